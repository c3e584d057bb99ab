import type { Bilingual } from "../words/bilingual.js";
import type { MarkKind } from "./layer-styles.js";
import type { Token } from "./palette.js";
import type { Pattern } from "./picture.js";
import { pictureWords } from "./picture-words.js";

/** Ties of a plan set against what was observed, or of one case against another; layers are then uncoloured. */
export type Overlay = "matched" | "phantom" | "emergent" | "not-compared";

/** An overlay as a map carries it. */
export interface OverlayData {
  readonly ties: Readonly<Record<string, Overlay>>;
  /** What the kinds are called; by default those of a plan and what was observed. */
  readonly words?: Partial<Readonly<Record<Overlay, Bilingual>>>;
  /** What is set against what, as a clause of the caption. */
  readonly reading?: Bilingual;
}

/** In the order of a legend. */
export const overlayKinds: readonly Overlay[] = ["matched", "phantom", "emergent", "not-compared"];

export const overlayLooks: Readonly<Record<Overlay, { readonly colour: Token; readonly width: number; readonly pattern: Pattern; readonly mark: MarkKind | null }>> = {
  matched: { colour: "matched", width: 1.6, pattern: "solid", mark: null },
  phantom: { colour: "phantom", width: 1.9, pattern: "dash", mark: "cross" },
  emergent: { colour: "emergent", width: 2.6, pattern: "solid", mark: "plus" },
  "not-compared": { colour: "dimmed", width: 1, pattern: "solid", mark: null },
};

export function overlayName(overlay: Overlay, words: OverlayData["words"] = {}): Bilingual {
  return words[overlay] ?? pictureWords[overlay === "not-compared" ? "notCompared" : overlay];
}
