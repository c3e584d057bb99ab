import type { Case, Coverage, Dimension, Instrument, Layer, LayerReading, Membership, Organisation, Rating, Resource, Task, Tie } from "../case/index.js";
import type { Note } from "../words/messages.js";
import type { Scope } from "./scope.js";

/** A tie of a network: a record of the case with its ends after merging. A membership read as a tie has no dimension of authority. */
export type NetworkTie = Omit<Tie, "dimension"> & { readonly dimension: Dimension | "affiliation" };

/**
 * The ties a selection keeps among the organisations it keeps: plain, read-only data. Every selection gives
 * a new one; the case behind it never changes. Records that name organisations (tasks, resources,
 * instruments, memberships) come with the names after merging, and without organisations left out.
 */
export interface Network {
  readonly kind: "network";
  readonly case: Case;
  readonly scope: Scope;
  readonly organisations: readonly Organisation[];
  /** Ties known to be present, between two different organisations. */
  readonly ties: readonly NetworkTie[];
  /** Ties whose presence the source leaves open: counted as absent, and what intervals run over. */
  readonly unknownTies: readonly NetworkTie[];
  /** Ties of an organisation with itself, such as exchange inside a collective; they enter no count. */
  readonly selfTies: readonly NetworkTie[];
  /** Layers the selection reads. */
  readonly layers: readonly Layer[];
  readonly tasks: readonly Task[];
  readonly resources: readonly Resource[];
  readonly instruments: readonly Instrument[];
  readonly memberships: readonly Membership[];
  /** What organisations give one another: the case's ratings of others, and the trust and value of selected ties that have a direction. */
  readonly ratings: readonly Rating[];
  readonly lead: string | null;
  readonly liaison: readonly string[];
  /** What the selection did that a reader must know: ties left out, organisations merged. */
  readonly notes: readonly Note[];
}

/** The selected layers that are read as one of the given layers of the framework. */
export function layersReading(network: Network, ...readings: readonly LayerReading[]): readonly Layer[] {
  return network.layers.filter((layer) => layer.reads !== null && readings.includes(layer.reads));
}

/** How much of a layer the case claims to list. */
export function coverageOf(network: Network, layer: string): Coverage | null {
  return network.layers.find((candidate) => candidate.id === layer)?.coverage ?? null;
}

/** Whether the organisation stands for several, by its kind's declaration. */
export function isCollective(source: Case, organisation: Organisation): boolean {
  return source.vocabulary.kinds.some((kind) => kind.id === organisation.kind && kind.collective === true);
}
