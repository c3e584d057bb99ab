import type { MapHandle } from "../map-data.js";
import type { Language } from "../../words/index.js";
import type { Theme } from "../../picture/index.js";
import type { Both, Side } from "./comparison-data.js";

/** What the reader chose for both maps. Null means no restriction. */
export interface ComparisonState {
  /** Layers of either case: the id in the first, or in the second where the first has none. */
  readonly layers: readonly string[] | null;
  /** Entries of the legend's lines: status and certainty, or with `differences` how ties differ. */
  readonly lines: readonly string[] | null;
  readonly layout: "rows" | "rings" | "matrix";
  readonly size: string | null;
  /** Ties between matched organisations are coloured by how the cases differ. */
  readonly differences: boolean;
  readonly selected: Both<string | null>;
  /** Whether the tables with the same rows are open. */
  readonly table: boolean;
  readonly language: Language;
  readonly theme: Theme | "auto";
}

export interface ComparisonEvents {
  change: (state: ComparisonState) => void;
  /** An organisation was selected in one of the maps, and its partner in the other. */
  select: (selected: ComparisonState["selected"]) => void;
}

export interface ComparisonHandle {
  readonly first: MapHandle;
  readonly second: MapHandle;
  readonly state: ComparisonState;
  /** @throws UsageError `usage/unknown-…` for what neither map has. */
  readonly update: (change: Partial<Omit<ComparisonState, "selected">>) => void;
  /** Selects an organisation of one case, and its partner in the other; null clears both. */
  readonly select: (side: Side, organisation: string | null) => void;
  /** Listens; the answer stops listening. */
  readonly on: <E extends keyof ComparisonEvents>(event: E, listener: ComparisonEvents[E]) => () => void;
  readonly destroy: () => void;
}
