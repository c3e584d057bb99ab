import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { measure, type Row } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { makeCase } from "../support/make-case.js";
import { goldenGraphs, type GoldenGraph } from "./golden-graph.js";
import { compared, type Entry } from "./support.js";

const files = Object.fromEntries(["extras", "inference"].map((name) => [name, JSON.parse(readFileSync(new URL(`values-of-pairs/${name}.json`, import.meta.url), "utf8")) as Record<string, unknown>]));
const graphs = new Map(goldenGraphs);
/** Equals are settled by id, and the peers settle them by position: these ids sort alike. */
const name = (i: number) => `v${String(i).padStart(2, "0")}`;
const position = (id: unknown) => Number(String(id).slice(1));

/** The named graphs of a data set as layers of one case. */
function caseOfLayers(set: string, layers: readonly string[]): Case {
  const chosen = layers.map((layer): readonly [string, GoldenGraph] => [layer.replaceAll("_", "-"), graphs.get(`${set}/${layer}`)!]);
  return makeCase("", chosen.flatMap(([layer, graph]) => graph.edges.map(([source, target, strength], i) => ({ id: `${layer}${i}`, source: name(source), target: name(target), layer, directed: graph.directed, strength }))), {
    vocabulary: { layers: chosen.map(([id]) => ({ id, label: id, dimension: "horizontal" as const, coverage: "complete" as const })) },
    organisations: Array.from({ length: chosen[0]![1].n }, (_, i) => ({ id: name(i), label: name(i) })),
  });
}

let cells = 0;
function same(actual: unknown, expected: number, { rule }: Entry): void {
  cells++;
  if (rule === "exact") return expect(actual).toBe(expected);
  expect(typeof actual).toBe("number");
  const gap = Math.abs((actual as number) - expected);
  if (gap > Math.max(1e-10, 1e-9 * Math.abs(expected))) expect(actual, `off by ${gap}`).toBe(expected);
}

const rowsOf = (source: Case, { metric, options }: Entry, more: Readonly<Record<string, unknown>> = {}): readonly Row[] => measure(build(source), catalogue.find(metric), { ...options, ...more }).rows;

/** One value of two layers: `krackhardt-hightech.pairs.advice~friendship.jaccard`. */
function comparePair(path: string, expected: unknown, entry: Entry): void {
  const [set, , pair] = path.split(".");
  const [layer, toLayer] = pair!.split("~");
  const row = rowsOf(caseOfLayers(set!, [layer!, toLayer!]), entry)[0]!;
  expect([row["layer"], row["toLayer"]]).toEqual([layer, toLayer].map((one) => one!.replaceAll("_", "-")));
  same(row[entry.column!], expected as number, entry);
}

/** `structural_equivalence.krackhardt-advice.hamming.distance`. Correlations are given as 1 - r, 1 where r is not defined. */
function compareEquivalence(path: string, expected: unknown, entry: Entry): void {
  const [, which, method, what] = path.split(".");
  const source = which === "krackhardt-advice" ? caseOfLayers("krackhardt-hightech", ["advice"]) : caseOfLayers("florentine-families", ["marriage"]);
  if (what === "distance") {
    for (const row of rowsOf(source, entry)) {
      const theirs = (expected as number[][])[position(row["a"])]![position(row["b"])]!;
      const ours = row[entry.column!] as number | null;
      same(method === "correlation" ? 1 - (ours ?? 0) : ours, theirs, entry);
    }
  } else if (what === "heights") {
    const rows = rowsOf(source, entry);
    expect(rows).toHaveLength((expected as number[]).length);
    rows.forEach((row, i) => same(row[entry.column!], (expected as number[])[i]!, entry));
  } else {
    for (const [k, blocks] of Object.entries(expected as Record<string, number[]>)) {
      const ours = rowsOf(source, entry, { blocks: Number(k.slice(1)) }).map((row) => row["block"]);
      const first = (list: readonly unknown[]) => list.map((one) => list.indexOf(one));
      expect(first(ours)).toEqual(first(blocks));
      cells += blocks.length;
    }
  }
}

/** Every value of a file with its place in it; lists are one value. */
function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, path === "" ? key : `${path}.${key}`));
}

const keys = Object.keys(compared).filter((key) => /^(extras|inference)\|/.test(key));
const valueAt = (value: unknown, path: string): unknown => {
  if (path === "" || typeof value !== "object" || value === null) return path === "" ? value : undefined;
  const key = Object.keys(value).find((one) => path === one || path.startsWith(`${one}.`));
  return key === undefined ? undefined : valueAt((value as Record<string, unknown>)[key], path.slice(key.length + 1));
};

describe.each(Object.keys(files))("%s.json", (file) => {
  const own = keys.filter((key) => key.startsWith(`${file}|`)).map((key) => key.slice(file.length + 1));

  it("has every value under a key of compared.json, and no key without a value", () => {
    const missing = leaves(files[file], "").map(([path]) => path).filter((path) => path !== "conventions" && !own.some((key) => path === key || path.startsWith(`${key}.`)));
    expect(missing).toEqual([]);
    expect(own.filter((key) => valueAt(files[file], key) === undefined)).toEqual([]);
  });

  it.each(own)("%s", (path) => {
    const entry = compared[`${file}|${path}`]!;
    if ("notCompared" in entry) return expect(entry.notCompared.length).toBeGreaterThan(20);
    const expected = valueAt(files[file], path);
    if (file === "inference") comparePair(path, expected, entry);
    else compareEquivalence(path, expected, entry);
  });
});

afterAll(() => {
  if (cells > 0) process.stdout.write(`cells compared with peers between pairs: ${cells}\n`);
});
