import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkCase, parseCase, writeCaseFiles, type Case } from "../../lib/case/index.js";
import {
  compensationLift, compensationLiftTest, componentMembership, emptySectorPairs, fragmentation, fragmentationByLayer, planOverlapByLayer, taskCongruence, taskCongruenceByTask, unityOfCommand,
} from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { synthesizeCity, synthesizeSecondWave, type CityOptions } from "../../lib/simulate/index.js";
import { readCase } from "../../lib/node/index.js";
import { root } from "../cli/support.js";
import { makeCase } from "../support/make-case.js";
import { runsOf } from "../support/runs.js";

const rowsOf = (source: Case, layers: readonly string[], metric: Parameters<typeof measure>[1], options = {}) => measure(build(source, { layers: [...layers] }), metric, options).rows;

const sectors = fc.constantFrom("government", "enterprise", "social");
const asked: fc.Arbitrary<CityOptions> = fc.record({
  departments: fc.integer({ min: 0, max: 5 }), districts: fc.integer({ min: 0, max: 4 }), offices: fc.integer({ min: 0, max: 3 }), enterprises: fc.integer({ min: 0, max: 3 }), social: fc.integer({ min: 0, max: 2 }),
  tasks: fc.integer({ min: 0, max: 8 }), extra: fc.integer({ min: 0, max: 4 }), density: fc.double({ min: 0, max: 1, noNaN: true }), compensating: fc.double({ min: 0, max: 1, noNaN: true }), tied: fc.double({ min: 0, max: 1, noNaN: true }),
  apart: fc.option(fc.tuple(sectors, sectors)),
}).map(({ extra, ...rest }) => ({ ...rest, extraCommand: rest.departments === 0 ? 0 : Math.min(extra, rest.districts * rest.offices) }));

