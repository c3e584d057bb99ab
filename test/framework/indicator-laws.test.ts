import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { catalogue, commandCoverage, distanceFragmentation, fragmentation, fragmentationByLayer, integrationProfile, pathRedundancy, planDifferences, planOverlap, planOverlapByLayer, removalEffect, unityOfCommand, verticalShare } from "../../lib/framework/index.js";
import { tiesAreRead } from "../../lib/metric/definition.js";
import { headlineOf, keysOf, measure, type Cell, type Metric, type Row } from "../../lib/metric/index.js";
import { build, project, select, settleUnknown, type Network } from "../../lib/network/index.js";
import { rowOf } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";
import { addTie, layerNames, networks, runs } from "./support/typed-networks.js";

/**
 * The laws that hold for every graph and every indicator, over seeded random typed networks, drawn once for all. Those of renaming,
 * isolates and directions are in every-law.test.ts.
 */
const samples = fc.sample(networks({ least: 3 }), runs).map((source) => ({ source, network: build(source) }));
const law = (text: string, holds: (network: Network, source: Case, index: number) => void) =>
  it(text, () => {
    samples.forEach(({ network, source }, index) => { holds(network, source, index); });
  });
const numbers = (cells: readonly (Cell | undefined)[]) => cells.filter((cell) => typeof cell === "number");

