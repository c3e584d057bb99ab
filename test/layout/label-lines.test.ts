import { expect, test } from "vitest";
import { labelLines } from "../../lib/layout/label-lines.js";
import { shortLabel } from "../../lib/layout/short-label.js";

test("English breaks at words, into even lines", () => {
  expect(labelLines("Provincial NPPAs Emergency Command", 96, 12).length).toBeGreaterThan(1);
  expect(labelLines("Provincial NPPAs Emergency Command", 96, 12).join(" ")).toBe("Provincial NPPAs Emergency Command");
});

test("Chinese breaks before a unit word, never one character alone", () => {
  expect(labelLines("省核电厂事故应急指挥部", 96, 12.5)).toEqual(["省核电厂事故", "应急指挥部"]);
  for (const width of [60, 80, 96, 122]) for (const line of labelLines("签订应急物资供应协议的企业", width, 12.5)) expect(line.length).toBeGreaterThan(1);
});

test("what does not fit in four lines ends with an ellipsis", () => {
  const lines = labelLines("word ".repeat(60).trim(), 96, 12);
  expect(lines.length).toBe(4);
  expect(lines[3]!.endsWith("…")).toBe(true);
});

test("control characters and direction overrides are not drawn", () => {
  expect(shortLabel("A\u0000B\u202eC\nD", [])).toBe("A BC D");
  expect(shortLabel("(all in brackets)", [])).toBe("(all in brackets)");
  expect(shortLabel("x".repeat(200), []).length).toBeLessThan(30);
});
