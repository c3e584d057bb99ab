import type { Layout } from "../layout/index.js";
import type { Theme } from "../picture/index.js";
import type { Scene } from "../picture/scene-of.js";
import type { Bilingual, Language } from "../words/index.js";

/** A metric by which organisations may be sized, computed beforehand: the map measures nothing. */
export interface MapSize {
  readonly id: string;
  readonly label: Bilingual;
  /** By organisation; null where the metric is not defined. */
  readonly values: Readonly<Record<string, number | null>>;
  /** How many organisations it was computed over. */
  readonly n: number;
  /** Decimals to show. */
  readonly digits: number;
}

/** Everything the map needs, as plain data: a page may carry it as JSON. */
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

/** What the reader chose. Null means no restriction. */
export interface MapState {
  readonly layers: readonly string[] | null;
  /** Entries of the legend's lines: status and certainty as they are drawn, such as `in-plan/implied`. */
  readonly lines: readonly string[] | null;
  /** A declared response state, or null for all of them. */
  readonly state: string | null;
  /** Whether ties whose state is not stated are shown. */
  readonly unstated: boolean;
  /** Id of the metric that sizes the organisations. */
  readonly size: string | null;
  readonly selected: string | null;
  /** Whether the table with the same rows is open. */
  readonly table: boolean;
  readonly language: Language;
  readonly theme: Theme | "auto";
}

export interface MapOptions {
  readonly start?: Partial<MapState>;
  /** The page already has `viewStyle`; else the map adopts it for its document. */
  readonly styled?: boolean;
  /** Let the wheel zoom without Ctrl or ⌘. Off by default, so that a page with a map in it still scrolls. */
  readonly wheel?: boolean;
}

export interface MapEvents {
  /** The reader's choice changed in any way. */
  change: (state: MapState) => void;
  select: (organisation: string | null) => void;
}

export interface MapHandle {
  readonly state: MapState;
  /** What is drawn at the moment. */
  readonly shown: { readonly organisations: number; readonly ties: number; readonly of: number; readonly ids: readonly string[] };
  update: (change: Partial<MapState>) => void;
  select: (organisation: string | null) => void;
  /** Organisations that answer a text: label in either language, alias or id; best first. */
  search: (text: string) => string[];
  /** Where an organisation stands, in pixels of the map's canvas. */
  place: (organisation: string) => { readonly x: number; readonly y: number } | null;
  zoom: (factor: number) => void;
  fit: () => void;
  /** Listens; the answer stops listening. */
  on: <E extends keyof MapEvents>(event: E, listener: MapEvents[E]) => () => void;
  destroy: () => void;
}
