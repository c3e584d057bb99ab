import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betweenness, brokerage, communities, componentMembership, components, constraint, cutPoints, bridges, degree, density, distanceFragmentation,
  effectiveSize, eigenvector, fragmentation, harmonicCloseness, modularity, reciprocity, removalEffect, strength,
} from "../../../lib/framework/index.js";
import { measure, type Cell, type Metric } from "../../../lib/metric/index.js";
import { build, without, type Network } from "../../../lib/network/index.js";
import { makeCase } from "../../support/make-case.js";
import { rowOf } from "../support/measure-row.js";
import { runsOf } from "../../support/runs.js";

interface Drawn {
  readonly n: number;
  readonly ties: readonly { readonly from: number; readonly to: number; readonly directed: boolean; readonly strength: number }[];
  readonly sectors: readonly string[];
}

const runs = { numRuns: runsOf(300), seed: 71193 };
const vocabulary = { levels: [], kinds: [], states: [], layers: [{ id: "contact", label: "Contact", dimension: "horizontal" as const, coverage: "complete" as const }] };

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 10 }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.record({
    n: fc.constant(n),
    ties: fc.array(fc.record({ from: one, to: one, directed: fc.boolean(), strength: fc.integer({ min: 1, max: 5 }) }), { maxLength: 24 }),
    sectors: fc.array(fc.constantFrom("government", "enterprise", "social"), { minLength: n, maxLength: n }),
  });
});

/** The network with its organisations under other ids and in another order, where asked. */
function networkOf({ n, ties, sectors }: Drawn, { order = Array.from({ length: n }, (_, i) => i), name = (i: number) => `o${i}`, times = 1, reverse = false, more = 0 } = {}): Network {
  return build(makeCase("", ties.map((tie, i) => ({
    id: `t${i}`, source: name(reverse ? tie.to : tie.from), target: name(reverse ? tie.from : tie.to), layer: "contact", directed: tie.directed, strength: tie.strength * times,
  })), { vocabulary, organisations: [...order.map((i) => ({ id: name(i), label: name(i), sector: sectors[i]! })), ...Array.from({ length: more }, (_, i) => ({ id: `extra${i}`, label: "extra", sector: "social" }))] }));
}

const near = (a: unknown, b: unknown) => {
  if (typeof a === "number" && typeof b === "number") expect(Math.abs(a - b)).toBeLessThan(1e-9 + 1e-6 * Math.abs(a));
  else expect(a).toEqual(b);
};
const byOrganisation = (network: Network, metric: Metric, column: string, options: Readonly<Record<string, unknown>> = {}): Map<string, Cell> =>
  new Map(measure(network, metric, options).rows.map((row) => [String(row["organisation"]), row[column] ?? null]));
const check = (property: (network: Network, given: Drawn) => void) => fc.assert(fc.property(drawn, (given) => property(networkOf(given), given)), runs);

const organisationMetrics: readonly (readonly [Metric, string, Readonly<Record<string, unknown>>])[] = [
  [degree, "degree", {}], [degree, "degree", { mode: "in" }], [degree, "degree", { mode: "total" }], [strength, "strength", {}], [strength, "strength", { mode: "out", parallel: "sum" }],
  [betweenness, "betweenness", {}], [betweenness, "betweenness", { direction: "directed" }], [betweenness, "betweenness", { direction: "directed", reading: "as length" }],
  [harmonicCloseness, "harmonic", {}], [harmonicCloseness, "harmonic", { mode: "out" }], [eigenvector, "eigenvector", {}],
  [constraint, "constraint", {}], [constraint, "constraint", { reading: "as strength" }], [effectiveSize, "effectiveSize", {}],
  [brokerage, "total", {}], [brokerage, "liaison", { direction: "ignored" }], [removalEffect, "rise", {}], [removalEffect, "riseByDistance", { direction: "directed", denominator: "all" }],
  [cutPoints, "pieces", {}], [componentMembership, "size", {}], [componentMembership, "size", { direction: "directed" }],
];
const networkMetrics = [fragmentation, distanceFragmentation, components, density, reciprocity, modularity];