describe("fragmentation", () => {
  law("is from 0 to 1, of the whole, of either sort, of each layer and without any organisation", (network) => {
    const profile = rowOf(network, integrationProfile);
    const layers = measure(network, fragmentationByLayer).rows;
    const found = [profile["fVertical"], profile["fHorizontal"], profile["fAll"], rowOf(network, distanceFragmentation)["distanceFragmentation"], ...layers.flatMap((row) => [row["fragmentation"], row["added"], row["fall"], row["shapley"]]), ...measure(network, removalEffect).rows.map((row) => row["fragmentation"])];
    for (const value of numbers(found)) {
      expect(value).toBeGreaterThanOrEqual(-1e-12);
      expect(value).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  law("never rises when a tie is added, whatever its layer, and neither does its form by distance", (before, source, index) => {
    const n = source.organisations.length;
    const after = build(addTie(source, layerNames[index % 6]!, index, index + 1 + (index % (n - 1))));
    for (const [metric, column] of [[fragmentation, "fragmentation"], [distanceFragmentation, "distanceFragmentation"]] as const) {
      expect(Number(rowOf(after, metric)[column])).toBeLessThanOrEqual(Number(rowOf(before, metric)[column]) + 1e-12);
    }
  });

  law("does not rise when an isolate is removed, from three on; and its evidence is nothing", (network) => {
    const tied = new Set(network.ties.flatMap(({ source, target }) => [source, target]));
    for (const { organisation, rise, riseByDistance, evidence } of measure(network, removalEffect).rows) {
      if (tied.has(String(organisation))) continue;
      expect(rise).toBeLessThanOrEqual(1e-12);
      expect(riseByDistance).toBeLessThanOrEqual(1e-12);
      expect(evidence).toEqual([]);
    }
  });
});

describe("directions", () => {
  it("reversing vertical ties generally changes command coverage and unity of command", () => {
    const changed = { coverage: 0, unity: 0 };
    for (const { source, network } of samples) {
      const upside = build({ ...source, ties: source.ties.map((tie) => (tie.dimension === "vertical" ? { ...tie, source: tie.target, target: tie.source } : tie)) });
      const differs = (metric: Metric, column: string) => rowOf(network, metric, { layers: "command-and-mandate" })[column] !== rowOf(upside, metric, { layers: "command-and-mandate" })[column];
      if (differs(commandCoverage, "reached")) changed.coverage++;
      if (differs(unityOfCommand, "share")) changed.unity++;
    }
    expect(changed.coverage).toBeGreaterThan(samples.length / 4);
    expect(changed.unity).toBeGreaterThan(20);
  });
});

describe("redundancy and recall", () => {
  law("redundancy is at most the smaller degree of the two ends, along arcs and flow", (network) => {
    const graph = project(select(network, { layers: ["communication"] }), { direction: "directed", strength: "ignored", flow: "read" });
    const place = new Map(graph.ids.map((id, i) => [id, i]));
    for (const { a, b, paths, withoutDirect, direct } of measure(network, pathRedundancy).rows) {
      const [from, to] = [place.get(String(a))!, place.get(String(b))!];
      expect(paths).toBeLessThanOrEqual(Math.min(graph.out[from + 1]! - graph.out[from]!, graph.into[to + 1]! - graph.into[to]!));
      expect(Number(paths) - Number(withoutDirect)).toBe(direct === true ? 1 : 0);
    }
  });

  law("a network compared with itself has recall, precision and overlap 1, and nothing in which it differs", (network) => {
    const same = { planWave: "plan", actualWave: "plan" };
    if (network.ties.length === 0) return;
    expect(rowOf(network, planOverlap, same)).toMatchObject({ recall: 1, precision: 1, jaccard: 1, phantom: 0, emergent: 0 });
    for (const row of measure(network, planOverlapByLayer, same).rows) for (const column of ["recall", "precision", "jaccard"]) expect([1, null]).toContain(row[column]);
    expect(measure(network, planDifferences, same).rows).toEqual([]);
  });
});

const rank = (cell: Cell | undefined): Cell | undefined => (typeof cell === "string" ? ["none", "via-one", "direct"].indexOf(cell) : cell);
const keyOf = (metric: Metric) => (row: Row) => JSON.stringify(keysOf(metric).map((key) => row[key]));

/** Every single choice among words that a metric offers beside its defaults. */
function choicesOf(metric: Metric): Record<string, unknown>[] {
  return Object.entries(metric.options.shape).flatMap(([name, schema]) => {
    const inner = (schema as unknown as { readonly def?: { readonly innerType?: { readonly options?: unknown } } }).def?.innerType?.options;
    return Array.isArray(inner) ? inner.filter((one) => typeof one === "string").map((choice) => ({ [name]: choice })) : [];
  });
}

describe("what is declared to move one way", () => {
  const declared = catalogue.metrics.filter(({ monotone }) => monotone !== null);
  // A chain from a over b to c in which a tie of a and c shortens or doubles whatever there is.
  const chain = statedCase("", ["a>b command", "b>c command", "a-b communication", "b-c communication"], {
    organisations: ["a", "b", "c", "d"].map((id) => ({ id, label: id, jurisdiction: "x" })), lead: { organisation: "a" },
    resources: [{ id: "i", label: "i", kind: "information", heldBy: ["a"] }, { id: "m", label: "m", kind: "material", heldBy: ["a", "c"] }],
    tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "a" }, { organisation: "c" }], requiredResources: [{ resource: "i" }, { resource: "m" }], deciders: ["c"] }],
  });
  const drawn = [
    ...layerNames.map((layer) => [chain, layer, 0, 2] as const),
    ...fc.sample(fc.tuple(networks(), fc.constantFrom(...layerNames), fc.nat(), fc.nat()), { numRuns: 150, seed: 8811 }).filter(([source, , from, to]) => from % source.organisations.length !== to % source.organisations.length),
    // And between two that are tied already, in another layer.
    ...fc.sample(networks(), { numRuns: 60, seed: 8812 }).filter(({ ties }) => ties.length > 0).map((source, i) => {
      const { source: from, target: to } = source.ties[i % source.ties.length]!;
      return [source, layerNames[i % 6]!, ...[from, to].map((id) => source.organisations.findIndex((one) => one.id === id))] as unknown as readonly [Case, (typeof layerNames)[number], number, number];
    }),
  ].map(([source, layer, from, to]) => [build(source), build(addTie(source, layer, from, to))] as const);
  /** Their number is one that no tie moves, only the columns beside it; or their rows come and go. */
  const still = ["resourceSplit", "dependence", "duplicatedKinds", "emptySectorPairs", "missingTaskTies"];

  it.each(declared.map((metric) => [metric.id, metric] as const))("%s does, when a tie is added, under each of its choices", (_, metric) => {
    let moved = 0;
    for (const [at, options] of [{}, ...choicesOf(metric)].entries()) {
      for (const [before, after] of at === 0 ? drawn : drawn.slice(0, 60)) {
        const was = new Map(measure(before, metric, options).rows.map((row) => [keyOf(metric)(row), rank(row[headlineOf(metric)])]));
        for (const row of measure(after, metric, options).rows) {
          const [old, now] = [was.get(keyOf(metric)(row)), rank(row[headlineOf(metric)])];
          if (typeof old !== "number" || typeof now !== "number") continue;
          if (metric.monotone === "falls") expect(now, JSON.stringify(options)).toBeLessThanOrEqual(old + 1e-9);
          else expect(now, JSON.stringify(options)).toBeGreaterThanOrEqual(old - 1e-9);
          if (Math.abs(now - old) > 1e-9) moved++;
        }
      }
    }
    // Of a number that stays where it is in all of them nothing would have been shown.
    expect(moved > 0).toBe(!still.includes(metric.id));
  });
});

