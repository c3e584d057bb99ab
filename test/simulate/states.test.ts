import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CaseInput, Tie } from "../../lib/case/index.js";
import { findingKinds } from "../../lib/diagnosis/findings.js";
import { brokerage, degree, fragmentation, ruleChecks, stateEvolution } from "../../lib/framework/index.js";
import { configure, measure } from "../../lib/metric/index.js";
import { at, build, namesOf, statesOf, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { createRandom, type Random } from "../../lib/random.js";
import { compareStates, expansionClaims, stepsOfStates, type StatesCompared } from "../../lib/simulate/index.js";
import { languages, sayNote } from "../../lib/words/index.js";
import { awkward } from "../support/awkward.js";
import { makeCase } from "../support/make-case.js";
import { root } from "../cli/support.js";

type TieInput = NonNullable<CaseInput["ties"]>[number];

const calm = ["calm", "alert", "crisis"].map((id) => ({ id, label: id }));
const layerOf = (id: string, dimension: "vertical" | "horizontal", coverage: "complete" | "partial" = "partial") => ({ id, label: id, dimension, reads: id as "command", coverage });
const layers = [layerOf("command", "vertical"), layerOf("communication", "horizontal"), layerOf("decision", "horizontal"), layerOf("operational", "horizontal")];
const tie = (id: string, source: string, target: string, layer: string, activeFrom: string | null, more: Partial<TieInput> = {}): TieInput => ({ id, source, target, layer, activeFrom, ...more });

/**
 * calm:   t1 a>b, t2 b-c                      a b c        pairs ab bc
 * alert:  t1, t2, t3 a>c, t4 c-d              a b c d      pairs ab bc ac cd
 * crisis: t1, t3, t4, t5 d-e, t6 a-b again    a b c d e    pairs ab ac cd de; t2 has ended
 * t7 e-f does not say from which state it holds.
 */
const ties = [
  tie("t1", "a", "b", "command", "calm"), tie("t2", "b", "c", "communication", "calm", { activeTo: "alert" }), tie("t3", "a", "c", "command", "alert"), tie("t4", "c", "d", "operational", "alert"),
  tie("t5", "d", "e", "operational", "crisis"), tie("t6", "a", "b", "decision", "crisis"), tie("t7", "e", "f", "communication", null),
];
const tasks: NonNullable<CaseInput["tasks"]> = [
  { id: "k1", label: "K1", activeFrom: "calm", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }], leads: ["a"] },
  { id: "k2", label: "K2", activeFrom: "alert", requiredOrganisations: [{ organisation: "c" }, { organisation: "d" }] },
  { id: "k3", label: "K3", activeFrom: "crisis", requiredOrganisations: [{ organisation: "d" }, { organisation: "e" }] },
];
const three = (more: Partial<CaseInput> = {}, records: readonly TieInput[] = ties): Network => build(makeCase("a b c d e f", records, { vocabulary: { states: calm, layers }, ...more }));
const rowsOf = (result: StatesCompared, table: keyof StatesCompared["tables"]) => result.tables[table].rows;
const stateRow = (result: StatesCompared, state: string | null) => rowsOf(result, "states").find((row) => row["state"] === state)!;
const claimOf = (result: StatesCompared, claim: string) => rowsOf(result, "claims").find((row) => row["claim"] === claim)!;

