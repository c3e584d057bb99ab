import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case, CaseInput } from "../../lib/case/index.js";
import { smallestCover } from "../../lib/framework/antecedents/smallest-cover.js";
import {
  centreConcentration, crossJurisdictionBridging, decisionLocus, dependence, dependenceGaps, duplicatedKinds, duplication, emptySectorPairs, experience, failedTasks, feedbackClosure,
  informationSplit, knockOutCascade, mixingMatrix, resourceSplit, ruleChecks, sourceToDecision, sourceToDecisionLines, sufficiency,
} from "../../lib/framework/index.js";
import { measure, type Metric } from "../../lib/metric/index.js";
import { at, build, layer, select, without, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { codesOf, rowOf, rowsBy } from "./support/measure-row.js";
import { subsets } from "./support/slow-graph.js";
import { partlyListed, statedCase } from "./support/stated-case.js";
import { runsOf } from "../support/runs.js";

const source = await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url)));
const whole = build(source);
/** S City with more said of some tasks than the source says. */
const saying = (tasks: Record<string, Partial<Case["tasks"][number]>>): Network => build({ ...source, tasks: source.tasks.map((task) => ({ ...task, ...tasks[task.id] })) });
/** A number that sums of rounded ones come to. */
const near = (value: number): unknown => expect.closeTo(value, 12);
const notesOf = (network: Network, metric: Metric, options = {}) => codesOf(measure(network, metric, options));

type Tasks = NonNullable<CaseInput["tasks"]>;
const words = (text: string) => text.split(" ").filter((part) => part !== "");

interface Given {
  readonly requires?: string;
  readonly needs?: string;
  readonly after?: string;
  readonly deciders?: string;
}

/** Tasks from shorthand; what is left out is not stated. */
const tasksOf = (tasks: Record<string, Given>): Tasks => Object.entries(tasks).map(([id, { requires, needs, after, deciders }]) => ({
  id, label: id,
  ...(requires === undefined ? {} : { requiredOrganisations: words(requires).map((organisation) => ({ organisation })) }),
  ...(needs === undefined ? {} : { requiredResources: words(needs).map((resource) => ({ resource })) }),
  ...(after === undefined ? {} : { prerequisites: words(after) }), ...(deciders === undefined ? {} : { deciders: words(deciders) }),
}));

type Resources = NonNullable<CaseInput["resources"]>;
/** Resources from shorthand: `{ "i:information": "a b" }`, an empty text for none, null for not stated. */
const resourcesOf = (held: Record<string, string | null>): Resources => Object.entries(held).map(([name, holders]) => {
  const [id, kind] = name.split(":");
  return { id: id!, label: id!, kind: (kind ?? null) as Resources[number]["kind"], heldBy: holders === null ? null : words(holders) };
});

const world = (organisations: string, ties: readonly string[], held: Record<string, string | null>, tasks: Record<string, Given>, more: Partial<CaseInput> = {}) =>
  build(statedCase(organisations, ties, { resources: resourcesOf(held), tasks: tasksOf(tasks), ...more }));

/** The same case with organisations placed in jurisdictions: `a=north`. */
const placed = (places: string) => ({ organisations: words(places).map((word) => {
  const [id, jurisdiction] = word.split("=");
  return { id: id!, label: id!, jurisdiction: jurisdiction ?? null };
}) });

describe("information beside material", () => {
  it("counts pairs of information and something else", () => {
    // Pairs i1m1, i1m2, i2m1, i2m2. i1: a. i2: b. m1: a. m2: c. In one hand: i1m1. Tied: i1m2 by a - c. Apart and not tied: i2m1, i2m2.
    const network = world("a b c", ["c>a decision"], { "i1:information": "a", "i2:information": "b", "m1:material": "a", "m2:facility": "c" }, { k: { needs: "m1 i1 m2 i2" } });
    expect(rowOf(network, informationSplit)).toEqual({ task: "k", unbridged: 2 / 4, split: 3 / 4, pairs: 4, evidence: ["i1", "i2", "m1", "m2", "t01"] });
  });

  it("leaves out what does not state its kind or holder, and what nobody holds", () => {
    const measured = measure(world("a b", [], { "i:information": "a", m: "b", "n:material": null, "o:material": "", "p:plan": "b" }, { k: { needs: "i m n o p" } }), informationSplit);
    expect(measured.rows[0]).toMatchObject({ unbridged: 1, split: 1, pairs: 1, evidence: ["i", "p"] });
    expect([measured.missing, codesOf(measured)]).toEqual([2, ["resource/kind-not-stated", "resource/no-holder", "resource/held-by-nobody"]]);
  });

  it("is null without such a pair, or where the need is not stated", () => {
    const measured = measure(world("a b", [], { "i:information": "a", "j:information": "b" }, { both: { needs: "i j" }, none: { needs: "" }, open: {} }), informationSplit);
    expect(measured.rows.map(({ unbridged, pairs }) => [unbridged, pairs])).toEqual([[null, 0], [null, 0], [null, null]]);
    expect([measured.missing, codesOf(measured)]).toEqual([1, ["task/no-information-beside", "task/no-information-beside", "task/resources-not-stated"]]);
  });

  it("takes an unknown tie both ways", () => {
    expect(rowOf(world("a b", ["a-b communication?"], { "i:information": "a", "m:material": "b" }, { k: { needs: "i m" } }), informationSplit)).toMatchObject({ unbridged: 1, low: 0, high: 1 });
  });

  it("of S City is the iodine: tablets and list apart, bridged by the tie of communication", () => {
    expect(measure(whole, informationSplit).rows.filter(({ pairs }) => pairs !== 0 && pairs !== null)).toEqual([
      { task: "task-iodine", unbridged: 0, split: 1, pairs: 1, evidence: ["r-resident-info", "r-iodine", "t19", "t20"] },
    ]);
    expect(rowsBy("task", measure(layer(whole, "communication"), informationSplit))["task-iodine"]!["evidence"]).toEqual(["r-resident-info", "r-iodine", "t19"]);
    expect(rowsBy("task", measure(layer(whole, "decision"), informationSplit))["task-iodine"]!["unbridged"]).toBe(1);
  });
});

