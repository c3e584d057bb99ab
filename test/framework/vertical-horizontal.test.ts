import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseInput } from "../../lib/case/index.js";
import {
  compensatedPairs, compensationLift, compensationLiftTest, crossJurisdictionBridging, crossSectorBridging, fragmentation, fragmentationByLayer, horizontalCompensation,
  integrationGain, integrationGainByDistance, integrationProfile, reachByLayer, verticalShare, verticalShareByLayer,
} from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, select } from "../../lib/network/index.js";

import { codesOf, rowOf, rowsBy } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";

/** Organisations with attributes: "a:district b:district" gives the level, or what `field` says. */
const organisations = (text: string, field = "level"): NonNullable<CaseInput["organisations"]> =>
  text.split(" ").map((part) => {
    const [id, value] = part.split(":");
    return { id: id!, label: id!, ...(value === undefined ? {} : { [field]: value }) };
  });
const network = (nodes: string, ties: readonly string[], field = "level", more: Partial<CaseInput> = {}) =>
  build(statedCase("", ties, { organisations: organisations(nodes, field), ...more }));
const layers = (coverage: Record<string, "complete" | "partial" | "not-stated">) => ({
  vocabulary: { layers: Object.entries(coverage).map(([id, covered]) => ({
    id, label: id, dimension: ["mandate", "command", "supervision"].includes(id) ? "vertical" as const : "horizontal" as const, reads: id as "command", coverage: covered,
  })) },
});

describe("integration gain", () => {
  it("is the share of the vertical fragmentation that is gone", () => {
    // Four organisations, a > b: F = 1 - 2/12 = 10/12. With b - c too: pieces 3, 1, F = 1 - 6/12 = 6/12. Gain (10 - 6) / 10.
    const four = network("a b c d", ["a>b command", "b-c decision"]);
    const row = rowOf(four, integrationGain);
    expect(row["fVertical"]).toBeCloseTo(10 / 12, 12);
    expect(row["fAll"]).toBeCloseTo(6 / 12, 12);
    expect(row["gain"]).toBeCloseTo(0.4, 12);
    expect(row["evidence"]).toEqual(["t02"]);
  });

  it("is null when vertical ties join everybody, and says so", () => {
    const measured = measure(network("a b c", ["a>b command", "a>c command", "b-c decision"]), integrationGain);
    expect(measured.rows[0]).toEqual({ gain: null, fVertical: 0, fAll: 0, evidence: [] });
    expect(codesOf(measured)).toEqual(["integration/already-connected"]);
  });

  it("is 0 when listed horizontal ties repair nothing, and null when none is stated or selected", () => {
    expect(rowOf(network("a b c", ["a>b command", "a-b decision"]), integrationGain)["gain"]).toBe(0);
    const unstated = measure(network("a b c", ["a>b command"], "level", layers({ command: "partial", decision: "not-stated" })), integrationGain);
    expect(unstated.rows[0]!["gain"]).toBeNull();
    expect(codesOf(unstated)).toContain("dimension/horizontal-not-stated");
    const vertical = measure(select(network("a b c", ["a>b command", "b-c decision"]), { dimensions: ["vertical"] }), integrationGain);
    expect(vertical.rows[0]).toMatchObject({ gain: null });
    expect(codesOf(vertical)).toContain("dimension/no-horizontal");
    const contact = measure(network("a b c", ["a-b decision"], "level", layers({ decision: "complete" })), integrationGain);
    expect(contact.rows[0]).toMatchObject({ gain: null, fVertical: null });
    expect(codesOf(contact)).toContain("dimension/no-vertical");
  });

  it("keeps memberships out of the vertical part", () => {
    const source = statedCase("a b c d", ["a>b command"], { memberships: [{ id: "m1", organisation: "c", body: "a" }] });
    const row = rowOf(build(source, { memberships: "as-ties" }), integrationGain);
    expect(row["fVertical"]).toBeCloseTo(10 / 12, 12);
    expect(row["fAll"]).toBeCloseTo(6 / 12, 12);
  });

  it("by distance sees a shortcut that joins nothing new", () => {
    // a > b > c: distances 1, 1, 2, so DF = 1 - (1 + 1 + 1/2) / 3 = 1/6; with a - c all are 1 apart and DF = 0.
    const chain = network("a b c", ["a>b command", "b>c command", "a-c decision"]);
    const row = rowOf(chain, integrationGainByDistance);
    expect(row["dfVertical"]).toBeCloseTo(1 / 6, 12);
    expect(row["dfHorizontal"]).toBeCloseTo(2 / 3, 12);
    // c and a are not tied vertically; a tie beside one of command would be no evidence.
    expect(row).toMatchObject({ dfAll: 0, gain: 1, evidence: ["t03"] });
    expect(rowOf(network("a b c", ["a>b command", "a-b decision", "c-b decision"]), integrationGainByDistance)["evidence"]).toEqual(["t03"]);
    expect(rowOf(chain, integrationGain)["gain"]).toBeNull();
    expect(codesOf(measure(network("a b", ["a>b command"]), integrationGainByDistance))).toContain("integration/already-connected");
  });
});

