import type { Bridging } from "../simulate/index.js";
import { gridByRow } from "./grid-by-row.js";
import { formatTable, markdownTable, markdownText, oneLine, textTable } from "../table/index.js";
import { sayNote, type Language, type NameOf } from "../words/index.js";
import { sayScope } from "../metric/say-scope.js";
import { speak, type CommandWord } from "./words.js";

/** The proposal as a person reads it: the answer in sentences, then what each tie buys and what could be done instead. */
export function bridgeText(result: Bridging, kind: "text" | "md", language: Language, nameOf: NameOf): string {
  const md = kind === "md";
  const [plain, table] = md ? [markdownText, markdownTable] : [(text: string) => text, textTable];
  const format = { language, nameOf, listed: 4 };
  const { goals, ties, sets } = result.tables;
  const section = (code: CommandWord, body: string) => `${md ? "## " : ""}${speak(code, language)}\n${md ? "\n" : ""}${body}`;
  const lines = (said: readonly string[]) => said.map((one) => `${md ? "- " : "  "}${plain(oneLine(one))}\n`).join("");
  // What is said of a tie stands on its line.
  const said = result.sentences.reduce<string[]>((all, note) => {
    const sentence = sayNote(note, language, nameOf);
    const goesOn = note.code.startsWith("bridge/without") || note.code === "bridge/serves";
    return goesOn ? [...all.slice(0, -1), `${all.at(-1) ?? ""}${language === "zh" ? "" : " "}${sentence}`] : [...all, sentence];
  }, []);
  const pairsOf = (number: unknown) => sets.rows.filter((row) => row["set"] === number).map(({ a, b }) => [String(a), String(b)] as const);
  const first = pairsOf(1);
  const without = (some: typeof first, others: typeof first) => some.filter(([a, b]) => !others.some(([c, d]) => a === c && b === d));
  const saidSets = [...new Set(sets.rows.map((row) => row["set"] as number))].map((set) => {
    const own = pairsOf(set);
    const { across, load } = sets.rows.find((row) => row["set"] === set)!;
    const pairs = set === 1 ? speak("bridge/set-first", language, { set, pairs: { pairs: own } }, nameOf)
      : speak("bridge/set-other", language, { set, less: { pairs: without(first, own) }, more: { pairs: without(own, first) } }, nameOf);
    return pairs + speak("bridge/set-judged", language, { across: across as number, load: load as number });
  });
  const shown = Object.fromEntries(Object.entries(ties.columns).filter(([name]) => name !== "evidence" || ties.rows.some((row) => (row[name] as readonly string[]).length > 0)));
  return [
    `${md ? "# " : ""}${speak("bridge/title", language)}\n${md ? "\n" : ""}${plain(oneLine(sayScope(result.scope, result.n, language, nameOf)))}\n`,
    ...(said.length === 0 ? [] : [section("bridge/answer", lines(said))]),
    section("bridge/goals", table(gridByRow(goals, goals.keys, format, (row) => row["measure"] === "diameter"))),
    ...(ties.rows.length === 0 ? [] : [section("bridge/ties", table(formatTable({ columns: shown, rows: ties.rows }, ties.keys, format)))]),
    ...(saidSets.length < 2 ? [] : [section("bridge/sets", lines(saidSets))]),
  ].join("\n");
}
