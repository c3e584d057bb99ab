import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  closeness, diameter, distances, eccentricity, geodesicDistribution, globalEfficiency, harmonicCloseness, localEfficiency, meanDistance, prestige, reach,
} from "../../../lib/framework/index.js";
import { measure, type Metric } from "../../../lib/metric/index.js";
import { build, type Network } from "../../../lib/network/index.js";
import { makeCase } from "../../support/make-case.js";
import { codesOf, rowOf } from "../support/measure-row.js";
import { runsOf } from "../../support/runs.js";

type Options = Readonly<Record<string, unknown>>;

const layers = [{ id: "contact", label: "Contact", dimension: "horizontal" as const, coverage: "complete" as const }];
// Without a tie a layer has to be stated as empty, or nothing is computed on it.
const of = (organisations: string, ties: readonly string[]) => build(makeCase(organisations, ties, ties.length === 0 ? { vocabulary: { layers } } : {}));
const list = (network: Network, metric: Metric, column: string, options: Options = {}) => measure(network, metric, options).rows.map((row) => row[column]);
const close = (actual: readonly unknown[], expected: readonly (number | null)[]) => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    const wanted = expected[i];
    if (typeof wanted === "number") expect(value, `${i}`).toBeCloseTo(wanted, 10);
    else expect(value, `${i}`).toBe(wanted);
  });
};

// a - b - c in a line, d alone
const line = of("a b c d", ["a-b", "b-c"]);
// a -> b -> c, c -> b, and d -> b
const arcs = of("a b c d", ["a>b", "b>c", "c>b", "d>b"]);
// a pair tied strongly, then weakly to the third: lengths 1/4 and 1
const strong = of("a b c", ["a-b communication 4", "b-c communication 1"]);
const alone = of("a", []);