describe("a synthetic city", () => {
  test("by hand: how many there are, who commands whom, what is labelled", () => {
    const { case: city, truth } = synthesizeCity({ city: "B", departments: 2, districts: 2, offices: 1, enterprises: 1, social: 1, extraCommand: 1, tasks: 2, density: 0 }, 5);
    // A head, 2 departments, and 2 districts of a seat, an office, an enterprise and a social organisation: 1 + 2 + 2 x 4.
    expect(city.organisations).toHaveLength(11);
    // Superiors: head over 2 departments and 2 districts, each of these over its office, and one office over again.
    expect(city.ties.filter(({ layer }) => layer === "command")).toHaveLength(7);
    expect(truth.unityOfCommand).toMatchObject({ violations: 1, withSuperior: 6, share: 1 / 6 });
    // Pairs of one level: municipal 3, district 6 (2 seats, 2 offices), community 6. With a path: head to 2 departments, 2 seats to their offices.
    expect(truth.compensation).toMatchObject({ pairsWithPath: 4, pairsWithoutPath: 11, tiedWithPath: 0, tiedWithoutPath: 0, lift: null });
    expect(truth.fragments[0]).toMatchObject({ layers: ["command"], sizes: [7, 1, 1, 1, 1], fragmentation: 1 - 42 / 110 });
    expect(city).toMatchObject({ id: "synthetic-city-b", synthetic: true });
    expect(city.title.en).toBe("SYNTHETIC: Demo city B");
    expect(city.title.zh).toContain("SYNTHETIC");
    for (const { id } of [...city.organisations, ...city.ties, ...city.tasks]) expect(id).toMatch(/^syn-/);
  });

  test("metrics find exactly what was planted, whatever is asked for and drawn", () => {
    fc.assert(fc.property(asked, fc.integer(), (options, seed) => {
      const { case: city, truth } = synthesizeCity(options, seed);
      const command = build(city, { layers: ["command"] });
      if (truth.unityOfCommand.withSuperior > 0) {
        expect(measure(command, unityOfCommand, { layers: "command" }).rows[0]).toMatchObject({ violations: truth.unityOfCommand.violations, withSuperior: truth.unityOfCommand.withSuperior, share: truth.unityOfCommand.share });
        const doubled = new Set(command.ties.filter(({ target, source }) => command.ties.some((other) => other.target === target && other.source !== source)).map(({ target }) => target));
        expect([...doubled].sort()).toEqual([...truth.unityOfCommand.organisations].sort());
      }
      if (command.ties.length > 0 && truth.compensation.tiedWithoutPath + truth.compensation.tiedWithPath > 0) {
        const { compensation, q, lift, pairsWithPath, pairsWithoutPath } = truth.compensation;
        expect(rowsOf(city, truth.compensation.layers, compensationLift)[0]).toMatchObject({ compensation, q, lift, pairsWithPath, pairsWithoutPath });
        const { tiedWithoutPath, tiedWithPath } = truth.compensation;
        expect(rowsOf(city, truth.compensation.layers, compensationLiftTest)[0]).toMatchObject({ tiedWithoutPath, tied: tiedWithoutPath + tiedWithPath });
      }
      if (city.tasks.length > 0) {
        const { congruence, tiedPairs, requiredPairs, byTask } = truth.tasks;
        expect(rowsOf(city, truth.tasks.layers, taskCongruence)[0]).toMatchObject({ congruence, tiedPairs, requiredPairs });
        expect(rowsOf(city, truth.tasks.layers, taskCongruenceByTask).map((row) => [row["task"], row["congruence"]])).toEqual(byTask.map(({ task, pairs, tiedPairs: tied }) => [task, tied / pairs]));
      }
      const empty = measure(build(city), emptySectorPairs).rows.map((row) => [row["group"], row["toGroup"]].sort().join(" ")).sort();
      expect(empty).toEqual(truth.sectorsApart.empty.map((pair) => [...pair].sort().join(" ")).sort());
      const present = new Set(city.organisations.map(({ sector }) => sector));
      const planted = truth.sectorsApart.planted;
      if (planted !== null && planted[0] !== planted[1] && present.has(planted[0]) && present.has(planted[1])) expect(empty).toContain([...planted].sort().join(" "));
      for (const { layers, sizes, fragmentation: share } of truth.fragments) {
        expect(rowsOf(city, layers, fragmentation)[0]!["fragmentation"]).toBe(share);
        const found = new Map<unknown, number>();
        for (const row of rowsOf(city, layers, componentMembership)) found.set(row["component"], Number(row["size"]));
        expect([...found.values()].sort((a, b) => b - a)).toEqual(sizes);
        // What each layer leaves apart, I-06, is what was planted for it alone.
        if (layers.length === 1) expect(measure(build(city), fragmentationByLayer).rows.find((row) => row["layer"] === layers[0])!["fragmentation"]).toBeCloseTo(share!, 12);
      }
    }), { numRuns: runsOf(200), seed: 90311 });
  });

  test("tasks that are to be tied are, and the others are not, while there is room for it", () => {
    for (let seed = 0; seed < 30; seed++) {
      const { truth } = synthesizeCity({ tasks: 10, tied: 0.4 }, seed);
      expect(truth.tasks.tied).toEqual(["syn-k01", "syn-k02", "syn-k03", "syn-k04"]);
      for (const { organisations } of truth.tasks.byTask) expect([2, 3, 4, 5]).toContain(organisations.length);
    }
  });

  test("density and compensating share come out as asked, within what chance allows", () => {
    let [tied, apart, pairs] = [0, 0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const { compensation } = synthesizeCity({ density: 0.1, compensating: 0.7, departments: 10, offices: 4 }, seed).truth;
      pairs += compensation.pairsWithPath + compensation.pairsWithoutPath;
      apart += compensation.tiedWithoutPath;
      tied += compensation.tiedWithoutPath + compensation.tiedWithPath;
    }
    expect(Math.abs(tied / pairs - 0.1)).toBeLessThan(4 * Math.sqrt((0.1 * 0.9) / pairs));
    expect(Math.abs(apart / tied - 0.7)).toBeLessThan(4 * Math.sqrt((0.7 * 0.3) / tied));
  });

  test("a seed gives one city; the case is accepted as it is written, and comes back from its files", () => {
    const made = synthesizeCity({ apart: ["enterprise", "social"] }, 9);
    expect(synthesizeCity({ apart: ["enterprise", "social"] }, 9)).toEqual(made);
    expect(synthesizeCity({}, 10).case.ties).not.toEqual(made.case.ties);
    expect(JSON.parse(JSON.stringify(made.truth))).toEqual(made.truth);
    const back = checkCase({ kind: "folder", name: "x", files: writeCaseFiles(made.case) });
    // What is doubted is what was planted: the second superiors.
    expect(back.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["warning case/two-heads", "warning case/two-heads"]);
    expect(back.issues.map(({ value }) => value).sort()).toEqual([...made.truth.unityOfCommand.organisations].sort());
    expect(back.ok && back.case).toEqual(made.case);
  });

  test("what cannot be is refused", () => {
    expect(() => synthesizeCity({ departments: 0, extraCommand: 1 })).toThrow(expect.objectContaining({ code: "synthetic/too-many-superiors" }));
    expect(() => synthesizeCity({ offics: 3 } as CityOptions)).toThrow(expect.objectContaining({ code: "simulation/unknown-option", details: expect.objectContaining({ nearest: "offices" }) as unknown }));
  });
});

