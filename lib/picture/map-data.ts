import type { Case } from "../case/index.js";
import type { Layout } from "../layout/index.js";
import type { Selection } from "../network/index.js";
import type { Bilingual, Language } from "../words/bilingual.js";
import type { OverlayData } from "./overlay.js";
import type { Theme } from "./palette.js";
import type { Match } from "./picture.js";
import type { Scene } from "./scene-of.js";

/** How organisations are arranged: by level, by attraction, round a centre, or as an ordered table of pairs. */
export type LayoutKind = "rows" | "force" | "rings" | "matrix";

/** A metric by which organisations may be sized, computed beforehand: the map measures nothing. */
export interface MapSize {
  readonly id: string;
  readonly label: Bilingual;
  /** Under which heading it is listed among many. */
  readonly part?: Bilingual;
  /** By organisation; null where the metric is not defined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** How many organisations it was computed over. */
  readonly n: number;
  /** The value of the largest shape, where several maps share a scale. */
  readonly most?: number;
  /** Decimals to show. */
  readonly digits: number;
  /** What it says of an organisation: the question it answers, or which variant it is. */
  readonly definition?: Bilingual;
}

/** Classes that a metric sorts organisations into, by which they may be filled. */
export interface MapClasses {
  readonly id: string;
  readonly label: Bilingual;
  readonly part?: Bilingual;
  readonly values: Readonly<Record<string, string | null>>;
  /** Words for the values; a value without words is shown as it is. */
  readonly words: Readonly<Record<string, Bilingual>>;
  readonly n: number;
  readonly definition?: Bilingual;
}

/** What two maps share so that they can be read side by side. */
export interface Beside {
  /** Organisations that stand in the other map too; their letter stands before the label. */
  readonly matches: Readonly<Record<string, Match>>;
  /** Ends of the scale of rings by the share of the others tied to. */
  readonly range: readonly [number, number];
  /** Room in pixels for which rings and matrix are made. */
  readonly width: number;
}

/** Everything the interactive map needs, as plain data: a page may carry it as JSON. */
export interface MapData {
  readonly scene: Scene;
  readonly layout: Layout;
  /** The same network laid out for a phone (about 360 wide). Without it a narrow page shows part of `layout`. */
  readonly narrow?: Layout | null;
  /** The arrangement that the map opens with; rows unless said otherwise. */
  readonly opens?: LayoutKind;
  /** Arrangements beside the rows that were prepared beforehand. */
  readonly layouts?: Partial<Readonly<Record<LayoutKind, Layout>>>;
  /** The case and what of it is shown, for what is measured only when a reader asks. */
  readonly source?: { readonly case: Case; readonly selection: Selection };
  readonly sizes: readonly MapSize[];
  readonly classes?: readonly MapClasses[];
  /** How ties differ from those of a plan, or of another case. */
  readonly overlay?: OverlayData;
  /** What a map needs to stand beside another. */
  readonly beside?: Beside;
  /** Organisations whose label is set heavier. */
  readonly strong?: readonly string[];
  readonly language: Language;
  /** `auto`, the default, follows the reader's system. */
  readonly theme?: Theme | "auto";
}
