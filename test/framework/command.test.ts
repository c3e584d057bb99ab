import { describe, expect, it } from "vitest";
import type { CaseInput } from "../../lib/case/index.js";
import {
  commandCoverage, commandReach, commandSpan, commandSpanSummary, informationRedundancy, liaisonLoad, multipleSuperiors, pathRedundancy, unityOfCommand,
} from "../../lib/framework/index.js";
import { measure } from "../../lib/metric/index.js";
import { build, select, without } from "../../lib/network/index.js";

import { codesOf, rowOf, rowsBy } from "./support/measure-row.js";
import { statedCase } from "./support/stated-case.js";

const lead = (organisation: string): Partial<CaseInput> => ({ lead: { organisation } });

describe("command coverage, reach and span", () => {
  const five = statedCase("a b c d e", ["a>b command", "b>c command", "a>d mandate", "e>d command", "c-e decision"], lead("a"));

  it("follows command from the lead, superior to subordinate", () => {
    expect(rowOf(build(five), commandCoverage)).toEqual({ coverage: 2 / 4, reached: 2, expected: 4, root: "a", evidence: ["t01", "t02"] });
    expect(rowOf(build(five), commandCoverage, { layers: "command-and-mandate" })).toMatchObject({ coverage: 3 / 4, evidence: ["t01", "t02", "t03"] });
    expect(rowOf(build(five), commandCoverage, { layers: "mandate" })).toMatchObject({ reached: 1, evidence: ["t03"] });
    expect(measure(build(five), commandReach).rows.map((row) => row["depth"])).toEqual([0, 1, 2, null, null]);
  });

  it("starts elsewhere when asked, refuses a root that is not there, and lists candidates when there is no lead", () => {
    expect(rowOf(build(five), commandCoverage, { root: "e" })).toMatchObject({ reached: 1, root: "e" });
    expect(() => measure(build(five), commandCoverage, { root: "ee" })).toThrow(expect.objectContaining({ code: "metric/invalid-option" }));
    const out = measure(without(build(five), "e"), commandReach, { root: "e" });
    expect(out.rows.every((row) => row["depth"] === null)).toBe(true);
    expect(codesOf(out)).toEqual(["command/root-out-of-scope"]);
    const leadless = measure(build({ ...five, lead: null }), commandCoverage);
    expect(leadless.rows[0]).toEqual({ coverage: null, reached: null, expected: 4, root: null, evidence: [] });
    expect(leadless.notes).toContainEqual({ code: "command/no-lead", params: { roots: { records: ["a", "e"] } } });
    // A loop within one layer is refused with the case, but two layers may close one.
    expect(codesOf(measure(build(statedCase("a b", ["a>b command", "b>a mandate"])), commandCoverage, { layers: "command-and-mandate" }))).toEqual(["command/no-lead-no-root"]);
  });

  it("does not take a loop for more reach, and one organisation for coverage", () => {
    expect(rowOf(build(statedCase("a b c", ["a>b command", "b>a mandate"], lead("a"))), commandCoverage, { layers: "command-and-mandate" })).toMatchObject({ coverage: 1 / 2 });
    expect(codesOf(measure(build(statedCase("a", [], lead("a"))), commandCoverage))).toContain("metric/too-few-organisations");
    expect(rowOf(build(statedCase("a b", [], lead("a"))), commandCoverage)).toMatchObject({ coverage: 0, reached: 0, expected: 1 });
  });

  it("rises with the ties that are unknown", () => {
    expect(rowOf(build(statedCase("a b c", ["a>b command", "b>c command?"], lead("a"))), commandCoverage)).toMatchObject({ coverage: 1 / 2, low: 1 / 2, high: 1 });
  });

  it("finds the layer by what it is read as", () => {
    const vocabulary = { layers: [{ id: "reports-to", label: "x", dimension: "vertical" as const, reads: "command" as const, coverage: "complete" as const }] };
    expect(rowOf(build(statedCase("a b", ["a>b reports-to"], { vocabulary, ...lead("a") })), commandCoverage)["coverage"]).toBe(1);
    expect(codesOf(measure(select(build(five), { dimensions: ["horizontal"] }), commandCoverage))).toContain("layer/none");
  });

  it("counts distinct subordinates, a collective as one or as many as it stands for", () => {
    const source = statedCase("", ["a>g command", "a>b command", "a>b mandate", "b>h command"], {
      organisations: [{ id: "a", label: "a" }, { id: "b", label: "b" }, { id: "g", label: "g", kind: "collective", count: 13 }, { id: "h", label: "h", kind: "collective" }],
    });
    const span = (options: Record<string, unknown> = {}) => measure(build(source), commandSpan, options);
    expect(span().rows.map((row) => row["span"])).toEqual([2, 1, 0, 0]);
    expect(span({ layers: "command-and-mandate" }).rows[0]).toMatchObject({ span: 2, evidence: ["t01", "t02", "t03"] });
    const counted = span({ collectives: "count", maxSpan: 13 });
    expect(counted.rows.map(({ span: own, over }) => [own, over])).toEqual([[14, true], [null, null], [0, false], [0, false]]);
    expect([counted.missing, codesOf(counted)]).toEqual([1, ["command/count-not-stated"]]);
    expect(span().rows[0]!["over"]).toBeNull();
  });

  it("sums up span and depth over those who command", () => {
    // Command: a over b, b over c, e over d: three commanders with one each, c two steps below a. With mandate a has two: (2 + 1 + 1) / 3.
    expect(rowOf(build(five), commandSpanSummary)).toEqual({ mean: 1, greatest: 1, commanders: 3, depth: 2, over: [], evidence: ["t01", "t02", "t04"] });
    expect(rowOf(build(five), commandSpanSummary, { layers: "command-and-mandate", maxSpan: 1 })).toMatchObject({ mean: 4 / 3, greatest: 2, over: ["a"] });
    expect(rowOf(build(five), commandSpanSummary, { root: "e" })["depth"]).toBe(1);
    const leadless = measure(build({ ...five, lead: null }), commandSpanSummary);
    expect([leadless.rows[0]!["depth"], leadless.rows[0]!["mean"], codesOf(leadless)]).toEqual([null, 1, ["command/no-lead"]]);
    const nobody = measure(build(statedCase("a b", ["a-b decision"], lead("a"))), commandSpanSummary);
    expect([nobody.rows[0], codesOf(nobody)]).toEqual([{ mean: null, greatest: 0, commanders: 0, depth: 0, over: [], evidence: [] }, ["command/nobody-commands"]]);
  });
});

