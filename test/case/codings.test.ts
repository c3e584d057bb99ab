import { expect, test } from "vitest";
import { checkCase, type Reading } from "../../lib/case/index.js";
import { openGaps } from "./support.js";

const organisations = "id,label_en\na,A\n";
const issuesOf = (codings: string, reading: Reading = {}) => {
  const checked = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": organisations, "codings.csv": codings } }, reading);
  expect(openGaps(checked.issues)).toEqual([]);
  expect(checked.ok).toBe(true);
  return checked.issues.filter(({ file }) => file === "codings.csv").map(({ code, severity, row, column, value, suggestion }) => ({ code, severity, row, column, value, suggestion: suggestion?.value ?? null }));
};

test("a code that the codebook does not have is a warning with its row, and the nearest code", () => {
  expect(issuesOf("codebook,code,value\n,A1,present\nemerson2012,adaption,present\ncollaboration-framework,P1.plan,present\n,X9,absent\n")).toEqual([
    { code: "case/unknown-code", severity: "warning", row: 3, column: "code", value: "adaption", suggestion: "adaptation" },
    { code: "case/unknown-code", severity: "warning", row: 5, column: "code", value: "X9", suggestion: null },
  ]);
});

test("a code may be found by its name, in either language", () => {
  expect(issuesOf("codebook,code,value\nzhong,信息渠道,present\nzhou,Trust: core condition,present\n").map(({ suggestion }) => suggestion)).toEqual(["channel", "trust"]);
});

test("a codebook that is not known is a note, since it may be one's own; its codes are not judged", () => {
  expect(issuesOf("codebook,code,value\nbryson2005,anything,present\n")).toEqual([
    { code: "case/unknown-codebook", severity: "note", row: 2, column: "codebook", value: "bryson2005", suggestion: "bryson2006" },
  ]);
});

test("codebooks of one's own are passed like a vocabulary", () => {
  const mine = { id: "mine", label: { en: "Mine" }, codes: [{ code: "M1", label: { en: "One" } }] };
  expect(issuesOf("codebook,code,value\nmine,M1,present\nmine,M2,present\n", { codebooks: [mine] })).toMatchObject([{ code: "case/unknown-code", row: 3, value: "M2" }]);
});
