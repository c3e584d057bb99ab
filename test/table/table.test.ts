import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvTable, displayWidth, formatCell, formatNumber, formatTable, markdownTable, textTable, type Table, type TableColumn } from "../../lib/table/index.js";

const number: TableColumn = { type: "number", label: { en: "Share", zh: "比例" }, range: [0, 1], digits: 2 };
const names: Readonly<Record<string, { en: string; zh: string }>> = { fire: { en: "Fire brigade", zh: "消防队" }, "=x": { en: "=1+1", zh: "=1+1" } };
const nameOf = (id: string, language: "en" | "zh") => names[id]?.[language] ?? id;
const english = { language: "en", nameOf } as const;

const table: Table = {
  columns: { share: number, evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } } },
  rows: [{ organisation: "fire", share: 1 / 3, evidence: ["t1", "t2"] }, { organisation: "b|c", share: null, evidence: [] }],
};

describe("numbers", () => {
  test.each<[number, Partial<TableColumn>, string]>([
    [0.12345, {}, "0.12"], [-0.5, {}, "\u22120.50"], [-0.0001, {}, "0.00"], [3, { type: "integer" }, "3"], [1234.5, { digits: 1 }, "1234.5"], [0.5, { digits: 0 }, "1"],
  ])("%d is written as its column asks", (value, more, text) => {
    expect(formatNumber(value, { ...number, ...more })).toBe(text);
  });

  test("shares may be percentages, and only shares", () => {
    expect(formatNumber(0.125, number, "percent")).toBe("12.5%");
    expect(formatNumber(0.125, { ...number, range: [0, null] }, "percent")).toBe("0.13");
  });
});

describe("cells", () => {
  test("null is a dash, or words where a dash would be taken for zero", () => {
    expect(formatCell(null, number, english)).toBe("—");
    expect(formatCell(undefined, number, { ...english, language: "zh", missing: "words" })).toBe("未说明");
  });

  test("coded words, truth values, names and lists are said in the language", () => {
    const text: TableColumn = { type: "text", label: number.label, values: { none: { en: "nothing", zh: "无" } } };
    expect(formatCell("none", text, { ...english, language: "zh" })).toBe("无");
    expect(formatCell("fire", text, english)).toBe("fire");
    expect(formatCell(true, { type: "boolean", label: number.label }, { ...english, language: "zh" })).toBe("是");
    expect(formatCell("fire", { type: "id", label: number.label }, english)).toBe("Fire brigade");
    expect(formatCell(["fire", "b", "c"], { type: "ids", label: number.label }, { ...english, listed: 2 })).toBe("Fire brigade, b, … (3)");
  });
});

describe("tables", () => {
  test("Chinese takes two columns a sign, marks take none", () => {
    expect(["a", "b", "消", "，", "é", "e\u0301", "—", "🚒"].map(displayWidth)).toEqual([1, 1, 2, 2, 1, 1, 1, 2]);
    expect(displayWidth("消防队a")).toBe(7);
    const text = textTable(formatTable(table, ["organisation"], { ...english, language: "zh" }));
    expect(text).toBe("单位    比例  依据\n------  ----  ------\n消防队  0.33  t1、t2\nb|c        —\n");
  });

  test("Markdown keeps a bar inside its cell", () => {
    expect(markdownTable(formatTable(table, ["organisation"], english))).toBe("| Organisation | Share | Evidence |\n| --- | ---: | --- |\n| Fire brigade | 0.33 | t1, t2 |\n| b\\|c | — |  |\n");
  });

  test("CSV keeps ids and full numbers, and says the names beside them", () => {
    const { data } = Papa.parse<Record<string, string>>(csvTable(table, ["organisation"], english), { header: true, skipEmptyLines: true });
    expect(data).toEqual([
      { organisation: "fire", organisationLabel: "Fire brigade", share: String(1 / 3), evidence: "t1;t2" },
      { organisation: "b|c", organisationLabel: "b|c", share: "", evidence: "" },
    ]);
  });

  test("in CSV a name is never a formula, and a negative number stays one", () => {
    expect(csvTable({ columns: { share: number }, rows: [{ organisation: "=x", share: -1 }] }, ["organisation"], english)).toContain("\"'=1+1\",-1");
    expect(csvTable({ columns: { share: number }, rows: [] }, ["organisation"], english)).toBe("organisation,share\n");
  });
});
