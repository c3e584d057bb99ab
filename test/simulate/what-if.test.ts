import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { failedTasks, fragmentation } from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, namesOf, select, settleUnknown, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { createRandom, type Random } from "../../lib/random.js";
import { eachRemoved, removalCurves, whatIf, type WhatIf } from "../../lib/simulate/index.js";
import { sayNote } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";
import { root } from "../cli/support.js";
import { runsOf } from "../support/runs.js";

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
    for (let run = 0; run < runsOf(300); run++) {
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
    for (let run = 0; run < runsOf(300); run++) {
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
    expect(failing).toBeGreaterThan(runsOf(100));
    expect(jointly).toBeGreaterThan(runsOf(9));
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
      { task: "rescue", step: 0, cause: "sole-holder", through: ["boats"], ties: [], left: ["a"] }, { task: "shelter", step: 1, cause: "prerequisite", through: ["rescue"], ties: [], left: ["c"] },
    ]);
    const said = (language: "en" | "zh") => result.sentences.map((note) => sayNote(note, language, namesOf(network.case)));
    expect(said("en")).toEqual([
      "Without b fragmentation rises from 0.0000 to 1.0000 (n = 2).", "Ties lost: 2; stated of these: 2.", "The piece they were in, of 3, falls into 2 pieces, of 1, 1.", "Cut off from everybody: a and c.",
      "To settle: one tie between them would keep these together without it; the bridge finder proposes which.",
      "a can no longer reach by any tie: c.", "Whom a can order is not stated.", "Tasks that fail: 2 of 2 (1 at once, 1 after them).",
      "Rescue fails: it needs Boats, which nobody else holds.", "What follows according to the case (Rescue): no boats; people wait.", "Then Shelter fails: it waits for Rescue.",
      "Held by nobody any more: Boats.", "To settle: name a second holder, or place a stock elsewhere: Boats.",
    ]);
    expect(said("zh").join("")).toContain("没有船；人员滞留");
    expect(result.sentences.find(({ code }) => code === "whatIf/task-sole-holder")!.evidence).toEqual(["rescue", "boats"]);
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

/** The same drawing with b written as a wherever it stands. */
function byHand({ ties, tasks, held }: Drawn, a: string, b: string): Drawn {
  const one = (list: readonly string[]) => [...new Set(list.map((id) => (id === b ? a : id)))];
  return {
    ties: ties.map((tie) => tie.replace(new RegExp(`^${b}(?=[>-])|(?<=^.[>-])${b}`, "g"), a)).filter((tie) => tie[0] !== tie[2]),
    held: held.map(one), tasks: tasks.map(({ required, ...task }) => ({ ...task, required: one(required) })),
  };
}

/** The drawn case with candidates for merging, as if their author had left them open. */
function withCandidates(network: Network, pairs: readonly (readonly [string, string])[]): Network {
  return build({ ...network.case, mergeCandidates: pairs.map(([a, b], i) => ({ id: `g${i}`, a, b, recommended: false, effect: null, rationale: null, certainty: "implied" as const, evidence: [], attributes: {} })) });
}

const numbersIn = (result: WhatIf, column: string) => Object.fromEntries(result.tables.effects.rows.map((row) => [String(row["measure"]), row[column]]));

