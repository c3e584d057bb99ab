import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../lib/case/index.js";
import {
  commandCoverage, compensationLift, crossSectorBridging, fragmentation, fragmentationByLayer, horizontalCompensation, informationRedundancy, integrationGain,
  integrationGainByDistance, integrationProfile, liaisonLoad, missingTaskTies, pathRedundancy, resourceSplit, taskCongruence, taskCongruenceByTask, taskConnection, unityOfCommand,
  verticalShare,
} from "../../lib/framework/index.js";
import { headlineOf, measure, type Cell, type Metric } from "../../lib/metric/index.js";
import { build, project, select, settleUnknown, type Network } from "../../lib/network/index.js";
import { rowOf } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";
import { networks, runs } from "./support/typed-networks.js";

const value = (network: Network, metric: Metric, column = headlineOf(metric), options = {}): Cell => rowOf(network, metric, options)[column] ?? null;
const f = (network: Network) => value(network, fragmentation) as number;
const law = (text: string, cases: fc.Arbitrary<Case>, holds: (network: Network, source: Case) => void, numRuns = runs.numRuns) =>
  it(text, () => {
    fc.assert(fc.property(cases, (source) => { holds(build(source), source); }), { ...runs, numRuns });
  });

describe("fragmentation", () => {
  law("of all ties is at most that of either sort", networks(), (network) => {
    const profile = rowOf(network, integrationProfile) as Record<string, number>;
    expect(profile["fAll"]).toBeLessThanOrEqual(Math.min(profile["fVertical"]!, profile["fHorizontal"]!));
    expect(profile["fAll"]).toBe(f(network));
    const distance = rowOf(network, integrationGainByDistance) as Record<string, number>;
    expect(distance["dfAll"]).toBeLessThanOrEqual(Math.min(distance["dfVertical"]!, distance["dfHorizontal"]!) + 1e-12);
    expect(distance["dfAll"]).toBeGreaterThanOrEqual(profile["fAll"]! - 1e-12);
  });

  law("falls by the sum of the Shapley shares", networks(), (network) => {
    const rows = measure(network, fragmentationByLayer).rows;
    expect(rows.reduce((sum, row) => sum + (row["shapley"] as number), 0)).toBeCloseTo(1 - f(network), 10);
    expect(rows.reduce((sum, row) => sum + (row["fall"] as number), 0)).toBeCloseTo(1 - f(network), 10);
    expect(rows.at(-1)!["added"]).toBe(f(network));
  });

  law("by layer has the Shapley shares of the slow average over all orders", networks(), (network) => {
    const ids = network.layers.map(({ id }) => id);
    const orders = (left: readonly string[]): string[][] => (left.length === 0 ? [[]] : left.flatMap((id) => orders(left.filter((other) => other !== id)).map((rest) => [id, ...rest])));
    const known = new Map<string, number>([["", 1]]);
    const of = (layers: readonly string[]): number => {
      const key = [...layers].sort().join(" ");
      const ready = known.get(key) ?? f(select(network, { layers: [...layers] }));
      known.set(key, ready);
      return ready;
    };
    const sum = new Map(ids.map((id) => [id, 0]));
    const all = orders(ids);
    for (const order of all) order.forEach((id, i) => sum.set(id, sum.get(id)! + of(order.slice(0, i)) - of(order.slice(0, i + 1))));
    for (const row of measure(network, fragmentationByLayer).rows) expect(row["shapley"]).toBeCloseTo(sum.get(String(row["layer"]))! / all.length, 10);
  }, 40);
});

describe("directions", () => {
  law("reversing every vertical tie leaves the gain and the layers as they are", networks(), (network, source) => {
    const upside = build({ ...source, ties: source.ties.map((tie) => (tie.dimension === "vertical" ? { ...tie, source: tie.target, target: tie.source } : tie)) });
    for (const metric of [integrationGain, integrationGainByDistance, integrationProfile, fragmentationByLayer, horizontalCompensation]) expect(measure(upside, metric).rows).toEqual(measure(network, metric).rows);
  });

  it("and is not blind to direction where it matters", () => {
    const reach = (tie: string) => value(build(statedCase("a b", [tie], { lead: { organisation: "a" } })), commandCoverage);
    expect([reach("a>b command"), reach("b>a command")]).toEqual([1, 0]);
  });

  law("splitting a tie in two, one a layer, moves nothing that is counted on pairs", networks(), (network, source) => {
    const doubled = build({ ...source, ties: source.ties.flatMap((tie) => [tie, { ...tie, id: `${tie.id}b` }]) });
    for (const metric of [fragmentation, integrationGain, integrationGainByDistance, horizontalCompensation, taskCongruence, unityOfCommand, commandCoverage, crossSectorBridging]) {
      expect(value(doubled, metric)).toEqual(value(network, metric));
    }
  }, 100);
});

