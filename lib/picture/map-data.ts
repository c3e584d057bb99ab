import type { Layout } from "../layout/index.js";
import type { Bilingual, Language } from "../words/bilingual.js";
import type { Theme } from "./palette.js";
import type { Scene } from "./scene-of.js";

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
  /** Decimals to show. */
  readonly digits: number;
}

/** Everything the interactive map needs, as plain data: a page may carry it as JSON. */
export interface MapData {
  readonly scene: Scene;
  readonly layout: Layout;
  /** The same network laid out for a phone (about 360 wide). Without it a narrow page shows part of `layout`. */
  readonly narrow?: Layout | null;
  readonly sizes: readonly MapSize[];
  /** Organisations whose label is set heavier. */
  readonly strong?: readonly string[];
  readonly language: Language;
  /** `auto`, the default, follows the reader's system. */
  readonly theme?: Theme | "auto";
}
