import { parseCase, type Case, type CaseInput } from "../case/index.js";
import { build } from "../network/index.js";
import type { Bilingual } from "../words/index.js";
import { keysOf, type Metric } from "./definition.js";
import { measure } from "./measure.js";
import type { Row } from "./measurement.js";

/**
 * A worked example of a metric: a network small enough to check by hand, and one row of the result.
 * Ties are written `a-b` (undirected) or `a>b` (arc, or superior to subordinate), with `*2` for strength and `@command` for the layer.
 */
export interface Example {
  readonly ties: string;
  /** Organisations that have no tie, or whose order matters. */
  readonly organisations?: string;
  /** Sectors, as `a=government b=social`. */
  readonly sectors?: string;
  /** Further fields of the case: tasks, resources, instruments, vocabulary. */
  readonly case?: Partial<CaseInput>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The keys of one row and values in it. */
  readonly row: Row;
  /** The arithmetic, in a sentence. */
  readonly how?: Bilingual;
}

const frameworkLayers: Readonly<Record<string, "vertical" | "horizontal">> = {
  mandate: "vertical", command: "vertical", supervision: "vertical", communication: "horizontal", decision: "horizontal", operational: "horizontal",
};

const words = (text: string | undefined) => (text ?? "").split(/\s+/).filter((word) => word !== "");

/** The case that an example is about. */
export function caseOfExample({ ties, organisations, sectors, case: more = {} }: Example): Case {
  const read = words(ties).map((word) => {
    const [, source, joint, target, strength, layer] = /^([^\s>*@-]+)([->])([^\s>*@-]+)(?:\*([\d.]+))?(?:@(\S+))?$/.exec(word) ?? [];
    if (source === undefined) throw new Error(`${word} is no tie of an example`);
    return { source, target: target!, directed: joint === ">", strength: strength === undefined ? null : Number(strength), layer: layer ?? "contact" };
  });
  const sectorOf = new Map(words(sectors).map((word) => word.split("=") as [string, string]));
  const ids = [...new Set([...words(organisations), ...read.flatMap(({ source, target }) => [source, target]), ...sectorOf.keys()])];
  const layers = [...new Set([...read.map(({ layer }) => layer)])];
  return parseCase({
    format: "crosstie-case", id: "example", title: "Example",
    organisations: ids.map((id) => ({ id, label: id, sector: sectorOf.get(id) ?? null })),
    ties: read.map((tie, i) => ({ id: `t${i + 1}`, ...tie, directed: tie.directed || frameworkLayers[tie.layer] === "vertical" })),
    vocabulary: {
      sectors: [...new Set(sectorOf.values())].map((id) => ({ id, label: id })),
      layers: layers.map((id) => {
        const dimension = frameworkLayers[id];
        return { id, label: id, dimension: dimension ?? "horizontal", coverage: "complete", ...(dimension === undefined ? {} : { reads: id as "command" }) };
      }),
    },
    ...more,
  });
}

/** The row of the result that an example shows, and the whole result's row beside it; null when there is no such row. */
export function workedRow(metric: Metric, example: Example): Row | null {
  const { rows } = measure(build(caseOfExample(example)), metric, example.options ?? {});
  const keys = keysOf(metric).filter((key) => key in example.row);
  return rows.find((row) => keys.every((key) => row[key] === example.row[key])) ?? null;
}