describe("three states by hand", () => {
  const result = compareStates(three({ tasks }), { metrics: [fragmentation, configure(degree, { mode: "partners" }, "degree")] });

  test("who comes and goes, what begins, ends and stays", () => {
    expect(stateRow(result, "calm")).toMatchObject({ described: true, organisations: 3, who: ["a", "b", "c"], entered: null, left: null, ties: 2, pairs: 2, tiesBegun: null, turnover: null, jaccard: null, organisationsWithUnstated: 5, tiesWithUnstated: 3, pairsWithUnstated: 3 });
    // Kept 2 of 4 ties and 2 of 4 pairs. e-f may be kept or begin: (2 + 1) / 5 at most, 2 / 5 at least.
    expect(stateRow(result, "alert")).toMatchObject({ organisations: 4, entered: ["d"], left: [], perhapsInBefore: [], ties: 4, tiesBegun: 2, tiesEnded: 0, tiesKept: 2, turnover: 1 / 2, pairsBegun: 2, pairsEnded: 0, pairsKept: 2, jaccard: 1 / 2, low: 2 / 5, high: 3 / 5, evidence: ["t3", "t4"] });
    // Of 6 ties t5 and t6 begin, t2 ends, 3 stay. Of 5 pairs ab, ac, cd stay, de joins, bc parts; with e-f 3 / 6 to 4 / 6. e may have been in by t7.
    expect(stateRow(result, "crisis")).toMatchObject({ organisations: 5, entered: ["e"], left: [], perhapsInBefore: ["e"], ties: 5, tiesBegun: 2, tiesEnded: 1, tiesKept: 3, turnover: 3 / 6, pairs: 4, pairsBegun: 1, pairsEnded: 1, pairsKept: 3, jaccard: 3 / 5, low: 3 / 6, high: 4 / 6 });
    expect(stateRow(result, null)).toMatchObject({ described: null, organisations: 2, who: ["e", "f"], ties: 1, pairs: 1, entered: null, jaccard: null, evidence: ["t7"] });
  });

  test("the union says of each organisation and tie where it belongs", () => {
    const film = statesOf(three());
    expect(film.organisations.find(({ organisation }) => organisation === "e")).toEqual({ organisation: "e", states: ["crisis"], perhaps: ["calm", "alert"] });
    expect(film.organisations.find(({ organisation }) => organisation === "f")).toEqual({ organisation: "f", states: [], perhaps: ["calm", "alert", "crisis"] });
    expect(film.ties.find((one) => one.tie === "t2")).toMatchObject({ states: ["calm", "alert"], perhaps: [], begins: "calm", presence: "present" });
    expect(film.ties.find((one) => one.tie === "t7")).toMatchObject({ states: [], perhaps: ["calm", "alert", "crisis"], begins: null });
    // A selection that leaves them out still has them in the bucket: both readings are shown anyway.
    expect(stateRow(compareStates(build(three().case, { unstated: "exclude" })), null)["ties"]).toBe(1);
    expect(statesOf(at(three(), "alert")).states).toEqual([{ state: "alert", described: true }]);
  });

  test("roles: superiors, duties and rank of those in both states", () => {
    // calm a-b-c: b stands between a and c. alert: c alone stands between others (a-d, b-d). crisis: the path b-a-c-d-e, betweenness 0 3 4 3.
    expect(rowsOf(result, "roles").map((row) => [row["state"], row["organisation"], row["changed"]])).toEqual([["alert", "b", ["rank"]], ["alert", "c", ["superiors", "duties", "rank"]], ["crisis", "b", ["rank"]]]);
    expect(rowsOf(result, "roles")[1]).toMatchObject({ superiorsBefore: [], superiors: ["a"], dutiesBefore: [], duties: ["required"], rankBefore: 2, rank: 1, evidence: ["t3", "t4"] });
    expect(rowsOf(result, "roles")[2]).toMatchObject({ rankBefore: 2, rank: 4, brokerage: null });
  });

  test("roles: the main brokerage role between sectors", () => {
    const sectors = { a: "government", b: "enterprise", c: "social", d: "social" } as Readonly<Record<string, string>>;
    const organisations = Object.entries(sectors).map(([id, sector]) => ({ id, label: id, sector }));
    // calm a-b-c: b joins three sectors. alert: c also passes between a or b and d of its own sector.
    const brokers = compareStates(build(makeCase("", [tie("t1", "a", "b", "communication", "calm"), tie("t2", "b", "c", "communication", "calm"), tie("t3", "c", "d", "communication", "alert")], { vocabulary: { states: calm.slice(0, 2), layers }, organisations })));
    expect(rowsOf(brokers, "roles").find((row) => row["organisation"] === "c")).toMatchObject({ changed: ["brokerage", "rank"], brokerageBefore: [], brokerage: ["representative", "gatekeeper"] });
  });

  test("metrics twice: on what is stated, and with what does not say its state", () => {
    const of = (metric: string, state: string) => rowsOf(result, "metrics").find((row) => row["metric"] === metric && row["state"] === state && (row["about"] === null || (row["about"] as string[])[0] === "e"))!;
    expect([of("fragmentation", "calm")["value"], of("fragmentation", "calm")["withUnstated"]]).toEqual([1 - 6 / 30, 1 - 8 / 30]);
    expect([of("fragmentation", "crisis")["value"], of("fragmentation", "crisis")["withUnstated"]]).toEqual([1 - 20 / 30, 0]);
    expect([of("degree", "alert")["value"], of("degree", "alert")["withUnstated"]]).toEqual([0, 1]);
    expect(rowsOf(result, "metrics")).toHaveLength(3 + 6 * 3);
  });

  test("claims hold by 3, 4, 5 organisations, 2, 4, 5 ties and 1, 2, 3 task groups, whatever t7 says", () => {
    expect(rowsOf(result, "claims").map((row) => [row["claim"], row["verdict"], row["decided"]])).toEqual([["organisations", "holds", 2], ["ties", "holds", 2], ["labour", "holds", 2]]);
    // d enters for certain, e and f perhaps; then e was perhaps in before.
    expect(rowsOf(result, "claimSteps").filter((row) => row["claim"] === "organisations").map((row) => [row["before"], row["now"], row["low"], row["high"], row["direction"]])).toEqual([[3, 4, 1, 3, "rises"], [4, 5, 0, 2, "rises-or-same"]]);
    expect(result.sentences.map(({ code }) => code)).toContain("states/claimed-by-framework");
  });

  test("is silent where no tie of a layer is stated, and says so", () => {
    expect(rowsOf(result, "silences").map((row) => [row["state"], row["layer"]])).toEqual([["calm", "decision"], ["calm", "operational"], ["alert", "decision"], ["crisis", "communication"]]);
    expect(rowsOf(result, "silences")[3]!["perhaps"]).toEqual(["t7"]);
  });

  test("leaves a layer without a tie in that state not stated: no vertical share, not a share of 0", () => {
    const later = three({}, [tie("t1", "a", "b", "communication", "calm"), tie("t2", "a", "c", "command", "alert")]);
    const share = compareStates(later).tables.metrics.rows.filter((row) => row["metric"] === "verticalShare").map(({ value }) => value);
    expect(share).toEqual([null, 1 / 2, 1 / 2]);
  });
});

