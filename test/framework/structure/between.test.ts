import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  algebraicConnectivity, betweenness, betweennessVariants, bonacichPower, currentFlowBetweenness, edgeBetweenness, eigenvector, flowBetweenness, hits, information,
  katz, load, pageRank, spectralRadius, stress, subgraphCentrality,
} from "../../../lib/framework/index.js";
import { measure, type Cell, type Metric } from "../../../lib/metric/index.js";
import { build, type Network } from "../../../lib/network/index.js";
import { eigenvalues, symmetricEigen } from "../../../lib/stats/index.js";
import { makeCase } from "../../support/make-case.js";
import { codesOf, rowOf } from "../support/measure-row.js";
import { everyRun, runsOf } from "../../support/runs.js";

type Options = Readonly<Record<string, unknown>>;

const vocabulary = { layers: (["communication", "decision"] as const).map((id) => ({ id, label: id, dimension: "horizontal" as const, reads: id, coverage: "complete" as const })) };
const of = (organisations: string, ties: readonly string[]) => build(makeCase(organisations, ties, { vocabulary }));
const list = (network: Network, metric: Metric, column: string, options: Options = {}) => measure(network, metric, options).rows.map((row) => row[column] ?? null);
const codes = (network: Network, metric: Metric, options: Options = {}) => codesOf(measure(network, metric, options));
const near = (found: readonly Cell[], expected: readonly (number | null)[], within = 1e-9) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((wanted, i) => {
    const value = found[i];
    if (wanted === null || typeof value !== "number") expect(value, `place ${i}`).toBe(wanted);
    else expect(Math.abs(value - wanted), `place ${i}: ${value}, not ${wanted}`).toBeLessThanOrEqual(within * Math.max(1, Math.abs(wanted)));
  });
};