describe("unity of command", () => {
  it("is breached by two superiors that no line joins", () => {
    // c under a and b, apart; d under a and x with a > x: one origin; e under b alone.
    const source = statedCase("a b c d e x", ["a>c command", "b>c command", "a>d command", "x>d command", "a>x command", "b>e command"]);
    expect(rowOf(build(source), unityOfCommand)).toEqual({ share: 1 / 4, violations: 1, withSuperior: 4, evidence: ["t01", "t02"] });
    const rows = rowsBy("organisation", measure(build(source), multipleSuperiors));
    expect(rows["c"]).toEqual({ organisation: "c", superiors: 2, unrelated: 1, superiorIds: ["a", "b"], evidence: ["t01", "t02"] });
    expect(rows["d"]).toMatchObject({ superiors: 2, unrelated: 0 });
    expect(rows["a"]).toMatchObject({ superiors: 0, unrelated: 0, superiorIds: [] });
  });

  it("takes a longer line between superiors, but not one through the organisation itself", () => {
    expect(rowOf(build(statedCase("a m b v", ["a>m command", "m>b command", "a>v command", "b>v command"])), unityOfCommand)["violations"]).toBe(0);
    // a > v > b > v: the only way from a to b is over v.
    expect(rowOf(build(statedCase("a b v", ["a>v command", "v>b command", "b>v mandate"])), unityOfCommand, { layers: "command-and-mandate" })).toMatchObject({ violations: 1, withSuperior: 2 });
  });

  it("needs one unjoined pair of three, counts parallel ties once, and is null without a superior", () => {
    expect(rowOf(build(statedCase("a b c v", ["a>v command", "b>v command", "c>v command", "a>b command", "a>c command"])), unityOfCommand)).toMatchObject({ violations: 1, withSuperior: 3 });
    expect(rowOf(build(statedCase("a v", ["a>v command", "a>v command"])), unityOfCommand)).toMatchObject({ share: 0 });
    const none = measure(build(statedCase("a b", ["a-b decision"])), unityOfCommand);
    expect(none.rows[0]).toMatchObject({ share: null, withSuperior: 0 });
    expect(codesOf(none)).toEqual(["command/no-superior"]);
  });

  it("reads command, mandate or both", () => {
    const source = statedCase("a b v", ["a>v command", "b>v mandate"]);
    const violations = (layers: string) => rowOf(build(source), unityOfCommand, { layers })["violations"];
    expect([violations("command"), violations("mandate"), violations("command-and-mandate")]).toEqual([0, 0, 1]);
  });
});

