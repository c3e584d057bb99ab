import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diameter, fragmentation, taskCongruence } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, select, settleUnknown, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { createRandom, type Random } from "../../lib/random.js";
import { bridge, type Bridging, type BridgeOptions } from "../../lib/simulate/index.js";
import { sayNote } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";
import { root } from "../cli/support.js";
import { runsOf } from "../support/runs.js";

const letters = "abcdefgh".split("");
const pairsOf = (ids: readonly string[]) => ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
const proposed = (result: Bridging, set = 1) => result.tables.sets.rows.filter((row) => row["set"] === set).map((row) => `${String(row["a"])}${String(row["b"])}`).sort();
const goal = (result: Bridging, name: string) => result.tables.goals.rows.find((row) => row["measure"] === name)!;

/** Two layers that list every tie there is, so that no tie means none. */
const vocabulary = { layers: [
  { id: "command", label: "Command", dimension: "vertical" as const, reads: "command" as const, coverage: "complete" as const },
  { id: "communication", label: "Communication", dimension: "horizontal" as const, reads: "communication" as const, coverage: "complete" as const },
] };

interface Town {
  readonly ids: readonly string[];
  readonly level: Readonly<Record<string, string | null>>;
  readonly ties: readonly { a: string; b: string; vertical: boolean }[];
  readonly required: readonly (readonly string[])[];
}

function network({ ids, level, ties, required }: Town, added: readonly (readonly [string, string])[] = []): Network {
  return build(makeCase("", [
    ...ties.map(({ a, b, vertical }, k) => ({ id: `t${k}`, source: a, target: b, layer: vertical ? "command" : "communication" })),
    ...added.map(([source, target], k) => ({ id: `new${k}`, source, target, layer: "communication" })),
  ], {
    vocabulary, organisations: ids.map((id) => ({ id, label: id, level: level[id]! })),
    tasks: required.map((organisations, k) => ({ id: `task${k}`, label: `Task ${k}`, requiredOrganisations: organisations.map((organisation) => ({ organisation })) })),
  }));
}

/** A town whose order of organisations is not that of their ids. */
function randomTown(random: Random, n: number): Town {
  const ids = letters.slice(0, n).map((id) => ({ id, at: random.next() })).sort((x, y) => x.at - y.at).map(({ id }) => id);
  const density = [0.1, 0.25, 0.45][random.integer(3)]!;
  const ties = pairsOf(ids).flatMap(([a, b]) => (random.next() < density ? [{ a, b, vertical: random.next() < 0.4 }] : []));
  const level = Object.fromEntries(ids.map((id) => [id, ["municipal", "district", null][random.integer(3)]!]));
  const required = Array.from({ length: random.integer(3) }, () => ids.filter(() => random.next() < 0.5));
  return { ids, level, ties, required };
}

/** Distances by Floyd and Warshall. */
function distances(ids: readonly string[], joined: (a: string, b: string) => boolean, directed = false): Record<string, Record<string, number>> {
  const d = Object.fromEntries(ids.map((a) => [a, Object.fromEntries(ids.map((b) => [b, a === b ? 0 : joined(a, b) || (!directed && joined(b, a)) ? 1 : Infinity]))]));
  for (const k of ids) for (const i of ids) for (const j of ids) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  return d;
}

type Pair = readonly [string, string];
const same = ([a, b]: Pair, [c, d]: Pair) => (a === c && b === d) || (a === d && b === c);

/** The measures as their definitions say them, with some ties added. */
function obvious(town: Town, added: readonly Pair[], steps: number | null): Record<string, number> {
  const { ids, ties } = town;
  const has = (pair: Pair, kind: boolean | null) => ties.some((tie) => same(pair, [tie.a, tie.b]) && (kind === null || tie.vertical === kind)) || (kind !== true && added.some((one) => same(pair, one)));
  const all = distances(ids, (a, b) => has([a, b], null));
  const lateral = distances(ids, (a, b) => has([a, b], false));
  const down = distances(ids, (a, b) => ties.some((tie) => tie.vertical && tie.a === a && tie.b === b), true);
  const pairs = pairsOf(ids);
  const lacking = pairs.filter(([a, b]) => town.level[a] !== null && town.level[a] === town.level[b] && !ids.some((s) => down[s]![a]! < Infinity && down[s]![b]! < Infinity));
  const demanded = pairs.filter(([a, b]) => town.required.some((task) => task.includes(a) && task.includes(b)));
  return {
    fragmentation: pairs.filter(([a, b]) => all[a]![b] === Infinity).length / pairs.length,
    diameter: Math.max(...pairs.map(([a, b]) => all[a]![b]!)),
    superiorDeficit: lacking.filter(([a, b]) => !(lateral[a]![b]! <= (steps ?? Infinity) && lateral[a]![b]! < Infinity)).length / lacking.length,
    taskCongruence: demanded.filter((pair) => has(pair, null)).length / demanded.length,
  };
}

