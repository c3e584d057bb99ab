import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  commandCoverage, commandReach, commandSpanSummary, compensatedPairs, compensationLift, compensationLiftTest, crossJurisdictionBridging, crossSectorBridging, evidenceCoverage,
  fragmentation, fragmentationByLayer, governanceMix, horizontalCompensation, integrationGain, integrationGainByDistance, integrationProfile, reachByLayer,
  liaisonLoad, missingTaskTies, multipleSuperiors, pathRedundancy, reachedByOneModeOnly, removalEffect, resourceSplit, taskCongruence, taskCongruenceByTask,
  taskConnection, unityOfCommand, verticalShare,
} from "../../lib/framework/index.js";
import { measure, measureAll } from "../../lib/metric/index.js";
import { at, build, distancesFrom, layer, project, select, sizesOf, weakComponents, without, type Network, type Selection } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { codesOf, rowOf, rowsBy } from "./support/measure-row.js";

/** Every value below was worked out beside the encoding of the case, before any of this code. */
const source = await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url)));
const whole = build(source);
const f = (network: Network) => rowOf(network, fragmentation)["fragmentation"] as number;
const sizes = (network: Network) => sizesOf(weakComponents(project(network, { direction: "ignored", strength: "ignored" }))).sort((a, b) => b - a);

const merges = {
  operator: ["npp-operator", "npp"], transport: ["s-transport", "transport-unspec"], police: ["s-traffic-police", "traffic-police-unspec"],
  logistics: ["logistics-orgs", "logistics-enterprises"], committee: ["s-emc", "s-gov"],
} satisfies Record<string, [string, string]>;

describe("S City, the records", () => {
  it("has 24 ties of which 6 are vertical, on 20 pairs, and one tie inside a collective", () => {
    expect([whole.organisations.length, whole.ties.length, whole.selfTies.length]).toEqual([29, 24, 1]);
    expect(rowOf(whole, verticalShare)).toMatchObject({ share: 6 / 24, vertical: 6, horizontal: 18, reached: 5 / 29 });
    expect(rowOf(whole, verticalShare, { count: "pairs" })).toMatchObject({ share: 4 / 21, vertical: 4, horizontal: 17 });
    expect(project(whole, { direction: "ignored", strength: "ignored" }).size).toBe(20);
  });

  it("leaves the state of six ties open", () => {
    expect(whole.ties.filter((tie) => tie.activeFrom === null).map((tie) => tie.id)).toEqual(["t06", "t07", "t08", "t09", "t22", "t23"]);
    const offSite = measure(at(whole, "off-site"), fragmentation);
    expect(offSite.rows[0]!["fragmentation"]).toBeCloseTo(0.8916, 4);
    expect(offSite.notes).toContainEqual({ code: "scope/unstated-left-out", params: { count: 6 } });
    expect(f(at(whole, "off-site", { unstated: "include" }))).toBeCloseTo(0.7217, 4);
  });
});

describe("S City, fragmentation", () => {
  it.each([
    ["vertical", { dimensions: ["vertical"] }, 0.975369], ["horizontal", { dimensions: ["horizontal"] }, 0.906404], ["all", {}, 0.721675],
    ["communication", { layers: ["communication"] }, 0.982759], ["decision", { layers: ["decision"] }, 0.975369], ["operational", { layers: ["operational"] }, 0.965517],
    ["memberships as ties", { memberships: "as-ties" }, 0.559113],
  ] as const)("%s", (_, selection, value) => {
    expect(f(select(whole, selection as Selection))).toBeCloseTo(value, 6);
  });

  it.each([
    ["stated only", { certainties: ["stated"] }, 0.9039, 29], ["in plan only", { statuses: ["in-plan"] }, 0.8005, 29], ["required only", { statuses: ["required"] }, 0.9803, 29],
    ["operator and plant one", { merges: [merges.operator] }, 0.7011, 28], ["transport and police pairs", { merges: [merges.transport, merges.police] }, 0.6809, 27],
    ["the logistics pair", { merges: [merges.logistics] }, 0.7381, 28],
    ["four pairs", { merges: [merges.operator, merges.transport, merges.police, merges.logistics] }, 0.6733, 25],
    ["the fifth pair too", { merges: Object.values(merges) }, 0.692, 24],
  ] satisfies [string, Selection, number, number][])("%s", (_, selection, value, n) => {
    const measured = measure(select(whole, selection), fragmentation);
    expect(measured.rows[0]!["fragmentation"]).toBeCloseTo(value, 4);
    expect(measured.n).toBe(n);
  });

  it("falls into the pieces that the numbers say", () => {
    expect(Math.max(...sizes(select(whole, { dimensions: ["vertical"] })))).toBe(5);
    expect(sizes(select(whole, { dimensions: ["horizontal"] }))).toEqual([7, 4, 3, 3, 3, 2, 2, 1, 1, 1, 1, 1]);
    expect(sizes(whole)).toEqual([15, 3, 3, 2, 2, 1, 1, 1, 1]);
    expect(sizes(select(whole, { memberships: "as-ties" }))).toEqual([19, 3, 3, 2, 2]);
    expect(select(whole, { certainties: ["stated"] }).ties.length).toBe(17);
  });
});

