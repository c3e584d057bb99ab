import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assortativity, brokerageExpectation, brokerageTotals, communities, degreeAssortativity, eiIndex, eiIndexByGroup, eiIndexByOrganisation, mixingMatrix, modularity, modularityOfGroups,
  numericAssortativity,
} from "../../../lib/framework/index.js";
import { measure, type Metric, type Row } from "../../../lib/metric/index.js";
import { build, compactFromArcs, leidenOnce, modularityOf, project, weakComponents, type Network } from "../../../lib/network/index.js";
import { createRandom } from "../../../lib/random.js";
import { brokerageRoles, momentsOfAll, momentsOfOne } from "../../../lib/framework/structure/groups/brokerage-moments.js";
import { caseOfGraph, goldenGraphs } from "../../golden/golden-graph.js";
import { makeCase } from "../../support/make-case.js";
import { codesOf, rowOf } from "../support/measure-row.js";
import { runsOf } from "../../support/runs.js";

const layers = [{ id: "contact", label: "Contact", dimension: "horizontal" as const, coverage: "complete" as const }];
type Tie = readonly [source: string, target: string, directed?: boolean, strength?: number];

/** Organisations as "a:government b:social c", "c" having no sector; the number of each is its place. */
function networkOf(organisations: string, ties: readonly Tie[], attributes: Readonly<Record<string, number | string>> = {}): Network {
  const named = organisations.split(" ").map((word) => word.split(":") as [string, string?]);
  return build(makeCase("", ties.map(([source, target, directed = false, strength = 1], i) => ({ id: `t${i}`, source, target, directed, strength, layer: "contact" })), {
    vocabulary: { levels: [], kinds: [], states: [], layers },
    organisations: named.map(([id, sector]) => ({ id, label: id, sector: sector ?? null, attributes: id in attributes ? { size: attributes[id]! } : {} })),
  }));
}
const rowsOf = (network: Network, metric: Metric, options = {}): readonly Row[] => measure(network, metric, options).rows;

