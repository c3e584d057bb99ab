import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseInput } from "../../lib/case/index.js";
import {
  ambiguityChange, catalogue, collaborationDepth, collaborationDepthSummary, controlAbove, decisionDegreeBySector, decisionEquality, directionAgreement, governanceFormFeatures, governanceForms,
  krackhardtConnectedness, krackhardtHierarchy, lateralCostSaved, leastUpperBound, localBurden, passiveShare, planDifferences, planOverlap, planOverlapByLayer, powerImbalance, powerImbalanceByLevel,
  responsibilityAmbiguity, responsibilityByTask, responsibilityOverlap, stateEvolution, stateEvolutionByLayer, surplusTies, tightnessChange, unbackedShare,
} from "../../lib/framework/index.js";
import { giniOf } from "../../lib/framework/governance/decision-sectors.js";
import { measure, type Row } from "../../lib/metric/index.js";
import { at, build, layer, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { codesOf, rowOf, rowsBy } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";
import { runsOf } from "../support/runs.js";

const source = await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url)));
const whole = build(source);
type TieInput = NonNullable<CaseInput["ties"]>[number];
type TaskInput = NonNullable<CaseInput["tasks"]>[number];
type OrganisationInput = NonNullable<CaseInput["organisations"]>[number];
const tie = (id: string, ends: string, on: string, more: Partial<TieInput> = {}): TieInput => {
  const [a, b] = ends.split(/[->]/);
  return { id, source: a!, target: b!, layer: on, ...(ends.includes(">") ? { directed: true } : {}), ...more };
};
const task = (id: string, required: string | null, more: Partial<TaskInput> = {}): TaskInput =>
  ({ id, label: id, ...(required === null ? {} : { requiredOrganisations: required.split(" ").filter((one) => one !== "").map((organisation) => ({ organisation })) }), ...more });
const of = (levels: Record<string, string>, field: "level" | "sector" = "level"): OrganisationInput[] => Object.entries(levels).map(([id, value]) => ({ id, label: id, [field]: value }));

describe("I-22, depth of collaboration", () => {
  it("is the deepest of a pair's horizontal ties, with the number of layers beside it", () => {
    // ab: communication 1 and resource sharing 2 (operational with that subtype). bc: decision 3. cd: operational without a subtype 4. ad: command is not horizontal.
    const network = build(statedCase("a b c d", [tie("t1", "b-a", "communication"), tie("t2", "a-b", "operational", { subtype: "resource-sharing" }), tie("t3", "b-c", "decision"), tie("t4", "c-d", "operational"), "a>d command"]));
    expect(measure(network, collaborationDepth).rows).toEqual([
      { a: "a", b: "b", depth: 2, kind: "sharing", layers: 2, evidence: ["t1", "t2"] }, { a: "b", b: "c", depth: 3, kind: "decision", layers: 1, evidence: ["t3"] },
      { a: "c", b: "d", depth: 4, kind: "action", layers: 1, evidence: ["t4"] },
    ]);
    // (2 + 3 + 4) / 3; layers (2 + 1 + 1) / 3.
    expect(rowOf(network, collaborationDepthSummary)).toMatchObject({ mean: 3, shallowShare: 0, meanLayers: 4 / 3, pairs: 3, communication: 0, sharing: 1, decision: 1, action: 1 });
    expect(codesOf(measure(network, collaborationDepth))).toEqual(["parameters/default-arbitrary", "depth/kind-not-stated"]);
    // With communication at 5 the deepest of ab is 5, and the lowest rank is sharing.
    const own = measure(network, collaborationDepthSummary, { communication: 5 });
    expect(own.rows[0]).toMatchObject({ mean: 4, shallowShare: 0, communication: 1 });
    expect(codesOf(own)).toContain("parameters/user");
  });

  it("has no depth where no layer of the framework is read, and none without a horizontal tie", () => {
    const vocabulary = { layers: [{ id: "friendship", label: "friendship", dimension: "horizontal" as const, coverage: "complete" as const }] };
    const friends = measure(build(statedCase("a b", ["a-b friendship"], { vocabulary })), collaborationDepth);
    expect(friends.rows).toEqual([{ a: "a", b: "b", depth: null, kind: null, layers: 1, evidence: ["t01"] }]);
    expect([friends.missing, codesOf(friends)]).toEqual([1, ["parameters/default-arbitrary", "depth/no-rank"]]);
    expect(rowOf(build(statedCase("a b")), collaborationDepthSummary)).toMatchObject({ mean: null, shallowShare: null, pairs: 0 });
    expect(codesOf(measure(build(statedCase("a b")), collaborationDepthSummary))).toContain("horizontal/no-tie");
    expect(codesOf(measure(layer(whole, "command"), collaborationDepthSummary))).toContain("dimension/no-horizontal");
  });

  it("runs an interval over ties left open", () => {
    // ab is 1; with bc (decision) the mean is (1 + 3) / 2.
    expect(rowOf(build(statedCase("a b c", ["a-b communication", "b-c decision?"])), collaborationDepthSummary)).toMatchObject({ mean: 1, low: 1, high: 2 });
  });

  it("S City: 3 pairs only communicate, 4 share, 4 decide, 6 act", () => {
    // 17 pairs; (3 x 1 + 4 x 2 + 4 x 3 + 6 x 4) / 17 = 47 / 17. Only the centre for disease control and the community offices have two layers.
    expect(rowOf(whole, collaborationDepthSummary)).toMatchObject({ mean: 47 / 17, shallowShare: 3 / 17, meanLayers: 18 / 17, pairs: 17, communication: 3, sharing: 4, decision: 4, action: 6 });
    expect(measure(whole, collaborationDepth).rows.find((row) => row["layers"] === 2)).toMatchObject({ a: "d-cdc", b: "d-community", depth: 4, evidence: ["t19", "t20"] });
  });
});