describe("S City, vertical and horizontal", () => {
  it("I-01, I-01b and I-01c", () => {
    expect(rowOf(whole, integrationGain)["gain"]).toBeCloseTo(0.260101, 6);
    const profile = rowOf(whole, integrationProfile);
    expect(profile["coupling"]).toBe(4 / 25);
    expect(profile["balance"]).toBe(0.5); // 1 - |6 - 18| / 24
    expect(rowOf(whole, integrationProfile, { count: "pairs" })["balance"]).toBeCloseTo(1 - 13 / 21, 12); // 4 and 17 pairs
    const distance = rowOf(whole, integrationGainByDistance);
    for (const [column, value] of Object.entries({ dfVertical: 0.98358, dfHorizontal: 0.934729, dfAll: 0.870731, gain: 0.114733 })) expect(distance[column]).toBeCloseTo(value, 6);
  });

  it("I-02: compensation, and the three pairs by name", () => {
    expect(rowOf(whole, horizontalCompensation)).toMatchObject({ compensation: 3 / 66, compensatedPairs: 3, pairs: 66, evidence: ["t17", "t18", "t21"] });
    expect(measure(whole, horizontalCompensation).missing).toBe(7);
    expect(measure(whole, compensatedPairs).rows).toEqual([
      { a: "d-gov", b: "l-gov", level: "district", steps: 1, evidence: ["t17"] },
      { a: "d-gov", b: "p-gov", level: "district", steps: 1, evidence: ["t18"] },
      { a: "s-transport", b: "s-traffic-police", level: "municipal", steps: 1, evidence: ["t21"] },
    ]);
  });

  it("I-02: none of them is in the plan; without ties of unstated state there is one pair more", () => {
    expect(rowOf(select(whole, { statuses: ["in-plan"] }), horizontalCompensation)).toMatchObject({ compensatedPairs: 0, pairs: 66 });
    expect(rowOf(at(whole, "off-site"), horizontalCompensation)).toMatchObject({ compensatedPairs: 3, pairs: 67 });
    // With command alone for the hierarchy three pairs more lack a path.
    expect(rowOf(select(whole, { layers: ["command", "communication", "decision", "operational"] }), horizontalCompensation)).toMatchObject({ compensatedPairs: 3, pairs: 69 });
  });

  it("I-02c: the lift, on six pairs", () => {
    const lift = rowOf(whole, compensationLift);
    expect(lift).toMatchObject({ compensation: 3 / 66, q: 1 / 6, pairsWithoutPath: 66, pairsWithPath: 6 });
    expect(lift["lift"]).toBeCloseTo(0.273, 3);
  });

  it("I-02c: chance would do as much: 4 tied pairs of 72, of which 66 lack a path", () => {
    // Ways to take 4 of 72: 1,028,790; all four of the 66: 720,720; three of them: 45,760 x 6 = 274,560.
    const test = rowOf(whole, compensationLiftTest);
    expect(test).toMatchObject({ tiedWithoutPath: 3, tied: 4 });
    expect(test["more"]).toBeCloseTo((720720 + 274560) / 1028790, 12);
    expect(test["fewer"]).toBeCloseTo(1 - 720720 / 1028790, 12);
    expect(test["expected"]).toBeCloseTo((4 * 66) / 72, 12);
  });

  it("I-06: by layer, step by step, and Shapley's shares", () => {
    const rows = rowsBy("layer", measure(whole, fragmentationByLayer));
    const expected = {
      mandate: [0.975369, 0.024631, 0.081691], command: [0.992611, 0, 0.004926], communication: [0.982759, 0.046798, 0.046798],
      decision: [0.975369, 0.066502, 0.069787], operational: [0.965517, 0.140394, 0.075123],
    };
    for (const [id, [alone, fall, shapley]] of Object.entries(expected)) {
      expect(rows[id]!["fragmentation"]).toBeCloseTo(alone!, 6);
      expect(rows[id]!["fall"]).toBeCloseTo(fall!, 6);
      expect(rows[id]!["shapley"]).toBeCloseTo(shapley!, 6);
    }
    expect(rows["operational"]!["added"]).toBeCloseTo(0.721675, 6);
    expect(Object.keys(expected).reduce((sum, id) => sum + (rows[id]!["shapley"] as number), 0)).toBeCloseTo(0.278325, 6);
  });

  it("reach by layer: 812 ordered pairs, of which mandate opens 6 and command 3 of the same", () => {
    const rows = rowsBy("layer", measure(whole, reachByLayer));
    // Mandate: committee to headquarters, office and groups, government to headquarters and groups, headquarters to groups. Command: committee to headquarters and groups, headquarters to groups.
    expect([rows["mandate"]!["reach"], rows["command"]!["reach"], rows["supervision"]!["reach"]]).toEqual([6 / 812, 3 / 812, null]);
    expect(rows["command"]!["added"]).toBe(6 / 812); // what command reaches is mandated too
    expect(Object.values(rows).reduce((sum, row) => sum + Number(row["shapley"] ?? 0), 0)).toBeCloseTo(rows["operational"]!["added"] as number, 12);
  });

  it("I-03b: span of command 1, two deep; of mandate 4 over 2", () => {
    expect(rowOf(whole, commandSpanSummary)).toMatchObject({ mean: 1, greatest: 1, commanders: 2, depth: 2 });
  });

  it("I-07 and I-08: bridging sectors and jurisdictions", () => {
    const sizes = ["government", "coordinating-body", "public-institution", "armed-police", "enterprise", "social"].map((sector) => whole.organisations.filter((one) => one.sector === sector).length);
    const classed = sizes.reduce((sum, size) => sum + size, 0);
    const sameSector = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    expect(rowOf(whole, crossSectorBridging)).toMatchObject({ ei: 5 / 17, external: 11, internal: 6, expected: expect.closeTo(1 - (2 * sameSector) / (classed * (classed - 1)), 12) as unknown });
    expect(measure(whole, crossSectorBridging).missing).toBe(3);
    // Resettlement needs D, L and P, the plan S and D, the rest one stated jurisdiction each: L and P alone are not joined.
    expect(rowOf(whole, crossJurisdictionBridging)).toMatchObject({ neighbours: 4, neighbourCoverage: 3 / 4 });
  });
});

