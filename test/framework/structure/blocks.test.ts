import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  blockImage, continuousCore, continuousCoreFit, coreMembership, corePeriphery, equivalenceClusters, equivalenceHeights, layerDegreeCorrelation, layerSimilarity,
  multiplexity, multiplexShare, participation, structuralEquivalence,
} from "../../../lib/framework/index.js";
import { measure, type Metric, type Row } from "../../../lib/metric/index.js";
import { coreCandidates } from "../../../lib/network/core-candidates.js";
import { climb } from "../../../lib/network/core-climb.js";
import { coreFitOf } from "../../../lib/network/core-fit.js";
import { build, project, type Network } from "../../../lib/network/index.js";
import { joinedLists } from "../../../lib/network/joined-lists.js";
import { readCase } from "../../../lib/node/index.js";
import { codesOf, rowOf, rowsBy } from "../support/measure-row.js";
import { statedCase } from "../support/stated-case.js";
import { runsOf } from "../../support/runs.js";

const runs = { numRuns: runsOf(300), seed: 90211 };
const near = (actual: unknown, expected: unknown, within = 1e-9) => {
  if (typeof actual === "number" && typeof expected === "number") expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThan(within);
  else expect(actual).toEqual(expected);
};
const network = (organisations: string, ...ties: string[]) => build(statedCase(organisations, ties));
const by = (key: string, of: Network, metric: Metric, options: Readonly<Record<string, unknown>> = {}) => rowsBy(key, measure(of, metric, options));

/** Networks of two layers among at most eight organisations, with the matrix of each layer written out beside. */
const layerNames = ["communication", "decision"] as const;
interface Drawn { readonly n: number; readonly ties: readonly { readonly a: number; readonly b: number; readonly layer: (typeof layerNames)[number]; readonly directed: boolean; readonly strength: number }[] }
const drawn = (most = 8): fc.Arbitrary<Drawn> => fc.integer({ min: 3, max: most }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.record({ n: fc.constant(n), ties: fc.array(fc.record({ a: one, b: one, layer: fc.constantFrom(...layerNames), directed: fc.boolean(), strength: fc.integer({ min: 1, max: 4 }) }).filter(({ a, b }) => a !== b), { maxLength: 3 * n }) });
});
const ids = (n: number) => Array.from({ length: n }, (_, i) => `o${i}`);
const networkOf = ({ n, ties }: Drawn) => build(statedCase(ids(n).join(" "), ties.map(({ a, b, layer, directed, strength }, i) => ({ id: `t${i}`, source: `o${a}`, target: `o${b}`, layer, directed, strength }))));
function matrixOf({ n, ties }: Drawn, { direction = "directed", strength = false, layer = null as string | null } = {}): number[][] {
  const a = ids(n).map(() => ids(n).map(() => 0));
  for (const tie of ties) {
    if (layer !== null && tie.layer !== layer) continue;
    const value = strength ? tie.strength : 1;
    a[tie.a]![tie.b] = Math.max(a[tie.a]![tie.b]!, value);
    if (direction === "ignored" || !tie.directed) a[tie.b]![tie.a] = Math.max(a[tie.b]![tie.a]!, value);
  }
  return a;
}
function correlation(x: readonly number[], y: readonly number[]): number | null {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (i: number) => number) => x.reduce((total, _, i) => total + f(i), 0);
  const [xx, yy] = [sum((i) => (x[i]! - mx) ** 2), sum((i) => (y[i]! - my) ** 2)];
  return xx < 1e-12 || yy < 1e-12 ? null : sum((i) => (x[i]! - mx) * (y[i]! - my)) / Math.sqrt(xx * yy);
}
const cellsOf = (n: number) => ids(n).flatMap((_, i) => ids(n).flatMap((_id, j) => (i === j ? [] : [[i, j] as const])));