describe("claims that fail, or cannot be told", () => {
  const verdicts = (records: readonly TieInput[], more: Partial<CaseInput> = {}) => rowsOf(compareStates(three(more, records), { metrics: [] }), "claims").map(({ verdict }) => verdict);
  test("a certain fall settles it, whatever is silent elsewhere", () => {
    const falling = [tie("t1", "a", "b", "command", "calm", { activeTo: "calm" }), tie("t2", "b", "c", "communication", "calm", { activeTo: "alert" }), tie("t3", "c", "d", "operational", "calm", { activeTo: "alert" })];
    const result = compareStates(three({}, falling));
    expect(claimOf(result, "ties")).toMatchObject({ verdict: "does-not-hold", lacking: ["crisis"] });
    expect(result.sentences.find(({ code }) => code === "states/claim-fails")!.params).toMatchObject({ values: ["4 \u2192 3"] });
    const finding = findingKinds.find(({ kind }) => kind === "state-evidence")!.find(three({}, falling))!;
    expect(finding).toMatchObject({ certainty: "stated", size: 1 / 2, title: { code: "state-evidence/title-fails" } });
  });
  test("a structure that never changes does not grow", () => {
    expect(verdicts([tie("t1", "a", "b", "command", "calm")]).slice(0, 2)).toEqual(["does-not-hold", "does-not-hold"]);
  });
  test("one tie that does not say its state can turn the answer", () => {
    // If t2 holds from the start nothing grows; if it begins with a later state, something does.
    expect(verdicts([tie("t1", "a", "b", "command", "calm"), tie("t2", "c", "d", "operational", null)]).slice(0, 2)).toEqual(["not-decidable", "not-decidable"]);
  });
  test("a state without a stated tie decides nothing, unless every layer is listed in full", () => {
    const late = [tie("t1", "a", "b", "command", "crisis")];
    expect(verdicts(late)[1]).toBe("not-decidable");
    const full = compareStates(build(makeCase("a b c", late, { vocabulary: { states: calm, layers: [layerOf("command", "vertical", "complete")] } })));
    expect(claimOf(full, "ties")["verdict"]).toBe("holds");
    expect(stateRow(full, "calm")).toMatchObject({ described: true, organisations: 0, ties: 0 });
    expect(rowsOf(full, "silences")).toEqual([]);
    for (const state of ["calm", "alert"]) expect(stateRow(compareStates(three({}, late)), state)).toMatchObject({ described: false, organisations: null, ties: null, pairs: null, tiesBegun: null, tiesEnded: null });
  });
  test("labour is open where a task does not say when it begins", () => {
    expect(verdicts(ties, { tasks: [...tasks, { id: "k4", label: "K4", requiredOrganisations: [{ organisation: "f" }] }] })[2]).toBe("not-decidable");
  });
});