describe("by hand", () => {
  // a and b government, c and d social, e enterprise; a-b twice, a>c of strength 3, c-d, d-e.
  const five = networkOf("a:government b:government c:social d:social e:enterprise", [["a", "b", false, 1], ["b", "a", true, 2], ["a", "c", true, 3], ["c", "d", false, 1], ["d", "e", false, 1]]);

  it("E-I by pair, by record and by strength", () => {
    expect(rowOf(five, eiIndex)).toMatchObject({ external: 2, internal: 2, ei: 0 });
    // Records inside: a-b, b>a and c-d; outside: a>c and d-e.
    expect(rowOf(five, eiIndex, { count: "ties" })).toMatchObject({ external: 2, internal: 3, ei: -1 / 5 });
    // Strength inside 1 + 2 + 1, outside 3 + 1.
    expect(rowOf(five, eiIndex, { count: "strength" })).toMatchObject({ external: 4, internal: 4, ei: 0 });
  });

  it("E-I of each organisation and each group", () => {
    expect(rowsOf(five, eiIndexByOrganisation).map((row) => row["ei"])).toEqual([0, -1, 0, 0, 1]);
    expect(rowsOf(five, eiIndexByGroup)).toEqual([
      // In the order of the vocabulary, which has enterprises before social organisations.
      { group: "government", ei: 0, external: 1, internal: 1, organisations: 2 },
      { group: "enterprise", ei: 1, external: 1, internal: 0, organisations: 1 },
      { group: "social", ei: 1 / 3, external: 2, internal: 1, organisations: 2 },
    ]);
  });

  it("an organisation without a sector has no index, and its ties are nobody's", () => {
    const network = networkOf("a:government b c:social d:social", [["a", "b"], ["a", "c"]]);
    const { rows, missing, notes } = measure(network, eiIndexByOrganisation);
    expect(rows).toEqual([
      { organisation: "a", ei: 1, external: 1, internal: 0 }, { organisation: "b", ei: null, external: null, internal: null },
      { organisation: "c", ei: 1, external: 1, internal: 0 }, { organisation: "d", ei: null, external: 0, internal: 0 },
    ]);
    expect(missing).toBe(1);
    expect(notes).toContainEqual({ code: "groups/no-counted-tie", params: {}, about: "d" });
  });

  it("with one group nothing can be external", () => {
    const network = networkOf("a:government b:government", [["a", "b"]]);
    for (const metric of [eiIndex, eiIndexByOrganisation, eiIndexByGroup]) {
      const result = measure(network, metric);
      for (const row of result.rows) expect(row["ei"]).toBeNull();
      expect(codesOf(result)).toContain("metric/one-group");
    }
  });

  it("strength that is not stated is not filled in", () => {
    const network = build(makeCase("a b", ["a-b"]));
    expect(rowOf(network, eiIndex, { attribute: "sector", count: "strength" })["ei"]).toBeNull();
  });

  it("the mixing matrix, along arcs and without direction", () => {
    const cell = (options: object, group: string, toGroup: string) => rowsOf(five, mixingMatrix, options).find((row) => row["group"] === group && row["toGroup"] === toGroup);
    expect(cell({}, "government", "government")).toMatchObject({ ties: 1, pairs: 1, density: 1 });
    expect(cell({}, "government", "social")).toMatchObject({ ties: 1, pairs: 4, density: 1 / 4 });
    expect(cell({}, "social", "government")).toMatchObject({ ties: 1, pairs: 4, density: 1 / 4 });
    expect(cell({}, "enterprise", "enterprise")).toMatchObject({ ties: 0, pairs: 0, density: null });
    expect(cell({ direction: "directed" }, "government", "government")).toMatchObject({ ties: 2, pairs: 2, density: 1 });
    expect(cell({ direction: "directed" }, "government", "social")).toMatchObject({ ties: 1, density: 1 / 4 });
    expect(cell({ direction: "directed" }, "social", "government")).toMatchObject({ ties: 0, density: 0 });
    expect(cell({ direction: "mutual" }, "government", "social")).toMatchObject({ ties: 0, density: 0 });
  });

  it("assortativity: ties that all stay, all cross, and of one group only", () => {
    expect(rowOf(networkOf("a:government b:government c:social d:social", [["a", "b"], ["c", "d"]]), assortativity)["assortativity"]).toBe(1);
    expect(rowOf(networkOf("a:government b:government c:social d:social", [["a", "c"], ["b", "d"]]), assortativity)["assortativity"]).toBe(-1);
    const alike = measure(networkOf("a:government b:government c:social", [["a", "b"]]), assortativity);
    expect(alike.rows[0]).toEqual({ assortativity: null, inside: 1, expected: 1 });
    expect(codesOf(alike)).toContain("groups/all-alike");
    expect(rowOf(networkOf("a:government b c:social", [["a", "b"]]), assortativity)).toEqual({ assortativity: null, inside: null, expected: null });
  });

  it("assortativity and modularity with direction", () => {
    // Arcs a>b inside, b>c across: sent 2/2 by government; received 1/2 and 1/2. Inside 1/2, expected 1/2.
    const network = networkOf("a:government b:government c:social", [["a", "b", true], ["b", "c", true]]);
    expect(rowOf(network, assortativity, { direction: "directed" })).toEqual({ assortativity: 0, inside: 1 / 2, expected: 1 / 2 });
    expect(rowOf(network, modularityOfGroups, { direction: "directed" })).toEqual({ modularity: 0, inside: 1 / 2, expected: 1 / 2 });
    // Without: government has 3 of 4 ends: expected 9/16 + 1/16.
    expect(rowOf(network, modularityOfGroups)).toEqual({ modularity: 1 / 2 - 10 / 16, inside: 1 / 2, expected: 10 / 16 });
    expect(rowOf(network, modularityOfGroups, { resolution: 2 })["modularity"]).toBe(1 / 2 - 20 / 16);
  });

  it("assortativity by number needs the number of every tied organisation, and of no other", () => {
    const ties: Tie[] = [["a", "b"], ["b", "c"], ["c", "d"]];
    // Ends, both ways: (1,1) (1,1) (1,5) (5,1) (5,5) (5,5), mean 3: products of the differences 4 4 -4 -4 4 4, squares 4 each: 8 / 24.
    const network = networkOf("a b c d e", ties, { a: 1, b: 1, c: 5, d: 5 });
    near(rowOf(network, numericAssortativity, { attribute: "size" })["assortativity"], 1 / 3);
    const lacking = measure(networkOf("a b c d", ties, { a: 1, b: 1, c: 5, d: "many" }), numericAssortativity, { attribute: "size" });
    expect([lacking.rows[0]!["assortativity"], lacking.missing]).toEqual([null, 1]);
    expect(codesOf(lacking)).toEqual(["groups/not-a-number"]);
    expect(codesOf(measure(network, numericAssortativity))).toEqual(["groups/no-attribute-named"]);
    expect(rowOf(network, numericAssortativity, { attribute: "constructor" })["assortativity"]).toBeNull();
    expect(codesOf(measure(networkOf("a b", [["a", "b"]], { a: 0.1, b: 0.1 }), numericAssortativity, { attribute: "size" }))).toEqual(["groups/all-alike"]);
  });

  it("degree assortativity of a star and a ring", () => {
    expect(rowOf(networkOf("h a b c", [["h", "a"], ["h", "b"], ["h", "c"]]), degreeAssortativity)["assortativity"]).toBe(-1);
    const ring = measure(networkOf("a b c", [["a", "b"], ["b", "c"], ["c", "a"]]), degreeAssortativity);
    expect([ring.rows[0]!["assortativity"], codesOf(ring)]).toEqual([null, ["groups/all-alike"]]);
  });

  it("brokerage against chance says where chance leaves no room", () => {
    const rows = rowsOf(networkOf("a:government b:social c:enterprise d", [["a", "b", true], ["b", "c", true], ["c", "a", true], ["d", "a", true], ["b", "d", true]]), brokerageExpectation);
    // d has no sector: it takes no part, and the density is that of the other three, 3 of 6.
    expect(rows).toHaveLength(18);
    expect(rows.find((row) => row["organisation"] === "b" && row["role"] === "coordinator")).toEqual({ organisation: "b", role: "coordinator", count: 0, expected: 0, standardDeviation: 0, z: null });
    expect(rows.find((row) => row["organisation"] === "b" && row["role"] === "total")).toMatchObject({ count: 1, expected: 1 / 4 });
  });

  it("ties without direction are said to run both ways, and three organisations are needed", () => {
    expect(codesOf(measure(five, brokerageTotals))).toContain("brokerage/both-ways");
    const two = measure(networkOf("a:government b:social", [["a", "b", true]]), brokerageTotals);
    expect(two.rows.map((row) => row["z"])).toEqual([null, null, null, null, null, null]);
    expect(codesOf(two)).toEqual(["brokerage/too-few"]);
  });
});

