import { blankChoices, encodingNames, leadSupportChoices, surveyRules, type BlankAs, type LeadSupportAs, type SurveyRule } from "../exchange/index.js";
import { sheetName } from "../exchange/tables/places.js";
import { sayImportNote } from "../exchange/tables/say-import.js";
import { termsOf, type ValueField } from "../exchange/tables/values.js";
import { vocabulary } from "../exchange/tables/vocabulary.js";
import { importName } from "../words/import.js";
import { say as sayLabel, type Language } from "../words/index.js";
import { withOne } from "./answers.js";
import { choose, make } from "./make.js";
import { pairQuestions } from "./pair-questions.js";
import type { ShowingReading } from "./showing.js";
import { kindChoice, readOtherwise } from "./tables-part.js";

type Tables = Extract<ShowingReading["reading"], { kind: "tables" }>;

/** A question with the reason for it on one side and its answer on the other. */
const ask = (what: string, more: string, control: HTMLElement): HTMLElement =>
  make("div", { class: "ask" }, make("div", {}, make("p", { class: "what" }, what), more === "" ? null : make("p", { class: "small" }, more)), control);

/** A question whose answers are few enough to be all in sight. */
function askOne(id: string, what: string, more: string, options: readonly (readonly [value: string, text: string])[], current: string, take: (value: string) => void): HTMLElement {
  return make("fieldset", { class: "ask", role: "radiogroup", "aria-labelledby": `${id}-what`, ...(more === "" ? {} : { "aria-describedby": `${id}-more` }) },
    make("div", {}, make("p", { class: "what", id: `${id}-what` }, what), more === "" ? null : make("p", { class: "small", id: `${id}-more` }, more)),
    make("div", {}, options.map(([value, text]) => make("label", { class: "choice" }, make("input", { type: "radio", name: id, id: `${id}-${value}`, value, checked: value === current, change: () => take(value) }), make("span", {}, text)))));
}

/** The word of a term in the reader's language. */
function wordOf(words: readonly string[], id: string, language: Language): string {
  const isChinese = (word: string) => /\p{Script=Han}/u.test(word);
  return (language === "zh" ? words.find(isChinese) : words.find((word) => !isChinese(word))) ?? id;
}

function titleQuestion({ say, answer }: ShowingReading, current: string): HTMLElement {
  const input = make("input", { type: "text", id: "ask-title", value: current, maxlength: 200, change: () => answer({ title: input.value.trim() === "" ? null : input.value.trim() }) });
  return ask(say("ask/title"), say("ask/title-more"), make("label", { class: "field", for: "ask-title" }, make("span", {}, say("ask/title")), input));
}

function rulesQuestions(showing: ShowingReading, { imported }: Tables): HTMLElement[] {
  const { say, answer, language } = showing;
  const { report, mapping: { rules } } = imported;
  const asked: HTMLElement[] = [];
  const open = report.questions.find(({ code }) => code === "imported/ask-lead-support");
  if (open !== undefined || rules.leadSupportAs !== "none") {
    asked.push(askOne("lead", say("ask/lead"), open === undefined ? say("ask/lead-more-done") : say("ask/lead-more", open.params), leadSupportChoices.map((one) => [one, say(`lead/${one}`)]), rules.leadSupportAs, (value) => answer({ leadSupportAs: value as LeadSupportAs })));
  }
  const blanks = report.blanks.filter(({ blank }) => blank > 0);
  if (blanks.length > 0) {
    const share = Math.round((100 * blanks.reduce((sum, { blank }) => sum + blank, 0)) / blanks.reduce((sum, { cells }) => sum + cells, 0));
    const more = sayImportNote({ code: "imported/ask-blank", params: { sheet: blanks.map(sheetName).join(language === "zh" ? "、" : ", "), share } }, language);
    asked.push(askOne("blank", say("ask/blank"), rules.blank === "unknown" ? more : "", blankChoices.map((one) => [one, say(`blank/${one}`)]), rules.blank, (value) => answer({ blank: value as BlankAs })));
  }
  if (report.surveys.length > 0) asked.push(askOne("rule", say("ask/rule"), "", surveyRules.map((one) => [one, say(`rule/${one}`)]), rules.rule, (value) => answer({ rule: value as SurveyRule })));
  return asked;
}

