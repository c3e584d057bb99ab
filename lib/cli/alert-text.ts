import type { Row } from "../metric/index.js";
import type { AlertResult, SimulationTable } from "../simulate/index.js";
import { formatTable, markdownTable, markdownText, oneLine, textTable } from "../table/index.js";
import { type Language, type NameOf } from "../words/index.js";
import { sayScope } from "../metric/say-scope.js";
import { bilingual, speak, type CommandWord } from "./words.js";

/** Ties that carry the news most often; the rest is in the other formats. */
const mostTies = 12;

/** The table with some of its columns, without those that say nothing here. */
function part(table: SimulationTable, keep: readonly string[], rows = table.rows): SimulationTable {
  const says = (name: string) => rows.some((row) => row[name] !== null && row[name] !== undefined) && (name !== "reached" || rows.some((row) => row[name] !== 1));
  const columns = [...table.keys, ...keep].filter((name) => table.columns[name] !== undefined && says(name));
  return { keys: table.keys, rows, columns: Object.fromEntries(columns.map((name) => [name, table.columns[name]!])) };
}

const numberOr = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);

/** The alert as a person reads it: the whole, then who hears when, over what, by which deadline, and what shortcuts buy. */
export function alertText(result: AlertResult, kind: "text" | "md", language: Language, nameOf: NameOf): string {
  const { tables, draws, from, unit } = result;
  const md = kind === "md";
  const [plain, set] = md ? [markdownText, markdownTable] : [(text: string) => text, textTable];
  const format = { language, nameOf, listed: 6 };
  const single = draws <= 1;
  const spread = [...(single ? ["mean"] : ["reached", "mean", "median", "low", "high"]), "medianLow", "medianHigh", "reachedLow", "reachedHigh"];
  const section = (code: CommandWord, table: SimulationTable): string[] => {
    if (table.rows.length === 0) return [];
    const timed = Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, name === "mean" && single ? { ...column, label: bilingual(`alert/${unit}`), digits: unit === "round" ? 0 : 1 } : column]));
    return [`${md ? "## " : ""}${speak(code, language)}\n${md ? "\n" : ""}${set(formatTable({ columns: timed, rows: table.rows }, table.keys, format))}`];
  };
  const paired = (row: Row): Row => (typeof row["a"] === "string" && typeof row["b"] === "string" ? { ...row, shortcut: `${nameOf(row["a"], language)} \u2013 ${nameOf(row["b"], language)}` } : row);
  if (from === null) return `${speak("alert/nothing", language)}\n`;
  const heard = tables.organisations.rows.filter((row) => row["mean"] !== null);
  const never = tables.organisations.rows.filter((row) => row["mean"] === null);
  const byTime = [...heard].sort((a, b) => numberOr(a["mean"], Infinity) - numberOr(b["mean"], Infinity));
  const ties = tables.ties.rows.filter((row) => numberOr(row["carried"], 0) > 0).sort((a, b) => numberOr(b["carried"], 0) - numberOr(a["carried"], 0)).slice(0, mostTies);
  const late = tables.deadlines.rows.length > 0 ? ["late"] : [];
  const title = oneLine(speak("alert/title", language, { from: { records: [from] } }, nameOf));
  const scope = oneLine(sayScope(result.scope, result.n, language, nameOf));
  return [
    `${md ? "# " : ""}${plain(title)}\n${md ? "\n" : ""}${plain(scope)}${plain(speak(`alert/in-${unit}s`, language))}\n`,
    ...section("alert/whole", part(tables.whole, ["organisations", ...spread])),
    ...section("alert/deadlines", part(tables.deadlines, ["value", "inTime", "everyone", "reachable"])),
    ...section("alert/shortcuts", part({ ...tables.shortcuts, rows: tables.shortcuts.rows.map(paired) }, single ? ["saved", "savedEach", "sooner", "later", "reached", "inTime"] : ["saved", "standardError", "savedEach", "sooner", "later", "reached", "inTime"])),
    ...section("alert/organisations", part(tables.organisations, ["steps", ...spread, ...late, "confirmed", "teller", ...(single ? [] : ["tellerShare"])], byTime)),
    ...(never.length > 0 ? [`${plain(oneLine(speak("alert/never-told", language, { organisations: { records: never.map((row) => String(row["organisation"])) }, count: never.length }, nameOf)))}\n`] : []),
    ...section("alert/ties", { ...part(tables.ties, ["a", "b", "layer", ...(single ? [] : ["carried"])], ties), keys: [] }),
  ].join("\n");
}