describe("laws over random networks of at most ten organisations", () => {
  it("naming and ordering organisations differently changes no value", () => {
    check((network, given) => {
      const order = Array.from({ length: given.n }, (_, i) => given.n - 1 - i);
      const name = (i: number) => `x${given.n - i}`;
      const renamed = networkOf(given, { order, name });
      for (const [metric, column, options] of organisationMetrics) {
        const [before, after] = [byOrganisation(network, metric, column, options), byOrganisation(renamed, metric, column, options)];
        for (let i = 0; i < given.n; i++) near(after.get(name(i)), before.get(`o${i}`));
      }
      for (const metric of [fragmentation, distanceFragmentation, components, density, reciprocity]) {
        for (const [column, value] of Object.entries(rowOf(network, metric))) near(rowOf(renamed, metric)[column], value);
      }
      near(rowOf(renamed, modularity)["modularity"], rowOf(network, modularity)["modularity"]);
    });
  });

  it("an isolate changes nobody's own ties, and lowers no fragmentation", () => {
    check((network, given) => {
      const more = networkOf(given, { more: 1 });
      for (const [metric, column, options] of organisationMetrics.filter(([metric]) => ![removalEffect, eigenvector].includes(metric))) {
        const [before, after] = [byOrganisation(network, metric, column, options), byOrganisation(more, metric, column, options)];
        for (let i = 0; i < given.n; i++) if (before.get(`o${i}`) !== null) near(after.get(`o${i}`), before.get(`o${i}`));
      }
      const [f, g] = [rowOf(network, fragmentation)["fragmentation"], rowOf(more, fragmentation)["fragmentation"]];
      if (typeof f === "number" && typeof g === "number") expect(g).toBeGreaterThanOrEqual(f - 1e-12);
    });
  });

  it("reversing all arcs swaps in and out and leaves everything undirected as it was", () => {
    check((network, given) => {
      const back = networkOf(given, { reverse: true });
      const swapped: readonly (readonly [Metric, string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>])[] = [
        [degree, "degree", { mode: "in" }, { mode: "out" }], [harmonicCloseness, "harmonic", { mode: "in" }, { mode: "out" }], [eigenvector, "eigenvector", { mode: "in" }, { mode: "out" }],
        [betweenness, "betweenness", { direction: "directed" }, { direction: "directed" }], [betweenness, "betweenness", {}, {}], [constraint, "constraint", {}, {}],
        [effectiveSize, "effectiveSize", {}, {}], [removalEffect, "rise", {}, {}], [brokerage, "representative", {}, {}],
      ];
      for (const [metric, column, options, turned] of swapped) {
        const other = metric === brokerage ? "gatekeeper" : column;
        const [before, after] = [byOrganisation(network, metric, column, options), byOrganisation(back, metric, other, turned)];
        for (const [id, value] of before) near(after.get(id), value);
      }
      for (const metric of [fragmentation, density, reciprocity, components]) expect(rowOf(back, metric)).toEqual(rowOf(network, metric));
    });
  });

  it("doubling all strengths moves strength alone", () => {
    check((network, given) => {
      const doubled = networkOf(given, { times: 2 });
      for (const [metric, column, options] of [...organisationMetrics, [eigenvector, "eigenvector", { reading: "as strength" }], [effectiveSize, "effectiveSize", { reading: "as strength" }]] as const) {
        const [before, after] = [byOrganisation(network, metric, column, options), byOrganisation(doubled, metric, column, options)];
        for (const [id, value] of before) near(after.get(id), metric === strength && typeof value === "number" ? value * 2 : value);
      }
    });
  });

  it("splitting a tie in two of the same strength changes nothing but a sum", () => {
    check((network, given) => {
      const split = networkOf({ ...given, ties: [...given.ties, ...given.ties] });
      for (const [metric, column, options] of organisationMetrics) {
        if ("parallel" in options) continue;
        const [before, after] = [byOrganisation(network, metric, column, options), byOrganisation(split, metric, column, options)];
        for (const [id, value] of before) near(after.get(id), value);
      }
      for (const metric of networkMetrics) {
        const options = metric === modularity ? { runs: 3 } : {};
        for (const [column, value] of Object.entries(rowOf(network, metric, options))) near(rowOf(split, metric, options)[column], value);
      }
    });
  });

  it("adding a tie never raises fragmentation of either kind, nor the number of pieces", () => {
    fc.assert(fc.property(drawn, fc.nat(), fc.nat(), (given, a, b) => {
      const network = networkOf(given);
      const added = networkOf({ ...given, ties: [...given.ties, { from: a % given.n, to: b % given.n, directed: true, strength: 1 }] });
      for (const [metric, column] of [[fragmentation, "fragmentation"], [distanceFragmentation, "distanceFragmentation"], [components, "components"]] as const) {
        for (const direction of ["ignored", "directed"]) {
          const [before, after] = [rowOf(network, metric, { direction })[column], rowOf(added, metric, { direction })[column]];
          if (typeof before === "number" && typeof after === "number") expect(after).toBeLessThanOrEqual(before + 1e-12);
        }
      }
    }), runs);
  });
});