describe("activation against the plan", () => {
  const planned = ties.filter(({ id }) => id !== "t7").map((one) => ({ ...one, status: "in-plan" as const }));
  const seen = [
    tie("o1", "b", "c", "communication", "alert"), tie("o2", "c", "d", "operational", "alert"), tie("o3", "a", "d", "operational", "calm"), tie("o4", "b", "a", "decision", "alert"), tie("o5", "e", "f", "communication", null),
  ];
  const answers = (result: StatesCompared) => Object.fromEntries(rowsOf(result, "activation").map((row) => [`${String(row["layer"])} ${String(row["a"])}${String(row["b"])}`, row["answer"]]));
  // Nobody observed command, so whether a commanded b is open; of the operational layer something was seen, and d-e was not.
  const expected = { "command ab": "not-decidable", "command ac": "not-decidable", "communication bc": "later", "communication ef": "unplanned", "decision ab": "earlier", "operational ad": "unplanned", "operational cd": "as-planned", "operational de": "not-observed" };
  test("pair by pair: as planned, earlier, later, not observed, unplanned", () => {
    const result = compareStates(three({}, [...planned, ...seen.map((one) => ({ ...one, status: "observed" as const }))]));
    expect(answers(result)).toEqual(expected);
    expect(result.sentences.find(({ code }) => code === "states/activation")!.params).toEqual({ asPlanned: 1, earlier: 1, later: 1, notObserved: 1, unplanned: 2, open: 2 });
  });
  test("a second data collection is taken for what happened, and said to be", () => {
    const result = compareStates(three({}, [...planned, ...seen.map((one) => ({ ...one, wave: "exercise" }))]));
    expect(answers(result)).toEqual(expected);
    expect(result.notes).toContainEqual({ code: "states/waves", params: { plan: "plan", actual: "exercise" } });
    expect(() => compareStates(three(), { actualWave: "exercize" })).toThrow(expect.objectContaining({ code: "usage/unknown-wave" }) as Error);
  });
  test("without observed ties it says what is lacking; rules are checked beside it", () => {
    const rules = { rules: [{ id: "assembly", label: "Within 30 minutes", value: 30, unit: "minute" }, { id: "drill", label: "A drill a year", value: 1, unit: "year" }], attributes: { assembly: 42 } };
    const result = compareStates(three(rules, planned));
    expect(rowsOf(result, "activation")).toEqual([]);
    expect(result.sentences.map(({ code }) => code)).toEqual(expect.arrayContaining(["states/activation-lacking", "states/rule", "states/rule-lacking"]));
    expect(rowsOf(result, "rules").map(({ check }) => check)).toEqual(["fail", "unknown"]);
    expect(compareStates(three({}, [])).sentences.map(({ code }) => code)).toContain("states/activation-no-plan");
  });
});

