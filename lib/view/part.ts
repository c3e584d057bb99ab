import type { Picture, Theme } from "../picture/index.js";
import type { Language } from "../words/index.js";
import type { MapData, MapState } from "./map-data.js";
import type { Tell } from "./words.js";

/** What the parts of the map share: the data, the words, and the ways to act on the whole. */
export interface Room {
  readonly data: MapData;
  readonly tell: Tell;
  readonly language: Language;
  readonly theme: Theme;
  /** Makes ids unique where a page holds several maps. */
  readonly prefix: string;
  readonly set: (change: Partial<MapState>) => void;
  readonly select: (organisation: string | null, fly?: boolean) => void;
  readonly name: (organisation: string) => string;
}

export interface View {
  readonly state: MapState;
  readonly picture: Picture;
}

/** One control or block: built once for a language and theme, then brought up to date. */
export interface Part {
  readonly node: HTMLElement;
  readonly update: (view: View) => void;
}