describe("integration profile", () => {
  it("counts balance on records or pairs, and coupling among the tied", () => {
    // Vertical: a > b twice (two layers). Horizontal: b - c, c - d, a - b. e is alone.
    const five = network("a b c d e", ["a>b command", "a>b mandate", "b-c decision", "c-d decision", "a-b communication"]);
    const row = rowOf(five, integrationProfile);
    expect(row["fVertical"]).toBeCloseTo(1 - 2 / 20, 12);
    expect(row["fHorizontal"]).toBeCloseTo(1 - 12 / 20, 12);
    expect(row["balance"]).toBeCloseTo(1 - 1 / 5, 12); // 2 and 3 records
    expect(rowOf(five, integrationProfile, { count: "pairs" })["balance"]).toBe(0.5); // 1 and 3 pairs
    expect(row["coupling"]).toBe(2 / 4); // a and b of a, b, c, d
    expect(row["evidence"]).toEqual(["a", "b"]);
  });

  it("shows what the stated part gives, and is null without a tie", () => {
    expect(rowOf(network("a b", ["a-b decision"], "level", layers({ decision: "complete" })), integrationProfile))
      .toEqual({ fVertical: null, fHorizontal: 0, fAll: 0, balance: null, coupling: null, evidence: [] });
    const bare = measure(network("a b", []), integrationProfile);
    expect(bare.rows[0]).toEqual({ fVertical: 1, fHorizontal: 1, fAll: 1, balance: null, coupling: null, evidence: [] });
    expect(codesOf(bare)).toContain("metric/no-ties");
  });
});