describe("the smallest cover", () => {
  const family = fc.integer({ min: 1, max: 7 }).chain((items) => fc.array(fc.uniqueArray(fc.integer({ min: 0, max: items - 1 }), { maxLength: items }), { minLength: 1, maxLength: 8 })
    .map((sets) => ({ items, sets: sets.map((set) => [...set].sort((a, b) => a - b)) })).filter(({ sets }) => new Set(sets.flat()).size === items));
  const covers = (sets: readonly (readonly number[])[], chosen: readonly number[]) => new Set(chosen.flatMap((i) => sets[i]!)).size;

  it("is as small as any of all subsets", () => {
    fc.assert(fc.property(family, ({ items, sets }) => {
      const { chosen, proven } = smallestCover(sets, items, 100_000);
      expect(covers(sets, chosen)).toBe(items);
      expect(proven).toBe(true);
      expect(chosen.length).toBe(Math.min(...subsets(sets.length).filter((subset) => covers(sets, subset) === items).map((subset) => subset.length)));
    }), { numRuns: runsOf(500), seed: 515 });
  });

  it("stands greedy and unproven when the steps are spent, and covers all the same", () => {
    // Greedy takes the four first (0 1 2 3), then needs one for 4 and one for 5: three. Two would do.
    const trap = [[0, 1, 2, 3], [0, 1, 4], [2, 3, 5]];
    expect(smallestCover(trap, 6, 1)).toEqual({ chosen: [0, 1, 2], proven: false });
    expect(smallestCover(trap, 6, 1000)).toEqual({ chosen: [1, 2], proven: true });
    // Two that hold three each cover six without overlap; greedy starts with the first three and ends with three.
    expect(smallestCover([[0, 1, 3], [0, 1, 2], [3, 4, 5]], 6, 1000)).toEqual({ chosen: [1, 2], proven: true });
    // Greedy is proven without a step where nothing can be smaller.
    expect(smallestCover([[0, 1], [2]], 3, 0)).toEqual({ chosen: [0, 1], proven: true });
    expect(smallestCover([], 0, 1)).toEqual({ chosen: [], proven: true });
    fc.assert(fc.property(family, ({ items, sets }) => { expect(covers(sets, smallestCover(sets, items, 3).chosen)).toBe(items); }), { numRuns: runsOf(200), seed: 516 });
  });

  it("of thirty needs and a hundred holders is proven within the effort", () => {
    const sets = Array.from({ length: 100 }, (_, v) => Array.from({ length: 30 }, (_, r) => r).filter((r) => (v * 7 + r * 11 + ((v * r) % 13)) % 9 === 0));
    const { chosen, proven } = smallestCover(sets, 30, 2_000_000);
    expect([covers(sets, chosen), proven]).toEqual([30, true]);
  });
});

describe("sufficiency", () => {
  it("has the fewest that hold everything, and the best one alone", () => {
    // a: r1 r2 r3 r4. b: r1 r2 r5. c: r3 r4 r6. b and c hold all six; a alone four of six.
    const held = { r1: "a b", r2: "a b", r3: "a c", r4: "a c", r5: "b", r6: "c" };
    const network = world("a b c", [], held, { k: { needs: "r1 r2 r3 r4 r5 r6" } });
    expect(rowOf(network, sufficiency)).toMatchObject({ cover: 2, organisations: ["b", "c"], proven: true, single: 4 / 6, best: "a", needs: 6, evidence: ["r1", "r2", "r3", "r4", "r5", "r6"] });
    expect(rowOf(network, sufficiency, { effort: 1 })).toMatchObject({ cover: 3, proven: false });
    expect(notesOf(network, sufficiency, { effort: 1 })).toContain("sufficiency/not-proven");
    expect(rowOf(world("a", [], { r1: "a" }, { k: { needs: "r1" } }), sufficiency)).toMatchObject({ cover: 1, single: 1 });
  });

  it("is null where a need is held by nobody, or its holder not stated, and lists it", () => {
    const nobody = measure(world("a", [], { r1: "a", r2: "" }, { k: { needs: "r1 r2" } }), sufficiency);
    expect(nobody.rows[0]).toMatchObject({ cover: null, proven: null, organisations: [], single: 1 / 2, best: "a", jurisdictionSufficient: false });
    expect(codesOf(nobody)).toEqual(["resource/held-by-nobody", "sufficiency/not-covered"]);
    const open = measure(world("a", [], { r1: "a", r2: null }, { k: { needs: "r1 r2" } }), sufficiency);
    expect(open.rows[0]).toMatchObject({ cover: null, single: 1, jurisdictionSufficient: null });
    expect([open.missing, codesOf(open)]).toEqual([1, ["resource/no-holder", "sufficiency/not-covered", "sufficiency/jurisdiction-open"]]);
    const nothing = measure(world("a", [], { r1: "a" }, { none: { needs: "" }, open: {} }), sufficiency);
    expect(nothing.rows.map(({ cover, single, needs }) => [cover, single, needs])).toEqual([[null, null, 0], [null, null, null]]);
    expect([nothing.missing, codesOf(nothing)]).toEqual([1, ["task/needs-nothing", "task/resources-not-stated"]]);
    expect(rowOf(world("a", [], { r1: null }, { k: { needs: "r1" } }), sufficiency)).toMatchObject({ single: null, best: null });
  });

  it("asks of a jurisdiction that it holds all, and that it is enough", () => {
    const ask = (places: string, levels: readonly ("sufficient" | "insufficient" | null)[], options = {}) => rowOf(build(statedCase("", [], {
      ...placed(places), tasks: tasksOf({ k: { needs: "r1 r2" } }),
      resources: [{ id: "r1", label: "r1", heldBy: ["a"], sufficiency: levels[0]! }, { id: "r2", label: "r2", heldBy: ["b"], sufficiency: levels[1]! }],
    })), sufficiency, options);
    const both = ["sufficient", "sufficient"] as const;
    expect(ask("a=n b=n", both)).toMatchObject({ jurisdictionSufficient: true, jurisdictions: ["n"] });
    expect(ask("a=n b=s", both)).toMatchObject({ jurisdictionSufficient: false, jurisdictions: [] });
    expect(ask("a=n b=n", ["sufficient", "insufficient"])).toMatchObject({ jurisdictionSufficient: false, jurisdictions: ["n"], insufficient: ["r2"] });
    // Silence on whether there is enough leaves it open, unless it is read as enough.
    expect(ask("a=n b=n", ["sufficient", null])["jurisdictionSufficient"]).toBeNull();
    expect(ask("a=n b=n", ["sufficient", null], { unstated: "sufficient" })["jurisdictionSufficient"]).toBe(true);
    // b may be in n, or may not.
    expect(ask("a=n b", both)["jurisdictionSufficient"]).toBeNull();
    expect(ask("a b", both, { unstated: "sufficient" })["jurisdictionSufficient"]).toBeNull();
    expect(ask("a b", ["sufficient", "insufficient"])["jurisdictionSufficient"]).toBe(false);
  });

  it("of S City: nobody can do any task alone, and D District has too few shelters", () => {
    const rows = rowsBy("task", measure(whole, sufficiency));
    expect(Object.fromEntries(Object.entries(rows).map(([task, row]) => [task, [row["cover"], row["jurisdictionSufficient"], row["jurisdictions"]]]))).toEqual({
      "task-evacuation": [3, null, []], "task-resettlement": [3, false, []], "task-iodine": [2, null, ["d-district"]], "task-sheltering": [null, null, []],
      "task-traffic": [2, null, ["s-city"]], "task-plan": [3, null, []], "task-order": [null, null, []], "task-sar": [null, null, []], "task-special-people": [null, null, []], "task-supply": [2, null, []],
    });
    expect(rows["task-resettlement"]).toMatchObject({ insufficient: ["r-shelters-d"], organisations: ["d-gov", "l-gov", "p-gov"], proven: true });
    const asEnough = rowsBy("task", measure(whole, sufficiency, { unstated: "sufficient" }));
    expect(["task-iodine", "task-traffic", "task-plan", "task-resettlement"].map((task) => asEnough[task]!["jurisdictionSufficient"])).toEqual([true, true, null, false]);
    for (const { task, split } of measure(whole, resourceSplit).rows) if (split !== null) expect(rows[String(task)]!["single"]).toBeCloseTo(1 - (split as number), 12);
  });
});

