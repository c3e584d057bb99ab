import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betweennessCentralization, blockMembership, blocks, closenessCentralization, components, cutPoints, degreeCentralization, edgeConnectivity, eigenvectorCentralization,
  unilateralComponents, vertexConnectivity,
} from "../../../lib/framework/index.js";
import { measure, type Metric } from "../../../lib/metric/index.js";
import { build, layer, type Network } from "../../../lib/network/index.js";
import { readCase } from "../../../lib/node/index.js";
import { goldenGraphs, caseOfGraph } from "../../golden/golden-graph.js";
import { codesOf, rowOf } from "../support/measure-row.js";
import { allGraphs, componentsWithout, drawnClumps, drawnGraph, networkOf, reachOf, runs, subsets } from "../support/slow-graph.js";
import { everyRun } from "../../support/runs.js";

const knoke = build(await readCase(fileURLToPath(new URL("../../../data/knoke", import.meta.url))));
const information = layer(knoke, "information");
const money = layer(knoke, "money");

const net = (ties: string, more = "") => networkOf(ties, more);

describe("centralization by hand", () => {
  it("a star is the most central there can be", () => {
    const star = net("hub-a hub-b hub-c");
    // Degrees 3 1 1 1: 3 · 2 = 6 = (4 - 1)(4 - 2).
    expect(rowOf(star, degreeCentralization)).toEqual({ centralization: 1, sum: 6, maximum: 6 });
    // In plus out: 6 2 2 2, so 12 of 2 · 3 · 2.
    expect(rowOf(star, degreeCentralization, { mode: "total" })).toEqual({ centralization: 1, sum: 12, maximum: 12 });
    // A centre also tied with itself would have 8: 2 · 3² are possible then.
    expect(rowOf(star, degreeCentralization, { mode: "total", divisor: "with self-ties" })).toEqual({ centralization: 12 / 18, sum: 12, maximum: 18 });
    // Betweenness 3 0 0 0: 9 of 3² · 2 / 2.
    expect(rowOf(star, betweennessCentralization)).toEqual({ centralization: 1, sum: 9, maximum: 9 });
    // Closeness 1 and 3 / 5 three times: 3 · 2/5 = 6/5 = (3 · 2) / 5.
    expect(rowOf(star, closenessCentralization)["maximum"]).toBeCloseTo(6 / 5, 12);
    expect(rowOf(star, closenessCentralization)["centralization"]).toBeCloseTo(1, 12);
    // Harmonic 1 and (1 + 1/2 + 1/2) / 3 = 2/3: 3 · 1/3 = 1 = (4 - 2) / 2.
    expect(rowOf(star, closenessCentralization, { closeness: "harmonic" })["centralization"]).toBeCloseTo(1, 12);
    expect(rowOf(star, closenessCentralization, { closeness: "harmonic" })["maximum"]).toBe(1);
    // Eigenvector √3 1 1 1, largest 1: 3 · (1 - 1/√3) of 2; of length 1 (√6): (√3 - 1) · 3 / √6 of 2 / √2.
    expect(rowOf(star, eigenvectorCentralization, { scale: "largest one" })["centralization"]).toBeCloseTo((3 * (1 - 1 / Math.sqrt(3))) / 2, 9);
    expect(rowOf(star, eigenvectorCentralization)["centralization"]).toBeCloseTo(((3 * (Math.sqrt(3) - 1)) / Math.sqrt(6)) / Math.SQRT2, 9);
  });

  it("a ring has none of it", () => {
    const ring = net("a-b b-c c-d d-a");
    for (const metric of [degreeCentralization, betweennessCentralization, closenessCentralization, eigenvectorCentralization]) expect(rowOf(ring, metric)["centralization"], metric.id).toBeCloseTo(0, 9);
  });

  it("arcs out of one organisation, by each divisor", () => {
    const out = net("hub>a hub>b hub>c");
    // Out-degrees 3 0 0 0: 9 of (4 - 1)², of (4 - 1)(4 - 2), of 4(4 - 1).
    expect(rowOf(out, degreeCentralization, { mode: "out" })).toEqual({ centralization: 1, sum: 9, maximum: 9 });
    expect(rowOf(out, degreeCentralization, { mode: "out", divisor: "as undirected" })).toEqual({ centralization: 9 / 6, sum: 9, maximum: 6 });
    expect(rowOf(out, degreeCentralization, { mode: "out", divisor: "with self-ties" })).toEqual({ centralization: 9 / 12, sum: 9, maximum: 12 });
    // In-degrees 0 1 1 1: 1 of 9.
    expect(rowOf(out, degreeCentralization, { mode: "in" })).toEqual({ centralization: 1 / 9, sum: 1, maximum: 9 });
  });

  it("closeness where others cannot be reached: three conventions, and what each says", () => {
    const out = net("hub>a hub>b hub>c");
    // To all: 1 0 0 0, so 3 over 9/4: above 1, because that maximum counts an unreachable one as 4 steps away.
    const toAll = measure(out, closenessCentralization, { mode: "out" });
    expect(toAll.rows[0]).toEqual({ centralization: 4 / 3, sum: 3, maximum: 9 / 4 });
    expect(codesOf(toAll)).toEqual(["closeness/not-all-reached", "closeness/above-one"]);
    // To those reached: a, b and c reach nobody.
    const reached = measure(out, closenessCentralization, { mode: "out", closeness: "to those reached" });
    expect(reached.rows[0]).toEqual({ centralization: null, sum: null, maximum: 9 / 4 });
    expect(codesOf(reached)).toEqual(["closeness/nobody-reached"]);
    // Harmonic: 1 0 0 0, 3 of 3.
    expect(rowOf(out, closenessCentralization, { mode: "out", closeness: "harmonic" })).toEqual({ centralization: 1, sum: 3, maximum: 3 });
    // Two pieces a-b and c-d-e: to those reached 1 1, 2/3 1 2/3; the sum is 2/3 of (4 · 3) / 7.
    expect(rowOf(net("a-b c-d d-e"), closenessCentralization, { closeness: "to those reached" })["centralization"]).toBeCloseTo((2 / 3) / (12 / 7), 12);
    expect(rowOf(net("a-b c-d d-e"), closenessCentralization)).toMatchObject({ centralization: 0, sum: 0 });
  });

  it("two organisations leave no room for a star", () => {
    for (const metric of [degreeCentralization, betweennessCentralization, closenessCentralization, eigenvectorCentralization]) {
      const { rows, notes } = measure(net("a-b"), metric);
      expect(rows[0]).toEqual({ centralization: null, sum: 0, maximum: 0 });
      expect(notes.map(({ code }) => code)).toContain("metric/undefined");
    }
  });

  it("the eigenvector is not defined without a cycle of arcs", () => {
    const chain = measure(net("a>b b>c"), eigenvectorCentralization, { mode: "out" });
    expect(chain.rows[0]).toEqual({ centralization: null, sum: null, maximum: 2 });
    expect(codesOf(chain)).toEqual(["eigenvector/zero"]);
  });
});