describe("by hand", () => {
  const square = of("a b c d", ["a-b", "b-c", "c-d", "d-a"]);
  const path = of("a b c d", ["a-b", "b-c", "c-d"]);
  const chain = of("a b c d", ["a>b", "b>c", "c>d"]);
  const islands = of("a b c d e", ["a-b", "b-c", "d-e"]);

  it("stress counts whole routes: in a square each is on one of the two between its neighbours", () => {
    expect(list(square, stress, "stress")).toEqual([1, 1, 1, 1]);
    expect(list(square, betweenness, "betweenness")).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(list(chain, stress, "stress", { direction: "directed" })).toEqual([0, 2, 2, 0]);
  });

  it("stress past every double is null with a note: 1,100 squares in a row have 2^1100 routes from end to end", () => {
    const k = 1100;
    const names = Array.from({ length: k }, (_, i) => `p${i} u${i} v${i}`).join(" ");
    const network = of(`${names} p${k}`, Array.from({ length: k }, (_, i) => [`p${i}-u${i}`, `p${i}-v${i}`, `u${i}-p${i + 1}`, `v${i}-p${i + 1}`]).flat());
    const found = measure(network, stress);
    // p0 stands on one of the two routes between u0 and v0, and on no other.
    expect(found.rows[0]!["stress"]).toBe(1);
    expect(found.rows.some((row) => row["stress"] === null)).toBe(true);
    expect(found.notes.filter(({ code }) => code === "between/too-many").length).toBe(found.rows.filter((row) => row["stress"] === null).length);
  }, 60_000);

  it("variants along a > b > c > d: linear b = 1/2 + 1/3, c = 1/2 + 2/3; last before the end b once, c twice; first after the start b twice, c once", () => {
    const options = { direction: "directed" };
    near(list(chain, betweennessVariants, "linear", options), [0, 1 / 2 + 1 / 3, 1 / 2 + 2 / 3, 0]);
    near(list(chain, betweennessVariants, "proximalSource", options), [0, 1, 2, 0]);
    near(list(chain, betweennessVariants, "proximalTarget", options), [0, 2, 1, 0]);
    // a ends three pairs; b three and two pass; 6 of 12 ordered pairs are joined.
    near(list(chain, betweennessVariants, "withEnds", options), [3, 5, 5, 3]);
    near(list(path, betweennessVariants, "withEndsShare"), [3 / 6, 5 / 6, 5 / 6, 3 / 6]);
  });

  it("where a direct tie and a way round are equally long, who stands on the way round is first after the start for half", () => {
    // a-c is 2 long (strength 1/2), a-b and b-c 1 each: two routes from a to c, and c-d 1 more.
    const network = of("a b c d", ["a-b communication 1", "b-c communication 1", "a-c communication 0.5", "c-d communication 1"]);
    // Halved ordered pairs. c to end a, d: first after start: from a to d by c directly (1/2), from b to d (1), from d to a (1), from d to b (1): 3.5 / 2.
    near(list(network, betweennessVariants, "proximalTarget", { reading: "as length" }), [0, (0.5 + 0.5 + 0.5) / 2, 3.5 / 2, 0]);
  });

  it("routes of 0.1 + 0.2 and of 0.15 + 0.15 are equally long, whatever rounding says", () => {
    const network = of("a b c d", ["a-b communication 10", "b-d communication 5", "a-c communication 6.666666666666667", "c-d communication 6.666666666666667"]);
    near(list(network, betweenness, "betweenness", { reading: "as length" }).slice(1, 3), [0.5, 0.5]);
    expect(list(network, stress, "stress", { reading: "as length" }).slice(1, 3)).toEqual([1, 1]);
  });

  it("load splits a packet at each parting, where betweenness splits among whole routes", () => {
    // s to t: by a and p (1 route), or by b and then q or r (2 routes). Betweenness of a is 1/3, its load 1/2 going forwards, 1/3 backwards from t.
    const network = of("s a b p q r t", ["s>a", "s>b", "a>p", "b>q", "b>r", "p>t", "q>t", "r>t"]);
    const passing = (split: string) => list(network, load, "load", { direction: "directed", split })[1] as number;
    // Besides, a passes on what s sends p.
    near([passing("forwards") - 1, passing("backwards") - 1], [1 / 2, 1 / 3]);
    expect(list(of("a b", []), load, "withEnds")).toEqual([1, 1]);
  });

  it("a tie carries the routes of its own ends too: in a > b > c > d the middle one carries 2 x 2", () => {
    const rows = measure(chain, edgeBetweenness, { direction: "directed" }).rows;
    expect(rows.map(({ a, b, edgeBetweenness: value, share }) => [a, b, value, share])).toEqual([["a", "b", 3, 3 / 12], ["b", "c", 4, 4 / 12], ["c", "d", 3, 3 / 12]]);
    expect(rows[0]!["evidence"]).toEqual(["t01"]);
    const both = of("a b", ["a>b", "b>a", "a-b decision"]);
    expect(measure(both, edgeBetweenness, { direction: "directed" }).rows.map(({ a, evidence }) => [a, evidence])).toEqual([["a", ["t01", "t03"]], ["b", ["t02", "t03"]]]);
    expect(measure(both, edgeBetweenness).rows.map(({ evidence }) => evidence)).toEqual([["t01", "t02", "t03"]]);
  });

  it("flow: in the square each pair of others has 2 or, of neighbours, 2; without the organisation 1", () => {
    near(list(square, flowBetweenness, "flow"), [3, 3, 3, 3]);
    near(list(square, flowBetweenness, "share"), [0.5, 0.5, 0.5, 0.5]);
    // Strength is how much a tie carries: b passes on min(3, 2).
    const strong = of("a b c", ["a-b communication 3", "b-c communication 2"]);
    near(list(strong, flowBetweenness, "flow", { strength: "as strength" }), [0, 2, 0]);
    expect(list(of("a b c", ["a-b"]), flowBetweenness, "share")).toEqual([null, null, 0]);
    // The shortest route s a b t must give way: only s a x y t and s c z b t together make 2. z: s-t 1, s-b 1, c-b 1, c-t 1.
    const crossing = of("s a b c x y z t", ["s>a", "a>b", "b>t", "a>x", "x>y", "y>t", "s>c", "c>z", "z>b"]);
    expect(list(crossing, flowBetweenness, "flow", { direction: "directed" })[6]).toBe(4);
    expect(codes(square, flowBetweenness, { effort: 3 })).toContain("between/effort");
    expect(list(square, flowBetweenness, "flow", { effort: 3 })).toEqual([null, null, null, null]);
  });

  it("on a tree current has one way only, so it is betweenness; in the square a quarter goes the long way", () => {
    near(list(path, currentFlowBetweenness, "currentFlow"), [0, 2, 2, 0]);
    // Neighbours b, c: the way round by d and a takes 1/4; b, d: by a 1/2. For a: 1/4 + 1/4 + 1/2.
    near(list(square, currentFlowBetweenness, "currentFlow"), [1, 1, 1, 1]);
    near(list(islands, currentFlowBetweenness, "currentFlow"), [0, 1, 0, 0, 0]);
    expect(codes(islands, currentFlowBetweenness)).toContain("between/by-component");
  });

  it("information: n / sum of resistances, each part by itself, an isolate none", () => {
    // In the square 3/4 to a neighbour, 1 across: 4 / 2.5.
    near(list(square, information, "information"), [1.6, 1.6, 1.6, 1.6]);
    near(list(islands, information, "information"), [3 / 3, 3 / 2, 3 / 3, 2, 2]);
    near(list(islands, information, "closeness"), [1 / 3, 1 / 2, 1 / 3, 1, 1]);
    const lone = measure(of("a b c", ["a-b"]), information);
    expect(lone.rows.map((row) => row["information"])).toEqual([2, 2, null]);
    expect(lone.notes).toContainEqual({ code: "metric/isolate", params: {}, about: "c" });
    // Two wires in one after the other: 1/2 + 1/4 long.
    near(list(of("a b c", ["a-b communication 2", "b-c communication 4"]), information, "information", { strength: "as strength" }), [3 / (1 / 2 + 3 / 4), 3 / (1 / 2 + 1 / 4), 3 / (1 / 4 + 3 / 4)]);
  });

  it("power: at beta 0 it is degree, scaled; where 1 / beta is an eigenvalue there is none", () => {
    const star = of("hub a b c", ["hub-a", "hub-b", "hub-c"]);
    // Degrees 3, 1, 1, 1: squares 12, wanted 4.
    near(list(star, bonacichPower, "bonacichPower", { beta: 0 }), [3, 1, 1, 1].map((x) => x / Math.sqrt(3)));
    const ring = of("a b c d e", ["a-b", "b-c", "c-d", "d-e", "e-a"]);
    expect(list(ring, bonacichPower, "bonacichPower", { beta: 0.5 })).toEqual([null, null, null, null, null]);
    expect(codes(ring, bonacichPower, { beta: 0.5 })).toContain("bonacich/singular");
    expect(codes(ring, bonacichPower, { beta: 0.6 })).toContain("bonacich/beyond");
    // The eigenvalue of three in a row is the root of 2: no double is its inverse, but this one is too near for any digit to hold.
    expect(codes(of("a b c", ["a-b", "b-c"]), bonacichPower, { beta: Math.SQRT1_2 })).toEqual(["bonacich/singular"]);
    // The negative sign favours who is tied with those who have nobody else: b before c in a-b-c-d-b.
    const kite = of("a b c d", ["a-b", "b-c", "c-d", "d-b"]);
    const [a, , c] = list(kite, bonacichPower, "bonacichPower", { beta: -0.3 }) as number[];
    expect(a).toBeLessThan(c!);
  });

  it("Katz: 1, 1 + 1/2, 1 + 1.5/2 along a chain at alpha 1/2; none at and above 1 / the largest eigenvalue", () => {
    near(list(chain, katz, "katz", { alpha: 0.5 }), [1, 1.5, 1.75, 1.875]);
    near(list(chain, katz, "katz", { alpha: 0.5, mode: "out" }), [1.875, 1.75, 1.5, 1]);
    near(list(square, katz, "katz", { alpha: 0.4 }), [5, 5, 5, 5]);
    for (const alpha of [0.5, 0.6, 100]) {
      expect(list(square, katz, "katz", { alpha })).toEqual([null, null, null, null]);
      expect(codes(square, katz, { alpha })).toEqual(["katz/alpha"]);
    }
    // Along arcs nothing comes back in a chain: any alpha has an answer.
    near(list(chain, katz, "katz", { alpha: 10 }), [1, 11, 111, 1111]);
  });

  it("PageRank sums to 1, gives all alike without ties, and says so when it does not settle", () => {
    expect(list(of("a b c d", []), pageRank, "pageRank")).toEqual([0.25, 0.25, 0.25, 0.25]);
    // A ring of three and c > d: half of c's goes astray to d, who passes on to all alike.
    const sum = (list(of("a b c d", ["a>b", "b>c", "c>a", "c>d"]), pageRank, "pageRank") as number[]).reduce((total, x) => total + x, 0);
    expect(sum).toBeCloseTo(1, 13);
    expect(codes(of("hub a b c", ["hub-a", "hub-b", "hub-c"]), pageRank, { damping: 0.9999999999 })).toEqual(["between/not-settled"]);
  }, 60_000);

  it("hubs and authorities: null where two parts are equally strong, and in any undirected tree", () => {
    expect(codes(of("a b c d", ["a>b", "c>d"]), hits)).toEqual(["hits/repeated"]);
    expect(list(path, hits, "hub")).toEqual([null, null, null, null]);
    // b's part is stronger: a and c have nothing.
    const network = of("a b c d e", ["a>c", "b>d", "b>e"]);
    near(list(network, hits, "hub"), [0, 1, 0, 0, 0]);
    near(list(network, hits, "authority", { scale: "sum" }), [0, 0, 0, 0.5, 0.5]);
    near(list(network, hits, "authority", { scale: "largest" }), [0, 0, 0, 1, 1]);
    const triangle = of("a b c d", ["a-b", "b-c", "c-a", "c-d"]);
    near(list(triangle, hits, "hub"), list(triangle, eigenvector, "eigenvector") as number[]);
    expect(codes(of("a b", ["a-a"]), hits)).toContain("metric/no-ties");
  });

  it("subgraph centrality of a triangle: (e^2 + 2 / e) / 3, of an isolate 1", () => {
    const each = (Math.exp(2) + 2 / Math.E) / 3;
    near(list(of("a b c d", ["a-b", "b-c", "c-a"]), subgraphCentrality, "subgraphCentrality"), [each, each, each, 1]);
  });

  it("eigenvalues of well-known networks", () => {
    const ring = (n: number) => of(Array.from({ length: n }, (_, i) => `o${i}`).join(" "), Array.from({ length: n }, (_, i) => `o${i}-o${(i + 1) % n}`));
    const line = (n: number) => of(Array.from({ length: n }, (_, i) => `o${i}`).join(" "), Array.from({ length: n - 1 }, (_, i) => `o${i}-o${i + 1}`));
    expect(rowOf(ring(7), spectralRadius)["spectralRadius"]).toBeCloseTo(2, 12);
    expect(rowOf(line(7), spectralRadius)["spectralRadius"]).toBeCloseTo(2 * Math.cos(Math.PI / 8), 12);
    expect(rowOf(chain, spectralRadius, { direction: "directed" })["spectralRadius"]).toBe(0);
    expect(rowOf(of("a b", []), spectralRadius)["spectralRadius"]).toBe(0);
    expect(rowOf(ring(7), algebraicConnectivity)["algebraicConnectivity"]).toBeCloseTo(2 - 2 * Math.cos((2 * Math.PI) / 7), 12);
    expect(rowOf(line(7), algebraicConnectivity)["algebraicConnectivity"]).toBeCloseTo(2 - 2 * Math.cos(Math.PI / 7), 12);
    expect(rowOf(islands, algebraicConnectivity)["algebraicConnectivity"]).toBe(0);
    expect(rowOf(of("a b c", ["a-b", "b-c", "c-a"]), algebraicConnectivity)["algebraicConnectivity"]).toBeCloseTo(3, 12);
  });
});