function sheetQuestions(showing: ShowingReading, reading: Tables): HTMLElement[] {
  const { say, language } = showing;
  const { report, mapping } = reading.imported;
  return report.sheets.flatMap((sheet, i): HTMLElement[] => {
    const name = sheetName(sheet);
    const mapped = mapping.sheets.find((one) => one.file === sheet.file && one.sheet === sheet.sheet);
    if (sheet.kind === "aside") return sheet.rows === 0 ? [] : [ask(say("ask/kind", { name }), say("ask/kind-more"), kindChoice(`kind-${i}`, say("read/kind"), sheet, showing, reading))];
    const called = sheet.sheet ?? sheet.file;
    const isAsked = (code: string) => report.questions.some((one) => one.code === code && one.params["sheet"] === called);
    const layers = [["", say("layer/none")] as const, ...vocabulary.layers.map(({ id, label }) => [id, sayLabel(label, language)] as const)];
    return [
      ...(isAsked("imported/ask-layer") || mapped?.layer != null ? [ask(say("ask/layer", { name }), "", choose(`layer-${i}`, say("ask/layer", { name }), layers, mapped?.layer ?? "", (layer) => readOtherwise(showing, reading, sheet, { layer: layer === "" ? null : layer })))] : []),
      ...(sheet.kind === "two-mode" ? [askOne(`sides-${i}`, say("ask/sides", { name }), "", (["rows", "columns"] as const).map((one) => [one, say(`sides/${one}`)]), mapped?.organisations ?? "rows", (value) => readOtherwise(showing, reading, sheet, { organisations: value as "rows" | "columns" }))] : []),
    ];
  });
}

/** Words that nothing is known of, and those that were and are now answered. */
function valueQuestions({ say, language, answers, answer }: ShowingReading, { imported: { report } }: Tables): HTMLElement[] {
  const isAnswered = (field: string, written: string) => answers.values.some((one) => one.field === field && one.written === written);
  return report.values.filter(({ field, written, means }) => means === null || isAnswered(field, written)).slice(0, 40).map(({ field, written, means, count, first }, i) => {
    const name = sayLabel(importName("field", field), language);
    const terms = termsOf(field as ValueField, vocabulary).map(({ id, words }) => [id, wordOf(words, id, language)] as const);
    const place = language === "zh" ? `${sheetName(first)} 第${first.row}行` : `${sheetName(first)}, row ${first.row}`;
    return ask(say("ask/value", { written, field: name }), say("ask/value-more", { count, place }), choose(`value-${i}`, name, [["", say("value/none")], ...terms], means ?? "", (value) => {
      const said = { field, written, means: value === "" ? null : value };
      answer({ values: withOne(answers.values, said, (one) => one.field === field && one.written === written) });
    }));
  });
}

function encodingQuestion({ say, answers, answer }: ShowingReading, { imported: { report } }: Tables): HTMLElement[] {
  const found = [...new Set(report.sheets.flatMap(({ encoding }) => (encoding === null ? [] : [encoding])))];
  if (answers.encoding === null && found.every((one) => one === "utf-8")) return [];
  const options = [["", say("encoding/found", { encoding: found.join(", ") })] as const, ...encodingNames.map((one) => [one, one === "gb18030" ? "GB18030 (GBK)" : one.toUpperCase()] as const)];
  return [ask(say("ask/encoding"), say("ask/encoding-more"), choose("encoding", say("ask/encoding"), options, answers.encoding ?? "", (value) => answer({ encoding: value === "" ? null : value })))];
}

/** What has no control here: what is asked, and where to answer it. */
const inWords = new Set(["imported/ask-signs", "imported/ask-created", "imported/ask-asked"]);

function verticalQuestion({ say, answers, answer }: ShowingReading, relations: readonly (readonly [string, string])[]): HTMLElement[] {
  if (relations.length === 0) return [];
  const boxes = relations.slice(0, 30).map(([id, label]) => make("label", { class: "choice" }, make("input", {
    type: "checkbox", id: `vertical-${id}`, checked: answers.vertical.includes(id), change: (event) => answer({ vertical: (event.target as HTMLInputElement).checked ? [...answers.vertical, id] : answers.vertical.filter((one) => one !== id) }),
  }), make("span", {}, label)));
  return [make("fieldset", { class: "ask", "aria-labelledby": "vertical-what" }, make("div", {}, make("p", { class: "what", id: "vertical-what" }, say("ask/vertical")), make("p", { class: "small" }, say("ask/vertical-more"))), make("div", {}, boxes))];
}

/** What only the person knows, each with the answer that holds meanwhile. */
export function questions(showing: ShowingReading): HTMLElement[] {
  const { reading, say, language } = showing;
  if (reading.kind === "case" || reading.kind === "refused") return [];
  const asked = reading.kind === "network" ? verticalQuestion(showing, reading.relations) : [
    ...sheetQuestions(showing, reading), ...rulesQuestions(showing, reading), ...valueQuestions(showing, reading), ...pairQuestions(showing, ask), ...encodingQuestion(showing, reading),
    ...reading.imported.report.questions.filter(({ code }) => inWords.has(code)).map((question) => make("div", { class: "ask" }, make("p", { class: "what" }, sayImportNote(question, language)))),
  ];
  const title = reading.kind === "tables" ? [titleQuestion(showing, showing.answers.title ?? reading.imported.mapping.rules.title)] : [];
  if ((reading.kind === "network" || reading.case === null) && asked.length === 0) return [];
  return [make("section", { "aria-labelledby": "h-questions", id: "questions" }, make("h2", { id: "h-questions" }, say("read/questions")),
    make("p", { class: "small" }, say(asked.length === 0 ? "read/no-questions" : "read/questions-lead")), title, asked)];
}