describe("Knoke's city, as the references state it", () => {
  it.each([
    // Information: out-degrees 4 7 6 4 8 3 3 6 3 5, the largest 8: the differences sum to 31.
    ["information, out, over 9²", information, { mode: "out" }, 31 / 81],
    ["information, out, over 9 · 8", information, { mode: "out", divisor: "as undirected" }, 31 / 72],
    ["information, out, over 10 · 9", information, { mode: "out", divisor: "with self-ties" }, 31 / 90],
    // In: the differences sum to 41.
    ["information, in, over 9²", information, { mode: "in" }, 41 / 81],
    ["information, in, over 9 · 8", information, { mode: "in", divisor: "as undirected" }, 41 / 72],
    ["information, in, over 10 · 9", information, { mode: "in", divisor: "with self-ties" }, 41 / 90],
    ["money, out", money, { mode: "out" }, 28 / 81],
    ["money, in", money, { mode: "in" }, 38 / 81],
  ] as const)("%s", (_, network, options, expected) => {
    expect(rowOf(network, degreeCentralization, options)["centralization"]).toBeCloseTo(expected, 12);
  });

  it("in the decimals that are printed", () => {
    const digits = (network: Network, metric: Metric, options = {}) => (rowOf(network, metric, options)["centralization"] as number).toFixed(6);
    expect(digits(information, degreeCentralization, { mode: "in" })).toBe("0.506173");
    expect(digits(information, degreeCentralization, { mode: "in", divisor: "as undirected" })).toBe("0.569444");
    expect(digits(information, degreeCentralization, { mode: "in", divisor: "with self-ties" })).toBe("0.455556");
    expect(digits(information, betweennessCentralization, { direction: "directed" })).toBe("0.201132");
    expect(digits(money, degreeCentralization, { mode: "out" })).toBe("0.345679");
    expect(digits(money, degreeCentralization, { mode: "in" })).toBe("0.469136");
    expect(digits(money, betweennessCentralization, { direction: "directed" })).toBe("0.115741");
  });
});