interface Drawn {
  readonly n: number;
  readonly ties: readonly { readonly from: number; readonly to: number; readonly directed: boolean; readonly strength: number }[];
  readonly sectors: readonly (string | undefined)[];
  readonly numbers: readonly number[];
}
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 10 }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.record({
    n: fc.constant(n),
    ties: fc.array(fc.record({ from: one, to: one, directed: fc.boolean(), strength: fc.integer({ min: 1, max: 5 }) }), { maxLength: 24 }),
    sectors: fc.array(fc.constantFrom("government", "enterprise", "social", undefined), { minLength: n, maxLength: n }),
    numbers: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: n, maxLength: n }),
  });
});
const drawnNetwork = ({ n, ties, sectors, numbers }: Drawn): Network => networkOf(
  Array.from({ length: n }, (_, i) => (sectors[i] === undefined ? `o${i}` : `o${i}:${sectors[i]}`)).join(" "),
  ties.map(({ from, to, directed, strength }) => [`o${from}`, `o${to}`, directed, strength] as const),
  Object.fromEntries(numbers.map((number, i) => [`o${i}`, number])),
);
/** Strengths as a full matrix, the largest of parallel ties. */
function matrixOf({ n, ties }: Drawn, directed: boolean): number[][] {
  const a = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (const tie of ties) {
    if (tie.from === tie.to) continue;
    a[tie.from]![tie.to] = Math.max(a[tie.from]![tie.to]!, tie.strength);
    if (!directed || !tie.directed) a[tie.to]![tie.from] = Math.max(a[tie.to]![tie.from]!, tie.strength);
  }
  return a;
}
const runs = { numRuns: runsOf(300), seed: 5233 };
const near = (actual: unknown, expected: number | null) => {
  if (expected === null) return expect(actual).toBeNull();
  expect(actual).toEqual(expect.any(Number));
  expect(Math.abs((actual as number) - expected)).toBeLessThan(1e-9);
};
const check = (property: (network: Network, given: Drawn) => void) => fc.assert(fc.property(drawn, (given) => property(drawnNetwork(given), given)), runs);
const places = (n: number) => Array.from({ length: n }, (_, i) => i);
const pairsOf = (n: number) => places(n).flatMap((i) => places(n).filter((j) => j !== i).map((j) => [i, j] as const));