describe("core and periphery", () => {
  it("by hand: a core of three, each with one organisation hanging on it", () => {
    const net = network("a b c d e f", "a-b", "a-c", "b-c", "a-d", "b-e", "c-f");
    // Mixed left out: 6 of the 6 core cells are 1, 0 of the 6 periphery cells: r = 1.
    expect(rowOf(net, corePeriphery, { ideal: "mixed left out" })).toMatchObject({ fit: 1, core: 3, optimalSets: 1, proven: true, densityCore: 1, densityBetween: 1 / 3, densityPeriphery: 0 });
    // Core only: 6 of 6 in the core, 6 of the 24 others: r = (1 - 1/4) sqrt(6 * 24) / (30 sqrt(0.4 * 0.6)) = 9 / (30 sqrt(0.24)).
    near(rowOf(net, corePeriphery, { ideal: "core only" })["fit"], 9 / (30 * Math.sqrt(0.24)));
    // Core to all: 12 of the 24 cells with an end in it, 0 of the 6 others: r = 0.5 sqrt(6 * 24) / (30 sqrt(0.24)).
    near(rowOf(net, corePeriphery)["fit"], (0.5 * 12) / (30 * Math.sqrt(0.24)));
    const core = by("organisation", net, coreMembership, { ideal: "mixed left out" });
    expect(["a", "b", "c", "d", "e", "f"].map((id) => core[id]!["inCore"])).toEqual([true, true, true, false, false, false]);
  });

  it("shows the first of equals by id, and how many of them hold an organisation", () => {
    // Two pairs apart: either is as good a core as the other.
    const net = network("d c b a x", "d-c", "b-a");
    const result = measure(net, coreMembership, { ideal: "core only" });
    expect(codesOf(result)).toContain("core/several");
    const core = rowsBy("organisation", result);
    expect(["a", "b", "c", "d", "x"].map((id) => [core[id]!["inCore"], core[id]!["share"]])).toEqual([[true, 0.5], [true, 0.5], [false, 0.5], [false, 0.5], [false, 0]]);
  });

  it("is undefined where all are tied or none", () => {
    for (const net of [network("a b c d"), network("a b c", "a-b", "a-c", "b-c")]) {
      const result = measure(net, corePeriphery);
      expect(result.rows[0]!["fit"]).toBeNull();
      expect(codesOf(result)).toContain("core/undefined");
    }
  });

  it("says when the search was cut short", () => {
    const net = network("a b c d e f g h", "a-b", "b-c", "c-d", "d-e", "e-f", "f-g", "g-h", "h-a", "a-e");
    const result = measure(net, corePeriphery, { effort: 0 });
    expect(result.rows[0]).toMatchObject({ proven: false, optimalSets: null });
    expect(codesOf(result)).toContain("core/not-proven");
    expect(result.rows[0]!["fit"]).toBeLessThanOrEqual(rowOf(net, corePeriphery)["fit"] as number);
    expect(measure(net, coreMembership, { effort: 0 }).rows.every((row) => row["share"] === null)).toBe(true);
  });

  it("is what trying every set gives", () => {
    const ideals = {
      "core to all": (i: boolean, j: boolean) => (i || j ? 1 : 0), "mixed left out": (i: boolean, j: boolean) => (i && j ? 1 : i || j ? null : 0), "core only": (i: boolean, j: boolean) => (i && j ? 1 : 0),
    };
    fc.assert(fc.property(drawn(7), fc.constantFrom("directed", "ignored"), (given, direction) => {
      const [net, a] = [networkOf(given), matrixOf(given, { direction })];
      for (const [ideal, pattern] of Object.entries(ideals)) {
        let best = -Infinity;
        let sets: number[] = [];
        for (let mask = 1; mask < 2 ** given.n - 1; mask++) {
          const cells = cellsOf(given.n).map(([i, j]) => [a[i]![j]!, pattern(((mask >> i) & 1) === 1, ((mask >> j) & 1) === 1)] as const).filter((cell): cell is readonly [number, 0 | 1] => cell[1] !== null);
          const r = correlation(cells.map(([value]) => value), cells.map(([, wanted]) => wanted));
          if (r === null || r < best - 1e-10) continue;
          if (r > best + 1e-10) [best, sets] = [r, []];
          sets.push(mask);
        }
        const row = rowOf(net, corePeriphery, { ideal, direction });
        const members = by("organisation", net, coreMembership, { ideal, direction });
        if (sets.length === 0) {
          expect(row["fit"]).toBeNull();
          continue;
        }
        near(row["fit"], best);
        expect([row["optimalSets"], row["proven"]]).toEqual([sets.length, true]);
        const shown = ids(given.n).reduce((mask, id, i) => mask | (members[id]!["inCore"] === true ? 1 << i : 0), 0);
        expect(sets).toContain(shown);
        ids(given.n).forEach((id, i) => near(members[id]!["share"], sets.filter((mask) => (mask >> i) & 1).length / sets.length));
        expect(rowOf(net, corePeriphery, { ideal, direction, effort: 60 })["fit"]).toBeLessThanOrEqual(best + 1e-9);
      }
    }), { ...runs, numRuns: runsOf(150) });
  });
});

