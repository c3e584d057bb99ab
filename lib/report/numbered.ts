import type { Block, Draft } from "./block.js";
import type { Voice } from "./words.js";

/** What a reader names to cite a figure. */
export interface Citation {
  readonly title: string;
  readonly figure: string;
  readonly anchor: string;
  readonly source: string;
}

/** Figures and tables get their numbers in the order in which they stand, and anchors that follow from the numbers. */
export function numbered(drafts: readonly Draft[], voice: Voice): Block[] {
  let [figures, tables] = [0, 0];
  return drafts.map((draft): Block => {
    switch (draft.kind) {
      case "figure": case "map": return { ...draft, number: voice.say("figure", { number: ++figures }), anchor: `figure-${figures}` };
      case "table": case "matrix": return { ...draft, number: voice.say("table", { number: ++tables }), anchor: `table-${tables}` };
      default: return draft;
    }
  });
}
