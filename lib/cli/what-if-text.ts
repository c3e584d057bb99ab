import type { Row } from "../metric/index.js";
import type { Sentence, Simulation, SimulationTable } from "../simulate/index.js";
import { gridByRow } from "./grid-by-row.js";
import { markdownTable, markdownText, oneLine, textTable } from "../table/index.js";
import { sayNote, type Language, type NameOf } from "../words/index.js";
import { sayScope } from "./say-scope.js";
import { speak, type CommandWord } from "./words.js";

const headings: Readonly<Record<string, CommandWord>> = {
  effects: "what-if/effects", reach: "what-if/reach", tasks: "what-if/tasks", resources: "what-if/resources", pieces: "what-if/pieces",
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

/** What the absence does, as a person reads it: in sentences, then in tables. */
export function whatIfText(result: Simulation & { readonly sentences?: readonly Sentence[] }, kind: "text" | "md", language: Language, nameOf: NameOf): string {
  const md = kind === "md";
  const [plain, set] = md ? [markdownText, markdownTable] : [(text: string) => text, textTable];
  const format = { language, nameOf, listed: 6 };
  const section = (code: CommandWord, body: string) => `${md ? "## " : ""}${speak(code, language)}\n${md ? "\n" : ""}${body}`;
  const sentences = (result.sentences ?? []).map((note) => `${md ? "- " : "  "}${plain(oneLine(sayNote(note, language, nameOf)))}${note.evidence.length === 0 ? "" : ` [${note.evidence.join(", ")}]`}\n`).join("");
  const shown = (name: string, { columns, rows, keys }: SimulationTable): string => {
    const kept = Object.fromEntries(Object.entries(columns).filter(([column]) => column !== "evidence" && rows.some((row) => row[column] !== null)));
    const counted = name === "effects" ? (row: Row) => !String(row["measure"]).toLowerCase().endsWith("fragmentation") : () => false;
    return set(gridByRow({ columns: kept, rows: name === "curves" ? thinned(rows) : rows }, keys, format, counted));
  };
  return [
    `${md ? "# " : ""}${speak("what-if/title", language)}\n${md ? "\n" : ""}${plain(oneLine(sayScope(result.scope, result.n, language, nameOf)))}\n`,
    ...(sentences === "" ? [] : [section("bridge/answer", sentences)]),
    ...Object.entries(result.tables).filter(([, table]) => table.rows.length > 0).map(([name, table]) => section(headings[name]!, shown(name, table))),
  ].join("\n");
}