describe("I-18, evolution over response states", () => {
  const growing = build(statedCase("a b c d", [
    tie("t1", "a-b", "communication", { activeFrom: "standby" }), tie("t2", "a>c", "command", { activeFrom: "plant" }), tie("t3", "b-c", "decision", { activeFrom: "plant" }),
    tie("t4", "a-b", "operational", { activeFrom: "standby", activeTo: "standby" }), tie("t5", "c-d", "operational"),
  ], { tasks: [task("k1", "a b", { activeFrom: "standby" }), task("k2", "c d", { activeFrom: "plant" }), task("k3", "d c", { activeFrom: "plant" }), task("k4", null, { activeFrom: "plant" })] }));

  it("sets each state against the one before", () => {
    const rows = rowsBy("state", measure(growing, stateEvolution));
    // Standby: t1 and t4, one pair of six joined. Plant: t1, t2, t3, three of four joined: F = 1 - 6/12.
    expect(rows["standby"]).toMatchObject({ ties: 2, tiesAdded: null, organisations: 2, fragmentation: 5 / 6, density: 1 / 6, verticalPerHorizontal: 0, taskGroups: 1, expansion: null });
    expect(rows["plant"]).toMatchObject({
      ties: 3, tiesAdded: 2, tiesRemoved: 1, organisations: 3, organisationsAdded: 1, organisationsRemoved: 0, fragmentation: 1 / 2, density: 1 / 2, verticalPerHorizontal: 1 / 2,
      verticalPerHorizontalChange: 1 / 2, expansion: "grows", differentiation: "finer", evidence: ["t2", "t3", "t4"],
    });
    expect(rows["plant"]!["fragmentationChange"]).toBeCloseTo(-1 / 3, 12);
    // k2 and k3 require the same two: groups ab and cd, two of equal size.
    expect(rows["plant"]!["taskGroups"]).toBeCloseTo(2, 12);
    expect(rows["field"]).toMatchObject({ tiesAdded: 0, tiesRemoved: 0, expansion: "same", differentiation: "same" });
    // The tie without a state is a row of its own and in no other.
    expect(rows["null"]).toMatchObject({ ties: 1, organisations: 2, fragmentation: null, evidence: ["t5"] });
  });

  it("takes in ties without a state when told, and those tied in some state when told", () => {
    const rows = rowsBy("state", measure(growing, stateEvolution, { unstated: "include" }));
    expect(rows["standby"]!["ties"]).toBe(3);
    expect(rows["null"]).toBeUndefined();
    // d is tied by t5 only: among a, b, c one pair of three at first.
    expect(rowsBy("state", measure(growing, stateEvolution, { among: "tied" }))["standby"]).toMatchObject({ fragmentation: 1 - 1 / 3, density: 1 / 3 });
  });

  it("can shrink, and can move both ways", () => {
    const evolution = (ties: TieInput[]) => measure(build(statedCase("a b c d", ties)), stateEvolution).rows.map((row) => row["expansion"]);
    expect(evolution([tie("t1", "a-b", "communication", { activeFrom: "standby" }), tie("t2", "b-c", "decision", { activeFrom: "standby", activeTo: "standby" })])).toEqual([null, "shrinks", "same", "same"]);
    // Two ties of one pair end, one between two others begins together with a third organisation: fewer ties, more organisations.
    expect(evolution([
      tie("t1", "a-b", "communication", { activeFrom: "standby", activeTo: "standby" }), tie("t2", "a-b", "decision", { activeFrom: "standby", activeTo: "standby" }), tie("t3", "a-b", "operational", { activeFrom: "standby", activeTo: "standby" }),
      tie("t4", "a-b", "communication", { activeFrom: "plant" }), tie("t5", "b-c", "decision", { activeFrom: "plant" }),
    ])).toEqual([null, "mixed", "same", "same"]);
  });

  it("knows that nobody is tied where everything is listed, and says so where it does not know", () => {
    const full = { layers: [{ id: "talk", label: "talk", dimension: "horizontal" as const, reads: "communication" as const, coverage: "complete" as const }] };
    const known = measure(build(statedCase("a b", [tie("t1", "a-b", "talk", { activeFrom: "plant" })], { vocabulary: full })), stateEvolution);
    expect(known.rows.slice(0, 2)).toMatchObject([{ fragmentation: 1, density: 0 }, { fragmentation: 0, expansion: "grows" }]);
    const open = measure(build(statedCase("a b", [tie("t1", "a-b", "communication", { activeFrom: "plant" })])), stateEvolution);
    expect(open.rows.slice(0, 3)).toMatchObject([{ fragmentation: null }, { fragmentation: 0, tiesAdded: 1, expansion: null }, { expansion: "same" }]);
    expect(codesOf(open)).toContain("state/no-tie-stated");
  });

  it("needs states, and more than one", () => {
    const none = { vocabulary: { states: [] } };
    expect(codesOf(measure(build(statedCase("a b", ["a-b"], none)), stateEvolution))).toEqual(["metric/no-records"]);
    const one = measure(build(statedCase("a b", [tie("t1", "a-b", "communication", { activeFrom: "only" })], { vocabulary: { states: [{ id: "only", label: "only" }] } })), stateEvolution);
    expect([one.rows.length, codesOf(one)[0]]).toEqual([1, "state/one"]);
    expect(codesOf(measure(at(growing, "plant"), stateEvolution))).toContain("state/selected");
    expect(measure(at(growing, "plant"), stateEvolution).rows.map((row) => row["state"])).toEqual(["plant"]);
  });

  it("by layer", () => {
    const { rows } = measure(growing, stateEvolutionByLayer);
    const find = (state: string | null, on: string) => rows.find((row) => row["state"] === state && row["layer"] === on);
    expect(find("standby", "operational")).toMatchObject({ ties: 1, added: null });
    expect(find("plant", "operational")).toMatchObject({ ties: 0, added: 0, removed: 1, evidence: ["t4"] });
    expect(find("plant", "command")).toMatchObject({ ties: 1, added: 1, removed: 0, evidence: ["t2"] });
    expect(rows.at(-1)).toEqual({ state: null, layer: "operational", ties: 1, added: null, removed: null, evidence: ["t5"] });
  });

  it("S City: eighteen ties off-site, six without a state, nothing said of the states before", () => {
    const measured = measure(whole, stateEvolution);
    const rows = rowsBy("state", measured);
    expect(rows["off-site"]).toMatchObject({ ties: 18, organisations: 19, expansion: null, verticalPerHorizontal: 5 / 13 });
    expect(rows["off-site"]!["fragmentation"]).toBeCloseTo(0.8916, 4);
    // Groups of 3, 3, 2, 2, 4, 3 (order, rescue and special people are one) and 3: exp of the entropy of these over 20.
    const sizes = [3, 3, 2, 2, 4, 3, 3];
    expect(rows["off-site"]!["taskGroups"]).toBeCloseTo(Math.exp(-sizes.reduce((sum, size) => sum + (size / 20) * Math.log(size / 20), 0)), 12);
    for (const state of ["standby", "plant", "field"]) expect(rows[state]).toMatchObject({ ties: 0, fragmentation: null, density: null, taskGroups: null, expansion: null });
    expect(rows["null"]).toMatchObject({ ties: 6, evidence: ["t06", "t07", "t08", "t09", "t22", "t23"] });
    expect(codesOf(measured)).toEqual(expect.arrayContaining(["state/tie-not-stated", "state/no-tie-stated", "state/no-comparison"]));
    expect(rowsBy("state", measure(whole, stateEvolution, { unstated: "include" }))["off-site"]!["fragmentation"]).toBeCloseTo(0.7217, 4);
    expect(measure(whole, stateEvolutionByLayer).rows.filter((row) => row["layer"] === "supervision").every((row) => row["ties"] === null)).toBe(true);
  });
});

describe("I-14c, surplus ties", () => {
  it("are operational ties between two who share no task", () => {
    // ab share k1, bc share nothing (c only leads k2, which d supports), cd share k2.
    const tasks = [task("k1", "a b"), task("k2", "", { leads: ["c"], supports: ["d"] })];
    const network = build(statedCase("a b c d", [tie("t1", "a-b", "operational"), tie("t2", "b-c", "operational"), tie("t3", "c-d", "operational"), tie("t4", "a-d", "communication")], { tasks }));
    expect(rowOf(network, surplusTies)).toEqual({ share: 1 / 3, surplus: 1, operational: 3, evidence: ["t2"] });
    expect(codesOf(measure(network, surplusTies))).toEqual([]);
  });

  it("says which tasks leave it open, and what is lacking", () => {
    const open = measure(build(statedCase("a b", ["a-b operational"], { tasks: [task("k", null)] })), surplusTies);
    expect([open.rows[0]!["share"], open.missing, codesOf(open)]).toEqual([1, 1, ["surplus/open"]]);
    expect(codesOf(measure(build(statedCase("a b", ["a-b operational"])), surplusTies))).toEqual(["metric/no-records"]);
    expect(codesOf(measure(build(statedCase("a b", ["a-b decision"], { tasks: [task("k", "a")] })), surplusTies))).toEqual(["surplus/no-operational"]);
    expect(codesOf(measure(layer(whole, "decision"), surplusTies))).toContain("layer/none");
    // An open tie between two without a common task: 0 of 1, or 1 of 2.
    expect(rowOf(build(statedCase("a b c", ["a-b operational", "b-c operational?"], { tasks: [task("k", "a b")] })), surplusTies)).toMatchObject({ share: 0, low: 0, high: 1 / 2 });
  });

  it("S City: all ten operational ties serve a task", () => { expect(rowOf(whole, surplusTies)).toMatchObject({ share: 0, surplus: 0, operational: 10 }); });
});

