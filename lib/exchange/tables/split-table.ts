import Papa from "papaparse";
import { issueAt, type Issue } from "../../case/index.js";
import type { Limits } from "../limits.js";

const delimiters = [",", "\t", ";", "|"] as const;

/** So many rows show what parts the cells. */
const looked = 60;

/**
 * What parts the cells: of those signs that part at all the one that gives most rows the same number of cells, and the
 * more cells the better. Title rows of one cell and lists within cells do not disturb it. A comma when in doubt.
 */
function delimiterOf(text: string): string {
  let [best, most] = [",", 0];
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: looked });
    const widths = new Map<number, number>();
    for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, rows] of widths) {
      const score = rows * rows * Math.min(width, 12);
      if (score > most) [best, most] = [delimiter, score];
    }
  }
  return best;
}

export interface SplitTable {
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

/** Whether a text has more lines than rows are allowed: a cheap count before anything is split. */
function isTooLong(text: string, limits: Limits): boolean {
  let row = 1;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) if (row++ > limits.rows) return true;
  return false;
}

/** The cells of a text, row by row; position 0 is the row that a spreadsheet numbers 1. Line breaks within quotes stay. */
export function splitTable(file: string, text: string, limits: Limits): SplitTable {
  if (text.trim() === "") return { rows: [], issues: [issueAt({ file, row: null, column: null }, "import/empty", "error")] };
  if (isTooLong(text, limits)) return refused(file, "import/too-many-rows", limits.rows);
  const delimiter = delimiterOf(text.slice(0, 400_000));
  const rows: string[][] = [];
  const found: { cells: number; over: "import/too-many-columns" | "import/too-many-cells" | null; broken: number | null } = { cells: 0, over: null, broken: null };
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors }, parser) => {
      found.cells += data.length;
      if (errors.some(({ type }) => type === "Quotes")) found.broken = rows.length + 1; // from here on cells have run together
      else if (data.length > limits.columns) found.over = "import/too-many-columns";
      else if (found.cells > limits.cells) found.over = "import/too-many-cells";
      if (found.broken !== null || found.over !== null) parser.abort();
      else rows.push(data);
    },
  });
  const { over, broken } = found;
  if (over !== null) return refused(file, over, over === "import/too-many-columns" ? limits.columns : limits.cells);
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell.trim() === "")) rows.pop();
  if (rows.length === 0 && broken === null) return { rows, issues: [issueAt({ file, row: null, column: null }, "import/empty", "error")] };
  return { rows, issues: broken === null ? [] : [issueAt({ file, row: broken, column: null }, "import/quote", "error")] };
}

const refused = (file: string, code: "import/too-many-rows" | "import/too-many-columns" | "import/too-many-cells", most: number): SplitTable =>
  ({ rows: [], issues: [issueAt({ file, row: null, column: null }, code, "error", { params: { most } })] });
