import { readdirSync, readFileSync } from "node:fs";
import type { Case } from "../../lib/case/index.js";
import { makeCase } from "../support/make-case.js";

interface Value {
  readonly kind: "node" | "edge" | "graph";
  readonly call: string;
  readonly value: unknown;
}

export interface GoldenGraph {
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly n: number;
  readonly edges: readonly (readonly [number, number, number])[];
  readonly classes: Readonly<Record<string, readonly (string | number | null)[]>>;
  readonly numeric?: Readonly<Record<string, readonly (number | null)[]>>;
  readonly connectedWeakly?: boolean;
  readonly stronglyConnected?: boolean;
  readonly values: Readonly<Record<string, Value>>;
}

const folder = new URL("./values/", import.meta.url);

/** Every graph of the reference files, by "file/graph". */
export const goldenGraphs: readonly (readonly [string, GoldenGraph])[] = readdirSync(folder).sort().flatMap((file) => {
  const { graphs } = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { graphs: Record<string, GoldenGraph> };
  return Object.entries(graphs).map(([name, graph]) => [`${file.replace(".json", "")}/${name}`, graph] as const);
});

/** The graph as a case: a class of its nodes as sector, a list of numbers as an attribute. */
export function caseOfGraph(graph: GoldenGraph, classes: string | null = null, attribute: string | null = null): Case {
  const sectors = classes === null ? [] : graph.classes[classes]!.map((value) => (value === null ? null : `c-${String(value).replace(/[^\w]+/g, "-")}`));
  const numbers = attribute === null ? null : graph.numeric![attribute]!;
  return makeCase("", graph.edges.map(([source, target, strength], i) => ({
    id: `t${i}`, source: `v${source}`, target: `v${target}`, layer: "contact", directed: graph.directed, strength,
  })), {
    vocabulary: {
      levels: [], kinds: [], states: [], layers: [{ id: "contact", label: "Contact", dimension: "horizontal", coverage: "complete" }],
      sectors: [...new Set(sectors)].filter((sector) => sector !== null).map((id) => ({ id, label: id })),
    },
    organisations: Array.from({ length: graph.n }, (_, i) => ({
      id: `v${i}`, label: `v${i}`, sector: sectors[i] ?? null, ...(typeof numbers?.[i] === "number" ? { attributes: { [attribute!]: numbers[i] } } : {}),
    })),
  });
}