describe("tasks and resources", () => {
  law("congruence is 1 when every required set is tied throughout", networks(), (_, source) => {
    const extra = source.tasks.flatMap((task) => (task.requiredOrganisations ?? []).flatMap((a, i) => (task.requiredOrganisations ?? []).slice(i + 1)
      .map((b) => ({ ...statedCase("p q", ["p-q operational"]).ties[0]!, id: `x${task.id}${a.organisation}${b.organisation}`, source: a.organisation, target: b.organisation }))));
    const network = build({ ...source, ties: [...source.ties, ...extra] });
    const congruence = source.tasks.length === 0 ? null : value(network, taskCongruence);
    expect([1, null]).toContain(congruence);
    for (const row of measure(network, taskCongruenceByTask).rows) expect([1, null]).toContain(row["congruence"]);
    expect(measure(network, missingTaskTies).rows).toEqual([]);
    for (const row of measure(network, taskConnection).rows) expect(["direct", null]).toContain(row["connection"]);
  });

  law("split is 0 when one organisation holds everything", networks(), (_, source) => {
    const network = build({ ...source, resources: source.resources.map((resource) => ({ ...resource, heldBy: [...new Set([...(resource.heldBy ?? []), "o0"])] })) });
    for (const row of measure(network, resourceSplit).rows) {
      expect([0, null]).toContain(row["split"]);
      expect([0, null]).toContain(row["unbridged"]);
    }
  });
});