describe("the maximum that is divided by is reached, and never passed", () => {
  const most = (networks: readonly Network[], metric: Metric, options: Readonly<Record<string, unknown>>) =>
    networks.reduce((largest, network) => Math.max(largest, (rowOf(network, metric, options)["sum"] as number | null) ?? 0), 0);

  it.each(everyRun ? [3, 4, 5] : [3, 4])("on every undirected network of %i", (n) => {
    const networks = allGraphs(n, false);
    for (const [metric, options] of [[degreeCentralization, {}], [degreeCentralization, { mode: "total" }], [degreeCentralization, { mode: "in", divisor: "as undirected" }], [betweennessCentralization, {}],
      [closenessCentralization, {}], [closenessCentralization, { closeness: "harmonic" }], [eigenvectorCentralization, {}], [eigenvectorCentralization, { scale: "largest one" }]] as const) {
      expect(most(networks, metric, options), `${metric.id} ${JSON.stringify(options)}`).toBeCloseTo(rowOf(networks.at(-1)!, metric, options)["maximum"] as number, 9);
    }
  });

  it.each(everyRun ? [3, 4] : [3])("on every directed network of %i", (n) => {
    const networks = allGraphs(n, true);
    for (const [metric, options] of [[degreeCentralization, { mode: "out" }], [degreeCentralization, { mode: "in" }], [degreeCentralization, { mode: "total" }],
      [betweennessCentralization, { direction: "directed" }], [closenessCentralization, { mode: "out", closeness: "harmonic" }]] as const) {
      expect(most(networks, metric, options), `${metric.id} ${JSON.stringify(options)}`).toBeCloseTo(rowOf(networks.at(-1)!, metric, options)["maximum"] as number, 9);
    }
  });
});

describe("R sna's suminvdir centralization", () => {
  it("is the harmonic one over n - 1 once more, which no network brings to 1", () => {
    const key = "sna|centralization.closeness.suminvdir";
    const given = goldenGraphs.filter(([, graph]) => key in graph.values);
    expect(given).toHaveLength(7);
    for (const [, graph] of given) {
      const ours = rowOf(build(caseOfGraph(graph)), closenessCentralization, { mode: "out", closeness: "harmonic" })["centralization"] as number;
      expect(ours / (graph.n - 1)).toBeCloseTo(graph.values[key]!.value as number, 12);
    }
  });
});

