import type { Issue } from "../case/index.js";

/** A value as a network file gives it. What the file leaves out is not there; what it says is empty is null. */
export type ForeignValue = string | number | boolean | null;
export type ForeignValues = Readonly<Record<string, ForeignValue>>;

export interface ForeignOrganisation {
  /** As the file names it; unique within it. */
  readonly id: string;
  /** Null where the file has none: the id then stands for it. */
  readonly label: string | null;
  readonly attributes: ForeignValues;
  /** Line or row of the file, to be named in issues. */
  readonly row: number | null;
}

export interface ForeignTie {
  readonly id: string | null;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** Weight, value or strength: null where the file has none. 0 stays 0 here. */
  readonly strength: number | null;
  /** Which relation of the network it belongs to: an id of `relations`; null where the file has one without a name. */
  readonly relation: string | null;
  readonly attributes: ForeignValues;
  readonly row: number | null;
}

/** A network of another program's file, with nothing added and nothing left out. */
export interface ForeignNetwork {
  readonly format: "graphml" | "gexf" | "pajek" | "dl" | "gml" | "json";
  readonly file: string;
  /** Its title in the file. */
  readonly name: string | null;
  readonly organisations: readonly ForeignOrganisation[];
  readonly ties: readonly ForeignTie[];
  readonly relations: readonly { readonly id: string; readonly label: string | null }[];
  /** What the file says of the network as a whole. */
  readonly attributes: ForeignValues;
}

export interface ReadForeign {
  /** Empty where nothing could be read; the issues then say why. */
  readonly networks: readonly ForeignNetwork[];
  readonly issues: readonly Issue[];
}