describe("the knock-out cascade", () => {
  const tasks = {
    k1: { requires: "a", needs: "r1", after: "" }, k2: { requires: "b", needs: "r2", after: "k1" }, k3: { requires: "b", needs: "", after: "k2 k5" },
    k4: { requires: "", needs: "r3", after: "k3" }, k5: { requires: "c", needs: "", after: "" },
  };
  const network = world("a b c d", [], { r1: "a", r2: "a d", r3: "d" }, tasks);

  it("fails what lists it or needs what it alone holds, then what waits for that, step by step", () => {
    // a: k1 at once; k2 waits for k1, k3 for k2, k4 for k3: 4 of 5. b: k2 and k3 at once, then k4. c: k5, then k3, k4. d: k4 alone holds r3.
    const rows = rowsBy("organisation", measure(network, knockOutCascade));
    expect(rows["a"]).toEqual({ organisation: "a", impact: 4 / 5, failed: 4, direct: 1, tasks: 5, chain: ["k1", "k2", "k3", "k4"], evidence: ["k1", "k2", "k3", "k4"] });
    expect(rows["b"]).toMatchObject({ impact: 3 / 5, direct: 2, chain: ["k2", "k3", "k4"] });
    expect(rows["c"]).toMatchObject({ impact: 3 / 5, direct: 1, chain: ["k5", "k3", "k4"] });
    expect(rows["d"]).toMatchObject({ impact: 1 / 5, chain: ["k4"], evidence: ["k4", "r3"] });
    expect(notesOf(network, knockOutCascade)).toEqual([]);
  });

  it("says of each task why it fails", () => {
    expect(measure(network, failedTasks).rows.filter(({ organisation }) => organisation === "c" || organisation === "d")).toEqual([
      { organisation: "c", task: "k5", step: 0, cause: "required", through: "c" }, { organisation: "c", task: "k3", step: 1, cause: "prerequisite", through: "k5" },
      { organisation: "c", task: "k4", step: 2, cause: "prerequisite", through: "k3" }, { organisation: "d", task: "k4", step: 0, cause: "sole-holder", through: "r3" },
    ]);
  });

  it("a second holder in scope saves the task, one left out of scope does not", () => {
    const two = world("a b", [], { r: "a b" }, { k: { requires: "", needs: "r", after: "" } });
    expect(rowOf(without(two, "b"), knockOutCascade)).toMatchObject({ organisation: "a", impact: 1 });
    expect(measure(two, knockOutCascade).rows.map(({ impact }) => impact)).toEqual([0, 0]);
  });

  it("ends in a circle of prerequisites", () => {
    const circle = world("a", [], {}, { k1: { requires: "a", needs: "", after: "k2" }, k2: { requires: "", needs: "", after: "k1" } });
    expect(rowOf(circle, knockOutCascade)).toMatchObject({ impact: 1, chain: ["k1", "k2"] });
  });

  it("leaves out tasks of which nothing is stated, and says what is missing of the others", () => {
    const measured = measure(world("a", [], { r: null }, { k1: { requires: "a" }, k2: { needs: "r", requires: "", after: "" }, k3: {} }), knockOutCascade);
    expect(measured.rows[0]).toMatchObject({ impact: 1 / 2, tasks: 2 });
    expect([measured.missing, codesOf(measured)]).toEqual([2, ["resource/no-holder", "knockOut/nothing-stated", "knockOut/partly-stated", "knockOut/prerequisites-not-stated"]]);
    expect(rowOf(world("a", [], {}, { k: {} }), knockOutCascade)).toMatchObject({ impact: null, tasks: 0 });
    expect(notesOf(build(statedCase("a")), knockOutCascade)).toEqual(["metric/no-records"]);
  });

  it("is what asking every task over and over gives", () => {
    const drawn = fc.record({
      needs: fc.array(fc.record({ required: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }), resources: fc.uniqueArray(fc.constantFrom("r0", "r1", "r2"), { maxLength: 2 }), after: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 2 }) }), { minLength: 5, maxLength: 5 }),
      holders: fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(fc.property(drawn, ({ needs, holders }) => {
      const given = world("a b c d", [], Object.fromEntries(holders.map((own, i) => [`r${i}`, own.join(" ")])),
        Object.fromEntries(needs.map(({ required, resources, after }, i) => [`k${i}`, { requires: required.join(" "), needs: resources.join(" "), after: after.map((earlier) => `k${earlier}`).join(" ") }])));
      for (const row of measure(given, knockOutCascade).rows) {
        const failed = new Set<number>();
        for (let round = 0; round < 6; round++) {
          needs.forEach(({ required, resources, after }, i) => {
            const lacks = resources.some((r) => holders[Number(r[1])]!.join() === row["organisation"]);
            if (required.some((one) => one === row["organisation"]) || lacks || after.some((earlier) => failed.has(earlier))) failed.add(i);
          });
        }
        expect(new Set(row["chain"] as string[])).toEqual(new Set([...failed].map((i) => `k${i}`)));
        expect(row["impact"]).toBe(failed.size / 5);
      }
    }), { numRuns: runsOf(100), seed: 77 });
  });

  it("of S City: three of nine tasks hang on each of police, armed police and volunteers", () => {
    const measured = measure(whole, knockOutCascade);
    const rows = rowsBy("organisation", measured);
    for (const id of ["s-psb", "s-armed-police", "volunteers"]) expect(rows[id]).toMatchObject({ impact: 3 / 9, chain: ["task-order", "task-sar", "task-special-people"] });
    expect(rows["d-gov"]).toMatchObject({ impact: 2 / 9, chain: ["task-resettlement", "task-plan"], evidence: ["task-resettlement", "task-plan"] });
    expect(rows["s-emc"]).toMatchObject({ impact: 0, failed: 0, tasks: 9 });
    expect(codesOf(measured)).toEqual(["knockOut/nothing-stated", "knockOut/partly-stated", "knockOut/prerequisites-not-stated"]);
    expect(measured.notes.find(({ code }) => code === "knockOut/nothing-stated")!.params).toEqual({ tasks: { records: ["task-sheltering"] } });
    // Were there prerequisites: no shelters without evacuation.
    expect(rowsBy("organisation", measure(saying({ "task-resettlement": { prerequisites: ["task-evacuation"] } }), knockOutCascade))["d-civil"]).toMatchObject({ impact: 2 / 9, chain: ["task-evacuation", "task-resettlement"] });
  });
});

