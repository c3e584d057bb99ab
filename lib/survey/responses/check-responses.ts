import { issueAt, type FileContent, type Issue } from "../../case/index.js";
import { decodeText } from "../../case/reading/decode-text.js";
import { splitCsv } from "../../case/reading/split-csv.js";
import { nearest } from "../../words/index.js";
import type { SurveyInstrument } from "../instrument/index.js";

/** One person's answers, in the order of the items asked. */
export interface Respondent {
  readonly person: string;
  /** The row of the file, as a spreadsheet numbers it. */
  readonly row: number;
  readonly organisation: string | null;
  readonly answers: readonly (number | null)[];
  /** How many answers were outside the scale and count as missing. */
  readonly outOfRange: number;
  /** Other columns, as written. */
  readonly background: Readonly<Record<string, string>>;
}

/** Checked answers to an instrument. */
export interface Responses {
  readonly file: string;
  readonly instrument: string;
  /** Items that were asked, in the order of the instrument. */
  readonly items: readonly string[];
  readonly background: readonly string[];
  readonly people: readonly Respondent[];
  /** Whether a row says that it is made up. One is enough for the whole to be. */
  readonly synthetic: boolean;
}

export type CheckedResponses = { readonly ok: true; readonly responses: Responses; readonly issues: Issue[] } | { readonly ok: false; readonly issues: Issue[] };

const missing = new Set(["", "na", "n/a", ".", "-"]);
const yes = new Set(["true", "yes", "1", "是"]);
const plain = (cell: string | undefined) => (cell ?? "").normalize("NFKC").trim();
const known = { person: ["person", "respondent", "id", "答卷人", "编号"], organisation: ["organisation", "organization", "单位"], synthetic: ["synthetic"] } as const;

/**
 * Reads answers, one person a row, and reports everything that is wrong: cells that are no answer (errors), answers outside the scale (they count as missing, said as warnings),
 * items without a column, people twice. Columns named after items are answers; `person`, `organisation` and `synthetic` are known; others are kept as background. Blank, `NA`, `.`
 * and `-` are missing answers.
 *
 * @example checkResponses({ file: "answers.csv", text: "person,x1,x2\np1,5,6\np2,,7\n" }, collaborationProcess).responses.people[1].answers // [null, 7]
 */
export function checkResponses({ file, text: content }: { readonly file: string; readonly text: FileContent }, instrument: SurveyInstrument): CheckedResponses {
  const decoded = decodeText(content, file);
  const issues = [...decoded.issues];
  if (decoded.text === null) return { ok: false, issues };
  const ids = instrument.items.map(({ id }) => id);
  const itemOf = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const reserved = Object.values(known).flat() as string[];
  const split = splitCsv(decoded.text, file, (heading) => itemOf.has(plain(heading).toLowerCase()) || reserved.includes(plain(heading).toLowerCase()));
  issues.push(...split.issues);
  const [first, ...rows] = split.rows;
  if (first === undefined) return { ok: false, issues: [...issues, issueAt({ file, row: null, column: null }, "case/empty-table", "error")] };

  const headings = first.map(plain);
  const at = (row: number, column: string | null) => ({ file, row, column });
  headings.forEach((heading, i) => {
    if (heading !== "" && headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase()) < i) issues.push(issueAt(at(1, heading), "case/repeated-column", "error", { value: heading }));
  });
  const columnOf = (names: readonly string[]) => headings.findIndex((heading) => names.includes(heading.toLowerCase()));
  const [personAt, organisationAt, syntheticAt] = [columnOf(known.person), columnOf(known.organisation), columnOf(known.synthetic)];
  const places = new Map(headings.flatMap((heading, i) => (itemOf.has(heading.toLowerCase()) ? [[itemOf.get(heading.toLowerCase())!, i] as const] : [])));
  const items = ids.filter((id) => places.has(id));
  if (items.length === 0) return { ok: false, issues: [...issues, issueAt(at(1, null), "responses/no-items", "error", { params: { instrument: instrument.id, options: ids } })] };
  for (const id of ids) if (!places.has(id)) issues.push(issueAt(at(1, null), "responses/item-missing", "warning", { value: id }));
  const others = headings.map((_, i) => i).filter((i) => headings[i] !== "" && ![personAt, organisationAt, syntheticAt, ...places.values()].includes(i));
  for (const i of others) {
    const near = nearest(headings[i]!, ids.filter((id) => !places.has(id)));
    issues.push(issueAt(at(1, headings[i]!), "responses/column-kept", "note", { value: headings[i]!, suggestion: near === null ? null : { value: near, place: null } }));
  }

  const { min, max } = instrument.scale;
  const seen = new Map<string, number>();
  const people: Respondent[] = [];
  let synthetic = false;
  rows.forEach((cells, index) => {
    if (cells.every((cell) => plain(cell) === "")) return;
    const row = index + 2;
    if (cells.slice(headings.length).some((cell) => plain(cell) !== "")) issues.push(issueAt(at(row, null), "case/csv-columns", "error", { params: { cells: cells.length, headings: headings.length } }));
    let outOfRange = 0;
    const answers = items.map((id): number | null => {
      const column = headings[places.get(id)!]!;
      const cell = plain(cells[places.get(id)!]);
      if (missing.has(cell.toLowerCase())) return null;
      const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(cell) ? Number(cell) : null;
      if (value === null) {
        issues.push(issueAt(at(row, column), "responses/not-an-answer", "error", { value: cell }));
        return null;
      }
      if (value < min || value > max) {
        outOfRange++;
        issues.push(issueAt(at(row, column), "responses/out-of-range", "warning", { value, params: { min, max } }));
        return null;
      }
      if (!Number.isInteger(value)) issues.push(issueAt(at(row, column), "responses/not-a-point", "warning", { value }));
      return value;
    });
    const person = plain(cells[personAt]) === "" ? String(row) : plain(cells[personAt]);
    const before = seen.get(person);
    if (before !== undefined) issues.push(issueAt(at(row, personAt < 0 ? null : headings[personAt]!), "responses/person-twice", "error", { value: person, params: { first: before } }));
    else seen.set(person, row);
    if (syntheticAt >= 0 && yes.has(plain(cells[syntheticAt]).toLowerCase())) synthetic = true;
    const organisation = organisationAt < 0 ? "" : plain(cells[organisationAt]);
    people.push({ person, row, organisation: organisation === "" ? null : organisation, answers, outOfRange, background: Object.fromEntries(others.map((i) => [headings[i]!, plain(cells[i])])) });
  });
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  return { ok: true, responses: { file, instrument: instrument.id, items, background: others.map((i) => headings[i]!), people, synthetic }, issues };
}