describe("paths", () => {
  /** The most organisation-disjoint paths, by trying every set of simple paths. */
  function slowDisjointPaths(arcs: ReadonlySet<string>, nodes: readonly string[], from: string, to: string): number {
    const inner: string[][] = [];
    const walk = (at: string, passed: readonly string[]): void => {
      for (const next of nodes) {
        if (!arcs.has(`${at} ${next}`) || next === from || passed.includes(next)) continue;
        if (next === to) inner.push([...passed]);
        else walk(next, [...passed, next]);
      }
    };
    walk(from, []);
    const best = (index: number, used: ReadonlySet<string>): number => {
      if (index === inner.length) return 0;
      const path = inner[index]!;
      const without = best(index + 1, used);
      return path.some((node) => used.has(node)) ? without : Math.max(without, 1 + best(index + 1, new Set([...used, ...path])));
    };
    // The direct tie passes nobody: it would be counted once, and is.
    return best(0, new Set());
  }

  const communication: fc.Arbitrary<[number, number, boolean][]> = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.boolean()).filter(([a, b]) => a !== b), { maxLength: 10, selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}` });

  it("redundancy is the most disjoint paths there are, and at most the smaller degree of the ends", () => {
    fc.assert(fc.property(communication, (drawn) => {
      const source = statedCase("o0 o1 o2 o3 o4 o5", drawn.map(([a, b, directed]) => `o${a}${directed ? ">" : "-"}o${b} communication`), {
        resources: [{ id: "i", label: "i", kind: "information", heldBy: ["o0"] }],
        tasks: [{ id: "k", label: "k", requiredResources: [{ resource: "i" }], requiredOrganisations: [{ organisation: "o5" }] }],
      });
      const arcs = new Set(drawn.flatMap(([a, b, directed]) => [`o${a} o${b}`, ...(directed ? [] : [`o${b} o${a}`])]));
      const paths = measure(build(source), pathRedundancy).rows[0]!["paths"] as number;
      expect(paths).toBe(slowDisjointPaths(arcs, ["o0", "o1", "o2", "o3", "o4", "o5"], "o0", "o5"));
      expect(paths).toBeLessThanOrEqual(Math.min([...arcs].filter((arc) => arc.startsWith("o0 ")).length, [...arcs].filter((arc) => arc.endsWith(" o5")).length));
    }), runs);
  });

  law("liaison load is what listing every shortest path gives", networks({ least: 3 }), (network) => {
    const graph = project(network, { direction: "ignored", strength: "ignored" });
    const near = graph.ids.map((_, i) => Array.from(graph.to.subarray(graph.out[i], graph.out[i + 1])));
    const blocks = network.organisations.map(({ jurisdiction }) => jurisdiction);
    const shortest = (from: number, to: number): number[][] => {
      for (let routes = [[from]], length = 0; length < graph.order && routes.length > 0; length++) {
        const done = routes.filter((route) => route.at(-1) === to);
        if (done.length > 0) return done;
        routes = routes.flatMap((route) => near[route.at(-1)!]!.filter((next) => !route.includes(next)).map((next) => [...route, next]));
      }
      return [];
    };
    const liaison = graph.ids.indexOf(network.liaison[0]!);
    const shares: number[] = [];
    for (let i = 0; i < graph.order; i++) {
      for (let j = i + 1; j < graph.order; j++) {
        if (i === liaison || j === liaison || blocks[i] === null || blocks[j] === null || blocks[i] === blocks[j]) continue;
        const routes = shortest(i, j);
        if (routes.length > 0) shares.push(routes.filter((route) => route.includes(liaison)).length / routes.length);
      }
    }
    if (blocks.every((block) => block === null)) return;
    const { load } = rowOf(network, liaisonLoad);
    if (shares.length === 0) expect(load).toBeNull();
    else expect(load).toBeCloseTo(shares.reduce((sum, share) => sum + share, 0) / shares.length, 10);
  }, 120);

  law("compensation is what asking every pair gives", networks(), (network) => {
    const down = new Map<string, Set<string>>(network.organisations.map(({ id }) => [id, new Set()]));
    for (let round = 0; round < network.organisations.length; round++) {
      for (const tie of network.ties) if (tie.dimension === "vertical") for (const id of [tie.target, ...down.get(tie.target)!]) down.get(tie.source)!.add(id);
    }
    let [pairs, tied] = [0, 0];
    network.organisations.forEach((a, i) => network.organisations.slice(i + 1).forEach((b) => {
      if (a.level === "unspecified" || a.level !== b.level || down.get(a.id)!.has(b.id) || down.get(b.id)!.has(a.id)) return;
      pairs++;
      if (network.ties.some((tie) => tie.dimension === "horizontal" && ((tie.source === a.id && tie.target === b.id) || (tie.source === b.id && tie.target === a.id)))) tied++;
    }));
    if (network.organisations.every(({ level }) => level === "unspecified")) return;
    expect(rowOf(network, horizontalCompensation)).toMatchObject({ pairs, compensatedPairs: tied, compensation: pairs === 0 ? null : tied / pairs });
  });
});

describe("intervals", () => {
  const spanned = [
    fragmentation, fragmentationByLayer, integrationGain, integrationGainByDistance, integrationProfile, verticalShare, horizontalCompensation, compensationLift,
    crossSectorBridging, taskCongruence, commandCoverage, unityOfCommand, informationRedundancy,
  ];

  law("end at the least and greatest value over every setting of the unknown ties", networks({ unknown: 4 }), (network) => {
    const unknown = network.unknownTies.map(({ id }) => id);
    if (unknown.length === 0) return;
    const settled = Array.from({ length: 2 ** unknown.length }, (_, mask) => settleUnknown(network, new Set(unknown.filter((_id, bit) => (mask >> bit) & 1))));
    for (const metric of spanned) {
      measure(network, metric).rows.forEach((row, i) => {
        const values = settled.map((variant) => measure(variant, metric).rows[i]![headlineOf(metric)]);
        const numbers = values.filter((found) => typeof found === "number");
        const span = [row["low"] ?? null, row["high"] ?? null];
        if (numbers.length === values.length) expect(span, metric.id).toEqual([expect.closeTo(Math.min(...numbers), 12), expect.closeTo(Math.max(...numbers), 12)]);
        // A setting that leaves the metric undefined leaves no interval; where a tie moves it one way, only the two ends are looked at.
        else if (metric.monotone === null || values[0] === null || values.at(-1) === null) expect(span, metric.id).toEqual([null, null]);
      });
    }
  }, 60);
});
