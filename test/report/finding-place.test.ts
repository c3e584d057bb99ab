import { expect, it } from "vitest";
import { build } from "../../lib/network/index.js";
import { placeOf } from "../../lib/report/sections/finding-place.js";
import { voiceOf } from "../../lib/report/words.js";
import { makeCase } from "../support/make-case.js";

const row = (id: string, ...sections: string[]) => ({
  id, source: "a", target: id, layer: "communication", directed: false, evidence: sections.map((section) => ({ document: section.startsWith("A") ? "plan" : "list", section })),
});
const network = build(makeCase("a b c d e f", [
  row("b", "sheet Ties, row 2"), row("c", "sheet Ties, row 3", "row 12"), row("d", "Annex 3"), row("e"), row("f", "sheet Ties, row 9 (Plan, 3.1)"),
], {
  documents: [{ id: "list", title: { en: "our list.xlsx" } }, { id: "plan", title: "Plan" }],
  tasks: [{ id: "t", label: "T", evidence: [{ document: "list", section: "工作表“任务”，第4行" }] }],
}));

it("a finding stands in the rows that the evidence of its records names, else in the tables of the case", () => {
  expect(placeOf(network, ["b", "c"], voiceOf(network, "en"))).toBe("our list.xlsx [Ties], rows 2–3; our list.xlsx, row 12");
  expect(placeOf(network, ["b", "c", "d", "e", "f", "t"], voiceOf(network, "en"))).toBe("our list.xlsx [Ties], rows 2–3, 9; our list.xlsx, row 12; ties.csv, rows 4–5; our list.xlsx [任务], row 4");
  expect(placeOf(network, ["f", "t"], voiceOf(network, "zh"))).toBe("our list.xlsx [Ties] 第9行；our list.xlsx [任务] 第4行");
  expect(placeOf(network, [], voiceOf(network, "en"))).toBe("");
});