describe("options", () => {
  test.each([[{ metrics: [stateEvolution] }], [{ metrics: [ruleChecks] }]])("a metric that cannot be set state beside state is refused", (options) => {
    expect(() => compareStates(three(), options)).toThrow(expect.objectContaining({ code: "usage/metric-by-state" }) as Error);
  });
  test("an unknown option names the nearest known one", () => {
    expect(() => compareStates(three(), { metric: [fragmentation] } as never)).toThrow(/Did you mean "metrics"/);
  });
});

describe("S City", async () => {
  const source = await readCase(join(root, "data/s-city"));
  const result = compareStates(build(source), { metrics: [fragmentation] });
  test("describes the last state alone, and keeps six ties in the bucket", () => {
    expect(rowsOf(result, "states").map((row) => [row["state"], row["described"], row["ties"]])).toEqual([["standby", false, null], ["plant", false, null], ["field", false, null], ["off-site", true, 18], [null, null, 6]]);
    expect(stateRow(result, null)["evidence"]).toEqual(["t06", "t07", "t08", "t09", "t22", "t23"]);
    expect(stateRow(result, "off-site")).toMatchObject({ organisations: 19, entered: null, tiesBegun: 18, tiesKept: null, jaccard: null, tiesWithUnstated: 24 });
    const values = rowsOf(result, "metrics").map((row) => [row["value"], row["withUnstated"]] as const);
    expect(values.slice(0, 3).map(([value]) => value)).toEqual([null, null, null]);
    expect(values[3]![0]).toBeCloseTo(0.8916, 4);
    expect(values[3]![1]).toBeCloseTo(0.7217, 4);
  });
  test("says that the claim of S1 is not decidable, and where the plan is silent", () => {
    for (const row of rowsOf(result, "claims")) expect(row).toMatchObject({ verdict: "not-decidable", decided: 0, steps: 3, claimedBy: ["k09"], lacking: ["standby", "plant", "field"] });
    expect(rowsOf(result, "silences").map((row) => [row["state"], row["layer"]])).toEqual([["standby", null], ["plant", null], ["field", null], ["off-site", "supervision"]]);
    expect(rowsOf(result, "roles")).toEqual([]);
    const finding = findingKinds.find(({ kind }) => kind === "state-evidence")!;
    expect(finding.find(build(source))).toMatchObject({ size: 3 / 4, constituent: "S1", title: { params: { count: 3, all: 4 } }, sentences: [{}, { code: "state-evidence/open-claimed" }] });
    // A selection is no silence of the source: off-site has ties, recommended ones or not.
    expect(finding.find(build(source, { statuses: ["observed"] }))).toBeNull();
    expect(finding.find(build(three().case, { layers: ["decision"] }))).toBeNull();
  });
  test("rests each sentence on records of the case", () => {
    expect(result.sentences.find(({ code }) => code === "states/claimed")).toMatchObject({ evidence: ["k09"], sources: [{ document: "s-city-study" }] });
  });
});

/** A random typed network over two to four states; some ties do not say their state, some are marked unknown. */
function drawn(random: Random, open = 0.25): { ids: string[]; records: TieInput[]; states: { id: string; label: string }[] } {
  const ids = "abcdefg".split("").slice(0, 2 + random.integer(6));
  const states = Array.from({ length: 2 + random.integer(3) }, (_, i) => ({ id: `s${i}`, label: `s${i}` }));
  const records = Array.from({ length: 1 + random.integer(11) }, (_, i): TieInput => {
    const [from, step] = [random.integer(ids.length), 1 + random.integer(ids.length - 1)];
    const [low, high] = [from, (from + step) % ids.length].sort((x, y) => x - y) as [number, number];
    const begins = random.next() < open ? null : random.integer(states.length);
    const ends = random.next() < 0.3 ? Math.min(states.length - 1, (begins ?? 0) + random.integer(states.length)) : null;
    return tie(`t${i}`, ids[low]!, ids[high]!, random.next() < 0.4 ? "command" : "communication", begins === null ? null : states[begins]!.id, { activeTo: ends === null ? null : states[ends]!.id, presence: random.next() < open / 2 ? "unknown" : "present" });
  });
  return { ids, records, states };
}
const networkOf = ({ ids, records, states }: ReturnType<typeof drawn>) => build(makeCase(ids.join(" "), records, { vocabulary: { states, layers } }));

