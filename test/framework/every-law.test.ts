import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../lib/framework/index.js";
import { keysOf, measure, type Cell, type Metric, type Row } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { everyRun } from "../support/runs.js";
import { allExceptions, caseOf, drawn, type Change, type Drawn, type Exceptions } from "./support/laws.js";

/** `npm run laws` draws more and larger networks than `npm test` does. */
const [numRuns, most] = everyRun ? [400, 24] : [300, 10];
/** So many are tried at least; further ones until every exception that is declared has happened. */
const part = everyRun ? numRuns : 40;
const samples: readonly Drawn[] = fc.sample(drawn(most), { numRuns, seed: 41903 });
const networks = new Map<string, ReturnType<typeof build>>();

const same = (a: Cell | undefined, b: Cell | undefined, times = 1): boolean => {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a * times - b) <= 1e-9 + 1e-6 * Math.abs(b);
  return JSON.stringify(a) === JSON.stringify(b);
};

const newName = (n: number) => (i: number) => `x${String(n - i).padStart(2, "0")}`;

/** The ids of a changed case in the words of the original. Lists of ids are sets. */
function translated(row: Row, back: ReadonlyMap<string, string>, symmetric: boolean): Row {
  const word = (cell: Cell): Cell => (typeof cell === "string" ? back.get(cell) ?? cell : Array.isArray(cell) ? [...new Set(cell.map((id: string) => back.get(id) ?? id.replace(/-again$/, "")))].sort() : cell);
  const read = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, word(cell)]));
  if (!symmetric || typeof read["a"] !== "string" || typeof read["b"] !== "string" || read["a"] < read["b"]) return read;
  // What is said of the one end goes with it: `sideA` is then `sideB`.
  const turned = (column: string) => column.replace(/(?<=[a-z])[AB]$|^[ab]$/, (end) => ({ A: "B", B: "A", a: "b", b: "a" })[end]!);
  return Object.fromEntries(Object.entries(read).map(([column, cell]) => [turned(column), cell]));
}

interface Law {
  readonly name: "renaming" | "isolate" | "reversal" | "doubling" | "splitting";
  readonly change: (given: Drawn) => Change;
}

const laws: readonly Law[] = [
  { name: "renaming", change: ({ n }) => ({ order: Array.from({ length: n }, (_, i) => n - 1 - i), name: newName(n) }) },
  { name: "isolate", change: () => ({ isolates: 1 }) },
  { name: "reversal", change: () => ({ reverse: true }) },
  { name: "doubling", change: () => ({ times: 2 }) },
  { name: "splitting", change: () => ({ split: true }) },
];

function networkOf(index: number, change: Change, key: string) {
  const name = `${index} ${key}`;
  const known = networks.get(name) ?? build(caseOf(samples[index]!, change));
  networks.set(name, known);
  return known;
}

const exceptions = await allExceptions();

/** What a metric gives on the networks as drawn, kept between the laws. */
let kept: { readonly metric: Metric; readonly results: Map<string, readonly Row[]> } | null = null;
function asDrawn(metric: Metric, index: number, options: Readonly<Record<string, unknown>>): readonly Row[] {
  if (kept?.metric !== metric) kept = { metric, results: new Map() };
  const key = `${index} ${JSON.stringify(options)}`;
  const known = kept.results.get(key) ?? measure(networkOf(index, {}, "as drawn"), metric, options).rows;
  kept.results.set(key, known);
  return known;
}

/** Breaches of a law by one metric on one drawn network: the columns that moved. */
function moved(metric: Metric, { name, change }: Law, index: number, options: Readonly<Record<string, unknown>>, told: Exceptions): { column: string; before: Cell | undefined; after: Cell | undefined }[] {
  const given = samples[index]!;
  const turned = name === "reversal" ? told.reversal?.with?.(options) ?? options : options;
  const before = asDrawn(metric, index, options);
  const after = measure(networkOf(index, change(given), name), metric, turned).rows;
  const back = name === "renaming" ? new Map(Array.from({ length: given.n }, (_, i) => [newName(given.n)(i), `o${i}`])) : new Map<string, string>();
  const keys = keysOf(metric);
  // A pair {a, b} has no first end; an ordered pair turns round with its arc.
  const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row[key]));
  const rowsOf = (rows: readonly Row[]) => new Map(rows.map((row) => translated(row, back, told.unordered === true)).map((row) => [keyOf(row), row]));
  const swapEnds = name === "reversal" && keys.includes("a") && told.unordered !== true && told.reversal?.with === undefined;
  const second = rowsOf(swapEnds ? after.map((row) => ({ ...row, a: row["b"]!, b: row["a"]! })) : after);
  const found: { column: string; before: Cell | undefined; after: Cell | undefined }[] = [];
  for (const [key, row] of rowsOf(before)) {
    const other = second.get(key);
    if (other === undefined) { found.push({ column: "(row)", before: key, after: null }); continue; }
    for (const column of Object.keys(metric.columns)) {
      const theirs = name === "reversal" ? told.reversal?.columns?.[column] ?? column : column;
      const times = name === "doubling" ? told.doubling?.times?.[column] ?? 1 : 1;
      if (!same(row[column], other[theirs], times)) found.push({ column, before: row[column], after: other[theirs] });
    }
  }
  if (name !== "isolate" && second.size !== before.length) found.push({ column: "(row)", before: before.length, after: second.size });
  return found;
}

describe.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))("%s", (id, metric) => {
  const told = exceptions[id] ?? {};
  it.each(laws.map((law) => [law.name, law] as const))("keeps the law of %s", (name, law) => {
    const may = told[name]?.may ?? [];
    const happened = new Set<string>();
    const seenAll = () => (may === "all" ? happened.size > 0 : may.every((column) => happened.has(column)));
    for (const options of told.options ?? [{}]) {
      for (const [index, given] of samples.entries()) {
        if (index >= part && seenAll()) break;
        for (const { column, before, after } of moved(metric, law, index, options, told)) {
          happened.add(column);
          if (process.env["LAWS_SHOW"] === undefined && may !== "all" && !may.includes(column)) expect.fail(`${column} moved from ${JSON.stringify(before)} to ${JSON.stringify(after)} under ${JSON.stringify(options)} on ${JSON.stringify(given)}`);
        }
      }
    }
    if (process.env["LAWS_SHOW"] !== undefined && happened.size > 0) process.stdout.write(`moved ${id} ${name} ${[...happened].join(" ")}\n`);
    if (may === "all") expect(happened.size, "an exception that never happens").toBeGreaterThan(0);
    else expect([...may].filter((column) => !happened.has(column)), "exceptions that never happen").toEqual([]);
  });
});

describe("the exceptions", () => {
  it("are of metrics there are", () => {
    expect(Object.keys(exceptions).filter((id) => !catalogue.metrics.some((metric) => metric.id === id))).toEqual([]);
  });
});