describe("connectivity by hand", () => {
  it.each([
    // ties, organisations to lose, connections to lose
    ["a-b b-c", 1, 1], ["a-b b-c c-a", 2, 2], ["a-b b-c c-d d-a", 2, 2], ["a-b a-c a-d b-c b-d c-d", 3, 3],
    // Two triangles that share c: one organisation, but two connections.
    ["a-b b-c c-a c-d d-e e-c", 1, 2],
    // Two pieces.
    ["a-b c-d", 0, 0],
  ])("%s", (ties, organisations, connections) => {
    expect(rowOf(net(ties), vertexConnectivity)["connectivity"]).toBe(organisations);
    expect(rowOf(net(ties), edgeConnectivity)["connectivity"]).toBe(connections);
  });

  it("follows arcs when asked: a ring of arcs breaks with any one", () => {
    const ring = net("a>b b>c c>d d>a");
    expect(rowOf(ring, vertexConnectivity)["connectivity"]).toBe(2);
    expect(rowOf(ring, vertexConnectivity, { direction: "directed" })["connectivity"]).toBe(1);
    expect(rowOf(ring, edgeConnectivity, { direction: "directed" })).toEqual({ connectivity: 1, atMost: 1, leastDegree: 1 });
    // Nobody tied both ways.
    expect(rowOf(ring, vertexConnectivity, { direction: "mutual" })["connectivity"]).toBe(0);
    // All tied with all but d, which points at a alone: without a, d reaches nobody.
    expect(rowOf(net("a-b b-c c-a a>d b>d c>d d>a"), vertexConnectivity, { direction: "directed" })["connectivity"]).toBe(1);
  });

  it("finds the one in the middle even where nobody has fewer ties", () => {
    // Two groups of six, all tied with all (five ties each), and m with two ties into either: four. Only m parts them.
    const group = (name: string) => [1, 2, 3, 4, 5].flatMap((i) => [2, 3, 4, 5, 6].filter((j) => j > i).map((j) => `${name}${i}-${name}${j}`));
    const middle = net([...group("a"), ...group("b"), "m-a1", "m-a2", "m-b1", "m-b2"].join(" "));
    expect(rowOf(middle, vertexConnectivity)["connectivity"]).toBe(1);
    expect(rowOf(middle, vertexConnectivity, { direction: "directed" })["connectivity"]).toBe(1);
    expect(rowOf(middle, edgeConnectivity)["connectivity"]).toBe(2);
    // One way only through m, back by ties of their own: without m nobody of a reaches b. The same whichever group stands first.
    for (const groups of [[...group("a"), ...group("b")], [...group("b"), ...group("a")]]) {
      const oneWay = net([...groups, "a1>m", "a2>m", "m>b1", "m>b2", "b3>a3", "b4>a4", "b5>a5"].join(" "));
      expect(rowOf(oneWay, vertexConnectivity, { direction: "directed" })["connectivity"]).toBe(1);
      expect(rowOf(oneWay, edgeConnectivity, { direction: "directed" })["connectivity"]).toBe(2);
    }
  });

  it("says what it cannot pass when it may not look further", () => {
    const ring = net("a-b b-c c-d d-a");
    for (const metric of [vertexConnectivity, edgeConnectivity]) {
      const stopped = measure(ring, metric, { effort: 1 });
      expect(stopped.rows[0]).toMatchObject({ connectivity: null, atMost: 2 });
      expect(stopped.notes).toContainEqual({ code: "connectivity/effort", params: { effort: 1, atMost: 2 } });
    }
  });

  it("blocks: a bow tie with a tail", () => {
    // Triangles abc and cde share c; f hangs on e.
    const bow = net("a-b b-c c-a c-d d-e e-c e-f", "g");
    expect(rowOf(bow, blocks)).toEqual({ blocks: 3, largest: 3, bridges: 1 });
    expect(measure(bow, blockMembership).rows).toEqual([
      { organisation: "a", block: 1, size: 3 }, { organisation: "b", block: 1, size: 3 }, { organisation: "c", block: 1, size: 3 }, { organisation: "c", block: 2, size: 3 },
      { organisation: "d", block: 2, size: 3 }, { organisation: "e", block: 2, size: 3 }, { organisation: "e", block: 3, size: 2 }, { organisation: "f", block: 3, size: 2 },
    ]);
  });

  it("unilateral components: lines of command side by side", () => {
    // a > b > c and a > d: c and d do not reach each other; from a all are reached.
    expect(rowOf(net("a>b b>c a>d"), unilateralComponents)).toEqual({ components: 2, starts: 1 });
    // Two groups may pass the same middle: a > m > c, b > m > d needs no third.
    expect(rowOf(net("a>m b>m m>c m>d"), unilateralComponents)).toEqual({ components: 2, starts: 2 });
    // A cycle is one piece.
    expect(rowOf(net("a>b b>c c>a"), unilateralComponents)).toEqual({ components: 1, starts: 1 });
    // Recursive components hold by pairs tied both ways.
    expect(rowOf(net("a-b b>c c>a"), components, { direction: "mutual" })["components"]).toBe(2);
  });

  it("cut points of strong components: who holds the way back", () => {
    // a > b > c > a and c > d > c: c holds a, b and d together. Without a, b > c and c - d are left: b is apart.
    const rows = measure(net("a>b b>c c>a c>d d>c"), cutPoints, { direction: "directed" }).rows;
    expect(rows.map((row) => row["pieces"])).toEqual([2, 2, 3, 1]);
    expect(rows.map((row) => row["isCutPoint"])).toEqual([true, true, true, false]);
    // Only c and d are tied both ways: neither is a cut point there, a and b are alone.
    expect(measure(net("a>b b>c c>a c>d d>c"), cutPoints, { direction: "mutual" }).rows.map((row) => row["pieces"])).toEqual([0, 0, 1, 1]);
  });
});