describe("I-02b, lateral cost saved", () => {
  const city = of({ m: "municipal", a: "district", b: "district", x: "district", y: "district", z: "district" });

  it("compares the way over the common superior with the shortest one", () => {
    // ab: over m 2 steps, directly 1: 1/2. ax: 2 to 2: 0. bx: 2 against 2 over a? b-a-m-x is 3, over m 2: 0. Mean 1/6. y and z are apart, tied themselves: 1 of the 7 pairs with y or z.
    const network = build(statedCase("", [tie("t1", "m>a", "command"), tie("t2", "m>b", "mandate"), tie("t3", "m>x", "command"), tie("t4", "a-b", "decision"), tie("t5", "y-z", "communication")], { organisations: city }));
    expect(rowOf(network, lateralCostSaved)).toEqual({ saved: 1 / 6, pairs: 3, shortened: 1, newlyReachable: 1 / 7, reachable: 1, apart: 7, evidence: ["t4"] });
  });

  it("counts a common subordinate only when asked", () => {
    // a and b both command x: joined, without a superior. Directly tied, 1 step for 2.
    const network = build(statedCase("", [tie("t1", "a>x", "command"), tie("t2", "b>x", "command"), tie("t3", "a-b", "decision")], { organisations: city }));
    expect(rowOf(network, lateralCostSaved)).toMatchObject({ saved: null, pairs: 0 });
    expect(codesOf(measure(network, lateralCostSaved))).toEqual(["lateral/no-route"]);
    expect(rowOf(network, lateralCostSaved, { pairs: "joined" })).toMatchObject({ saved: 1 / 2, pairs: 1, evidence: ["t3"] });
  });

  it("is null without verticals, horizontals or levels", () => {
    expect(codesOf(measure(layer(whole, "decision"), lateralCostSaved))).toContain("dimension/no-vertical");
    expect(codesOf(measure(layer(whole, "command"), lateralCostSaved))).toContain("dimension/no-horizontal");
    expect(codesOf(measure(build(statedCase("a b", ["a>b command"])), lateralCostSaved))).toEqual(["metric/no-attribute"]);
  });

  it("S City: two pairs have a common superior and no shortcut; 8 of 62 pairs apart are reachable", () => {
    // Headquarters and office (2 steps), groups and office (3): both unchanged. Reachable: six pairs of districts, police and armed police, transport and traffic police.
    expect(rowOf(whole, lateralCostSaved)).toMatchObject({ saved: 0, pairs: 2, shortened: 0, apart: 62, reachable: 8, newlyReachable: 8 / 62 });
    expect(rowOf(whole, lateralCostSaved, { pairs: "joined" })).toMatchObject({ saved: 0, pairs: 4 });
  });

  it("agrees with asking over and over on random networks", () => {
    const one = fc.integer({ min: 0, max: 7 });
    fc.assert(fc.property(fc.array(fc.record({ a: one, b: one, up: fc.boolean() }), { maxLength: 14 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (drawn, levels) => {
      const ties = drawn.filter(({ a, b }) => a !== b).map(({ a, b, up }, i) => tie(`t${i}`, up ? `o${Math.min(a, b)}>o${Math.max(a, b)}` : `o${a}-o${b}`, up ? "command" : "decision"));
      const network = build(statedCase("", ties, { organisations: levels.map((high, i) => ({ id: `o${i}`, label: `o${i}`, level: high ? "municipal" : "district" })) }));
      const steps = (allowed: (layerOf: string) => boolean, directed: boolean) => {
        const d = Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (_, j) => (i === j ? 0 : Infinity)));
        for (const { source: s, target: t, layer: on } of ties) {
          if (!allowed(on)) continue;
          const [i, j] = [Number(s.slice(1)), Number(t.slice(1))];
          d[i]![j] = 1;
          if (!directed) d[j]![i] = 1;
        }
        for (let k = 0; k < 8; k++) for (let i = 0; i < 8; i++) for (let j = 0; j < 8; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
        return d;
      };
      const [down, over, any] = [steps((on) => on === "command", true), steps((on) => on === "command", false), steps(() => true, false)];
      const savings: number[] = [];
      let [reachable, apart] = [0, 0];
      for (let i = 0; i < 8; i++) for (let j = i + 1; j < 8; j++) {
        if (levels[i] !== levels[j] || down[i]![j]! < Infinity || down[j]![i]! < Infinity) continue;
        if (over[i]![j] === Infinity) { apart++; if (any[i]![j]! < Infinity) reachable++; } else if (down.some((from, s) => s !== i && s !== j && from[i]! < Infinity && from[j]! < Infinity)) savings.push((over[i]![j]! - any[i]![j]!) / over[i]![j]!);
      }
      const row = rowOf(network, lateralCostSaved);
      expect([row["pairs"], row["apart"], row["reachable"]]).toEqual([savings.length, apart, reachable]);
      if (savings.length === 0) expect(row["saved"]).toBeNull();
      else expect(row["saved"]).toBeCloseTo(savings.reduce((sum, saving) => sum + saving, 0) / savings.length, 12);
    }), { numRuns: runsOf(300), seed: 20231 });
  });
});

it("I-04c: Krackhardt's dimensions are asked of the command layer by selecting it first", () => {
  // Committee to headquarters to groups, 26 others alone: 3 of 406 pairs joined, a pure hierarchy with a boss for every pair.
  const command = layer(whole, "command");
  expect(rowOf(command, krackhardtConnectedness)["connectedness"]).toBeCloseTo(3 / 406, 12);
  expect(rowOf(command, krackhardtHierarchy)["hierarchy"]).toBe(1);
  expect(rowOf(command, leastUpperBound)["leastUpperBound"]).toBe(1);
});

describe("I-21, passive share", () => {
  const ties = [
    tie("t1", "a-b", "communication", { initiative: "superior-ordered", activeFrom: "plant" }), tie("t2", "b-c", "decision", { initiative: "superior-ordered", activeFrom: "standby" }), tie("t3", "a-c", "decision", { initiative: "self", activeFrom: "field" }),
    tie("t4", "a-c", "operational", { initiative: "unknown" }), tie("t5", "a>c", "command", { initiative: "superior-ordered" }),
  ];

  it("is of ties whose initiative is known, with the proxy beside it", () => {
    const measured = measure(build(statedCase("a b c", ties)), passiveShare);
    // Two of three known were ordered; of four horizontals two begin after standby, one does not say.
    expect(measured.rows).toEqual([{ share: 2 / 3, ordered: 2, known: 3, notKnown: 1, emergencyOnlyShare: 2 / 4, emergencyOnlyOfStated: 2 / 3, emergencyOnly: 2, stateNotStated: 1, evidence: ["t1", "t2", "t3"] }]);
    expect([measured.missing, codesOf(measured)]).toEqual([1, ["initiative/not-stated", "initiative/state-not-stated"]]);
    expect(rowOf(build(statedCase("a b c", ties)), passiveShare, { quiet: "plant" })["emergencyOnly"]).toBe(1);
    expect(() => measure(build(statedCase("a b c", ties)), passiveShare, { quiet: "plants" })).toThrow(/Did you mean "plant"/);
  });

  it("is null with the proxy named as one where nothing is known, and null without horizontals", () => {
    const measured = measure(whole, passiveShare);
    // 18 horizontals: five without a state (t07, t08, t09, t22, t23), the others off-site.
    expect(measured.rows[0]).toMatchObject({ share: null, known: 0, notKnown: 18, emergencyOnlyShare: 13 / 18, emergencyOnlyOfStated: 1, stateNotStated: 5 });
    expect(codesOf(measured)).toContain("initiative/none-known");
    expect(codesOf(measure(build(statedCase("a b", ["a>b command"])), passiveShare))).toEqual(["horizontal/no-tie"]);
    expect(codesOf(measure(layer(whole, "command"), passiveShare))).toContain("dimension/no-horizontal");
  });
});

describe("I-23, unbacked share", () => {
  const instruments = [{ id: "pact", label: "Pact", parties: [{ organisation: "a" }, { organisation: "c" }] }];
  const ties = [
    tie("t1", "a-b", "decision", { instrument: "pact" }), tie("t2", "b-c", "decision", { attributes: { backed: false } }), tie("t3", "a-c", "decision"), tie("t4", "b-c", "communication", { attributes: { backed: "yes" } }),
    tie("t5", "a-b", "communication"), tie("t6", "a>b", "command"),
  ];
  const network = build(statedCase("a b c", ties, { instruments }));

  it("is of ties of which it is said, with the bounds over the others", () => {
    // Backed t1, t4; unbacked t2; t3 and t5 do not say: 1/3, between 1/5 and 3/5.
    const measured = measure(network, unbackedShare);
    expect(measured.rows).toEqual([{ share: 1 / 3, unbacked: 1, backed: 2, notStated: 2, least: 1 / 5, most: 3 / 5, evidence: ["t2"] }]);
    expect([measured.missing, codesOf(measured)]).toEqual([2, ["backing/not-stated"]]);
  });

  it("takes parties of an instrument, or a blank, as an answer when told", () => {
    expect(rowOf(network, unbackedShare, { by: "parties" })).toMatchObject({ share: 1 / 4, backed: 3, notStated: 1 });
    expect(rowOf(network, unbackedShare, { blank: "unbacked" })).toMatchObject({ share: 3 / 5, unbacked: 3, notStated: 0, evidence: ["t2", "t3", "t5"] });
  });

  it("is not 0 because only backed ties were coded: S City", () => {
    const measured = measure(whole, unbackedShare);
    expect(measured.rows[0]).toMatchObject({ share: null, unbacked: 0, backed: 4, notStated: 14, least: 0, most: 14 / 18 });
    expect(codesOf(measured)).toEqual(expect.arrayContaining(["backing/not-stated", "backing/only-backed-stated"]));
    expect(rowOf(build(statedCase("a b", [tie("t1", "a-b", "decision", { instrument: "pact" })], { instruments: [{ id: "pact", label: "Pact" }] })), unbackedShare)["share"]).toBe(0);
    expect(codesOf(measure(build(statedCase("a b", ["a-b"])), unbackedShare))).toContain("backing/none-stated");
    expect(codesOf(measure(build(statedCase("a b", ["a>b command"])), unbackedShare))).toEqual(["horizontal/no-tie"]);
  });
});

describe("I-24, power and responsibility", () => {
  const organisations = of({ p: "provincial", m: "municipal", d: "district", e: "district", s: "site" });
  const tasks = [task("k1", "d e m", { leads: ["d"], deciders: ["m"] }), task("k2", "e", { leads: ["e"], deciders: ["m", "p"] }), task("k3", null, { leads: [], supports: ["e"] })];
  const resources = [{ id: "r1", label: "r1", heldBy: ["m"] }, { id: "r2", label: "r2", heldBy: ["m", "d"] }, { id: "r3", label: "r3" }];
  const network = build(statedCase("", [tie("t1", "p>m", "command"), tie("t2", "m>d", "command"), tie("t3", "m>e", "command")], { organisations, tasks, resources }));

  it("sets the share of duties against the mean share of means", () => {
    // Duty: k1 d 1, e 0.5, m 0.5; k2 e 1 (leads and required: once); k3 e 0.5. Sum 3.5: d 1, e 2, m 0.5.
    // Command 3: p 1, m 2. Deciding 3: m 2, p 1. Resources 3: m 2, d 1. Power m (2/3 + 2/3 + 2/3) / 3, p 2/9, d 1/9.
    const measured = measure(network, powerImbalance);
    const rows = rowsBy("organisation", measured);
    const near = (row: Row | undefined, values: Record<string, number>) => { for (const [column, value] of Object.entries(values)) expect(row![column], column).toBeCloseTo(value, 12); };
    near(rows["e"], { responsibility: 2 / 3.5, power: 0, imbalance: 2 / 3.5 });
    near(rows["m"], { responsibility: 0.5 / 3.5, power: 2 / 3, imbalance: 0.5 / 3.5 - 2 / 3, commandShare: 2 / 3, decisionShare: 2 / 3, resourceShare: 2 / 3 });
    near(rows["p"], { imbalance: -2 / 9 });
    near(rows["d"], { imbalance: 1 / 3.5 - 1 / 9 });
    expect(rows["m"]!["evidence"]).toEqual(["k1", "k2", "t2", "t3", "r1", "r2"]);
    expect(measured.missing).toBe(2);
    expect(codesOf(measured)).toEqual(["parameters/default-arbitrary", "task/deciders-not-stated", "power/holders-not-stated"]);
    // Levels: district 3 of 3.5 less 1/9. Ranked levels in scope are three: the lowest one is local.
    near(rowsBy("group", measure(network, powerImbalanceByLevel))["district"], { imbalance: 3 / 3.5 - 1 / 9, mean: (3 / 3.5 - 1 / 9) / 2, organisations: 2 });
    near(rowOf(network, localBurden), { burden: (3 / 3.5 - 1 / 9) / 2, higher: (0.5 / 3.5 - 2 / 3 - 2 / 9) / 2, localOrganisations: 2, higherOrganisations: 2 });
    expect(rowOf(network, localBurden, { localFrom: 3 })["localLevels"]).toEqual(["municipal", "district"]);
    near(rowsBy("organisation", measure(network, powerImbalance, { required: 0 }))["d"], { responsibility: 1 / 2 });
  });

  it("leaves out what nobody has, and is null when nothing is left", () => {
    const bare = build(statedCase("a b", ["a-b"], { tasks: [task("k", "a")] }));
    expect(rowsBy("organisation", measure(bare, powerImbalance))["a"]).toMatchObject({ imbalance: null, responsibility: 1, power: null, commandShare: null, decisionShare: null, resourceShare: null });
    expect(codesOf(measure(bare, powerImbalance))).toEqual(["parameters/default-arbitrary", "task/leads-not-stated", "task/deciders-not-stated", "power/no-command", "power/no-decider", "power/no-resource", "power/nothing"]);
    expect(codesOf(measure(build(statedCase("a b", ["a>b command"], { tasks: [task("k", "")] })), powerImbalance))).toContain("duty/none");
    expect(codesOf(measure(build(statedCase("a b", ["a>b command"])), powerImbalance))).toEqual(["metric/no-records"]);
    expect(codesOf(measure(bare, localBurden))).toEqual(["metric/no-attribute"]);
    const flat = build(statedCase("", [tie("t1", "a>b", "command")], { organisations: of({ a: "district", b: "district" }), tasks: [task("k", "a")] }));
    expect(rowOf(flat, localBurden)).toMatchObject({ burden: null });
    expect(codesOf(measure(flat, localBurden))).toContain("level/no-local");
  });

  it("S City: the districts and communities carry 10 of 26 duties and 7 of 15 resources, the city all command", () => {
    // Duties are required parts, 26 of them. Power is the mean of command (two lines) and resources (15); deciders are not stated.
    const levels = rowsBy("group", measure(whole, powerImbalanceByLevel));
    expect(levels["municipal"]!["imbalance"]).toBeCloseTo(10 / 26 - (1 + 2 / 15) / 2, 12);
    expect(levels["district"]!["imbalance"]).toBeCloseTo(6 / 26 - 6 / 30, 12);
    expect(levels["community"]!["imbalance"]).toBeCloseTo(4 / 26 - 1 / 30, 12);
    const burden = measure(whole, localBurden);
    expect(burden.rows[0]!["burden"]).toBeCloseTo((10 / 26 - 7 / 30) / 8, 12);
    expect(burden.rows[0]!["higher"]).toBeCloseTo((10 / 26 - 17 / 30) / 12, 12);
    expect(codesOf(burden)).toEqual(expect.arrayContaining(["power/no-decider", "task/leads-not-stated", "metric/attribute-missing"]));
  });
});

describe("I-24b, control above", () => {
  const organisations = of({ p: "provincial", m: "municipal", d: "district", s: "site", u: "unspecified" });
  const lead = (id: string, leads: string[] | null, deciders: string[] | null) => task(id, null, { ...(leads === null ? {} : { leads }), ...(deciders === null ? {} : { deciders }) });
  const tasks = [
    lead("k1", ["d"], ["m"]), lead("k2", ["m"], ["p"]), lead("k3", ["m", "d"], ["m"]), lead("k4", ["d"], ["d", "m"]), // above, above, not, above
    lead("k5", ["d"], null), lead("k6", null, ["m"]), lead("k7", ["s"], ["m"]), lead("k8", ["u"], ["m"]), lead("k9", [], ["m"]),
  ];

  it("is of tasks of which both are known and ranked", () => {
    const measured = measure(build(statedCase("", [], { organisations, tasks })), controlAbove);
    expect(measured.rows).toEqual([{ share: 3 / 4, above: 3, known: 4, evidence: ["k1", "k2", "k4"] }]);
    expect([measured.missing, codesOf(measured)]).toEqual([4, ["task/leads-not-stated", "task/deciders-not-stated", "task/rank-not-stated"]]);
    // A city under a province is not local when local begins with the districts.
    expect(rowOf(build(statedCase("", [], { organisations, tasks })), controlAbove, { localFrom: 4 })).toMatchObject({ share: 1 / 2, evidence: ["k1", "k4"] });
    expect(codesOf(measure(build(statedCase("", [], { organisations, tasks }), { without: ["m", "p"] }), controlAbove))).toContain("task/leads-out-of-scope");
  });

  it("is null where nothing is known: S City", () => {
    const measured = measure(whole, controlAbove);
    expect(measured.rows[0]).toMatchObject({ share: null, known: 0 });
    expect(codesOf(measured)).toEqual(["task/leads-not-stated", "task/deciders-not-stated", "task/no-lead-and-decider"]);
  });
});

describe("I-25, unclear responsibility", () => {
  const led = (id: string, leads: string[] | null) => task(id, "a b", leads === null ? {} : { leads });
  const tasks = [led("k1", []), led("k2", ["a", "b"]), led("k3", ["a"]), led("k4", ["c"]), led("k5", null)];
  const open = statedCase("a b c", ["a-b"], { tasks });

  it("is of tasks that state their leads", () => {
    const measured = measure(build(open), responsibilityAmbiguity);
    expect(measured.rows).toEqual([{ ambiguity: 2 / 4, vacuumShare: 1 / 4, overlapShare: 1 / 4, vacuum: 1, overlap: 1, stated: 4, notStated: 1, evidence: ["k1", "k2"] }]);
    expect([measured.missing, codesOf(measured)]).toEqual([1, ["task/leads-not-stated"]]);
    expect(measure(build(open), responsibilityByTask).rows.map(({ responsibility, leads }) => [responsibility, leads])).toEqual([["vacuum", 0], ["overlap", 2], ["single", 1], ["single", 1], [null, null]]);
  });

  it("sees merged leads as one, and does not take a lead out of scope for a vacuum", () => {
    expect(rowOf(build(open, { merges: [["a", "b"]] }), responsibilityAmbiguity)).toMatchObject({ vacuum: 1, overlap: 0, stated: 4 });
    const without = measure(build(open, { without: ["c"] }), responsibilityAmbiguity);
    expect(without.rows[0]).toMatchObject({ vacuum: 1, overlap: 1, stated: 3, notStated: 2 });
    expect(codesOf(without)).toContain("task/leads-out-of-scope");
  });

  it("S City lists no leads: not decidable, not a vacuum", () => {
    const measured = measure(whole, responsibilityAmbiguity);
    expect(measured.rows[0]).toMatchObject({ ambiguity: null, vacuum: 0, stated: 0, notStated: 10 });
    expect(codesOf(measured)).toEqual(["task/leads-not-stated", "task/no-leads-stated"]);
    expect(codesOf(measure(build(statedCase("a")), responsibilityAmbiguity))).toEqual(["metric/no-records"]);
  });
});

describe("I-25, overlap of responsibilities", () => {
  it("is Jaccard over pairs without a line of authority", () => {
    // a: k1 k2, b: k1 k2 k3, c: k1. m is above a and c, over m no path leads from a to c.
    const tasks = [task("k1", "a b c m"), task("k2", "b", { leads: ["a"] }), task("k3", "b")];
    const network = build(statedCase("m a b c", ["m>a command", "m>c mandate"], { tasks }));
    expect(measure(network, responsibilityOverlap).rows).toEqual([
      { a: "m", b: "b", overlap: 1 / 3, common: 1, either: 3, tasks: ["k1"] }, { a: "a", b: "b", overlap: 2 / 3, common: 2, either: 3, tasks: ["k1", "k2"] },
      { a: "a", b: "c", overlap: 1 / 2, common: 1, either: 2, tasks: ["k1"] }, { a: "b", b: "c", overlap: 1 / 3, common: 1, either: 3, tasks: ["k1"] },
    ]);
    expect(measure(network, responsibilityOverlap, { of: "leads" }).rows).toEqual([]);
    // Whoever stands first in the case, a superior is no rival.
    expect(measure(build(statedCase("a m", ["m>a command"], { tasks: [task("k", "a m")] })), responsibilityOverlap).rows).toEqual([]);
  });

  it("gives no row where nothing is known of the verticals, with the reason", () => {
    const measured = measure(layer(whole, "decision"), responsibilityOverlap);
    expect([measured.rows, codesOf(measured)[0]]).toEqual([[], "dimension/no-vertical"]);
    expect(codesOf(measure(layer(whole, "decision", "supervision"), responsibilityOverlap))).toContain("dimension/vertical-not-stated");
  });

  it("S City: volunteers and public security share all three of their tasks", () => {
    const found = measure(whole, responsibilityOverlap).rows;
    expect(found.find((row) => row["a"] === "s-psb" && row["b"] === "volunteers")).toMatchObject({ overlap: 1, common: 3, either: 3 });
    // Resettlement and the plan are the two tasks of D District, of which L District has one.
    expect(found.find((row) => row["a"] === "d-gov" && row["b"] === "l-gov")).toMatchObject({ overlap: 1 / 2, tasks: ["task-resettlement"] });
  });
});

describe("I-37, sectors in decisions", () => {
  it("is the share of decision ties that reach outside government, and Gini over sectors", () => {
    // Decision: g1-g2 inside, g1-e outside, e-f outside, g1-u not stated (one end inside): 2 of 3. Partners: government g1 3, g2 1 -> 2; enterprise e 2, f 1 -> 3/2; social 0.
    const organisations = of({ g1: "government", g2: "government", e: "enterprise", f: "enterprise", s: "social", u: "unspecified" }, "sector");
    const network = build(statedCase("", [tie("t1", "g1-g2", "decision"), tie("t2", "g1-e", "decision"), tie("t3", "e-f", "decision"), tie("t4", "g1-u", "decision"), tie("t5", "g1-s", "communication")], { organisations }));
    const measured = measure(network, decisionEquality);
    // Sorted 0, 3/2, 2 of k = 3: (-2 x 0 + 0 x 3/2 + 2 x 2) / (3 x 7/2) = 8/21.
    expect(measured.rows[0]).toMatchObject({ share: 2 / 3, nonGovernment: 2, counted: 3, notPlaced: 1, sectors: 3, evidence: ["t2", "t3"] });
    expect(measured.rows[0]!["gini"]).toBeCloseTo(8 / 21, 12);
    // Sums 0, 3, 4: (2 x 4) / (3 x 7).
    expect(rowOf(network, decisionEquality, { per: "sector" })["gini"]).toBeCloseTo(8 / 21, 12);
    expect(codesOf(measured)).toEqual(["metric/attribute-missing", "equality/side-not-stated"]);
    expect(measure(network, decisionDegreeBySector).rows).toEqual([
      { group: "government", mean: 2, degree: 4, organisations: 2, evidence: ["t1", "t2", "t4"] }, { group: "enterprise", mean: 3 / 2, degree: 3, organisations: 2, evidence: ["t2", "t3"] },
      { group: "social", mean: 0, degree: 0, organisations: 1, evidence: [] },
    ]);
    // All named as government: nothing is outside, and both sides are known.
    expect(rowOf(network, decisionEquality, { government: ["government", "enterprise", "social"] })["share"]).toBe(0);
    const strange = measure(network, decisionEquality, { government: ["ministry"] });
    expect([strange.rows[0]!["share"], codesOf(strange)]).toEqual([null, ["metric/attribute-missing", "equality/no-government"]]);
  });

  it("is null without a decision tie", () => {
    const measured = measure(build(statedCase("", [], { organisations: of({ a: "government", b: "social" }, "sector") })), decisionEquality);
    expect(measured.rows[0]).toMatchObject({ share: null, gini: null, counted: 0 });
    expect(codesOf(measured)).toEqual(["equality/no-degree", "equality/no-decision"]);
    expect(codesOf(measure(layer(whole, "command"), decisionEquality))).toContain("layer/none");
  });

  it("Gini is half the mean difference over the mean", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 }), (amounts) => {
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      const differences = amounts.flatMap((one) => amounts.map((other) => Math.abs(one - other))).reduce((total, amount) => total + amount, 0);
      if (sum === 0) expect(giniOf(amounts)).toBeNull();
      else expect(giniOf(amounts)).toBeCloseTo(differences / (2 * amounts.length * sum), 12);
    }), { numRuns: runsOf(300), seed: 3 });
  });

  it("S City: one decision tie can be placed, and it is between government and a coordinating body", () => {
    // The groups are mixed, monitoring and logistics have no sector. Means: government 1/13, coordinating bodies 4/4, four others 0: (5 - 5 + ...) over six.
    const row = rowOf(whole, decisionEquality);
    expect(row).toMatchObject({ share: 0, counted: 1, notPlaced: 3, sectors: 6 });
    expect(row["gini"]).toBeCloseTo((3 * (1 / 13) + 5) / (6 * (14 / 13)), 12);
  });
});