describe("horizontal compensation", () => {
  // a over b, c, x; b, c, d, e at the district; x has no stated level.
  const six = network("a:municipal b:district c:district d:district e:district x", ["a>b command", "a>c command", "b>d command", "b-c decision", "c-e decision", "e-d decision", "x-e decision"]);

  it("takes pairs of one stated level without a vertical path", () => {
    // District pairs: bc bd be cd ce de. b > d is a path: five are left; tied are bc, ce, de.
    expect(rowOf(six, horizontalCompensation)).toEqual({ compensation: 3 / 5, compensatedPairs: 3, pairs: 5, evidence: ["t04", "t05", "t06"] });
    expect(measure(six, horizontalCompensation).missing).toBe(1);
    expect(measure(six, horizontalCompensation).notes).toContainEqual({ code: "metric/attribute-missing", params: { attribute: { word: "level" }, count: 1 } });
  });

  it("follows vertical paths of any length, but a common superior is none", () => {
    // a > x > b: a and b are of one level and two steps apart; c and d answer to x alike.
    const row = rowOf(network("a:district b:district x:municipal", ["a>x command", "x>b mandate"]), horizontalCompensation);
    expect(row).toMatchObject({ compensation: null, pairs: 0 });
    expect(rowOf(network("c:district d:district x:municipal", ["x>c command", "x>d command"]), horizontalCompensation)).toMatchObject({ compensation: 0, pairs: 1 });
  });

  it("admits longer horizontal paths when asked", () => {
    // Within two steps: bc, ce, ed, and be over c, cd over e; all five. The path may pass organisations of any level.
    expect(rowOf(six, horizontalCompensation, { steps: 2 })).toMatchObject({ compensation: 1, compensatedPairs: 5 });
    const rows = measure(six, compensatedPairs, { steps: 2 }).rows;
    expect(rows).toContainEqual({ a: "b", b: "e", level: "district", steps: 2, evidence: ["t04", "t05"] });
    expect(rows.map((row) => `${String(row["a"])}${String(row["b"])}`)).toEqual(["bc", "be", "cd", "ce", "de"]);
  });

  it("shows one shortest path, the first by the ids it passes", () => {
    // p to q over z, listed first, or over m: the first by id is m. The way over r and s is longer.
    const rows = measure(network("z m r s p:site q:site", ["p-z decision", "z-q decision", "p-m decision", "m-q decision", "p-r decision", "r-s decision", "s-q decision"]), compensatedPairs, { steps: 3 }).rows;
    expect(rows).toEqual([{ a: "p", b: "q", level: "site", steps: 2, evidence: ["t03", "t04"] }]);
  });

  it("puts several layers on one pair, whichever way they run", () => {
    const rows = measure(network("p:site q:site", ["p-q decision", "q>p communication"]), compensatedPairs).rows;
    expect(rows).toEqual([{ a: "p", b: "q", level: "site", steps: 1, evidence: ["t01", "t02"] }]);
  });

  it("is null where nothing is known of the hierarchy", () => {
    const contact = network("a:district b:district", ["a-b decision"], "level", layers({ decision: "complete" }));
    expect(rowOf(contact, horizontalCompensation)["compensation"]).toBeNull();
    expect(measure(contact, compensatedPairs).rows).toEqual([]);
    expect(codesOf(measure(contact, compensationLift))).toContain("dimension/no-vertical");
    const levelless = measure(network("a b:unspecified", ["a-b decision"]), horizontalCompensation);
    expect(levelless.rows[0]!["pairs"]).toBeNull();
    expect(codesOf(levelless)).toEqual(["metric/no-attribute"]);
  });

  it("has an interval that is found by trying, since a tie may raise or lower it", () => {
    // Pairs bc bd cd of one level. Unknown: b > c, and b - d. Neither: 0/3. b - d: 1/3. b > c: 0/2. Both: 1/2.
    const open = network("b:district c:district d:district", ["b>c command?", "b-d decision?"]);
    expect(rowOf(open, horizontalCompensation)).toMatchObject({ compensation: 0, low: 0, high: 0.5 });
  });
});

describe("compensation lift", () => {
  it("compares with the pairs that do have a vertical path", () => {
    // One level, a > b, a > c: with a path ab, ac, of which ab is tied; without: bc, ad, bd, cd, of which cd is. (1/4) / (1/2).
    const row = rowOf(network("a:district b:district c:district d:district", ["a>b command", "a>c command", "a-b decision", "c-d decision"]), compensationLift);
    expect(row).toMatchObject({ compensation: 1 / 4, q: 1 / 2, lift: 1 / 2, pairsWithoutPath: 4, pairsWithPath: 2, evidence: ["t03", "t04"] });
  });

  it("is null over nothing, and shows both shares", () => {
    const measured = measure(network("a:district b:district c:district", ["a>b command", "b-c decision"]), compensationLift);
    expect(measured.rows[0]).toMatchObject({ lift: null, compensation: 1 / 2, q: 0 });
    expect(codesOf(measured)).toEqual(["compensation/no-base"]);
    expect(rowOf(network("a:district b:district", ["a-b decision"]), compensationLift)).toMatchObject({ lift: null, compensation: 1, q: null });
  });
});

