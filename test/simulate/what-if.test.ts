import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failedTasks, fragmentation } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, namesOf, select, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { createRandom, type Random } from "../../lib/random.js";
import { eachRemoved, removalCurves, whatIf, type WhatIf } from "../../lib/simulate/index.js";
import { sayNote } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";
import { root } from "../cli/support.js";

const letters = "abcdefgh".split("");
const effect = (result: WhatIf, name: string) => result.tables.effects.rows.find((row) => row["measure"] === name)!;

interface Drawn {
  readonly ties: readonly string[];
  readonly tasks: readonly { required: readonly string[]; needs: readonly string[]; after: readonly string[] }[];
  readonly held: readonly (readonly string[])[];
}

function drawn(random: Random, ids: readonly string[]): Drawn {
  const some = <T>(items: readonly T[], share: number) => items.filter(() => random.next() < share);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  return {
    ties: some(pairs, 0.3).map(([a, b]) => (random.next() < 0.4 ? `${a}>${b} command` : `${a}-${b} communication`)),
    held: Array.from({ length: 3 }, () => some(ids, 0.3)),
    tasks: Array.from({ length: 4 }, (_, k) => ({ required: some(ids, 0.15), needs: some(["r0", "r1", "r2"], 0.3), after: some(["k0", "k1", "k2", "k3"].filter((__, other) => other !== k), 0.25) })),
  };
}

/** The case of a drawing among some organisations only, as if the others had never been written down. */
function caseOf({ ties, tasks, held }: Drawn, ids: readonly string[], lead: string | null): Network {
  const there = (list: readonly string[]) => list.filter((id) => ids.includes(id));
  return build(makeCase(ids.join(" "), ties.filter((tie) => ids.includes(tie[0]!) && ids.includes(tie[2]!)), {
    ...(lead !== null && ids.includes(lead) ? { lead: { organisation: lead } } : {}),
    vocabulary: { layers: [
      { id: "command", label: "Command", dimension: "vertical", reads: "command", coverage: "complete" },
      { id: "communication", label: "Communication", dimension: "horizontal", reads: "communication", coverage: "complete" },
    ] },
    resources: held.map((by, k) => ({ id: `r${k}`, label: `R${k}`, heldBy: there(by) })),
    tasks: tasks.map(({ required, needs, after }, k) => ({
      id: `k${k}`, label: `K${k}`, requiredOrganisations: there(required).map((organisation) => ({ organisation })), requiredResources: needs.map((resource) => ({ resource })), prerequisites: [...after],
    })),
  }));
}

/** What fails, said plainly: until nothing changes. */
function plainlyFailed({ tasks, held }: Drawn, gone: readonly string[]): string[] {
  const lacks = (k: number) => tasks[k]!.required.some((id) => gone.includes(id)) || tasks[k]!.needs.some((need) => {
    const by = held[Number(need[1])]!;
    return by.length > 0 && by.every((id) => gone.includes(id));
  });
  const failed = new Set(tasks.flatMap((_, k) => (lacks(k) ? [`k${k}`] : [])));
  for (let before = -1; before !== failed.size;) {
    before = failed.size;
    tasks.forEach(({ after }, k) => {
      if (after.some((earlier) => failed.has(earlier))) failed.add(`k${k}`);
    });
  }
  return [...failed].sort();
}