interface Best { cost: number; sets: { pairs: Pair[]; across: number; load: number }[] }

/** Every subset of the permitted pairs. */
function exhaustive(town: Town, options: BridgeOptions, permitted: readonly Pair[], costOf: (pair: Pair) => number): Best | null {
  const found: Best = { cost: Infinity, sets: [] };
  const targets = Object.entries(options.targets!) as [string, number][];
  const met = (added: readonly Pair[]) => {
    const values = obvious(town, added, options.steps === undefined ? 1 : options.steps);
    return targets.every(([name, target]) => (name === "taskCongruence" ? values[name]! >= target - 1e-9 : values[name]! <= target + 1e-9));
  };
  const subsets = Array.from({ length: 1 << permitted.length }, (_, mask) => {
    const added = permitted.filter((__, k) => (mask >> k) & 1);
    return { added, cost: added.reduce((sum, pair) => sum + costOf(pair), 0) };
  }).sort((x, y) => x.cost - y.cost);
  for (const { added, cost } of subsets) {
    if (cost > found.cost + 1e-9) break;
    const most = (id: string) => options.mostOf?.[id] ?? options.mostPer ?? Infinity;
    if (town.ids.some((id) => added.filter((pair) => pair.includes(id)).length > most(id)) || !met(added)) continue;
    if (cost < found.cost - 1e-9) [found.cost, found.sets] = [cost, []];
    // Partners now, and the new ties.
    const partners = (id: string) => new Set(town.ties.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))).size + added.filter((pair) => pair.includes(id)).length;
    found.sets.push({
      pairs: added, across: added.filter(([a, b]) => town.level[a] === null || town.level[a] !== town.level[b]).length,
      load: town.ids.reduce((sum, id) => sum + partners(id) ** 2, 0),
    });
  }
  return found.cost === Infinity ? null : found;
}

const keyOf = ([a, b]: Pair) => (a < b ? a + b : b + a);