describe("compensation lift against chance", () => {
  it("is what counting every way to deal the tied pairs out anew gives", () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 5 }), fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.boolean()), { maxLength: 8 }), (n, drawn) => {
      const ties = drawn.filter(([a, b]) => a < n && b < n && a !== b).map(([a, b, commands]) => (commands ? `o${Math.min(a, b)}>o${Math.max(a, b)} command` : `o${a}-o${b} decision`));
      const source = network(Array.from({ length: n }, (_, i) => `o${i}:district`).join(" "), ties);
      const row = rowOf(source, compensationLiftTest);
      const { pairsWithoutPath, pairsWithPath } = rowOf(source, compensationLift) as Record<string, number>;
      const [seen, tied] = [row["tiedWithoutPath"] as number, row["tied"] as number];
      if (tied === 0 || pairsWithoutPath === 0 || pairsWithPath === 0) {
        expect([row["more"], row["fewer"], row["expected"]]).toEqual([null, null, null]);
        expect(codesOf(measure(source, compensationLiftTest)).some((code) => code.startsWith("compensation/"))).toBe(true);
        return;
      }
      const pairs = pairsWithoutPath! + pairsWithPath!;
      // Pair i lacks a path if it is among the first.
      const ways = Array.from({ length: 2 ** pairs }, (_, mask) => Array.from({ length: pairs }, (__, i) => (mask >> i) & 1)).filter((bits) => bits.reduce((sum, bit) => sum + bit, 0) === tied)
        .map((bits) => bits.slice(0, pairsWithoutPath).reduce((sum, bit) => sum + bit, 0));
      expect(row["more"]).toBeCloseTo(ways.filter((count) => count >= seen).length / ways.length, 12);
      expect(row["fewer"]).toBeCloseTo(ways.filter((count) => count <= seen).length / ways.length, 12);
      expect(row["expected"]).toBeCloseTo(ways.reduce((sum, count) => sum + count, 0) / ways.length, 12);
    }), { numRuns: 150, seed: 602 });
  });
});

describe("vertical share", () => {
  it("counts records, or pairs, and whom vertical ties touch", () => {
    const four = network("a b c d", ["a>b command", "a>b mandate", "b-c decision", "c-c decision"]);
    expect(rowOf(four, verticalShare)).toEqual({ share: 2 / 3, vertical: 2, horizontal: 1, reached: 2 / 4, evidence: ["t01", "t02"] });
    expect(rowOf(four, verticalShare, { count: "pairs" })).toMatchObject({ share: 1 / 2, vertical: 1 });
  });

  it("is null without ties, and where one sort is not stated", () => {
    expect(codesOf(measure(network("a b", []), verticalShare))).toContain("metric/no-ties");
    const contact = measure(network("a b", ["a-b decision"], "level", layers({ decision: "complete" })), verticalShare);
    expect(contact.rows[0]).toEqual({ share: null, vertical: null, horizontal: 1, reached: null, evidence: [] });
  });

  it("has a row a layer, null where nothing is stated", () => {
    const rows = rowsBy("layer", measure(network("a b c", ["a>b command", "b-c decision", "b>c decision"], "level", layers({ command: "partial", supervision: "not-stated", decision: "partial" })), verticalShareByLayer));
    expect(rows["command"]).toEqual({ layer: "command", share: 1 / 3, dimension: "vertical", ties: 1, pairs: 1, reached: 2 / 3, evidence: ["t01"] });
    expect(rows["decision"]).toMatchObject({ share: 2 / 3, ties: 2, pairs: 1 });
    expect(rows["supervision"]).toMatchObject({ share: null, ties: null });
  });
});

