import type { Bilingual, Language } from "../words/bilingual.js";
import type { Name } from "./scene.js";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A tie as a quadratic curve that begins and ends clear of its organisations; a straight one has its control at the middle. */
export interface Route {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
  readonly straight: boolean;
  /** Where the mark of the layer stands: `at` is the share of the curve, x and y the place. */
  readonly mark: { readonly at: number; readonly x: number; readonly y: number };
}

export interface LabelPlacement {
  readonly lines: readonly string[];
  readonly remark: string | null;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly box: Rect;
  /** False where the label would cover another: it returns on hover, focus and zoom. */
  readonly shown: boolean;
}

/** One level of government: a strip across the frame. */
export interface LayoutBand {
  /** The level, or null for the strip of those whose level is not stated. */
  readonly level: string | null;
  /** Null where the case states no level at all. */
  readonly label: Name | null;
  /** The jurisdiction, if all of its organisations share one. */
  readonly jurisdiction: Name | null;
  readonly top: number;
  readonly bottom: number;
  readonly tinted: boolean;
  readonly missing: boolean;
}

/** One jurisdiction's area: its rectangles touch where it spans two bands. */
export interface LayoutBlock {
  readonly jurisdiction: string;
  readonly label: Name;
  readonly rects: readonly Rect[];
  /** Where its name stands, or null when no corner is free: the caption then names it. */
  readonly name: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" } | null;
}

/** What a guide is, not how it looks: `disc` the ground of the rings, `self` the diagonal of a matrix. */
export type GuideRole = "disc" | "ring" | "ring-none" | "arc" | "arc-none" | "field" | "self" | "grid" | "rule" | "hatch";

/** A line or area under the ties, as SVG path data in pixels of the frame. */
export interface Guide {
  readonly role: GuideRole;
  readonly d: string;
}

/** A text that belongs to the arrangement: name of a group, value of a ring, head of a column. */
export interface GuideText {
  readonly role: "group" | "scale" | "head" | "note";
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  /** Reads upwards: turned a quarter to the left round x, y. */
  readonly turned: boolean;
  readonly lines: Readonly<Record<Language, readonly string[]>>;
  /** Said after the last line in a lighter tone. */
  readonly count: number | null;
  /** Whom it names, if an organisation. */
  readonly organisation: string | null;
}

/** What a matrix adds: how large its cells are, and where the second cell of a tie without direction lies. */
export interface MatrixCells {
  /** Side of a cell in pixels. */
  readonly cell: number;
  /** The largest half extent of a shape at the head of a row. */
  readonly head: number;
  /** By tie: height of its strip; several ties of one pair share a cell. */
  readonly strips: Readonly<Record<string, number>>;
  readonly mirrors: Readonly<Record<string, Route>>;
}

/** Plain data, keyed by id; equal to the last digit in every engine. */
export interface Layout {
  readonly kind: string;
  readonly frame: { readonly width: number; readonly height: number };
  /** Width kept free at the left for the names of the bands; 0 where they stand inside the band. */
  readonly gutter: number;
  readonly positions: Readonly<Record<string, Point>>;
  readonly bands: readonly LayoutBand[];
  readonly blocks: readonly LayoutBlock[];
  /** By tie; self-ties have none. */
  readonly routes: Readonly<Record<string, Route>>;
  /** By language, then by organisation. */
  readonly labels: Readonly<Record<Language, Readonly<Record<string, LabelPlacement>>>>;
  /** Rings, arcs and cells. Left out where an arrangement needs none. */
  readonly guides?: readonly Guide[];
  readonly texts?: readonly GuideText[];
  /** What the arrangement says, as a clause of the caption. */
  readonly reading?: Bilingual;
  readonly matrix?: MatrixCells;
}