describe("dependence", () => {
  it("is importance times control over the holders, summed over resources, whatever lists them", () => {
    // a needs r1 (b, c; 0.8 x 0.5 / 2 = 0.2) and r2 (b; 1 x 1 / 1 = 1, counted once though two tasks list it). b needs r3 of a: 0.5 x 1.
    const network = build(statedCase("a b c", ["c-a decision"], {
      resources: [
        { id: "r1", label: "r1", heldBy: ["b", "c"], importance: 0.8, control: 0.5 }, { id: "r2", label: "r2", heldBy: ["b"] },
        { id: "r3", label: "r3", heldBy: ["a"], importance: 0.5 }, { id: "r4", label: "r4", heldBy: ["a"], importance: 0 },
      ],
      tasks: tasksOf({ k1: { requires: "a b", needs: "r1 r2 r3 r4" }, k2: { requires: "a", needs: "r2" } }),
    }));
    expect(measure(network, dependence).rows).toEqual([
      { a: "a", b: "b", dependence: near(1.2), asymmetry: near(0.7), gap: true, resources: ["r1", "r2"], assumed: ["r2"], evidence: ["r1", "r2"] },
      { a: "a", b: "c", dependence: near(0.2), asymmetry: near(0.2), gap: false, resources: ["r1"], assumed: [], evidence: ["r1", "t01"] },
      { a: "b", b: "a", dependence: 0.5, asymmetry: near(-0.7), gap: true, resources: ["r3"], assumed: ["r3"], evidence: ["r3"] },
    ]);
    expect(rowOf(network, dependenceGaps)).toEqual({ share: 1 / 2, gaps: 1, pairs: 2, oneSided: 1, evidence: ["r1", "r2", "r3", "t01"] });
    expect(notesOf(network, dependence)).toEqual(["dependence/assumed"]);
  });

  it("a holder needs nobody for what it holds; unstated needs and holders are left out", () => {
    const measured = measure(world("a b", [], { r1: "a b", r2: null }, { k1: { requires: "a b", needs: "r1 r2" }, k2: { needs: "r1" }, k3: {} }), dependence);
    expect(measured.rows).toEqual([]);
    expect([measured.missing, codesOf(measured)]).toEqual([3, ["task/organisations-not-stated", "task/resources-not-stated", "resource/no-holder", "dependence/none"]]);
    expect(rowOf(world("a b", [], { r1: "a b" }, { k1: { requires: "a", needs: "r1" } }), dependenceGaps)).toEqual({ share: null, gaps: 0, pairs: 0, oneSided: null, evidence: [] });
  });

  it("takes an unknown tie both ways", () => {
    expect(rowOf(world("a b", ["a-b decision?"], { r: "b" }, { k: { requires: "a", needs: "r" } }), dependenceGaps)).toMatchObject({ share: 1, low: 0, high: 1 });
  });

  it("of S City: the headquarters need all three informants, who need one another without a tie", () => {
    const rows = measure(whole, dependence).rows;
    // Evacuation, resettlement: 6 each way round; iodine, traffic: 2; plan: 3 by the headquarters and 6 among the informants; supply: 2 and 2.
    expect([rows.length, rows.filter(({ gap }) => gap === true).length]).toEqual([29, 12]);
    expect(rows.filter(({ a }) => a === "s-hq")).toMatchObject([{ b: "d-gov", dependence: 1, asymmetry: 1, gap: false, evidence: ["r-demand-info", "t12"] }, { b: "env-monitoring" }, { b: "logistics-orgs" }]);
    expect(rows.find(({ a, b }) => a === "transport-unspec" && b === "traffic-police-unspec")).toMatchObject({ dependence: 1, asymmetry: 0, gap: true, assumed: ["r-road-control"] });
    // Pairs: 3 + 3 + 1 + 1 + 6 + 3. Gaps: 1 + 1 + 0 + 0 + 3 + 1. One-sided: the three of the headquarters, the two of the city government.
    expect(rowOf(whole, dependenceGaps)).toMatchObject({ share: 6 / 17, gaps: 6, pairs: 17, oneSided: 5 / 17 });
  });
});