describe("S City, command", () => {
  it("I-03: command reaches 2 of 28 from the committee, with mandate 3", () => {
    expect(rowOf(whole, commandCoverage)).toEqual({ coverage: 2 / 28, reached: 2, expected: 28, root: "s-emc", evidence: ["t03", "t05"] });
    expect(rowOf(whole, commandCoverage, { layers: "command-and-mandate" })).toMatchObject({ coverage: 3 / 28, reached: 3 });
    const depth = rowsBy("organisation", measure(whole, commandReach));
    expect([depth["s-emc"], depth["s-hq"], depth["fg-all"], depth["s-gov"]].map((row) => row!["depth"])).toEqual([0, 1, 2, null]);
  });

  it("I-04: one origin of orders, two of mandate", () => {
    expect(rowOf(whole, unityOfCommand)).toMatchObject({ share: 0, violations: 0, withSuperior: 2 });
    expect(rowOf(whole, unityOfCommand, { layers: "mandate" })).toMatchObject({ share: 1 / 3, violations: 1, withSuperior: 3, evidence: ["t01", "t02"] });
    expect(rowsBy("organisation", measure(whole, multipleSuperiors, { layers: "mandate" }))["s-hq"]).toMatchObject({ superiors: 2, unrelated: 1, superiorIds: ["s-gov", "s-emc"] });
  });

  it("I-10: the office carries 23 of the 38 joined pairs of jurisdictions' members", () => {
    // Ten members of the main part with a stated jurisdiction, the office aside: 45 pairs less 6 inside the city and 1 inside D District.
    // Province, D command and operator hang on the office alone: 3 pairs among them, 7 + 7 + 6 with the other seven.
    // Without it the province loses five jurisdictions and the plant base four more.
    expect(measure(whole, liaisonLoad).rows).toEqual([{ organisation: "s-emo", load: 23 / 38, sides: 4, soleLink: 9, evidence: ["t06", "t07", "t08", "t09"] }]);
  });
});