describe("I-20, nearness to the forms of governance", () => {
  const star = build(statedCase("", [tie("t1", "hub-a", "decision"), tie("t2", "hub-b", "decision"), tie("t3", "hub-c", "decision")], { organisations: of({ hub: "municipal", a: "district", b: "district", c: "district" }), tasks: [task("k", "hub a")] }));

  it("gives three scores from the known features, and how far the unknown could move them", () => {
    // Centralisation 1, top share 1, the hub has a task: 0, four participants: 0. Distances: shared 1, 1, 0, 0; lead 0, 0, 0, 0.5; administrative 0, 0, 1, 0.75.
    const measured = measure(star, governanceForms);
    const rows = rowsBy("form", measured);
    expect([rows["shared"]!["nearness"], rows["lead-organisation"]!["nearness"], rows["network-administrative-organisation"]!["nearness"]]).toEqual([1 - 2 / 4, 1 - 0.5 / 4, 1 - 1.75 / 4]);
    // Lead: consensus ideal 0.25 and trust 0 could be off by 0.75 and 1.
    expect(rows["lead-organisation"]).toMatchObject({ least: 1 - (0.5 + 1.75) / 6, most: 1 - 0.5 / 6, known: 4, missing: ["goal-consensus", "trust"] });
    expect(codesOf(measured)).toEqual(["parameters/default-arbitrary", "form/missing"]);
    const full = rowsBy("form", measure(star, governanceForms, { goalConsensus: 0.25, trust: 0 }));
    expect(full["lead-organisation"]).toMatchObject({ nearness: 1 - 0.5 / 6, least: 1 - 0.5 / 6, most: 1 - 0.5 / 6, known: 6, missing: [] });
    expect(codesOf(measure(star, governanceForms, { moderate: 0.4 }))).toContain("parameters/user");
  });

  it("does not say that the top unit is idle while a task keeps silent, nor which of equals is at the top", () => {
    const idle = (tasks: TaskInput[], ties: readonly string[] = ["hub-a decision", "hub-b decision", "hub-c decision"]) =>
      rowsBy("feature", measure(build(statedCase("hub a b c", ties, { tasks })), governanceFormFeatures))["administrative-unit"];
    expect(idle([task("k", "a")])).toMatchObject({ value: 1, top: "hub" });
    expect(idle([task("k", "a"), task("l", null)])).toMatchObject({ value: null });
    expect(idle([task("l", null, { leads: ["hub"] })])).toMatchObject({ value: 0 });
    expect(idle([])).toMatchObject({ value: null });
    expect(idle([task("k", "a")], ["hub-a decision"])).toMatchObject({ value: 1, top: "a" }); // hub, as high, has none
    expect(idle([task("k", "a hub")], ["hub-a decision"])).toMatchObject({ value: 0 });
  });

  it("does without decisions where none is listed", () => {
    const feature = (network: typeof whole, name: string) => rowsBy("feature", measure(network, governanceFormFeatures))[name]!["value"];
    expect(feature(build(statedCase("a b c", ["a-b"])), "decision-centralisation")).toBeNull();
    expect(feature(layer(whole, "command"), "decision-centralisation")).toBeNull();
    const complete = { layers: [{ id: "decision", label: "decision", dimension: "horizontal" as const, reads: "decision" as const, coverage: "complete" as const }] };
    expect(feature(build(statedCase("a b c", [], { vocabulary: complete })), "decision-centralisation")).toBe(0);
    expect(codesOf(measure(build(statedCase("a")), governanceForms, { few: 3, many: 2 }))).toContain("form/nothing-known");
  });

  it("S City: not one label", () => {
    // Decisions: headquarters 4, four others 1, 24 none: (29 x 4 - 8) / (28 x 27) = 1/7. Headquarters is in 6 of 20 pairs and required for the plan. (29 - 6) / 24.
    const features = rowsBy("feature", measure(whole, governanceFormFeatures));
    expect(features["decision-centralisation"]!["value"]).toBeCloseTo(1 / 7, 12);
    expect(features["ties-through-top"]).toMatchObject({ value: 6 / 20, top: "s-hq" });
    expect(features["administrative-unit"]).toMatchObject({ value: 0 });
    expect(features["participants"]!["value"]).toBeCloseTo(23 / 24, 12);
    expect(rowsBy("form", measure(whole, governanceForms))["shared"]!["nearness"]).toBeCloseTo(1 - (1 / 7 + 6 / 20 + 0 + 23 / 24) / 4, 12);
    expect(measure(whole, governanceForms).rows.length).toBe(3);
  });
});

