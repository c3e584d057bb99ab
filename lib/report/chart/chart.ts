/** A value with what surrounds it: on stated ties only, and the ends of an interval. */
export interface ChartDot {
  readonly label: string;
  readonly value: number;
  /** The same on stated ties only; null where there is no such other value. */
  readonly hollow: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One response state: what is kept, begun and ended, and what is there without a word on the state before. Null where nothing is stated: hatched, never empty. */
export interface ChartBar {
  readonly label: string;
  readonly parts: { readonly kept: number; readonly begun: number; readonly ended: number; readonly present: number } | null;
  /** How many belong to no state: hatched to their length. */
  readonly unstated?: number;
  /** What stands at the end of the row. */
  readonly text: string;
}

/** What a chart shows, as plain data in the report's language: how it is drawn is settled elsewhere, behind one door. */
export type Chart =
  | { readonly kind: "dots"; readonly rows: readonly ChartDot[]; readonly digits: number; readonly words: { readonly item: string; readonly value: string; readonly stated: string; readonly low: string; readonly high: string } }
  | { readonly kind: "heat"; readonly groups: readonly string[];
      /** Shares of the pairs, row by row; a cell is null where there is no pair, all of them where nothing is stated. */
      readonly panels: readonly { readonly label: string; readonly shares: readonly (readonly (number | null)[])[] | null }[];
      readonly words: { readonly panel: string; readonly from: string; readonly to: string; readonly share: string; readonly noPair: string; readonly notStated: string } }
  | { readonly kind: "bars"; readonly panels: readonly { readonly label: string; readonly bars: readonly ChartBar[] }[];
      readonly words: { readonly panel: string; readonly state: string; readonly kept: string; readonly begun: string; readonly ended: string; readonly present: string; readonly notStated: string } }
  | { readonly kind: "histogram"; readonly bins: readonly { readonly value: number; readonly count: number }[]; readonly observed: { readonly value: number; readonly label: string };
      readonly axis: string; readonly words: { readonly value: string; readonly count: string; readonly observed: string } };

/** How a page asks for a chart: its width, the beginning of ids that are its own, and what it is called for those who do not see it. */
export interface ChartFrame {
  readonly width: number;
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Draws a chart as static SVG without style sheet or script; colours are those of the page (`var(--ink)` and so on). */
export type DrawChart = (chart: Chart, frame: ChartFrame) => string;
