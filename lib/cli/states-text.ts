import type { Column, Row } from "../metric/index.js";
import type { SimulationTable, StatesCompared } from "../simulate/index.js";
import { formatCell, formatTable, markdownTable, markdownText, oneLine, textTable, type Format } from "../table/index.js";
import { joinedRuns, sayNote, type Language, type NameOf } from "../words/index.js";
import { sayScope } from "../metric/say-scope.js";
import { bilingual, speak, type CommandWord } from "./words.js";

/** Rows of organisations and pairs shown on a terminal; the other formats have all. */
const most = 40;

const text: Column = { type: "text", label: bilingual("states/state") };

/** Some columns of a table, without those that say nothing in any row. */
const part = ({ keys, columns, rows }: SimulationTable, names: readonly string[]): SimulationTable => ({
  keys, rows, columns: Object.fromEntries(Object.entries(columns).filter(([name]) => keys.includes(name) || (names.includes(name) && rows.some((row) => row[name] !== null && row[name] !== undefined && String(row[name]) !== "")))),
});

/** Measures down, states across: one reading of the ties. */
function byState({ metrics, states }: StatesCompared["tables"], column: "value" | "withUnstated", format: Format): SimulationTable {
  const shown = states.rows.flatMap(({ state }) => (state === null ? [] : [String(state)]));
  const rows = new Map<string, Record<string, Row[string]>>();
  for (const row of metrics.rows) {
    const key = JSON.stringify([row["metric"], row["about"]]);
    const name = formatCell(row["metric"], metrics.columns["metric"]!, format);
    const about = row["about"] === null ? "" : formatCell(row["about"], metrics.columns["about"]!, format);
    const own = rows.get(key) ?? { measure: about === "" ? name : `${name} (${about})` };
    own[String(row["state"])] = row[column] ?? null;
    rows.set(key, own);
  }
  const label = (state: string) => ({ en: format.nameOf(state, "en"), zh: format.nameOf(state, "zh") });
  return {
    keys: ["measure"], rows: [...rows.values()].slice(0, most),
    columns: { measure: { type: "text", label: bilingual("measure/name") }, ...Object.fromEntries(shown.map((state) => [state, { type: "number" as const, label: label(state), digits: 3 }])) },
  };
}

/** Each change of a role on a row of its own: what it was and what it is. */
function roleRows({ roles }: StatesCompared["tables"], format: Format): SimulationTable {
  const cell = (row: Row, name: string) => (Array.isArray(row[name]) && row[name].length === 0 ? null : formatCell(row[name], roles.columns[name]!, format));
  return {
    keys: ["state", "organisation"],
    columns: { aspect: { type: "text", label: bilingual("states/aspect"), values: roles.columns["changed"]!.values! }, was: { type: "text", label: bilingual("states/was") }, is: { type: "text", label: bilingual("states/is") } },
    rows: roles.rows.flatMap((row) => (row["changed"] as readonly string[]).map((aspect) => ({ state: row["state"]!, organisation: row["organisation"]!, aspect, was: cell(row, `${aspect}Before`), is: cell(row, aspect) }))).slice(0, most),
  };
}

/** The film as a person reads it: the answer in sentences, then the tables behind it. */
export function statesText(result: StatesCompared, kind: "text" | "md", language: Language, nameOf: NameOf): string {
  const md = kind === "md";
  const [plain, set] = md ? [markdownText, markdownTable] : [(words: string) => words, textTable];
  const format = { language, nameOf, listed: 6 };
  const { tables } = result;
  const section = (code: CommandWord, table: SimulationTable): string[] =>
    table.rows.length === 0 ? [] : [`${md ? "## " : ""}${speak(code, language)}\n${md ? "\n" : ""}${set(formatTable({ columns: table.columns, rows: table.rows }, table.keys, format))}`];
  const unstated = speak("states/unstated", language);
  const states: SimulationTable = {
    keys: ["state"], columns: { state: text, ...tables.states.columns },
    rows: tables.states.rows.map((row) => ({ ...row, state: row["state"] === null ? unstated : oneLine(nameOf(String(row["state"]), language)) })),
  };
  const silences: SimulationTable = { ...tables.silences, rows: tables.silences.rows.map((row) => ({ ...row, layer: row["layer"] ?? speak("states/whole-state", language) })) };
  const sentences = result.sentences.map((note) => `${md ? "- " : "  "}${plain(oneLine(sayNote(note, language, nameOf)))}${note.evidence.length === 0 ? "" : ` [${joinedRuns(note.evidence)}]`}\n`).join("");
  const declared = states.rows.flatMap((_, i) => (tables.states.rows[i]!["state"] === null ? [] : [String(tables.states.rows[i]!["state"])]));
  const taking: SimulationTable = {
    keys: ["organisation"], columns: Object.fromEntries(declared.map((state) => [state, { type: "text", label: { en: nameOf(state, "en"), zh: nameOf(state, "zh") } }])),
    rows: tables.organisations.rows.slice(0, most).map((row) => ({ organisation: row["organisation"]!, ...Object.fromEntries(declared.map((state) => {
      const within = (column: string) => (row[column] as readonly string[]).includes(state);
      return [state, within("states") ? speak("states/in", language) : within("perhaps") ? speak("states/perhaps", language) : null];
    })) })),
  };
  const several = tables.states.rows.some((row) => row["described"] === true) && tables.metrics.rows.length > 0;
  return [
    `${md ? "# " : ""}${speak("states/title", language)}\n${md ? "\n" : ""}${plain(oneLine(sayScope(result.scope, result.n, language, nameOf)))}\n`,
    `${md ? "## " : ""}${speak("states/answer", language)}\n${md ? "\n" : ""}${sentences}`,
    ...section("states/states", part(states, ["state", "organisations", "entered", "left", "ties", "tiesBegun", "tiesEnded", "tiesKept", "turnover", "jaccard", "low", "high"])),
    ...(several ? section("states/metrics", byState(tables, "value", format)) : []),
    ...(tables.metrics.rows.some((row) => row["withUnstated"] !== null && row["withUnstated"] !== row["value"]) ? section("states/metrics-with", byState(tables, "withUnstated", format)) : []),
    ...section("states/roles", roleRows(tables, format)),
    ...section("states/claims", part(tables.claims, ["claim", "verdict", "decided", "steps", "lacking"])),
    ...section("states/activation", part({ ...tables.activation, rows: tables.activation.rows.slice(0, most) }, ["planned", "observed", "answer"])),
    ...section("states/rules", part(tables.rules, ["rule", "check", "found", "limit", "unit"])),
    ...section("states/silences", part(silences, ["layer", "perhaps"])),
    ...section("states/organisations", taking),
  ].join("\n");
}
