import { joinedName, joinMeasured, keysOf, type Column } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import { displayWidth, keyColumn, type TableCell } from "../../table/index.js";
import { say, type Language, type NameOf } from "../../words/index.js";
import type { CellToWrite } from "../tables/write-workbook.js";
import { sayResult, type Measured } from "./measured.js";

/** A column of a sheet, with what the sheet of columns says about it. */
export interface ResultColumn {
  readonly heading: string;
  readonly name: string;
  readonly metric: string | null;
  readonly column: Column;
  readonly empty: number;
}

/** One table of results as it goes into a workbook. */
export interface ResultTable {
  readonly wanted: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellToWrite[])[];
  readonly columns: readonly ResultColumn[];
  readonly metrics: readonly string[];
}

interface Speaking {
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** A value as a cell: the number in full, ids and lists as text, codes in words, nothing where it is null. */
export function resultCell(value: TableCell | undefined, column: Column, language: Language): CellToWrite {
  if (value === null || value === undefined || typeof value === "boolean") return value ?? null;
  if (typeof value === "number") return { value, digits: column.type === "integer" || column.nominal === true ? 0 : column.digits ?? 3 };
  const word = (code: string) => column.values?.[code]?.[language] ?? code;
  return typeof value === "string" ? word(value) : value.map(word).join("; ");
}

/** Headings that differ: a label that several columns share also wears the column's name. */
function headed(columns: readonly { readonly label: string; readonly name: string }[], language: Language): string[] {
  const alike = (label: string) => columns.filter((other) => other.label === label).length > 1;
  return columns.map(({ label, name }) => (alike(label) ? language === "zh" ? `${label}（${name}）` : `${label} (${name})` : label));
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isWhole = ({ metric, result }: Measured) => metric.subject === "network" && keysOf(metric).length === 0 && result.rows.length === 1;

/** What is measured of the whole network stands downwards: a line a value. */
function wholeTable(measured: readonly Measured[], language: Language): ResultTable {
  const columns: ResultColumn[] = [];
  const rows = measured.flatMap(({ metric, result }) => Object.entries(result.columns).map(([name, column]): CellToWrite[] => {
    const value = result.rows[0]![name];
    columns.push({ heading: say(column.label, language), name: joinedName(metric, name), metric: metric.id, column, empty: value === null ? 1 : 0 });
    return [metric.id, say(metric.label, language), name, say(column.label, language), resultCell(value, column, language)];
  }));
  const wanted = sayResult("workbook/whole", language);
  return { wanted, headings: (["workbook/metric", "measure/name", "workbook/column", "workbook/headline", "measure/value"] as const).map((code) => sayResult(code, language)), rows, columns, metrics: measured.map(({ metric }) => metric.id) };
}

/** One metric, or several that have a row for each organisation, side by side. */
function joinedTable(network: Network, group: readonly Measured[], { language, nameOf }: Speaking): ResultTable {
  const { subject, keys, columns, rows } = joinMeasured(network, group.map(({ metric, result }) => [metric, result]))[0]!;
  const own = new Map(group.flatMap((one) => Object.keys(one.result.columns).map((name) => [joinedName(one.metric, name), { ...one, column: name }] as const)));
  const named = keys.filter((key) => rows.some((row) => typeof row[key] === "string" && nameOf(row[key], language) !== row[key]));
  const described = Object.entries(columns);
  const alone = group.length === 1;
  const headings = headed([
    ...keys.flatMap((key) => {
      const label = say((columns[key] ?? keyColumn(key)).label, language);
      return named.includes(key) ? [{ label, name: sayResult("workbook/id", language) }, { label, name: sayResult("workbook/name", language) }] : [{ label, name: key }];
    }),
    ...described.map(([name, column]) => {
      const { metric } = own.get(name)!;
      const [whole, part] = [say(metric.label, language), say(column.label, language)];
      return { label: alone ? part : whole === part || name === metric.id ? whole : `${whole}${language === "zh" ? "：" : ": "}${part}`, name };
    }),
  ], language);
  const first = headings.length - described.length;
  return {
    wanted: alone ? say(group[0]!.metric.label, language) : upper(sayResult(`subject/${subject}`, language)), headings,
    rows: rows.map((row) => [
      ...keys.flatMap((key): CellToWrite[] => {
        const value = row[key];
        const id = value === undefined ? null : resultCell(value, columns[key] ?? keyColumn(key), language);
        return named.includes(key) ? [id, typeof value === "string" ? nameOf(value, language) : null] : [id];
      }),
      ...described.map(([name, column]) => resultCell(row[name], column, language)),
    ]),
    columns: described.map(([name, column], i) => {
      const { metric, result, column: plain } = own.get(name)!;
      return { heading: headings[first + i]!, name, metric: metric.id, column, empty: result.rows.filter((row) => row[plain] === null).length };
    }),
    metrics: group.map(({ metric }) => metric.id),
  };
}

/** The tables of some results: the whole network downwards, the organisations with all that is measured of each, and a table for every other metric. */
export function resultTables(network: Network, measured: readonly Measured[], speaking: Speaking): ResultTable[] {
  const whole = measured.filter(isWhole);
  const each = measured.filter(({ metric }) => metric.subject === "organisation" && keysOf(metric).length === 1);
  const others = measured.filter((one) => !whole.includes(one) && !each.includes(one));
  return [
    ...(whole.length === 0 ? [] : [wholeTable(whole, speaking.language)]),
    ...[...(each.length === 0 ? [] : [each]), ...others.map((one) => [one])].map((group) => joinedTable(network, group, speaking)),
  ];
}

/** Widths that show most of what stands in each column. */
export function widthsOf(rows: readonly (readonly CellToWrite[])[], most = 48): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    let wide = 0;
    for (const row of rows.slice(0, 200)) {
      const cell = row[column];
      wide = Math.max(wide, typeof cell === "string" ? displayWidth(cell.slice(0, 200)) : typeof cell === "object" && cell !== null ? cell.value.toFixed(cell.digits).length : 6);
    }
    return Math.min(most, Math.max(8, wide + 2));
  });
}
