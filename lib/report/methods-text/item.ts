import type { Bilingual } from "../../words/index.js";
import type { MethodsWord } from "../../words/methods-text.js";
import type { Part, Saying } from "./saying.js";
import type { MethodsAttribute } from "./stated.js";

export type ItemState = "filled" | "not-applicable" | "not-stated";

/** One item of a checklist, answered. */
export interface ChecklistItem {
  readonly checklist: "grand" | "sonhr";
  /** The number of the item, or the name of the domain. */
  readonly id: string;
  readonly asks: Bilingual;
  readonly state: ItemState;
  /** What can be said; where the case does not state it, what to add to the case; where it does not apply, why. */
  readonly text: Bilingual;
}

export type Answer = Pick<ChecklistItem, "state" | "text">;

export const filled = (text: Bilingual): Answer => ({ state: "filled", text });
export const notApplicable = (text: Bilingual): Answer => ({ state: "not-applicable", text });
export const notStated = (text: Bilingual): Answer => ({ state: "not-stated", text });

/** "Add the attribute boundary to the case." */
export const adding = (say: Saying, name: MethodsAttribute): Bilingual => say("add/attribute", { name });

/** What is not stated, with the words of what to add. */
export const open = (say: Saying, code: MethodsWord, add: Bilingual, parts: Readonly<Record<string, Part>> = {}): Answer => notStated(say(code, { ...parts, add }));
