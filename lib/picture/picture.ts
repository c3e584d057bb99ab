import type { Guide, GuideText } from "../layout/index.js";
import type { Language } from "../words/bilingual.js";
import type { ArrowKind, MarkKind } from "./layer-styles.js";
import type { Token } from "./palette.js";
import type { Dimension, Role, Status } from "./scene.js";
import type { Shape } from "./shapes.js";

export type Pattern = "solid" | "double" | "dots" | "dash";

export interface PictureNode {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shape: Shape;
  readonly path: string;
  readonly sector: string | null;
  readonly level: string | null;
  /** Drawn as a double outline with this text inside. */
  readonly ring: { readonly inner: number; readonly innerPath: string; readonly text: string } | null;
  readonly strong: boolean;
  readonly roles: readonly Role[];
  readonly label: {
    readonly lines: readonly string[]; readonly remark: string | null; readonly anchor: "start" | "middle" | "end";
    readonly x: number; readonly y: number; readonly shown: boolean;
  } | null;
  /** What a pointer or a screen reader is told. */
  readonly title: string;
  /** The ground it stands on, for the halo. */
  readonly ground: Token;
  /** What its colour says; null where nothing was asked. */
  readonly fill: Fill | null;
  /** Dropped out, or no longer reached by the lead; left out where neither. */
  readonly fate?: "gone" | "cut-off";
  readonly match?: Match;
}

/** That an organisation stands in another map too, under the same name or a similar one, with the letter that both wear. */
export interface Match {
  readonly kind: "same" | "similar";
  readonly letter: string;
}

/** `tone`: a share of the way from the tone of areas to ink, with the letter of its class where it has one. `hatch`: nothing is known. */
export type Fill =
  | { readonly kind: "tone"; readonly share: number; readonly letter: string | null }
  | { readonly kind: "hatch" };

export interface PictureTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly layer: string;
  readonly dimension: Dimension;
  readonly status: Status | null;
  readonly certainty: string | null;
  readonly directed: boolean;
  readonly d: string;
  readonly points: readonly (readonly [number, number])[];
  readonly colour: Token;
  readonly width: number;
  readonly pattern: Pattern;
  readonly mark: { readonly kind: MarkKind; readonly x: number; readonly y: number; readonly size: number; readonly filled: boolean } | null;
  readonly arrow: { readonly kind: ArrowKind; readonly x: number; readonly y: number; readonly dx: number; readonly dy: number; readonly size: number } | null;
  /** In a matrix the second cell of a tie without direction; else null. */
  readonly mirror: Pick<PictureTie, "d" | "points" | "mark"> | null;
  readonly title: string;
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** Ties or organisations of this kind in the whole network. */
  readonly count: number;
  /** Of these, how many this picture shows. */
  readonly shown: number;
  /** `not-stated`: the source says nothing of it; drawn hatched. `none`: there are none. */
  readonly state: "some" | "none" | "not-stated";
}

export interface LayerEntry extends LegendEntry {
  readonly dimension: Dimension;
  readonly colour: Token;
  readonly width: number;
  readonly mark: MarkKind | null;
  readonly arrow: ArrowKind | null;
}

export interface LineEntry extends LegendEntry {
  readonly status: Status | null;
  /** Null where the line does not tell certainties apart. */
  readonly certainty: string | null;
  readonly pattern: Pattern;
  readonly width: number;
  /** Of an overlay; other lines are shown in ink and without a mark. */
  readonly colour?: Token;
  readonly mark?: MarkKind | null;
}

export interface SectorEntry extends LegendEntry {
  readonly shape: Shape;
}

export interface Legend {
  readonly layers: readonly LayerEntry[];
  /** Status and certainty as one list of lines, as they are drawn. */
  readonly lines: readonly LineEntry[];
  readonly statuses: readonly LegendEntry[];
  readonly certainties: readonly LegendEntry[];
  readonly sectors: readonly SectorEntry[];
  readonly collectives: { readonly stated: number; readonly notStated: number };
  readonly size: {
    readonly label: string; readonly n: number;
    readonly steps: readonly { readonly value: number; readonly radius: number }[];
  } | null;
  readonly colour: ColourLegend | null;
}

/** What the fills say: steps of a ramp, or classes with their letter; `missing` organisations are hatched. */
export interface ColourLegend {
  readonly kind: "number" | "class";
  readonly label: string;
  /** How many organisations have a value. */
  readonly n: number;
  readonly steps: readonly { readonly value: number; readonly share: number }[];
  readonly classes: readonly { readonly id: string; readonly label: string; readonly count: number; readonly fill: Fill }[];
  readonly missing: number;
}

export interface PictureBand {
  readonly level: string | null;
  readonly label: string | null;
  readonly jurisdiction: string | null;
  readonly top: number;
  readonly bottom: number;
  readonly tinted: boolean;
  readonly missing: boolean;
}

export interface PictureBlock {
  readonly jurisdiction: string;
  readonly label: string;
  readonly rects: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly name: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" } | null;
}

/** A text of the arrangement in the picture's language. */
export type PictureText = Omit<GuideText, "lines"> & { readonly lines: readonly string[] };

/** Everything a map shows, as plain data: the report renders it to SVG, the page hands it to its canvas. */
export interface Picture {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly frame: { readonly width: number; readonly height: number };
  readonly gutter: number;
  /** Ties are cells of a matrix, not lines between organisations. */
  readonly cells: boolean;
  readonly bands: readonly PictureBand[];
  readonly blocks: readonly PictureBlock[];
  /** Rings, arcs and cells under the ties, and the texts that belong to them. */
  readonly guides: readonly Guide[];
  readonly texts: readonly PictureText[];
  readonly organisations: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  /** Lines where the ties of those who dropped out were; left out where nobody did. */
  readonly ghosts?: readonly { readonly id: string; readonly d: string }[];
  /** Lines of the way from one organisation to another, drawn under its ties; left out where none was asked for. */
  readonly way?: readonly string[];
  readonly legend: Legend;
  readonly counts: { readonly organisations: number; readonly ties: number; readonly shown: number; readonly internal: number };
  /** Clauses of the caption, in order, without closing punctuation. */
  readonly caption: readonly { readonly part: "what" | "states" | "status" | "certainty" | "layers" | "area" | "size" | "colour"; readonly text: string }[];
}