describe("merging", () => {
  test("then what-if equals what-if on a case merged by hand", () => {
    let [risen, fallen, circles] = [0, 0, 0];
    for (let run = 0; run < runsOf(120); run++) {
      const random = createRandom(900 + run);
      const ids = letters.slice(0, 4 + random.integer(5));
      const whole = drawn(random, ids);
      const [a, b, ...others] = [...ids].sort(() => random.next() - 0.5) as [string, string, ...string[]];
      const network = caseOf(whole, ids, ids[0]!);
      // The lead is never the one absorbed: by hand its name would have to change too.
      const [kept, absorbed]: [string, string] = b === ids[0] ? [b, a] : [a, b];
      const gone = others.filter(() => random.next() < 0.3);
      const asked = whatIf(network, gone, { merges: [[kept, absorbed]] });
      let hand: Network;
      try {
        hand = caseOf(byHand(whole, kept, absorbed), ids.filter((id) => id !== absorbed), ids[0]!);
      } catch (error) {
        // Nobody may write down command that runs in a circle; the merge says that it would.
        expect((error as { details: { issues: { code: string }[] } }).details.issues.map(({ code }) => code)).toContain("case/command-loop");
        expect(asked.sentences.map(({ code }) => code)).toContain("whatIf/merge-circle");
        circles++;
        continue;
      }
      const { failedTasks: failing, ...want } = numbersIn(whatIf(hand, gone), "after");
      expect(numbersIn(asked, "after")).toMatchObject(gone.length === 0 ? want : { ...want, failedTasks: failing });
      const selected = whatIf(select(network, { merges: [[kept, absorbed]] }), gone);
      expect(asked.tables.tasks.rows).toEqual(selected.tables.tasks.rows);
      expect(asked.tables.pieces.rows).toEqual(selected.tables.pieces.rows);
      expect(asked.tables.reach.rows).toEqual(selected.tables.reach.rows);
      const change = effect(whatIf(network, [], { merges: [[kept, absorbed]] }), "fragmentation")["change"] as number;
      if (change > 0) risen++;
      if (change < 0) fallen++;
    }
    // Both happen: a merge that joins nothing takes one out of the count, one that joins pieces repairs.
    expect(Math.min(risen, fallen)).toBeGreaterThan(runsOf(9));
    expect(circles).toBeGreaterThan(0);
  });

  test("by hand: ties that become one or fall inside, superiors, tasks, holders", () => {
    // b and c are one: both commanded by a (one tie), tied to one another (inside), both tied to d in different layers (one pair).
    const network = build(makeCase("a b c d e", ["a>b command", "a>c command", "b-c communication", "b-d communication", "c-d operational", "e>c command"], {
      resources: [{ id: "boats", label: "Boats", heldBy: ["b", "c"] }],
      tasks: [{ id: "k1", label: "K1", requiredOrganisations: [{ organisation: "b" }, { organisation: "c" }, { organisation: "e" }] }, { id: "k2", label: "K2", requiredOrganisations: [{ organisation: "b" }] }],
    }));
    const result = whatIf(network, [], { merges: [["b", "c"]] });
    expect(result.tables.merging.rows).toEqual([
      { a: "a", b: "b", effect: "one-tie", layers: ["command"], ties: ["t01", "t02"] }, { a: "b", b: "d", effect: "one-pair", layers: ["communication", "operational"], ties: ["t04", "t05"] },
      { a: "b", b: "c", effect: "within", layers: ["communication"], ties: ["t03"] },
    ]);
    expect(result.tables.superiors.rows).toEqual([{ organisation: "b", before: ["a", "e"], after: ["a", "e"], evidence: ["t01", "t02", "t06"] }]);
    // k1 demanded b-c, b-e and c-e, of which b-c and c-e are tied; now b-e alone, which is tied.
    expect(result.tables.taskChanges.rows).toEqual([{ task: "k1", requiredBefore: 3, requiredAfter: 2, tiedBefore: 2, pairsBefore: 3, tiedAfter: 1, pairsAfter: 1 }]);
    expect(numbersIn(result, "before")).toMatchObject({ organisations: 5, ties: 6, severalSuperiors: 1, soleHolders: 0, taskCongruence: 2 / 3 });
    expect(numbersIn(result, "after")).toMatchObject({ organisations: 4, ties: 5, severalSuperiors: 1, soleHolders: 1, taskCongruence: 1 });
    const said = result.sentences.map((note) => sayNote(note, "en", namesOf(network.case)));
    expect(said).toEqual(expect.arrayContaining([
      "Counted as one (b – c), fragmentation stays at 0.0000 (n was 5, is 4).", "Nothing that was apart is joined: the value moves only because fewer are counted.",
      "Ties that become one, a – b (Command): t01, t02.", "Ties that are within and drop out, b – c: t03.", "K1: requires 2 organisations, before 3; pairs of them that are tied 1/1, before 2/3.",
      "b is then required by all of these: K1 and K2.", "Boats is then held by b alone, before by 2.",
    ]));
  });

  test("who is counted as another is absent with it, by either name", () => {
    const network = build(makeCase("a b c d", ["a-b", "b-c", "c-d"]));
    const [one, other] = ["b", "c"].map((id) => whatIf(network, [id], { merges: [["b", "c"]] }));
    expect(one!.removed).toEqual(["b"]);
    expect(other!.removed).toEqual(["b"]);
    expect(other!.tables).toEqual(one!.tables);
    expect(effect(other!, "fragmentation")).toMatchObject({ before: 0, between: 0, after: 1 });
    // Undecided: if b and c are one, the absence of c is that of b.
    const { candidates } = whatIf(withCandidates(network, [["b", "c"]]), ["c"]).tables;
    expect(candidates.rows[0]).toMatchObject({ before: 0, after: 1 });
  });

  test("names that the case does not have are refused", () => {
    const network = build(makeCase("a b c", ["a-b"]));
    expect(() => whatIf(network, [], { merges: [["a", "zz"]] })).toThrow(expect.objectContaining({ code: "usage/unknown-organisation" }));
    expect(() => whatIf(network, ["a"], { merge: [] } as never)).toThrow(expect.objectContaining({ code: "simulation/unknown-option" }));
  });
});

