import type { JoinedTable } from "../metric/index.js";
import { gridOf } from "../exchange/results/grid-of.js";
import { csvTable, markdownTable, markdownText, oneLine, textTable } from "../table/index.js";
import { say, type Language, type NameOf } from "../words/index.js";
import { keysOfResult, sayNotes, type Measured } from "./measured.js";
import { sayScope } from "../metric/say-scope.js";
import { speak } from "./words.js";

/** Ids of a list shown in a table before the rest is only counted. */
const listed = 6;

/** The result as a person reads it on a terminal or in a note book: what was asked, of what, and the numbers. */
function section(one: Measured, kind: "text" | "md", language: Language, nameOf: NameOf): string {
  const { metric, result } = one;
  const title = say(metric.label, language) + (language === "zh" ? `（${metric.id}）` : ` (${metric.id})`);
  const scope = oneLine(sayScope(result.scope, result.n, language, nameOf));
  const grid = gridOf(one, { language, nameOf, listed });
  const none = `${speak("measure/no-rows", language)}\n`;
  if (kind === "md") return `## ${markdownText(title)}\n\n${say(metric.question, language)} ${markdownText(scope)}\n\n${grid.rows.length === 0 ? none : markdownTable(grid)}`;
  return `${title}\n${say(metric.question, language)}\n${scope}\n\n${grid.rows.length === 0 ? none : textTable(grid)}`;
}

export function renderSections(measured: readonly Measured[], kind: "text" | "md", language: Language, nameOf: NameOf): string {
  return measured.map((one) => section(one, kind, language, nameOf)).join("\n");
}

/** The notes below the results, each sentence a line. */
export function renderNotes(measured: readonly Measured[], kind: "text" | "md", language: Language, nameOf: NameOf): string {
  return sayNotes(measured, language, nameOf).map(({ heading, sentences }) => (kind === "md"
    ? `**${markdownText(heading)}**\n\n${sentences.map((one) => `- ${markdownText(oneLine(one))}\n`).join("")}`
    : `${heading}\n${sentences.map((one) => `  ${oneLine(one)}\n`).join("")}`)).join(kind === "md" ? "\n" : "");
}

export const resultCsv = (one: Measured, language: Language, nameOf: NameOf): string => csvTable(one.result, keysOfResult(one), { language, nameOf });

export const joinedCsv = (table: JoinedTable, language: Language, nameOf: NameOf): string => csvTable(table, table.keys, { language, nameOf });
