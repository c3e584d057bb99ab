import type { Draft } from "../draft.js";
import { isRecord, valueAt, type Path } from "../place.js";
import type { Dimension, LayerReading } from "../terms.js";
import { dimensionNames, layerReadings } from "../terms.js";
import { candidatesFor } from "./references.js";
import { recordsOf, textOf } from "./records.js";

/** A tie as far as it could be read: what the checks of the structure go by, whatever else is wrong with its row. */
export interface TieView {
  readonly path: Path;
  readonly record: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly target: string;
  readonly layer: string | null;
  readonly dimension: Dimension | null;
  readonly directed: boolean;
  /** What the ties are compared within: one data collection, and within it the plan or what was observed. */
  readonly side: string;
  readonly observed: boolean;
  /** Positions in the states the tie holds from and to; open ends where nothing is stated. */
  readonly from: number;
  readonly to: number;
}

export interface LayerView {
  readonly id: string;
  readonly path: Path;
  readonly dimension: Dimension | null;
  readonly reads: LayerReading | null;
  readonly coverage: string | null;
}

export interface Structure {
  readonly ties: readonly TieView[];
  readonly layers: ReadonlyMap<string, LayerView>;
  readonly states: readonly string[];
  /** Organisations that stand for several: a tie within one is between its members. */
  readonly collectives: ReadonlySet<string>;
}

const oneOf = <T extends string>(names: readonly T[], value: string | null): T | null => names.find((name) => name === value) ?? null;

function layersOf(data: unknown): Map<string, LayerView> {
  const layers = recordsOf(data, "vocabulary", "layers").flatMap(({ record, path }): [string, LayerView][] => {
    const id = textOf(record, "id");
    return id === null ? [] : [[id, {
      id, path, dimension: oneOf(dimensionNames, textOf(record, "dimension")), reads: oneOf(layerReadings, textOf(record, "reads")), coverage: textOf(record, "coverage"),
    }]];
  });
  return new Map(layers);
}

function collectivesOf(data: unknown): Set<string> {
  const kinds = new Set(candidatesFor("kind", data).flatMap(({ id, found }) => (found?.record.collective === true ? [id] : [])));
  if (valueAt(data, ["vocabulary", "kinds"]) === undefined) kinds.add("collective");
  return new Set(recordsOf(data, "organisations").flatMap(({ record }) => {
    const id = textOf(record, "id");
    const several = kinds.has(textOf(record, "kind") ?? "") || (typeof record.count === "number" && record.count > 1);
    return id !== null && several ? [id] : [];
  }));
}

/** The structure of the ties that are said to exist. A tie marked absent or unknown makes neither a loop nor a second head. */
export function structureOf({ data }: Pick<Draft, "data">): Structure {
  const layers = layersOf(data);
  const states = candidatesFor("state", data).map(({ id }) => id);
  const stateAt = (record: Readonly<Record<string, unknown>>, field: string, open: number) => {
    const position = states.indexOf(textOf(record, field) ?? "");
    return position < 0 ? open : position;
  };
  const ties = (isRecord(data) ? recordsOf(data, "ties") : []).flatMap(({ record, path }): TieView[] => {
    const source = textOf(record, "source");
    const target = textOf(record, "target");
    if (source === null || target === null || (textOf(record, "presence") ?? "present") !== "present") return [];
    const layer = textOf(record, "layer");
    const dimension = oneOf(dimensionNames, textOf(record, "dimension")) ?? layers.get(layer ?? "")?.dimension ?? null;
    const observed = textOf(record, "status") === "observed";
    return [{
      path, record, source, target, layer, dimension, observed,
      directed: typeof record.directed === "boolean" ? record.directed : dimension === "vertical",
      side: JSON.stringify([textOf(record, "wave") ?? "plan", observed]),
      from: stateAt(record, "activeFrom", 0), to: stateAt(record, "activeTo", Infinity),
    }];
  });
  return { ties, layers, states, collectives: collectivesOf(data) };
}
