import { issueAt, type Issue } from "../../case/index.js";
import { limits as usual, type Limits } from "../limits.js";
import type { GivenFile, ReadSheets, Sheet } from "../sheet.js";
import { decodeBytes, type EncodingName } from "./decode-bytes.js";
import { readWorkbook } from "./read-workbook.js";
import { splitTable } from "./split-table.js";

export interface OpenOptions {
  /** How text files are coded, where it is known better than it can be found out. */
  readonly encoding?: EncodingName | null;
  readonly limits?: Limits;
}

/** Signs that are half of one: they cannot be written to a file again, so they are replaced and told. */
const loneHalf = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Signs that nobody can see and no table means, but for tabs and line ends. */
const controls = /(?![\t\n\r])\p{Cc}/gu;

function cleaned(sheet: Sheet, limits: Limits): { sheet: Sheet; issues: Issue[] } {
  const issues: Issue[] = [];
  const rows = sheet.rows.map((row, position) => {
    const at = { file: sheet.file, row: position + 1, column: null };
    return row.map((cell) => {
      if (cell.length > limits.cellCharacters) {
        issues.push(issueAt(at, "import/cell-too-long", "error", { params: { count: cell.length, most: limits.cellCharacters } }));
        return "";
      }
      const whole = cell.replace(loneHalf, "\uFFFD");
      if (whole !== cell) issues.push(issueAt(at, "import/half-sign", "warning"));
      const plain = whole.replace(controls, "");
      if (plain !== whole) issues.push(issueAt(at, "import/control-signs", "warning"));
      return plain;
    });
  });
  return { sheet: { ...sheet, rows }, issues };
}

async function openOne(given: GivenFile, encoding: EncodingName | null, limits: Limits): Promise<ReadSheets> {
  const { name: file, bytes } = given;
  const at = { file, row: null, column: null };
  if (bytes.length > limits.fileBytes) return { sheets: [], issues: [issueAt(at, "import/file-too-large", "error", { params: { most: Math.round(limits.fileBytes / 1024 / 1024) } })] };
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  if (isZip || isOld || /\.xls[xm]?$/i.test(file)) return readWorkbook(file, bytes, limits);
  const decoded = decodeBytes(file, bytes, encoding);
  if (decoded.text === null) return { sheets: [], issues: decoded.issues };
  const { rows, issues } = splitTable(file, decoded.text, limits);
  return { sheets: rows.length === 0 ? [] : [{ file, sheet: null, rows, encoding: decoded.encoding }], issues: [...decoded.issues, ...issues] };
}

/**
 * The tables of some files, as they stand: text with any delimiter in UTF-8, UTF-16 or GB18030, workbooks with all their
 * sheets. It never throws on what a file holds: what cannot be read is an issue with its file and row.
 *
 * @example
 * const bytes = new TextEncoder().encode("单位名称;层级\n市应急办;市级\n");
 * (await openTables([{ name: "units.csv", bytes }])).sheets[0].rows; // [["单位名称", "层级"], ["市应急办", "市级"]]
 */
export async function openTables(files: readonly GivenFile[], { encoding = null, limits = usual }: OpenOptions = {}): Promise<ReadSheets> {
  const [sheets, issues]: [Sheet[], Issue[]] = [[], []];
  for (const file of files) {
    const read = await openOne(file, encoding, limits);
    issues.push(...read.issues);
    for (const sheet of read.sheets) {
      if (sheet.rows.every((row) => row.every((cell) => cell.trim() === ""))) {
        issues.push(issueAt({ file: file.name, row: null, column: null }, "import/empty-sheet", "note", { params: { sheet: sheet.sheet ?? file.name } }));
        continue;
      }
      const clean = cleaned(sheet, limits);
      sheets.push(clean.sheet);
      issues.push(...clean.issues);
    }
  }
  return { sheets, issues };
}