describe("the bridge finder against every set there is", () => {
  test.each(["fragmentation", "diameter", "superiorDeficit", "taskCongruence", "two"])("%s", (which) => {
    let [answered, impossible, several] = [0, 0, 0];
    const runs = which === "diameter" ? 90 : which === "two" ? 105 : 150;
    for (let run = 0; run < runsOf(runs); run++) {
      const random = createRandom(which.length * 1000 + run);
      const town = randomTown(random, 3 + random.integer(6));
      const steps = [1, 1, 2, 3, null][random.integer(5)]!;
      const target = [0, 0, 0.2, 0.5][random.integer(4)]!;
      const targets: NonNullable<BridgeOptions["targets"]> = which === "fragmentation" ? { fragmentation: target } : which === "diameter" ? { diameter: 1 + random.integer(4) }
        : which === "superiorDeficit" ? { superiorDeficit: target } : which === "taskCongruence" ? { taskCongruence: 1 - target } : { fragmentation: target, taskCongruence: 0.5 };
      const lateral = targets.superiorDeficit !== undefined && steps !== 1;
      const untied = pairsOf(town.ids).filter((pair) => !town.ties.some((tie) => same(pair, [tie.a, tie.b]) && !(lateral && tie.vertical)));
      const bans = random.fork(run);
      const forbid = run % 4 === 0 ? untied.filter(() => bans.next() < 0.25).map(([a, b]) => [b, a] as [string, string]) : [];
      const between = run % 5 === 0 ? "same-level" as const : "any" as const;
      const free = untied.filter((pair) => !forbid.some((one) => same(pair, one)) && (between === "any" || (town.level[pair[0]] !== null && town.level[pair[0]] === town.level[pair[1]])));
      const permitted = free.map((pair) => ({ pair, at: random.next() })).sort((x, y) => x.at - y.at).slice(0, 9).map(({ pair }) => pair);
      const dear = random.next() < 0.5 ? new Map(permitted.map((pair) => [keyOf(pair), [1, 1, 2, 1.5][random.integer(4)]!])) : null;
      const options: BridgeOptions = {
        targets, steps, between, alternatives: 5, ...(forbid.length === 0 ? {} : { forbid }),
        ...(permitted.length < free.length ? { allow: permitted.map(([a, b]) => [a, b] as [string, string]) } : {}),
        ...(dear === null ? {} : { costs: [...dear].map(([key, cost]) => [key[0]!, key[1]!, cost] as [string, string, number]) }),
        ...(random.next() < 0.4 ? { mostPer: 1 + random.integer(2) } : {}), ...(random.next() < 0.3 ? { mostOf: { a: random.integer(3) } } : {}),
      };
      const values = obvious(town, [], steps);
      const result = bridge(network(town), options);
      if (Object.keys(targets).some((name) => Number.isNaN(values[name]!))) {
        expect(result.possible, JSON.stringify(town)).toBeNull();
        continue;
      }
      const best = exhaustive(town, options, permitted, (pair) => dear?.get(keyOf(pair)) ?? 1);
      const about = JSON.stringify({ town, options });
      expect(result.proven, about).toBe(true);
      expect(result.possible, about).toBe(best !== null);
      if (best === null) {
        impossible++;
        expect(result.count).toBe(0);
        continue;
      }
      answered++;
      expect(result.cost, about).toBeCloseTo(best.cost, 9);
      expect(result.leastCost, about).toBeCloseTo(best.cost, 9);
      expect(result.count, about).toBe(best.sets.length);
      expect(result.ranked).toBe(true);
      if (best.sets.length > 1) several++;
      // The sets in the order of preference: across levels, load, ids.
      const sorted = best.sets.map(({ pairs, across, load }) => ({ across, load, names: pairs.map(keyOf).sort() }))
        .sort((x, y) => x.across - y.across || x.load - y.load || (x.names.join() < y.names.join() ? -1 : 1)).slice(0, 5);
      sorted.forEach(({ names }, k) => expect(proposed(result, k + 1), about).toEqual(names));
      // What is said of the end holds for the network built anew with the ties.
      const anew = network(town, sorted[0]!.names.map((name) => [name[0]!, name[1]!] as const));
      for (const [name, metric, column] of [["fragmentation", fragmentation, "fragmentation"], ["diameter", diameter, "diameter"], ["taskCongruence", taskCongruence, "congruence"]] as const) {
        if (name in targets) expect(goal(result, name)["after"], about).toBeCloseTo(measure(anew, metric).rows[0]![column] as number, 12);
      }
      if ("superiorDeficit" in targets) expect(goal(result, "superiorDeficit")["after"]).toBeCloseTo(obvious(town, sorted[0]!.names.map((name) => [name[0]!, name[1]!] as const), steps)["superiorDeficit"]!, 12);
    }
    expect(answered).toBeGreaterThan(runsOf(30));
    expect(several).toBeGreaterThan(runsOf(which === "taskCongruence" ? 3 : 9));
    if (which !== "two") expect(impossible).toBeGreaterThan(3);
  });
});

