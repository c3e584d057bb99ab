import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acyclic, flowHierarchy, globalReachingCentrality, hierarchyByReciprocity, krackhardtConnectedness, krackhardtEfficiency, krackhardtHierarchy, leastUpperBound, localReachingCentrality,
} from "../../../lib/framework/index.js";
import { measure, type Metric } from "../../../lib/metric/index.js";
import { build, layer, type Network } from "../../../lib/network/index.js";
import { readCase } from "../../../lib/node/index.js";
import { codesOf, rowOf } from "../support/measure-row.js";
import { drawnGraph, networkOf, reachOf, runs, type DrawnGraph } from "../support/slow-graph.js";

const four = (network: Network) => [
  rowOf(network, krackhardtConnectedness)["connectedness"], rowOf(network, krackhardtHierarchy)["hierarchy"], rowOf(network, krackhardtEfficiency)["undirected"], rowOf(network, leastUpperBound)["leastUpperBound"],
];

describe("the seven small networks", () => {
  it("a binary out-tree is a perfect hierarchy: all four are 1", () => {
    const tree = networkOf("r>a r>b a>c a>d b>e b>f");
    expect(four(tree)).toEqual([1, 1, 1, 1]);
    // 6 arcs are 7 - 1.
    expect(rowOf(tree, krackhardtEfficiency)).toEqual({ undirected: 1, arcs: 1, excess: 0, excessArcs: 0 });
    expect(rowOf(tree, leastUpperBound)).toEqual({ leastUpperBound: 1, chain: 1, violations: 0, chainViolations: 0, most: 15 });
  });

  it("the same reversed keeps all but the superiors", () => {
    const reversed = networkOf("a>r b>r c>a d>a e>b f>b");
    // 21 pairs, at most 6 · 5 / 2 = 15 violations. One of a pair reaches the other in 4 (leaf, its branch) + 4 (leaf, root)
    // + 2 (branch, root) = 10: those have a bound. The other 11 have nobody who reaches both: 1 - 11/15 = 4/15.
    expect(four(reversed)).toEqual([1, 1, 1, 4 / 15]);
    // (a, r) is bounded by a, c and d: a is the least of them, yet c and d are not in one line; (b, r) likewise: 13.
    expect(rowOf(reversed, leastUpperBound)).toEqual({ leastUpperBound: 4 / 15, chain: 2 / 15, violations: 11, chainViolations: 13, most: 15 });
    // Read from subordinate to superior it is the tree.
    expect(rowOf(reversed, leastUpperBound, { reading: "subordinate-to-superior" })["leastUpperBound"]).toBe(1);
  });

  it("a cycle of three", () => {
    const cycle = networkOf("a>b b>c c>a");
    // All reach each other: no hierarchy. 3 arcs, 2 needed: of pairs 3 - 2 = 1 too many of 3 - 2 = 1; of arcs 1 of 6 - 2 = 4.
    expect(four(cycle)).toEqual([1, 0, 0, 1]);
    expect(rowOf(cycle, krackhardtEfficiency)["arcs"]).toBe(3 / 4);
    // Everybody bounds every pair and everybody reaches everybody: any of them is least.
    expect(rowOf(cycle, leastUpperBound)).toEqual({ leastUpperBound: 1, chain: 1, violations: 0, chainViolations: 0, most: 1 });
  });

  it("all four tied with all", () => {
    const complete = networkOf("a-b a-c a-d b-c b-d c-d");
    // 6 pairs, 3 needed, 3 too many of 3; 12 arcs, 9 too many of 9.
    expect(four(complete)).toEqual([1, 0, 0, 1]);
    expect(rowOf(complete, krackhardtEfficiency)).toEqual({ undirected: 0, arcs: 0, excess: 3, excessArcs: 9 });
  });

  it("a diamond: two ways down to the same", () => {
    const diamond = networkOf("a>b a>c b>d c>d");
    // 4 ties, 3 needed: 1 of 6 - 3 = 3 too many.
    expect(four(diamond)).toEqual([1, 1, 2 / 3, 1]);
    // (b, d): bounds a and b, b is least. (b, c): a alone. Also (a, d): a.
    expect(rowOf(diamond, leastUpperBound)).toMatchObject({ violations: 0, most: 3 });
  });

  it("two superiors of the same two", () => {
    const two = networkOf("a>c a>d b>c b>d");
    // (a, b): nobody is above both. (c, d): a and b are, and neither reaches the other. 2 of 3 · 2 / 2 = 3.
    expect(rowOf(two, leastUpperBound)).toEqual({ leastUpperBound: 1 / 3, chain: 1 / 3, violations: 2, chainViolations: 2, most: 3 });
    expect(four(two)).toEqual([1, 1, 2 / 3, 1 / 3]);
  });

  it("3 > 2, 4 > 2, 2 > 1: the definition gives 2/3, R sna's chain rule 1/3", () => {
    const given = networkOf("3>2 4>2 2>1");
    // (3, 4) has no bound. (1, 2) is bounded by 2, 3 and 4, all of whom reach 2: 2 is least, though 3 and 4 are not in one line.
    expect(rowOf(given, leastUpperBound)).toEqual({ leastUpperBound: 2 / 3, chain: 1 / 3, violations: 1, chainViolations: 2, most: 3 });
    // The same network in the words of the references: 1 > 2, 3 > 2, 2 > 4.
    expect(rowOf(networkOf("1>2 3>2 2>4"), leastUpperBound)).toMatchObject({ leastUpperBound: 2 / 3, chain: 1 / 3 });
  });
});