describe("fragmentation by layer", () => {
  it("adds layers in declared order and averages over every order", () => {
    // Three organisations: command a-b, decision a-b and b-c, operational none. F: {} 1, c 2/3, d 0, both 0.
    // Shapley: command ((1 - 2/3) + (0 - 0)) / 2 = 1/6, decision ((1 - 0) + (2/3 - 0)) / 2 = 5/6.
    const three = network("a b c", ["a>b command", "a-b decision", "b-c decision"], "level", layers({ command: "partial", supervision: "not-stated", decision: "partial", operational: "partial" }));
    const rows = rowsBy("layer", measure(three, fragmentationByLayer));
    const near = (row: Record<string, unknown>, expected: Record<string, number>) => {
      for (const [column, value] of Object.entries(expected)) expect(row[column], column).toBeCloseTo(value, 12);
    };
    near(rows["command"]!, { fragmentation: 2 / 3, added: 2 / 3, fall: 1 / 3, shapley: 1 / 6 });
    expect(rows["supervision"]).toMatchObject({ fragmentation: null, added: null, fall: null, shapley: null });
    near(rows["decision"]!, { fragmentation: 0, added: 0, fall: 2 / 3, shapley: 5 / 6 });
    near(rows["operational"]!, { fragmentation: 1, added: 0, fall: 0, shapley: 0 });
  });

  it("leaves Shapley's shares null beyond ten layers", () => {
    const many = Array.from({ length: 11 }, (_, i) => ({ id: `l${i}`, label: `l${i}`, dimension: "horizontal" as const, coverage: "partial" as const }));
    const source = (count: number) => statedCase("a b", ["a-b l3"], { vocabulary: { layers: many.slice(0, count) } });
    const eleven = measure(build(source(11)), fragmentationByLayer);
    expect(codesOf(eleven)).toContain("layers/too-many");
    expect(eleven.rows.map((row) => row["shapley"])).toEqual(Array(11).fill(null));
    expect(eleven.rows[3]).toMatchObject({ fragmentation: 0, fall: 1 });
    expect(measure(build(source(10)), fragmentationByLayer).rows.map((row) => row["shapley"])).toEqual([0, 0, 0, expect.closeTo(1, 12), 0, 0, 0, 0, 0, 0]);
  });

  it("leaves memberships to nobody, and spans what is unknown", () => {
    const source = statedCase("a b c", ["a-b decision?"], { memberships: [{ id: "m1", organisation: "b", body: "c" }] });
    const rows = rowsBy("layer", measure(build(source, { memberships: "as-ties" }), fragmentationByLayer));
    expect(rows["decision"]).toMatchObject({ fragmentation: 1, high: 1 });
    expect(rows["decision"]!["low"]).toBeCloseTo(2 / 3, 12);
  });
});