describe("duplication", () => {
  const held = { "m1:material": "a", "m2:material": "b", "i:information": "a c" };
  const given = (ties: NonNullable<CaseInput["ties"]>, options = {}) => {
    const network = build(statedCase("", ties, { ...placed("a=n b=n c=s d"), resources: resourcesOf(held) }));
    return { row: rowOf(network, duplication, options), rows: measure(network, duplicatedKinds, options).rows, codes: notesOf(network, duplication, options) };
  };
  const tie = (subtype: string | null, more = {}) => ({ id: "t", source: "a", target: "b", layer: "operational", subtype, directed: false, ...more });

  it("is a kind held twice in one jurisdiction by organisations that share nothing", () => {
    // Material in n: a, b. Information: a in n, c in s, one each.
    const none = given([]);
    expect(none.row).toEqual({ share: 1 / 2, duplicated: 1, kinds: 2, open: 0, evidence: ["m1", "m2"] });
    expect(none.rows).toEqual([{ group: "n", resourceKind: "material", holders: 2, duplicated: true, organisations: ["a", "b"], evidence: ["m1", "m2"] }]);
    expect(none.codes).toEqual(["parameters/default-arbitrary"]);
    expect(given([], { minHolders: 3 })).toMatchObject({ row: { share: 0, duplicated: 0 }, rows: [], codes: ["parameters/user"] });
  });

  it("is cleared by a tie of resource sharing, and open where a tie does not say what it is for", () => {
    expect(given([tie("resource-sharing")])).toMatchObject({ row: { share: 0, kinds: 2 }, rows: [{ duplicated: false, evidence: ["m1", "m2", "t"] }] });
    expect(given([tie("joint-action")]).row).toMatchObject({ share: 1 / 2 });
    expect(given([tie("resource-sharing", { layer: "decision" })]).row).toMatchObject({ share: 1 / 2 });
    expect(given([tie(null)])).toMatchObject({ row: { share: 0, duplicated: 0, kinds: 1, open: 1 }, rows: [{ duplicated: null }], codes: ["parameters/default-arbitrary", "duplication/open"] });
    expect(given([tie("resource-sharing", { presence: "unknown" })]).row).toMatchObject({ share: 1 / 2, low: 0, high: 1 / 2 });
  });

  it("is null where no kind is placed, no jurisdiction or no operational layer is stated", () => {
    const nowhere = build(statedCase("", [], { ...placed("a=n b"), resources: resourcesOf({ "m:material": "b", x: "a", "y:plan": null }) }));
    expect(rowOf(nowhere, duplication)).toMatchObject({ share: null, kinds: 0 });
    expect(measure(nowhere, duplication).missing).toBe(3);
    expect(notesOf(nowhere, duplication)).toEqual(["parameters/default-arbitrary", "resource/kind-not-stated", "resource/no-holder", "metric/attribute-missing", "duplication/none-decided"]);
    expect(notesOf(world("a", [], { "m:material": "a" }, {}), duplication)).toEqual(["metric/no-attribute"]);
    const silent = build(statedCase("", [], { ...placed("a=n"), vocabulary: { layers: partlyListed.map((one) => ({ ...one, coverage: "not-stated" as const })) }, resources: resourcesOf({ "m:material": "a" }) }));
    expect([rowOf(silent, duplication)["share"], notesOf(silent, duplication)]).toEqual([null, ["layer/not-stated"]]);
  });

  it("of S City is information in D District, which may well be two different things", () => {
    // Kinds with a placed holder: plan, facility, material, information, capability.
    const measured = measure(whole, duplication);
    expect(measured.rows[0]).toEqual({ share: 1 / 5, duplicated: 1, kinds: 5, open: 0, evidence: ["r-resident-info", "r-demand-info"] });
    expect(measured.missing).toBe(6);
    expect(measure(whole, duplicatedKinds).rows).toMatchObject([{ group: "d-district", resourceKind: "information", organisations: ["d-community", "d-gov"] }]);
  });
});

describe("experience", () => {
  const counted = build(statedCase("", [], { organisations: [
    { id: "a", label: "a", attributes: { asked: 10, brief: 7 } }, { id: "b", label: "b", attributes: { asked: 30, brief: 3 } },
    { id: "c", label: "c", attributes: { asked: 4 } }, { id: "d", label: "d", attributes: { asked: 2, brief: 5 } },
  ] }));

  it("weighs people, not organisations, and leaves out who states one count or an impossible one", () => {
    const measured = measure(counted, experience, { staff: "asked", short: "brief" });
    expect(measured.rows[0]).toEqual({ share: 10 / 40, shortStaff: 10, staff: 40, organisations: 2, evidence: ["a", "b"] }); // not the mean of 7/10 and 1/10
    expect([measured.missing, codesOf(measured)]).toEqual([2, ["experience/years-of-source", "experience/counts-missing"]]);
  });

  it("is null without the counts, and says what is lacking", () => {
    expect([rowOf(whole, experience), notesOf(whole, experience)]).toEqual([{ share: null, shortStaff: null, staff: null, organisations: null, evidence: [] }, ["experience/years-of-source", "experience/no-survey"]]);
    expect(notesOf(counted, experience, { staff: "asked", years: 5 })).toEqual(["parameters/user", "experience/no-survey"]);
    expect(rowOf(counted, experience, { staff: "none", short: "brief" })).toMatchObject({ share: null, staff: 0, organisations: 0 });
  });
});