describe("I-17, plan and reality", () => {
  const planned = (id: string, ends: string, on: string, status: "in-plan" | "required" = "in-plan") => tie(id, ends, on, { status });
  const seen = (id: string, ends: string, on: string) => tie(id, ends, on, { status: "observed" });
  const network = build(statedCase("a b c d e", [
    planned("p1", "a-b", "communication"), planned("p2", "b-c", "communication", "required"), planned("p3", "a-d", "communication"), seen("o1", "b-a", "communication"), seen("o2", "a-b", "communication"), seen("o3", "c-e", "communication"),
    planned("p4", "a>b", "command"), seen("o4", "b>a", "command"), planned("p5", "a>c", "command"), seen("o5", "a>c", "command"), seen("o6", "c>a", "command"),
    planned("p6", "a-b", "decision"), tie("x1", "a-c", "communication"),
  ]));

  it("compares pairs in one layer, on the organisations that both list", () => {
    // Communication: planned ab bc ad, seen ab ce: 1 of 3, 1 of 2. Command: ab ac in both. Decision: planned, nothing seen in the layer: left out.
    const measured = measure(network, planOverlap);
    expect(measured.rows[0]).toMatchObject({ recall: 3 / 5, precision: 3 / 4, jaccard: 3 / 6, planned: 5, actual: 4, both: 3, phantom: 2, emergent: 1, onlyPlanned: ["d"], onlyActual: ["e"] });
    expect(measured.rows[0]!["evidence"]).toEqual(["p4", "o4", "p5", "o5", "o6", "p1", "o1", "o2"]);
    expect(measured.notes).toContainEqual({ code: "overlap/layer-not-observed", params: { layers: { records: ["decision"] } } });
    const layers = rowsBy("layer", measure(network, planOverlapByLayer));
    expect(layers["communication"]).toMatchObject({ recall: 1 / 3, precision: 1 / 2, jaccard: 1 / 4, phantom: 2, emergent: 1 });
    expect(layers["command"]).toMatchObject({ recall: 1, precision: 1 });
    expect(layers["decision"]).toMatchObject({ recall: null, planned: 1, actual: 0, phantom: null });
    expect(layers["operational"]).toMatchObject({ recall: null, precision: null });
    expect(measure(network, planDifferences).rows).toEqual([
      { a: "a", b: "d", layer: "communication", difference: "phantom", evidence: ["p3"] }, { a: "b", b: "c", layer: "communication", difference: "phantom", evidence: ["p2"] },
      { a: "c", b: "e", layer: "communication", difference: "emergent", evidence: ["o3"] },
    ]);
  });

  it("can take only those tied in both, other statuses, and waves", () => {
    // Without d and e: planned ab bc, seen ab, and command as before: 3 of 4, 3 of 3.
    expect(rowOf(network, planOverlap, { among: "both" })).toMatchObject({ recall: 3 / 4, precision: 1 });
    expect(rowOf(network, planOverlap, { planStatuses: ["required"] })).toMatchObject({ planned: 1, recall: 0 });
    const waves = build(statedCase("a b c", [tie("t1", "a-b", "communication"), tie("t2", "b-c", "communication"), tie("t3", "a-b", "communication", { wave: "exercise", status: "in-plan" })]));
    expect(rowOf(waves, planOverlap, { planWave: "plan", actualWave: "exercise" })).toMatchObject({ recall: 1 / 2, precision: 1, planned: 2, actual: 1 });
    expect(rowOf(waves, planOverlap, { planWave: "plan", actualWave: "plan" })).toMatchObject({ recall: 1, precision: 1, jaccard: 1, phantom: 0, emergent: 0 });
  });

  it("counts what was not observed in a layer listed in full", () => {
    const vocabulary = { layers: [["talk", "complete"], ["money", "complete"]].map(([id, coverage]) => ({ id: id!, label: id!, dimension: "horizontal" as const, coverage: coverage as "complete" })) };
    const full = build(statedCase("a b", [planned("p1", "a-b", "talk"), seen("o1", "a-b", "money")], { vocabulary }));
    expect(measure(full, planOverlapByLayer).rows).toMatchObject([{ layer: "talk", recall: 0, precision: null, phantom: 1 }, { layer: "money", recall: null, precision: 0, emergent: 1 }]);
    expect(rowOf(full, planOverlap)).toMatchObject({ recall: 0, precision: 0, jaccard: 0 });
  });

  it("runs an interval over what is left open", () => {
    const open = build(statedCase("a b c", [planned("p1", "a-b", "communication"), planned("p2", "b-c", "communication"), seen("o1", "a-b", "communication"), tie("o2", "b-c", "communication", { status: "observed", presence: "unknown" })]));
    expect(rowOf(open, planOverlap)).toMatchObject({ recall: 1 / 2, low: 1 / 2, high: 1 });
  });

  it("S City has no observed tie: null, with what is lacking", () => {
    for (const metric of [planOverlap, directionAgreement]) {
      const measured = measure(whole, metric);
      expect(Object.values(measured.rows[0]!).every((cell) => cell === null || (Array.isArray(cell) && cell.length === 0))).toBe(true);
      expect(codesOf(measured)).toContain("overlap/no-actual");
    }
    expect(measure(whole, planDifferences).rows).toEqual([]);
    expect(codesOf(measure(select(network, { statuses: ["observed"] }), planOverlap))).toContain("overlap/no-plan");
    expect(rowOf(whole, planOverlap, { actualStatuses: ["in-plan", "required"] })).toMatchObject({ recall: 1, precision: 1 });
  });

  it("I-17b: which way the common ties go", () => {
    // Command ab turned round, ac one way in the plan and both ways in fact; communication ab undirected in both and apart.
    expect(rowOf(network, directionAgreement)).toMatchObject({ agreement: 0, same: 0, compared: 2, undirected: 1, evidence: ["p4", "o4", "p5", "o5", "o6"] });
    const mixed = build(statedCase("a b c", [planned("p1", "b-a", "communication"), seen("o1", "a>b", "communication"), seen("o2", "b>a", "communication"), planned("p2", "b>c", "command"), seen("o3", "c>b", "command")]));
    // An undirected tie goes both ways, as two arcs do.
    expect(rowOf(mixed, directionAgreement)).toMatchObject({ agreement: 1 / 2, same: 1, compared: 2 });
    const plain = measure(build(statedCase("a b", [planned("p1", "a-b", "communication"), seen("o1", "a-b", "communication")])), directionAgreement);
    expect([plain.rows[0]!["agreement"], plain.rows[0]!["undirected"], codesOf(plain)]).toEqual([null, 1, ["overlap/no-common"]]);
  });
});