describe("the climb to a core", () => {
  it("ends where neither one organisation moving nor two changing places fits better", () => {
    fc.assert(fc.property(drawn(16).filter(({ n }) => n > 8), fc.constantFrom("core to all" as const, "mixed left out" as const, "core only" as const), (given, ideal) => {
      const lists = joinedLists(project(networkOf(given), { direction: "directed", strength: "ignored" }));
      const [a, fitOf] = [matrixOf(given), coreFitOf(ideal, given.n, lists.arcs)];
      const found = coreCandidates(lists, -Infinity);
      let calls = 0;
      // It settles soon: from each of the prefixes a few moves, each chosen among at most n (n + 1) / 2.
      climb(lists, (...cell) => {
        if (++calls > given.n ** 4) throw new Error("it goes on moving");
        return fitOf(...cell);
      }, 1e9, found);
      if (found.fit() === -Infinity) return;
      const core = found.core();
      const fit = (members: readonly boolean[]) => {
        const arcs = (inside: boolean) => cellsOf(given.n).reduce((sum, [i, j]) => sum + (members[i] === inside && members[j] === inside ? a[i]![j]! : 0), 0);
        return fitOf(members.filter((is) => is).length, arcs(true), arcs(false));
      };
      near(found.fit(), fit(core));
      core.forEach((is, i) => {
        expect(fit(core.with(i, !is))).toBeLessThanOrEqual(found.fit() + 1e-9);
        core.forEach((other, j) => { if (is && !other) expect(fit(core.with(i, false).with(j, true))).toBeLessThanOrEqual(found.fit() + 1e-9); });
      });
    }), { ...runs, numRuns: runsOf(120) });
  });
});

describe("continuous core", () => {
  it("by hand: a path of three", () => {
    // b has 1; for the leaves x the residual 2 (2 (1 - x)² + x⁴) is least where x³ + x = 1.
    const core = by("organisation", network("a b c", "a-b", "b-c"), continuousCore);
    const x = core["a"]!["coreness"] as number;
    near(core["b"]!["coreness"], 1);
    near(x ** 3 + x, 1);
    near(core["c"]!["coreness"], x);
  });

  it("without a limit does not settle on a star, and says so", () => {
    const result = measure(network("hub a b c", "hub-a", "hub-b", "hub-c"), continuousCore, { limit: "none", effort: 20_000 });
    expect(result.rows.every((row) => row["coreness"] === null)).toBe(true);
    expect(codesOf(result)).toContain("continuous-core/not-settled");
  });

  it("of two equal islands shows one, and says that it is not the only one", () => {
    const result = measure(network("a b c d e f", "a-b", "a-c", "b-c", "d-e", "d-f", "e-f"), continuousCore);
    expect(codesOf(result)).toContain("continuous-core/several");
    expect(result.rows.map((row) => Math.round(row["coreness"] as number))).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it("leaves a residual that no single change and no other start makes smaller, and fits as it says", () => {
    fc.assert(fc.property(drawn(7), fc.constantFrom("directed", "ignored"), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }), (given, direction, start) => {
      if (given.ties.length === 0) return;
      const net = networkOf(given);
      const options = { direction, reading: "as strength" };
      const a = matrixOf(given, { direction, strength: true });
      const largest = Math.max(...a.flat());
      const rows = by("organisation", net, continuousCore, options);
      const c = ids(given.n).map((id) => rows[id]!["coreness"] as number);
      const cells = cellsOf(given.n);
      const squares = cells.reduce((sum, [i, j]) => sum + (a[i]![j]! / largest) ** 2, 0);
      const residual = (x: readonly number[]) => cells.reduce((sum, [i, j]) => sum + (a[i]![j]! / largest - x[i]! * x[j]!) ** 2, 0) / squares;
      const fit = rowOf(net, continuousCoreFit, options);
      near(fit["residual"], residual(c));
      const r = correlation(cells.map(([i, j]) => a[i]![j]!), cells.map(([i, j]) => c[i]! * c[j]!));
      if (fit["fit"] !== null && r !== null) near(fit["fit"], r, 1e-7);
      c.forEach((value, i) => {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        for (const other of [value - 0.001, value + 0.001]) if (other >= 0 && other <= 1) expect(residual(c.with(i, other))).toBeGreaterThanOrEqual(residual(c) - 1e-12);
      });
      // Steepest descent from a random start, kept between 0 and 1.
      let x = start.slice(0, given.n);
      for (let round = 0; round < 400; round++) {
        const slope = x.map((_, i) => cells.reduce((sum, [p, q]) => sum + (p === i || q === i ? -2 * (a[p]![q]! / largest - x[p]! * x[q]!) * x[p === i ? q : p]! : 0), 0));
        x = x.map((value, i) => Math.min(1, Math.max(0, value - 0.02 * slope[i]!)));
      }
      expect(residual(c)).toBeLessThanOrEqual(residual(x) + 1e-6);
    }), { ...runs, numRuns: runsOf(150) });
  });
});

