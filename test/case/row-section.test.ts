import fc from "fast-check";
import { expect, it } from "vitest";
import { rowOfSection, sectionOfRow } from "../../lib/case/index.js";

it("a row named as the section of a document is read back, in both languages", () => {
  const row = fc.integer({ min: 1, max: 1_048_576 });
  // A sheet of the name of a row would be read as that row; its own names have no such end.
  const sheet = fc.option(fc.constantFrom("关系", "Ties 2024", "row 3", "a, b", "(x)", "“甲”"), { nil: null });
  const basis = fc.constantFrom("", "Plan, row 9", "第2行", "x, row 9 (y)", "表，第9行（乙）");
  fc.assert(fc.property(sheet, row, fc.constantFrom("en" as const, "zh" as const), basis, (name, at, language, source) => {
    const said = sectionOfRow({ sheet: name, row: at }, language);
    expect(rowOfSection(said)).toEqual({ sheet: name, row: at });
    if (source !== "") expect(rowOfSection(language === "zh" ? `${said}（${source}）` : `${said} (${source})`)).toEqual({ sheet: name, row: at });
  }), { numRuns: 300, seed: 5 });
});

it("a section that is not a row is none", () => {
  for (const section of ["", "3.2", "row", "row x", "rows 2", "borrow 3", "row 3b", "Annex, row 3", "sheet a", "第三行", "第3条", "row 99999999999"]) expect(rowOfSection(section), section).toBeNull();
});