describe("reach by layer", () => {
  it("counts ordered pairs with a directed path, layer upon layer", () => {
    // Command a > b > c reaches ab, ac, bc: 3 of 12. Decision c - d alone 2 (cd, dc); on top of command also ad, bd: 7 of 12.
    // Operational has no tie. Shapley: command (3 + (7 - 2)) / 2 = 4, decision (2 + (7 - 3)) / 2 = 3, of 12.
    const four = network("a b c d", ["a>b command", "b>c command", "c-d decision"], "level", layers({ command: "partial", supervision: "not-stated", decision: "partial", operational: "partial" }));
    expect(measure(four, reachByLayer).rows).toEqual([
      { layer: "command", reach: 3 / 12, added: 3 / 12, rise: 3 / 12, shapley: expect.closeTo(4 / 12, 12) as unknown, evidence: ["t01", "t02"] },
      { layer: "supervision", reach: null, added: null, rise: null, shapley: null, evidence: [] },
      { layer: "decision", reach: 2 / 12, added: 7 / 12, rise: expect.closeTo(4 / 12, 12) as unknown, shapley: expect.closeTo(3 / 12, 12) as unknown, evidence: ["t03"] },
      { layer: "operational", reach: 0, added: 7 / 12, rise: 0, shapley: 0, evidence: [] },
    ]);
    expect(codesOf(measure(network("a", []), reachByLayer))).toContain("metric/too-few-organisations");
  });

  it("spans what is unknown, and leaves Shapley's shares null beyond ten layers with a tie", () => {
    expect(rowsBy("layer", measure(network("a b", ["a-b decision?"]), reachByLayer))["decision"]).toMatchObject({ reach: 0, low: 0, high: 1 });
    const many = Array.from({ length: 11 }, (_, i) => ({ id: `l${i}`, label: `l${i}`, dimension: "horizontal" as const, coverage: "partial" as const }));
    const source = (count: number) => statedCase("a b", Array.from({ length: count }, (_, i) => `a-b l${i}`), { vocabulary: { layers: many } });
    expect(measure(build(source(11)), reachByLayer).rows.map((row) => row["shapley"])).toEqual(Array(11).fill(null));
    expect(codesOf(measure(build(source(11)), reachByLayer))).toContain("layers/too-many");
    expect(measure(build(source(2)), reachByLayer).rows.map((row) => row["shapley"])).toEqual([1 / 2, 1 / 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("bridging", () => {
  // Tied pairs: ab (twice), ac, bd, ce. Sectors: a, b, d government, c enterprise, e mixed.
  const five = network("a:government b:government c:enterprise d:government e:mixed", ["a-b decision", "a>b command", "a-c decision", "b-d decision", "c-e decision"], "sector");

  it("is external less internal pairs over both, by sector", () => {
    // External ac; internal ab, bd; ce has a side that is no class.
    const measured = measure(five, crossSectorBridging);
    // Of the six pairs of a, b, c and d three are of one sector: by chance as many ties cross as do not.
    expect(measured.rows[0]).toEqual({ ei: -1 / 3, external: 1, internal: 2, expected: 0, evidence: ["t01", "t02", "t03", "t04"] });
    expect(measured.missing).toBe(1);
    expect(rowOf(five, crossSectorBridging, { count: "ties" })).toMatchObject({ ei: -2 / 4, external: 1, internal: 3 });
  });

  it("is null with one sector, with no sector and with no counted tie", () => {
    expect(codesOf(measure(network("a:government b:government", ["a-b decision"], "sector"), crossSectorBridging))).toContain("metric/one-group");
    expect(codesOf(measure(network("a b:mixed", ["a-b decision"], "sector"), crossSectorBridging))).toEqual(["metric/no-attribute"]);
    const untied = measure(network("a:government b:enterprise", [], "sector"), crossSectorBridging);
    expect(untied.rows[0]).toMatchObject({ ei: null, external: 0, internal: 0, expected: null });
    expect(codesOf(untied)).toContain("metric/no-ties");
  });

  it("asks whether jurisdictions that share a task are joined", () => {
    // The task needs X, Y and Z (and u, of none): XY and YZ and XZ share it; x2 - y joins X and Y, z has no tie across.
    const source = network("x1:X x2:X y:Y z:Z u", ["x2-y decision", "x1-x2 decision", "u-z decision"], "jurisdiction", {
      tasks: [{ id: "k", label: "k", requiredOrganisations: ["x1", "y", "z", "u"].map((organisation) => ({ organisation })) }, { id: "open", label: "open" }],
    });
    const measured = measure(source, crossJurisdictionBridging);
    expect(measured.rows[0]).toMatchObject({ ei: 0, external: 1, internal: 1, neighbours: 3, neighbourCoverage: 1 / 3 });
    expect(measured.missing).toBe(2); // the pair u - z, and the task that names nobody
    const taskless = measure(network("x:X y:Y", ["x-y decision"], "jurisdiction"), crossJurisdictionBridging);
    expect(taskless.rows[0]).toMatchObject({ ei: 1, neighbourCoverage: null, neighbours: 0 });
    expect(codesOf(taskless)).toContain("bridging/no-shared-task");
  });
});

it("agrees with the fragmentation metric on the whole", () => {
  const four = network("a b c d", ["a>b command", "b-c decision"]);
  expect(rowOf(four, integrationGain)["fAll"]).toBe(rowOf(four, fragmentation)["fragmentation"]);
});
