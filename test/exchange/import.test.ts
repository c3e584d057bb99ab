import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCase, writeCaseFiles, type CaseInput } from "../../lib/case/index.js";
import { checkMapping, dateOf, importCase, suggestNames, type GivenFile, type ImportMapping, type ImportOptions } from "../../lib/exchange/index.js";
import { settledBy } from "../../lib/exchange/tables/read-survey.js";
import { responseLevelOf } from "../../lib/exchange/tables/values.js";
import { readCase } from "../../lib/node/index.js";

const at = (file: string): GivenFile => ({ name: file, bytes: new Uint8Array(readFileSync(fileURLToPath(new URL(`tables/${file}`, import.meta.url)))) });
const csv = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });
const read = async (files: readonly GivenFile[], options: ImportOptions = {}) => {
  const imported = await importCase(files, options);
  if (imported.case === null) throw new Error(JSON.stringify(imported.issues));
  return { ...imported, case: imported.case };
};
const tiesOf = (made: CaseInput) => (made.ties ?? []).map(({ source, target, layer, presence }) => `${source} > ${target} ${layer}${presence === "present" || presence === undefined ? "" : ` ${presence}`}`);

describe("the sample inputs", () => {
  const samples = [at("tasks-gbk.csv"), at("ties-gbk.csv"), at("roster-gbk.csv")];

  it("of a responsibility matrix give three tasks at response level 1, supports parted, the row to be confirmed implied, and no ties", async () => {
    const { case: made, report } = await read([at("tasks-gbk.csv")], { language: "zh" });
    expect(made.tasks!.map(({ label, leads, supports, activeFrom, certainty }) => ({ label, leads, supports, activeFrom, certainty }))).toEqual([
      { label: "碘片发放", leads: ["D区疾控中心"], supports: ["辖区街道办", "社区工作站"], activeFrom: "off-site", certainty: "stated" },
      { label: "人员疏散", leads: ["D区民政局"], supports: ["市交委", "市交警支队", "区公安分局"], activeFrom: "off-site", certainty: "implied" },
      { label: "人员安置", leads: ["D区政府"], supports: ["L区政府", "P区政府"], activeFrom: "off-site", certainty: "stated" },
    ]);
    expect(made.tasks![0]!.requiredResources!.map(({ resource }) => resource)).toEqual(["碘片", "居民信息"]);
    expect(made.tasks![1]!.evidence).toEqual([{ document: "tasks-gbk.csv", section: "第3行" }]);
    expect(made.ties).toEqual([]);
    expect(report.confirm.map(({ row, value }) => [row, value])).toEqual([[3, "配合单位待确认"]]);
    expect(report.splits.map(({ row, column, parts }) => [row, column, parts.length])).toEqual([[2, "配合单位", 2], [2, "所需物资", 2], [3, "配合单位", 3], [4, "配合单位", 2]]);
    // 1 x 2 + 1 x 3 + 1 x 2 pairs of lead and support wait for the person's word.
    expect(report.questions).toContainEqual({ code: "imported/ask-lead-support", params: { count: 7 }, answer: "--lead-support-as decision|operational|command" });
    expect(report.values.filter(({ field }) => field === "state").map(({ written, means }) => [written, means])).toEqual([["Ⅰ级", "off-site"], ["一级响应", "off-site"], ["１级", "off-site"]]);
  });

  it("of an edge list give three ties with layer, dimension, state and the finer word", async () => {
    const { case: made } = await read([at("ties-gbk.csv")], { language: "zh" });
    expect(made.ties!.map(({ source, target, dimension, layer, subtype, activeFrom, evidence }) => [source, target, dimension, layer, subtype, activeFrom, evidence![0]!.section])).toEqual([
      ["市应急办", "省核应急指挥部", "horizontal", "communication", null, null, "第2行（方案3.2）"],
      ["市应急委", "市核应急指挥部", "vertical", "mandate", null, "off-site", "第3行（方案2.1）"],
      ["市交委", "市交警支队", "horizontal", "operational", "行动协调", "off-site", "第4行（访谈07）"],
    ]);
  });

  it("of all three tables are one case, as GBK files and as a workbook", async () => {
    const [{ case: files, report }, { case: workbook }] = [await read(samples, { id: "s" }), await read([at("samples.xlsx")], { id: "s" })];
    const bare = (made: CaseInput) => JSON.parse(JSON.stringify({ ...made, title: "", documents: [] }, (key, value: unknown) => (key === "evidence" ? [] : value))) as CaseInput;
    expect(bare(workbook)).toEqual(bare(files));
    expect(files.organisations[0]).toMatchObject({ id: "市应急办", aliases: ["市应急管理办公室"], sector: "government", level: "municipal", jurisdiction: "S市", kind: null });
    expect(files.organisations[3]).toMatchObject({ id: "辖区街道办", level: "community", kind: "collective", count: 13 });
    expect(report.created.map(({ name }) => name)).toEqual(["省核应急指挥部", "市核应急指挥部", "市交委", "市交警支队", "社区工作站", "D区民政局", "区公安分局", "D区政府", "L区政府", "P区政府"]);
    expect(workbook.ties![0]!.evidence).toEqual([{ document: "samples.xlsx", section: "sheet 关系, row 2 (方案3.2)" }]);
  });

  it("make ties of lead and support only when they are told to", async () => {
    const { case: made, report } = await read([at("tasks-gbk.csv")], { leadSupportAs: "operational" });
    expect(tiesOf(made)).toHaveLength(7);
    expect(made.ties!.map(({ certainty }) => certainty)).toEqual(["derived", "derived", "implied", "implied", "implied", "derived", "derived"]);
    expect(report.notes).toContainEqual({ code: "imported/lead-support-ties", params: { count: 7, layer: "operational" } });
  });
});