describe("removal", () => {
  test("is the network built anew without the organisations: ties, fragmentation, reach, resources", () => {
    for (let run = 0; run < 300; run++) {
      const random = createRandom(run);
      const ids = letters.slice(0, 3 + random.integer(6));
      const whole = drawn(random, ids);
      const gone = ids.filter(() => random.next() < 0.3);
      const lead = ids[random.integer(ids.length)]!;
      const network = caseOf(whole, ids, lead);
      const result = whatIf(network, gone);
      const left = ids.filter((id) => !gone.includes(id));
      const anew = caseOf(whole, left, lead);
      // The lead's piece, by the table of pieces of the network as it is.
      const piece = whatIf(network, []).tables.pieces.rows.map((row) => row["organisations"] as string[]).find((members) => members.includes(lead))!;
      expect(effect(result, "leadReaches")["before"]).toBe(measure(network, fragmentation).rows[0]!["fragmentation"] === null ? 0 : piece.length - 1);
      expect(effect(result, "ties")["after"]).toBe(anew.ties.length);
      expect(effect(result, "fragmentation")["after"]).toBe(measure(anew, fragmentation).rows[0]!["fragmentation"]);
      expect(effect(result, "unheldResources")["after"]).toBe(anew.resources.filter(({ heldBy }) => heldBy!.length === 0).length);
      const reachedAnew = effect(whatIf(anew, []), "leadReaches")["before"];
      expect(effect(result, "leadReaches")["after"]).toBe(reachedAnew);
      // Those lost were reached, are left, and are not reached any more.
      if (!gone.includes(lead)) {
        const goneReached = (effect(result, "leadReaches")["before"] as number) - (reachedAnew as number);
        const lost = result.tables.reach.rows.filter((row) => row["by"] === "any");
        expect(lost.length).toBeLessThanOrEqual(goneReached);
        expect(goneReached - lost.length).toBeLessThanOrEqual(gone.length);
        for (const { organisation } of lost) expect(left).toContain(organisation);
      } else expect(result.tables.reach.rows).toEqual([]);
      expect(result.tables.pieces.rows.flatMap((row) => row["organisations"] as string[]).sort()).toEqual([...left].sort());
    }
  });

  test("of a set lets the same tasks fail as the plain reading, and as the metric of the set merged into one", () => {
    let [failing, jointly] = [0, 0];
    for (let run = 0; run < 300; run++) {
      const random = createRandom(5000 + run);
      const ids = letters.slice(0, 3 + random.integer(5));
      const whole = drawn(random, ids);
      const gone = ids.filter(() => random.next() < 0.45);
      if (gone.length === 0) continue;
      const network = caseOf(whole, ids, null);
      const result = whatIf(network, gone);
      const failed = result.tables.tasks.rows.map((row) => String(row["task"])).sort();
      expect(failed).toEqual(plainlyFailed(whole, gone));
      const merged = gone.length < 2 ? network : select(network, { merges: gone.slice(1).map((other) => [gone[0]!, other] as [string, string]) });
      expect(failed).toEqual(measure(merged, failedTasks).rows.filter((row) => row["organisation"] === gone[0]).map((row) => String(row["task"])).sort());
      if (failed.length > 0) failing++;
      const alone = new Set(gone.flatMap((one) => plainlyFailed(whole, [one])));
      if (failed.length > alone.size) jointly++;
      for (const row of result.tables.tasks.rows) if (row["cause"] === "required") expect((row["through"] as string[]).every((id) => gone.includes(id))).toBe(true);
    }
    expect(failing).toBeGreaterThan(100);
    expect(jointly).toBeGreaterThan(10);
  });

  test("tells the chain of failing: step by step, and as the case puts it", () => {
    const network = build(makeCase("a b c", ["a-b", "b-c"], {
      lead: { organisation: "a" },
      resources: [{ id: "boats", label: "Boats", heldBy: ["b"] }],
      tasks: [
        { id: "rescue", label: "Rescue", requiredOrganisations: [{ organisation: "a" }], requiredResources: [{ resource: "boats" }], prerequisites: [], failure: { chain: [{ en: "no boats", zh: "没有船" }, { en: "people wait", zh: "人员滞留" }] } },
        { id: "shelter", label: "Shelter", requiredOrganisations: [{ organisation: "c" }], requiredResources: [], prerequisites: ["rescue"] },
      ],
    }));
    const result = whatIf(network, ["b"]);
    expect(result.tables.tasks.rows).toEqual([
      { task: "rescue", step: 0, cause: "sole-holder", through: ["boats"] }, { task: "shelter", step: 1, cause: "prerequisite", through: ["rescue"] },
    ]);
    const said = (language: "en" | "zh") => result.sentences.map((note) => sayNote(note, language, namesOf(network.case)));
    expect(said("en")).toEqual([
      "Without b fragmentation rises from 0.0000 to 1.0000 (n = 2).", "Ties lost: 2.", "The piece they were in, of 3, falls into 2 pieces, of 1, 1.", "Cut off from everybody: a and c.",
      "a can no longer reach by any tie: c.", "Whom a can order is not stated.", "Tasks that fail: 2 of 2 (1 at once, 1 after them).",
      "Rescue fails: it needs Boats, which nobody else holds.", "What follows according to the case (Rescue): no boats; people wait.", "Then Shelter fails: it waits for Rescue.",
      "Held by nobody any more: Boats.",
    ]);
    expect(said("zh").join("")).toContain("没有船；人员滞留");
    expect(result.sentences[7]!.evidence).toEqual(["rescue", "boats"]);
    expect(result.tables.evidence.rows.map((row) => row["record"])).toEqual(["t01", "t02", "rescue", "shelter", "boats"]);
  });

  test("names that the case does not have are refused; who is out of scope already is said", () => {
    const network = build(makeCase("a b c", ["a-b"]));
    expect(() => whatIf(network, ["zz"])).toThrow(expect.objectContaining({ code: "usage/unknown-organisation" }));
    const none = whatIf(select(network, { without: ["a"] }), ["a"]);
    expect(none.removed).toEqual([]);
    expect(none.notes.map(({ code }) => code)).toContain("whatIf/left-out-already");
  });
});

