import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkCase } from "../../lib/case/index.js";
import { importCase, openTables } from "../../lib/exchange/index.js";

const folder = fileURLToPath(new URL("tables/", import.meta.url));
const bytesOf = (file: string) => new Uint8Array(readFileSync(folder + file));

/**
 * Tables as people have them, valid and broken. XLSX files are LibreOffice's own (7.4), but for those that are none. Each with
 * what it is read as: the kind of each sheet; organisations, ties, tasks and resources; issues with their row; what is kept aside.
 */
const corpus: readonly (readonly [file: string, outcome: "case" | "no case", kinds: string, counts: string, issues: string, aside: string])[] = [
  ["binary.csv", "no case", "aside", "0 0 0 0", "undecodable@2 zero-signs@1 control-signs@1 control-signs@2 control-signs@3 control-signs@4 control-signs@5 sheet-aside nothing-read", ""],
  ["blank-lines.csv", "no case", "", "0 0 0 0", "empty nothing-read", ""],
  ["empty.csv", "no case", "", "0 0 0 0", "empty nothing-read", ""],
  ["headings-only.csv", "no case", "ties", "0 0 0 0", "nothing-read", ""],
  ["letter-named-csv.xlsx", "no case", "", "0 0 0 0", "not-a-workbook nothing-read", ""],
  ["letter.txt", "no case", "aside", "0 0 0 0", "sheet-aside nothing-read", ""],
  ["matrix-01.csv", "case", "matrix", "3 2 0 0", "", ""],
  ["matrix-circles.csv", "case", "matrix", "3 3 0 0", "", "diagonal@3 diagonal@4 diagonal@5"],
  ["matrix-command.csv", "case", "matrix", "3 2 0 0", "", ""],
  ["matrix-directed-012.csv", "case", "matrix", "3 3 0 0", "", ""],
  ["matrix-strange-sign.csv", "case", "matrix", "3 5 0 0", "unknown-value@2", "sign@2"],
  ["matrix-upper-triangle.csv", "case", "matrix", "3 3 0 0", "", ""],
  ["matrix.xlsx", "case", "matrix organisations", "3 3 0 0", "", ""],
  ["merged.xlsx", "case", "tasks", "6 0 2 0", "merged-cells", ""],
  ["names-chinese.csv", "no case", "names", "0 0 0 0", "nothing-read", ""],
  ["names-loop.csv", "no case", "names", "0 0 0 0", "nothing-read", ""],
  ["names.csv", "no case", "names", "0 0 0 0", "nothing-read", ""],
  ["names.xlsx", "case", "names ties", "4 4 0 0", "", ""],
  ["not-a-workbook.xlsx", "no case", "", "0 0 0 0", "not-a-workbook nothing-read", ""],
  ["numbers.csv", "no case", "aside", "0 0 0 0", "sheet-aside nothing-read", ""],
  ["old-workbook.xls", "no case", "", "0 0 0 0", "old-workbook nothing-read", ""],
  ["only-bom.csv", "no case", "", "0 0 0 0", "empty nothing-read", ""],
  ["remarks.xlsx", "case", "aside ties aside", "6 3 0 0", "sheet-aside", ""],
  ["resources.csv", "case", "resources", "3 0 0 2", "", ""],
  ["roster-gbk.csv", "case", "organisations", "4 0 0 0", "", ""],
  ["roster-ids.csv", "case", "organisations", "2 0 0 0", "", ""],
  ["roster-kinds.csv", "case", "organisations", "3 0 0 0", "", ""],
  ["roster-no-name.csv", "case", "organisations", "1 0 0 0", "", "no-name@3"],
  ["roster-one-column.csv", "case", "organisations", "2 0 0 0", "", ""],
  ["roster-twice.csv", "case", "organisations", "1 0 0 0", "organisation-twice@3", ""],
  ["roster-unknown-words.csv", "case", "organisations", "3 0 0 0", "unknown-value@2 unknown-value@3 unknown-value@4", ""],
  ["samples.xlsx", "case", "tasks ties organisations", "14 3 3 4", "", ""],
  ["survey-asked.csv", "case", "asked", "4 0 0 0", "", ""],
  ["survey-columns.csv", "case", "survey", "3 3 0 0", "", ""],
  ["survey.csv", "case", "survey", "3 2 0 0", "", ""],
  ["survey.xlsx", "case", "survey asked", "4 6 0 0", "", ""],
  ["tasks-bracket-headings.csv", "case", "tasks", "3 0 1 0", "", ""],
  ["tasks-english.csv", "case", "tasks", "5 0 2 3", "", ""],
  ["tasks-gbk.csv", "case", "tasks", "10 0 3 4", "", ""],
  ["tasks-no-task.csv", "case", "tasks", "2 0 1 0", "no-task@3", "no-task@3"],
  ["tasks-none-and-open.csv", "case", "tasks", "2 0 3 0", "", ""],
  ["tasks-numbered.csv", "case", "tasks", "5 0 2 0", "", ""],
  ["tasks-several-rows.csv", "case", "tasks", "4 0 2 0", "", ""],
  ["tasks-utf8.csv", "case", "tasks", "10 0 3 4", "", ""],
  ["ties-brackets.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-broken-utf8.csv", "case", "ties", "3 2 0 0", "undecodable@3", ""],
  ["ties-columns-exchanged.csv", "case", "ties", "6 3 0 0", "", ""],
  ["ties-control-signs.csv", "case", "ties", "2 1 0 0", "control-signs@2", ""],
  ["ties-cr-only.csv", "case", "ties", "6 3 0 0", "", ""],
  ["ties-crlf.csv", "case", "ties", "6 3 0 0", "", ""],
  ["ties-english.csv", "case", "ties", "4 2 0 0", "", ""],
  ["ties-extra-cells.csv", "case", "ties", "3 2 0 0", "", "beyond@2"],
  ["ties-extra-columns.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-formula.csv", "case", "ties", "4 2 0 0", "", ""],
  ["ties-full-width-headings.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-gbk.csv", "case", "ties", "6 3 0 0", "", ""],
  ["ties-inner-quote.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-lead-headings.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-list-cells.csv", "case", "ties", "6 5 0 0", "", ""],
  ["ties-lone-surrogate.csv", "case", "ties", "4 2 0 0", "undecodable@3", ""],
  ["ties-markup.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-mixed-case-headings.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-no-heading-column.csv", "case", "ties", "2 1 0 0", "", "no-heading@2"],
  ["ties-no-layer.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-nul.csv", "case", "ties", "3 2 0 0", "zero-signs@2", ""],
  ["ties-one-end.csv", "case", "ties", "5 1 0 0", "one-end@3 one-end@4", "one-end@3 one-end@4 own-superior@5"],
  ["ties-open-quote.csv", "no case", "ties", "0 0 0 0", "quote@2 nothing-read", ""],
  ["ties-pipe.txt", "case", "ties", "3 2 0 0", "", ""],
  ["ties-presence.csv", "case", "ties", "3 3 0 0", "", ""],
  ["ties-proto.csv", "case", "ties", "4 2 0 0", "own-layer@3", "reserved@2"],
  ["ties-repeated-column.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-rtl-override.csv", "case", "ties", "2 1 0 0", "", ""],
  ["ties-same-row-twice.csv", "case", "ties", "2 2 0 0", "case/duplicate-tie@3", ""],
  ["ties-semicolon.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-spellings.csv", "case", "ties", "2 3 0 0", "", ""],
  ["ties-strength.csv", "case", "ties", "5 5 0 0", "number-not-possible@3 number-not-possible@4 not-a-number@5", ""],
  ["ties-tab.tsv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-title-rows.csv", "case", "ties", "3 2 0 0", "", "sum@7 remark@8"],
  ["ties-type-and-content-exchanged.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-unknown-layer.csv", "case", "ties", "4 3 0 0", "own-layer@2 own-layer@3", ""],
  ["ties-unknown-state.csv", "case", "ties", "4 4 0 0", "unknown-value@2", ""],
  ["ties-utf16be-bom.csv", "case", "ties", "6 3 0 0", "", ""],
  ["ties-utf16be-no-mark.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-utf16le-bom.csv", "case", "ties", "6 3 0 0", "", ""],
  ["ties-utf16le-no-mark.csv", "case", "ties", "3 2 0 0", "", ""],
  ["ties-utf8-bom.csv", "case", "ties", "6 3 0 0", "", ""],
  ["two-mode-list.csv", "case", "attendance", "2 0 2 0", "", ""],
  ["two-mode-matrix.csv", "case", "two-mode", "3 0 3 0", "", ""],
  ["two-mode-tasks-in-rows.csv", "case", "two-mode", "3 0 2 0", "", ""],
  ["values.xlsx", "case", "ties", "4 3 0 0", "cell-error@2 cell-error@3 empty-sheet case/two-heads@4", ""],
];