describe("structural equivalence", () => {
  it("is what comparing rows and columns cell by cell gives", () => {
    fc.assert(fc.property(drawn(), fc.constantFrom("directed", "ignored"), fc.boolean(), (given, direction, strength) => {
      const a = matrixOf(given, { direction, strength });
      for (const row of measure(networkOf(given), structuralEquivalence, { direction, reading: strength ? "as strength" : "ignored" }).rows) {
        const [i, j] = [Number(String(row["a"]).slice(1)), Number(String(row["b"]).slice(1))];
        const others = ids(given.n).map((_, k) => k).filter((k) => k !== i && k !== j);
        const profile = (v: number) => [...others.map((k) => a[v]![k]!), ...others.map((k) => a[k]![v]!)];
        const [x, y] = [profile(i), profile(j)];
        near(row["hamming"], x.reduce((sum, value, k) => sum + Math.abs(value - y[k]!), 0));
        near(row["euclidean"], Math.sqrt(x.reduce((sum, value, k) => sum + (value - y[k]!) ** 2, 0)));
        near(row["correlation"], correlation(x, y));
      }
    }), runs);
  });

  it("joins what the slow search over all members joins", () => {
    fc.assert(fc.property(drawn(), fc.constantFrom("complete", "single", "average"), fc.integer({ min: 1, max: 5 }), (given, linkage, blocks) => {
      const net = networkOf(given);
      const distance = new Map(measure(net, structuralEquivalence).rows.flatMap((row) => [[`${String(row["a"])} ${String(row["b"])}`, row["euclidean"] as number], [`${String(row["b"])} ${String(row["a"])}`, row["euclidean"] as number]]));
      let groups = ids(given.n).map((id) => [id]);
      const heights: number[] = [];
      const between = (x: readonly string[], y: readonly string[]) => {
        const all = x.flatMap((a) => y.map((b) => distance.get(`${a} ${b}`)!));
        return linkage === "complete" ? Math.max(...all) : linkage === "single" ? Math.min(...all) : all.reduce((sum, d) => sum + d, 0) / all.length;
      };
      let cut = groups;
      while (groups.length > 1) {
        if (groups.length === blocks) cut = groups;
        let best: [number, number, number] = [Infinity, 0, 0];
        groups.forEach((x, i) => groups.forEach((y, j) => { if (i < j && between(x, y) < best[0] - 1e-12) best = [between(x, y), i, j]; }));
        const [height, i, j] = best;
        heights.push(height);
        groups = groups.flatMap((group, k) => (k === j ? [] : [k === i ? [...group, ...groups[j]!] : group]));
      }
      if (blocks === 1) cut = groups;
      const rows = measure(net, equivalenceHeights, { linkage }).rows;
      rows.forEach((row, i) => near(row["height"], heights[i]));
      const block = by("organisation", net, equivalenceClusters, { linkage, blocks });
      for (const a of ids(given.n)) for (const b of ids(given.n)) expect(block[a]!["block"] === block[b]!["block"]).toBe(cut.some((group) => group.includes(a) && group.includes(b)));
      const height = heights[Math.floor(heights.length / 2)]!;
      const count = new Set(measure(net, equivalenceClusters, { linkage, cut: "height", height }).rows.map((row) => row["block"])).size;
      expect(count).toBe(given.n - heights.filter((h) => h <= height + 1e-12).length);
    }), { ...runs, numRuns: runsOf(200) });
  });

  it("draws blocks and their image", () => {
    // Two bosses with the same three subordinates, who do not know one another.
    const net = network("x y a b c", "x>a", "x>b", "x>c", "y>a", "y>b", "y>c");
    expect(measure(net, equivalenceClusters, { blocks: 2 }).rows.map((row) => row["block"])).toEqual([2, 2, 1, 1, 1]);
    const image = (options = {}) => measure(net, blockImage, { blocks: 2, ...options }).rows.map(({ group, toGroup, ties, pairs, density, tied }) => [group, toGroup, ties, pairs, density, tied]);
    expect(image()).toEqual([["1", "1", 0, 6, 0, false], ["1", "2", 0, 6, 0, false], ["2", "1", 6, 6, 1, true], ["2", "2", 0, 2, 0, false]]);
    // Direction ignored, the block from 1 to 2 is the same as that from 2 to 1, and pairs inside count once.
    expect(image({ direction: "ignored" })).toEqual([["1", "1", 0, 3, 0, false], ["1", "2", 6, 6, 1, true], ["2", "1", 6, 6, 1, true], ["2", "2", 0, 1, 0, false]]);
  });

  it("draws an image by each criterion", () => {
    // Densities 1/2 (a pair of two arcs) inside and 1/4 between, overall 3/12.
    const net = build(statedCase("", ["a>b", "c>d", "a>c"], { organisations: ["a", "b", "c", "d"].map((id) => ({ id, label: id, sector: id < "c" ? "government" : "social" })) }));
    const tied = (options: Readonly<Record<string, unknown>>) => measure(net, blockImage, { by: "sector", ...options }).rows.map((row) => row["tied"]);
    expect(measure(net, blockImage, { by: "sector" }).rows.map((row) => row["density"])).toEqual([1 / 2, 1 / 4, 0, 1 / 2]);
    expect(tied({})).toEqual([true, true, false, true]);
    expect(tied({ criterion: "threshold", threshold: 0.5 })).toEqual([true, false, false, true]);
    expect(tied({ criterion: "any tie" })).toEqual([true, true, false, true]);
    expect(tied({ criterion: "every tie" })).toEqual([false, false, false, false]);
  });
});