describe("any network", () => {
  test.each(Object.entries(awkward))("%s: never throws, plain data, said in both languages", async (_, given) => {
    const network = build(given);
    const ids = network.organisations.map(({ id }) => id);
    const results = [whatIf(network, []), whatIf(network, ids), ...ids.slice(0, 3).map((id) => whatIf(network, [id])), eachRemoved(network), await removalCurves(network, { draws: 3 })];
    for (const result of results) {
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      for (const note of [...("sentences" in result ? result.sentences : []), ...result.notes]) {
        for (const language of ["en", "zh"] as const) expect(sayNote(note, language)).not.toMatch(/\{\w+\}|undefined|NaN|\//);
      }
    }
  });
});

describe("curves of removal", () => {
  test("by hand: a star without its hub, by whom most partners has", async () => {
    const star = build(makeCase("hub a b c", ["hub-a", "hub-b", "hub-c"]));
    const { tables } = await removalCurves(star, { strategies: ["degree"], draws: 20 });
    expect(tables.curves.rows.map((row) => [row["removed"], row["fragmentation"], row["largest"], row["fragmentationLow"], row["fragmentationHigh"]])).toEqual([
      [0, 0, 1, 0, 0], [1, 1, 1 / 4, 1, 1], [2, 1, 1 / 4, 1, 1], [3, null, 1 / 4, null, null], [4, null, 0, null, null],
    ]);
    // Largest piece 1/4, 1/4, 1/4, 0 of all after each removal.
    expect(tables.strategies.rows[0]).toMatchObject({ strategy: "degree", robustness: 3 / 16 });
  });

  test("at random the first removal is as often each: the mean is that of single removals within Monte-Carlo error", async () => {
    const network = build(makeCase("hub a b c d", ["hub-a", "hub-b", "hub-c", "c-d"]));
    const single = network.organisations.map(({ id }) => effect(whatIf(network, [id]), "fragmentation")["after"] as number);
    const mean = single.reduce((sum, value) => sum + value, 0) / single.length;
    const deviation = Math.sqrt(single.reduce((sum, value) => sum + (value - mean) ** 2, 0) / single.length);
    const { tables } = await removalCurves(network, { strategies: ["random"], draws: 4000, upTo: 1 });
    expect(Math.abs((tables.curves.rows[1]!["fragmentation"] as number) - mean)).toBeLessThan((4 * deviation) / Math.sqrt(4000));
  });

  test("a scenario ends where its set is gone, whatever the order", async () => {
    const random = createRandom(3);
    const whole = drawn(random, letters);
    const network = caseOf(whole, letters, null);
    const { tables } = await removalCurves(network, { strategies: [], scenarios: { flood: ["a", "c", "f"] }, draws: 30 });
    const last = tables.curves.rows.at(-1)!;
    const at = whatIf(network, ["a", "c", "f"]);
    expect(last).toMatchObject({ strategy: "flood", removed: 3 });
    for (const one of ["fragmentation", "fragmentationLow", "fragmentationHigh"]) expect(last[one]).toBeCloseTo(effect(at, "fragmentation")["after"] as number, 12);
    expect(last["failedTasks"]).toBeCloseTo((effect(at, "failedTasks")["after"] as number) / 4, 12);
    expect(tables.strategies.rows[0]!["robustness"]).toBeNull();
  });

  test("same seed, same curves, whatever the order of the records; more draws do not move the first strategy's stream", async () => {
    const whole = drawn(createRandom(11), letters);
    const one = await removalCurves(caseOf(whole, letters, null), { draws: 40 });
    const other = await removalCurves(caseOf({ ...whole, ties: [...whole.ties].reverse() }, [...letters].reverse(), null), { draws: 40 });
    expect(other.tables).toEqual(one.tables);
    const alone = await removalCurves(caseOf(whole, letters, null), { draws: 40, strategies: ["betweenness"] });
    expect(alone.tables.curves.rows).toEqual(one.tables.curves.rows.filter((row) => row["strategy"] === "betweenness"));
    expect((await removalCurves(caseOf(whole, letters, null), { draws: 40, seed: 2 })).tables).not.toEqual(one.tables);
  });

  test("can be followed and stopped", async () => {
    const network = caseOf(drawn(createRandom(4), letters), letters, null);
    const seen: number[] = [];
    await removalCurves(network, { draws: 10 }, { onProgress: ({ done, total }) => { expect(total).toBe(30); seen.push(done); } });
    expect(seen.at(-1)).toBe(30);
    const reason = new Error("enough");
    await expect(removalCurves(network, { draws: 10 }, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test("refuses options it does not have", async () => {
    const network = build(makeCase("a b c", ["a-b"]));
    await expect(removalCurves(network, { drows: 3 } as never)).rejects.toMatchObject({ code: "simulation/unknown-option", details: { nearest: "draws" } });
    await expect(removalCurves(network, { scenarios: { flood: ["zz"] } })).rejects.toMatchObject({ code: "usage/unknown-organisation" });
  });
});

describe("S City", async () => {
  const source = await readCase(join(root, "data/s-city"));
  const network = build(source);
  const nameOf = namesOf(source);

  test("without the headquarters fragmentation rises from 0.7217 to 0.9365 (n = 28), and the plan has nobody to draft it", () => {
    const result = whatIf(network, ["s-hq"]);
    const english = result.sentences.map((note) => sayNote(note, "en", nameOf));
    expect(english[0]).toBe("Without NPPAs Emergency Headquarters fragmentation rises from 0.7217 to 0.9365 (n = 28).");
    expect(english.join("\n")).toMatch(/Management Committee can no longer reach by any tie: .*D District Government/);
    expect(english.join("\n")).toMatch(/Management Committee can no longer order, directly or through others: Emergency functional groups/);
    expect(english).toContain("Drafting the real-time collaborative emergency plan fails: it requires NPPAs Emergency Headquarters.");
    expect(result.sentences[0]!.evidence).toEqual(["t01", "t02", "t03", "t04", "t05", "t10", "t12", "t13", "t14"]);
    expect(result.tables.evidence.rows.find((row) => row["record"] === "t01")).toMatchObject({ document: "s-city-study" });
    expect(result.tables.reach.rows.filter((row) => row["by"] === "authority").map((row) => row["organisation"])).toEqual(["fg-all"]);
    // Names and letters of districts aside, the Chinese is Chinese.
    for (const note of [...result.sentences, ...result.notes]) expect(sayNote(note, "zh", nameOf)).not.toMatch(/[A-Za-z]{2,}/);
  });

  test("each in turn: the reference values of the rise of fragmentation", () => {
    const rows = eachRemoved(network, { top: 5 }).tables.organisations.rows;
    expect(rows.map((row) => row["organisation"])).toEqual(["s-hq", "s-emc", "s-emo", "d-gov", "s-gov"]);
    [0.2148, 0.1222, 0.1117, 0.0826, 0.0826].forEach((rise, k) => expect(rows[k]!["rise"]).toBeCloseTo(rise, 4));
    const all = eachRemoved(network).tables.organisations.rows;
    expect(all).toHaveLength(29);
    for (const row of all.slice(0, 4)) {
      const alone = whatIf(network, [String(row["organisation"])]);
      expect(effect(alone, "fragmentation")["after"]).toBeCloseTo(row["fragmentation"] as number, 12);
      expect(effect(alone, "failedTasks")["after"]).toBe(row["failed"]);
      if (row["leadLoses"] !== null) expect(alone.tables.reach.rows.filter(({ by }) => by === "any")).toHaveLength(row["leadLoses"] as number);
    }
  });
});