describe("tables as people have them", () => {
  it("are all in the list, and there are enough of them", () => {
    expect(corpus.map(([file]) => file)).toEqual(readdirSync(folder).sort());
    expect(corpus.length).toBeGreaterThanOrEqual(60);
  });

  it.each(corpus)("%s", async (file, outcome, kinds, counts, issues, aside) => {
    const imported = await importCase([{ name: file, bytes: bytesOf(file) }]);
    const { organisations, ties, tasks, resources } = imported.report.counts;
    expect({
      outcome: imported.case === null ? "no case" : "case", kinds: imported.report.sheets.map(({ kind }) => kind).join(" "), counts: [organisations, ties, tasks, resources].join(" "),
      issues: [...new Set(imported.issues.map(({ code, row }) => `${code.replace("import/", "")}${row === null ? "" : `@${row}`}`))].join(" "),
      aside: imported.report.aside.map(({ why, row }) => `${why}@${row}`).join(" "),
    }).toEqual({ outcome, kinds, counts, issues, aside });
    if (imported.case === null) return;
    expect(checkCase(imported.case).ok).toBe(true);
    // Every record has its evidence, and its document is the file; a pair that nobody told of has none.
    const documents = new Set(imported.case.documents?.map(({ id }) => id));
    const records = [...imported.case.organisations, ...imported.case.ties ?? [], ...imported.case.tasks ?? [], ...imported.case.resources ?? []];
    for (const record of records) {
      if (!("presence" in record && record.presence === "unknown")) expect(record.evidence?.length).toBeGreaterThan(0);
      for (const { document } of record.evidence ?? []) expect(documents.has(document)).toBe(true);
    }
    // Given its own mapping, the file makes the same case, byte for byte.
    const again = await importCase([{ name: file, bytes: bytesOf(file) }], { mapping: JSON.parse(JSON.stringify(imported.mapping)) as typeof imported.mapping });
    expect(JSON.stringify(again.case)).toBe(JSON.stringify(imported.case));
    expect(JSON.parse(JSON.stringify(imported.report))).toEqual(imported.report);
  });
});