describe("between layers", () => {
  it("agrees with the published figures of Knoke's two layers", async () => {
    const knoke = await readCase(fileURLToPath(new URL("../../../data/knoke", import.meta.url)));
    const row = measure(build(knoke), layerSimilarity, { direction: "directed" }).rows[0]!;
    expect([row["layer"], row["toLayer"], row["shared"], row["union"], row["hamming"]]).toEqual(["information", "money", 11, 60, 49]);
    near(row["jaccard"], 11 / 60);
    near(row["correlation"], -0.050761, 5e-7);
  });

  it("is what comparing the matrices cell by cell gives", () => {
    fc.assert(fc.property(drawn(), fc.constantFrom("directed", "ignored"), (given, direction) => {
      const net = networkOf(given);
      const layers = layerNames.map((layer) => matrixOf(given, { direction, layer }));
      const strong = layerNames.map((layer) => matrixOf(given, { direction, layer, strength: true }));
      const cells = cellsOf(given.n).filter(([i, j]) => direction === "directed" || i < j);
      const list = (a: readonly (readonly number[])[]) => cells.map(([i, j]) => a[i]![j]!);
      const [x, y] = [list(layers[0]!), list(layers[1]!)];
      const rowBetween = (options: Readonly<Record<string, unknown>>) => measure(net, layerSimilarity, options).rows.find((row) => row["layer"] === "communication" && row["toLayer"] === "decision") as Row;
      const row = rowBetween({ direction });
      const count = (f: (a: number, b: number) => boolean) => x.filter((value, k) => f(value, y[k]!)).length;
      const [shared, union, smaller] = [count((a, b) => a + b === 2), count((a, b) => a + b > 0), Math.min(count((a) => a === 1), count((_, b) => b === 1))];
      expect([row["shared"], row["union"], row["hamming"]]).toEqual([shared, union, count((a, b) => a !== b)]);
      near(row["jaccard"], union === 0 ? null : shared / union);
      near(row["overlap"], smaller === 0 ? null : shared / smaller);
      near(row["simpleMatching"], count((a, b) => a === b) / cells.length);
      near(row["correlation"], correlation(x, y));
      near(rowBetween({ direction, reading: "as strength" })["correlation"], correlation(list(strong[0]!), list(strong[1]!)));

      const mode = direction === "directed" ? "out" : "partners";
      const degrees = layers.map((a) => a.map((line) => line.reduce((sum, value) => sum + value, 0)));
      const ranks = (values: readonly number[]) => values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2);
      const degree = measure(net, layerDegreeCorrelation, { mode }).rows.find(({ layer, toLayer }) => layer === "communication" && toLayer === "decision")!;
      near(degree["pearson"], correlation(degrees[0]!, degrees[1]!));
      near(degree["spearman"], correlation(ranks(degrees[0]!), ranks(degrees[1]!)));

      const pairs = new Map(cellsOf(given.n).filter(([i, j]) => i < j).map(([i, j]) => [`o${i} o${j}`, layers.filter((a) => a[i]![j] === 1 || a[j]![i] === 1).length]));
      const tied = [...pairs].filter(([, layersOfPair]) => layersOfPair > 0);
      expect(measure(net, multiplexity).rows.map((one) => [`${String(one["a"])} ${String(one["b"])}`, one["count"]])).toEqual(tied);
      near(rowOf(net, multiplexShare)["share"], tied.length === 0 ? null : tied.filter(([, layersOfPair]) => layersOfPair > 1).length / tied.length);
      const found = by("organisation", net, participation, { mode });
      // Six layers are declared and stated, of which four never have a tie: they count in M.
      ids(given.n).forEach((id, i) => {
        const total = degrees[0]![i]! + degrees[1]![i]!;
        near(found[id]!["overlappingDegree"], total);
        near(found[id]!["participation"], total === 0 ? null : (6 / 5) * (1 - (degrees[0]![i]! / total) ** 2 - (degrees[1]![i]! / total) ** 2));
      });
    }), runs);
  });

  it("needs two stated layers, and takes a missing strength for none", () => {
    const layers = (coverage: "complete" | "not-stated") => ({ vocabulary: { layers: ["p", "q"].map((id, i) => ({ id, label: id, dimension: "horizontal" as const, coverage: i === 0 ? "complete" as const : coverage })) } });
    const alone = build(statedCase("a b c", ["a-b p"], layers("not-stated")));
    expect(measure(alone, layerSimilarity).rows).toEqual([]);
    expect(codesOf(measure(alone, layerSimilarity))).toContain("layers/alone");
    expect(rowOf(alone, multiplexShare)["share"]).toBeNull();
    expect(by("organisation", alone, participation)["a"]).toMatchObject({ participation: null, overlappingDegree: 1, activeLayers: 1 });
    const bare = measure(build(statedCase("a b c", ["a-b p 2", "a-c q"], layers("complete"))), layerSimilarity, { reading: "as strength" });
    expect(codesOf(bare)).toContain("metric/no-strength");
    expect(bare.rows[0]).toMatchObject({ correlation: null, covariance: null, jaccard: 0, hamming: 2 });
  });
});