describe("centre concentration", () => {
  it("is the number of centres, less the more one of them dominates", () => {
    // a reaches b, c, d, e (4); x reaches e (1): (4 + 1)² / (16 + 1).
    const network = build(statedCase("a b c d e x", ["a>b command", "b>c command", "b>d command", "a>e command", "x>e command"]));
    expect(rowOf(network, centreConcentration)).toEqual({ centres: 25 / 17, roots: 2, rootIds: ["a", "x"], circle: [], evidence: ["t01", "t04", "t05"] });
    expect(rowOf(build(statedCase("a b c d", ["a>b command", "c>d command"])), centreConcentration)["centres"]).toBe(2);
  });

  it("has no centre in a circle, and names who is in it", () => {
    // A case whose command alone runs in a circle is refused; command and mandate together may, and merging can make one.
    const both = { layers: "command-and-mandate" };
    const circle = build(statedCase("a b c", ["a>b command", "b>a mandate", "b>c command"]));
    expect(rowOf(circle, centreConcentration, both)).toEqual({ centres: null, roots: 0, rootIds: [], circle: ["a", "b"], evidence: [] });
    expect(notesOf(circle, centreConcentration, both)).toEqual(["command/circle"]);
    expect(rowOf(build(statedCase("a b c", ["a>b command", "b>c command"]), { merges: [["a", "c"]] }), centreConcentration)).toMatchObject({ centres: null, circle: ["a", "b"] });
    // Beside a circle there may be a centre; a circle under a centre is none at the top.
    expect(rowOf(build(statedCase("a b r s", ["a>b command", "b>a mandate", "r>s command"])), centreConcentration, both)).toMatchObject({ centres: 1, roots: 1, circle: ["a", "b"] });
    expect(rowOf(build(statedCase("a b r", ["a>b command", "b>a mandate", "r>a command"])), centreConcentration, both)).toMatchObject({ centres: 1, rootIds: ["r"], circle: [] });
  });

  it("is null where nobody commands, or the layer is not stated", () => {
    const nobody = build(statedCase("a b", ["a-b decision"]));
    expect([rowOf(nobody, centreConcentration)["centres"], notesOf(nobody, centreConcentration)]).toEqual([null, ["command/nobody-commands"]]);
    expect(notesOf(layer(whole, "communication"), centreConcentration)).toContain("layer/none");
  });

  it("of S City is one in command, and nearly two in mandate", () => {
    expect(rowOf(whole, centreConcentration)).toMatchObject({ centres: 1, rootIds: ["s-emc"], evidence: ["t03"] });
    // Mandate: the committee reaches headquarters, groups and office (3), the city government the first two (2): 25 / 13.
    expect(rowOf(whole, centreConcentration, { layers: "mandate" })).toMatchObject({ centres: 25 / 13, roots: 2, rootIds: ["s-gov", "s-emc"] });
  });
});

describe("feedback closure", () => {
  it("takes a directed tie back in any layer, or an undirected one of communication", () => {
    // b reports by a directed decision tie; c communicates; d only acts together; e is told (directed downwards); f is commanded twice over.
    const network = build(statedCase("a b c d e f", [
      "a>b command", "b>a decision", "a>c command", "c-a communication", "a>d command", "a-d operational", "a>e command", "a>e communication", "a>f command", "a>f command",
    ]));
    expect(rowOf(network, feedbackClosure)).toEqual({ closure: 2 / 5, closed: 2, lines: 5, withoutFeedback: ["t05", "t07", "t09", "t10"], evidence: ["t02", "t04"] });
    expect(rowOf(network, feedbackClosure, { undirected: "any" })).toMatchObject({ closure: 3 / 5, withoutFeedback: ["t07", "t09", "t10"] });
  });

  it("reads the flow: what is stated to run down is no answer", () => {
    const flowing = (flow: "source-to-target" | "target-to-source" | null) => rowOf(build(statedCase("a b", [
      { id: "t1", source: "a", target: "b", layer: "command" }, { id: "t2", source: "a", target: "b", layer: "communication", flow },
    ])), feedbackClosure)["closure"];
    expect([flowing("source-to-target"), flowing("target-to-source"), flowing(null)]).toEqual([0, 1, 1]);
  });

  it("takes an unknown tie both ways, and is null where nothing is known of answers or of command", () => {
    expect(rowOf(build(statedCase("a b", ["a>b command", "a-b communication?"])), feedbackClosure)).toMatchObject({ closure: 0, low: 0, high: 1 });
    const silent = { vocabulary: { layers: partlyListed.map((one) => (one.id === "communication" ? { ...one, coverage: "not-stated" as const } : one)) } };
    expect(rowOf(build(statedCase("a b", ["a>b command"], silent)), feedbackClosure)["closure"]).toBeNull();
    expect(notesOf(build(statedCase("a b", ["a-b communication"])), feedbackClosure)).toEqual(["command/no-superior"]);
    expect(notesOf(layer(whole, "command"), feedbackClosure)).toEqual(["layer/none"]);
  });

  it("of S City: no line of command has a stated way back; groups sit at headquarters, which is another layer", () => {
    expect(rowOf(whole, feedbackClosure)).toEqual({ closure: 0, closed: 0, lines: 2, withoutFeedback: ["t03", "t05"], evidence: [] });
    expect(rowOf(whole, feedbackClosure, { undirected: "any" })).toMatchObject({ closure: 1 / 2, evidence: ["t10"] });
    expect(rowOf(whole, feedbackClosure, { layers: "command-and-mandate" })).toMatchObject({ closure: 0, lines: 4 });
  });
});

