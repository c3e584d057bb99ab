import { join } from "node:path";
import { z } from "zod";
import { elements } from "../codebook/index.js";
import { inParts, referenceOf, themes, type Catalogue, type Example, type Metric, type ProgramConvention, type Reference } from "../metric/index.js";
import { csvTable, formatTable, markdownTable, markdownText, textTable, type Table, type TableColumn } from "../table/index.js";
import { say, type Language } from "../words/index.js";
import { fileNamesOf } from "../node/file-name.js";
import { addedBy } from "./additions.js";
import { markedBibliography } from "./bibliography.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { wordOf } from "./selection.js";
import { bilingual, speak, type CommandWord } from "./words.js";
import { folderFor, isFolder, writeOut } from "./write-out.js";

const column = (type: TableColumn["type"], code: CommandWord): TableColumn => ({ type, label: bilingual(code) });
const elementLabels = Object.fromEntries(elements.map((element) => [element.id, element.label]));
const nameOf = (id: string) => id;

const rowOf = ({ id, aliases = [], element, theme, subject, label, question }: Metric) => ({ id, aliases, element, theme: theme ?? null, subject, label, question });

function listTable(metrics: readonly Metric[], language: Language, withPart: boolean): Table {
  const subjects = Object.fromEntries(metrics.map(({ subject }) => [subject, bilingual(`subject/${subject}`)]));
  return {
    columns: {
      id: column("id", "metrics/id"), aliases: column("ids", "metrics/aliases"),
      ...(withPart ? { element: { ...column("text", "metrics/element"), values: elementLabels }, theme: { ...column("text", "metrics/theme"), values: themes } } : {}),
      subject: { ...column("text", "metrics/subject"), values: subjects }, label: column("text", "metrics/label"), question: column("text", "metrics/question"),
    },
    rows: metrics.map(rowOf).map((row) => ({ ...row, label: say(row.label, language), question: say(row.question, language) })),
  };
}

/** An option as its schema describes it. */
interface OptionRow {
  readonly name: string;
  readonly type: string;
  readonly values: readonly (string | number)[] | null;
  readonly default: unknown;
  readonly description: { readonly en: string; readonly zh: string } | null;
}

function optionsOf(metric: Metric): OptionRow[] {
  const schema = z.toJSONSchema(metric.options, { io: "input", unrepresentable: "any" });
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const described = property as z.core.JSONSchema.BaseSchema;
    return {
      name, type: typeof described.type === "string" ? described.type : "string",
      values: Array.isArray(described.enum) ? described.enum as (string | number)[] : null,
      default: described.default ?? null,
      description: described.description === undefined ? null : { en: described.description, zh: typeof described["zh"] === "string" ? described["zh"] : described.description },
    };
  });
}

const referencesOf = (metric: Metric): Reference[] => metric.references.map(referenceOf).filter((reference) => reference !== null);

const describe = (metric: Metric) => ({
  ...rowOf(metric), formula: metric.formula, convention: metric.convention, comparable: metric.comparable, cost: metric.cost ?? null, options: optionsOf(metric),
  columns: Object.entries(metric.columns).map(([name, { type, label, range = null, higherMeans = null }]) => ({ name, type, label, range, higherMeans })),
  example: metric.example ?? null, programs: metric.programs ?? [], references: referencesOf(metric),
});
type Description = ReturnType<typeof describe>;

const optionTypes: readonly string[] = ["string", "number", "integer", "boolean", "array"];

function optionTable({ options }: Description, language: Language): Table {
  const takes = ({ values, type }: OptionRow) => values?.join(language === "zh" ? "、" : ", ") ?? (optionTypes.includes(type) ? speak(`type/${type}` as CommandWord, language) : type);
  const plain = (value: unknown) => (value === null ? null : typeof value === "string" ? value : JSON.stringify(value));
  return {
    columns: {
      option: column("text", "metrics/option"), values: column("text", "metrics/values"), default: column("text", "metrics/default"),
      meaning: column("text", "metrics/meaning"),
    },
    rows: options.map((option) => ({ option: option.name, values: takes(option), default: plain(option.default), meaning: option.description?.[language] ?? null })),
  };
}

function columnTable({ columns }: Description, language: Language): Table {
  const interval = (range: readonly [number | null, number | null] | null) => (range === null ? null : `${range[0] ?? ""}..${range[1] ?? ""}`);
  return {
    columns: { column: column("text", "metrics/column"), label: column("text", "metrics/label"), range: column("text", "metrics/range"), higher: column("text", "metrics/higher") },
    rows: columns.map(({ name, label, range, higherMeans }) => ({ column: name, label: say(label, language), range: interval(range), higher: higherMeans === null ? null : say(higherMeans, language) })),
  };
}