interface Drawn {
  readonly n: number;
  readonly ties: readonly { readonly from: number; readonly to: number; readonly directed: boolean; readonly strength: number }[];
}

const drawn = (most: number): fc.Arbitrary<Drawn> => fc.integer({ min: 1, max: most }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.record({ n: fc.constant(n), ties: fc.array(fc.record({ from: one, to: one, directed: fc.boolean(), strength: fc.integer({ min: 1, max: 4 }) }), { maxLength: 2 * n + 4 }) });
});
const networkOf = ({ n, ties }: Drawn) => build(makeCase(Array.from({ length: n }, (_, i) => `o${i}`).join(" "), ties.map((tie, i) => ({
  id: `t${i}`, source: `o${tie.from}`, target: `o${tie.to}`, layer: "communication", directed: tie.directed, strength: tie.strength,
})), { vocabulary }));

/** The full matrix: the strongest tie on each arc, or 1 for any. */
function matrixOf({ n, ties }: Drawn, undirected: boolean, strong: boolean): number[][] {
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const { from, to, directed, strength } of ties) {
    if (from === to) continue;
    const value = strong ? strength : 1;
    matrix[from]![to] = Math.max(matrix[from]![to]!, value);
    if (undirected || !directed) matrix[to]![from] = Math.max(matrix[to]![from]!, value);
  }
  return matrix;
}