describe("texts and cells", () => {
  it("are decoded by mark, by zero bytes, as UTF-8, else as GB18030", async () => {
    const encodings = async (...files: string[]) => (await openTables(files.map((name) => ({ name, bytes: bytesOf(name) })))).sheets.map(({ encoding }) => encoding);
    expect(await encodings("ties-gbk.csv", "ties-utf8-bom.csv", "tasks-utf8.csv", "ties-utf16le-bom.csv", "ties-utf16be-bom.csv", "ties-utf16le-no-mark.csv", "ties-utf16be-no-mark.csv", "ties-nul.csv"))
      .toEqual(["gb18030", "utf-8", "utf-8", "utf-16le", "utf-16be", "utf-16le", "utf-16be", "utf-8"]);
  });

  it("of one table in six codings are the same cells", async () => {
    const files = ["ties-gbk.csv", "ties-utf8-bom.csv", "ties-utf16le-bom.csv", "ties-utf16be-bom.csv", "ties-crlf.csv", "ties-cr-only.csv"];
    const { sheets } = await openTables(files.map((name) => ({ name, bytes: bytesOf(name) })));
    for (const { rows } of sheets) expect(rows).toEqual(sheets[0]!.rows);
  });

  it("of a workbook are what the person sees: dates, numbers to the last digit, formulas as text, cells merged down a column", async () => {
    const { sheets: [values] } = await openTables([{ name: "values.xlsx", bytes: bytesOf("values.xlsx") }]);
    expect(values!.rows[1]).toEqual(["A", "B", "command", "0.1", "1", "2024-03-01", ""]);
    expect(values!.rows[2]!.slice(3, 6)).toEqual(["", "0", "2024-03-01 13:45"]);
    expect(values!.rows[3]!.slice(0, 4)).toEqual(["=1+1", "C", "command", "1e+21"]);
    const { case: merged } = await importCase([{ name: "merged.xlsx", bytes: bytesOf("merged.xlsx") }]);
    expect(merged!.title).toBe("S市核应急任务分工表");
    expect(merged!.tasks!.map(({ label, leads, supports, activeFrom }) => [label, leads, supports, activeFrom])).toEqual([
      ["人员疏散", ["D区民政局", "市交委"], ["市交委", "市交警支队"], "off-site"], ["碘片发放", ["D区疾控中心"], ["辖区街道办", "社区工作站"], "standby"],
    ]);
  });

  it("that a program would run or that name its own parts are texts like any other", async () => {
    const { case: made } = await importCase([{ name: "ties-proto.csv", bytes: bytesOf("ties-proto.csv") }]);
    expect(made!.organisations.map(({ label }) => label)).toEqual(["__proto__", "constructor", "toString", "valueOf"]);
    expect(made!.ties![0]!.attributes).toEqual({ constructor: "fine" });
    expect(({} as Record<string, unknown>)["bad"]).toBeUndefined();
    const { case: formulas } = await importCase([{ name: "ties-formula.csv", bytes: bytesOf("ties-formula.csv") }]);
    expect(formulas!.organisations[0]!.label).toBe("=cmd|' /C calc'!A0");
    expect(formulas!.ties![0]!.attributes).toEqual({ note: "=HYPERLINK(\"http://x\",\"y\")" });
  });
});
