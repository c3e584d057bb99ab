import { describe, expect, test } from "vitest";
import { sayIssues } from "../../lib/case/index.js";
import { auditStudy, checkStudy } from "../../lib/audit/index.js";
import { fileOf, shippedInstrument } from "./support.js";

const base = { format: "crosstie-study", id: "s", title: "S" };
const where = {};
const codes = (data: object) => {
  const checked = checkStudy({ data: { ...base, ...data } });
  return checked.ok ? [] : checked.issues.map(({ code }) => code);
};
const sample = { id: "all", where, label: "all", n: 10 };

describe("the file of printed numbers", () => {
  test("is refused with its line where a number is not as printed", () => {
    const { text } = fileOf("study.json");
    const checked = checkStudy({ file: "study.json", text: text.replace("\"mean\": \"5.53\"", "\"mean\": 5.53") });
    expect(checked.ok).toBe(false);
    const row = text.split("\n").findIndex((line) => line.includes("\"mean\": \"5.53\"")) + 1;
    expect(checked.issues).toMatchObject([{ code: "study/printed-form", file: "study.json", row, column: "mean" }]);
    for (const language of ["en", "zh"] as const) expect(sayIssues(checked.issues, language)).toContain("5.70");
  });

  test("names what it does not know, all at once", () => {
    expect(codes({ samples: [sample], means: [{ id: "m", where, sample: "al", items: [{ item: "a", mean: "1.0" }], dimensions: [{ id: "d", items: ["b"], mean: "1.0" }] }], claims: [{ id: "c", where, says: "x", claim: "range", of: ["m.z.mean"] }] })).toEqual([
      "study/unknown-sample", "study/no-mean", "study/unknown-number", "study/claim-field", "study/claim-field",
    ]);
    expect(codes({ samples: [sample, { ...sample }] })).toEqual(["case/duplicate-id"]);
    expect(codes({ samples: [sample], annotations: [{ id: "1", kind: "wording" }] })).toEqual(["study/annotation-form"]);
    expect(codes({ samples: [sample], sample: [] })).toEqual(["case/unknown-field"]);
    expect(checkStudy({ data: { format: "crosstie-case" } })).toMatchObject({ ok: false, issues: [{ code: "study/not-a-study" }] });
    expect(checkStudy({ file: "s.json", text: "{" }).ok).toBe(false);
  });

  test("an annotation of a finding that the rules do not make is pointed out", () => {
    const { text } = fileOf("study.json");
    const checked = checkStudy({ file: "study.json", text: text.replace("\"about\": \"table-6.D4.label\"", "\"about\": \"table-6.D9.label\"") }, { instrument: shippedInstrument() });
    expect(checked.issues).toMatchObject([{ code: "study/no-such-finding", params: { id: "E02" } }]);
  });

  test("an item that its instrument does not have is named, with the nearest that it has", () => {
    const { text } = fileOf("study.json");
    const checked = checkStudy({ file: "study.json", text: text.replace("\"items\": [\"x1\", \"x2\"], \"itemsPrinted\"", "\"items\": [\"x1\", \"xx2\"], \"itemsPrinted\"") }, { instrument: shippedInstrument() });
    expect(checked.issues).toMatchObject([{ code: "instrument/unknown-item", value: "xx2", suggestion: { value: "x2" } }]);
  });

  test("without the instrument that it names, labels are said to be unchecked", () => {
    const checked = checkStudy(fileOf("study.json"));
    if (!checked.ok) throw new Error("not read");
    const { findings } = auditStudy(checked.study);
    expect(findings.filter(({ kind }) => kind === "label")).toEqual([]);
    expect(findings.filter(({ kind }) => kind === "labels-unchecked")).toMatchObject([{ status: "not-reproducible" }]);
  });
});
