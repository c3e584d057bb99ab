import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { catalogue } from "../../lib/framework/index.js";
import { measure, type Row } from "../../lib/metric/index.js";
import { build, type Network } from "../../lib/network/index.js";
import { caseOfGraph, goldenGraphs, type GoldenGraph } from "./golden-graph.js";
import { allReaders, compared, type Entry } from "./support.js";

const readers = await allReaders();
const counted = new Map<string, number>();
const undefinedOnes = new Set<unknown>(["NaN", "Inf", "-Inf", null]);

/** The network of a graph, with the class and the numbers an entry asks for. */
const networks = new Map<string, Network>();
function networkOf(name: string, graph: GoldenGraph, { sector, attribute }: Entry): Network {
  const key = `${name} ${sector ?? ""} ${attribute ?? ""}`;
  const known = networks.get(key) ?? build(caseOfGraph(graph, sector ?? null, attribute ?? null));
  networks.set(key, known);
  return known;
}

function rescaled(list: readonly unknown[], scale: Entry["rescale"]): unknown[] {
  if (scale === undefined) return [...list];
  const numbers = list.filter((one): one is number => typeof one === "number");
  const by = scale === "sum" ? numbers.reduce((sum, x) => sum + x, 0) : scale === "largest" ? Math.max(...numbers.map(Math.abs)) : Math.sqrt(numbers.reduce((sum, x) => sum + x * x, 0));
  const sign = scale === "length" && numbers.reduce((sum, x) => sum + x, 0) < 0 ? -1 : 1;
  return list.map((one) => (typeof one === "number" ? (sign * one) / by : one));
}

function compare(name: string, graph: GoldenGraph, key: string, entry: Entry): void {
  const network = networkOf(name, graph, entry);
  const options = (graph.directed ? entry.options : entry.undirected ?? entry.options) ?? {};
  const within = entry.within ?? 1e-9;
  const { kind, value: expected } = graph.values[key]!;
  const rows = (more: Readonly<Record<string, unknown>> = {}, metric = entry.metric): readonly Row[] => {
    const found = catalogue.find(metric);
    const known = Object.fromEntries(Object.entries(options).filter(([option]) => metric === entry.metric || option in found.options.shape));
    return measure(network, found, { ...known, ...more }).rows;
  };
  const same = (actual: unknown, wanted: unknown, tolerance = within) => {
    if (typeof wanted === "string" && entry.skip?.[wanted] !== undefined) return;
    counted.set(entry.metric, (counted.get(entry.metric) ?? 0) + 1);
    if (typeof wanted !== "number") return expect(actual).toEqual(undefinedOnes.has(wanted) ? null : wanted);
    expect(typeof actual, `${JSON.stringify(actual)} for ${wanted}`).toBe("number");
    const gap = Math.abs((actual as number) - wanted);
    const allowed = entry.rule === "exact" ? 0 : Math.max(1e-10, tolerance * Math.abs(wanted));
    if (gap > allowed) expect(actual, `off by ${gap}`).toBe(wanted);
  };
  if (entry.read !== undefined) {
    expect(readers, `the reader ${entry.read}`).toHaveProperty([entry.read]);
    return readers[entry.read]!({ rows, graph, key, expected, entry, same });
  }
  expect(entry.column, `${key} names a column`).toBeDefined();
  const times = (graph.directed ? entry.times : entry.timesUndirected ?? entry.times) ?? 1;
  const cell = (row: Row) => {
    const found = row[entry.column!];
    return typeof found === "number" ? found * times : found;
  };
  if (kind === "graph") {
    const ours = cell(rows()[0]!);
    if (entry.rule !== "at-least") return same(ours, expected);
    counted.set(entry.metric, (counted.get(entry.metric) ?? 0) + 1);
    return expect(ours as number).toBeGreaterThanOrEqual((expected as number) - within);
  }
  const theirs = rescaled(expected as unknown[], entry.rescale);
  if (kind === "node") {
    const byOrganisation = new Map(rows().map((row) => [row["organisation"], cell(row)]));
    const ours = rescaled(theirs.map((_, i) => byOrganisation.get(`v${i}`)), entry.rescale);
    if (entry.rule !== "rank") return theirs.forEach((one, i) => same(ours[i], one));
    return theirs.forEach((one, i) => theirs.forEach((other, j) => {
      if (i < j && (one as number) - (other as number) > within) expect(ours[i] as number).toBeGreaterThan(ours[j] as number);
      counted.set(entry.metric, (counted.get(entry.metric) ?? 0) + 1);
    }));
  }
  const byEnds = new Map(rows().map((row) => [`${String(row["a"])} ${String(row["b"])}`, cell(row)]));
  const found = graph.edges.map(([source, target]) => byEnds.get(`v${source} v${target}`) ?? (graph.directed ? undefined : byEnds.get(`v${target} v${source}`)));
  theirs.forEach((one, i) => same(found[i], one));
}

describe.each(goldenGraphs)("%s agrees with its peers", (name, graph) => {
  it.each(Object.keys(graph.values))("%s", (key) => {
    const entry = compared[key];
    expect(entry, `${key} is in test/golden/compared.json`).toBeDefined();
    if ("notCompared" in entry!) {
      expect(entry.notCompared.length, "a reason").toBeGreaterThan(20);
      return expect(entry.notCompared).not.toMatch(/not implemented|^OPEN/i);
    }
    compare(name, graph, key, entry!);
  });
});

describe("the table of comparisons", () => {
  const all = new Set(goldenGraphs.flatMap(([, graph]) => Object.keys(graph.values)));

  it("names no key that the references do not have", () => {
    // The survey's values are compared, to the last one, in survey/survey.test.ts.
    const survey = JSON.parse(readFileSync(new URL("survey/survey.json", import.meta.url), "utf8")) as Record<string, Record<string, unknown>>;
    const inputs = ["data", "items", "scale", "ranvar"];
    const parts = Object.entries(survey).filter(([name]) => name !== "peers").flatMap(([name, part]) =>
      (["attitude", "plantgrowth", "bhr2000_groups1to10"].includes(name) ? Object.keys(part).filter((one) => !inputs.includes(one)).map((one) => `survey|${name}.${one}`) : [`survey|${name}`]));
    expect(Object.keys(compared).filter((key) => key.startsWith("survey|")).sort()).toEqual(parts.sort());
    expect(Object.keys(compared).filter((key) => !all.has(key) && !/^(inference|extras|survey)\|/.test(key))).toEqual([]);
  });
});

afterAll(() => {
  const total = [...counted.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counted].sort(([, a], [, b]) => b - a).map(([id, count]) => `${id} ${count}`);
  if (total > 0) process.stdout.write(`cells compared with peers: ${total} (${parts.join(", ")})\n`);
});
