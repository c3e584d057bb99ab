import type { Case } from "../../case/index.js";
import type { Label, Note } from "../../words/index.js";
import type { Coarsening } from "./coarsen.js";
import type { Identifiability } from "./identifiability.js";
import type { PseudonymKind } from "./pseudonym-kinds.js";
import type { SmallCells } from "./small-cells.js";

export interface ShareOptions {
  /** The order in which pseudonyms are given is drawn from it and from the whole case; 1 unless given. */
  readonly seed?: number;
  /** Free texts: gone, or kept without the names that they hold. */
  readonly evidence?: "remove" | "keep";
  /** Attributes are coarsened until as many organisations at least share theirs; not at all unless given. */
  readonly k?: number;
  /** Counts below it are not shown; 3 unless given. */
  readonly minCell?: number;
  /** Attributes of records to be kept, by name; the others go, but for those that measures read by themselves. */
  readonly attributes?: readonly string[];
}

/** What one pseudonym stands for. */
export interface KeyEntry {
  readonly pseudonym: string;
  readonly id: string;
  readonly label: Label | null;
  readonly aliases: readonly string[];
}

/** What the owner keeps: with it results of the shared case are read back. */
export interface ShareKey {
  readonly format: "crosstie-key";
  readonly formatVersion: "1.0";
  readonly case: { readonly id: string; readonly title: Label };
  readonly seed: number;
  /** SHA-256 of the shared case, as results of it name it in their record. */
  readonly shared: string;
  readonly kinds: readonly { readonly kind: PseudonymKind; readonly entries: readonly KeyEntry[] }[];
}

/** What became of the texts of one field. */
export interface TextsOf {
  readonly field: string;
  readonly removed: number;
  readonly kept: number;
  /** Names that were replaced in those kept. */
  readonly names: number;
}

export interface ShareReport {
  readonly kind: "share";
  readonly evidence: "remove" | "keep";
  readonly organisations: number;
  /** How many pseudonyms each kind of record got. */
  readonly renamed: readonly { readonly kind: PseudonymKind; readonly count: number }[];
  readonly texts: readonly TextsOf[];
  /** Words of the file that stand as they did. */
  readonly words: readonly { readonly field: string; readonly words: readonly string[] }[];
  readonly attributes: { readonly kept: number; readonly removed: number };
  readonly identifiability: Identifiability;
  readonly coarsening: Coarsening;
  readonly cells: SmallCells;
}

export interface Shared {
  readonly case: Case;
  readonly key: ShareKey;
  readonly report: ShareReport;
  /** For the owner alone: these may repeat names. */
  readonly issues: readonly Note[];
}