describe("the mapping", () => {
  it("holds decisions: a word that nobody knew, a column, a kind", async () => {
    const file = csv("ties.csv", "source,target,layer,tag\nA,B,gossip,x\n");
    const { mapping } = await read([file]);
    const decided: ImportMapping = {
      ...mapping, values: mapping.values.map((value) => ({ ...value, means: "communication" })),
      sheets: mapping.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map((column) => (column.heading === "tag" ? { ...column, as: "subtype" } : column)) })),
    };
    expect((await read([file], { mapping: decided })).case.ties![0]).toMatchObject({ layer: "communication", subtype: "x", attributes: {} });
  });

  it("reads next year's file by the same decisions and tells what is new in it", async () => {
    const { mapping } = await read([csv("plan-2024.csv", "发起单位,对象单位,关系内容,联系\n甲局,乙局,微信,王\n")]);
    const decided = { ...mapping, values: [{ field: "layer", written: "微信", means: "communication" }] };
    const next = await read([csv("plan-2025.csv", "内部资料\n对象单位,发起单位,关系内容,联系,电话\n丙局,甲局,微信,李,1\n")], { mapping: decided });
    expect(tiesOf(next.case)).toEqual(["甲局 > 丙局 communication"]);
    expect(next.issues.map(({ code, column }) => `${code} ${column}`)).toEqual(["import/mapping-new-column 电话"]);
    expect(next.mapping.sheets[0]!.headingRow).toBe(2);
  });

  it("with parts that nobody knows is refused or told, part by part", async () => {
    const codes = (given: unknown) => checkMapping(given, "mapping.json").issues.map(({ code, value, suggestion }) => [code, value, suggestion?.value ?? null]);
    expect(codes({ format: "crosstie-mapping", sheet: [] })).toEqual([["import/mapping-field", "sheet", "sheet"]]);
    expect(codes({ format: "crosstie-mapping", rules: { blanc: "unknown" } })).toEqual([["import/mapping-field", "blanc", "blank"]]);
    expect(codes({ format: "other" })).toEqual([["import/mapping-option", null, null]]);
    expect(codes({ format: "crosstie-mapping", sheets: [{ file: 3, kind: "ties" }] })).toEqual([["import/mapping-value", null, null]]);
    const file = csv("ties.csv", "source,target\nA,B\n");
    const { mapping } = await read([file]);
    const wrong = { ...mapping, sheets: mapping.sheets.map((sheet) => ({ ...sheet, columns: [{ heading: "source", occurrence: 1, as: "sorce" }, { heading: "gone", occurrence: 1, as: "note" }] })) };
    const { issues } = await importCase([file], { mapping: wrong });
    expect(issues.filter(({ code }) => code.startsWith("import/mapping")).map(({ code, value, suggestion }) => [code, value, suggestion?.value ?? null])).toEqual([
      ["import/mapping-role", "sorce", "source"], ["import/mapping-new-column", null, null], ["import/mapping-lost-column", null, null], ["import/mapping-lacks", "ties", null],
    ]);
  });
});

