import { z } from "zod";
import { elements } from "../codebook/index.js";
import { catalogue } from "../framework/index.js";
import { referenceOf, type Metric, type Reference } from "../metric/index.js";
import { csvTable, formatTable, markdownTable, markdownText, textTable, type Table, type TableColumn } from "../table/index.js";
import { say, type Language } from "../words/index.js";
import { exitCodes, type Invocation, type Io } from "./command.js";
import { wordOf } from "./selection.js";
import { bilingual, speak, type CommandWord } from "./words.js";
import { writeOut } from "./write-out.js";

const column = (type: TableColumn["type"], code: CommandWord): TableColumn => ({ type, label: bilingual(code) });
const elementLabels = Object.fromEntries(elements.map((element) => [element.id, element.label]));
const subjectLabels = Object.fromEntries(catalogue.metrics.map(({ subject }) => [subject, bilingual(`subject/${subject}`)]));
const nameOf = (id: string) => id;

const rowOf = ({ id, aliases = [], element, subject, label, question }: Metric) => ({ id, aliases, element, subject, label, question });

function listTable(language: Language): Table {
  return {
    columns: {
      id: column("id", "metrics/id"), aliases: column("ids", "metrics/aliases"),
      element: { ...column("text", "metrics/element"), values: elementLabels }, subject: { ...column("text", "metrics/subject"), values: subjectLabels },
      label: column("text", "metrics/label"), question: column("text", "metrics/question"),
    },
    rows: catalogue.metrics.map(rowOf).map((row) => ({ ...row, label: say(row.label, language), question: say(row.question, language) })),
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
  ...rowOf(metric), formula: metric.formula, convention: metric.convention, comparable: metric.comparable, options: optionsOf(metric),
  columns: Object.entries(metric.columns).map(([name, { type, label, range = null, higherMeans = null }]) => ({ name, type, label, range, higherMeans })),
  references: referencesOf(metric),
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

const cite = ({ authors, year, title, source, doi }: Reference): string => `${authors} (${year}). ${title}. ${source}.${doi === null ? "" : ` doi:${doi}`}`;

function page(one: Description, kind: "text" | "md", language: Language): string {
  const md = kind === "md";
  const plain = md ? markdownText : (text: string) => text;
  const fact = (code: CommandWord, text: string) => (md ? `- **${speak(code, language)}**: ${text}\n` : `${speak(code, language)}${language === "zh" ? "：" : ": "}${text}\n`);
  const table = (code: CommandWord, given: Table) => (given.rows.length === 0 ? ""
    : `\n${md ? "**" : ""}${speak(code, language)}${md ? "**\n" : ""}\n${(md ? markdownTable : textTable)(formatTable(given, [], { language, nameOf }))}`);
  const title = `${say(one.label, language)}${language === "zh" ? `（${one.id}）` : ` (${one.id})`}`;
  return [
    md ? `# ${plain(title)}\n\n${say(one.question, language)}\n\n` : `${title}\n${say(one.question, language)}\n\n`,
    fact("metrics/formula", md ? `$${one.formula}$` : one.formula), fact("metrics/convention", plain(say(one.convention, language))),
    fact("metrics/element", say(elementLabels[one.element]!, language)), fact("metrics/subject", speak(`subject/${one.subject}`, language)),
    fact("metrics/comparable", speak(`comparable/${one.comparable}`, language)),
    one.aliases.length > 0 ? fact("metrics/aliases", one.aliases.join(", ")) : "",
    table("metrics/options", optionTable(one, language)), table("metrics/columns", columnTable(one, language)),
    one.references.length === 0 ? "" : `\n${md ? "**" : ""}${speak("metrics/references", language)}${md ? "**\n" : ""}\n${one.references.map((reference) => `${md ? "- " : ""}${plain(cite(reference))}\n`).join("")}`,
  ].join("");
}

function rendered(id: string | undefined, format: string, language: Language): string {
  if (id === undefined) {
    const table = listTable(language);
    if (format === "json") return `${JSON.stringify(catalogue.metrics.map(rowOf), null, 2)}\n`;
    if (format === "csv") return csvTable(table, [], { language, nameOf });
    return (format === "md" ? markdownTable : textTable)(formatTable(table, [], { language, nameOf }));
  }
  const one = describe(catalogue.find(id));
  if (format === "json") return `${JSON.stringify(one, null, 2)}\n`;
  if (format === "csv") return csvTable(columnTable(one, language), [], { language, nameOf });
  return page(one, format === "md" ? "md" : "text", language);
}

/** Lists the metrics there are, or describes one: what it asks, how it counts, what it takes and where it comes from. */
export async function metrics({ args, options, language }: Invocation, io: Io): Promise<number> {
  const text = rendered(args[0], wordOf(options, "format") ?? "text", language);
  const out = wordOf(options, "out");
  if (out === undefined) io.out(text);
  else {
    await writeOut(out, text);
    io.err(`${speak("out/wrote", language, { path: out })}\n`);
  }
  return exitCodes.done;
}
