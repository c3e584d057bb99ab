import type { SurveyLink } from "../inference/index.js";
import type { Column, Row } from "../metric/index.js";
import { formatCell, formatTable, markdownTable, markdownText, oneLine, textTable, type Grid } from "../table/index.js";
import { say, type Label, type Language, type NameOf, type Params } from "../words/index.js";
import { sayScope } from "../metric/say-scope.js";
import { speak, type CommandWord } from "./words.js";

interface Voice {
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** Scores and positions with intervals in one cell each, so that a line fits a terminal; the other formats have every column. */
function linksGrid({ tables: { links } }: SurveyLink, voice: Voice): Grid {
  const { language } = voice;
  const cell = (row: Row, name: string) => formatCell(row[name], links.columns[name]!, voice);
  const between = (row: Row, low: string, high: string) => (row[low] === null || row[high] === null ? "—" : `${cell(row, low)} ${language === "zh" ? "至" : "to"} ${cell(row, high)}`);
  const head = (code: CommandWord, numeric: boolean) => ({ text: speak(code, language), numeric });
  // A dimension without scores has one line, not one for each position.
  const rows = links.rows.filter((row, i) => row["standing"] !== "not-averaged" || links.rows[i - 1]?.["dimension"] !== row["dimension"]);
  return {
    heads: [
      head("survey/dimension", false), head("survey-link/position", false), head("survey/organisations", true), head("survey-link/rho", true), head("survey/interval", true), head("survey/p", true), head("survey-link/adjusted", true),
      head("survey-link/corrected", true), head("survey/interval", true), head("survey-link/standing", false),
    ],
    rows: rows.map((row, i) => {
      const position = row["standing"] === "not-averaged" ? "—" : cell(row, "position");
      return [
        rows[i - 1]?.["dimension"] === row["dimension"] ? "" : cell(row, "dimension"), row["layer"] === null || row["standing"] === "not-averaged" ? position : speak("survey-link/in-layer", language, { position, layer: cell(row, "layer") }),
        cell(row, "n"), cell(row, "rho"), between(row, "low", "high"), cell(row, "p"), cell(row, "adjustedP"), cell(row, "corrected"), between(row, "correctedLow", "correctedHigh"), cell(row, "standing"),
      ];
    }),
  };
}

/** The joined result as a person reads it: whether scores may be made, what they go with, then the organisations. */
export function surveyLinkText(result: SurveyLink, title: Label, kind: "text" | "md", voice: Voice): string {
  const { language, nameOf } = voice;
  const md = kind === "md";
  const plain = (text: string) => (md ? markdownText(oneLine(text)) : oneLine(text));
  const heading = (code: CommandWord, params: Params = {}) => `${md ? "## " : ""}${result.synthetic ? "SYNTHETIC " : ""}${plain(speak(code, language, params))}\n\n`;
  const set = (grid: Grid) => (md ? markdownTable(grid) : textTable(grid));
  /** Columns that are blank in every row would only take room. */
  const told = (name: Exclude<keyof SurveyLink["tables"], "links">) => {
    const { keys, columns, rows: all } = result.tables[name];
    const rows = name === "ratings" ? all.map((row) => ({ ...row, layer: row["layer"] ?? speak("scope/all", language) })) : all;
    // The p of agreement is near 0 wherever it matters, and means little beside the sizes.
    const kept: Record<string, Column> = Object.fromEntries(Object.entries(columns).filter(([column]) => rows.some((row) => row[column] !== null) && !(name === "dimensions" && column === "p")));
    return rows.length === 0 ? [] : [`${heading(`survey-link/${name}`)}${set(formatTable({ columns: kept, rows }, keys.filter((key) => key in kept), voice))}`];
  };
  const percent = Number(result.options["confidence"]) * 100;
  return [
    `${md ? "# " : ""}${result.synthetic ? "SYNTHETIC " : ""}${plain(speak("survey-link/title", language, { instrument: say(title, language) }))}\n${md ? "\n" : ""}${plain(sayScope(result.scope, result.n, language, nameOf))}\n`,
    ...told("dimensions"), ...(result.tables.links.rows.length === 0 ? [] : [`${heading("survey-link/links", { percent })}${set(linksGrid(result, voice))}`]),
    ...told("halves"), ...told("groups"), ...told("groupLinks"), ...told("ratings"), ...told("organisations"),
  ].join("\n");
}