describe("S City, tasks, resources, governance, coding", () => {
  it("I-13: resources split", () => {
    const split = rowsBy("task", measure(whole, resourceSplit));
    expect(Object.fromEntries(Object.entries(split).map(([task, row]) => [task, row["split"]]))).toEqual({
      "task-evacuation": 1 - 1 / 3, "task-resettlement": 1 - 1 / 3, "task-iodine": 1 / 2, "task-sheltering": null, "task-traffic": 1 / 2,
      "task-plan": 1 - 1 / 3, "task-order": null, "task-sar": null, "task-special-people": null, "task-supply": 1 / 2,
    });
    expect(split["task-iodine"]).toMatchObject({ unbridged: 0, evidence: ["r-iodine", "r-resident-info", "t19", "t20"] });
    // Take the communication and operational ties away and the two holders of the iodine task are apart.
    expect(rowsBy("task", measure(select(whole, { layers: ["command"] }), resourceSplit))["task-iodine"]).toMatchObject({ split: 1 / 2, unbridged: 1 });
  });

  it("I-14: congruence by task and in all", () => {
    expect(Object.fromEntries(measure(whole, taskCongruenceByTask).rows.map((row) => [String(row["task"]), [row["tiedPairs"], row["requiredPairs"]]]))).toEqual({
      "task-evacuation": [2, 3], "task-resettlement": [2, 3], "task-iodine": [1, 1], "task-sheltering": [null, null], "task-traffic": [1, 1],
      "task-plan": [3, 6], "task-order": [2, 3], "task-sar": [2, 3], "task-special-people": [2, 3], "task-supply": [2, 3],
    });
    // Order, search and special people demand the same three pairs: 3 + 3 + 1 + 1 + 6 + 3 + 3 = 20, of which 2 + 2 + 1 + 1 + 3 + 2 + 2 = 13.
    expect(rowOf(whole, taskCongruence)).toMatchObject({ congruence: 13 / 20, tiedPairs: 13, requiredPairs: 20 });
    expect(measure(whole, missingTaskTies).rows[0]).toMatchObject({ a: "s-psb", b: "s-armed-police", tasks: 3, via: "volunteers", presence: "not-listed" });
    expect(measure(whole, taskConnection).rows.map((row) => row["connection"])).toEqual(["direct", "direct", "direct", null, "direct", "direct", "direct", "direct", "direct", "direct"]);
  });

  it("I-19: two administrative instruments, two market, one social", () => {
    expect(rowOf(whole, governanceMix)).toMatchObject({ administrative: 2, market: 2, social: 1, primacy: 0, uncoded: 0 });
    expect(rowOf(whole, governanceMix)["evenness"]).toBeCloseTo(-(0.8 * Math.log(0.4) + 0.2 * Math.log(0.2)) / Math.log(3), 12);
    expect(rowOf(whole, governanceMix, { count: "ties" })).toMatchObject({ administrative: 6, market: 2, social: 2, uncoded: 14 });
    const only = rowsBy("organisation", measure(whole, reachedByOneModeOnly));
    expect(only["volunteers"]!["mode"]).toBe("social");
    expect(only["supply-enterprises"]!["mode"]).toBe("market");
    expect(only["s-gov"]).toBeUndefined(); // mandate and market
  });

  it("I-28: thirteen constituents evidenced, four expected", () => {
    expect(rowOf(whole, evidenceCoverage)).toMatchObject({ coverage: 13 / 17, present: 13, expected: 4, absent: 0, contradicted: 0, notCoded: 0 });
  });
});

