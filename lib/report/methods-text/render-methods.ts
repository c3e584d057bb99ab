import { cleanText } from "../../layout/index.js";
import { markdownTable, textTable, type Grid } from "../../table/index.js";
import { fill, type Language, type Params } from "../../words/index.js";
import { methodsTextMessages, type MethodsWord } from "../../words/methods-text.js";
import type { ChecklistItem } from "./item.js";
import type { Definition } from "../../provenance/index.js";
import { escapeMarkdown } from "../escape-markdown.js";
import type { MethodsText } from "./methods-of.js";
import { writtenOptions } from "./paragraph.js";

const word = (code: MethodsWord, language: Language, params: Params = {}): string => fill(methodsTextMessages[code], params, language);

/** The sentences as one text, without what could rearrange it. */
export const paragraphText = ({ paragraph }: Pick<MethodsText, "paragraph">, language: Language): string =>
  cleanText(paragraph.map((sentence) => sentence[language]).join(language === "zh" ? "" : " "));

/** "GRAND 2.3"; of SoNHR, whose items are not known here, the domain: "SoNHR (ethics and equity)". */
function itemName({ checklist, id }: ChecklistItem, { checklists }: MethodsText, language: Language): string {
  const { name, seen } = checklists.find((one) => one.id === checklist)!;
  return seen === "items" ? `${name} ${id}` : word("say/in-brackets", language, { label: name, text: word(`domain/${id}` as MethodsWord, language) });
}

/** Item, what it asks, state and text: the columns and rows of the table, on a page as in a file. */
export function checklistRows(methods: MethodsText, language: Language): { heads: string[]; rows: string[][] } {
  return {
    heads: (["page/item", "page/asks", "page/state", "page/text"] as const).map((code) => word(code, language)),
    rows: methods.items.map((item) => [itemName(item, methods, language), item.asks[language], word(`state/${item.state}`, language), cleanText(item.text[language])]),
  };
}

/** What each checklist is, how far it was read, and how many of its items are in which state. */
export function checklistNotes({ checklists, items }: MethodsText, language: Language): string[] {
  return checklists.map(({ id, note }) => {
    const of = (state: ChecklistItem["state"]) => items.filter((item) => item.checklist === id && item.state === state).length;
    return [note[language], word("page/summary", language, { filled: of("filled"), notApplicable: of("not-applicable"), notStated: of("not-stated") })].join(language === "zh" ? "" : " ");
  });
}

/**
 * A methods text for pasting: paragraph, checklists, definitions of the metrics, references. In Markdown texts of the case are escaped.
 *
 * @example
 * renderMethods(methodsOf(network, metrics), "md", "en"); // "## A methods paragraph to paste\n\n…"
 */
export function renderMethods(methods: MethodsText, format: "text" | "md", language: Language): string {
  const md = format === "md";
  const plain = md ? escapeMarkdown : cleanText;
  const heading = (code: MethodsWord) => (md ? `## ${word(code, language)}\n\n` : `${word(code, language)}\n\n`);
  const list = (lines: readonly string[]) => `${lines.map((line) => `- ${plain(line)}\n`).join("")}\n`;
  const { heads, rows } = checklistRows(methods, language);
  const grid: Grid = { heads: heads.map((text) => ({ text, numeric: false })), rows };
  const colon = language === "zh" ? "：" : ": ";
  const told = ({ metric, label, convention, sources }: Definition) => {
    const options = methods.parameters.find((one) => one.metric === metric)?.options;
    const more = [...(options === undefined ? [] : [`${word("page/options", language)}${colon}${writtenOptions(options)}${language === "zh" ? "。" : "."}`]), ...(sources.length === 0 ? [] : [`${word("page/sources", language)}${colon}${sources.join("; ")}`])];
    return [`${label[language]}${colon}${convention[language]}`, ...more].join(language === "zh" ? "" : " ");
  };
  return [
    heading("page/paragraph"), `${plain(paragraphText(methods, language))}\n\n`,
    heading("page/checklists"), list(checklistNotes(methods, language)), md ? markdownTable(grid) : textTable(grid), "\n",
    ...(methods.definitions.length === 0 ? [] : [heading("page/definitions"), list(methods.definitions.map(told))]),
    heading("page/references"), list(methods.references),
  ].join("").trimEnd() + "\n";
}
