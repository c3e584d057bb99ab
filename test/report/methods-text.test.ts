import { describe, expect, it } from "vitest";
import { parseCase, type CaseInput } from "../../lib/case/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { build, type Selection } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { provenanceOf } from "../../lib/provenance/index.js";
import { methodsAttributes, methodsOf, renderMethods, report, type ItemState, type MethodsOptions, type MethodsText } from "../../lib/report/index.js";
import { awkward } from "../support/awkward.js";
import { latinIn } from "../support/latin.js";

const metrics = (...ids: string[]) => ids.map((id) => catalogue.find(id));
const paragraph = ({ paragraph: sentences }: MethodsText, language: "en" | "zh" = "en") => sentences.map((sentence) => sentence[language]).join(language === "en" ? " " : "");
const item = ({ items }: MethodsText, id: string) => items.find((one) => one.id === id)!;
const said = (made: MethodsText, id: string): [ItemState, string] => [item(made, id).state, item(made, id).text.en];
const idsIn = ({ items }: MethodsText, state: ItemState) => items.filter((one) => one.state === state).map(({ id }) => id);

const grand = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6"];
const sonhr = ["conceptualization", "operationalization", "data", "analyses", "ethics"];

/** What must hold of every text: no item lost in a language, and each says what its state asks of it. */
function isWhole(made: MethodsText): void {
  expect(made.items.map(({ id }) => id)).toEqual([...grand, ...sonhr]);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  for (const { state, text, asks, id } of made.items) {
    for (const one of [text, asks]) {
      expect(one.en, id).not.toMatch(/^\s*$|undefined|NaN|Infinity|\[object|\{\w+\}/);
      // What the case gives in one language alone stands in both.
      if (one.zh.replace(/。$/, "") !== one.en.replace(/\.$/, "")) expect(one.zh, id).toMatch(/\p{Script=Han}/u);
      expect(one.zh, id).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
    }
    const [adds, asksFor] = [/\b(?:Add|Fill|Declare|Name|Correct)\b/.test(text.en), /请/.test(text.zh)];
    if (state === "not-stated") expect([id, adds, asksFor]).toEqual([id, true, true]);
    if (state === "not-applicable") expect([id, adds, asksFor]).toEqual([id, false, false]);
  }
  for (const { en, zh } of made.paragraph) expect(`${en}${zh}`).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
}

const sCity = await readCase("data/s-city");
const texas = await readCase("data/emon/texas");
const managers = await readCase("data/krackhardt-managers");
const on = (source: typeof sCity, ids: readonly string[], selection: Selection = {}, options: MethodsOptions = {}) => methodsOf(build(source, selection), metrics(...ids), options);

describe("S City", () => {
  const made = on(sCity, ["fragmentation", "communities"]);
  const text = paragraph(made);

  it("is told as hand-read from its tables", () => {
    isWhole(made);
    // 25 records less t11, which lies within a collective: 6 vertical; of 18 in-plan one is t11, and so of 18 stated; t06 to t09, t22 and t23 name no state.
    for (const sentence of [
      "(undated).", "It has 29 organisations.", "By level: Provincial 1, Municipal 11, District 6, Community 2, Plant site 2, not stated 7.", "8 stand for several (collectives) and count as one each.",
      "There are 24 ties, 6 vertical (from superior to subordinate) and 18 horizontal, by layer: Mandate 4, Command 2, Communication 4, Decision 4, Operational 10.", "9 have a direction, 15 have none; none carries a strength.",
      "What the source claims of them: in plan 17, recommended 7. How sure they are: stated 17, implied 7.", "18 of 24 ties say from which of 4 response states they hold.",
      "Coverage of the layers: partial (Mandate, Command, Communication, Decision, Operational); not stated (Supervision).", "a pair that is not listed in a partial layer is computed as absent, with a note",
      "5 memberships in bodies are left out of the ties.", "5 pairs of similar names are not merged.", "Fragmentation (Borgatti 2006): ", "options direction=ignored", "Drawn at random, from seed 1: Community.",
    ]) expect(text).toContain(sentence);
    expect(text).not.toContain("SYNTHETIC");
    expect(text).not.toContain("Selection:");
    expect(text).toContain(`SHA-256 ${provenanceOf(sCity).case!.sha256.slice(0, 12)}`);
    expect(made.references.map((reference) => reference.split(",")[0])).toEqual(["Blondel", "Borgatti", "Luke", "Neal", "Traag"]);
    // Four of the five documents are described and rest under no record.
    expect(text.match(/Documents: [^.]*\./)![0]).toBe("Documents: Article: the S City case, off-site emergency management of nuclear power plant accidents, with a framework of five elements.");
  });

  it("fills what the case states and leaves open what it does not", () => {
    expect(idsIn(made, "filled")).toEqual(["1.1", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.7", "4.1", "4.4", "4.5", "4.6", "data", "analyses"]);
    expect(idsIn(made, "not-applicable")).toEqual(["1.3", "3.5", "3.6"]);
    expect(said(made, "1.5")).toEqual(["not-stated", "The case is undated. Fill asOf, or add the attribute period to the case."]);
    expect(said(made, "1.7")[1]).toContain("of which no full citation is given. Fill citation of the documents");
    expect(said(made, "3.1")[1]).toContain("Named, with no tie: Supervision.");
    expect(said(made, "3.4")).toEqual(["filled", "1 tie joins a collective with itself: exchange among its members. It enters no count."]);
    // 24 ties on 20 pairs: t01 t03; t04 t05 t10; t19 t20 share a pair. One way: emc-hq, gov-hq, emc-emo and the three contributions to hq, 6 of 20.
    expect(said(made, "3.7")[1]).toMatch(/^24 ties between 20 pairs; /);
    expect(said(made, "4.1")[1]).toContain("joined one way only: 30% of the 20 tied pairs.");
    expect(said(made, "4.5")[1]).toContain("(3 pairs)");
    expect(made.paragraph.at(-1)!.en).toBe("The case does not state, and this text therefore leaves open: ethics approval, the date, where the data can be had, a full citation of the data, the boundary, how many organisations are missing, limits on the number of ties, what was changed before the case was written.");
  });

  it("says what a selection leaves out, merges and counts as ties", () => {
    const narrow = on(sCity, ["fragmentation"], { layers: ["decision", "communication"], merges: [["npp", "npp-operator"]], without: ["s-emo"] });
    isWhole(narrow);
    expect(paragraph(narrow)).toMatch(/Selection: 27 organisations; layers Decision, Communication; without [^.]*; counted as one: [^.]* = /);
    expect(paragraph(narrow)).not.toContain("similar names are not merged");
    expect(said(narrow, "2.2")).toEqual(["filled", "27 of the 29 organisations of the case."]);
    // One organisation is left out, the absorbed one is not. Kept are t10, t12 to t14 and t19; t11 is no tie between two.
    expect(said(narrow, "4.4")[1]).toContain("Left out: 1 of 29 organisations and 19 of 25 tie records.");
    expect(said(narrow, "4.4")[1]).toContain("(1 of 25 tie records)");
    const members = on(sCity, [], { memberships: "as-ties" });
    expect(said(members, "4.3")[1]).toContain("5 memberships in bodies count as ties of the member with the body.");
    expect(said(members, "3.7")[1]).toContain("29 ties between");
    expect(said(members, "3.7")[1]).toContain("membership 5");
    expect(said(members, "analyses")).toEqual(["not-stated", "No metric was computed. Name the metrics with --metric."]);
  });

  it("in Chinese has every sentence, and no Latin word but names, ids and citations", () => {
    const text = renderMethods({ ...made, definitions: [], references: [] }, "text", "zh").replace(/Borgatti|Blondel|Traag|\w+=\w+/g, "");
    expect(latinIn(text)).toEqual([]);
    expect(made.paragraph.every(({ zh }) => /\p{Script=Han}/u.test(zh))).toBe(true);
    expect(text).toContain("共有关系24条，其中纵向（由上级指向下级）6条，横向18条");
  });
});

describe("other cases", () => {
  it("EMON Texas: strength with its moments, direction and citation", () => {
    const bare = on(texas, ["density"]);
    // The case does not state what a strength or a direction means; its README does, and so may an attribute.
    expect(said(bare, "3.2")).toEqual(["not-stated", "186 of 186 ties have a direction. What the direction of the 186 horizontal ones means is not stated. Add the attribute direction to the case."]);
    expect(said(bare, "3.3")[0]).toBe("not-stated");
    const made = on({ ...texas, attributes: { strength: "5 minus the reported frequency", direction: "from who reports" } }, ["density"]);
    isWhole(made);
    expect(paragraph(made)).toContain("All have a direction; all carry a strength.");
    expect(paragraph(made)).toContain("The encoder derived the level of 25 organisations");
    // Strengths 4, 3, 2, 1 occur 106, 13, 40, 27 times: sum 570, mean 570/186; squares 2000, variance (2000 - 570²/186)/185 = 1.3688.
    expect(said(made, "3.3")).toEqual(["filled", "186 of 186 ties carry a strength (greater is closer; standard deviation with n \u2212 1): Contact reported: mean 3.06, standard deviation 1.17, range 1 to 4. Meaning and scale: 5 minus the reported frequency."]);
    expect(said(made, "3.2")).toEqual(["filled", "186 of 186 ties have a direction. Its meaning: from who reports."]);
    // 186 arcs on 129 pairs: 57 pairs are mutual, 72 of 129 are not.
    expect(said(made, "4.1")[1]).toContain("56% of the 129 tied pairs");
    expect(said(made, "4.2")[1]).toMatch(/^1 metric reads ties without their strength; no tie is deleted \(0%\)/);
    expect(said(made, "1.7")[1]).toMatch(/^Drabek, T\.E\., .* University of Colorado\.$/);
    expect(said(made, "3.1")[1]).toBe("1 layer with ties: Contact reported (horizontal, read as communication). Named, with no tie: Mandate, Command, Supervision, Decision, Operational.");
  });

  it("Krackhardt's managers: persons, three complete layers, the metrics by number", () => {
    const made = methodsOf(build(managers), catalogue.metrics, { seed: 7, draws: 999 });
    isWhole(made);
    expect(paragraph(made)).toContain("It has 21 organisations (managers of a high-tech company, each a person).");
    expect(paragraph(made)).toContain("312 ties, 20 vertical (from superior to subordinate) and 292 horizontal, by layer: Reports to 20, Asks advice of 190, Friendship 102.");
    expect(paragraph(made)).toContain("Missing data: a pair that is not listed in a complete layer is absent.");
    expect(paragraph(made)).toContain(`${catalogue.metrics.length} metrics were computed`);
    expect(paragraph(made)).toContain("Permutation tests use 999 draws from seed 7");
    expect(made.seed).toBe(7);
    expect(said(made, "1.1")[0]).toBe("not-stated");
    // Every source of every metric is cited, and both checklists.
    const sources = made.definitions.flatMap((one) => one.sources);
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((source) => !made.references.includes(source))).toEqual([]);
    expect(made.references.filter((reference) => /10\.1371\/journal\.pone\.0285236|Guidelines for Reporting About Network Data/.test(reference))).toHaveLength(2);
    expect(new Set(made.references).size).toBe(made.references.length);
  });

  it("says of SoNHR that its recommendations were not seen", () => {
    const { checklists } = on(sCity, []);
    expect(checklists.map(({ id, seen, size }) => [id, seen, size])).toEqual([["grand", "items", 25], ["sonhr", "domains", 18]]);
    expect(renderMethods(on(sCity, []), "md", "en")).toContain("its 18 recommendations were not seen");
    expect(renderMethods(on(sCity, []), "md", "en")).toContain("| SoNHR (ethics and equity) |");
  });

  it("holds on the awkward networks", () => {
    for (const source of Object.values(awkward)) isWhole(methodsOf(build(source), metrics("fragmentation")));
  });
});

describe("what a case states in attributes", () => {
  const small = (more: Partial<CaseInput> = {}): ReturnType<typeof parseCase> => parseCase({
    format: "crosstie-case", id: "c", title: "C", organisations: [{ id: "a", label: "A" }, { id: "b", label: "B" }, { id: "x", label: "X" }],
    ties: [{ id: "t1", source: "a", target: "b", layer: "communication", directed: true, strength: 2 }, { id: "t2", source: "a", target: "a", layer: "communication" }, { id: "t3", source: "b", target: "x", layer: "decision", presence: "unknown" }], ...more,
  });

  it("answers every item that was open", () => {
    const attributes = Object.fromEntries(methodsAttributes.map((name) => [name, name === "boundaryCount" ? 4 : `said of ${name}. `]));
    const [bare, full] = [methodsOf(build(small()), metrics("fragmentation")), methodsOf(build(small({ attributes })), metrics("fragmentation"))];
    isWhole(bare);
    isWhole(full);
    expect(idsIn(full, "not-stated")).toEqual([]);
    expect(idsIn(bare, "not-stated").length).toBeGreaterThan(10);
    const words = full.items.map(({ text }) => text.en).join(" ") + paragraph(full);
    for (const name of methodsAttributes) if (name !== "boundaryCount" && name !== "waves") expect(words).toContain(`said of ${name}.`);
    expect(words).not.toContain("..");
    expect(said(full, "2.4")).toEqual(["filled", "3 of 4 organisations within the boundary are present; 1 (25%) is missing."]);
    expect(paragraph(full)).not.toContain("leaves open");
    expect(paragraph(full)).toContain("1 tie whose presence is unknown is computed as absent, with the interval");
    expect(said(full, "3.3")[1]).toContain("Communication: one value, 2.");
  });

  it("in two languages, as a flag, and never what is no attribute of the case's own", () => {
    const text = (attributes: Record<string, string | number | boolean>, id: string) => item(methodsOf(build(small({ attributes })), []), id).text;
    expect(text({ boundary_en: "all of them", boundary_zh: "全部" }, "2.3")).toEqual({ en: "all of them.", zh: "全部。" });
    expect(text({ boundary_zh: "全部" }, "2.3").en).toBe("全部.");
    expect(text({ ethics: false }, "1.2")).toEqual({ en: "no.", zh: "否。" });
    expect(text({ boundaryCount: 2 }, "2.4").en).toContain("more than the 2 that boundaryCount gives");
    expect(text({ boundaryCount: "many" }, "2.4").en).toContain("no number can be missing");
    expect(text({ boundary: "  " }, "2.3").en).toContain("Add the attributes boundary");
  });

  it("waves are counted, and the time between them asked for", () => {
    const two = (attributes = {}) => small({ ties: [{ id: "t1", source: "a", target: "b", layer: "communication" }, { id: "t2", source: "a", target: "b", layer: "communication", wave: "exercise" }], attributes });
    expect(said(methodsOf(build(two()), []), "1.3")).toEqual(["not-stated", "2 data collections: plan 1, exercise 1. The time between them is not stated. Add the attribute waves to the case."]);
    expect(said(methodsOf(build(two({ waves: "one year" })), []), "1.3")).toEqual(["filled", "2 data collections: plan 1, exercise 1. Between them: one year."]);
  });

  it("a made-up case says so, and owes nothing to people nobody asked", () => {
    const made = methodsOf(build(small({ synthetic: true })), metrics("density"));
    isWhole(made);
    expect(paragraph(made)).toContain("The case is SYNTHETIC");
    expect(idsIn(made, "not-applicable")).toEqual(expect.arrayContaining(["1.2", "1.4", "1.5", "2.3", "2.4", "4.3", "ethics"]));
    expect(said(made, "1.1")).toEqual(["not-stated", "The case is SYNTHETIC; its model and parameters are not stated. Add the attribute collection to the case."]);
  });

  it("hostile texts of a case are text in Markdown and do not break its table", () => {
    const hostile = '<img src=x onerror=alert(1)>|"\u202E`{count}`\n\n| a | b |\n# heading';
    const made = methodsOf(build(small({ title: hostile, attributes: { boundary: hostile, collection: hostile }, vocabulary: { layers: [{ id: "communication", label: hostile, dimension: "horizontal", coverage: "partial" }, { id: "decision", label: "D", dimension: "horizontal", coverage: "partial" }] } })), metrics("density"));
    const text = renderMethods(made, "md", "en");
    expect(text).not.toMatch(/(?<!\\)<img|\u202E|^# heading/m);
    expect(text.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(2 + grand.length + sonhr.length);
    expect(renderMethods(made, "text", "zh")).not.toContain("\u202E");
  });
});

it("stands in the report: the paragraph, and the checklists as a folded table with its number", () => {
  const { document, markdown } = report(parseCase({ format: "crosstie-case", id: "c", title: "C", organisations: [{ id: "a", label: "A" }, { id: "b", label: "B" }], ties: [{ id: "t1", source: "a", target: "b", layer: "command" }] }), { language: "zh" });
  const table = document.blocks.find((block) => block.kind === "table" && block.id === "checklists")!;
  expect(table.kind === "table" && table.folded === true && table.rows.length === grand.length + sonhr.length && /^table-\d+$/.test(table.anchor)).toBe(true);
  const note = document.blocks.find((block) => block.kind === "note" && block.title === "可直接引用的方法说明")!;
  expect(note.kind === "note" && note.text).toContain(`来源记录${document.provenance.digest.slice(0, 12)}`);
  expect(markdown()).toContain("报告规范核对表");
});