describe("hierarchy by hand", () => {
  it("in pieces, every part is looked at by itself", () => {
    const pieces = networkOf("a>b a>c d>e", "f");
    // Joined pairs 3 + 1 of 15. Most violations 2 · 1 / 2 = 1 and 0.
    expect(rowOf(pieces, krackhardtConnectedness)).toEqual({ connectedness: 4 / 15, unconnected: 11 });
    expect(rowOf(pieces, leastUpperBound)).toMatchObject({ leastUpperBound: 1, most: 1 });
    expect(rowOf(pieces, krackhardtEfficiency)).toMatchObject({ undirected: 1, excess: 0 });
  });

  it("parts too small for the question have no value", () => {
    const pairs = networkOf("a>b c>d", "e");
    const bound = measure(pairs, leastUpperBound);
    expect(bound.rows[0]).toMatchObject({ leastUpperBound: null, chain: null, violations: 0, most: 0 });
    expect(codesOf(bound)).toEqual(["hierarchy/no-room"]);
    // Of arcs there could be one more in each pair.
    expect(rowOf(pairs, krackhardtEfficiency)).toEqual({ undirected: null, arcs: 1, excess: 0, excessArcs: 0 });
    const nobody = measure(networkOf("", "a b c"), krackhardtHierarchy);
    expect(nobody.rows[0]).toEqual({ hierarchy: null, reachable: 0, mutual: 0, evidence: [] });
    expect(codesOf(nobody)).toEqual(["hierarchy/nobody-reached"]);
  });

  it("stops at the pairs it may look at", () => {
    // 3 pairs of one part; the isolate adds none.
    const chain = networkOf("a>b b>c", "d");
    const stopped = measure(chain, leastUpperBound, { effort: 2 });
    expect(stopped.rows[0]).toEqual({ leastUpperBound: null, chain: null, violations: null, chainViolations: null, most: 1 });
    expect(stopped.notes).toContainEqual({ code: "hierarchy/too-many-pairs", params: { pairs: 3, effort: 2 } });
    expect(rowOf(chain, leastUpperBound, { effort: 3 })["leastUpperBound"]).toBe(1);
  });

  it("a chain with a knot: a > b <> c > d", () => {
    const chain = networkOf("a>b b-c c>d");
    // Arcs a>b, b>c, c>b, c>d: two on no cycle.
    expect(rowOf(chain, flowHierarchy)).toEqual({ hierarchy: 1 / 2, acyclicArcs: 2 });
    expect(rowOf(chain, acyclic)).toEqual({ acyclic: false, steps: 2, inCycles: 2, largestKnot: 2 });
    // Of 6 pairs 2 run one way, of 3 tied ones too.
    expect(rowOf(chain, hierarchyByReciprocity)).toEqual({ hierarchy: 1 / 3, ofTied: 2 / 3, oneWay: 2 });
    // Reached: 3, 2, 2, 0 of 3. The differences to 1 sum to 0 + 1/3 + 1/3 + 1 over 3.
    expect(measure(chain, localReachingCentrality).rows.map((row) => row["reached"])).toEqual([3, 2, 2, 0]);
    expect(rowOf(chain, globalReachingCentrality)["reaching"]).toBeCloseTo(5 / 9, 12);
    expect(measure(chain, localReachingCentrality, { mode: "in" }).rows.map((row) => row["reach"])).toEqual([0, 2 / 3, 2 / 3, 1]);
    // Krackhardt: pairs joined by a path 6, mutual 1, by the tie b - c.
    expect(rowOf(chain, krackhardtHierarchy)).toEqual({ hierarchy: 5 / 6, reachable: 6, mutual: 1, evidence: ["t1"] });
  });

  it("one organisation has nothing to be compared with", () => {
    const one = networkOf("", "a");
    expect(rowOf(one, acyclic)).toEqual({ acyclic: true, steps: 0, inCycles: 0, largestKnot: 0 });
    expect(rowOf(one, flowHierarchy)).toEqual({ hierarchy: null, acyclicArcs: 0 });
    expect(rowOf(one, hierarchyByReciprocity)).toEqual({ hierarchy: null, ofTied: null, oneWay: 0 });
    expect(measure(one, localReachingCentrality).rows).toEqual([{ organisation: "a", reach: null, reached: 0 }]);
    expect(rowOf(one, globalReachingCentrality)).toEqual({ reaching: null, largest: null });
  });
});