describe("undecided pairs", () => {
  test("are counted in every way: low and high are those of each way on its own", () => {
    for (let run = 0; run < 15; run++) {
      const random = createRandom(40 + run);
      const ids = letters.slice(0, 6 + random.integer(3));
      const pairs = ([[0, 1], [2, 3], [1, 4]] as const).slice(0, 1 + random.integer(3)).map(([i, j]) => [ids[i]!, ids[j]!] as const);
      const network = withCandidates(caseOf(drawn(random, ids), ids, ids[0]!), pairs);
      const gone = ids.slice(5).filter(() => random.next() < 0.7);
      const result = whatIf(network, gone);
      const ways = Array.from({ length: 2 ** pairs.length }, (_, mask) => pairs.filter((__, i) => (mask >> i) & 1));
      const each = ways.map((way) => whatIf(way.length === 0 ? network : select(network, { merges: way.map(([a, b]): [string, string] => [a, b]) }), gone, { undecided: "ignore" }));
      expect(result.tables.ways.rows).toHaveLength(ways.length);
      for (const row of result.tables.sensitivity.rows) {
        for (const [column, low, high] of [["before", "beforeLow", "beforeHigh"], ["after", "afterLow", "afterHigh"], ["change", "changeLow", "changeHigh"]] as const) {
          const values = each.map((one) => effect(one, String(row["measure"]))[column] as number | null);
          if (values.includes(null)) expect([row[low], row[high]]).toEqual([null, null]);
          else {
            expect(row[low]).toBeCloseTo(Math.min(...values as number[]), 12);
            expect(row[high]).toBeCloseTo(Math.max(...values as number[]), 12);
          }
        }
      }
      pairs.forEach(([a, b], i) => {
        const alone = whatIf(select(network, { merges: [[a, b]] }), gone, { undecided: "ignore" });
        expect(result.tables.candidates.rows[i]).toMatchObject({ candidate: `g${i}`, a, b, before: effect(alone, "fragmentation")["before"], after: effect(alone, "fragmentation")["after"] });
        const moved = result.tables.sensitivity.rows.find((row) => row["measure"] === "pieces")!["movedBy"] as readonly string[];
        const pieces = (one: WhatIf) => [effect(one, "pieces")["before"], effect(one, "pieces")["after"]];
        expect(moved.includes(`g${i}`)).toBe(JSON.stringify(pieces(alone)) !== JSON.stringify(pieces(each[0]!)));
      });
      const turns = eachRemoved(network).tables.organisations.rows;
      const rises = ways.map((way) => new Map(eachRemoved(way.length === 0 ? network : select(network, { merges: way.map(([a, b]): [string, string] => [a, b]) }), { undecided: "ignore" }).tables.organisations.rows.map((row) => [row["organisation"], row["rise"] as number | null])));
      const last = ids.at(-1)!;
      const own = rises.map((of) => of.get(last) ?? null);
      const told = turns.find((row) => row["organisation"] === last)!;
      if (!own.includes(null)) expect([told["undecidedLow"], told["undecidedHigh"]]).toEqual([Math.min(...own as number[]), Math.max(...own as number[])]);
    }
  });

  test("beyond five are counted as none, each alone and all; those merged already, or out of scope, are not open", () => {
    const ids = "abcdefghijklmn".split("");
    const pairs = [0, 1, 2, 3, 4, 5].map((i) => [ids[2 * i]!, ids[2 * i + 1]!] as const);
    const network = withCandidates(build(makeCase(ids.join(" "), ["a-b", "c-d", "a-n"])), pairs);
    const result = whatIf(network, ["n"]);
    expect(result.tables.ways.rows.map((row) => (row["merged"] as string[]).length)).toEqual([0, 1, 1, 1, 1, 1, 1, 6]);
    expect(result.sentences.map(({ code }) => code)).toContain("whatIf/undecided-some");
    expect(whatIf(network, [], { merges: [["a", "b"]] }).tables.candidates.rows.map((row) => row["candidate"])).toEqual(["g1", "g2", "g3", "g4", "g5"]);
    expect(whatIf(select(network, { without: ["c"] }), ["n"]).tables.candidates.rows).toHaveLength(5);
    expect(whatIf(network, ["n"], { undecided: "ignore" }).tables.candidates.rows).toEqual([]);
  });
});