describe("I-30, change of tightness", () => {
  const later = (id: string, ends: string, more: Partial<TieInput> = {}) => tie(id, ends, "communication", { wave: "later", ...more });
  const network = build(statedCase("a b c d", [
    tie("t1", "a-b", "communication", { strength: 1 }), tie("t2", "b>c", "communication", { strength: 2 }),
    later("t3", "a-b", { strength: 3, instrument: "pact" }), later("t4", "b>c", { strength: 2 }), later("t5", "c>b", { strength: 2 }), later("t6", "a-c", { strength: 4 }), later("t7", "c-d", { strength: 1 }),
  ], { instruments: [{ id: "pact", label: "Pact" }] }));

  it("compares two waves over all and over those in both", () => {
    const measured = measure(network, tightnessChange);
    const rows = rowsBy("measure", measured);
    // Pairs tied: 2 of 6, then 4 of 6; among a, b, c 2 of 3, then 3 of 3.
    expect(rows["density"]).toMatchObject({ before: 2 / 6, after: 4 / 6, beforeCommon: 2 / 3, afterCommon: 1 });
    expect(rows["density"]!["change"]).toBeCloseTo(1 / 3, 12);
    // Mean strength 3/2, then 12/5; without cd 11/4.
    expect(rows["strength"]).toMatchObject({ before: 3 / 2, after: 12 / 5, afterCommon: 11 / 4 });
    // Contacts of a, b, c, d: 2, 2, 3, 1: 1 + 1 + 3 pairs of contacts, three of them tied. Before: ac not tied.
    expect(rows["transitivity"]).toMatchObject({ before: 0, after: 3 / 5, beforeCommon: 0, afterCommon: 1 });
    // Arcs ab ba bc: two of three returned; then all.
    expect(rows["reciprocity"]).toMatchObject({ before: 2 / 3, after: 1 });
    expect(rows["organisations"]).toMatchObject({ change: 1, before: 3, after: 4, changeCommon: 0, added: ["d"], removed: [] });
    expect(rows["instruments"]).toMatchObject({ change: 1, before: 0, after: 1, added: ["pact"] });
    expect(measured.notes).toContainEqual({ code: "wave/order", params: { waves: ["plan", "later"] } });
    expect(rowsBy("measure", measure(network, tightnessChange, { before: "later", after: "plan" }))["organisations"]).toMatchObject({ change: -1, removed: ["d"] });
    expect(() => measure(network, tightnessChange, { before: "lator" })).toThrow(/Did you mean "later"/);
  });

  it("does without strength where a tie has none, and needs a second wave", () => {
    const bare = measure(build(statedCase("a b", ["a-b", later("t2", "a-b")])), tightnessChange);
    expect(rowsBy("measure", bare)["strength"]).toMatchObject({ change: null, before: null });
    expect(rowsBy("measure", bare)["reciprocity"]!["change"]).toBeNull();
    expect(codesOf(bare)).toContain("wave/no-strength");
    const one = measure(whole, tightnessChange);
    expect(one.rows.every((row) => row["change"] === null && row["before"] === null)).toBe(true);
    expect(codesOf(one)).toContain("wave/one");
    expect(codesOf(measure(select(network, { wave: "later" }), tightnessChange))).toContain("wave/one");
    // One tie of two with a strength is not enough.
    const half = measure(build(statedCase("a b c", ["a-b communication 2", "b-c", later("t3", "a-b", { strength: 1 })])), tightnessChange);
    expect(rowsBy("measure", half)["strength"]).toMatchObject({ change: null, before: null, after: 1, beforeCommon: 2, changeCommon: -1 });
    // c has left: among a and b the pair was tied and is; with c it would have been two of three, then one.
    expect(rowsBy("measure", half)["density"]).toMatchObject({ before: 2 / 3, after: 1 / 3, beforeCommon: 1, afterCommon: 1 });
    expect(rowsBy("measure", half)["organisations"]).toMatchObject({ change: -1, removed: ["c"] });
    // Nobody in both: only all can be compared.
    expect(rowsBy("measure", measure(build(statedCase("a b c d", ["a-b", later("t2", "c-d")])), tightnessChange))["density"]).toMatchObject({ change: 0, changeCommon: null });
  });
});

