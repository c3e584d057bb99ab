import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { build, distancesFrom, project, type Network } from "../../lib/network/index.js";
import { timedAlert, type AlertOptions, type AlertResult } from "../../lib/simulate/index.js";
import { noteMessages } from "../../lib/words/index.js";
import { chiSquare } from "../../lib/stats/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";
import { runsOf } from "../support/runs.js";

const network = (organisations: string, ties: string[], more: Parameters<typeof makeCase>[2] = {}): Network => build(makeCase(organisations, ties, { lead: { organisation: organisations.split(" ")[0]! }, ...more }));
const fixed = (value: number) => ({ kind: "fixed" as const, value });
const exponential = (mean: number) => ({ kind: "exponential" as const, mean });
const column = ({ tables }: AlertResult, name: string): Record<string, unknown> => Object.fromEntries(tables.organisations.rows.map((row) => [String(row["organisation"]), row[name]]));
const times = async (given: Network, options: AlertOptions = {}) => column(await timedAlert(given, options), "mean");
const whole = ({ tables }: AlertResult, target: string) => tables.whole.rows.find((row) => row["target"] === target)!;

describe("by hand", () => {
  test("without delays every tie takes one round, from the lead", async () => {
    const result = await timedAlert(network("a b c d e", ["a>b command", "b-c", "d>c command"]));
    // a 0; b 1; c 2 over b; d commands c and is not told by it; e has no tie.
    expect(column(result, "mean")).toEqual({ a: 0, b: 1, c: 2, d: null, e: null });
    expect(column(result, "steps")).toEqual({ a: 0, b: 1, c: 2, d: null, e: null });
    expect(column(result, "teller")).toEqual({ a: null, b: "a", c: "b", d: null, e: null });
    expect(result).toMatchObject({ unit: "round", draws: 1, from: "a" });
    expect(whole(result, "reachable")).toMatchObject({ organisations: 3, mean: 2, reached: 1 });
    expect(whole(result, "everyone")).toMatchObject({ organisations: 5, mean: null, median: null, reached: 0 });
    expect(whole(result, "half")).toMatchObject({ organisations: 3, mean: 2 });
  });

  test("fixed delays add up along the quickest way, whose ties are said to carry the news", async () => {
    // a-b 10, b-c 10 by command; a-c 25 by communication: c hears at 20 over b.
    const result = await timedAlert(network("a b c", ["a>b command", "b>c command", "a-c communication"]), { delays: { byLayer: { command: fixed(10), communication: fixed(25) } } });
    expect(column(result, "mean")).toEqual({ a: 0, b: 10, c: 20 });
    expect(result.tables.ties.rows.map((row) => [row["tie"], row["carried"]])).toEqual([["t01", 1], ["t02", 1], ["t03", 0]]);
    // A tie's own delay comes before its layer's: a-c in 15.
    expect(await times(network("a b c", ["a>b command", "b>c command", "a-c communication"]), { delays: { byLayer: { command: fixed(10) }, byTie: { t03: fixed(15) } } })).toEqual({ a: 0, b: 10, c: 15 });
  });

  test("a tie without a delay beside others that have one carries nothing, and that is said", async () => {
    const result = await timedAlert(network("a b c", ["a>b command", "b-c decision"]), { delays: { byLayer: { command: fixed(5) } } });
    expect(column(result, "mean")).toEqual({ a: 0, b: 5, c: null });
    expect(result.notes).toContainEqual({ code: "alert/no-delay", params: { layers: { records: ["decision"] }, count: 1 } });
  });

  test("an undirected tie with a stated flow is one way; upward opens ties of command", async () => {
    const flowing = build(makeCase("a b c", [
      { id: "t1", source: "a", target: "b", layer: "communication", flow: "target-to-source" }, { id: "t2", source: "c", target: "a", layer: "communication", flow: "target-to-source" },
    ]));
    expect(await times(flowing, { from: "a" })).toEqual({ a: 0, b: null, c: 1 });
    const under = network("a b", ["b>a command"]);
    expect(await times(under)).toEqual({ a: 0, b: null });
    expect(await times(under, { upward: true })).toEqual({ a: 0, b: 1 });
  });

  test("superiors tell their subordinates first, and peers when that is done", async () => {
    const given = network("a b c d", ["a-d communication", "a>b command", "a>c command"]);
    const delays = { byLayer: { command: fixed(10), communication: fixed(1) }, byTie: { t03: fixed(20) } };
    expect(await times(given, { delays })).toEqual({ a: 0, b: 10, c: 20, d: 1 });
    expect(await times(given, { delays, superiorsFirst: true })).toEqual({ a: 0, b: 10, c: 20, d: 21 }); // 20 and then 1
    // One call after the other: t01 to d 1, t02 to b 1 + 10, t03 to c 11 + 20; downward first: b 10, c 30, d 31.
    expect(await times(given, { delays, oneByOne: true })).toEqual({ a: 0, b: 11, c: 31, d: 1 });
    expect(await times(given, { delays, oneByOne: true, superiorsFirst: true })).toEqual({ a: 0, b: 10, c: 30, d: 31 });
  });

  test("nobody tells back whom it heard from; of two who tell at the same time the tie with the smaller id counts", async () => {
    // b has one call to make, to c: 5 and 5, not 15.
    expect(await times(network("a b c", ["a-b", "b-c"]), { delays: { other: fixed(5) }, oneByOne: true })).toEqual({ a: 0, b: 5, c: 10 });
    expect(column(await timedAlert(network("a b c d", ["a-c", "a-b", "c-d", "b-d"])), "teller")["d"]).toBe("c");
  });

  test("a confirmation takes as long again, and a call that fails is repeated until it is given up", async () => {
    const given = network("a b c", ["a>b command", "a-c communication"]);
    const delays = { other: fixed(4) };
    const sure = await timedAlert(given, { delays, superiorsFirst: true, acknowledge: { retryAfter: 10, attempts: 3 } });
    // b hears at 4 and confirms by 8; only then is c called: 12, confirmed at 16.
    expect(column(sure, "mean")).toEqual({ a: 0, b: 4, c: 12 });
    expect(column(sure, "confirmed")).toEqual({ a: null, b: 8, c: 16 });
    expect(whole(sure, "confirmed")).toMatchObject({ mean: 16 });
    // b is away: three attempts ten apart, given up at 30, c at 34.
    const away = await timedAlert(given, { delays, superiorsFirst: true, acknowledge: { retryAfter: 10, attempts: 3 }, failures: { byOrganisation: { b: 1 } } });
    expect(column(away, "mean")).toEqual({ a: 0, b: null, c: 34 });
    expect(column(away, "reached")).toEqual({ a: 1, b: 0, c: 1 });
  });

  test("what comes outside working hours is heard when they open", async () => {
    const given = network("a b c d", ["a-b", "b-c", "a-d"]);
    const options = { delays: { other: fixed(60) }, hours: { raisedAt: 17 * 60, other: [8 * 60, 17 * 60 + 30] as [number, number], byOrganisation: { d: [22 * 60, 6 * 60] as [number, number] } } };
    // b is called at 18:00, opens at 8:00: 900 minutes after 17:00; c an hour later; d works from 22:00: 300.
    expect(await times(given, options)).toEqual({ a: 0, b: 900, c: 960, d: 300 });
    expect(await times(given, { ...options, hours: { raisedAt: 9 * 60, other: [8 * 60, 17 * 60 + 30] } })).toEqual({ a: 0, b: 60, c: 120, d: 60 });
  });

  test("deadlines are the one asked for and the case's rules in minutes or hours", async () => {
    const given = network("a b c d", ["a-b", "b-c"], { rules: [{ id: "assemble", label: "Assemble", value: 0.5, unit: "hour" }, { id: "train", label: "Train", value: 2, unit: "year" }] });
    const result = await timedAlert(given, { delays: { other: fixed(20) } });
    // 20 and 40 minutes: a and b are in time, c and d are not.
    expect(result.tables.deadlines.rows).toEqual([{ deadline: "assemble", value: 30, inTime: 2, everyone: 0, reachable: 0 }]);
    expect(column(result, "late")).toEqual({ a: 0, b: 0, c: 1, d: 1 });
    const asked = await timedAlert(given, { delays: { other: fixed(20) }, deadline: 40 });
    expect(asked.tables.deadlines.rows[0]).toEqual({ deadline: "asked", value: 40, inTime: 3, everyone: 0, reachable: 1 });
    expect(column(asked, "late")).toEqual({ a: 0, b: 0, c: 0, d: 1 }); // at the deadline is in time
    expect((await timedAlert(given)).tables.deadlines.rows).toEqual([]); // rounds have no minutes
  });

  test("a shortcut's saving: for the last, for each, for whom, and whom only it reaches", async () => {
    const given = network("a b c d e", ["a-b", "b-c", "c-d"]);
    const result = await timedAlert(given, { delays: { other: fixed(10) }, shortcuts: [{ a: "d", b: "a", delay: fixed(5) }, { a: "d", b: "e" }], deadline: 20 });
    // Alone a-d: d at 5 in place of 30, c at 15 in place of 20; the last hears at 15 in place of 30. In time: four in place of three.
    expect(result.tables.shortcuts.rows).toEqual([
      { shortcut: "a=d", a: "d", b: "a", saved: 15, standardError: null, n: 1, savedEach: (0 + 5 + 25) / 3, sooner: ["c", "d"], later: [], reached: [], inTime: 1 },
      { shortcut: "d=e", a: "d", b: "e", saved: 0, standardError: null, n: 1, savedEach: 0, sooner: [], later: [], reached: ["e"], inTime: 0 },
      { shortcut: "together", a: null, b: null, saved: 15, standardError: null, n: 1, savedEach: 10, sooner: ["c", "d"], later: [], reached: ["e"], inTime: 2 },
    ]);
  });

  test("ties left open count as absent, or on request as present", async () => {
    const given = network("a b c", ["a-b", "b-c communication?", "a-c decision?"]);
    const [absent, present] = [await timedAlert(given), await timedAlert(given, { unknown: "present" })];
    expect([column(absent, "mean"), column(present, "mean")]).toEqual([{ a: 0, b: 1, c: null }, { a: 0, b: 1, c: 1 }]);
    expect([absent, present].map(({ tables }) => tables.ties.rows.length)).toEqual([1, 3]);
    expect([absent, present].map(({ notes }) => notes.find(({ code }) => code.startsWith("alert/unknown"))!.code)).toEqual(["alert/unknown-absent", "alert/unknown-present"]);
  });

  test("ties left open give low and high: the two ends, met by the same chances", async () => {
    const given = network("a b c d", ["a-b", "b-c communication?", "a-c decision?", "c-d"]);
    const chance: AlertOptions = { delays: { other: { kind: "exponential", mean: 10 } }, failures: { ties: 0.2 }, draws: 60, seed: 5 };
    const [absent, present] = [await timedAlert(given, chance), await timedAlert(given, { ...chance, unknown: "present" })];
    for (const name of ["organisations", "whole"] as const) {
      expect(absent.tables[name].rows.map(({ medianLow, medianHigh, reachedLow, reachedHigh }) => [medianLow, medianHigh, reachedLow, reachedHigh]))
        .toEqual(present.tables[name].rows.map(({ medianLow, medianHigh, reachedLow, reachedHigh }) => [medianLow, medianHigh, reachedLow, reachedHigh]));
    }
    // d is reached only over a tie marked unknown: at best when all are there, at worst never.
    const [d, with_] = [absent, present].map(({ tables }) => tables.organisations.rows[3]!);
    expect([d!["medianLow"], d!["medianHigh"], d!["reachedLow"], d!["reachedHigh"]]).toEqual([with_!["median"], null, 0, with_!["reached"]]);
    expect(column(absent, "medianHigh")).toMatchObject({ a: 0, b: column(absent, "median")["b"], c: null });
    const inTurn = await timedAlert(given, { ...chance, oneByOne: true });
    expect(inTurn.tables.organisations.columns).not.toHaveProperty("medianLow");
    expect(inTurn.notes.map(({ code }) => code)).toContain("alert/unknown-no-span");
  });

  test("a merged source is the organisation it is counted as; one left out is said to be missing", async () => {
    const source = makeCase("a b c", ["b-c"], { lead: { organisation: "a" } });
    expect(await times(build(source, { merges: [["b", "a"]] }), { from: "a" })).toEqual({ b: 0, c: 1 });
    const out = await timedAlert(build(source, { without: ["a"] }), { from: "a" });
    expect(out.from).toBeNull();
    expect(out.notes[0]!.code).toBe("alert/source-out-of-scope");
  });
});

