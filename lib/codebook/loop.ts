import type { Coding } from "../case/index.js";
import type { Codebook } from "./codebook.js";
import { mostDoubtful } from "./doubt.js";
import { constituentOf, elements, type SystemRole } from "./framework.js";

export const loopParts = ["input", "transformation", "output", "feedback"] as const;
export type LoopPart = (typeof loopParts)[number];

/** Closed: every part has evidence. Open: nothing feeds back. Incomplete: something feeds back, and another part is without evidence. */
export type LoopState = "closed" | "incomplete" | "open";

export interface LoopPartEvidence {
  readonly part: LoopPart;
  /** The codes that speak for it. */
  readonly codes: readonly string[];
  /** Ids of codings: seen in the case. */
  readonly observed: readonly string[];
  /** Ids of codings: hoped for, not seen. */
  readonly expected: readonly string[];
}

export interface Loop {
  readonly parts: readonly LoopPartEvidence[];
  /** By what was observed alone. */
  readonly state: LoopState;
  /** With what is expected counted as well. */
  readonly stateWithExpected: LoopState;
}

/** What the text says feeds back: success changes the structure (O3), duties are amended (O4). That all of the outcome does is only implied. */
const feedingBack: readonly string[] = ["O3", "O4"];

function partsOf(target: string): LoopPart[] {
  if (target === "feedback") return ["feedback"];
  const element = constituentOf(target)?.element ?? elements.find(({ code }) => code === target)?.id;
  const role: SystemRole | undefined = elements.find(({ id }) => id === element)?.systemRole;
  return [...(role === undefined ? [] : [role]), ...(feedingBack.includes(target) ? ["feedback" as const] : [])];
}

const stateOf = (has: (part: LoopPart) => boolean): LoopState => (!has("feedback") ? "open" : loopParts.every(has) ? "closed" : "incomplete");

/**
 * Whether input, transformation, output and feedback each have evidence: codes speak for a part by the elements they map to.
 * O3 and O4 are output and feedback both. Null when no code of the codebook maps to anything, since then nothing can be said.
 */
export function loopOf(codings: readonly Coding[], codebook: Codebook): Loop | null {
  const codes = [...codebook.codes, ...codebook.further ?? []];
  if (codes.every(({ mapsTo }) => mapsTo === undefined)) return null;
  const own = codings.filter((coding) => coding.codebook === codebook.id);
  const valueOf = (code: string) => mostDoubtful(own.filter((coding) => coding.code === code).map(({ value }) => value));
  const parts = loopParts.map((part): LoopPartEvidence => {
    const speaking = codes.filter(({ mapsTo = [] }) => mapsTo.some((target) => partsOf(target).includes(part))).map(({ code }) => code);
    const ids = (wanted: "present" | "expected") => own.filter(({ code, value }) => value === wanted && speaking.includes(code) && valueOf(code) === wanted).map(({ id }) => id);
    return { part, codes: speaking, observed: ids("present"), expected: ids("expected") };
  });
  const of = (part: LoopPart) => parts.find((one) => one.part === part)!;
  return {
    parts,
    state: stateOf((part) => of(part).observed.length > 0),
    stateWithExpected: stateOf((part) => of(part).observed.length + of(part).expected.length > 0),
  };
}
