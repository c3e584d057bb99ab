import { issueAt, type Issue } from "../../case/index.js";
import { nearest } from "../../words/index.js";
import type { Sheet } from "../sheet.js";
import type { ImportMapping, MappedSheet } from "./import-types.js";
import { columnKinds, headingWords, needed, type ColumnKind } from "./kinds.js";
import { sheetName } from "./places.js";
import { cellText, plainTerm } from "./plain-term.js";
import { columnsOf, recognise, type Recognised } from "./recognise.js";

/** A sheet's part of the mapping: what was decided of it. */
export const mappedSheet = ({ sheet, kind, heading, columns, layer, organisations }: Recognised): MappedSheet => ({
  file: sheet.file, sheet: sheet.sheet, kind, headingRow: heading === null ? null : heading + 1,
  columns: columns.filter(({ heading: text }) => text !== "").map(({ heading: text, occurrence, as }) => ({ heading: text, occurrence, as })),
  layer, organisations,
});

const isColumnKind = (kind: string): kind is ColumnKind => (columnKinds as readonly string[]).includes(kind);

/** The part of a mapping that a sheet is read by: of its own file, else of the same sheet or headings in another one, so that next year's file is read alike. */
function partFor(sheet: Sheet, parts: readonly MappedSheet[]): MappedSheet | null {
  const own = parts.find((part) => part.file === sheet.file && part.sheet === sheet.sheet);
  if (own !== undefined) return own;
  const named = parts.filter((part) => sheet.sheet !== null && part.sheet !== null && plainTerm(part.sheet) === plainTerm(sheet.sheet));
  if (named.length === 1) return named[0]!;
  const here = sheet.rows.slice(0, 25).map((row) => new Set(row.map(plainTerm)));
  const alike = parts.filter(({ columns }) => columns.length > 1 && here.some((row) => columns.every(({ heading }) => row.has(plainTerm(heading)))));
  return alike.length === 1 ? alike[0]! : null;
}

/** Where the headings stand: in the row that the mapping says where they are still there, else in the one that has most of them. */
function headingIn(sheet: Sheet, { headingRow, columns }: MappedSheet): number | null {
  if (headingRow === null) return null;
  const wanted = columns.map(({ heading }) => plainTerm(heading));
  const score = (position: number) => {
    const row = new Set((sheet.rows[position] ?? []).map(plainTerm));
    return wanted.filter((heading) => row.has(heading)).length;
  };
  let best = headingRow - 1;
  for (let position = 0; position < Math.min(25, sheet.rows.length); position++) if (score(position) > score(best)) best = position;
  return best < sheet.rows.length ? best : null;
}

/** A sheet as a mapping says; what the mapping does not know of it is found out as without one, and told. */
export function withMapping(sheet: Sheet, mapping: ImportMapping): { readonly recognised: Recognised; readonly issues: readonly Issue[] } {
  const part = partFor(sheet, mapping.sheets);
  const at = (row: number | null, column: string | null) => ({ file: sheetName(sheet), row, column });
  if (part === null) return { recognised: recognise(sheet), issues: mapping.sheets.length === 0 ? [] : [issueAt(at(null, null), "import/mapping-no-sheet", "note")] };
  const heading = headingIn(sheet, part);
  const { kind, layer, organisations } = part;
  const aside: Recognised = { sheet, kind: "aside", heading: null, titles: [], columns: [], layer, organisations };
  if (kind === "aside") return { recognised: aside, issues: [] };
  if (heading === null) return { recognised: aside, issues: [issueAt(at(part.headingRow, null), "import/mapping-no-heading", "error")] };
  const titles = sheet.rows.slice(0, heading).flatMap((row) => {
    const texts = [...new Set(row.map(cellText).filter((text) => text !== ""))];
    return texts.length === 0 ? [] : [texts.join(" ")];
  });
  if (!isColumnKind(kind)) return { recognised: { sheet, kind, heading, titles, columns: [], layer, organisations }, issues: [] };

  const issues: Issue[] = [];
  const known = [...Object.keys(headingWords[kind]), "attribute", "aside"];
  const columns = columnsOf(sheet.rows[heading]!, kind).map((column) => {
    const said = part.columns.find((one) => plainTerm(one.heading) === plainTerm(column.heading) && one.occurrence === column.occurrence);
    if (said === undefined) {
      if (column.heading !== "" && part.columns.length > 0) issues.push(issueAt(at(heading + 1, column.heading), "import/mapping-new-column", "note", { params: { as: column.as } }));
      return column;
    }
    if (known.includes(said.as)) return { ...column, as: said.as };
    const near = nearest(said.as, known);
    issues.push(issueAt(at(heading + 1, column.heading), "import/mapping-role", "error", { value: said.as, params: { options: known }, suggestion: near === null ? null : { value: near, place: null } }));
    return { ...column, as: "attribute" };
  });
  for (const { heading: text, occurrence } of part.columns) {
    if (!columns.some((column) => plainTerm(column.heading) === plainTerm(text) && column.occurrence === occurrence)) issues.push(issueAt(at(heading + 1, text), "import/mapping-lost-column", "warning"));
  }
  const roles = new Set(columns.map(({ as }) => as));
  if (!needed[kind].every((one) => one.some((role) => roles.has(role)))) issues.push(issueAt(at(heading + 1, null), "import/mapping-lacks", "error", { value: kind, params: { roles: needed[kind].flat() } }));
  return { recognised: { sheet, kind, heading, titles, columns, layer, organisations }, issues };
}