describe("beyond the effort", () => {
  test("an answer keeps its target and the constraints, never costs less than the best, and says whether it is proven", () => {
    const found = { proven: 0, unproven: 0, dearer: 0 };
    for (let run = 0; run < runsOf(120); run++) {
      const random = createRandom(90_000 + run);
      const town = randomTown(random, 5 + random.integer(4));
      const options: BridgeOptions = { targets: [{ fragmentation: 0 }, { diameter: 2 }, { taskCongruence: 1 }, { diameter: 2, taskCongruence: 0.8 }][run % 4]!, ...(random.next() < 0.5 ? { mostPer: 2 } : {}) };
      const whole = bridge(network(town), options);
      for (const effort of [0, 20]) {
        const result = bridge(network(town), { ...options, effort });
        if (whole.possible === null) { expect(result.possible).toBeNull(); continue; }
        if (result.proven) {
          found.proven++;
          expect([result.possible, result.cost]).toEqual([whole.possible, whole.cost]);
          continue;
        }
        found.unproven++;
        if (result.cost === null) continue; // nothing was found, and nothing is said
        expect(whole.possible).toBe(true);
        expect(result.cost).toBeGreaterThanOrEqual(whole.cost!);
        if (result.cost > whole.cost!) found.dearer++;
        expect(result.leastCost).toBeLessThanOrEqual(whole.cost!);
        expect(result.tables.goals.rows.every(({ met }) => met)).toBe(true);
        const added = result.tables.ties.rows.map(({ a, b }) => [String(a), String(b)] as const);
        if (options.mostPer !== undefined) for (const id of town.ids) expect(added.filter((pair) => pair.includes(id)).length).toBeLessThanOrEqual(options.mostPer!);
        const values = obvious(town, added, 1);
        for (const [name, target] of Object.entries(options.targets!)) expect(name === "taskCongruence" ? -values[name]! : values[name]!).toBeLessThanOrEqual((name === "taskCongruence" ? -target! : target!) + 1e-9);
      }
    }
    expect(found.proven).toBeGreaterThan(20);
    expect(found.unproven).toBeGreaterThan(20);
    expect(found.dearer).toBeGreaterThan(0);
  });
});

describe("what each tie buys", () => {
  test("the changes add up to the whole, and leaving one out is the network without it", () => {
    for (let run = 0; run < runsOf(200); run++) {
      const random = createRandom(run);
      const town = randomTown(random, 4 + random.integer(5));
      const result = bridge(network(town), { effort: 20_000 });
      const { rows } = result.tables.ties;
      const { before, after } = goal(result, "fragmentation") as { before: number; after: number };
      expect(after).toBeCloseTo(0, 12);
      expect(rows.reduce((sum, row) => sum + (row["fragmentationChange"] as number), 0)).toBeCloseTo(after - before, 12);
      expect(rows.every((row) => (row["fragmentationChange"] as number) < 0)).toBe(true);
      const added = rows.map(({ a, b }) => [String(a), String(b)] as const);
      rows.forEach((row, k) => {
        const value = measure(network(town, added.filter((_, other) => other !== k)), fragmentation).rows[0]!["fragmentation"];
        expect(row["fragmentationWithout"]).toBeCloseTo(value as number, 12);
        expect(row["fragmentation"]).toBeCloseTo(measure(network(town, added.slice(0, k + 1)), fragmentation).rows[0]!["fragmentation"] as number, 12);
      });
    }
  });

  test("by hand: two pairs and one alone need two ties; the larger join first", () => {
    // a-b, c-d, e. F = 1 - 4/20 = 0.8; joining the pairs gives 1 - 12/20 = 0.4, the last one 0.
    const result = bridge(build(makeCase("a b c d e", ["a-b", "c-d"])));
    expect(result.tables.ties.rows.map((row) => row["fragmentation"])).toEqual([expect.closeTo(0.4, 12), expect.closeTo(0, 12)]);
    expect(result.cost).toBe(2);
    // Trees over pieces of 2, 2 and 1: 5^(3 - 2) x 2 x 2 x 1 = 20.
    expect(result.count).toBe(20);
    // No level is stated. Partners are 1 1 1 1 0, and four ends are added: 2 2 2 1 1 at the lightest, a chain. Of the chains the first by id.
    expect(proposed(result)).toEqual(["ac", "be"]);
    expect(result.tables.sets.rows[0]!["load"]).toBe(4 + 4 + 4 + 1 + 1);
  });
});

