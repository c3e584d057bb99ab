import { describe, expect, it } from "vitest";
import {
  betweenness, bridges, brokerage, communities, componentMembership, components, constraint, cutPoints, degree, density, distanceFragmentation,
  effectiveSize, eigenvector, fragmentation, harmonicCloseness, modularity, reciprocity, removalEffect, strength,
} from "../../../lib/framework/index.js";
import { measure, type Metric } from "../../../lib/metric/index.js";
import { build } from "../../../lib/network/index.js";
import { makeCase } from "../../support/make-case.js";
import { codesOf, rowOf } from "../support/measure-row.js";

const of = (organisations: string, ties: readonly string[]) => build(makeCase(organisations, ties));
const list = (network: ReturnType<typeof build>, metric: Metric, column: string, options = {}) => measure(network, metric, options).rows.map((row) => row[column]);
const close = (actual: readonly unknown[], expected: readonly number[]) => {
  actual.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  expect(actual).toHaveLength(expected.length);
};

// hub - a, hub - b, hub - c
const star = of("hub a b c", ["hub-a", "hub-b", "hub-c"]);
// a -> b -> c, and back from c to b
const chain = of("a b c", ["a>b", "b>c", "c>b"]);

describe("worked by hand", () => {
  it("degree: hub 3 of 3 others; in a chain b has one arc in from a, one from c, one out", () => {
    expect(measure(star, degree).rows[0]).toEqual({ organisation: "hub", degree: 3, share: 1 });
    expect(list(chain, degree, "degree", { mode: "in" })).toEqual([0, 2, 1]);
    expect(list(chain, degree, "degree", { mode: "out" })).toEqual([1, 1, 1]);
    expect(list(chain, degree, "degree", { mode: "total" })).toEqual([1, 3, 2]);
    expect(list(chain, degree, "degree")).toEqual([1, 2, 1]);
    expect(list(chain, degree, "share", { mode: "total" })).toEqual([1 / 4, 3 / 4, 2 / 4]);
  });

  it("strength: parallel ties merged by the rule, none filled in", () => {
    const network = of("a b c", ["a>b communication 4", "a>b decision 1", "b>a communication 2", "b-c communication 3"]);
    expect(list(network, strength, "strength")).toEqual([4, 7, 3]);
    expect(list(network, strength, "strength", { mode: "out", parallel: "sum" })).toEqual([5, 5, 3]);
    expect(list(network, strength, "strength", { mode: "in", parallel: "smallest" })).toEqual([2, 4, 3]);
    expect(list(network, strength, "strength", { mode: "out", parallel: "count" })).toEqual([2, 2, 1]);
    const bare = measure(star, strength);
    expect(bare.rows.every((row) => row["strength"] === null)).toBe(true);
    expect(codesOf(bare)).toContain("metric/no-strength");
  });

  it("betweenness: the hub lies on all 3 paths between the others; on a square each of the four on half a path", () => {
    expect(list(star, betweenness, "betweenness")).toEqual([3, 0, 0, 0]);
    expect(list(star, betweenness, "share")).toEqual([1, 0, 0, 0]);
    expect(list(of("a b c d", ["a-b", "b-c", "c-d", "d-a"]), betweenness, "betweenness")).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(list(chain, betweenness, "betweenness", { direction: "directed" })).toEqual([0, 1, 0]);
  });

  it("weighted betweenness: s-a-t is 1/10 + 1/5 long, s-b-t 3/20 + 3/20: equal, whatever the last digit; a to b goes by s", () => {
    const network = of("s a b t", ["s-a communication 10", "a-t communication 5", `s-b communication ${20 / 3}`, `b-t communication ${20 / 3}`]);
    expect(list(network, betweenness, "betweenness", { reading: "as length" })).toEqual([1, 0.5, 0.5, 0]);
  });

  it("harmonic closeness: hub 1 + 1 + 1; a leaf 1 + 1/2 + 1/2; out of a: b 1 step, c 2 steps", () => {
    expect(list(star, harmonicCloseness, "harmonic")).toEqual([3, 2, 2, 2]);
    expect(list(chain, harmonicCloseness, "harmonic", { mode: "out" })).toEqual([1.5, 1, 1]);
    expect(list(chain, harmonicCloseness, "harmonic", { mode: "in" })).toEqual([0, 2, 1.5]);
    expect(list(of("a b", []), harmonicCloseness, "harmonic")).toEqual([null, null]);
  });

  it("eigenvector: on a star of three leaves hub = sqrt(3) leaf, so 1/sqrt(2) and 1/sqrt(6)", () => {
    close(list(star, eigenvector, "eigenvector"), [1 / Math.sqrt(2), 1 / Math.sqrt(6), 1 / Math.sqrt(6), 1 / Math.sqrt(6)]);
    // b <-> c is the only circle: a is pointed at by nobody, and points at b. x_b = x_c; as "out", x_a = x_b too.
    close(list(chain, eigenvector, "eigenvector", { mode: "in" }), [0, 1 / Math.sqrt(2), 1 / Math.sqrt(2)]);
    close(list(chain, eigenvector, "eigenvector", { mode: "out" }), [1 / Math.sqrt(3), 1 / Math.sqrt(3), 1 / Math.sqrt(3)]);
  });

  it("eigenvector is undefined for a chain of command and for two equal islands, with the reason", () => {
    const tree = measure(of("a b c", ["a>b command", "a>c command"]), eigenvector, { mode: "in" });
    expect(tree.rows[0]!["eigenvector"]).toBeNull();
    expect(codesOf(tree)).toContain("eigenvector/zero");
    expect(codesOf(measure(of("a b c d", ["a-b", "c-d"]), eigenvector))).toContain("eigenvector/repeated");
  });

  it("fragmentation: a-b of three: 1 of 3 pairs joined; distance-weighted on a path of three: 1 - (1 + 1 + 1/2) / 3", () => {
    const pair = of("a b c", ["a-b"]);
    expect(rowOf(pair, fragmentation)["fragmentation"]).toBeCloseTo(2 / 3, 12);
    expect(rowOf(of("a b c", ["a-b", "b-c"]), distanceFragmentation)["distanceFragmentation"]).toBeCloseTo(1 - 2.5 / 3, 12);
    // Along arcs a reaches b and c, b reaches c, c reaches b: 4 of 6 ordered pairs.
    expect(rowOf(chain, fragmentation, { direction: "directed" })["fragmentation"]).toBeCloseTo(1 - 4 / 6, 12);
    expect(rowOf(chain, fragmentation, { direction: "mutual" })["fragmentation"]).toBeCloseTo(2 / 3, 12);
  });

  it("removal: without the hub all 3 pairs of the 3 left are cut; kept in as an isolate, all 6 of 4", () => {
    expect(measure(star, removalEffect).rows[0]).toEqual({ organisation: "hub", rise: 1, fragmentation: 1, riseByDistance: 1 - (1 - 4.5 / 6), distanceFragmentation: 1, evidence: ["t01", "t02", "t03"] });
    expect(measure(star, removalEffect).rows[1]).toMatchObject({ rise: 0, fragmentation: 0 });
    expect(measure(star, removalEffect, { denominator: "all" }).rows[1]).toMatchObject({ rise: 0.5, fragmentation: 0.5 });
    // An isolate's removal takes its own two cut-off pairs away.
    expect(measure(of("a b c", ["a-b"]), removalEffect).rows[2]!["rise"]).toBeCloseTo(-2 / 3, 12);
  });

  it("cut points and bridges: two triangles joined by c - d", () => {
    const network = of("a b c d e f", ["a-b", "b-c", "c-a", "c-d", "d-e", "e-f", "f-d"]);
    expect(list(network, cutPoints, "isCutPoint")).toEqual([false, false, true, true, false, false]);
    expect(measure(network, bridges).rows).toEqual([{ a: "c", b: "d", smaller: 3, sideA: 3, sideB: 3, evidence: ["t04"] }]);
    // On the path z - y - x the order of the rows says who is a: x first, and alone on its side.
    expect(measure(of("x y z", ["z-y", "y-x"]), bridges).rows).toEqual([
      { a: "x", b: "y", smaller: 1, sideA: 1, sideB: 2, evidence: ["t02"] }, { a: "y", b: "z", smaller: 1, sideA: 2, sideB: 1, evidence: ["t01"] },
    ]);
    expect(list(star, cutPoints, "pieces")).toEqual([3, 1, 1, 1]);
    expect(list(of("a b", []), cutPoints, "pieces")).toEqual([null, null]);
  });

  it("constraint: a leaf of the star has one contact: (1 + 0)² = 1; the hub 3 contacts not tied: 3 (1/3)² = 1/3", () => {
    close(list(star, constraint, "constraint"), [1 / 3, 1, 1, 1]);
    // A triangle: each p is 1/2, and half of the other half comes back: 2 (1/2 + 1/4)² = 9/8.
    close(list(of("a b c", ["a-b", "b-c", "c-a"]), constraint, "constraint"), [1.125, 1.125, 1.125]);
    expect(list(of("a b c", ["a-b"]), constraint, "constraint")[2]).toBeNull();
  });

  it("effective size: n - 2t / n undirected: hub 3 - 0; in a triangle 2 - 2/2", () => {
    close(list(star, effectiveSize, "effectiveSize"), [3, 1, 1, 1]);
    close(list(of("a b c", ["a-b", "b-c", "c-a"]), effectiveSize, "effectiveSize"), [1, 1, 1]);
    close(list(of("a b c", ["a-b", "b-c", "c-a"]), effectiveSize, "efficiency"), [0.5, 0.5, 0.5]);
  });

  it("brokerage: every role once, by the groups of a -> b -> c", () => {
    const sectors: Record<string, string> = { a: "government", b: "enterprise", c: "social" };
    const role = (from: string, between: string, to: string) => {
      const network = build(makeCase("", ["x>y", "y>z"], { organisations: [["x", from], ["y", between], ["z", to]].map(([id, sector]) => ({ id: id!, label: id!, sector: sectors[sector!]! })) }));
      const row = measure(network, brokerage).rows[1]!;
      return Object.entries(row).filter(([name, value]) => value === 1 && name !== "total").map(([name]) => name);
    };
    expect([role("a", "a", "a"), role("a", "b", "a"), role("a", "a", "b"), role("b", "a", "a"), role("a", "b", "c")])
      .toEqual([["coordinator"], ["consultant"], ["representative"], ["gatekeeper"], ["liaison"]]);
  });

  it("brokerage with direction ignored: each open pair once, representative and gatekeeper half each", () => {
    const network = build(makeCase("", ["x>y", "y>z"], { organisations: [{ id: "x", label: "x", sector: "government" }, { id: "y", label: "y", sector: "government" }, { id: "z", label: "z", sector: "enterprise" }] }));
    expect(measure(network, brokerage, { direction: "ignored" }).rows[1]).toEqual({ organisation: "y", total: 1, coordinator: 0, consultant: 0, representative: 0.5, gatekeeper: 0.5, liaison: 0, evidence: ["t01", "t02"] });
    // Along arcs x passes on from y to z over t1 and t2; t3 closes nothing of its own, and x and z are tied beside it.
    const closed = build(makeCase("", ["y>x", "x>z", "z>x", "y>w", "w>x"], { organisations: ["w", "x", "y", "z"].map((id) => ({ id, label: id, sector: "government" })) }));
    expect(measure(closed, brokerage).rows.map((row) => [row["total"], row["evidence"]])).toEqual([[0, []], [2, ["t01", "t02", "t05"]], [0, []], [0, []]]);
  });

  it("components, density, reciprocity", () => {
    const network = of("a b c d", ["a>b", "b>a", "b>c"]);
    expect(rowOf(network, components)).toEqual({ components: 2, largest: 3, isolates: 1 });
    expect(rowOf(network, components, { direction: "directed" })).toEqual({ components: 3, largest: 2, isolates: 1 });
    expect(list(network, componentMembership, "component")).toEqual([1, 1, 1, 2]);
    expect(rowOf(network, density)["density"]).toBeCloseTo(2 / 6, 12);
    expect(rowOf(network, density, { direction: "directed" })["density"]).toBeCloseTo(3 / 12, 12);
    // 2 of 3 arcs returned; 1 of 2 tied pairs mutual; all but 1 of 6 pairs mutual or not tied.
    expect(rowOf(network, reciprocity)).toMatchObject({ edgewise: 2 / 3, nonNull: 1 / 2, dyadic: 5 / 6 });
    expect(rowOf(star, reciprocity)).toMatchObject({ edgewise: null, nonNull: null, dyadic: null });
  });

  it("communities: two triangles joined by one tie: Q = 6/7 - 2 (7/14)² = 5/14", () => {
    const network = of("a b c d e f", ["a-b", "b-c", "c-a", "c-d", "d-e", "e-f", "f-d"]);
    expect(list(network, communities, "community")).toEqual([1, 1, 1, 2, 2, 2]);
    expect(rowOf(network, modularity)["modularity"]).toBeCloseTo(5 / 14, 12);
    expect(measure(network, communities, { seed: 5 }).notes).toContainEqual(expect.objectContaining({ code: "communities/spread", params: expect.objectContaining({ seed: 5 }) as unknown }));
  });
});
