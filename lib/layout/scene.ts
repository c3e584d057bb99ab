import type { Bilingual, Label } from "../words/bilingual.js";

export type Name = Label | Bilingual;

/** What a layout needs to know of an organisation: where it may stand and how much room it takes. */
export interface LayoutOrganisation {
  readonly id: string;
  readonly level: string | null;
  readonly jurisdiction: string | null;
  readonly sector: string | null;
  readonly label: Name;
  /** Half the extent of its shape in pixels, 8 if left out. */
  readonly radius?: number;
  /** Its label is set in a heavier weight and therefore wider. */
  readonly strong?: boolean;
  /** A word under the label (lead, liaison). */
  readonly remark?: Name | null;
}

export interface LayoutTie {
  readonly id: string;
  /** The superior, if the tie is vertical. */
  readonly source: string;
  readonly target: string;
  readonly vertical: boolean;
  readonly layer?: string;
  /** Where it is left out a vertical tie runs one way and another both. */
  readonly directed?: boolean;
}

/** A declared term; `missing` marks the word that stands for "not stated". */
export interface LayoutTerm {
  readonly id: string;
  readonly label: Name;
  readonly missing?: boolean;
}

/** Places that were kept with a case. */
export interface KeptPlaces {
  readonly layout: "rows" | "force";
  readonly width: number;
  readonly height: number;
  /** By organisation. */
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

export interface LayoutScene {
  readonly levels: readonly LayoutTerm[];
  readonly jurisdictions?: readonly LayoutTerm[];
  readonly sectors?: readonly LayoutTerm[];
  /** In the order in which they are told apart, with those of which the source says nothing. */
  readonly layers?: readonly { readonly id: string; readonly label: Name; readonly notStated: boolean }[];
  readonly organisations: readonly LayoutOrganisation[];
  readonly ties: readonly LayoutTie[];
  /** Arrangements kept with the case, used where they fit. */
  readonly kept?: readonly KeptPlaces[];
}
