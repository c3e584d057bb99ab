import type { Network } from "../network/index.js";
import type { LayoutKind, MapData, Theme } from "../picture/index.js";
import type { CasePlaces } from "../layout/index.js";
import type { Language } from "../words/index.js";
import type { WorkerOption } from "./start-worker.js";
import type { Busy, MapWorker } from "./worker-client.js";

export type { Beside, LayoutKind, MapClasses, MapData, MapSize } from "../picture/index.js";

/** What the reader chose. Null means no restriction. */
export interface MapState {
  readonly layers: readonly string[] | null;
  /** Entries of the legend's lines: status and certainty as they are drawn, such as `in-plan/implied`. */
  readonly lines: readonly string[] | null;
  /** A declared response state, or null for all of them. */
  readonly state: string | null;
  /** Whether ties whose state is not stated are shown. */
  readonly unstated: boolean;
  /** Id of the metric that sizes the organisations: one that came with the map, or `metric` or `metric.column` of those the worker measures. */
  readonly size: string | null;
  readonly selected: string | null;
  readonly layout: LayoutKind;
  /** Id of the metric or attribute that fills the organisations. */
  readonly colour: string | null;
  /** Only what lies within so many steps of the selected organisation; 0 shows all. */
  readonly focus: 0 | 1 | 2 | 3;
  /** Organisations that have dropped out. */
  readonly without: readonly string[];
  /** The shortest way between two organisations. */
  readonly route: { readonly from: string; readonly to: string } | null;
  /** Whether an overlay that came with the map is drawn; left out, it is. */
  readonly overlay?: boolean;
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
  /** How the worker is started that measures, arranges by attraction and exports; null for none. By default its script stands beside the map's. */
  readonly worker?: WorkerOption;
  /** Keep the state in the part of the page's address after `#`, so that a link leads to what is shown. One map of a page may. */
  readonly hash?: boolean;
}

export interface MapEvents {
  /** The reader's choice changed in any way. */
  change: (state: MapState) => void;
  select: (organisation: string | null) => void;
  /** Where the pointer or the keyboard stands. */
  hover: (organisation: string | null) => void;
  /** What is being computed, and how far it is. */
  busy: (busy: Busy) => void;
}

export interface MapHandle {
  readonly state: MapState;
  /** What is drawn at the moment. */
  readonly shown: { readonly organisations: number; readonly ties: number; readonly of: number; readonly ids: readonly string[] };
  /**
   * Changes what is shown, or the network itself: what the new one has of the state stays. A network only where
   * `drawNetwork` made the map; elsewhere give the scene and arrangements as `data`.
   *
   * @throws UsageError `usage/unknown-…` for what the map does not have.
   */
  update: (change: Partial<MapState> & { readonly network?: Network; readonly data?: MapData }) => void;
  select: (organisation: string | null) => void;
  /** Selects an organisation and shows only what lies within so many steps; 0 shows all. */
  focus: (organisation: string, steps: MapState["focus"]) => void;
  /** Shows an organisation as if it were pointed at, and tells nobody. */
  point: (organisation: string | null) => void;
  /** The whole map as it is now, as a static picture. @throws AskError without a worker. */
  exportSvg: () => Promise<string>;
  /** The same in pixels, `scale` for each of its own (2). @throws AskError without a worker. */
  exportPng: (options?: { readonly scale?: number }) => Promise<Blob>;
  /** Organisations that answer a text: label in either language, alias or id; best first. */
  search: (text: string) => string[];
  /** Where an organisation stands, in pixels of the map's canvas. */
  place: (organisation: string) => { readonly x: number; readonly y: number } | null;
  /** Where everyone stands, to be kept with the case (`frames` and `positions`); null for rings and matrix, which follow from a metric or an order. */
  keptPlaces: () => CasePlaces | null;
  zoom: (factor: number) => void;
  fit: () => void;
  /** Measures, says what would be without some, finds ways, arranges by attraction: on demand, off the page's thread. */
  readonly worker: MapWorker;
  /** Listens; the answer stops listening. */
  on: <E extends keyof MapEvents>(event: E, listener: MapEvents[E]) => () => void;
  destroy: () => void;
}