describe("laws of reading", () => {
  const heads = ["发起单位", "对象单位", "关系类型", "关系内容", "阶段", "依据", "备注", "联系人"];
  const rows = [["甲局", "乙局、丙局", "横向", "信息共享", "一级", "方案1", "待确认", "王"], ["乙局", "丁局", "纵向", "指挥", "场外", "", "", "李"], ["丁 局", "甲局", "横向", "会商", "", "访谈", "说", ""]];
  const table = (order: readonly number[], from = rows) => [heads, ...from].map((row) => order.map((i) => row[i]!).join(",")).join("\n");
  const order = heads.map((_, i) => i);

  it("the order of columns changes nothing", async () => {
    const usual = JSON.stringify((await read([csv("t.csv", table(order))])).case);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(order, { minLength: order.length }), async (shuffled) => {
      expect(JSON.stringify((await read([csv("t.csv", table(shuffled))])).case)).toBe(usual);
    }), { numRuns: 25, seed: 7 });
  });

  it("the order of rows changes no organisation, id or tie, only where they stand", async () => {
    const plain = (made: CaseInput) => [made.organisations.map(({ id, label }) => `${id} ${JSON.stringify(label)}`).sort(), tiesOf(made).sort(), made.ties!.map(({ id }) => id).sort()];
    const usual = plain((await read([csv("t.csv", table(order))])).case);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      expect(plain((await read([csv("t.csv", table(order, shuffled))])).case)).toEqual(usual);
    }), { numRuns: 6, seed: 7 });
  });

  it("a case that is written as tables and read again has the same organisations and ties", async () => {
    const given = await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url)));
    const files = Object.entries(writeCaseFiles(given)).filter(([file]) => file.endsWith(".csv")).map(([file, text]) => csv(file, text));
    const again = parseCase((await read(files, { id: given.id })).case);
    const bare = <T extends object>(records: readonly T[]) => records.map((record) => ({ ...record, evidence: [], attributes: {}, instrument: null }));
    expect(bare(again.organisations)).toEqual(bare(given.organisations).map((one) => ({ ...one, aliases: one.aliases })));
    expect(bare(again.ties)).toEqual(bare(given.ties));
  });

  it("any bytes at all give issues or a case, and never a throw", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("a.csv", "a.xlsx", "a.txt"), async (bytes, name) => {
      const { case: made, issues } = await importCase([{ name, bytes }]);
      expect(made !== null || issues.some(({ severity }) => severity === "error")).toBe(true);
    }), { numRuns: 150, seed: 7 });
  });
});