describe("decision locus", () => {
  it("is the share of joint tasks with exactly one decider, none and several told apart", () => {
    const network = world("a b c", [], {}, {
      one: { requires: "a b", deciders: "a" }, other: { requires: "a", deciders: "c" }, none: { requires: "b c", deciders: "" }, two: { requires: "a b", deciders: "a b" }, alone: { requires: "a", deciders: "a" },
      open: { requires: "a b" }, silent: { deciders: "a" },
    });
    const measured = measure(network, decisionLocus);
    expect(measured.rows[0]).toEqual({ share: 2 / 4, clear: 2, decided: 4, noDecider: ["none"], severalDeciders: ["two"], notDecidable: ["open", "silent"], evidence: ["one", "other"] });
    expect([measured.missing, codesOf(measured)]).toEqual([2, ["decision/deciders-not-stated", "decision/joint-not-stated"]]);
  });

  it("does not take a decider who is out of scope for none", () => {
    const measured = measure(without(world("a b c", [], {}, { k: { requires: "a b", deciders: "c" } }), "c"), decisionLocus);
    expect(measured.rows[0]).toMatchObject({ share: null, noDecider: [], notDecidable: ["k"] });
    expect(codesOf(measured)).toEqual(["decision/deciders-out-of-scope"]);
    expect(notesOf(world("a", [], {}, { k: { requires: "a", deciders: "a" } }), decisionLocus)).toEqual(["decision/no-joint-task"]);
  });

  it("of S City is not decidable: no task lists its deciders", () => {
    const measured = measure(whole, decisionLocus);
    expect(measured.rows[0]).toMatchObject({ share: null, clear: 0, decided: 0, noDecider: [] });
    expect(measured.rows[0]!["notDecidable"]).toHaveLength(10);
    expect(measured.notes.filter(({ code }) => code.startsWith("decision/"))).toEqual([{ code: "decision/deciders-not-stated", params: { count: 9 } }, { code: "decision/joint-not-stated", params: { count: 1 } }]);
    expect(rowOf(saying({ "task-plan": { deciders: ["s-hq"] } }), decisionLocus)).toMatchObject({ share: 1, decided: 1, evidence: ["task-plan"] });
  });
});

describe("rule checks", () => {
  const rules = [{ id: "assembly", label: "Assembly", value: 30, unit: "minute" }, { id: "exercise", label: "Exercise", value: 2, unit: "year" }, { id: "stock", label: "Stock", value: 5, unit: "day" }];

  it("pass at the limit, fail above it, and are unknown without a number", () => {
    const measured = measure(build(statedCase("a", [], { rules, attributes: { assembly: 30, exercise: 2.5, stock: "plenty" } })), ruleChecks);
    expect(measured.rows.map(({ rule, check, found, limit }) => [rule, check, found, limit])).toEqual([["assembly", "pass", 30, 30], ["exercise", "fail", 2.5, 2], ["stock", "unknown", null, 5]]);
    expect([measured.missing, codesOf(measured)]).toEqual([1, ["rule/nothing-found"]]);
    expect(notesOf(build(statedCase("a")), ruleChecks)).toEqual(["rule/none"]);
  });

  it("of S City are unknown, never kept: the source says what the plan demands, not what happened", () => {
    expect(measure(whole, ruleChecks).rows).toEqual([
      { rule: "rule-assembly", check: "unknown", found: null, limit: 30, unit: "minute", by: null },
      { rule: "rule-exercise", check: "unknown", found: null, limit: 2, unit: "year", by: "s-emc" },
    ]);
  });
});

describe("from source to decision", () => {
  it("is the mean number of steps along arcs and flow; what cannot arrive is apart", () => {
    // i: h decides nothing; x hears over m in 2; y cannot be reached (only y speaks). j is held by x, who decides: 0 steps; by h too: 2.
    const network = world("h m x y", ["h>m", "m-x", "y>m"], { "i:information": "h", "j:information": "h x", "m1:material": "h" }, {
      k1: { needs: "i m1", deciders: "x" }, k2: { needs: "i j", deciders: "x y" },
    });
    expect(measure(network, sourceToDecisionLines).rows).toEqual([
      { a: "h", b: "x", resource: "i", steps: 2, tasks: ["k1", "k2"] }, { a: "h", b: "y", resource: "i", steps: null, tasks: ["k2"] },
      { a: "h", b: "x", resource: "j", steps: 2, tasks: ["k2"] }, { a: "h", b: "y", resource: "j", steps: null, tasks: ["k2"] },
      { a: "x", b: "x", resource: "j", steps: 0, tasks: ["k2"] }, { a: "x", b: "y", resource: "j", steps: null, tasks: ["k2"] },
    ]);
    // (2 + 2 + 0) / 3, three of six without a path.
    expect(rowOf(network, sourceToDecision)).toEqual({ length: 4 / 3, unreachable: 3 / 6, lines: 6, reached: 3, evidence: ["i", "j", "k1", "k2"] });
  });

  it("goes along the stated flow of an undirected tie, not against it", () => {
    const flowing = (flow: "source-to-target" | "target-to-source" | null) => rowOf(build(statedCase("a b", [{ id: "t1", source: "a", target: "b", layer: "communication", directed: false, flow }], {
      resources: resourcesOf({ "i:information": "a" }), tasks: tasksOf({ k: { needs: "i", deciders: "b" } }),
    })), sourceToDecision)["length"];
    expect([flowing(null), flowing("source-to-target"), flowing("target-to-source")]).toEqual([1, 1, null]);
  });

  it("is null without deciders, without holders, or without any path", () => {
    const holders = { "i:information": "a", "j:information": null };
    const open = measure(world("a b", ["a-b"], holders, { k1: { needs: "i" }, k2: { needs: "j", deciders: "b" }, k3: { needs: "i", deciders: "" } }), sourceToDecision);
    expect(open.rows[0]).toEqual({ length: null, unreachable: null, lines: 0, reached: 0, evidence: [] });
    expect([open.missing, codesOf(open)]).toEqual([2, ["decision/deciders-not-stated", "resource/no-holder", "decision/no-line"]]);
    const apart = world("a b", ["b>a"], holders, { k1: { needs: "i", deciders: "b" } });
    expect([rowOf(apart, sourceToDecision), notesOf(apart, sourceToDecision)]).toEqual([{ length: null, unreachable: 1, lines: 1, reached: 0, evidence: ["i", "k1"] }, ["decision/no-path"]]);
    expect(notesOf(world("a b", ["a-b"], { "m:material": "a" }, { k: { needs: "m", deciders: "b" } }), sourceToDecision)).toEqual(["metric/no-records", "decision/no-line"]);
    expect(notesOf(without(world("a b", ["a-b"], holders, { k1: { needs: "i", deciders: "b" } }), "b"), sourceToDecision)).toContain("decision/deciders-out-of-scope");
  });

  it("of S City is not decidable, and would be one step if the headquarters decided on the plan", () => {
    expect(rowOf(whole, sourceToDecision)).toMatchObject({ length: null, unreachable: null, lines: 0 });
    expect(notesOf(whole, sourceToDecision)).toEqual(["decision/deciders-not-stated", "decision/no-line", "layer/not-stated", "scope/self-ties"]);
    const decided = saying({ "task-plan": { deciders: ["s-hq"] }, "task-iodine": { deciders: ["d-cdc"] } });
    // The residents' list goes along its stated flow; what the headquarters hear is coded as decision, not as communication.
    expect(rowOf(decided, sourceToDecision)).toMatchObject({ length: 1, unreachable: 3 / 4, lines: 4, reached: 1 });
    expect(rowOf(decided, sourceToDecision, { channel: "any" })).toMatchObject({ length: 1, unreachable: 0, reached: 4 });
    expect(rowOf(saying({ "task-iodine": { deciders: ["d-community"] } }), sourceToDecision)).toMatchObject({ length: 0 });
  });
});

