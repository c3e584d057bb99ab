import type { Picture, Theme } from "../picture/index.js";
import type { Language } from "../words/index.js";
import type { MapData, MapState } from "./map-data.js";
import type { Answers } from "./answers.js";
import type { Exported } from "./export-menu.js";
import type { Tell } from "./words.js";
import type { MapWorker } from "./worker-client.js";

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
  readonly worker: MapWorker;
  readonly answers: Answers;
  /** Why the force layout cannot be had; null where it can. */
  readonly canForce: () => string | null;
  /** What could not be done, in the reader's language; empty when all is well. */
  readonly message: () => string;
  /** Gives the reader a file of what is shown. */
  readonly save: (kind: Exported) => void;
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