/** Pearson correlation as the covariance over the roots of the variances, from a list of pairs; null without spread. */
function pearson(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
  const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  if (new Set(x).size < 2 || new Set(y).size < 2) return null;
  const covariance = (p: readonly number[], q: readonly number[]) => mean(p.map((value, i) => value * q[i]!)) - mean(p) * mean(q);
  return covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
}

describe("fast against slow and obvious, on random networks of at most ten", () => {
  it("E-I of the network, of organisations and of groups, by looking at every pair", () => {
    check((network, given) => {
      const { n, sectors } = given;
      const a = matrixOf(given, false);
      const pairs = pairsOf(n).filter(([i, j]) => a[i]![j]! > 0 && sectors[i] !== undefined && sectors[j] !== undefined);
      const one = new Set(sectors.filter((sector) => sector !== undefined)).size < 2;
      const index = (of: readonly (readonly [number, number])[]) => {
        const external = of.filter(([i, j]) => sectors[i] !== sectors[j]).length;
        return one || of.length === 0 ? null : (2 * external - of.length) / of.length;
      };
      near(rowOf(network, eiIndex)["ei"] ?? null, index(pairs.filter(([i, j]) => i < j)));
      for (const [i, row] of rowsOf(network, eiIndexByOrganisation).entries()) near(row["ei"], sectors[i] === undefined ? null : index(pairs.filter(([from]) => from === i)));
      for (const row of rowsOf(network, eiIndexByGroup)) near(row["ei"], index(pairs.filter(([i, j]) => i < j && [sectors[i], sectors[j]].includes(row["group"] as string))));
    });
  });

  it("mixing, assortativity and modularity by looking at every pair", () => {
    check((network, given) => {
      const { n, sectors } = given;
      for (const direction of ["directed", "ignored"]) {
        const a = matrixOf(given, direction === "directed");
        const pairs = pairsOf(n).filter(([i, j]) => sectors[i] !== undefined && sectors[j] !== undefined);
        for (const row of rowsOf(network, mixingMatrix, { direction })) {
          const block = pairs.filter(([i, j]) => sectors[i] === row["group"] && sectors[j] === row["toGroup"] && (direction === "directed" || row["group"] !== row["toGroup"] || i < j));
          const ties = block.filter(([i, j]) => a[i]![j]! > 0).length;
          expect(row).toMatchObject({ ties, pairs: block.length, density: block.length === 0 ? null : ties / block.length });
        }
        for (const reading of ["ignored", "as strength"]) {
          const value = (i: number, j: number) => (i === j || sectors[i] === undefined || sectors[j] === undefined ? 0 : reading === "ignored" ? Math.sign(a[i]![j]!) : a[i]![j]!);
          const total = pairs.reduce((sum, [i, j]) => sum + value(i, j), 0);
          // Newman's sum over all pairs, an organisation with itself included.
          let quality = 0;
          let expected = 0;
          for (const i of places(n)) for (const j of places(n)) {
            if (sectors[i] === undefined || sectors[i] !== sectors[j]) continue;
            const chance = (places(n).reduce((sum, k) => sum + value(i, k), 0) * places(n).reduce((sum, k) => sum + value(k, j), 0)) / total;
            quality += (value(i, j) - chance) / total;
            expected += chance / total;
          }
          const options = { direction, reading };
          near(rowOf(network, modularityOfGroups, options)["modularity"], total === 0 ? null : quality);
          // What is left of 1 - expected is 0 exactly when every end is of one group.
          const spread = new Set(pairs.filter(([i, j]) => value(i, j) > 0).flatMap(([i, j]) => [sectors[i], sectors[j]])).size;
          near(rowOf(network, assortativity, options)["assortativity"], total === 0 || spread < 2 ? null : quality / (1 - expected));
        }
      }
    });
  });

  it("the correlations from a list of arcs", () => {
    check((network, given) => {
      for (const direction of ["directed", "ignored"]) {
        const a = matrixOf(given, direction === "directed");
        const arcs = pairsOf(given.n).filter(([i, j]) => a[i]![j]! > 0);
        const sent = places(given.n).map((i) => arcs.filter(([from]) => from === i).length);
        const received = places(given.n).map((i) => arcs.filter(([, to]) => to === i).length);
        near(rowOf(network, numericAssortativity, { attribute: "size", direction })["assortativity"], pearson(arcs.map(([i, j]) => [given.numbers[i]!, given.numbers[j]!])));
        near(rowOf(network, degreeAssortativity, { direction })["assortativity"], pearson(arcs.map(([i, j]) => [sent[i]!, received[j]!])));
        near(rowOf(network, degreeAssortativity, { direction, source: "in", target: "out" })["assortativity"], pearson(arcs.map(([i, j]) => [received[i]!, sent[j]!])));
      }
    });
  });
});