describe("empty pairs of sectors", () => {
  const sectors = { organisations: [["a", "government"], ["b", "enterprise"], ["c", "enterprise"], ["d", "social"], ["e", "mixed"], ["f", null]].map(([id, sector]) => ({ id: id!, label: id!, sector: sector ?? null })) };

  it("lists each pair once, with what is known of it", () => {
    // government - social tied; enterprise with neither; one of its ties is open. The tie to a mixed one fills nothing.
    const network = build(statedCase("", ["a>d", "b-d decision?", "c-e decision"], sectors));
    expect(measure(network, emptySectorPairs).rows.map(({ low, high, ...row }) => [row, low, high])).toEqual([
      [{ group: "government", toGroup: "enterprise", pairs: 2, presence: "not-listed", evidence: [] }, 2, 2],
      [{ group: "enterprise", toGroup: "social", pairs: 2, presence: "unknown", evidence: ["t02"] }, null, null],
    ]);
    expect(measure(network, emptySectorPairs).missing).toBe(2);
    expect(notesOf(build(statedCase("", ["a-b", "a-d", "c-d"], sectors)), emptySectorPairs)).toEqual(["metric/attribute-missing", "bridging/no-empty-pair"]);
    expect(notesOf(without(network, "b", "c", "d"), emptySectorPairs)).toContain("metric/one-group");
  });

  it("of S City are ten of fifteen, armed police and enterprises among them; the matrix has the same", () => {
    const rows = measure(whole, emptySectorPairs).rows;
    expect(rows.map(({ group, toGroup }) => `${String(group)} - ${String(toGroup)}`)).toEqual([
      "government - armed-police", "coordinating-body - public-institution", "coordinating-body - armed-police", "coordinating-body - enterprise", "coordinating-body - social",
      "public-institution - armed-police", "public-institution - enterprise", "public-institution - social", "armed-police - enterprise", "enterprise - social",
    ]);
    expect(new Set(rows.map(({ presence }) => presence))).toEqual(new Set(["not-listed"]));
    const empty = measure(whole, mixingMatrix).rows.filter(({ group, toGroup, ties }) => group !== toGroup && ties === 0).map(({ group, toGroup }) => `${String(group)} - ${String(toGroup)}`);
    expect(empty.length).toBe(20); // both ways round
    for (const { group, toGroup } of rows) expect(empty).toContain(`${String(group)} - ${String(toGroup)}`);
  });

  it("of S City, by jurisdiction: those that share a task have a tie, which is the neighbour coverage", () => {
    // Resettlement joins D with L, D with P, L with P; D - L and D - P are tied, L - P is not. The plan joins S City with D, tied by t12.
    expect(rowOf(whole, crossJurisdictionBridging)).toMatchObject({ neighbourCoverage: 3 / 4, neighbours: 4 });
    expect(measure(whole, emptySectorPairs, { attribute: "jurisdiction" }).rows).toContainEqual({ group: "l-district", toGroup: "p-district", pairs: 1, presence: "not-listed", evidence: [] });
  });
});

describe("selections", () => {
  it("are kept by all: a state, a layer, merged organisations", () => {
    const merged = select(whole, { merges: [["s-transport", "transport-unspec"], ["s-traffic-police", "traffic-police-unspec"]] });
    // Transport and police are then joined by t21: evacuation has no gap left, and traffic the same pair.
    expect(rowOf(merged, dependenceGaps)).toMatchObject({ gaps: 5, pairs: 16 });
    expect(rowsBy("organisation", measure(merged, knockOutCascade))["s-transport"]).toMatchObject({ impact: 2 / 9 });
    expect(rowOf(at(whole, "standby"), feedbackClosure)["closure"]).toBeNull();
    expect(measure(whole, ruleChecks).rows).toEqual(measure(at(whole, "standby"), ruleChecks).rows);
  });
});