interface Drawn { n: number; ties: { from: number; to: number; directed: boolean; layer: string; minutes: number }[]; extra: [number, number] }
const layers = ["command", "communication", "decision"];
const vocabulary = { layers: layers.map((id) => ({ id, label: id, reads: id as "command", dimension: id === "command" ? "vertical" as const : "horizontal" as const, coverage: "complete" as const })) };
const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 9 }).chain((n) => {
  const one = fc.integer({ min: 0, max: n - 1 });
  return fc.record({
    n: fc.constant(n), extra: fc.tuple(one, one),
    ties: fc.array(fc.record({ from: one, to: one, directed: fc.boolean(), layer: fc.constantFrom(...layers), minutes: fc.integer({ min: 0, max: 20 }) }), { maxLength: 20 }),
  });
});
function networkOf({ n, ties }: Drawn, { backwards = false } = {}): Network {
  const written = ties.filter(({ from, to, layer }) => layer !== "command" || from !== to).map(({ from, to, directed, layer }, i) => {
    const [a, b] = layer === "command" && from > to ? [to, from] : [from, to];
    return { id: `t${i}`, source: `o${a}`, target: `o${b}`, layer, directed: layer === "command" || directed };
  });
  const organisations = Array.from({ length: n }, (_, i) => ({ id: `o${i}`, label: `o${i}` }));
  return build(makeCase("", backwards ? written.reverse() : written, { vocabulary, organisations: backwards ? organisations.reverse() : organisations, lead: { organisation: "o0" } }));
}
const minutesOf = ({ ties }: Drawn) => Object.fromEntries(ties.filter(({ from, to, layer }) => layer !== "command" || from !== to).map(({ minutes }, i) => [`t${i}`, fixed(minutes)]));
const runs = { numRuns: runsOf(300), seed: 52117 };
const vague = { byLayer: { command: { kind: "lognormal" as const, median: 5, spread: 1 }, decision: { kind: "empirical" as const, values: [1, 5, 30] } }, other: exponential(10) };