describe("the moments of brokerage", () => {
  type Triple = readonly [number, number, number];
  const roleOf = (group: readonly number[], [a, b, c]: Triple) => {
    const [from, between, to] = [group[a]!, group[b]!, group[c]!];
    return from === between ? (between === to ? "coordinator" : "representative") : between === to ? "gatekeeper" : from === to ? "consultant" : "liaison";
  };
  const triplesOf = (n: number): Triple[] => pairsOf(n).flatMap(([a, b]) => places(n).filter((c) => c !== a && c !== b).map((c) => [a, b, c] as const));
  const sizesOf = (group: readonly number[]) => [...new Set(group)].sort().map((g) => group.filter((one) => one === g).length);

  /** Mean and variance by writing out the covariance of every pair of triples. */
  function slow(n: number, triples: readonly Triple[], d: number) {
    const wants = triples.map(([a, b, c]) => new Map([[a * n + b, 1], [b * n + c, 1], [a * n + c, 0]]));
    const odds = (arcs: ReadonlyMap<number, number>) => [...arcs.values()].reduce((product, present) => product * (present === 1 ? d : 1 - d), 1);
    let variance = 0;
    for (const one of wants) for (const other of wants) {
      const against = [...one].some(([arc, present]) => other.has(arc) && other.get(arc) !== present);
      variance += (against ? 0 : odds(new Map([...one, ...other]))) - odds(one) * odds(other);
    }
    return { expected: wants.reduce((sum, one) => sum + odds(one), 0), variance };
  }

  it("equal the sum over all pairs of triples, up to six organisations", () => {
    const divided = fc.integer({ min: 1, max: 6 }).chain((n) => fc.record({ group: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n }), density: fc.integer({ min: 0, max: 20 }) }));
    fc.assert(fc.property(divided, ({ group: drawnGroup, density }) => {
      const names = [...new Set(drawnGroup)].sort();
      const group = drawnGroup.map((one) => names.indexOf(one));
      const [n, d, sizes] = [group.length, density / 20, sizesOf(group)];
      const all = triplesOf(n);
      const fast = momentsOfAll(sizes, d);
      const one = momentsOfOne(sizes, group[0]!, d);
      for (const role of brokerageRoles) {
        const of = role === "total" ? all : all.filter((triple) => roleOf(group, triple) === role);
        for (const [found, wanted] of [[fast[role], slow(n, of, d)], [one[role], slow(n, of.filter(([, b]) => b === 0), d)]] as const) {
          near(found.expected, wanted.expected);
          near(found.variance, wanted.variance);
        }
      }
    }), { numRuns: runsOf(300), seed: 270949 });
  });

  it("equal the moments over every one of the 4,096 networks of four", () => {
    const pairs = pairsOf(4);
    const triples = triplesOf(4);
    for (const group of [[0, 0, 1, 2], [0, 0, 0, 1], [0, 1, 2, 3], [0, 0, 1, 1]]) {
      for (const d of [0.3, 0.7]) {
        const sums = new Map(brokerageRoles.map((role) => [role, { mean: 0, square: 0 }]));
        for (let mask = 0; mask < 2 ** pairs.length; mask++) {
          const has = (a: number, b: number) => (mask >> pairs.findIndex(([from, to]) => from === a && to === b)) & 1;
          const arcs = pairs.filter((_, bit) => (mask >> bit) & 1).length;
          const odds = d ** arcs * (1 - d) ** (pairs.length - arcs);
          const open = triples.filter(([a, b, c]) => has(a, b) && has(b, c) && !has(a, c));
          for (const role of brokerageRoles) {
            const count = role === "total" ? open.length : open.filter((triple) => roleOf(group, triple) === role).length;
            sums.get(role)!.mean += odds * count;
            sums.get(role)!.square += odds * count * count;
          }
        }
        const found = momentsOfAll(sizesOf(group), d);
        for (const role of brokerageRoles) {
          const { mean, square } = sums.get(role)!;
          near(found[role].expected, mean);
          near(found[role].variance, square - mean * mean);
        }
      }
    }
  });
});