describe("ties marked unknown", () => {
  test("give low and high as enumeration does", () => {
    for (let run = 0; run < 10; run++) {
      const random = createRandom(70 + run);
      const ids = letters.slice(0, 5 + random.integer(3));
      const whole = caseOf(drawn(random, ids), ids, ids[0]!);
      const open = new Set(whole.case.ties.map(({ id }) => id).filter(() => random.next() < 0.5).slice(0, 4));
      if (open.size === 0) continue;
      const network = build({ ...whole.case, ties: whole.case.ties.map((tie) => (open.has(tie.id) ? { ...tie, presence: "unknown" as const } : tie)) });
      const gone = [ids[1]!, ...(random.next() < 0.5 ? [ids[2]!] : [])];
      const result = whatIf(network, gone);
      const settings = Array.from({ length: 2 ** open.size }, (_, mask) => whatIf(settleUnknown(network, new Set([...open].filter((__, i) => (mask >> i) & 1))), gone));
      for (const row of result.tables.effects.rows) {
        for (const [column, low, high] of [["before", "beforeLow", "beforeHigh"], ["after", "afterLow", "afterHigh"], ["change", "low", "high"]] as const) {
          const values = settings.map((one) => effect(one, String(row["measure"]))[column] as number | null);
          if (row[low] === null) {
            // Not defined somewhere, or the change of a measure of which it is said that it has no interval.
            expect(values.includes(null) || (column === "change" && ["ties", "leadOrders"].includes(String(row["measure"])))).toBe(true);
            continue;
          }
          expect(row[low]).toBeCloseTo(Math.min(...values as number[]), 12);
          expect(row[high]).toBeCloseTo(Math.max(...values as number[]), 12);
        }
      }
      const each = eachRemoved(network).tables.organisations.rows.find((row) => row["organisation"] === gone[0])!;
      const rises = settings.map((_, mask) => eachRemoved(settleUnknown(network, new Set([...open].filter((__, i) => (mask >> i) & 1)))).tables.organisations.rows.find((row) => row["organisation"] === gone[0])!["rise"] as number);
      expect([each["low"], each["high"]]).toEqual([Math.min(...rises), Math.max(...rises)]);
    }
  });

  test("a tie more never raises fragmentation, before or after a removal", () => {
    for (let run = 0; run < runsOf(100); run++) {
      const random = createRandom(7000 + run);
      const ids = letters.slice(0, 3 + random.integer(6));
      const whole = drawn(random, ids);
      const gone = ids.filter(() => random.next() < 0.25);
      const [a, b] = [ids[random.integer(ids.length)]!, ids[random.integer(ids.length)]!];
      if (a === b) continue;
      const [less, more] = [whole, { ...whole, ties: [...whole.ties, `${a}-${b} communication`] }].map((one) => effect(whatIf(caseOf(one, ids, null), gone), "fragmentation"));
      expect(more!["before"] as number).toBeLessThanOrEqual(less!["before"] as number);
      if (less!["after"] !== null) expect(more!["after"] as number).toBeLessThanOrEqual(less!["after"] as number);
    }
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
    expect(english).toEqual(expect.arrayContaining([
      "Ties lost: 9; stated of these: 4.", "On stated ties alone it goes from 0.9039 to 0.9444.",
      "Drafting the real-time collaborative emergency plan fails: it requires NPPAs Emergency Headquarters for this: joint planning and decision platform.",
      "That Drafting the real-time collaborative emergency plan requires it is implied, not stated.",
      "Still held for Drafting the real-time collaborative emergency plan: Emergency demand information – D District Government; Real-time environmental situation information – Environmental monitoring organisation; Information on emergency reserves – Logistics-support organisations.",
      "Those still there for Drafting the real-time collaborative emergency plan have no path to one another any more: D District Government, Environmental monitoring organisation and Logistics-support organisations.",
    ]));
    expect(result.tables.tasks.rows).toEqual([{ task: "task-plan", step: 0, cause: "required", through: ["s-hq"], ties: ["t12", "t13", "t14"], left: ["d-gov", "env-monitoring", "logistics-orgs"] }]);
    expect(result.sentences[0]!.sources).toEqual([{ document: "s-city-study", sections: ["4.2(1)", "4.3(3)", "4.2(2)", "4.2(3)"] }]);
    expect(result.sentences[0]!.evidence).toEqual(["t01", "t02", "t03", "t04", "t05", "t10", "t12", "t13", "t14"]);
    expect(result.tables.evidence.rows.find((row) => row["record"] === "t01")).toMatchObject({ document: "s-city-study" });
    expect(result.tables.reach.rows.filter((row) => row["by"] === "authority").map((row) => row["organisation"])).toEqual(["fg-all"]);
    // Names and letters of districts aside, the Chinese is Chinese.
    for (const note of [...result.sentences, ...result.notes]) expect(sayNote(note, "zh", nameOf)).not.toMatch(/[A-Za-z]{2,}/);
  });

  test("merges are shown before and after with n, and the undecided ones both ways", () => {
    const after = (merges: [string, string][]) => {
      const fragments = effect(whatIf(network, [], { merges }), "fragmentation");
      return [(fragments["before"] as number).toFixed(4), (fragments["after"] as number).toFixed(4), whatIf(network, [], { merges }).tables.effects.rows[0]!["after"]];
    };
    const [transport, police, plant, logistics]: [string, string][] = [["s-transport", "transport-unspec"], ["s-traffic-police", "traffic-police-unspec"], ["npp", "npp-operator"], ["logistics-orgs", "logistics-enterprises"]];
    expect(after([plant!])).toEqual(["0.7217", "0.7011", 28]);
    expect(after([transport!, police!])).toEqual(["0.7217", "0.6809", 27]);
    expect(after([logistics!])).toEqual(["0.7217", "0.7381", 28]);
    expect(after([transport!, police!, plant!, logistics!])).toEqual(["0.7217", "0.6733", 25]);
    const { candidates, ways, sensitivity } = whatIf(network, ["s-hq"]).tables;
    expect(ways.rows).toHaveLength(32);
    expect(ways.rows.at(-1)).toMatchObject({ merged: ["g01", "g02", "g03", "g04", "g05"], organisations: 23 });
    expect(ways.rows.at(-1)!["before"]).toBeCloseTo(0.6920, 4);
    expect(candidates.rows.map((row) => [row["candidate"], (row["before"] as number).toFixed(4)])).toEqual([["g01", "0.6958"], ["g02", "0.6958"], ["g03", "0.7011"], ["g04", "0.7381"], ["g05", "0.7381"]]);
    expect(sensitivity.rows.find((row) => row["measure"] === "failedTasks")).toMatchObject({ afterLow: 1, afterHigh: 1, movedBy: [] });
    const english = whatIf(network, [], { merges: [["s-emc", "s-gov"]] }).sentences.map((note) => sayNote(note, "en", nameOf));
    expect(english).toContain("Superiors of NPPAs Emergency Headquarters by command and mandate: Emergency Management Committee; before: S City Government and Emergency Management Committee.");
    for (const note of whatIf(network, ["s-hq"], { merges: [["s-emc", "s-gov"]] }).sentences) expect(sayNote(note, "zh", nameOf)).not.toMatch(/[A-Za-z]{2,}|\{/);
    expect(eachRemoved(network).sentences.map((note) => sayNote(note, "en", nameOf)).at(-1)).toMatch(/^In every way NPPAs Emergency Headquarters comes first/);
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