describe("names", () => {
  it("become one only by the person's own decision", async () => {
    const { case: made, report } = await read([at("names.csv"), csv("t.csv", "发起单位,对象单位,关系内容\n市应急管理办公室,市应急委,沟通\n市应急办,旧应急办,沟通\nS City EMO,市公安局,沟通\n")]);
    expect(tiesOf(made)).toEqual(["市应急办 > 市应急委 communication", "市应急办 > 市应急办 communication", "s-city-emo > 市公安局 communication"]);
    expect(made.organisations.find(({ id }) => id === "市应急办")!.aliases).toEqual(["市应急管理办公室", "旧应急办"]);
    expect(made.mergeCandidates!.map(({ a, b, certainty }) => [a, b, certainty])).toEqual([["s-city-emo", "市应急办", "stated"]]);
    expect(report.notes.map(({ code }) => code)).toContain("imported/alias-period");
    expect(report.suggestions).toEqual([]); // the pairs that were decided are not asked again
  });

  it("with a period are read so where the data are of that time", async () => {
    const names = csv("names.csv", "alias,canonical,from,to,decision\n市应急办,市应急局,2018年10月,,same\n旧办,市应急局,,2018-09,predecessor\n老办,市应急局,很久以前,,same\n");
    const ties = csv("t.csv", "发起单位,对象单位,关系内容\n市应急办,市交委,沟通\n旧办,市公安局,沟通\n老办,市民政局,沟通\n");
    const at = async (asOf?: string) => {
      const { case: made, report, mapping } = await importCase([names, ties], { id: "x", ...(asOf === undefined ? {} : { asOf }) });
      return { ties: tiesOf(made!), told: report.notes.map(({ code }) => code).filter((code) => code.startsWith("imported/alias")), asOf: made!.asOf, mapping };
    };
    const [all, before, after] = [await at(), await at("2015"), await at("2020-01-31")];
    expect(all).toMatchObject({ ties: ["市应急局 > 市交委 communication", "市应急局 > 市公安局 communication", "市应急局 > 市民政局 communication"], told: ["imported/alias-period", "imported/alias-period", "imported/alias-period"] });
    expect(all.asOf).toBeUndefined();
    expect(before).toMatchObject({ ties: ["市应急办 > 市交委 communication", "市应急局 > 市公安局 communication", "市应急局 > 市民政局 communication"], told: ["imported/alias-outside", "imported/alias-period"], asOf: "2015" });
    expect(after).toMatchObject({ ties: ["市应急局 > 市交委 communication", "旧办 > 市公安局 communication", "市应急局 > 市民政局 communication"], told: ["imported/alias-outside", "imported/alias-period"], asOf: "2020-01-31" });
    // The mapping says it again.
    expect(tiesOf((await importCase([names, ties], { mapping: after.mapping })).case!)).toEqual(after.ties);
  });

  it.each([["2018", "2018"], ["2018年10月", "2018-10"], ["２０１８．１０．５", "2018-10-05"], ["2018/1", "2018-01"], ["2018-13", null], ["October", null], ["", null]])("%s is the date %s", (text, date) => {
    expect(dateOf(text)).toBe(date);
  });

  it("with a scope are read so only where the file speaks of it", async () => {
    const ties = "发起单位,对象单位,关系内容\n区政府,区公安分局,指挥\n";
    const here = await read([at("names-chinese.csv"), csv("D区关系.csv", ties)]);
    expect(tiesOf(here.case)).toEqual(["D区政府 > 区公安分局 command"]); // the second alias is for L区
  });

  it("that look alike are suggested across scripts and short forms, the likeliest first, and not merged", async () => {
    expect(suggestNames(["市应急办", "市应急管理办公室", "S City EMO"])).toEqual([
      { a: "市应急办", b: "市应急管理办公室", score: 1, by: "short" }, { a: "市应急办", b: "S City EMO", score: 0.8, by: "words" }, { a: "市应急管理办公室", b: "S City EMO", score: 0.8, by: "words" },
    ]);
    // Another letter, level or place is another organisation.
    expect(suggestNames(["D区政府", "L区政府", "市政府", "省政府", "市公安局", "市卫生局", "D区公安局", "市应急委", "市应急办"])).toEqual([]);
    const ties = [csv("t.csv", "source,target,layer\n市应急办,市应急管理办公室,沟通\n")];
    expect((await read(ties)).case.mergeCandidates).toEqual([]);
    expect((await read(ties, { suggestNames: true })).case.mergeCandidates!.map(({ a, b }) => [a, b])).toEqual([["市应急办", "市应急管理办公室"]]);
    expect((await read(ties)).case.organisations).toHaveLength(2);
  });

  it("in a loop of decisions do not run for ever", async () => {
    const { case: made } = await read([at("names-loop.csv"), csv("t.csv", "source,target,layer\nA,D,command\n")]);
    expect(made.organisations).toHaveLength(2);
  });
});

