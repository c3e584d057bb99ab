import type { KeptPlaces, LayoutTerm, Name } from "../layout/index.js";

export type Dimension = "vertical" | "horizontal" | "affiliation";
export type Status = "in-plan" | "required" | "observed";
export type Role = "lead" | "liaison";

export interface PictureOrganisation {
  readonly id: string;
  readonly label: Name;
  readonly level: string | null;
  readonly jurisdiction: string | null;
  readonly sector: string | null;
  /** Stands for several organisations; drawn as a ring. */
  readonly collective?: boolean;
  /** How many it stands for, null when not stated. */
  readonly count?: number | null;
  readonly roles?: readonly Role[];
}

export interface PictureTieRecord {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly dimension: Dimension;
  readonly layer: string;
  readonly status: Status | null;
  readonly certainty: string | null;
  readonly directed: boolean;
  readonly activeFrom: string | null;
  readonly activeTo?: string | null;
}

export interface PictureLayer {
  readonly id: string;
  readonly label: Name;
  readonly dimension: Dimension;
  readonly reads?: string | null;
  readonly coverage: "complete" | "partial" | "not-stated" | null;
}

export interface PictureSector extends LayoutTerm {
  /** Says that the members differ ("mixed"). */
  readonly notAClass?: boolean;
}

/** A network as the picture needs it. */
export interface PictureScene {
  readonly title: Name;
  readonly levels: readonly LayoutTerm[];
  readonly jurisdictions?: readonly LayoutTerm[];
  readonly sectors: readonly PictureSector[];
  /** In the order in which the response grows. */
  readonly states: readonly { readonly id: string; readonly label: Name }[];
  readonly layers: readonly PictureLayer[];
  readonly organisations: readonly PictureOrganisation[];
  readonly ties: readonly PictureTieRecord[];
  /** Arrangements kept with the case. */
  readonly kept?: readonly KeptPlaces[];
}
