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
}

/** A declared term; `missing` marks the word that stands for "not stated". */
export interface LayoutTerm {
  readonly id: string;
  readonly label: Name;
  readonly missing?: boolean;
}

export interface LayoutScene {
  readonly levels: readonly LayoutTerm[];
  readonly jurisdictions?: readonly LayoutTerm[];
  readonly organisations: readonly LayoutOrganisation[];
  readonly ties: readonly LayoutTie[];
}