describe("intervals over ties left open", () => {
  const open = fc.sample(networks({ unknown: 3 }), { numRuns: 60, seed: 40417 }).map((source) => build(source)).filter((network) => network.unknownTies.length > 0).slice(0, 16);
  const settledOf = new Map(open.map((network) => {
    const unknown = network.unknownTies.map(({ id }) => id);
    return [network, Array.from({ length: 2 ** unknown.length }, (_, mask) => settleUnknown(network, new Set(unknown.filter((_id, bit) => (mask >> bit) & 1))))];
  }));

  it.each(catalogue.metrics.map((metric) => [metric.id, metric] as const))("%s: low and high are the least and greatest over every setting", (_, metric) => {
    const headline = headlineOf(metric);
    if (!tiesAreRead(metric, metric.options.parse({})) || metric.columns[headline]!.nominal === true) return;
    for (const network of open) {
      const variants = settledOf.get(network)!.map((variant) => new Map(measure(variant, metric).rows.map((row) => [keyOf(metric)(row), row[headline]])));
      const { rows, columns, notes } = measure(network, metric);
      if (!("low" in columns)) continue; // not defined at all: nothing is spanned
      let bare = 0;
      for (const row of rows) {
        const values = variants.map((variant) => variant.get(keyOf(metric)(row)));
        const known = numbers(values);
        const whole = known.length === values.length;
        const [low, high] = [row["low"] ?? null, row["high"] ?? null];
        if (low === null && typeof row[headline] === "number") bare++;
        if (whole) expect([low, high]).toEqual([expect.closeTo(Math.min(...known), 9), expect.closeTo(Math.max(...known), 9)]);
        // Only the two ends are looked at where a tie moves the value one way; a setting between them may leave it undefined.
        else if (metric.monotone === null || typeof values[0] !== "number" || typeof values.at(-1) !== "number") expect([low, high]).toEqual([null, null]);
      }
      expect(notes.filter(({ code }) => code === "pairs/no-interval").map(({ params }) => params["count"])).toEqual(bare === 0 ? [] : [bare]);
    }
  });

  it("beyond twelve unknown ties are drawn, marked so, inside the truth, and hold both ends", () => {
    const ids = Array.from({ length: 14 }, (_, i) => i);
    const many = build(statedCase(ids.map((i) => `o${i}`).join(" "), ["o0-o1 decision", ...ids.slice(1).map((i) => `o0${i % 2 ? ">" : "-"}o${i} ${i % 2 ? "command" : "decision"}?`)]));
    // 13 unknown, 7 of them vertical: the share is from 0 / 7 (none vertical) to 7 / 8, whichever are there; none 0, all 7 / 14.
    const measured = measure(many, verticalShare);
    expect(measured.notes).toContainEqual({ code: "pairs/sampled", params: { draws: 200, count: 13, seed: 1 } });
    const { low, high } = measured.rows[0] as { low: number; high: number };
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(7 / 14);
    expect(high).toBeLessThanOrEqual(7 / 8);
    expect(measure(many, verticalShare)).toEqual(measured);
    // With twelve every setting is tried: the greatest is there.
    const twelve = build(statedCase("a b", ["a-b decision", ...Array.from({ length: 6 }, () => "a>b command?"), ...Array.from({ length: 6 }, () => "a-b decision?")]));
    expect(rowOf(twelve, verticalShare)).toMatchObject({ share: 0, low: 0, high: 6 / 7 });
    expect(measure(twelve, verticalShare).notes.map(({ code }) => code)).not.toContain("pairs/sampled");
    // One way only: two settings are enough, however many are open.
    expect(measure(many, fragmentation).notes.map(({ code }) => code)).not.toContain("pairs/sampled");
    expect(rowOf(many, fragmentation)).toMatchObject({ low: 0, high: 1 - 2 / (14 * 13) });
  });
});