describe("Knoke's city, as the references state it", async () => {
  const knoke = build(await readCase(fileURLToPath(new URL("../../../data/knoke", import.meta.url))));
  const digits = (name: string, metric: Metric, column: string) => (rowOf(layer(knoke, name), metric)[column] as number).toFixed(6);

  it("information: connected, without hierarchy, half as many arcs too many as there could be", () => {
    expect(digits("information", krackhardtConnectedness, "connectedness")).toBe("1.000000");
    expect(digits("information", krackhardtHierarchy, "hierarchy")).toBe("0.000000");
    // 49 arcs, 9 needed: 1 - 40/81.
    expect(digits("information", krackhardtEfficiency, "arcs")).toBe("0.506173");
    expect(digits("information", leastUpperBound, "leastUpperBound")).toBe("1.000000");
  });

  it("money: nine joined, one alone", () => {
    // 36 of 45 pairs.
    expect(digits("money", krackhardtConnectedness, "connectedness")).toBe("0.800000");
    expect(digits("money", krackhardtHierarchy, "hierarchy")).toBe("0.906250");
    // 22 arcs, 8 needed: 1 - 14 / (72 - 8).
    expect(digits("money", krackhardtEfficiency, "arcs")).toBe("0.781250");
    // 4 and 14 violations of 8 · 7 / 2 = 28.
    expect(digits("money", leastUpperBound, "leastUpperBound")).toBe("0.857143");
    expect(digits("money", leastUpperBound, "chain")).toBe("0.500000");
  });
});