const span = (n: number) => Array.from({ length: n }, (_, i) => i);
const transposed = (a: readonly (readonly number[])[]) => a.map((_, i) => a.map((row) => row[i]!));

/** Gauss with the largest pivot. */
function solved(a: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, right[i]!]);
  const n = rows.length;
  for (const k of span(n)) {
    const best = span(n).slice(k).reduce((most, i) => (Math.abs(rows[i]![k]!) > Math.abs(rows[most]![k]!) ? i : most), k);
    [rows[k], rows[best]] = [rows[best]!, rows[k]!];
    for (const i of span(n)) {
      if (i === k) continue;
      const factor = rows[i]![k]! / rows[k][k]!;
      for (let j = k; j <= n; j++) rows[i]![j]! -= factor * rows[k][j]!;
    }
  }
  return rows.map((row, k) => row[n]! / row[k]!);
}

/** All routes of the least length from one to another, written out; lengths in whole twelfths. */
function shortestRoutes(matrix: readonly (readonly number[])[], from: number, to: number): number[][] {
  let found: number[][] = [];
  let least = Infinity;
  const walk = (route: number[], length: number) => {
    if (length > least) return;
    const at = route.at(-1)!;
    if (at === to) {
      if (length < least) [found, least] = [[], length];
      found.push(route);
      return;
    }
    matrix[at]!.forEach((strength, next) => {
      if (strength > 0 && !route.includes(next)) walk([...route, next], length + 12 / strength);
    });
  };
  walk([from], 0);
  return found;
}