describe("liaison load", () => {
  const organisations = (text: string) => text.split(" ").map((part) => {
    const [id, jurisdiction] = part.split(":");
    return { id: id!, label: id!, ...(jurisdiction === undefined ? {} : { jurisdiction }) };
  });
  const liaising = (nodes: string, ties: readonly string[], ...liaison: string[]) =>
    build(statedCase("", ties, { organisations: organisations(nodes), liaison: liaison.map((organisation) => ({ organisation })) }));

  it("is the mean share of shortest paths between blocks that pass the liaison", () => {
    // A square x - l - y - m - x with z at y: between X and Y, xy has two ways (1/2), xz two (1/2), my one step, mz two steps over y (0). Mean 1/4.
    const network = liaising("x:X m:X l:L y:Y z:Y", ["x-l", "l-y", "y-m", "m-x", "y-z"], "l");
    expect(measure(network, liaisonLoad).rows).toEqual([{ organisation: "l", load: 1 / 4, sides: 2, soleLink: 0, evidence: ["t01", "t02"] }]);
  });

  it("counts the pairs of blocks that it alone joins, and leaves out those without a block", () => {
    // l joins X, Y and Z; u has no block, but carries x2 to y.
    const network = liaising("x:X x2:X l:L y:Y z:Z u", ["x-l", "l-y", "l-z", "l-u", "x2-u", "u-y"], "l");
    const measured = measure(network, liaisonLoad);
    // Pairs xy, xz, yz, x2y, x2z; x2y is over u, the others over l. X and Y stay joined, XZ and YZ do not. u is no side.
    expect(measured.rows[0]).toMatchObject({ load: 4 / 5, sides: 3, soleLink: 2 });
    expect(measured.missing).toBe(1);
  });

  it("is null without a path between blocks, and has no row without a liaison", () => {
    const apart = measure(liaising("x:X l:L y:Y", ["x-l"], "l"), liaisonLoad);
    expect(apart.rows[0]).toMatchObject({ load: null, sides: 1, soleLink: 0 });
    expect(codesOf(apart)).toEqual(["liaison/no-path"]);
    expect(codesOf(measure(liaising("x:X y:Y", ["x-y"]), liaisonLoad))).toEqual(["liaison/none"]);
    expect(codesOf(measure(build(statedCase("x y", ["x-y"])), liaisonLoad))).toEqual(["metric/no-attribute"]);
  });

  it("divides by another attribute when asked", () => {
    const source = statedCase("", ["g-l", "l-e"], {
      organisations: [{ id: "g", label: "g", sector: "government" }, { id: "l", label: "l", sector: "government" }, { id: "e", label: "e", sector: "enterprise" }], liaison: [{ organisation: "l" }],
    });
    expect(measure(build(source), liaisonLoad, { attribute: "sector" }).rows[0]).toMatchObject({ load: 1, sides: 2, soleLink: 1 });
  });
});

describe("information redundancy", () => {
  const informed = (ties: readonly string[], more: Partial<CaseInput> = {}) => build(statedCase("h x y z m", ties, {
    resources: [{ id: "i", label: "i", kind: "information", heldBy: ["h"] }, { id: "s", label: "s", kind: "material", heldBy: ["m"] }],
    tasks: [{ id: "k", label: "k", requiredResources: [{ resource: "i" }, { resource: "s" }], requiredOrganisations: ["h", "x", "y", "z"].map((organisation) => ({ organisation })) }], ...more,
  }));

  it("sums up the lines", () => {
    // h to x: direct and over m, two paths; to y: over x, one; to z: none. The operational tie carries no information.
    const network = informed(["h-x", "h-m", "m-x", "x-y", "h-z operational"]);
    expect(measure(network, pathRedundancy).rows.map(({ b, paths, withoutDirect }) => [b, paths, withoutDirect])).toEqual([["x", 2, 1], ["y", 1, 1], ["z", 0, 0]]);
    expect(rowOf(network, informationRedundancy)).toEqual({ redundant: 1 / 3, unserved: 1 / 3, mean: 1, lines: 3, evidence: ["t01"] });
  });

  it("reads flow and direction, and is null without a line", () => {
    const away = { id: "t9", source: "h", target: "x", layer: "communication", flow: "target-to-source" as const };
    expect(measure(informed([], { ties: [away] }), pathRedundancy).rows[0]).toMatchObject({ paths: 0, direct: false });
    const open = measure(informed([], { tasks: [{ id: "k", label: "k", requiredResources: [{ resource: "i" }] }] }), informationRedundancy);
    expect(open.rows[0]).toMatchObject({ redundant: null, unserved: null, mean: null, lines: 0 });
    expect(codesOf(open)).toEqual(["information/needs-not-stated", "information/no-line"]);
  });
});