describe("laws over random networks", () => {
  test("rounds are shortest paths", async () => {
    await fc.assert(fc.asyncProperty(drawn, async (given) => {
      const made = networkOf(given);
      const steps = distancesFrom(project(made, { direction: "directed", strength: "ignored", flow: "read" }), 0);
      expect(Object.values(await times(made))).toEqual(Array.from(steps, (step) => (step === -1 ? null : step)));
    }), runs);
  });

  /** Dijkstra's distances, by looking for the nearest one not yet settled. */
  function dijkstra({ ties, organisations }: Network, delayOf: (tie: string) => number, upward: boolean): Record<string, number | null> {
    const settled = new Map<string, number>();
    const open = new Map<string, number>([["o0", 0]]);
    while (open.size > 0) {
      const [at, time] = [...open].reduce((least, one) => (one[1] < least[1] ? one : least));
      open.delete(at);
      settled.set(at, time);
      for (const { id, source, target, directed, dimension } of ties) {
        const both = !directed || (upward && dimension === "vertical");
        const next = source === at ? target : both && target === at ? source : null;
        if (next !== null && !settled.has(next)) open.set(next, Math.min(open.get(next) ?? Infinity, time + delayOf(id)));
      }
    }
    return Object.fromEntries(organisations.map(({ id }) => [id, settled.get(id) ?? null]));
  }

  test("fixed delays are Dijkstra's distances, to the last digit, by tie and by layer, downwards and upwards", async () => {
    await fc.assert(fc.asyncProperty(drawn, fc.boolean(), fc.constantFrom(1, 7, 0.3), async (given, upward, unit) => {
      const made = networkOf(given);
      const byTie = Object.fromEntries(Object.entries(minutesOf(given)).map(([id, { value }]) => [id, fixed(value / unit)]));
      if (Object.keys(byTie).length === 0) return;
      expect(await times(made, { delays: { byTie }, upward })).toEqual(dijkstra(made, (id) => byTie[id]!.value, upward));
      const byLayer = { command: 3 / unit, communication: 5 / unit, decision: 11 / unit };
      const layerOf = new Map(made.ties.map(({ id, layer }) => [id, layer as keyof typeof byLayer]));
      const result = await timedAlert(made, { delays: { byLayer: { command: fixed(byLayer.command), communication: fixed(byLayer.communication) }, other: fixed(byLayer.decision) }, upward, draws: 3 });
      expect(column(result, "median")).toEqual(dijkstra(made, (id) => byLayer[layerOf.get(id)!], upward));
    }), { ...runs, numRuns: runsOf(200) });
  });

  test("a shortcut makes nobody later when nobody waits, whatever is drawn", async () => {
    await fc.assert(fc.asyncProperty(drawn, fc.boolean(), async (given, acknowledged) => {
      const [a, b] = given.extra;
      if (a === b) return;
      const result = await timedAlert(networkOf(given), {
        delays: vague, failures: { ties: 0.3, organisations: 0.1 }, draws: 20, shortcuts: [{ a: `o${a}`, b: `o${b}` }],
        acknowledge: acknowledged ? { retryAfter: 3, attempts: 2 } : null, hours: { raisedAt: 1000, other: [480, 1050] },
      });
      const [row] = result.tables.shortcuts.rows;
      expect(row!["later"]).toEqual([]);
      expect(Number(row!["saved"] ?? 0)).toBeGreaterThanOrEqual(0);
    }), { ...runs, numRuns: runsOf(150) });
  });

  test("the same seed gives the same result, whatever the order of the records", async () => {
    await fc.assert(fc.asyncProperty(drawn, async (given) => {
      const unsure = { delays: vague, failures: { ties: 0.2, organisations: 0.1 }, draws: 8, seed: 4 };
      for (const options of [
        { ...unsure, superiorsFirst: true, oneByOne: true },
        { ...unsure, acknowledge: { retryAfter: 3, attempts: 2 }, hours: { raisedAt: 1000, other: [480, 1050] as [number, number] }, upward: true, deadline: 25, shortcuts: given.n > 1 ? [{ a: "o0", b: `o${given.n - 1}` }] : [] },
      ]) {
        const [once, again, backwards] = [await timedAlert(networkOf(given), options), await timedAlert(networkOf(given), options), await timedAlert(networkOf(given, { backwards: true }), options)];
        expect(again).toEqual(once);
        expect([...backwards.tables.organisations.rows].reverse()).toEqual(once.tables.organisations.rows);
        for (const table of ["whole", "deadlines"] as const) expect(backwards.tables[table]).toEqual(once.tables[table]);
        const byTie = ({ tables }: AlertResult) => Object.fromEntries(tables.ties.rows.map((row) => [String(row["tie"]), row]));
        expect(byTie(backwards)).toEqual(byTie(once));
        expect(backwards.tables.shortcuts.rows.map(({ saved, inTime }) => [saved, inTime])).toEqual(once.tables.shortcuts.rows.map(({ saved, inTime }) => [saved, inTime]));
      }
    }), { ...runs, numRuns: runsOf(100) });
  });

  test("a tie more moves no number of another: whoever is not behind it hears at the same times", async () => {
    const [before, after] = [network("a b c", ["a-b"]), network("a b c", ["a-b", "a-c"])];
    const options = { delays: { other: exponential(10) }, draws: 200 };
    expect((await timedAlert(after, options)).tables.organisations.rows[1]).toEqual((await timedAlert(before, options)).tables.organisations.rows[1]);
  });

  test("plain data, the same after JSON, and every note can be said", async () => {
    for (const source of Object.values(awkward)) {
      const ids = source.organisations.map(({ id }) => id);
      for (const options of [{}, { from: ids[0] ?? null }, { from: ids[0] ?? null, delays: { other: exponential(10) }, failures: { ties: 0.5, organisations: 0.5 }, draws: 10, superiorsFirst: true, oneByOne: true, upward: true, acknowledge: {}, hours: { other: [480, 1020] as [number, number] }, shortcuts: ids.length > 1 ? [{ a: ids[0]!, b: ids[1]! }, { a: ids[0]!, b: ids[0]! }] : [] }]) {
        const result = await timedAlert(build(source), options);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        for (const { code } of result.notes) expect(Object.keys(noteMessages)).toContain(code);
        for (const table of Object.values(result.tables)) {
          for (const row of table.rows) expect(Object.keys(row).filter((name) => !(name in table.columns) && !table.keys.includes(name))).toEqual([]);
        }
      }
    }
  });
});

