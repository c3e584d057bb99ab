import { describe, expect, test } from "vitest";
import { auditStatuses, sayAuditFinding, sayAuditPlace, sayNumbers } from "../../lib/audit/index.js";
import { languages } from "../../lib/words/index.js";
import { flagged, shippedAudit } from "./support.js";

const audit = shippedAudit();
const withId = (id: string) => audit.findings.filter((one) => one.id === id);
const byRule = audit.findings.filter(({ by }) => by === "rule");

describe("the printed numbers of the three-city survey", () => {
  test("the mean of trust is 5.70 in print and 5.77 from its items", () => {
    const [found] = withId("E01"); // (5.69 + 5.69 + 5.93) / 3 = 17.31 / 3
    expect(found).toMatchObject({ by: "rule", kind: "mean-of-items", about: "table-6.D5.mean", printed: "5.70", status: "inconsistent" });
    expect(found!.recomputed).toBeCloseTo(5.77, 10);
    expect([found!.low, found!.high]).toEqual([expect.closeTo(5.765, 10), expect.closeTo(5.775, 10)]);
    expect(found!.tolerance).toBeCloseTo(0.01, 12);
  });

  test("the least alpha is 0.824 in the text and 0.818 in the table", () => {
    expect(withId("E04")).toMatchObject([{ by: "rule", kind: "claim", status: "inconsistent", low: 0.818, high: 0.94, message: { code: "audit/claim-range-low", params: { low: "0.824", least: "0.818" } } }]);
  });

  test("two rows of Table 6 wear the names of other dimensions", () => {
    expect(withId("E02")).toMatchObject([{ by: "rule", kind: "label", status: "mislabelled", printed: { en: "Trust level" }, recomputed: { en: "Resource sharing" } }]);
    expect(withId("E03")).toMatchObject([{ by: "rule", kind: "label", status: "mislabelled", printed: { en: "Cooperation results" }, recomputed: { en: "Trust level" } }]);
  });

  test("the other findings that arithmetic makes are made by the rules", () => {
    const made = Object.fromEntries(["E05", "E07", "E08", "E10", "E11", "E13", "E16", "E19"].map((id) => [id, withId(id).map(({ kind, status, by }) => [kind, status, by].join(" "))]));
    expect(made).toEqual({
      E05: ["claim consistent rule"], E07: ["degrees-of-freedom consistent rule"], E08: ["item-range ambiguous rule", "item-range ambiguous rule"],
      E10: ["classes ambiguous rule", "classes ambiguous rule", "classes ambiguous rule"], E11: ["alpha-order consistent rule"], E13: ["sample-share consistent rule"],
      E16: ["claim consistent rule"], E19: ["percent-total consistent rule"],
    });
    expect(withId("E05")[0]!.recomputed).toBe(5.89);
    expect(withId("E07")[0]!.recomputed).toBe(190); // 20 * 19 / 2
    expect(withId("E13")[0]!.recomputed).toBe(92.5); // 148 / 160
    expect(withId("E19")[0]!.recomputed).toBe(99.9); // 61.5 + 24.3 + 3 * 4.7
    expect(withId("E10").map(({ message }) => message!.code)).toEqual(["audit/classes-begin-late", "audit/classes-begin-late", "audit/classes-overlap"]);
  });

  test("what needs judgement stands beside them as annotations, and all twenty-two are there", () => {
    expect([...new Set(audit.findings.flatMap(({ id }) => id ?? []))].sort()).toEqual(Array.from({ length: 22 }, (_, i) => `E${String(i + 1).padStart(2, "0")}`));
    expect(audit.findings.filter(({ by }) => by === "annotation").map(({ id }) => id)).toEqual(["E06", "E09", "E12", "E14", "E15", "E17", "E18", "E20", "E21", "E22"]);
  });

  test("no number that agrees is flagged: everything else that a rule looks at is consistent or beyond recomputing", () => {
    expect([...new Set(flagged(byRule).map(({ id }) => id))].sort()).toEqual(["E01", "E02", "E03", "E04", "E08", "E10"]);
    expect(byRule.filter(({ kind, status }) => kind === "percent" && status === "consistent")).toHaveLength(19);
    expect(byRule.filter(({ kind }) => kind === "mean-of-items").map(({ status }) => status)).toEqual(["consistent", "consistent", "consistent", "consistent", "inconsistent"]);
    expect(byRule.filter(({ kind }) => kind === "count-total" || kind === "percent-total").map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => "consistent"));
    expect(audit.counts).toEqual(Object.fromEntries(auditStatuses.map((status) => [status, audit.findings.filter((one) => one.status === status).length])));
  });

  test("what alphas and Bartlett's test imply is given", () => {
    const implied = (about: string) => byRule.find((one) => one.about === about && one.recomputed !== null)!.recomputed;
    expect(implied("table-3.mean-correlation")).toBeCloseTo(0.2923, 4); // 0.892 / (20 - 19 * 0.892)
    for (const [dimension, r] of Object.entries({ D1: 0.7007, D2: 0.6116, D3: 0.5997, D4: 0.7581, D5: 0.7953, Y: 0.7295 })) expect(implied(`table-4.${dimension}.mean-correlation`)).toBeCloseTo(r, 4);
    expect(implied("table-3.between")).toBeCloseTo(0.2269, 4);
    expect(implied("table-5.determinant")).toBeCloseTo(-17.937, 3); // -2502.228 / (147 - 45 / 6)
    expect(byRule.find(({ kind }) => kind === "p-value")).toMatchObject({ printed: "0.000", status: "consistent" });
  });

  test("what rests on unpublished answers is said to be beyond recomputing, and so is a test without power", () => {
    expect(byRule.filter(({ kind }) => kind === "responses-needed")).toHaveLength(11); // two and seven alphas, KMO, chi-square
    expect(byRule.filter(({ kind }) => kind === "possible-mean")).toMatchObject([{ status: "not-reproducible", message: { params: { n: 148, decimals: 2, step: "0.0068", count: 17 } } }]);
  });

  test("is plain data and the same twice", () => {
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
    expect(shippedAudit()).toEqual(audit);
  });

  test.each(languages)("every finding has its sentence and its place in %s", (language) => {
    for (const finding of audit.findings) {
      const said = `${sayAuditPlace(finding, language)} ${sayNumbers(finding, language)} ${sayAuditFinding(finding, language)}`;
      expect(said).not.toMatch(/\{\w+\}|audit\/|undefined|NaN/);
      expect(sayAuditFinding(finding, language)).not.toBe("");
      if (language === "zh") expect(said.replace(/\b[xy]\d+\b|\bD\d\b|KMO|\bp\b|GRIM|y1|\bx\b|e\u2212/g, "").match(/\p{Script=Latin}{2,}/gu) ?? [], said).toEqual([]);
    }
  });
});