describe("constraints", () => {
  const islands = () => build(makeCase("a b c d", [], { vocabulary }));
  test("load, forbidden and allowed pairs are kept", () => {
    expect(bridge(islands(), { mostPer: 1 })).toMatchObject({ possible: false, proven: true, cost: null, count: 0 });
    const chain = bridge(islands(), { mostPer: 2, forbid: [["a", "b"], ["c", "a"]] });
    expect(chain.cost).toBe(3);
    for (const { a, b } of chain.tables.ties.rows) expect(["ab", "ac"]).not.toContain(`${String(a)}${String(b)}`);
    expect(proposed(bridge(islands(), { allow: [["d", "a"], ["d", "b"], ["c", "d"]] }))).toEqual(["ad", "bd", "cd"]);
    expect(bridge(islands(), { allow: [["d", "a"]] }).sentences.map(({ code }) => code)).toContain("bridge/impossible");
  });
  test("same level only: an organisation whose level is not stated takes none", () => {
    const town = { ids: ["a", "b", "c"], level: { a: "district", b: "district", c: null }, ties: [], required: [] };
    expect(bridge(network(town), { between: "same-level" }).possible).toBe(false);
    expect(bridge(network({ ...town, level: { a: "district", b: "district", c: "district" } }), { between: "same-level" }).cost).toBe(2);
  });
  test("a dear tie is gone round, at the least cost", () => {
    const result = bridge(islands(), { costs: [["a", "b", 5], ["a", "c", 5], ["a", "d", 4]] });
    expect(result.cost).toBe(6);
    expect(proposed(result)).toContain("ad");
  });
  test("without effort an answer is given that says it is not proven", () => {
    const ring = build(makeCase("a b c d e f g h", ["a-b", "b-c", "c-d", "d-e", "e-f", "f-g", "g-h", "h-a"]));
    const result = bridge(ring, { targets: { diameter: 2 }, effort: 0 });
    expect(result.possible).toBe(true);
    expect(result.proven).toBe(false);
    expect(result.leastCost).toBeLessThanOrEqual(result.cost!);
    expect(result.options["effort"]).toBe(0);
    expect(goal(result, "diameter")["met"]).toBe(true);
  });
  test("names that the case does not have, and options there are not, are refused", () => {
    expect(() => bridge(islands(), { forbid: [["a", "zz"]] })).toThrow(expect.objectContaining({ code: "usage/unknown-organisation" }));
    expect(() => bridge(islands(), { forbit: [] } as never)).toThrow(expect.objectContaining({ code: "simulation/unknown-option", details: expect.objectContaining({ nearest: "forbid" }) as object }));
    expect(() => bridge(islands(), { targets: {} })).toThrow(expect.objectContaining({ code: "simulation/invalid-option" }));
  });
});

const latin = /[A-Za-z]{2,}/;

describe("ties marked unknown", () => {
  test("the cost lies between that with all of them and that with none, whichever are there", () => {
    let moved = 0;
    for (let run = 0; run < 12; run++) {
      const random = createRandom(300 + run);
      const whole = network(randomTown(random, 5 + random.integer(2)));
      const open = new Set(whole.case.ties.map(({ id }) => id).filter(() => random.next() < 0.5).slice(0, 3));
      if (open.size === 0) continue;
      const given = build({ ...whole.case, ties: whole.case.ties.map((tie) => (open.has(tie.id) ? { ...tie, presence: "unknown" as const } : tie)) });
      const options: BridgeOptions = [{}, { targets: { fragmentation: 0.3 } }, { targets: { diameter: 2 } }][run % 3]!;
      const { unknown, cost } = bridge(given, options);
      const costs = Array.from({ length: 2 ** open.size }, (_, mask) => bridge(settleUnknown(given, new Set([...open].filter((__, i) => (mask >> i) & 1))), options).cost!);
      expect(unknown).toEqual({ low: Math.min(...costs), high: Math.max(...costs) });
      expect(cost).toBe(unknown!.high);
      if (unknown!.low !== unknown!.high) moved++;
    }
    expect(moved).toBeGreaterThan(2);
  });

  test("where they may be lines of authority the superior deficit has no low and high, and that is said", () => {
    const given = build(makeCase("", [{ id: "t1", source: "a", target: "b", layer: "command", presence: "unknown" }, { id: "t2", source: "b", target: "c", layer: "communication" }, { id: "t3", source: "d", target: "a", layer: "command" }],
      { vocabulary, organisations: ["a", "b", "c", "d"].map((id) => ({ id, label: id, level: "municipal" })) }));
    const result = bridge(given, { targets: { superiorDeficit: 0 } });
    expect(result.unknown).toBeNull();
    expect(result.sentences.map(({ code }) => code)).toContain("bridge/unknown-authority");
    expect(bridge(given).unknown).not.toBeNull();
  });
});