describe("a synthetic second wave", () => {
  test("by hand: everything kept, nothing kept, and what is added", () => {
    const source = makeCase("", [
      { id: "t1", source: "a", target: "b", layer: "communication", status: "in-plan" }, { id: "t2", source: "b", target: "c", layer: "communication", status: "in-plan" }, { id: "t3", source: "a", target: "b", layer: "command", status: "in-plan" },
      { id: "t4", source: "c", target: "c", layer: "communication" }, { id: "t5", source: "a", target: "c", layer: "decision", presence: "unknown" },
    ], { organisations: ["a", "b", "c", "d"].map((id) => ({ id, label: id, level: id === "d" ? "district" : "municipal" })) });
    const { case: made, truth } = synthesizeSecondWave(source, { keep: { communication: 1, command: 0 }, add: { communication: 5, decision: 5 } });
    // Communication: both pairs kept, a-c is the only further pair of one level. Decision: a-c is left open, so a-b and b-c.
    const added = made.ties.slice(source.ties.length);
    expect(added.map(({ id, layer }) => `${id} ${layer}`)).toEqual(["syn-t1 communication", "syn-t2 communication", "syn-communication-1 communication", "syn-decision-1 decision", "syn-decision-2 decision"]);
    expect(truth.layers.find(({ layer }) => layer === "communication")).toEqual({ layer: "communication", pairs: 2, kept: 2, added: 1, expectedRecall: 1, recall: 1, precision: 2 / 3 });
    expect(truth.layers.find(({ layer }) => layer === "command")).toMatchObject({ pairs: 1, kept: 0, recall: 0, precision: null });
    expect(truth.layers.find(({ layer }) => layer === "decision")).toMatchObject({ pairs: 0, added: 2, recall: null, precision: 0 });
    for (const tie of added) expect(tie).toMatchObject({ wave: "synthetic", status: "observed", certainty: "derived", attributes: { SYNTHETIC: true } });
    expect(made.title.en).toBe("SYNTHETIC second wave: Small case");
    expect(made).toMatchObject({ id: "synthetic-small", synthetic: true });
  });

  test("the metrics of plan and reality find the recall that was drawn, and on average the one asked for", async () => {
    const city = synthesizeCity({ density: 0.3 }, 3).case;
    const asked: Readonly<Record<string, number>> = { communication: 0.6, command: 0.9, decision: 0.5, operational: 0.5 };
    const seen = new Map<string, [kept: number, pairs: number]>();
    for (let seed = 1; seed <= 100; seed++) {
      const { case: made, truth } = synthesizeSecondWave(city, { keep: { communication: 0.6, command: 0.9 }, keepOther: 0.5, add: { communication: 4 } }, seed);
      for (const row of measure(build(made), planOverlapByLayer).rows) {
        const known = truth.layers.find(({ layer }) => layer === row["layer"])!;
        expect(row).toMatchObject({ recall: known.recall, precision: known.precision });
      }
      const communication = truth.layers.find(({ layer }) => layer === "communication")!;
      expect(communication.added).toBe(4);
      for (const { layer, kept, pairs, expectedRecall } of truth.layers) {
        if (pairs === 0) continue;
        expect(expectedRecall).toBe(asked[layer]);
        const [before, all] = seen.get(layer) ?? [0, 0];
        seen.set(layer, [before + kept, all + pairs]);
      }
    }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(["command", "communication"]));
    for (const [layer, [kept, pairs]] of seen) expect(Math.abs(kept / pairs - asked[layer]!), layer).toBeLessThan(4 * Math.sqrt((asked[layer]! * (1 - asked[layer]!)) / pairs));

    const sCity = await readCase(`${root}data/s-city`);
    const { case: second, truth } = synthesizeSecondWave(sCity, { keepOther: 1 });
    for (const row of measure(build(second), planOverlapByLayer).rows) if (row["recall"] !== null) expect(row["recall"]).toBe(1);
    expect(truth.recall).toBe(1);
    expect(parseCase(JSON.parse(JSON.stringify(second)))).toEqual(second);
  });

  test("another tie elsewhere does not change which ties are kept", () => {
    const [before, after] = [makeCase("a b c d", ["a-b", "b-c"]), makeCase("a b c d", ["a-b", "b-c", "c-d"])].map((source) => synthesizeSecondWave(source, { keepOther: 0.5 }, 4).case.ties.map(({ id }) => id));
    expect(after!.filter((id) => !id.endsWith("t03"))).toEqual(before);
  });

  test("what cannot be is refused", () => {
    const source = makeCase("a b", ["a-b"]);
    expect(() => synthesizeSecondWave(source, { add: { command: 1 } })).toThrow(expect.objectContaining({ code: "synthetic/add-vertical" }));
    expect(() => synthesizeSecondWave(source, { keep: { comand: 1 } })).toThrow(expect.objectContaining({ code: "usage/unknown-layer" }));
    expect(() => synthesizeSecondWave(source, { wave: "plan" })).toThrow(expect.objectContaining({ code: "synthetic/wave-there" }));
  });
});