describe("S City, stories", () => {
  it("in the room: who an evacuation needs, what each holds, and the tie that is missing", () => {
    const task = whole.tasks.find(({ id }) => id === "task-evacuation")!;
    expect(task.requiredOrganisations!.map(({ organisation }) => organisation)).toEqual(["d-civil", "transport-unspec", "traffic-police-unspec"]);
    const held = task.requiredResources!.map(({ resource }) => [resource, whole.resources.find(({ id }) => id === resource)!.heldBy]);
    expect(held).toEqual([["r-evac-plan", ["d-civil"]], ["r-vehicles", ["transport-unspec"]], ["r-road-control", ["traffic-police-unspec"]]]);
    const missing = measure(whole, missingTaskTies).rows.filter((row) => (row["taskIds"] as readonly string[]).includes("task-evacuation"));
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatchObject({ a: "transport-unspec", b: "traffic-police-unspec", connection: "via-one", via: "d-civil" });
  });

  it("cut off: without the headquarters fragmentation rises, and whom the committee loses", () => {
    const left = without(whole, "s-hq");
    expect([f(whole), f(left)].map((value) => value.toFixed(4))).toEqual(["0.7217", "0.9365"]);
    expect(left.organisations.length).toBe(28);
    const reach = (network: Network) => {
      const graph = project(network, { direction: "ignored", strength: "ignored" });
      const steps = distancesFrom(graph, graph.ids.indexOf("s-emc"));
      return graph.ids.filter((_, i) => steps[i]! > 0);
    };
    const still = reach(left);
    expect(reach(whole).filter((id) => id !== "s-hq" && !still.includes(id)).sort()).toEqual(
      ["d-gov", "env-monitoring", "fg-all", "l-gov", "logistics-enterprises", "logistics-orgs", "p-gov", "s-gov", "supply-enterprises"]);
  });

  it("I-12: the five whose removal matters most", () => {
    const expected = { "s-hq": 0.2148, "s-emc": 0.1222, "s-emo": 0.1117, "s-gov": 0.0826, "d-gov": 0.0826 };
    for (const [id, rise] of Object.entries(expected)) expect(f(without(whole, id)) - f(whole)).toBeCloseTo(rise, 4);
    for (const { id } of whole.organisations) if (!(id in expected)) expect(f(without(whole, id)) - f(whole)).toBeLessThan(0.0826);
  });

  it("I-12: the metric says the same", () => {
    const rows = rowsBy("organisation", measure(whole, removalEffect));
    for (const [id, rise] of Object.entries({ "s-hq": 0.2148, "s-emc": 0.1222, "s-emo": 0.1117, "s-gov": 0.0826, "d-gov": 0.0826 })) expect(rows[id]!["rise"]).toBeCloseTo(rise, 4);
  });

  it("two lines: residents' data reach the tablets by one line, and by none without it", () => {
    expect(measure(whole, pathRedundancy).rows[0]).toMatchObject({ a: "d-community", b: "d-cdc", resource: "r-resident-info", paths: 1, direct: true, withoutDirect: 0 });
  });

  it("unknown kept: of supervision no dyad is stated, and nothing is 0 or 1", () => {
    const supervision = layer(whole, "supervision");
    for (const metric of [fragmentation, fragmentationByLayer, integrationGain, integrationProfile, horizontalCompensation, crossSectorBridging, verticalShare]) {
      const measured = measure(supervision, metric);
      expect(measured.notes.map(({ code }) => code)).toContain("layer/not-stated");
      for (const row of measured.rows) for (const column of Object.keys(metric.columns)) expect(row[column]).toBeNull();
    }
    expect(rowsBy("layer", measure(whole, fragmentationByLayer))["supervision"]).toEqual({ layer: "supervision", fragmentation: null, added: null, fall: null, shapley: null, evidence: [] });
    const command = measure(supervision, commandCoverage);
    expect(command.rows[0]!["coverage"]).toBeNull();
    expect(codesOf(command)).toContain("layer/none");
  });

  it("keeps the order of the case in a joined table, whichever metric comes first", () => {
    const [table] = measureAll(whole, [liaisonLoad, reachedByOneModeOnly, commandReach]);
    expect(table!.rows.map((row) => row["organisation"])).toEqual(whole.organisations.map(({ id }) => id));
  });
});
