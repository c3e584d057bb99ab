import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageNeighbourDegree, burtHierarchy, cliqueNumber, cliques, cliqueSizes, coreness, dyadCensus, egoDensity, isolates, kCores, localClustering,
  meanClustering, meanDegree, reciprocity, size, smallWorld, squareClustering, transitivity, triadCensus,
} from "../../../lib/framework/index.js";
import { measure, type Cell, type Metric } from "../../../lib/metric/index.js";
import { build, exchanged, latticised, project, ringLattice, withSameTies, type CompactGraph, type Network } from "../../../lib/network/index.js";
import { createRandom } from "../../../lib/random.js";
import { statedCase } from "../support/stated-case.js";
import { rowOf } from "../support/measure-row.js";
import { runsOf } from "../../support/runs.js";

type Options = Readonly<Record<string, unknown>>;
const of = (organisations: string, ties: readonly string[]) => build(statedCase(organisations, ties.map((tie) => tie.replace(/^(\S+?)(?:\*(\d+))?$/, "$1 communication $2").trim())));
const column = (network: Network, metric: Metric, name: string, options: Options = {}): Cell[] => measure(network, metric, options).rows.map((row) => row[name] ?? null);
const near = (actual: unknown, expected: number | null) => {
  if (expected === null) return expect(actual).toBeNull();
  expect(typeof actual).toBe("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
};

describe("by hand", () => {
  // a, b, c all tied, c with d, e alone: contacts 2 2 3 1 0, one triangle.
  const kite = of("a b c d e", ["a-b*4", "b-c*1", "a-c*1", "c-d*2"]);

  it("transitivity: three corners of 1 + 1 + 3 pairs of contacts", () => {
    const row = rowOf(kite, transitivity);
    near(row["transitivity"], 3 / 5);
    // Both ways, the same: 6 closed of 10 two-paths. 60 ordered threes; 8 arcs x 3 with an arc, 10 two-paths, 6 both.
    near(row["weak"], 6 / 10);
    expect(row["weakCount"]).toBe(6);
    expect(row["strongCount"]).toBe(60 - 24 - 10 + 2 * 6);
    expect(rowOf(of("a b c", ["a-b"]), transitivity)["transitivity"]).toBeNull();
    expect(rowOf(of("a b", ["a-b"]), transitivity)["strong"]).toBeNull();
    // A cycle is closed with direction ignored and along arcs not at all.
    expect(rowOf(of("a b c", ["a>b", "b>c", "c>a"]), transitivity)).toMatchObject({ transitivity: 1, weak: 0, receivers: null });
  });

  it("clustering: of ties, by strength, with and without the undefined", () => {
    expect(column(kite, localClustering, "clustering")).toEqual([1, 1, 1 / 3, null, null]);
    expect(column(kite, localClustering, "clustering", { undefinedAs: "zero" })).toEqual([1, 1, 1 / 3, 0, 0]);
    // Onnela: strengths over the largest 1, 1/4, 1/4; their product 1/16, its cube root the triangle.
    const intensity = Math.cbrt(1 / 16);
    column(kite, localClustering, "clustering", { form: "onnela" }).forEach((one, i) => near(one, [intensity, intensity, intensity / 3, null, null][i]!));
    // Barrat at c: the two ties of the triangle, 1 + 1, of 2 x (1 + 1 + 2).
    column(kite, localClustering, "clustering", { form: "barrat" }).forEach((one, i) => near(one, [1, 1, 2 / 8, null, null][i]!));
    expect(column(kite, localClustering, "clustering", { form: "barrat", direction: "directed" })).toEqual([null, null, null, null, null]);
    const mean = rowOf(kite, meanClustering);
    near(mean["clustering"], 7 / 9);
    near(mean["withZeros"], 7 / 15);
    expect(mean["defined"]).toBe(3);
    expect(rowOf(kite, meanClustering, { form: "barrat", direction: "directed" })["clustering"]).toBeNull();
    // Fagiolo: a cycle of three arcs is one of the two triangles that an arc in and an arc out could make.
    expect(column(of("a b c", ["a>b", "b>c", "c>a"]), localClustering, "clustering", { direction: "directed" })).toEqual([1 / 2, 1 / 2, 1 / 2]);
  });

  it("squares: a ring of four has one, and a fifth contact makes another possible", () => {
    expect(column(of("a b c d", ["a-b", "b-c", "c-d", "d-a"]), squareClustering, "clustering")).toEqual([1, 1, 1, 1]);
    expect(column(kite, squareClustering, "clustering")).toEqual([0, 0, 0, null, null]);
    expect(column(of("hub a b", ["hub-a", "hub-b"]), squareClustering, "clustering", { undefinedAs: "zero" })).toEqual([0, 0, 0]);
  });

  it("censuses count all pairs and all threes", () => {
    const network = of("a b c d", ["a>b", "b>a", "b>c", "d>c"]);
    expect(rowOf(network, dyadCensus)).toEqual({ mutual: 1, asymmetric: 2, untied: 3 });
    const found = Object.fromEntries(measure(network, triadCensus).rows.filter((row) => row["triads"] !== 0).map((row) => [String(row["type"]), row["triads"]] as const));
    // a b c: a mutual pair of which b sends to c; b c d: two send to c; a b d: mutual pair alone; a c d: one arc.
    expect(found).toEqual({ "111U": 1, "021U": 1, "102": 1, "012": 1 });
    expect(column(network, triadCensus, "triads", { direction: "ignored" })).toEqual([0, 2, 2, 0]);
    expect(column(of("a b", ["a-b"]), triadCensus, "share")).toEqual(Array.from({ length: 16 }, () => null));
  });

  it("reciprocity: correlation and log ratio of two in three arcs at density one half", () => {
    const row = rowOf(of("a b c", ["a>b", "b>a", "b>c"]), reciprocity);
    near(row["correlation"], (2 / 3 - 1 / 2) / (1 / 2));
    near(row["logRatio"], Math.log(4 / 3));
    expect(row["mutual"]).toBe(1);
    expect(rowOf(of("a b c", ["a>b"]), reciprocity)["logRatio"]).toBeNull();
    expect(rowOf(of("a b", ["a>b", "b>a"]), reciprocity)["correlation"]).toBeNull();
  });

  it("cores: the triangle is the 2-core", () => {
    expect(column(kite, coreness, "coreness")).toEqual([2, 2, 2, 1, 0]);
    expect(measure(kite, kCores).rows).toEqual([
      { k: 0, organisations: 5, share: 1, shell: 1, members: ["a", "b", "c", "d", "e"] },
      { k: 1, organisations: 4, share: 4 / 5, shell: 1, members: ["a", "b", "c", "d"] },
      { k: 2, organisations: 3, share: 3 / 5, shell: 3, members: ["a", "b", "c"] },
    ]);
    // Nobody in a line of command has an arc in from one who has one in: the top has none.
    expect(column(of("a b c", ["a>b", "b>c"]), coreness, "coreness", { mode: "in" })).toEqual([0, 0, 0]);
    expect(column(of("a b c", ["a>b", "b>c", "c>a"]), coreness, "coreness", { mode: "total" })).toEqual([2, 2, 2]);
  });

  it("cliques: the triangle, the pair nobody joins, and the one alone", () => {
    expect(measure(kite, cliques).rows).toEqual([{ group: 1, size: 3, members: ["a", "b", "c"] }]);
    expect(measure(kite, cliques, { smallest: 1 }).rows.map((row) => row["members"])).toEqual([["a", "b", "c"], ["c", "d"], ["e"]]);
    expect(column(kite, cliqueSizes, "cliques")).toEqual([1, 1, 1]);
    expect(rowOf(kite, cliqueNumber)).toEqual({ largest: 3, ofLargest: 1, cliques: 3 });
  });

  it("beyond effort nothing is listed, and a note says so", () => {
    for (const metric of [cliques, cliqueSizes, cliqueNumber]) {
      const { rows, notes } = measure(kite, metric, { effort: 3 });
      expect(rows).toEqual(metric === cliqueNumber ? [{ largest: null, ofLargest: null, cliques: null }] : []);
      expect(notes.map(({ code }) => code)).toContain("cliques/effort");
    }
    const { rows, notes } = measure(kite, smallWorld, { effort: 10 });
    expect(rows[0]!["sigma"]).toBeNull();
    expect(notes.map(({ code }) => code)).toContain("smallWorld/effort");
  });

  it("contacts: density among them, their own contacts, and whose constraint it is", () => {
    expect(column(kite, egoDensity, "density")).toEqual([1, 1, 1 / 3, null, null]);
    expect(column(of("a b c d", ["a>b", "c>a", "b>c", "c>b", "a-d"]), egoDensity, "density", { direction: "directed" })[0]).toBe(2 / 6);
    column(kite, averageNeighbourDegree, "averageNeighbourDegree").forEach((one, i) => near(one, [5 / 2, 5 / 2, 5 / 3, 3, null][i]!));
    // c by strength: 1, 1 and 2 to organisations with 2, 2 and 1 contacts.
    near(column(kite, averageNeighbourDegree, "averageNeighbourDegree", { reading: "as strength" })[2], 6 / 4);
    expect(column(kite, burtHierarchy, "hierarchy").slice(3)).toEqual([1, null]);
    // a: from b (1/2 + 1/2 x 1/3)² = 4/9, from c (1/2 + 1/2 x 1/2)² = 9/16.
    const parts = [4 / 9, 9 / 16];
    const mean = (parts[0]! + parts[1]!) / 2;
    near(column(kite, burtHierarchy, "hierarchy")[0], parts.reduce((sum, part) => sum + (part / mean) * Math.log(part / mean), 0) / (2 * Math.log(2)));
  });

  it("size, mean degree and isolates", () => {
    const network = of("a b c d", ["a>b", "a>b", "b>a", "b-c"]);
    expect(rowOf(network, size)).toEqual({ organisations: 4, ties: 4, pairs: 2, arcs: 4 });
    // Partners 1, 2, 1, 0.
    const row = rowOf(network, meanDegree);
    near(row["deviation"], Math.sqrt(6 / 4 - 1));
    expect(row).toMatchObject({ mean: 1, median: 1, largest: 2 });
    // 0, 0, 1, 1: between the two in the middle.
    expect(rowOf(of("a b c d", ["a-b"]), meanDegree)).toMatchObject({ mean: 1 / 2, median: 1 / 2 });
    expect(rowOf(network, meanDegree, { mode: "total" })).toMatchObject({ mean: 2, largest: 4 });
    expect(rowOf(network, isolates)).toEqual({ isolates: 1, share: 1 / 4, organisations: ["d"] });
  });
});

describe("small world", () => {
  // Twenty on a ring, each tied with the two next on either side: clustering 3 (k - 2) / (4 (k - 1)) = 1 / 2 with k = 4;
  // at steps 1 to 5 there are 4 others each but for the last, 3: (4 (1 + 2 + 3 + 4) + 3 x 5) / 19.
  const names = Array.from({ length: 20 }, (_, i) => `o${String(i).padStart(2, "0")}`);
  const ties = names.flatMap((name, i) => [1, 2].map((apart) => `${name}-${names[(i + apart) % 20]!}`));
  const ring = of(names.join(" "), ties);

  it("a ring lattice is its own lattice, and far more clustered than chance", () => {
    for (const clustering of ["local", "global"]) {
      const row = rowOf(ring, smallWorld, { clustering });
      near(row["clustering"], 1 / 2);
      near(row["latticeClustering"], 1 / 2);
      near(row["meanSteps"], 55 / 19);
      near(row["omega"], (row["randomSteps"] as number) / (55 / 19) - 1);
      near(row["sigma"], (0.5 / (row["randomClustering"] as number)) / ((55 / 19) / (row["randomSteps"] as number)));
      expect(row["sigma"] as number).toBeGreaterThan(1.5);
      // By chance two contacts are tied as any two are, 40 / 190.
      expect(Math.abs((row["randomClustering"] as number) - 40 / 190)).toBeLessThan(0.06);
    }
  });

  it("the seed settles it, and the order of the rows decides nothing", () => {
    // Some ties more, or the ring would look the same from its other end.
    const more = [...ties, "o00-o05", "o00-o07", "o03-o11", "o04-o12"];
    const crooked = of(names.join(" "), more);
    for (const ensemble of ["same ties", "same degrees"]) {
      const options = { ensemble, draws: 5, seed: 11 };
      const row = rowOf(crooked, smallWorld, options);
      expect(rowOf(crooked, smallWorld, options)).toEqual(row);
      expect(rowOf(crooked, smallWorld, { ...options, seed: 12 })["randomClustering"]).not.toBe(row["randomClustering"]);
      const other = rowOf(of([...names].reverse().join(" "), [...more].reverse()), smallWorld, options);
      // Every draw is another one.
      expect(rowOf(crooked, smallWorld, { ...options, draws: 1 })["randomClustering"]).not.toBe(row["randomClustering"]);
      for (const [name, value] of Object.entries(row)) near(other[name], value as number);
    }
  });

  it("says null where nothing is connected, and how many pairs reach one another where not all do", () => {
    expect(rowOf(of("a b c d", ["a-b", "c-d"]), smallWorld)).toMatchObject({ sigma: null, omega: null, clustering: null, meanSteps: 1 });
    const { rows, notes } = measure(of("a b c d e f", ["a-b", "b-c", "a-c", "d-e"]), smallWorld);
    // 8 ordered pairs of 30, all at one step.
    expect(rows[0]!["meanSteps"]).toBe(1);
    near(notes.find(({ code }) => code === "smallWorld/unreachable")!.params["share"], 8 / 30);
  });

  const degrees = (graph: CompactGraph) => graph.ids.map((_, i) => graph.out[i + 1]! - graph.out[i]!);
  it("references keep what they are named for", () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 12 }), fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (n, seed, share) => {
      const random = createRandom(seed);
      const pairs = Array.from({ length: n }, (_, a) => Array.from({ length: a }, (_b, b) => `o${a}-o${b}`)).flat().filter(() => random.next() < share);
      const graph = project(of(Array.from({ length: n }, (_, i) => `o${i}`).join(" "), pairs), { direction: "ignored", strength: "ignored" });
      const drawn = [withSameTies(graph, random.fork(1)), ringLattice(graph), exchanged(graph, random.fork(2), 10), latticised(graph, random.fork(3), 100)];
      for (const one of drawn) {
        expect(one.size).toBe(graph.size);
        for (let i = 0; i < n; i++) expect(Array.from(one.to.subarray(one.out[i], one.out[i + 1]))).not.toContain(i);
      }
      const own = [...degrees(graph)].sort();
      for (const one of drawn.slice(2)) expect([...degrees(one)].sort()).toEqual(own);
      // On a ring everybody has the same number of contacts but for the last ones tied.
      expect(Math.max(...degrees(drawn[1]!)) - Math.min(...degrees(drawn[1]!))).toBeLessThanOrEqual(2);
    }), { numRuns: runsOf(200), seed: 5 });
  });

  it("exchanges that bring ties together close circles, those left to chance do not", () => {
    const [clustered, chance] = ["same degrees", "same ties"].map((ensemble) => rowOf(ring, smallWorld, { ensemble, draws: 5 }));
    // The ring's own lattice has 1 / 2; chance about 0.2.
    expect(clustered!["latticeClustering"] as number).toBeGreaterThan(0.45);
    expect(Math.abs((clustered!["randomClustering"] as number) - (chance!["randomClustering"] as number))).toBeLessThan(0.1);
  });

  it("every network of as many ties is drawn as often", () => {
    // Three of the six pairs of four: 20 networks.
    const graph = project(of("a b c d", ["a-b", "b-c", "c-d"]), { direction: "ignored", strength: "ignored" });
    const met = new Map<string, number>();
    const random = createRandom(3);
    for (let draw = 0; draw < 10_000; draw++) {
      const one = withSameTies(graph, random.fork(draw));
      const key = `${one.out.join(" ")}|${one.to.join(" ")}`;
      met.set(key, (met.get(key) ?? 0) + 1);
    }
    expect(met.size).toBe(20);
    // Chi-squared of 19 degrees: below 43.8 but once in a thousand.
    expect([...met.values()].reduce((sum, count) => sum + (count - 500) ** 2 / 500, 0)).toBeLessThan(43.8);
  });
});

