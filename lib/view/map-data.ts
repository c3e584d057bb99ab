import type { Theme } from "../picture/index.js";
import type { Language } from "../words/index.js";

export type { MapData, MapSize } from "../picture/index.js";

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