describe("worked by hand", () => {
  it("closeness in pieces: b reaches two others in one step each, of three others", () => {
    // share reached times 1 / mean distance: a (2/3)(2/3), b (2/3)(2/2), c as a, d none
    close(list(line, closeness, "closeness"), [4 / 9, 2 / 3, 4 / 9, 0]);
    close(list(line, closeness, "closeness", { unreachable: "reached" }), [2 / 3, 1, 2 / 3, null]);
    close(list(line, closeness, "raw", { unreachable: "reached" }), [1 / 3, 1 / 2, 1 / 3, null]);
    close(list(line, closeness, "closeness", { unreachable: "all-or-nothing" }), [0, 0, 0, 0]);
    close(list(line, closeness, "reached"), [2, 2, 2, 0]);
    expect(measure(line, closeness).notes).toContainEqual({ code: "distances/reaches-nobody", params: {}, about: "d" });
  });

  it("closeness along arcs and by length", () => {
    // out of a: b 1, c 2; out of b: c 1; out of c: b 1; out of d: b 1, c 2
    close(list(arcs, closeness, "raw", { mode: "out" }), [1 / 3, 1, 1, 1 / 3]);
    // into b: a, c, d one step each: everybody
    close(list(arcs, closeness, "closeness", { mode: "in", unreachable: "all-or-nothing" }), [0, 1, 3 / 5, 0]);
    // a: 1/4 and 5/4; b: 1/4 and 1; c: 1 and 5/4
    close(list(strong, closeness, "closeness", { reading: "as length" }), [2 / 1.5, 2 / 1.25, 2 / 2.25]);
  });

  it("nothing to be close to: null below two organisations", () => {
    expect(list(alone, closeness, "closeness")).toEqual([null]);
    expect(codesOf(measure(alone, closeness))).toEqual(["metric/too-few-organisations"]);
    expect(list(alone, eccentricity, "eccentricity")).toEqual([null]);
    expect(rowOf(alone, diameter)).toEqual({ diameter: null, radius: null, centre: null, periphery: null });
    expect(measure(alone, distances).rows).toEqual([]);
    expect(rowOf(alone, meanDistance)["meanDistance"]).toBeNull();
  });

  it("harmonic closeness per one reached: a 1 + 1/2 over two, d over nobody", () => {
    close(list(line, harmonicCloseness, "perReached"), [3 / 4, 1, 3 / 4, null]);
    expect(measure(line, harmonicCloseness).notes).toContainEqual({ code: "distances/reaches-nobody", params: {}, about: "d" });
  });

  it("eccentricity: the end of the line is two steps off; in pieces nobody is central", () => {
    close(list(line, eccentricity, "eccentricity"), [2, 1, 2, 0]);
    close(list(line, eccentricity, "eccentricity", { unreachable: "undefined" }), [null, null, null, null]);
    expect(measure(line, eccentricity, { unreachable: "undefined" }).notes).toContainEqual({ code: "distances/not-all-reached", params: { count: 3 } });
    close(list(line, eccentricity, "centrality"), [0, 0, 0, 0]);
    // into b everybody in one step; into c: b 1, a and d 2
    close(list(arcs, eccentricity, "centrality", { mode: "in" }), [0, 1, 1 / 2, 0]);
  });

  it("diameter, radius, centre, periphery; null in pieces unless those reached are enough", () => {
    expect(rowOf(of("a b c d", ["a-b", "b-c", "c-d"]), diameter)).toEqual({ diameter: 3, radius: 2, centre: ["b", "c"], periphery: ["a", "d"] });
    expect(rowOf(line, diameter)).toEqual({ diameter: null, radius: null, centre: null, periphery: null });
    expect(measure(line, diameter).notes).toContainEqual({ code: "distances/not-all-reached", params: { count: 3 } });
    expect(rowOf(line, diameter, { unreachable: "reached" })).toEqual({ diameter: 2, radius: 0, centre: ["d"], periphery: ["a", "c"] });
    expect(rowOf(strong, diameter, { reading: "as length" })).toEqual({ diameter: 1.25, radius: 1, centre: ["b"], periphery: ["a", "c"] });
  });

  it("by length, ends of equally long routes stay together whatever the last digit", () => {
    // round a > b > c > d > a, lengths 0.3, 0.2, 0.1, 0.3: from a 0.3 + 0.2 + 0.1, from b 0.2 + 0.1 + 0.3; from c 0.7, from d 0.8
    expect(0.3 + 0.2 + 0.1).not.toBe(0.2 + 0.1 + 0.3);
    const round = of("a b c d", [`a>b communication ${1 / 0.3}`, "b>c communication 5", "c>d communication 10", `d>a communication ${1 / 0.3}`]);
    expect(rowOf(round, diameter, { direction: "directed", reading: "as length" })["centre"]).toEqual(["a", "b"]);
  });

  it("mean distance: 1, 1 and 2 over three pairs, three without a path", () => {
    expect(rowOf(line, meanDistance)).toEqual({ meanDistance: 4 / 3, pairs: 3, unreachable: 3 });
    // a>b 1, a>c 2, b>c 1, c>b 1, d>b 1, d>c 2: 8 over 6 of 12
    expect(rowOf(arcs, meanDistance, { direction: "directed" })).toEqual({ meanDistance: 8 / 6, pairs: 6, unreachable: 6 });
    const none = measure(of("a b", []), meanDistance);
    expect(none.rows).toEqual([{ meanDistance: null, pairs: 0, unreachable: 1 }]);
    expect(codesOf(none)).toContain("distances/no-path");
  });

  it("distribution of distances, with a row for those without a path", () => {
    expect(measure(line, geodesicDistribution).rows).toEqual([
      { distance: 1, pairs: 2, share: 1 / 3, within: 1 / 3 }, { distance: 2, pairs: 1, share: 1 / 6, within: 1 / 2 }, { distance: null, pairs: 3, share: 1 / 2, within: null },
    ]);
    expect(list(of("a b", ["a-b"]), geodesicDistribution, "pairs")).toEqual([1, 0]);
  });

  it("global efficiency: (1 + 1 + 1/2) over six pairs", () => {
    expect(rowOf(line, globalEfficiency)["efficiency"]).toBeCloseTo(2.5 / 6, 12);
  });

  it("local efficiency: on a ring of four with one chord, what is left of each one's partners", () => {
    // ring a-b-c-d and a-c. b's partners a, c are tied: 1; d the same. a's partners b, c, d: b-c, c-d tied, b to d by c: (1 + 1 + 1/2) / 3; c the same.
    const ring = of("a b c d", ["a-b", "b-c", "c-d", "d-a", "a-c"]);
    expect(rowOf(ring, localEfficiency)["efficiency"]).toBeCloseTo((1 + 1 + 5 / 6 + 5 / 6) / 4, 12);
    expect(rowOf(line, localEfficiency)).toEqual({ efficiency: 0, averaged: 4 });
    expect(rowOf(line, localEfficiency, { few: "left-out" })).toEqual({ efficiency: 0, averaged: 1 });
    expect(rowOf(of("a b", ["a-b"]), localEfficiency, { few: "left-out" })).toEqual({ efficiency: null, averaged: 0 });
  });

  it("local efficiency is not begun past the effort allowed: a triangle takes 3 times 2 partners of 2 ties each, twice", () => {
    const triangle = of("a b c", ["a-b", "b-c", "c-a"]);
    expect(rowOf(triangle, localEfficiency, { effort: 24 })["efficiency"]).toBe(1);
    const stopped = measure(triangle, localEfficiency, { effort: 23 });
    expect(stopped.rows).toEqual([{ efficiency: null, averaged: null }]);
    expect(stopped.notes).toContainEqual({ code: "distances/effort", params: { needed: 24, effort: 23 } });
  });

  it("reach: within two steps by default", () => {
    const path = of("a b c d", ["a>b", "b>c", "c>d"]);
    expect(list(path, reach, "reach", { mode: "out" })).toEqual([2, 2, 1, 0]);
    expect(list(path, reach, "reach", { mode: "in" })).toEqual([0, 1, 2, 2]);
    expect(list(path, reach, "reach")).toEqual([2, 3, 3, 2]);
    expect(list(path, reach, "reach", { steps: 1 })).toEqual([1, 2, 2, 1]);
    expect(list(path, reach, "share", { steps: 9 })).toEqual([1, 1, 1, 1]);
    expect(measure(alone, reach).rows).toEqual([{ organisation: "a", reach: 0, share: null }]);
  });

  it("prestige: b is chosen by three, c only by b, yet reached by all", () => {
    expect(list(arcs, prestige, "domain")).toEqual([0, 3, 3, 0]);
    // b: (3/3) / (3/3); c: (3/3) / (5/3)
    close(list(arcs, prestige, "proximity"), [0, 1, 3 / 5, 0]);
    expect(list(arcs, prestige, "chosenBy")).toEqual([0, 3, 1, 0]);
    expect(list(arcs, prestige, "attention")).toEqual([0, 3, 1, 0]);
    // a line of arcs a>b>c and d alone: two of three turn to c, over 1 and 2 steps; not everybody, so by R sna 0
    const partial = of("a b c d", ["a>b", "b>c"]);
    close(list(partial, prestige, "proximity"), [0, 1 / 3, (2 / 3) * (2 / 3), 0]);
    close(list(partial, prestige, "proximity", { unreachable: "all-or-nothing" }), [0, 0, 0, 0]);
    expect(measure(alone, prestige).rows).toEqual([{ organisation: "a", domain: 0, domainShare: null, proximity: null, chosenBy: 0, attention: 0 }]);
  });

  it("distances of every pair, null where there is no path", () => {
    expect(measure(of("a b c", ["a>b"]), distances, { direction: "directed" }).rows.map(({ a, b, distance, reachable }) => [a, b, distance, reachable])).toEqual([
      ["a", "b", 1, true], ["a", "c", null, false], ["b", "a", null, false], ["b", "c", null, false], ["c", "a", null, false], ["c", "b", null, false],
    ]);
    expect(measure(line, distances).rows).toHaveLength(6);
    expect(measure(line, distances).notes).toContainEqual({ code: "distances/unreachable", params: { count: 3 } });
  });
});