describe("fast against slow and obvious", () => {
  it("edge connectivity is the smallest number of arcs out of any set of organisations", () => {
    fc.assert(fc.property(fc.oneof(drawnGraph(8), drawnClumps(8)), fc.boolean(), (given, directed) => {
      const reach = reachOf(given, directed);
      let least = Infinity;
      for (const set of subsets(given.n)) {
        if (set.length === 0 || set.length === given.n) continue;
        least = Math.min(least, set.reduce((sum, i) => sum + given.names.filter((_, j) => reach.tied(i, j) && !set.includes(j)).length, 0));
      }
      if (given.n > 1) expect(rowOf(given.network, edgeConnectivity, { direction: directed ? "directed" : "ignored" })["connectivity"]).toBe(least);
    }), runs);
  });

  it("vertex connectivity is the smallest set whose absence parts the others", () => {
    fc.assert(fc.property(fc.oneof(drawnGraph(7), drawnClumps(8)), fc.boolean(), (given, directed) => {
      let least = given.n - 1;
      for (const set of subsets(given.n)) if (set.length < given.n - 1 && componentsWithout(given, set, directed) > 1) least = Math.min(least, set.length);
      if (given.n > 1) expect(rowOf(given.network, vertexConnectivity, { direction: directed ? "directed" : "ignored" })["connectivity"]).toBe(least);
    }), runs);
  });

  it("blocks are the largest sets that stay whole without any one of them", () => {
    fc.assert(fc.property(drawnGraph(7), (given) => {
      const outside = (set: readonly number[]) => given.names.map((_, i) => i).filter((i) => !set.includes(i));
      const whole = (set: readonly number[]) => componentsWithout(given, outside(set), false) === 1;
      const solid = subsets(given.n).filter((set) => set.length > 1 && whole(set) && (set.length === 2 || set.every((i) => whole(set.filter((j) => j !== i)))));
      const largest = solid.filter((set) => !solid.some((other) => other.length > set.length && set.every((i) => other.includes(i))));
      const rows = measure(given.network, blockMembership).rows;
      const found = [...new Set(rows.map((row) => row["block"]))].map((block) => rows.filter((row) => row["block"] === block).map((row) => given.names.indexOf(String(row["organisation"]))).join(" "));
      expect(found.sort()).toEqual(largest.map((set) => set.join(" ")).sort());
      expect(rowOf(given.network, blocks)["blocks"]).toBe(largest.length);
    }), runs);
  });

  it("unilateral components are as many as the most that do not reach one another", () => {
    fc.assert(fc.property(drawnGraph(8), (given) => {
      const { reaches } = reachOf(given, true);
      const apart = subsets(given.n).filter((set) => set.every((i) => set.every((j) => i === j || !reaches(i, j))));
      const starts = subsets(given.n).filter((set) => given.names.every((_, j) => set.some((i) => reaches(i, j))));
      expect(rowOf(given.network, unilateralComponents)).toEqual({ components: Math.max(...apart.map((set) => set.length)), starts: Math.min(...starts.map((set) => set.length)) });
    }), runs);
  });

  it("a cut point is one without whom there are more components, of either kind", () => {
    fc.assert(fc.property(drawnGraph(9), fc.boolean(), (given, directed) => {
      const rows = measure(given.network, cutPoints, { direction: directed ? "directed" : "ignored" }).rows;
      const before = componentsWithout(given, [], directed);
      rows.forEach((row, i) => {
        const pieces = componentsWithout(given, [i], directed) - before + 1;
        expect(row["pieces"]).toBe(pieces);
        expect(row["isCutPoint"]).toBe(pieces > 1);
      });
    }), runs);
  });
});
