import { keysOf, ledger as ledgerOf, type Catalogue, type Cell, type Ledger, type LedgerLine } from "../metric/index.js";
import { build, namesOf } from "../network/index.js";
import { csvTable, formatCell, markdownTable, markdownText, oneLine, textTable, type Grid, type Table, type TableColumn } from "../table/index.js";
import { say, sayNote, type Language, type NameOf } from "../words/index.js";
import { addedBy } from "./additions.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { settingsText } from "./metrics.js";
import { jsonWith, originOf } from "./origin.js";
import { putResult } from "./put-result.js";
import { readForUse } from "./read-for-use.js";
import { sayScope } from "../metric/say-scope.js";
import { listOf, selectionOf, wordOf } from "./selection.js";
import { bilingual, speak, type CommandWord } from "./words.js";

interface Setting {
  readonly result: Ledger;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** One line a value, for programs. */
function asTable({ result, language }: Setting): Table {
  const column = (type: TableColumn["type"], code: CommandWord): TableColumn => ({ type, label: bilingual(code) });
  const keys = [...new Set(result.lines.flatMap(({ values }) => Object.keys(values[0]?.keys ?? {})))];
  return {
    columns: {
      metric: column("id", "metrics/id"), convention: column("text", "ledger/convention"), programs: column("text", "metrics/program"), settings: column("text", "metrics/settings"),
      column: column("text", "metrics/with-column"), ...Object.fromEntries(keys.map((key): [string, TableColumn] => [key, { type: "id", label: { en: key, zh: key } }])), value: column("number", "measure/value"),
    },
    rows: result.lines.flatMap(({ metric, label, programs, options, column: of, values }) => values.map(({ keys: own, value }) => ({
      metric, convention: say(label, language), programs: programs.join("; "), settings: settingsText(options), column: of,
      ...Object.fromEntries(keys.map((key) => [key, own[key] ?? null])), value,
    }))),
  };
}

/** The value as its column writes it, with enough digits to tell conventions apart. */
const written = (value: Cell, line: LedgerLine, { language, nameOf }: Setting): string =>
  formatCell(value, line.described.type === "number" ? { ...line.described, digits: Math.max(6, line.described.digits ?? 0) } : line.described, { language, nameOf });

/** Why there is no value, or the settings under which it is had. */
const remark = (line: LedgerLine, { language, nameOf }: Setting): string =>
  line.values.every(({ value }) => value === null) && line.reasons[0] !== undefined ? oneLine(sayNote(line.reasons[0], language, nameOf)) : line.programs.join("; ");

/** Conventions downwards: one value each. */
function networkGrid(lines: readonly LedgerLine[], setting: Setting): Grid {
  const { language, catalogue } = setting;
  const heads = (["measure/name", "ledger/convention", "measure/value", "metrics/program"] as const).map((code) => ({ text: speak(code, language), numeric: code === "measure/value" }));
  return {
    heads,
    rows: lines.map((line, i) => [
      lines[i - 1]?.metric === line.metric ? "" : say(catalogue.find(line.metric).label, language), say(line.label, language), written(line.values[0]?.value ?? null, line, setting), remark(line, setting),
    ]),
  };
}

/** Conventions across, numbered; what each number means stands above. */
function wideGrid(lines: readonly LedgerLine[], keys: readonly string[], setting: Setting): Grid {
  const { language, nameOf } = setting;
  const keyOf = (own: LedgerLine["values"][number]["keys"]) => keys.map((key) => String(own[key])).join(" ");
  const rows = [...new Map(lines.flatMap(({ values }) => values.map(({ keys: own }) => [keyOf(own), own] as const))).entries()];
  const values = lines.map((line) => new Map(line.values.map(({ keys: own, value }) => [keyOf(own), value])));
  return {
    heads: [...keys.map((key) => ({ text: speak(key === "organisation" ? "subject/organisation" : "subject/pair", language), numeric: false })), ...lines.map((_, i) => ({ text: `(${i + 1})`, numeric: true }))],
    rows: rows.map(([key, own]) => [...keys.map((one) => oneLine(nameOf(String(own[one]), language))), ...lines.map((line, i) => written(values[i]!.get(key) ?? null, line, setting))]),
  };
}

function asText(setting: Setting, kind: "text" | "md"): string {
  const { result, catalogue, language, nameOf } = setting;
  const md = kind === "md";
  const [plain, table] = md ? [markdownText, markdownTable] : [(text: string) => text, textTable];
  const head = (text: string) => (md ? `## ${plain(text)}\n\n` : `${text}\n\n`);
  const scope = oneLine(sayScope(result.scope, result.n, language, nameOf));
  const alone = (line: LedgerLine) => keysOf(catalogue.find(line.metric)).length === 0;
  const network = result.lines.filter(alone);
  const others = [...new Set(result.lines.filter((line) => !alone(line)).map(({ metric }) => metric))];
  return [
    ...(network.length === 0 ? [] : [`${head(speak("ledger/heading", language))}${md ? `${plain(scope)}\n` : `${scope}\n`}\n${table(networkGrid(network, setting))}`]),
    ...others.map((id) => {
      const lines = result.lines.filter(({ metric }) => metric === id);
      const metric = catalogue.find(id);
      const legend = lines.map((line, i) => `${md ? "- " : "  "}(${i + 1}) ${plain(`${say(line.label, language)}${language === "zh" ? "：" : ": "}${remark(line, setting)}`)}\n`).join("");
      return `${head(say(metric.label, language) + (language === "zh" ? `（${id}）` : ` (${id})`))}${md ? plain(scope) : scope}\n\n${legend}\n${table(wideGrid(lines, keysOf(metric), setting))}`;
    }),
  ].join("\n");
}

/** One table of a network's values under every known convention, with the programs that use it. */
export async function ledger({ command, args, options, language }: Invocation, io: Io): Promise<number> {
  const { catalogue, vocabulary, codebooks, inputs } = await addedBy(options);
  const asked = [...new Set(listOf(options, "metric").map((name) => catalogue.find(name)))];
  const metrics = asked.length > 0 ? asked : catalogue.metrics.filter((metric) => keysOf(metric).length === 0);
  const selection = selectionOf(options);
  const casePath = args[0]!;
  const source = await readForUse(casePath, language, io, { vocabulary, codebooks });
  const result = ledgerOf(build(source, selection), metrics);
  const setting: Setting = { result, catalogue, language, nameOf: namesOf(source) };
  const format = wordOf(options, "format") ?? "text";
  const origin = originOf({ command, options, language }, { sources: [source], files: inputs, catalogue });
  const text = format === "json" ? jsonWith(origin, result) : format === "csv" ? csvTable(asTable(setting), [], setting)
    : result.lines.length === 0 ? `${speak("ledger/none", language)}\n` : asText(setting, format === "md" ? "md" : "text");
  await putResult({ text, result, path: wordOf(options, "out") ?? null }, { origin, format, language, keeping: { force: options["force"] === true, cases: [casePath] } }, io);
  return exitCodes.done;
}