describe("fast against slow and obvious", () => {
  const everybody = ({ n }: DrawnGraph) => Array.from({ length: n }, (_, i) => i);
  const pairsOf = (given: DrawnGraph) => everybody(given).flatMap((i) => everybody(given).filter((j) => j > i).map((j) => [i, j] as const));

  it("least upper bounds by looking at every pair and everybody, in both readings", () => {
    fc.assert(fc.property(drawnGraph(8), fc.boolean(), (given, turned) => {
      const { reaches } = reachOf(given, true);
      const joined = reachOf(given, false).reaches;
      const above = (u: number, i: number) => (turned ? reaches(i, u) : reaches(u, i));
      let [violations, chainViolations, most] = [0, 0, 0];
      for (const [i, j] of pairsOf(given)) {
        if (!joined(i, j)) continue;
        const bounds = everybody(given).filter((u) => above(u, i) && above(u, j));
        if (!bounds.some((u) => bounds.every((v) => above(v, u)))) violations++;
        if (bounds.length === 0 || bounds.some((u) => bounds.some((v) => !above(u, v) && !above(v, u)))) chainViolations++;
      }
      for (const i of everybody(given)) {
        const size = everybody(given).filter((j) => joined(i, j)).length;
        // Each of s members brings its share of (s - 1)(s - 2) / 2.
        most += ((size - 1) * (size - 2)) / 2 / size;
      }
      const row = rowOf(given.network, leastUpperBound, { reading: turned ? "subordinate-to-superior" : "superior-to-subordinate" });
      expect(row).toMatchObject({ violations, chainViolations, most: Math.round(most) });
      if (row["most"] !== 0) expect(row["leastUpperBound"]).toBeCloseTo(1 - violations / most, 9);
    }), runs);
  });

  it("reach, hierarchy, flow and chains by asking over and over", () => {
    fc.assert(fc.property(drawnGraph(9), (given) => {
      const { reaches, tied } = reachOf(given, true);
      const pairs = pairsOf(given);
      const reachable = pairs.filter(([i, j]) => reaches(i, j) || reaches(j, i)).length;
      const mutual = pairs.filter(([i, j]) => reaches(i, j) && reaches(j, i)).length;
      expect(rowOf(given.network, krackhardtHierarchy)).toMatchObject({ hierarchy: reachable === 0 ? null : (reachable - mutual) / reachable, reachable, mutual });
      const arcs = [...given.arcs].map((arc) => arc.split(" ").map(Number) as [number, number]);
      const through = arcs.filter(([i, j]) => !reaches(j, i)).length;
      expect(rowOf(given.network, flowHierarchy)).toEqual({ hierarchy: arcs.length === 0 ? null : through / arcs.length, acyclicArcs: through });
      const oneWay = pairs.filter(([i, j]) => tied(i, j) !== tied(j, i)).length;
      expect(rowOf(given.network, hierarchyByReciprocity)["oneWay"]).toBe(oneWay);
      const counts = everybody(given).map((i) => everybody(given).filter((j) => j !== i && reaches(i, j)).length);
      expect(measure(given.network, localReachingCentrality).rows.map((row) => row["reached"])).toEqual(counts);
      if (given.n > 1) {
        const most = Math.max(...counts);
        expect(rowOf(given.network, globalReachingCentrality)["reaching"]).toBeCloseTo(counts.reduce((sum, own) => sum + (most - own), 0) / (given.n - 1) ** 2, 9);
      }
      // The longest chain of strong components, by trying every arc that leaves one.
      const chain = (i: number): number => Math.max(0, ...everybody(given).filter((j) => reaches(i, j) && !reaches(j, i)).map((j) => 1 + chain(j)));
      const knotted = everybody(given).filter((i) => everybody(given).some((j) => j !== i && reaches(i, j) && reaches(j, i)));
      expect(rowOf(given.network, acyclic)).toMatchObject({ acyclic: knotted.length === 0, steps: Math.max(...everybody(given).map(chain)), inCycles: knotted.length });
    }), runs);
  });
});