interface Drawn {
  readonly n: number;
  readonly ties: readonly { readonly from: number; readonly to: number; readonly directed: boolean; readonly strength: number }[];
}

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 2, max: 10 }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.record({
    n: fc.constant(n),
    ties: fc.array(fc.record({ from: one, to: one, directed: fc.boolean(), strength: fc.integer({ min: 1, max: 5 }) }), { maxLength: 22 }),
  });
});

const networkOf = ({ n, ties }: Drawn) => build(makeCase("", ties.map(({ from, to, directed, strength }, i) => ({ id: `t${i}`, source: `o${from}`, target: `o${to}`, layer: "contact", directed, strength })), {
  vocabulary: { levels: [], kinds: [], states: [], sectors: [], layers }, organisations: Array.from({ length: n }, (_, i) => ({ id: `o${i}`, label: `o${i}` })),
}));

type Direction = "ignored" | "directed" | "mutual";

/** Every distance by passing every organisation in between (Floyd and Warshall), from the ties as drawn. */
function matrix({ n, ties }: Drawn, direction: Direction, byLength: boolean, among: (i: number) => boolean = () => true): number[][] {
  const lengths = Array.from({ length: n }, () => Array.from({ length: n }, () => Infinity));
  for (const { from, to, directed, strength } of ties) {
    const length = byLength ? 1 / strength : 1;
    lengths[from]![to] = Math.min(lengths[from]![to]!, length);
    if (!directed || direction === "ignored") lengths[to]![from] = Math.min(lengths[to]![from]!, length);
  }
  // Tied both ways: the weaker of the two counts.
  const d = lengths.map((row, i) => row.map((length, j) => (direction === "mutual" ? Math.max(length, lengths[j]![i]!) : length)));
  for (let i = 0; i < n; i++) d[i]![i] = 0;
  for (let k = 0; k < n; k++) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (among(k) && among(i) && among(j)) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  return d;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const each = (n: number) => Array.from({ length: n }, (_, i) => i);
const check = (property: (network: Network, given: Drawn) => void) => fc.assert(fc.property(drawn, (given) => property(networkOf(given), given)), { numRuns: runsOf(200), seed: 52177 });
const directionOf = (mode: string): Direction => (mode === "all" ? "ignored" : "directed");

describe("against every distance looked up in a full matrix", () => {
  it("closeness, eccentricity, harmonic closeness and reach, every way and by length", () => {
    check((network, given) => {
      for (const mode of ["all", "out", "in"]) for (const reading of ["ignored", "as length"]) {
        const d = matrix(given, directionOf(mode), reading === "as length");
        const seen = (i: number) => each(given.n).filter((j) => j !== i).map((j) => (mode === "in" ? d[j]![i]! : d[i]![j]!));
        const found = (i: number) => seen(i).filter((x) => x < Infinity);
        const options = { mode, reading };
        const others = given.n - 1;
        close(list(network, closeness, "closeness", options), each(given.n).map((i) => (found(i).length === 0 ? 0 : (found(i).length / others) * (found(i).length / sum(found(i))))));
        close(list(network, closeness, "closeness", { ...options, unreachable: "reached" }), each(given.n).map((i) => (found(i).length === 0 ? null : found(i).length / sum(found(i)))));
        close(list(network, closeness, "closeness", { ...options, unreachable: "all-or-nothing" }), each(given.n).map((i) => others / sum(seen(i))));
        close(list(network, closeness, "raw", { ...options, unreachable: "all-or-nothing" }), each(given.n).map((i) => 1 / sum(seen(i))));
        close(list(network, eccentricity, "eccentricity", options), each(given.n).map((i) => Math.max(0, ...found(i))));
        close(list(network, eccentricity, "centrality", options), each(given.n).map((i) => 1 / Math.max(...seen(i))));
        close(list(network, eccentricity, "eccentricity", { ...options, unreachable: "undefined" }), each(given.n).map((i) => (found(i).length < others ? null : Math.max(...seen(i)))));
        if (reading === "as length") continue;
        close(list(network, harmonicCloseness, "perReached", { mode }), each(given.n).map((i) => (found(i).length === 0 ? null : sum(found(i).map((x) => 1 / x)) / found(i).length)));
        for (const steps of [1, 2, 4]) close(list(network, reach, "reach", { mode, steps }), each(given.n).map((i) => found(i).filter((x) => x <= steps).length));
      }
    });
  });

  it("distances, diameter, mean distance, their distribution and efficiency", () => {
    check((network, given) => {
      for (const direction of ["ignored", "directed", "mutual"] as const) for (const reading of ["ignored", "as length"]) {
        const d = matrix(given, direction, reading === "as length");
        const pairs = each(given.n).flatMap((i) => each(given.n).filter((j) => (direction === "directed" ? i !== j : i < j)).map((j) => ({ a: `o${i}`, b: `o${j}`, distance: d[i]![j]! })));
        const joined = pairs.filter(({ distance }) => distance < Infinity);
        const options = { direction, reading };
        const rows = measure(network, distances, options).rows;
        expect(rows.map(({ a, b, reachable }) => ({ a, b, reachable }))).toEqual(pairs.map(({ a, b, distance }) => ({ a, b, reachable: distance < Infinity })));
        close(rows.map(({ distance }) => distance), pairs.map(({ distance }) => (distance < Infinity ? distance : null)));
        close(list(network, meanDistance, "meanDistance", options), [joined.length === 0 ? null : sum(joined.map(({ distance }) => distance)) / joined.length]);
        expect(list(network, meanDistance, "unreachable", options)).toEqual([pairs.length - joined.length]);
        const far = d.map((row) => Math.max(...row.filter((x) => x < Infinity)));
        const row = rowOf(network, diameter, { ...options, unreachable: "reached" });
        close([row["diameter"], row["radius"]], [Math.max(...far), Math.min(...far)]);
        expect(row["centre"]).toEqual(each(given.n).filter((i) => far[i]! - Math.min(...far) < 1e-9).map((i) => `o${i}`));
        expect(row["periphery"]).toEqual(each(given.n).filter((i) => Math.max(...far) - far[i]! < 1e-9).map((i) => `o${i}`));
        expect(rowOf(network, diameter, options)).toEqual(joined.length < pairs.length ? { diameter: null, radius: null, centre: null, periphery: null } : row);
        if (reading === "as length") continue;
        close(list(network, globalEfficiency, "efficiency", { direction }), [sum(pairs.map(({ distance }) => 1 / distance)) / pairs.length]);
        for (const { distance, pairs: counted } of measure(network, geodesicDistribution, { direction }).rows) {
          expect(counted).toBe(pairs.filter((pair) => pair.distance === (distance ?? Infinity)).length);
        }
      }
    });
  });

  it("local efficiency, every organisation's partners cut out", () => {
    check((network, given) => {
      for (const direction of ["ignored", "directed", "mutual"] as const) {
        const whole = matrix(given, direction, false);
        const values = each(given.n).map((i) => {
          const partners = each(given.n).filter((j) => j !== i && (whole[i]![j] === 1 || whole[j]![i] === 1));
          const d = matrix(given, direction, false, (j) => partners.includes(j));
          const terms = partners.flatMap((j) => partners.filter((h) => h !== j).map((h) => 1 / d[j]![h]!));
          return partners.length < 2 ? null : sum(terms) / terms.length;
        });
        const some = values.filter((value) => value !== null);
        close(list(network, localEfficiency, "efficiency", { direction }), [sum(some) / given.n]);
        close(list(network, localEfficiency, "efficiency", { direction, few: "left-out" }), [some.length === 0 ? null : sum(some) / some.length]);
      }
    });
  });

  it("prestige, from the matrix and from every arc", () => {
    check((network, given) => {
      const d = matrix(given, "directed", false);
      const arc = (i: number, j: number) => i !== j && d[i]![j] === 1;
      const into = (i: number) => each(given.n).filter((j) => j !== i && d[j]![i]! < Infinity);
      const others = given.n - 1;
      close(list(network, prestige, "domain"), each(given.n).map((i) => into(i).length));
      close(list(network, prestige, "proximity"), each(given.n).map((i) => (into(i).length === 0 ? 0 : into(i).length ** 2 / others / sum(into(i).map((j) => d[j]![i]!)))));
      close(list(network, prestige, "chosenBy"), each(given.n).map((i) => each(given.n).filter((j) => arc(j, i)).length));
      close(list(network, prestige, "attention"), each(given.n).map((i) => sum(each(given.n).filter((j) => arc(j, i)).map((j) => 1 / each(given.n).filter((h) => arc(j, h)).length))));
      // Every sender gives one share in all.
      expect(sum(list(network, prestige, "attention") as number[])).toBeCloseTo(each(given.n).filter((i) => each(given.n).some((j) => arc(i, j))).length, 10);
    });
  });

  it("strengths twice as large make every length half", () => {
    check((network, given) => {
      const doubled = networkOf({ ...given, ties: given.ties.map((tie) => ({ ...tie, strength: tie.strength * 2 })) });
      const half = (value: unknown) => (typeof value === "number" ? value / 2 : null);
      const options = { reading: "as length", unreachable: "reached" };
      close(list(doubled, closeness, "closeness", options).map(half), list(network, closeness, "closeness", options) as (number | null)[]);
      close(list(doubled, distances, "distance", { reading: "as length" }), list(network, distances, "distance", { reading: "as length" }).map(half));
      close(list(doubled, diameter, "diameter", options), list(network, diameter, "diameter", options).map(half));
    });
  });
});