describe("against what is known of chance", () => {
  const draws = 4000;
  const options = { delays: { other: exponential(10) }, draws, seed: 3 };

  test("a line of exponential delays gives the Erlang distribution", async () => {
    const result = await timedAlert(network("a b c d", ["a-b", "b-c", "c-d"]), options);
    for (const [k, row] of result.tables.organisations.rows.entries()) {
      if (k === 0) continue;
      // Erlang with k stages of mean 10: mean 10 k, variance 100 k; twice its quantile over 10 is chi-square with 2 k degrees.
      expect(Math.abs(Number(row["mean"]) - 10 * k)).toBeLessThan(4 * Math.sqrt((100 * k) / draws));
      for (const [p, name] of [[0.05, "low"], [0.5, "median"], [0.95, "high"]] as const) {
        const below = chiSquare(2 * k).below((2 * Number(row[name])) / 10); // the true share below the quantile found
        expect(Math.abs(below - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
      }
      // The variance of a sample variance is about s^4 (2 + excess kurtosis) / n, and the excess of k stages is 6 / k.
      const variance = Number(row["standardError"]) ** 2 * draws;
      expect(Math.abs(variance - 100 * k)).toBeLessThan(4 * 100 * k * Math.sqrt((2 + 6 / k) / draws));
    }
  });

  test("and so does the whole curve: who is in time at any deadline, by the distance of Kolmogorov and Smirnov", async () => {
    // Farther than this once in a million (Dvoretzky, Kiefer, Wolfowitz; Massart's constant): sqrt(ln(2 / 1e-6) / 2n).
    const bound = Math.sqrt(Math.log(2e6) / (2 * draws));
    for (const deadline of [1, 4, 8, 12, 18, 25, 34, 45, 60, 90]) {
      const result = await timedAlert(network("a b c d", ["a-b", "b-c", "c-d"]), { ...options, deadline });
      result.tables.organisations.rows.slice(1).forEach((row, i) => expect(Math.abs(1 - Number(row["late"]) - chiSquare(2 * (i + 1)).below((2 * deadline) / 10))).toBeLessThan(bound));
    }
  });

  test("the last of a star of n waits n-th harmonic means, and each end a single one", async () => {
    const result = await timedAlert(network("a b c d e f", ["a-b", "a-c", "a-d", "a-e", "a-f"]), options);
    const harmonic = 1 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5; // largest of 5 exponentials; variance the sum of squares
    const variance = 100 * (1 + 1 / 4 + 1 / 9 + 1 / 16 + 1 / 25);
    expect(Math.abs(Number(whole(result, "everyone")["mean"]) - 10 * harmonic)).toBeLessThan(4 * Math.sqrt(variance / draws));
    for (const row of result.tables.organisations.rows.slice(1)) expect(Math.abs(Number(row["mean"]) - 10)).toBeLessThan(4 * Math.sqrt(100 / draws));
  });

  test("two parallel ways: the sooner of two exponentials has half the mean, and each carries half", async () => {
    const result = await timedAlert(network("a b", ["a-b communication", "a-b decision"]), options);
    expect(Math.abs(Number(column(result, "mean")["b"]) - 5)).toBeLessThan(4 * Math.sqrt(25 / draws));
    for (const row of result.tables.ties.rows) expect(Math.abs(Number(row["carried"]) - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / draws));
  });

  test("failures: a line of two with chances 0.2 and 0.3, an absent organisation, and repeated calls", async () => {
    const near = (value: unknown, p: number) => expect(Math.abs(Number(value) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / draws));
    const given = network("a b c", ["a-b communication", "b-c decision"]);
    const lost = await timedAlert(given, { draws, failures: { byLayer: { communication: 0.2, decision: 0.3 } } });
    near(column(lost, "reached")["b"], 0.8);
    near(column(lost, "reached")["c"], 0.8 * 0.7);
    near(column(await timedAlert(given, { draws, failures: { ties: 0.2, byOrganisation: { b: 0.25 } } }), "reached")["c"], 0.75 * 0.8 * 0.8);
    near(column(await timedAlert(given, { draws, failures: { ties: 0.5 }, acknowledge: { attempts: 3 } }), "reached")["b"], 1 - 0.5 ** 3);
  });

  test("a call that is repeated comes that much later, and who tells most often is named", async () => {
    // At 4, 14 or 24 with chances 1/2, 1/4, 1/8: of those heard, (2 + 3.5 + 3) / 0.875 = 9.714 on average.
    const again = await timedAlert(network("a b", ["a-b"]), { draws, delays: { other: fixed(4) }, failures: { ties: 0.5 }, acknowledge: { retryAfter: 10, attempts: 3 } });
    expect(Math.abs(Number(column(again, "mean")["b"]) - 8.5 / 0.875)).toBeLessThan(4 * 7.1 / Math.sqrt(0.875 * draws));
    // c is told by a at a mean of 30, by b at a mean of 10 after nothing: by b three times of four.
    const two = await timedAlert(network("a b c", ["a-b", "a-c", "b-c"]), { ...options, delays: { byTie: { t01: fixed(0), t02: exponential(30), t03: exponential(10) } } });
    expect(column(two, "teller")["c"]).toBe("b");
    expect(Math.abs(Number(column(two, "tellerShare")["c"]) - 0.75)).toBeLessThan(4 * Math.sqrt((0.75 * 0.25) / draws));
    const error = Number(column(await timedAlert(network("a b", ["a-b"]), options), "standardError")["b"]);
    expect(Math.abs(error * Math.sqrt(draws) - 10)).toBeLessThan(1); // an exponential's deviation is its mean
  });

  test("lognormal: the median is the median, and the spread that of the logarithm; a list is drawn evenly", async () => {
    const result = await timedAlert(network("a b", ["a-b"]), { draws, delays: { other: { kind: "lognormal", median: 12, spread: 0.5 } } });
    const { median, high } = result.tables.organisations.rows[1]!;
    expect(Math.abs(Math.log(Number(median) / 12))).toBeLessThan(4 * 0.5 * 1.2533 / Math.sqrt(draws));
    expect(Math.abs(Math.log(Number(high) / 12) / 0.5 - 1.6449)).toBeLessThan(4 * 2.11 / Math.sqrt(draws)); // sd of that quantile: sqrt(p q) / density
    const list = await timedAlert(network("a b", ["a-b"]), { draws, delays: { other: { kind: "empirical", values: [3, 9] } } });
    expect(Math.abs(Number(column(list, "mean")["b"]) - 6)).toBeLessThan(4 * 3 / Math.sqrt(draws));
  });

  test("what is saved is compared draw by draw: a shortcut that changes nothing saves exactly nothing", async () => {
    const result = await timedAlert(network("a b c", ["a-b", "b-c"]), { ...options, shortcuts: [{ a: "a", b: "c", delay: fixed(100_000) }, { a: "a", b: "c", delay: fixed(0) }] });
    const [never, always] = result.tables.shortcuts.rows;
    expect(never).toMatchObject({ saved: 0, standardError: 0, savedEach: 0, sooner: [] });
    // With a free tie to c, c hears at once and b at the sooner of two ways: the last is b, at the sooner of two exponentials of mean 10.
    const erlang = Number(whole(result, "everyone")["mean"]);
    expect(Math.abs(Number(always!["saved"]) - (erlang - 5))).toBeLessThan(4 * Math.sqrt(25 / draws));
  });
});

describe("settings and long work", () => {
  const given = network("a b", ["a-b"]);
  test("a slip is refused by name", async () => {
    await expect(timedAlert(given, { drws: 5 } as AlertOptions)).rejects.toMatchObject({ code: "simulation/unknown-option", details: { nearest: "draws" } });
    await expect(timedAlert(given, { draws: 0 })).rejects.toMatchObject({ code: "simulation/invalid-option" });
    await expect(timedAlert(given, { from: "x" })).rejects.toMatchObject({ code: "usage/unknown-organisation" });
    await expect(timedAlert(given, { delays: { byLayer: { comand: fixed(1) } } })).rejects.toMatchObject({ code: "usage/unknown-layer", details: { nearest: "command" } });
    await expect(timedAlert(given, { failures: { byTie: { t99: 1 } } })).rejects.toMatchObject({ code: "usage/unknown-tie" });
    await expect(timedAlert(given, { hours: {} })).rejects.toMatchObject({ code: "alert/hours-without-delays" });
    await expect(timedAlert(given, { delays: { byLayer: { command: fixed(1) } }, shortcuts: [{ a: "a", b: "b" }] })).rejects.toMatchObject({ code: "alert/shortcut-delay" });
  });

  test("it stops when told, with the reason, and says how far it is", async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const work = timedAlert(given, { delays: { other: exponential(1) }, draws: 100_000, signal: stop.signal, onProgress: ({ done, total, label }) => {
      seen.push(done);
      expect([label, total]).toEqual(["alert", 100_000]);
      if (seen.length === 2) stop.abort(new Error("enough"));
    } });
    await expect(work).rejects.toThrow("enough");
    expect(seen).toHaveLength(2);
    await expect(timedAlert(given, { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  });

  test("the seed and every default are echoed", async () => {
    const { options } = await timedAlert(given, { delays: { other: exponential(1) }, draws: 5 });
    expect(options).toMatchObject({ seed: 1, draws: 5, upward: false, superiorsFirst: false, deadline: null });
    expect(options).not.toHaveProperty("signal");
  });
});