describe("any network", () => {
  const targets: NonNullable<BridgeOptions["targets"]>[] = [{ fragmentation: 0 }, { diameter: 2 }, { superiorDeficit: 0 }, { taskCongruence: 1 }, { fragmentation: 0.3, diameter: 3, superiorDeficit: 0.5, taskCongruence: 0.5 }];
  test.each(Object.entries(awkward))("%s: never throws, plain data, the same twice, said in both languages", (_, given) => {
    const whole = build(given);
    for (const asked of targets) {
      const result = bridge(whole, { targets: asked, effort: 2000 });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(bridge(whole, { targets: asked, effort: 2000 })).toEqual(result);
      for (const note of [...result.sentences, ...result.notes]) {
        for (const language of ["en", "zh"] as const) expect(sayNote(note, language)).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
      if (result.possible === null) expect(result.notes.length).toBeGreaterThan(0);
    }
  });
  test("renaming moves nothing but names", () => {
    for (let run = 0; run < runsOf(60); run++) {
      const town = randomTown(createRandom(900 + run), 6);
      const to = Object.fromEntries(town.ids.map((id) => [id, `x${letters.length - letters.indexOf(id)}`]));
      const other: Town = {
        ids: town.ids.map((id) => to[id]!), level: Object.fromEntries(town.ids.map((id) => [to[id]!, town.level[id]!])),
        ties: town.ties.map((tie) => ({ ...tie, a: to[tie.a]!, b: to[tie.b]! })), required: town.required.map((task) => task.map((id) => to[id]!)),
      };
      for (const asked of [{ fragmentation: 0 }, { diameter: 2 }]) {
        const [one, two] = [bridge(network(town), { targets: asked }), bridge(network(other), { targets: asked })];
        expect([two.cost, two.count, two.tables.sets.rows[0]?.["across"], two.tables.sets.rows[0]?.["load"]]).toEqual([one.cost, one.count, one.tables.sets.rows[0]?.["across"], one.tables.sets.rows[0]?.["load"]]);
      }
    }
  });
});

describe("S City", async () => {
  const whole = build(await readCase(join(root, "data/s-city")));
  test("one connected whole takes eight ties: nine pieces (15, 3, 3, 2, 2 and four alone)", () => {
    const result = bridge(whole, { effort: 20_000 });
    expect(result).toMatchObject({ cost: 8, proven: true, leastCost: 8 });
    expect(goal(result, "fragmentation")["before"]).toBeCloseTo(0.721675, 6);
    // 29^7 ways times the sizes: 15 x 3 x 3 x 2 x 2.
    expect(result.count).toBe(29 ** 7 * 540);
    expect(result.tables.ties.rows.map((row) => row["level"])).not.toContain("different");
    for (const note of result.sentences) expect(sayNote(note, "zh", () => "某")).not.toMatch(latin);
  });
  test("stated to the minimum: the most pairs for two ties come from joining the three largest", () => {
    // 15 + 3 + 3 = 21: (21 x 20 + 2 + 2) / (29 x 28) joined.
    const target = 1 - 424 / 812;
    expect(bridge(whole, { targets: { fragmentation: target }, effort: 50_000 })).toMatchObject({ cost: 2, proven: true });
    expect(bridge(whole, { targets: { fragmentation: target - 0.001 }, effort: 50_000 })).toMatchObject({ cost: 3, proven: true });
  });
  test("task congruence needs the pairs that tasks demand: transport with the police, and more", () => {
    const result = bridge(whole, { targets: { taskCongruence: 1 } });
    const pairs = result.tables.sets.rows.map(({ a, b }) => `${String(a)} ${String(b)}`);
    expect(pairs).toContain("traffic-police-unspec transport-unspec");
    expect(result).toMatchObject({ proven: true, count: 1 });
    expect(result.tables.ties.rows.every((row) => (row["evidence"] as string[]).length > 0)).toBe(true);
    // Evacuation 1, resettlement 1, plan 3, order 1 (the same for search and special people), supply 1.
    expect(result.cost).toBe(7);
  });
  test("supervision is not stated: nobody knows who lacks a superior", () => {
    const result = bridge(select(whole, { layers: ["supervision", "communication"] }), { targets: { superiorDeficit: 0 } });
    expect(result).toMatchObject({ possible: null, cost: null });
    expect(result.notes.map(({ code }) => code)).toContain("dimension/vertical-not-stated");
  });
});
