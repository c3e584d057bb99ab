import type { CaseChange, CaseDiff, DiffTable } from "../compare/index.js";
import { oneLine, type Table, type TableColumn } from "../table/index.js";
import { say, type Language } from "../words/index.js";
import { tableWords } from "./diff-words.js";
import { bilingual, clauses, speak, type CommandWord } from "./words.js";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as short as it can be told; a list item that is a record by its fields. */
function spell(value: unknown, language: Language): string {
  if (value === null || value === undefined) return speak("diff/not-stated", language);
  if (Array.isArray(value)) return value.length === 0 ? speak("diff/none", language) : clauses(value.map((item) => spell(item, language)), language);
  if (isRecord(value)) return Object.entries(value).filter(([, part]) => part !== null).map(([key, part]) => (isRecord(part) || Array.isArray(part) ? spell(part, language) : `${key}=${String(part)}`)).join(" ");
  return typeof value === "boolean" ? speak(value ? "word/yes" : "word/no", language) : typeof value === "number" || typeof value === "string" ? String(value) : "";
}

/** What a record is, in a few words: its name, or its ends and what it is about. */
function summary(record: unknown, language: Language): string {
  if (!isRecord(record)) return "";
  const name = record["label"] ?? record["title"] ?? record["text"];
  if (isRecord(name)) return say(name, language);
  const ends = ["source", "target", "a", "b", "organisation", "body", "rater", "rated", "codebook", "code", "layer", "item", "value"].flatMap((key) => (record[key] === null || record[key] === undefined ? [] : [spell(record[key], language)]));
  return ends.join(" ");
}

const cell = (change: CaseChange, side: "before" | "after", language: Language): string | null => {
  if (change.field !== null) return spell(change[side], language);
  return change[side] === null ? null : summary(change[side], language);
};

const quoted = (text: string, language: Language) => (text === "" ? "" : language === "zh" ? `：${text}` : `: ${text}`);

function line(change: CaseChange, language: Language): string {
  const { id, field } = change;
  if (change.change === "added") return `+ ${id}${quoted(summary(change.after, language), language)}`;
  if (change.change === "removed") return `- ${id}${quoted(summary(change.before, language), language)}`;
  return `~ ${id} ${field ?? ""}${quoted(`${spell(change.before, language)} → ${spell(change.after, language)}`, language)}`;
}

/** For a terminal: table by table what is new (+), gone (-) and changed (~), then what may have been renamed. */
export function diffText(diff: CaseDiff, names: readonly [string, string], language: Language): string {
  const [first, second] = names;
  if (diff.changes.length === 0) return `${oneLine(speak("diff/nothing", language, { first, second }))}\n`;
  const tables = [...new Set(diff.changes.map(({ table }) => table))];
  const part = (table: DiffTable) => `${say(tableWords[table], language)}\n${diff.changes.filter((change) => change.table === table).map((change) => `  ${oneLine(line(change, language))}\n`).join("")}`;
  const renames = diff.renames.map(({ table, before, after, by }) => `  ${oneLine(`${say(tableWords[table], language)}${quoted(`${before} → ${after}`, language)}${language === "zh" ? `（${speak(`diff/by-${by}`, language)}）` : ` (${speak(`diff/by-${by}`, language)})`}`)}\n`);
  return [
    `${oneLine(speak("diff/heading", language, { first, second, ...diff.counts }))}\n`,
    ...tables.map(part),
    ...(renames.length === 0 ? [] : [`${speak("diff/renames", language)}\n${renames.join("")}`]),
  ].join("\n");
}

const column = (code: CommandWord): TableColumn => ({ type: "text", label: bilingual(code) });

/** One row a change, and one a suggested renaming after them. */
export function diffTable(diff: CaseDiff, language: Language): Table {
  const kinds = ["added", "removed", "changed", "renamed"] as const;
  return {
    columns: {
      table: { ...column("diff/table"), values: tableWords }, id: column("diff/id"),
      change: { ...column("diff/change"), values: Object.fromEntries(kinds.map((kind) => [kind, bilingual(`diff/${kind}`)])) },
      field: column("diff/field"), before: column("diff/before"), after: column("diff/after"),
    },
    rows: [
      ...diff.changes.map((change) => ({ table: change.table, id: change.id, change: change.change, field: change.field, before: cell(change, "before", language), after: cell(change, "after", language) })),
      ...diff.renames.map(({ table, before, after }) => ({ table, id: before, change: "renamed", field: "id", before, after })),
    ],
  };
}