describe("fast against slow and obvious", () => {
  const arcsOf = (network: Network, undirected: boolean) => {
    const arcs = new Set<string>();
    for (const tie of network.ties) {
      arcs.add(`${tie.source} ${tie.target}`);
      if (undirected || !tie.directed) arcs.add(`${tie.target} ${tie.source}`);
    }
    return arcs;
  };
  const ids = (network: Network) => network.organisations.map(({ id }) => id);

  /** All shortest paths from one to another, written out. */
  function shortestPaths(network: Network, from: string, to: string, undirected: boolean): string[][] {
    const arcs = arcsOf(network, undirected);
    let routes = [[from]];
    for (let length = 0; length < network.organisations.length; length++) {
      const arrived = routes.filter((route) => route.at(-1) === to);
      if (arrived.length > 0) return arrived;
      routes = routes.flatMap((route) => ids(network).filter((next) => !route.includes(next) && arcs.has(`${route.at(-1)!} ${next}`)).map((next) => [...route, next]));
    }
    return [];
  }

  it("betweenness by writing out every shortest path", () => {
    fc.assert(fc.property(drawn.filter(({ n }) => n <= 6), (given) => {
      const network = networkOf(given);
      for (const direction of ["ignored", "directed"]) {
        const slow = new Map(ids(network).map((id) => [id, 0]));
        for (const from of ids(network)) for (const to of ids(network)) {
          if (from === to) continue;
          const paths = shortestPaths(network, from, to, direction === "ignored");
          for (const path of paths) for (const id of path.slice(1, -1)) slow.set(id, slow.get(id)! + 1 / paths.length / (direction === "ignored" ? 2 : 1));
        }
        for (const [id, value] of byOrganisation(network, betweenness, "betweenness", { direction })) near(value, slow.get(id)!);
      }
    }), { ...runs, numRuns: runsOf(150) });
  });

  it("removal by building the network anew", () => {
    check((network) => {
      for (const [id, value] of byOrganisation(network, removalEffect, "fragmentation")) if (value !== null) near(value, rowOf(without(network, id), fragmentation)["fragmentation"]);
      for (const [id, value] of byOrganisation(network, removalEffect, "distanceFragmentation", { direction: "directed" })) {
        if (value !== null) near(value, rowOf(without(network, id), distanceFragmentation, { direction: "directed" })["distanceFragmentation"]);
      }
    });
  });

  it("cut points and bridges by taking each away and counting", () => {
    check((network) => {
      if (network.ties.length === 0) return;
      const pieces = rowOf(network, components)["components"] as number;
      for (const [id, value] of byOrganisation(network, cutPoints, "isCutPoint")) {
        if (network.organisations.length > 1) expect(value, id).toBe((rowOf(without(network, id), components)["components"] as number) > pieces);
      }
      const found = new Set(measure(network, bridges).rows.map((row) => `${String(row["a"])} ${String(row["b"])}`));
      for (const a of ids(network)) for (const b of ids(network)) {
        const left = network.ties.filter((tie) => !((tie.source === a && tie.target === b) || (tie.source === b && tie.target === a)));
        if (a >= b || left.length === network.ties.length) continue;
        const anew = build({ ...network.case, ties: network.case.ties.filter((tie) => left.some(({ id }) => id === tie.id)) });
        expect(found.has(`${a} ${b}`), `${a} ${b}`).toBe((rowOf(anew, components)["components"] as number) > pieces);
      }
    });
  });

  it("constraint and effective size by the formula on a full matrix", () => {
    check((network) => {
      const names = ids(network);
      for (const reading of ["ignored", "as strength"]) {
        const a = names.map(() => names.map(() => 0));
        for (const tie of network.ties) {
          const [i, j] = [names.indexOf(tie.source), names.indexOf(tie.target)];
          const value = reading === "ignored" ? 1 : tie.strength!;
          a[i]![j] = Math.max(a[i]![j]!, value);
          if (!tie.directed) a[j]![i] = Math.max(a[j]![i]!, value);
        }
        const z = names.map((_, i) => names.map((_name, j) => a[i]![j]! + a[j]![i]!));
        const p = (i: number, j: number) => z[i]![j]! / z[i]!.reduce((sum, value) => sum + value, 0);
        const others = (...not: number[]) => names.map((_, q) => q).filter((q) => !not.includes(q));
        const contacts = (i: number) => others(i).filter((j) => z[i]![j]! > 0);
        const slow = names.map((_, i) => ({
          constraint: contacts(i).reduce((sum, j) => sum + (p(i, j) + others(i, j).reduce((part, q) => (z[q]![j]! > 0 ? part + p(i, q) * p(q, j) : part), 0)) ** 2, 0),
          size: contacts(i).reduce((sum, j) => sum + 1 - others(i, j).reduce((part, q) => part + (p(i, q) * z[j]![q]!) / Math.max(...z[j]!), 0), 0),
        }));
        names.forEach((id, i) => {
          near(byOrganisation(network, constraint, "constraint", { reading }).get(id), contacts(i).length === 0 ? null : slow[i]!.constraint);
          near(byOrganisation(network, effectiveSize, "effectiveSize", { reading }).get(id), contacts(i).length === 0 ? null : slow[i]!.size);
        });
      }
    });
  });

  it("brokerage by looking at every three", () => {
    check((network) => {
      const arcs = arcsOf(network, false);
      const sector = new Map(network.organisations.map((one) => [one.id, one.sector!]));
      const total = new Map(ids(network).map((id) => [id, 0]));
      const liaison = new Map(total);
      for (const a of ids(network)) for (const b of ids(network)) for (const c of ids(network)) {
        if (a === b || b === c || a === c || !arcs.has(`${a} ${b}`) || !arcs.has(`${b} ${c}`) || arcs.has(`${a} ${c}`)) continue;
        total.set(b, total.get(b)! + 1);
        if (new Set([a, b, c].map((id) => sector.get(id))).size === 3) liaison.set(b, liaison.get(b)! + 1);
      }
      for (const [id, value] of byOrganisation(network, brokerage, "total")) expect(value).toBe(total.get(id));
      for (const [id, value] of byOrganisation(network, brokerage, "liaison")) expect(value).toBe(liaison.get(id));
    });
  });

  it("an eigenvector is one: A x = λ x, with no component negative", () => {
    check((network) => {
      const x = byOrganisation(network, eigenvector, "eigenvector");
      if ([...x.values()].some((value) => value === null)) return;
      const arcs = arcsOf(network, true);
      const image = new Map(ids(network).map((id) => [id, ids(network).filter((other) => other !== id && arcs.has(`${id} ${other}`)).reduce((sum, other) => sum + (x.get(other) as number), 0)]));
      const value = Math.sqrt([...image.values()].reduce((sum, y) => sum + y * y, 0));
      for (const [id, y] of image) expect(Math.abs(y - value * (x.get(id) as number))).toBeLessThan(1e-7);
      expect([...x.values()].every((component) => (component as number) >= -1e-12)).toBe(true);
    });
  });

  it("a partition's modularity is what its definition gives, and the seed settles it", () => {
    fc.assert(fc.property(drawn, (given) => {
      const network = networkOf(given);
      const q = rowOf(network, modularity, { runs: 5 })["modularity"];
      if (typeof q !== "number") return;
      const community = byOrganisation(network, communities, "community", { runs: 5 });
      expect(byOrganisation(network, communities, "community", { runs: 5 })).toEqual(community);
      const pairs = [...arcsOf(network, true)].map((arc) => arc.split(" ") as [string, string]);
      const m = pairs.length;
      const degreeOf = (id: string) => pairs.filter(([from]) => from === id).length;
      let slow = pairs.filter(([a, b]) => community.get(a) === community.get(b)).length / m;
      for (const number of new Set(community.values())) slow -= (ids(network).filter((id) => community.get(id) === number).reduce((sum, id) => sum + degreeOf(id), 0) / m) ** 2;
      near(q, slow);
    }), { ...runs, numRuns: runsOf(100) });
  });
});