/** Every way to fill in what is not stated: a state of beginning or none at all, present or not. */
function completions(records: readonly Tie[], states: readonly { id: string }[]): Tie[][] {
  return records.reduce<Tie[][]>((all, one) => {
    const begins = one.activeFrom === null ? [...states.slice(0, one.activeTo === null ? undefined : states.findIndex(({ id }) => id === one.activeTo) + 1).map(({ id }) => id), null] : [one.activeFrom];
    const ways = [...begins.filter((begin) => begin !== null).map((activeFrom) => ({ ...one, activeFrom, presence: "present" as const })), ...(one.presence === "unknown" || begins.includes(null) ? [{ ...one, activeFrom: states[0]!.id, presence: "absent" as const }] : [])];
    return all.flatMap((chosen) => ways.map((way) => [...chosen, way]));
  }, [[]]);
}

const pairsIn = (network: Network, state: string) => new Set(at(network, state).ties.map(({ source, target }) => [source, target].sort().join(" ")));
const endsIn = (network: Network, state: string) => new Set(at(network, state).ties.flatMap(({ source, target }) => [source, target]));

describe("over random typed networks", () => {
  test("counts are those of the selection, entries minus exits are the change in organisations, and including never takes away", () => {
    let compared = 0;
    for (let run = 0; run < 80; run++) {
      const made = drawn(createRandom(run));
      const network = networkOf(made);
      const result = compareStates(network, { metrics: [fragmentation] });
      const evolution = measure(network, stateEvolution).rows;
      made.states.forEach(({ id }, i) => {
        const row = stateRow(result, id);
        const [stated, all] = [at(network, id), at(network, id, { unstated: "include" })];
        expect(evolution[i]!["fragmentation"] === null).toBe(row["described"] === false);
        const value = rowsOf(result, "metrics")[i]!;
        expect([value["value"], value["withUnstated"]]).toEqual([row["described"] === true ? measure(stated, fragmentation).rows[0]!["fragmentation"] : null, all.ties.length > 0 ? measure(all, fragmentation).rows[0]!["fragmentation"] : null]);
        if (row["described"] !== true) return expect(row).toMatchObject({ organisations: null, ties: null, entered: null, jaccard: null });
        expect(row).toMatchObject({ ties: stated.ties.length, organisations: endsIn(network, id).size, pairs: pairsIn(network, id).size, tiesWithUnstated: all.ties.length });
        for (const name of ["organisations", "ties", "pairs"]) expect(row[`${name}WithUnstated`]).toBeGreaterThanOrEqual(row[name] as number);
        if (row["entered"] === null) return;
        compared++;
        const before = stateRow(result, made.states[i - 1]!.id);
        expect((row["entered"] as string[]).length - (row["left"] as string[]).length).toBe((row["organisations"] as number) - (before["organisations"] as number));
        expect((row["tiesBegun"] as number) - (row["tiesEnded"] as number)).toBe((row["ties"] as number) - (before["ties"] as number));
        expect((row["tiesKept"] as number) + (row["tiesBegun"] as number)).toBe(row["ties"]);
        const [was, is] = [pairsIn(network, made.states[i - 1]!.id), pairsIn(network, id)];
        const both = [...is].filter((pair) => was.has(pair)).length;
        expect(row["jaccard"]).toBe(both / (was.size + is.size - both));
        for (const side of ["low", "high"]) expect(Math.sign((row[side] as number) - (row["jaccard"] as number)) * (side === "low" ? 1 : -1)).toBeLessThanOrEqual(0);
      });
      const bucket = made.records.filter((one) => one.activeFrom === null && one.presence === "present");
      expect(stateRow(result, null)).toMatchObject({ ties: bucket.length, organisations: new Set(bucket.flatMap(({ source, target }) => [source, target])).size });
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("the interval of Jaccard is that of every way to fill in what is not stated, and verdicts agree with all of them", () => {
    const met = { holds: 0, "does-not-hold": 0, "not-decidable": 0 };
    for (let run = 0; run < 110; run++) {
      const made = drawn(createRandom(9000 + run), 0.3);
      const open = made.records.filter((one) => one.activeFrom === null || one.presence === "unknown");
      if (open.length > 3) continue;
      const network = networkOf(made);
      const steps = stepsOfStates(statesOf(network));
      const filled = completions(network.case.ties, made.states).map((records) => build({ ...network.case, ties: records }));
      for (const { before, state, decidable, jaccard, organisations, ties: counted } of steps) {
        if (!decidable) continue;
        const every = filled.map((one) => {
          const [was, is] = [pairsIn(one, before), pairsIn(one, state)];
          const both = [...is].filter((pair) => was.has(pair)).length;
          return { jaccard: both / (was.size + is.size - both), organisations: endsIn(one, state).size - endsIn(one, before).size, ties: at(one, state).ties.length - at(one, before).ties.length };
        });
        expect(jaccard.low).toBe(Math.min(...every.map((one) => one.jaccard)));
        expect(jaccard.high).toBe(Math.max(...every.map((one) => one.jaccard)));
        expect([counted.low, counted.high]).toEqual([Math.min(...every.map((one) => one.ties)), Math.max(...every.map((one) => one.ties))]);
        for (const one of every) {
          expect(one.organisations).toBeGreaterThanOrEqual(organisations.low);
          expect(one.organisations).toBeLessThanOrEqual(organisations.high);
        }
      }
      const { claims } = expansionClaims(network, statesOf(network), steps);
      if (steps.some(({ decidable }) => !decidable)) continue;
      for (const row of claims.rows.filter(({ claim }) => claim !== "labour")) {
        const verdict = row["verdict"] as keyof typeof met;
        met[verdict]++;
        for (const one of filled) {
          const sizes = made.states.map(({ id }) => (row["claim"] === "ties" ? at(one, id).ties.length : endsIn(one, id).size));
          const grows = sizes.every((size, i) => i === 0 || size >= sizes[i - 1]!) && sizes.at(-1)! > sizes[0]!;
          if (verdict !== "not-decidable") expect(grows).toBe(verdict === "holds");
        }
      }
    }
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(5);
  });

  test("the order of records and the names of organisations move nothing but the order of lists", () => {
    const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted).map((one) => JSON.stringify(one)).sort() : typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(one)])) : value);
    for (let run = 0; run < 20; run++) {
      const made = drawn(createRandom(500 + run));
      const turned = { ...made, ids: [...made.ids].reverse(), records: [...made.records].reverse() };
      const [one, other] = [compareStates(networkOf(made), { metrics: [fragmentation] }), compareStates(networkOf(turned), { metrics: [fragmentation] })];
      expect(sorted(other.tables)).toEqual(sorted(one.tables));
      expect(other.sentences.map(({ code }) => code)).toEqual(one.sentences.map(({ code }) => code));
    }
  });

  test("survives the awkward networks; JSON keeps it; every sentence and note is whole in both languages", () => {
    for (const source of [...Object.values(awkward), ...Array.from({ length: 6 }, (_, run) => networkOf(drawn(createRandom(run))).case)]) {
      const result = compareStates(build(source), { metrics: [fragmentation, brokerage] });
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      for (const note of [...result.sentences, ...result.notes]) for (const language of languages) expect(sayNote(note, language, namesOf(source))).not.toMatch(/\{\w+\}|undefined|NaN|states\//);
    }
  });
});