const settings = [{ direction: "ignored", reading: "ignored" }, { direction: "directed", reading: "ignored" }, { direction: "ignored", reading: "as length" }, { direction: "directed", reading: "as length" }];
const wired = [{ strength: "ignored" }, { strength: "as strength" }];
const check = (most: number, numRuns: number, property: (network: Network, given: Drawn) => void) =>
  fc.assert(fc.property(drawn(most), (given) => property(networkOf(given), given)), { numRuns: runsOf(numRuns), seed: 5190 });

describe("the leading eigenvector of what is slow to settle", () => {
  const names = (n: number) => Array.from({ length: n }, (_, i) => `o${i}`);
  it.each(everyRun ? [300, 1000] : [300])("a path of %i: sin(πi / (n + 1)), and 2 cos(π / (n + 1))", (n) => {
    const path = of(names(n).join(" "), names(n - 1).map((name, i) => `${name}-o${i + 1}`));
    const expected = names(n).map((_, i) => Math.sin((Math.PI * (i + 1)) / (n + 1)) / Math.sqrt((n + 1) / 2));
    near(list(path, eigenvector, "eigenvector"), expected, 1e-9);
    expect(rowOf(path, spectralRadius)["spectralRadius"]).toBeCloseTo(2 * Math.cos(Math.PI / (n + 1)), 12);
  });

  it("two stars joined by a long path, against a full matrix", () => {
    const ties = [...names(199).map((name, i) => `${name}-o${i + 1}`), "o0-a0", "o0-a1", "o199-b0", "o199-b1"];
    const network = of([...names(200), "a0", "a1", "b0", "b1"].join(" "), ties);
    const place = new Map(network.organisations.map(({ id }, i) => [id, i]));
    const matrix = network.organisations.map(() => new Array<number>(204).fill(0));
    for (const tie of ties) {
      const [a, b] = tie.split("-").map((id) => place.get(id)!);
      matrix[a!]![b!] = 1;
      matrix[b!]![a!] = 1;
    }
    const { values } = symmetricEigen(matrix);
    expect(rowOf(network, spectralRadius)["spectralRadius"]).toBeCloseTo(values.at(-1)!, 12);
  });
});

