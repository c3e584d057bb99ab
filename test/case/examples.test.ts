import { expect, test } from "vitest";
import { checkCase, parseCase, writeCaseFiles, writeCaseJson } from "../../lib/case/index.js";

/** The values that the examples in the comments give. */

test("checkCase", () => {
  const checked = checkCase({ kind: "folder", name: "city", files: { "organisations.csv": "id,label_en,level\nemc,Committee,city\n" } });
  expect(checked.ok).toBe(false);
  expect(checked.issues.map(({ code, row, column }) => `${code} ${row} ${column}`)).toEqual(["case/unknown-level 2 level", "case/coverage-assumed null null"]);
});

test("parseCase, writeCaseFiles, writeCaseJson", () => {
  const given = parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [{ id: "emc", label: "Committee" }] });
  expect(given.title).toEqual({ en: "A city" });
  expect(writeCaseFiles(given)["organisations.csv"]).toBe("id,label_en,certainty\nemc,Committee,stated\n");
  expect(parseCase(JSON.parse(writeCaseJson(given)))).toEqual(given);
});