describe("Leiden", () => {
  const options = { algorithm: "leiden" };
  const graphOf = (given: Drawn, strength: "ignored" | "as strength") => project(drawnNetwork(given), { direction: "ignored", strength });
  const tied = drawn.filter(({ ties }) => ties.some(({ from, to }) => from !== to));

  it("finds communities that hang together, numbered from one run to the next alike", () => {
    fc.assert(fc.property(tied, fc.constantFrom("ignored" as const, "as strength" as const), fc.integer({ min: 1, max: 5 }), (given, reading, seed) => {
      const graph = graphOf(given, reading);
      const { community, modularity: quality } = leidenOnce(graph, createRandom(seed), 1);
      expect(leidenOnce(graph, createRandom(seed), 1).community).toEqual(community);
      near(quality, modularityOf(graph, community, 1));
      for (const c of new Set(community)) {
        const inner = new Map<number, number>();
        for (let i = 0; i < graph.order; i++) for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
          if (community[i] === c && community[graph.to[slot]!] === c) inner.set(i * graph.order + graph.to[slot]!, 1);
        }
        const pieces = weakComponents(compactFromArcs(graph.ids, inner, false, false));
        expect(new Set([...pieces].filter((_, i) => community[i] === c)).size).toBe(1);
      }
    }), runs);
  });

  it("holds together where the network is large and sparse", () => {
    const random = createRandom(7);
    const n = 400;
    const arcs = new Map<number, number>();
    for (let k = 0; k < 600; k++) {
      const [a, b] = [random.integer(n), random.integer(n)];
      if (a !== b) { arcs.set(a * n + b, 1); arcs.set(b * n + a, 1); }
    }
    const graph = compactFromArcs(Array.from({ length: n }, (_, i) => `o${i}`), arcs, false, false);
    const { community, modularity: quality } = leidenOnce(graph, createRandom(1), 1);
    const inner = new Map([...arcs.keys()].filter((key) => community[Math.floor(key / n)] === community[key % n]).map((key) => [key, 1]));
    expect(new Set(weakComponents(compactFromArcs(graph.ids, inner, false, false))).size).toBe(new Set(community).size);
    expect(quality).toBeGreaterThan(0.5);
  });

  /** Every way to divide so many things. */
  function* divisions(n: number, so: number[] = []): Generator<number[]> {
    if (so.length === n) {
      yield so;
      return;
    }
    const next = so.length === 0 ? 0 : Math.max(...so) + 1;
    for (let c = 0; c <= next; c++) yield* divisions(n, [...so, c]);
  }

  it("reaches the best of all divisions of up to seven organisations", () => {
    fc.assert(fc.property(tied.filter(({ n }) => n <= 7), fc.constantFrom("ignored" as const, "as strength" as const), (given, reading) => {
      const graph = graphOf(given, reading);
      let most = -Infinity;
      for (const division of divisions(given.n)) most = Math.max(most, modularityOf(graph, division, 1));
      near(rowOf(drawnNetwork(given), modularity, { ...options, reading })["modularity"], most);
    }), { ...runs, numRuns: runsOf(100) });
  });

  it("agrees with Louvain's own count of modularity, and gives its partition to both metrics", () => {
    check((network, given) => {
      if (network.ties.length === 0) return;
      const community = rowsOf(network, communities, { runs: 3 }).map((row) => row["community"] as number);
      near(rowOf(network, modularity, { runs: 3 })["modularity"], modularityOf(graphOf(given, "ignored"), community, 1));
      const leiden = rowsOf(network, communities, { ...options, runs: 3 }).map((row) => row["community"] as number);
      near(rowOf(network, modularity, { ...options, runs: 3 })["modularity"], modularityOf(graphOf(given, "ignored"), leiden, 1));
    });
  });

  it("does not mind other names, another order, or strengths twice as large", () => {
    fc.assert(fc.property(tied, (given) => {
      const n = given.n;
      const renamed = networkOf(
        places(n).reverse().map((i) => `x${n - i}`).join(" "),
        given.ties.map(({ from, to, directed, strength }) => [`x${n - from}`, `x${n - to}`, directed, strength] as const),
      );
      near(rowOf(renamed, modularity, options)["modularity"], rowOf(drawnNetwork(given), modularity, options)["modularity"] as number);
      const doubled = { ...given, ties: given.ties.map((tie) => ({ ...tie, strength: tie.strength * 2 })) };
      const strong = { ...options, reading: "as strength" };
      expect(rowsOf(drawnNetwork(doubled), communities, strong)).toEqual(rowsOf(drawnNetwork(given), communities, strong));
    }), { ...runs, numRuns: runsOf(100) });
  });

  it.each(goldenGraphs)("reaches the exact optimum, or the best of 300 by igraph, on %s", (_, graph) => {
    const found = rowOf(build(caseOfGraph(graph)), modularity, options)["modularity"] as number;
    const optimum = graph.values["igraph-python|modularity.optimum"]?.value as { modularity: number } | undefined;
    if (optimum !== undefined) near(found, optimum.modularity);
    else expect(found).toBeGreaterThan((graph.values["igraph|louvain.best.of.300"]!.value as number) - 1e-9);
  });
});