describe("matrices, lists and surveys", () => {
  it("a blank is unknown unless it is said to be absent; a 0 is a tie that is not there", async () => {
    const matrix = csv("m.csv", "沟通,甲局,乙局,丙局\n甲局,,1,0\n乙局,1,,\n丙局,0,,\n");
    const unknown = await read([matrix]);
    expect(tiesOf(unknown.case)).toEqual(["甲局 > 乙局 communication", "乙局 > 丙局 communication unknown"]);
    expect(unknown.report.blanks).toEqual([{ file: "m.csv", sheet: null, cells: 6, blank: 2, readAs: "unknown" }]);
    expect(unknown.case.vocabulary!.layers!.find(({ id }) => id === "communication")!.coverage).toBe("complete");
    expect(tiesOf((await read([matrix], { blank: "absent" })).case)).toEqual(["甲局 > 乙局 communication"]);
    // With an organisation beside the matrix, its pairs are not listed: the layer is no longer complete.
    const more = await read([matrix, csv("u.csv", "单位名称\n丁局\n")]);
    expect(more.case.vocabulary!.layers!.find(({ id }) => id === "communication")!.coverage).toBe("partial");
  });

  it("signs keep what sets them apart, and numbers above 1 are strengths", async () => {
    const { case: circles, report } = await read([at("matrix-circles.csv")]);
    expect(circles.ties!.map(({ attributes }) => attributes)).toEqual([{ mark: "●" }, { mark: "○" }, {}]);
    expect(report.questions.map(({ code }) => code)).toEqual(["imported/ask-blank", "imported/ask-signs", "imported/ask-created"]);
    const { case: numbers } = await read([at("matrix-directed-012.csv")]);
    expect(numbers.ties!.map(({ source, target, strength, directed }) => [source, target, strength, directed])).toEqual([["a", "b", 2, true], ["a", "c", 1, true], ["c", "a", 1, true]]);
  });

  it("organisations by tasks say who takes part, whichever way they lie", async () => {
    const takers = (made: CaseInput) => made.tasks!.map(({ label, requiredOrganisations }) => [label, requiredOrganisations!.map(({ organisation }) => organisation)]);
    expect(takers((await read([at("two-mode-matrix.csv")])).case)).toEqual([["第一次会议", ["甲局", "乙局"]], ["第二次会议", ["乙局"]], ["演练", ["甲局"]]]);
    expect(takers((await read([at("two-mode-tasks-in-rows.csv")])).case)).toEqual([["疏散", ["甲局", "乙局"]], ["救治", ["乙局", "丙局"]]]);
    expect(takers((await read([at("two-mode-list.csv")])).case)).toEqual([["第一次联席会议", ["甲局", "乙局"]], ["第二次联席会议", ["甲局"]]]);
  });

  it("a survey settles a pair by its rule, and silence is never a no", () => {
    const answers = ["named", "not named", "silent"] as const;
    const settled = (rule: Parameters<typeof settledBy>[0]) => answers.map((one) => answers.map((other) => settledBy(rule, one, other)[0]).join(""));
    // Rows and columns: named, not named, silent. p present, a absent, u unknown.
    expect(settled("union")).toEqual(["ppp", "pau", "puu"]);
    expect(settled("intersection")).toEqual(["pau", "aaa", "uau"]);
    expect(settled("consensus")).toEqual(["puu", "uau", "uuu"]);
  });

  it("a survey keeps books of who was asked, answered and is silent", async () => {
    const { case: made, report } = await read([at("survey.csv"), at("survey-asked.csv")]);
    // 甲 names 乙 and 丙, 乙 names 甲, 丙 names nobody, 丁 was asked and is silent. Pairs: 甲乙, 甲丙 present; 乙丙 absent; three with 丁 unknown.
    expect(report.surveys).toEqual([{
      file: "survey.csv", sheet: null, rule: "union", asked: ["甲局", "乙局", "丙局", "丁局"], answered: ["甲局", "乙局", "丙局"], silent: ["丁局"], pairs: { present: 2, absent: 1, unknown: 3 },
    }]);
    expect(tiesOf(made).filter((tie) => tie.endsWith("unknown")).map((tie) => tie.split(" ")[2])).toEqual(["丁局", "丁局", "丁局"]);
    const both = await read([at("survey.csv"), at("survey-asked.csv")], { rule: "intersection" });
    expect(both.report.surveys[0]!.pairs).toEqual({ present: 1, absent: 5, unknown: 0 }); // all the others answered and did not name 丁
    const agreed = await read([at("survey.csv"), at("survey-asked.csv")], { rule: "consensus" });
    expect(agreed.report.surveys[0]!.pairs).toEqual({ present: 1, absent: 1, unknown: 4 }); // 甲 and 丙 differ
  });
});

it("response levels are read in every form", () => {
  const forms = ["Ⅰ级", "一级响应", "１级", "IV", "四级", "三级应急响应", "Ⅱ级响应", "level 2", "Response level 3", "i"];
  expect(forms.map(responseLevelOf)).toEqual([1, 1, 1, 4, 4, 3, 2, 2, 3, 1]);
  expect(["五级", "市级", "V", "11级", ""].map(responseLevelOf)).toEqual([null, null, null, null, null]);
});
