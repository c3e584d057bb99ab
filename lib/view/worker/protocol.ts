import type { Case } from "../../case/index.js";
import type { Layout, LayoutScene } from "../../layout/index.js";
import type { RouteBetween, Selection } from "../../network/index.js";
import type { MapData, MapSize, Picture, Theme } from "../../picture/index.js";
import type { Progress } from "../../progress.js";
import type { Bilingual, Language } from "../../words/index.js";

/** What of the map's network a question is about; nothing given means all of it. */
export interface About {
  /** Narrows the network the map was given. */
  readonly selection?: Selection;
  /** Only these of its ties. */
  readonly ties?: readonly string[];
}

/** A column by which organisations can be sized (`number`) or filled (both). */
export interface ListedColumn {
  /** The metric's id for the column it is known by, `metric.column` for its others. */
  readonly id: string;
  readonly label: Bilingual;
  readonly kind: "number" | "class";
}

export interface ListedMetric {
  readonly id: string;
  readonly label: Bilingual;
  /** Under which heading it is listed among many. */
  readonly part: Bilingual;
  /** The one it is known by first. */
  readonly columns: readonly ListedColumn[];
  /** Why it cannot be computed here; null where it can. */
  readonly reason: Bilingual | null;
}

/** One column of one metric, for every organisation. Of `size` and `classes` one is given, none where nothing is defined. */
export interface Measured {
  readonly id: string;
  readonly label: Bilingual;
  readonly size: MapSize | null;
  readonly classes: {
    readonly values: Readonly<Record<string, string | null>>;
    /** Words for the values; a value without words is shown as it is. */
    readonly words: Readonly<Record<string, Bilingual>>;
    readonly n: number;
  } | null;
  /** Which variant this is: direction, denominator, what happens to isolates. */
  readonly convention: Bilingual;
  readonly notes: readonly Bilingual[];
  /** Why there is no value at all. */
  readonly reason: Bilingual | null;
}

export interface WhatIfAnswer {
  readonly removed: readonly string[];
  readonly organisations: { readonly before: number; readonly after: number };
  readonly fragmentation: { readonly before: number | null; readonly after: number | null };
  /** Whom the lead no longer reaches by any tie, and whom it can no longer order. */
  readonly unreached: readonly string[];
  readonly unordered: readonly string[];
  readonly failedTasks: readonly string[];
  /** The same words as `crosstie what-if`, with the records each rests on. */
  readonly sentences: readonly (Bilingual & { readonly evidence: readonly string[] })[];
  readonly notes: readonly Bilingual[];
}

/** What can be asked: with what, and what comes back. All of it is plain data. */
export interface Asks {
  list: { question: { readonly about?: About }; answer: readonly ListedMetric[] };
  measure: { question: { readonly name: string; readonly about?: About }; answer: Measured };
  "what-if": { question: { readonly organisations: readonly string[]; readonly about?: About }; answer: WhatIfAnswer };
  route: { question: { readonly from: string; readonly to: string; readonly directed?: boolean; readonly about?: About }; answer: RouteBetween & { readonly sentence: Bilingual } };
  layout: { question: { readonly kind: "force"; readonly scene: LayoutScene; readonly width: number; readonly seed?: number }; answer: Layout };
  /** For a page that has nothing but the text of a case, read as JSON. Answered by the reader, not by what measures. */
  scene: { question: { readonly data: unknown; readonly selection?: Selection; readonly lead?: string | null; readonly width: number }; answer: Required<Pick<MapData, "scene" | "layout" | "narrow" | "source">> };
  svg: { question: { readonly picture: Picture; readonly theme: Theme; readonly language?: Language }; answer: string };
}

export type AskName = keyof Asks;
export type Question<K extends AskName> = Asks[K]["question"];
export type Reply<K extends AskName> = Asks[K]["answer"];

/** What went wrong, as a person reads it. */
export interface Failure extends Bilingual {
  readonly code: string;
}

/** To the worker. The first message hands over what is measured; it is answered by nothing. */
export type Message =
  | { readonly ask: "open"; readonly case: Case; readonly selection: Selection }
  | { [K in AskName]: { readonly id: number; readonly ask: K; readonly question: Question<K> } }[AskName];

/** From the worker: any number of times how far it is, then once what came of it. */
export type Answer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly result: Reply<AskName> }
  | { readonly id: number; readonly error: Failure };