/** Options as they would be typed: `mode=in, divisor=loops`. */
export const settingsText = (options: Readonly<Record<string, unknown>>): string =>
  Object.entries(options).map(([name, value]) => `${name}=${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ");

function programTable({ programs }: Description, language: Language): Table {
  return {
    columns: { convention: column("text", "ledger/convention"), program: column("text", "metrics/program"), settings: column("text", "metrics/settings"), column: column("text", "metrics/with-column") },
    rows: programs.flatMap(({ label, programs: named, options, column: of }: ProgramConvention) =>
      named.map((program, i) => ({ convention: i === 0 ? say(label, language) : "", program, settings: i === 0 ? settingsText(options) : "", column: i === 0 ? of : "" }))),
  };
}

/** The worked example in words: the network, the settings, and the row that comes out. */
function exampleLines({ ties, organisations, sectors, case: more, options = {}, row, how }: Example, language: Language): string[] {
  const shown = Object.entries(row).map(([name, value]) => `${name} = ${Array.isArray(value) ? value.join(", ") : String(value)}`).join(", ");
  return [
    speak("metrics/example-ties", language, { ties: ties === "" ? speak("metrics/example-none", language) : ties }),
    ...(organisations === undefined ? [] : [speak("metrics/example-alone", language, { organisations })]),
    ...(sectors === undefined ? [] : [speak("metrics/example-sectors", language, { sectors })]),
    ...(more === undefined ? [] : [speak("metrics/example-more", language)]),
    ...(Object.keys(options).length === 0 ? [] : [speak("metrics/example-options", language, { options: settingsText(options) })]),
    shown, ...(how === undefined ? [] : [say(how, language)]),
    ...(/[*@>]/.test(ties) ? [speak("metrics/example-signs", language)] : []),
  ];
}

const cite = ({ authors, year, title, source, doi }: Reference): string => `${authors} (${year}). ${title}. ${source}.${doi === null ? "" : ` doi:${doi}`}`;

function page(one: Description, kind: "text" | "md", language: Language): string {
  const md = kind === "md";
  const plain = md ? markdownText : (text: string) => text;
  const fact = (code: CommandWord, text: string) => (md ? `- **${speak(code, language)}**: ${text}\n` : `${speak(code, language)}${language === "zh" ? "：" : ": "}${text}\n`);
  const heading = (code: CommandWord) => `\n${md ? "**" : ""}${speak(code, language)}${md ? "**\n" : ""}\n`;
  const table = (code: CommandWord, given: Table) => (given.rows.length === 0 ? "" : `${heading(code)}${(md ? markdownTable : textTable)(formatTable(given, [], { language, nameOf }))}`);
  const list = (code: CommandWord, lines: readonly string[]) => (lines.length === 0 ? "" : `${heading(code)}${lines.map((line) => `${md ? "- " : ""}${plain(line)}\n`).join("")}`);
  const title = `${say(one.label, language)}${language === "zh" ? `（${one.id}）` : ` (${one.id})`}`;
  return [
    md ? `# ${plain(title)}\n\n${say(one.question, language)}\n\n` : `${title}\n${say(one.question, language)}\n\n`,
    fact("metrics/formula", md ? `$${one.formula}$` : one.formula), fact("metrics/convention", plain(say(one.convention, language))),
    fact("metrics/element", say(elementLabels[one.element]!, language)), fact("metrics/subject", speak(`subject/${one.subject}`, language)),
    fact("metrics/comparable", speak(`comparable/${one.comparable}`, language)),
    one.cost === null ? "" : fact("metrics/cost", one.cost),
    one.aliases.length > 0 ? fact("metrics/aliases", one.aliases.join(", ")) : "",
    table("metrics/options", optionTable(one, language)), table("metrics/columns", columnTable(one, language)),
    one.example === null ? "" : list("metrics/example", exampleLines(one.example, language)),
    table("metrics/programs", programTable(one, language)),
    list("metrics/references", one.references.map(cite)),
  ].join("");
}

/** The catalogue in its parts, for a person; one table for a program. */
function listed({ metrics: all }: Catalogue, format: string, language: Language): string {
  if (format === "json") return `${JSON.stringify(all.map(rowOf), null, 2)}\n`;
  if (format === "csv") return csvTable(listTable(all, language, true), [], { language, nameOf });
  const table = (metrics: readonly Metric[]) => (format === "md" ? markdownTable : textTable)(formatTable(listTable(metrics, language, false), [], { language, nameOf }));
  return inParts(all, (metric) => metric).map(({ label, items }) => `${format === "md" ? "## " : ""}${say(label, language)}\n\n${table(items)}`).join("\n");
}

function rendered(catalogue: Catalogue, id: string | undefined, format: string, language: Language): string {
  if (format === "bibtex") return markedBibliography(id === undefined ? catalogue.metrics : id.split(/[,，]/).map((name) => catalogue.find(name.trim())));
  if (id === undefined) return listed(catalogue, format, language);
  const one = describe(catalogue.find(id));
  if (format === "json") return `${JSON.stringify(one, null, 2)}\n`;
  if (format === "csv") return csvTable(columnTable(one, language), [], { language, nameOf });
  return page(one, format === "md" ? "md" : "text", language);
}

/** Lists the metrics there are, or describes one: what it asks, how it counts, what it takes and where it comes from. */
export async function metrics({ args, options, language }: Invocation, io: Io): Promise<number> {
  const { catalogue } = await addedBy(options);
  const format = wordOf(options, "format") ?? "text";
  const out = wordOf(options, "out");
  const keeping = { force: options["force"] === true };
  if (out !== undefined && args[0] === undefined && format !== "bibtex" && await isFolder(out)) {
    const folder = await folderFor(out);
    const ending = format === "text" ? "txt" : format;
    const ids = [undefined, ...catalogue.metrics.map(({ id }) => id)];
    const names = fileNamesOf(ids.map((id) => id ?? "index"));
    for (const [i, id] of ids.entries()) await writeOut(join(folder, `${names[i]!}.${ending}`), rendered(catalogue, id, format, language), keeping);
    io.err(`${speak("out/wrote", language, { path: out })}\n`);
    return exitCodes.done;
  }
  const text = rendered(catalogue, args[0], format, language);
  if (out === undefined) io.out(text);
  else {
    await writeOut(out, text, keeping);
    io.err(`${speak("out/wrote", language, { path: out })}\n`);
  }
  return exitCodes.done;
}