describe("I-31, change of unclear responsibility", () => {
  const wave = (id: string, at: string | null, leads?: string[]) => task(id, null, { ...(leads === undefined ? {} : { leads }), ...(at === null ? {} : { attributes: { wave: at } }) });

  it("is the share unclear after less before, and below 0 when clearer", () => {
    const tasks = [wave("k1", "2020", []), wave("k2", "2020", ["a", "b"]), wave("k3", "2020", ["a"]), wave("k4", "2023", ["a"]), wave("k5", "2023", []), wave("k6", "2023", ["b"]), wave("k7", "2023", ["b"]), wave("k8", null, [])];
    const measured = measure(build(statedCase("a b", [], { tasks })), ambiguityChange);
    expect(measured.rows[0]).toEqual({ change: 1 / 4 - 2 / 3, before: 2 / 3, after: 1 / 4, statedBefore: 3, statedAfter: 4, evidence: ["k1", "k2", "k5"] });
    expect([measured.missing, codesOf(measured)]).toEqual([1, ["wave/order"]]);
    expect(rowOf(build(statedCase("a b", [], { tasks })), ambiguityChange, { before: "2023", after: "2020" })["change"]).toBe(2 / 3 - 1 / 4);
  });

  it("says what is lacking", () => {
    expect(codesOf(measure(whole, ambiguityChange))).toEqual(["wave/tasks-none"]);
    expect(codesOf(measure(build(statedCase("a", [], { tasks: [wave("k1", "2020", [])] })), ambiguityChange))).toEqual(["wave/one"]);
    const silent = measure(build(statedCase("a", [], { tasks: [wave("k1", "2020", []), wave("k2", "2023")] })), ambiguityChange, { before: "2020", after: "2023" });
    expect(silent.rows[0]).toMatchObject({ change: null, before: 1, after: null });
    expect(codesOf(silent)).toEqual(["task/leads-not-stated", "task/no-leads-stated"]);
    expect(codesOf(measure(build(statedCase("a")), ambiguityChange))).toEqual(["metric/no-records"]);
  });
});

it("the codes of the indicators lead to them", () => {
  const codes = { "I-02b": "lateralCostSaved", "I-14c": "surplusTies", "I-17": "planOverlap", "I-17b": "directionAgreement", "I-18": "stateEvolution", "I-20": "governanceForms", "I-21": "passiveShare", "I-22": "collaborationDepthSummary", "I-23": "unbackedShare", "I-24": "powerImbalance", "I-24b": "controlAbove", "I-25": "responsibilityAmbiguity", "I-30": "tightnessChange", "I-31": "ambiguityChange", "I-37": "decisionEquality" };
  for (const [code, id] of Object.entries(codes)) expect(catalogue.find(code).id).toBe(id);
});
