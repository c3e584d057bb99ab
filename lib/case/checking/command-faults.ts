import type { Case } from "../schema.js";
import type { LayerReading } from "../terms.js";
import { headsIn } from "./heads.js";
import { loopsIn, momentsOf } from "./loops.js";
import { structureOf, type TieView } from "./tie-view.js";

/** A tie from a superior to a subordinate, with where its record stands in the case. */
export interface CommandTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly path: readonly (string | number)[];
}

export interface CommandFaults {
  /** Superiors of one organisation who do not answer to one another, in one layer at one time. */
  readonly heads: readonly { readonly organisation: string; readonly layer: string; readonly superiors: readonly string[]; readonly ties: readonly CommandTie[] }[];
  readonly loops: readonly { readonly layer: string; readonly ties: readonly CommandTie[] }[];
}

const toTie = ({ record, source, target, path }: TieView): CommandTie => ({ id: String(record.id), source, target, path: path as CommandTie["path"] });

const verticalLayers = (source: Case, readings: readonly LayerReading[]) =>
  source.vocabulary.layers.filter(({ dimension, reads }) => dimension === "vertical" && reads !== null && readings.includes(reads)).map(({ id }) => id);

/** What contradicts itself in the command of a case, as reading it finds it, without the issues that reading makes of it. */
export function commandFaults(source: Case): CommandFaults {
  const structure = structureOf({ data: source });
  return {
    heads: headsIn(structure).map((one) => ({ ...one, ties: one.ties.map(toTie) })),
    loops: verticalLayers(source, ["command"]).flatMap((layer) => loopsIn(structure, layer).map((ties) => ({ layer, ties: ties.map(toTie) }))),
  };
}

/**
 * The ties from superiors to others that can hold at the same time: of one data collection, either planned or observed, in one
 * state. A tie of which no state is stated holds in each. The chosen readings are taken together.
 */
export function commandMoments(source: Case, readings: readonly LayerReading[]): CommandTie[][] {
  const structure = structureOf({ data: source });
  const layers = new Set(verticalLayers(source, readings));
  const together = { ...structure, ties: structure.ties.filter(({ layer }) => layers.has(layer ?? "")).map((tie): TieView => ({ ...tie, layer: "" })) };
  return [...momentsOf(together, "")].map((moment) => moment.map(toTie));
}
