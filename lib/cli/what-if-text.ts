import type { Row } from "../metric/index.js";
import type { Sentence, Simulation, SimulationTable } from "../simulate/index.js";
import { gridByRow } from "./grid-by-row.js";
import { markdownTable, markdownText, oneLine, textTable } from "../table/index.js";
import { sayNote, type Language, type NameOf } from "../words/index.js";
import { sayScope } from "../metric/say-scope.js";
import { speak, type CommandWord } from "./words.js";

const headings: Readonly<Record<string, CommandWord>> = {
  effects: "what-if/effects", reach: "what-if/reach", tasks: "what-if/tasks", resources: "what-if/resources", pieces: "what-if/pieces",
  merging: "what-if/merging", superiors: "what-if/superiors", taskChanges: "what-if/task-changes", sensitivity: "what-if/sensitivity", candidates: "what-if/candidates",
  evidence: "what-if/evidence", organisations: "what-if/organisations", curves: "what-if/curves", strategies: "what-if/strategies",
};

/** Rows of a curve shown on a terminal; the other formats have all. */
const most = 12;

/** So many rows, the first and the last among them, spread evenly within each curve. */
function thinned(rows: SimulationTable["rows"]): SimulationTable["rows"] {
  const last = new Map<unknown, number>();
  for (const row of rows) last.set(row["strategy"], Math.max(last.get(row["strategy"]) ?? 0, Number(row["removed"])));
  return rows.filter((row) => {
    const step = Math.max(1, Math.ceil(last.get(row["strategy"])! / most));
    return Number(row["removed"]) % step === 0 || row["removed"] === last.get(row["strategy"]);
  });
}

type Told = Simulation & { readonly sentences?: readonly Sentence[]; readonly removed?: readonly string[]; readonly merged?: readonly unknown[] };

const titleOf = ({ removed = [], merged = [] }: Told): CommandWord => (merged.length === 0 ? "what-if/title" : removed.length === 0 ? "what-if/title-merge" : "what-if/title-both");

/** What a sentence rests on: records, then documents with their sections. Said once where the next sentence rests on the same. */
function basisOf({ evidence, sources = [] }: Sentence, last: Sentence | undefined, language: Language): string {
  if (evidence.length === 0) return "";
  if (last !== undefined && JSON.stringify(last.evidence) === JSON.stringify(evidence)) return ` [${speak("what-if/as-above", language)}]`;
  const places = sources.map(({ document, sections }) => `${document} ${sections.join(", ")}`.trim());
  return ` [${[evidence.join(", "), ...places].join("; ")}]`;
}

/** Rows of a table that a person has use for: of what every way of counting moves, those that are moved. */
const telling = (name: string, rows: SimulationTable["rows"]): SimulationTable["rows"] =>
  name === "curves" ? thinned(rows) : name === "sensitivity" ? rows.filter((row) => (row["movedBy"] as readonly string[]).length > 0) : rows;

/** What the absence does, as a person reads it: in sentences, then in tables. */
export function whatIfText(result: Told, kind: "text" | "md", language: Language, nameOf: NameOf): string {
  const md = kind === "md";
  const [plain, set] = md ? [markdownText, markdownTable] : [(text: string) => text, textTable];
  const format = { language, nameOf, listed: 6 };
  const section = (code: CommandWord, body: string) => `${md ? "## " : ""}${speak(code, language)}\n${md ? "\n" : ""}${body}`;
  const sentences = (result.sentences ?? []).map((note, i, all) => `${md ? "- " : "  "}${plain(oneLine(sayNote(note, language, nameOf)))}${plain(oneLine(basisOf(note, all[i - 1], language)))}\n`).join("");
  const shown = (name: string, { columns, rows, keys }: SimulationTable): string => {
    const kept = Object.fromEntries(Object.entries(columns).filter(([column]) => column !== "evidence" && rows.some((row) => row[column] !== null)));
    const counted = name === "effects" || name === "sensitivity" ? (row: Row) => !/fragmentation|congruence/i.test(String(row["measure"])) : () => false;
    return set(gridByRow({ columns: kept, rows: telling(name, rows) }, keys, format, counted));
  };
  return [
    `${md ? "# " : ""}${speak(titleOf(result), language)}\n${md ? "\n" : ""}${plain(oneLine(sayScope(result.scope, result.n, language, nameOf)))}\n`,
    ...(sentences === "" ? [] : [section("bridge/answer", sentences)]),
    ...Object.entries(result.tables).filter(([name, table]) => name in headings && telling(name, table.rows).length > 0).map(([name, table]) => section(headings[name]!, shown(name, table))),
  ].join("\n");
}