describe("fast against slow and obvious, on random networks", () => {
  it("stress, the variants of betweenness and edge betweenness by writing out every shortest route", () => {
    check(6, 250, (network, given) => {
      for (const options of settings) {
        const undirected = options.direction === "ignored";
        const matrix = matrixOf(given, undirected, options.reading !== "ignored");
        const half = undirected ? 2 : 1;
        const zeros = () => new Array<number>(given.n).fill(0);
        const slow = { stress: zeros(), withEnds: zeros(), linear: zeros(), proximalSource: zeros(), proximalTarget: zeros() };
        const over = new Map<string, number>();
        for (const s of span(given.n)) for (const t of span(given.n)) {
          if (s === t) continue;
          const routes = shortestRoutes(matrix, s, t);
          for (const route of routes) {
            const lengths = route.slice(1).map((next, k) => 12 / matrix[route[k]!]![next]!);
            const whole = lengths.reduce((sum, x) => sum + x, 0);
            const share = 1 / routes.length / half;
            route.forEach((i, k) => {
              slow.withEnds[i]! += share;
              if (k === 0 || i === t) return;
              slow.stress[i]! += 1 / half;
              slow.linear[i]! += (share * lengths.slice(0, k).reduce((sum, x) => sum + x, 0)) / whole;
              if (k === 1) slow.proximalTarget[i]! += share;
              if (k === route.length - 2) slow.proximalSource[i]! += share;
            });
            route.slice(1).forEach((b, k) => {
              const a = route[k]!;
              const key = undirected && b < a ? `o${b} o${a}` : `o${a} o${b}`;
              over.set(key, (over.get(key) ?? 0) + share);
            });
          }
        }
        near(list(network, stress, "stress", options), slow.stress);
        for (const column of ["withEnds", "linear", "proximalSource", "proximalTarget"] as const) near(list(network, betweennessVariants, column, options), slow[column]);
        const rows = measure(network, edgeBetweenness, options).rows;
        near(rows.map((row) => row["edgeBetweenness"]!), rows.map((row) => over.get(`${String(row["a"])} ${String(row["b"])}`) ?? 0));
        expect(rows.length).toBe(matrix.flat().filter((value) => value > 0).length / half);
      }
    });
  });

  it("load by sending every packet", () => {
    check(8, 150, (network, given) => {
      for (const direction of ["ignored", "directed"]) for (const split of ["backwards", "forwards"]) {
        const matrix = matrixOf(given, direction === "ignored", false);
        const steps = span(given.n).map((s) => span(given.n).map((t) => (s === t ? 0 : Infinity)));
        for (const k of span(given.n + 1)) if (k > 0) for (const s of span(given.n)) for (const t of span(given.n)) for (const v of span(given.n)) if (steps[s]![v] === k - 1 && matrix[v]![t]! > 0) steps[s]![t] = Math.min(steps[s]![t]!, k);
        const [passing, withEnds] = [new Array<number>(given.n).fill(0), new Array<number>(given.n).fill(1)];
        for (const s of span(given.n)) for (const t of span(given.n)) {
          if (s === t || steps[s]![t] === Infinity) continue;
          const move = (at: number, part: number): void => {
            withEnds[at]! += part;
            if (at !== s && at !== t) passing[at]! += part;
            if (at === (split === "backwards" ? s : t)) return;
            const next = span(given.n).filter((v) => (split === "backwards"
              ? matrix[v]![at]! > 0 && steps[s]![v] === steps[s]![at]! - 1 : matrix[at]![v]! > 0 && steps[v]![t] === steps[at]![t]! - 1));
            for (const v of next) move(v, part / next.length);
          };
          move(split === "backwards" ? t : s, 1);
        }
        near(list(network, load, "load", { direction, split }), passing);
        near(list(network, load, "withEnds", { direction, split }), withEnds);
      }
    });
  });

  it("flow betweenness by the smallest of all cuts", () => {
    check(6, 120, (network, given) => {
      for (const direction of ["ignored", "directed"]) for (const { strength } of wired) {
        const matrix = matrixOf(given, direction === "ignored", strength !== "ignored");
        const most = (s: number, t: number, absent: number) => {
          let least = Infinity;
          for (let side = 0; side < 2 ** given.n; side++) {
            if ((side >> s) % 2 === 0 || (side >> t) % 2 === 1) continue;
            let cut = 0;
            for (const i of span(given.n)) for (const j of span(given.n)) if (i !== absent && j !== absent && (side >> i) % 2 === 1 && (side >> j) % 2 === 0) cut += matrix[i]![j]!;
            least = Math.min(least, cut);
          }
          return least;
        };
        const [flow, possible] = [new Array<number>(given.n).fill(0), new Array<number>(given.n).fill(0)];
        for (const s of span(given.n)) for (const t of span(given.n)) {
          if (s === t || (direction === "ignored" && t < s)) continue;
          const whole = most(s, t, -1);
          for (const v of span(given.n)) if (v !== s && v !== t) {
            flow[v]! += whole - most(s, t, v);
            possible[v]! += whole;
          }
        }
        near(list(network, flowBetweenness, "flow", { direction, strength }), flow);
        near(list(network, flowBetweenness, "share", { direction, strength }), flow.map((value, v) => (possible[v] === 0 ? null : value / possible[v]!)));
      }
    });
  });

  /** Members of each connected part. */
  function partsOf(matrix: readonly (readonly number[])[]): number[][] {
    const left = new Set(span(matrix.length));
    const parts: number[][] = [];
    for (const start of span(matrix.length)) {
      if (!left.delete(start)) continue;
      const part = [start];
      for (const at of part) for (const next of [...left]) if (matrix[at]![next]! > 0 || matrix[next]![at]! > 0) { left.delete(next); part.push(next); }
      parts.push(part.sort((a, b) => a - b));
    }
    return parts;
  }

  it("current flow by Kirchhoff for every pair, and information by the resistances between them", () => {
    check(7, 150, (network, given) => {
      for (const options of wired) {
        const matrix = matrixOf(given, true, options.strength !== "ignored");
        const current = new Array<number>(given.n).fill(0);
        const inverse = new Array<number | null>(given.n).fill(null);
        for (const part of partsOf(matrix)) {
          if (part.length === 1) continue;
          const laplacian = part.map((i) => part.map((j) => (i === j ? matrix[i]!.reduce((sum, x) => sum + x, 0) : -matrix[i]![j]!)));
          const resistance = part.map(() => 0);
          part.forEach((s, p) => part.forEach((t, q) => {
            if (p === q) return;
            // The last equation says that potentials sum to 0.
            const v = solved([...laplacian.slice(0, -1), part.map(() => 1)], part.map((i, k) => (k === part.length - 1 ? 0 : i === s ? 1 : i === t ? -1 : 0)));
            resistance[p]! += v[p]! - v[q]!;
            if (p > q) return;
            part.forEach((i, k) => { if (i !== s && i !== t) current[i]! += part.reduce((sum, j, l) => sum + matrix[i]![j]! * Math.abs(v[k]! - v[l]!), 0) / 2; });
          }));
          part.forEach((i, k) => { inverse[i] = part.length / resistance[k]!; });
        }
        near(list(network, currentFlowBetweenness, "currentFlow", options), current, 1e-8);
        near(list(network, information, "information", options), inverse, 1e-8);
      }
    });
  });

  it("power, Katz and PageRank solve their equations", () => {
    check(9, 300, (network, given) => {
      for (const { strength } of wired) for (const mode of ["all", "in", "out"]) {
        const plain = matrixOf(given, mode === "all", strength !== "ignored");
        const a = mode === "in" ? transposed(plain) : plain;
        const beta = -0.07;
        const power = list(network, bonacichPower, "bonacichPower", { mode, strength, beta });
        if (power[0] === null) expect(codes(network, bonacichPower, { mode, strength, beta }).some((code) => ["bonacich/singular", "metric/no-ties", "metric/undefined"].includes(code))).toBe(true);
        else {
          const x = solved(a.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - beta * value)), a.map((row) => row.reduce((sum, value) => sum + value, 0)));
          const length = Math.sqrt(x.reduce((sum, value) => sum + value * value, 0) / given.n);
          near(power, x.map((value) => value / length), 1e-7);
        }
        // Paths of all lengths, added up; they have an end exactly where alpha times the largest eigenvalue is below 1.
        const alpha = 0.15;
        const radius = Math.max(...eigenvalues(a).real);
        const status = list(network, katz, "katz", { mode, strength, alpha });
        if (Math.abs(alpha * radius - 1) < 1e-3) continue;
        if (alpha * radius > 1) expect(status[0]).toBeNull();
        else {
          near(status, solved(a.map((row, i) => row.map((value, j) => (i === j ? 1 : 0) - alpha * value)), a.map(() => 1)), 1e-7);
        }
      }
      for (const { strength } of wired) {
        const a = matrixOf(given, false, strength !== "ignored");
        const leaving = a.map((row) => row.reduce((sum, value) => sum + value, 0));
        const x = solved(a.map((_, i) => a.map((row, j) => (i === j ? 1 : 0) - 0.85 * (leaving[j] === 0 ? 1 / given.n : row[i]! / leaving[j]!))), a.map(() => 0.15 / given.n));
        near(list(network, pageRank, "pageRank", { strength }), x, 1e-11);
      }
    });
  });

  it("hubs and authorities are eigenvectors of A A' and A' A, given exactly where the largest eigenvalue is single", () => {
    check(8, 300, (network, given) => {
      for (const { strength } of wired) {
        const a = matrixOf(given, false, strength !== "ignored");
        const times = (p: number[][], q: number[][]) => p.map((row) => q[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * q[k]![j]!, 0)));
        const [hub, authority] = [list(network, hits, "hub", { strength }), list(network, hits, "authority", { strength })];
        for (const [found, square] of [[hub, times(a, transposed(a))], [authority, times(transposed(a), a)]] as const) {
          const { values, vectors } = symmetricEigen(square);
          const [first, second] = [values.at(-1)!, values.at(-2) ?? 0];
          if (first === 0 || first - second <= 1e-9 * first) expect(found[0]).toBeNull();
          else near(found, vectors.map((row) => Math.abs(row.at(-1)!)), 1e-7);
        }
      }
    });
  });

  it("subgraph centrality by adding up walks, and the eigenvalues by what they are", () => {
    check(8, 300, (network, given) => {
      const a = matrixOf(given, true, false);
      let walks: number[][] = a.map((_, i) => a.map((_row, j) => (i === j ? 1 : 0)));
      const total = new Array<number>(given.n).fill(0);
      for (let k = 1; k < 90; k++) {
        walks.forEach((row, i) => { total[i]! += row[i]!; });
        walks = walks.map((row) => a[0]!.map((_, j) => row.reduce((sum, value, l) => sum + value * a[l]![j]!, 0) / k));
      }
      near(list(network, subgraphCentrality, "subgraphCentrality"), total);

      for (const direction of ["ignored", "directed"]) {
        const matrix = matrixOf(given, direction === "ignored", false);
        const { real, imaginary } = eigenvalues(matrix);
        // A chain of command's zeros are n-fold, and a general solver finds them to the n-th root of its rounding.
        const radius = Math.max(0, ...real.map((x, k) => Math.hypot(x, imaginary[k]!)));
        const found = rowOf(network, spectralRadius, { direction })["spectralRadius"] as number;
        expect(Math.abs(found - radius)).toBeLessThan(found === 0 ? 0.05 : 1e-4);
        if (direction === "ignored") expect(Math.abs(found - radius)).toBeLessThan(1e-9);
      }

      const value = rowOf(network, algebraicConnectivity)["algebraicConnectivity"];
      if (given.n === 1) {
        expect(value).toBeNull();
        return;
      }
      // Sylvester: as many pivots of L - x are negative as eigenvalues lie below x.
      const below = (x: number) => {
        const rows = a.map((row, i) => row.map((cell, j) => (i === j ? row.reduce((sum, y) => sum + y, 0) - x : -cell)));
        let negative = 0;
        for (const k of span(given.n)) {
          const pivot = rows[k]![k]!;
          if (pivot < 0) negative++;
          for (let i = k + 1; i < given.n; i++) {
            const factor = rows[i]![k]! / pivot;
            for (let j = k; j < given.n; j++) rows[i]![j]! -= factor * rows[k]![j]!;
          }
        }
        return negative;
      };
      expect(below((value as number) - 1.234567e-7)).toBeLessThanOrEqual(1);
      expect(below((value as number) + 1.234567e-7)).toBeGreaterThanOrEqual(2);
    });
  });
});