describe("fast against slow and obvious", () => {
  interface Drawn { readonly n: number; readonly ties: readonly { readonly from: number; readonly to: number; readonly directed: boolean; readonly strength: number }[] }
  const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 9 }).chain((n) => {
    const one = fc.integer({ min: 0, max: n - 1 });
    return fc.record({ n: fc.constant(n), ties: fc.array(fc.record({ from: one, to: one, directed: fc.boolean(), strength: fc.integer({ min: 1, max: 5 }) }), { maxLength: 30 }) });
  });
  const networkOf = ({ n, ties }: Drawn) => build(statedCase(Array.from({ length: n }, (_, i) => `o${i}`).join(" "), ties.map(({ from, to, directed, strength }, i) => (
    { id: `t${i}`, source: `o${from}`, target: `o${to}`, layer: "communication", directed, strength }))));
  /** The full matrix of largest strengths; both ways if asked. */
  const matrixOf = ({ n, ties }: Drawn, both = false): number[][] => {
    const a = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
    for (const { from, to, directed, strength } of ties) {
      if (from === to) continue;
      a[from]![to] = Math.max(a[from]![to]!, strength);
      if (both || !directed) a[to]![from] = Math.max(a[to]![from]!, strength);
    }
    return a;
  };
  const binary = (a: readonly (readonly number[])[]) => a.map((row) => row.map((one) => (one > 0 ? 1 : 0)));
  const range = (n: number) => Array.from({ length: n }, (_, i) => i);
  const threes = (n: number) => range(n).flatMap((i) => range(n).flatMap((j) => range(n).filter((k) => i !== j && j !== k && i !== k).map((k) => [i, j, k] as const)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const check = (property: (network: Network, given: Drawn) => void) => fc.assert(fc.property(drawn, (given) => property(networkOf(given), given)), { numRuns: runsOf(300), seed: 90210 });

  it("transitivity by looking at every ordered three", () => {
    check((network, given) => {
      const [a, u] = [binary(matrixOf(given)), binary(matrixOf(given, true))];
      const all = threes(given.n);
      const count = (keep: (i: number, j: number, k: number) => boolean) => all.filter(([i, j, k]) => keep(i, j, k)).length;
      const row = rowOf(network, transitivity);
      const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
      near(row["transitivity"], share(count((i, j, k) => u[i]![j]! * u[j]![k]! * u[i]![k]! === 1), count((i, j, k) => u[i]![j]! * u[j]![k]! === 1)));
      near(row["weak"], share(count((i, j, k) => a[i]![j]! * a[j]![k]! * a[i]![k]! === 1), count((i, j, k) => a[i]![j]! * a[j]![k]! === 1)));
      near(row["strong"], share(count((i, j, k) => a[i]![j]! * a[j]![k]! === a[i]![k]!), all.length));
      near(row["receivers"], share(count((i, j, k) => a[i]![j]! * a[i]![k]! * a[j]![k]! === 1), count((i, j, k) => a[i]![j]! * a[i]![k]! === 1)));
      const cells = range(given.n).flatMap((i) => range(given.n).filter((k) => k !== i).map((k) => [a[i]![k]!, sum(range(given.n).map((j) => a[i]![j]! * a[j]![k]!))] as const));
      const mean = (at: 0 | 1) => sum(cells.map((cell) => cell[at])) / cells.length;
      const [mx, my] = [mean(0), mean(1)];
      const [xx, yy, xy] = [sum(cells.map(([x]) => (x - mx) ** 2)), sum(cells.map(([, y]) => (y - my) ** 2)), sum(cells.map(([x, y]) => (x - mx) * (y - my)))];
      near(row["correlation"], cells.length === 0 || xx < 1e-9 || yy < 1e-9 ? null : xy / Math.sqrt(xx * yy));
    });
  });

  it("clustering by the matrix formulas", () => {
    check((network, given) => {
      for (const direction of ["ignored", "directed"]) {
        const w = matrixOf(given, direction === "ignored");
        const largest = Math.max(1, ...w.flat());
        const a = binary(w);
        const roots = w.map((row) => row.map((one) => Math.cbrt(one / largest)));
        const contacts = range(given.n).map((i) => range(given.n).filter((j) => a[i]![j]! + a[j]![i]! > 0));
        for (const [form, m] of [["ties", a], ["onnela", roots]] as const) {
          column(network, localClustering, "clustering", { direction, form }).forEach((one, i) => {
            const s = (x: number, y: number) => m[x]![y]! + m[y]![x]!;
            const cube = sum(range(given.n).flatMap((j) => range(given.n).map((k) => s(i, j) * s(j, k) * s(k, i))));
            const total = sum(range(given.n).map((j) => a[i]![j]! + a[j]![i]!));
            const both = sum(range(given.n).map((j) => a[i]![j]! * a[j]![i]!));
            near(one, contacts[i]!.length < 2 ? null : cube / 2 / (total * (total - 1) - 2 * both));
          });
        }
        column(network, egoDensity, "density", { direction }).forEach((one, i) => {
          const own = contacts[i]!;
          near(one, own.length < 2 ? null : sum(own.flatMap((j) => own.map((k) => a[j]![k]!))) / (own.length * (own.length - 1)));
        });
      }
      const u = matrixOf(given, true);
      column(network, localClustering, "clustering", { form: "barrat" }).forEach((one, i) => {
        const own = range(given.n).filter((j) => u[i]![j]! > 0);
        const met = sum(own.flatMap((j) => own.filter((k) => k !== j && u[j]![k]! > 0).map((k) => (u[i]![j]! + u[i]![k]!) / 2)));
        near(one, own.length < 2 ? null : met / (sum(u[i]!) * (own.length - 1)));
      });
    });
  });

  it("squares by every pair of contacts", () => {
    check((network, given) => {
      const u = binary(matrixOf(given, true));
      const degree = u.map(sum);
      column(network, squareClustering, "clustering").forEach((one, i) => {
        let [found, possible] = [0, 0];
        for (const x of range(given.n)) for (const y of range(x)) {
          if (u[i]![x]! * u[i]![y]! === 0) continue;
          const shared = range(given.n).filter((z) => z !== i && u[x]![z]! * u[y]![z]! === 1).length;
          found += shared;
          possible += degree[x]! + degree[y]! - 2 * (1 + shared + u[x]![y]!) + shared;
        }
        near(one, possible === 0 ? null : found / possible);
      });
    });
  });

  it("the triad census by turning every three every way", () => {
    // One of each kind, as arcs among 0, 1 and 2.
    const kinds: Readonly<Record<string, string>> = {
      "003": "", "012": "01", "102": "01 10", "021D": "10 12", "021U": "01 21", "021C": "01 12", "111D": "01 10 21", "111U": "01 10 12",
      "030T": "01 12 02", "030C": "01 12 20", "201": "01 10 12 21", "120D": "10 12 02 20", "120U": "01 21 02 20", "120C": "01 12 02 20", "210": "01 12 21 02 20", "300": "01 10 12 21 02 20",
    };
    const turns = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    const written = (has: (x: number, y: number) => boolean) => turns.map((turn) => [[0, 1], [1, 0], [0, 2], [2, 0], [1, 2], [2, 1]].map(([x, y]) => (has(turn[x!]!, turn[y!]!) ? "1" : "0")).join("")).sort()[0]!;
    const kindOf = new Map(Object.entries(kinds).map(([kind, arcs]) => [written((x, y) => arcs.split(" ").includes(`${x}${y}`)), kind]));
    expect(kindOf.size).toBe(16);
    check((network, given) => {
      const counted = (a: readonly (readonly number[])[]) => {
        const slow = new Map<string, number>();
        for (const [i, j, k] of threes(given.n).filter(([x, y, z]) => x < y && y < z)) {
          const ends = [i, j, k];
          const kind = kindOf.get(written((x, y) => a[ends[x]!]![ends[y]!] === 1))!;
          slow.set(kind, (slow.get(kind) ?? 0) + 1);
        }
        return slow;
      };
      const a = binary(matrixOf(given));
      for (const [direction, slow] of [["directed", counted(a)], ["ignored", counted(binary(matrixOf(given, true)))], ["mutual", counted(a.map((row, i) => row.map((one, j) => one * a[j]![i]!)))]] as const) {
        const { rows } = measure(network, triadCensus, { direction });
        expect(rows.map((row) => row["triads"])).toEqual(rows.map((row) => slow.get(String(row["type"])) ?? 0));
      }
    });
  });

  it("coreness by taking away whoever has too few, again and again", () => {
    check((network, given) => {
      const [a, u] = [binary(matrixOf(given)), binary(matrixOf(given, true))];
      const ties: Readonly<Record<string, (i: number, j: number) => number>> = {
        partners: (i, j) => u[i]![j]!, out: (i, j) => a[i]![j]!, in: (i, j) => a[j]![i]!, total: (i, j) => a[i]![j]! + a[j]![i]!,
      };
      for (const [mode, tie] of Object.entries(ties)) {
        const slow = range(given.n).map(() => 0);
        for (let k = 1; k <= 2 * given.n; k++) {
          let left = range(given.n);
          for (let before = -1; before !== left.length;) {
            before = left.length;
            left = left.filter((i) => sum(left.map((j) => tie(i, j))) >= k);
          }
          for (const i of left) slow[i] = k;
        }
        expect(column(network, coreness, "coreness", { mode })).toEqual(slow);
      }
    });
  });

  it("cliques by looking at every set", () => {
    check((network, given) => {
      const u = binary(matrixOf(given, true));
      const sets = range(2 ** given.n).slice(1).map((mask) => range(given.n).filter((i) => (mask >> i) & 1));
      const complete = sets.filter((set) => set.every((i) => set.every((j) => i === j || u[i]![j] === 1)));
      const maximal = complete.filter((set) => !range(given.n).some((v) => !set.includes(v) && set.every((i) => u[v]![i] === 1)));
      const found = measure(network, cliques, { smallest: 1 }).rows;
      expect(found.map((row) => (row["members"] as string[]).join(" ")).sort()).toEqual(maximal.map((set) => set.map((i) => `o${i}`).join(" ")).sort());
      expect(rowOf(network, cliqueNumber)["largest"]).toBe(Math.max(...maximal.map((set) => set.length)));
    });
  });

  it("hierarchy of constraint by the formula on a full matrix", () => {
    check((network, given) => {
      for (const reading of ["ignored", "as strength"]) {
        const a = reading === "ignored" ? binary(matrixOf(given)) : matrixOf(given);
        const z = a.map((row, i) => row.map((one, j) => one + a[j]![i]!));
        const p = (i: number, j: number) => z[i]![j]! / sum(z[i]!);
        column(network, burtHierarchy, "hierarchy", { reading }).forEach((one, i) => {
          const own = range(given.n).filter((j) => z[i]![j]! > 0);
          const parts = own.map((j) => (p(i, j) + sum(own.filter((q) => q !== j).map((q) => p(i, q) * p(q, j)))) ** 2);
          const shares = parts.map((part) => part / (sum(parts) / own.length));
          near(one, own.length === 0 ? null : own.length === 1 ? 1 : sum(shares.map((share) => share * Math.log(share))) / (own.length * Math.log(own.length)));
        });
      }
    });
  });
});
