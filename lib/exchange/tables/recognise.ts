import { tableFileNames } from "../../case/index.js";
import { baseName } from "../base-name.js";
import type { Sheet } from "../sheet.js";
import { columnKinds, headingWords, needed, wordsSheet, type ColumnKind, type SheetKind } from "./kinds.js";
import { cellText, tidyName, plainTerm } from "./plain-term.js";
import { termsOf } from "./values.js";
import { vocabulary } from "./vocabulary.js";

export interface RecognisedColumn {
  readonly index: number;
  readonly heading: string;
  /** Which of several columns with this heading: 1 is the first. */
  readonly occurrence: number;
  /** A role of the kind, `attribute`, or `aside` for a column without a heading. */
  readonly as: string;
}

export interface Recognised {
  readonly sheet: Sheet;
  readonly kind: SheetKind;
  /** Position in `rows`; null where nothing was recognised. */
  readonly heading: number | null;
  readonly titles: readonly string[];
  readonly columns: readonly RecognisedColumn[];
  readonly layer: string | null;
  readonly organisations: "rows" | "columns" | null;
}

/** Roles that several columns may share: 配合单位1, 配合单位2. */
export const manyRoles: ReadonlySet<string> = new Set(["aliases", "lead", "support", "decider", "resource", "holder", "partner"]);

/** Titles, dates and remarks stand above the headings; nobody puts more of them there. */
const looked = 25;

const known = new Map(columnKinds.map((kind) => [kind, new Map(
  Object.entries(headingWords[kind]).toReversed().flatMap(([role, words]) => words.map((word) => [plainTerm(word), role] as const)),
)]));

/** What a heading is in a kind of sheet, or null. What stands in brackets after it, and a number, may be left away. */
function roleOf(kind: ColumnKind, heading: string): string | null {
  const words = known.get(kind)!;
  const bare = heading.replace(/[（(【[][^）)】\]]*[）)】\]]\s*$/, "");
  for (const form of [heading, bare, bare.replace(/[0-9０-９一二三四五]+\s*$/, "")]) {
    const role = words.get(plainTerm(form));
    if (role !== undefined) return role;
  }
  return null;
}

/** The columns of a row of headings, read as a kind. A second column of a role that takes one is kept as an attribute. */
export function columnsOf(cells: readonly string[], kind: SheetKind): readonly RecognisedColumn[] {
  const [seen, taken] = [new Map<string, number>(), new Set<string>()];
  return cells.map((cell, index): RecognisedColumn => {
    const heading = cellText(cell);
    if (heading === "") return { index, heading, occurrence: 1, as: "aside" };
    const occurrence = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, occurrence);
    const role = (columnKinds as readonly string[]).includes(kind) ? roleOf(kind as ColumnKind, heading) : null;
    if (role === null || (taken.has(role) && !manyRoles.has(role))) return { index, heading, occurrence, as: "attribute" };
    taken.add(role);
    return { index, heading, occurrence, as: role };
  });
}

function titlesAbove(sheet: Sheet, heading: number): string[] {
  return sheet.rows.slice(0, heading).flatMap((row) => {
    const texts = [...new Set(row.map(cellText).filter((text) => text !== ""))];
    return texts.length === 0 ? [] : [texts.join(" ")];
  });
}

const filled = (row: readonly string[]): number => row.filter((cell) => cellText(cell) !== "").length;

interface Candidate {
  readonly kind: ColumnKind;
  readonly heading: number;
  readonly score: number;
}

/** Tables of a case are what their name says, even where their headings could be another's. */
const ownKinds: Readonly<Record<string, ColumnKind | undefined>> = Object.assign(Object.create(null) as object, { "organisations.csv": "organisations", "ties.csv": "ties", "tasks.csv": "tasks", "resources.csv": "resources" } as const);

function byHeadings(sheet: Sheet): Candidate | null {
  let best: Candidate | null = null;
  const own = sheet.sheet === null ? ownKinds[baseName(sheet.file)] : undefined;
  const kinds = own === undefined ? Object.keys(needed) as ColumnKind[] : [own];
  const narrow = sheet.rows.every((row) => filled(row) <= 1);
  for (const [heading, row] of sheet.rows.slice(0, looked).entries()) {
    if (row.length > 400 || (!narrow && filled(row) < 2)) continue;
    for (const kind of kinds) {
      const roles = new Set(columnsOf(row, kind).map(({ as }) => as));
      if (!needed[kind].every((one) => one.some((role) => roles.has(role)))) continue;
      const score = [...roles].filter((role) => role !== "attribute" && role !== "aside" && role !== "note").length;
      if (best === null || score > best.score) best = { kind, heading, score };
    }
  }
  return best;
}

const markWords = new Set(termsOf("mark", vocabulary).flatMap(({ words }) => words.map(plainTerm)));

/** Whether a text is what a cell of a matrix holds: a sign, a small number. */
export const isMark = (text: string): boolean => /^\d{1,3}(?:\.\d+)?$/.test(text.normalize("NFKC")) || markWords.has(plainTerm(text)) || markWords.has(text.normalize("NFKC").toLowerCase());

interface Matrix {
  readonly heading: number;
  readonly square: boolean;
}

/** A table whose first row and first column hold names and whose other cells hold signs. */
function asMatrix(sheet: Sheet): Matrix | null {
  for (const [heading, row] of sheet.rows.slice(0, looked).entries()) {
    const across = row.slice(1).map(cellText);
    const named = across.filter((text) => text !== "");
    if (named.length < 2 || named.filter(isMark).length * 2 > named.length) continue;
    const below = sheet.rows.slice(heading + 1).filter((cells) => cellText(cells[0]) !== "");
    const cells = below.flatMap((one) => one.slice(1, row.length).map(cellText)).filter((text) => text !== "");
    const marks = cells.filter(isMark).length;
    if (below.length < 2 || marks === 0 || marks < cells.length * 0.8) continue;
    const [columns, rows] = [new Set(named.map(tidyName)), below.map((one) => tidyName(one[0]!))];
    const square = rows.filter((name) => columns.has(name)).length >= Math.max(2, rows.length / 2);
    if (!square && cells.some((text) => Number(text.normalize("NFKC")) > 3)) continue; // numbers of people or cars: a roster
    return { heading, square };
  }
  return null;
}

/** The layer that a name of a sheet, a title or a name of a file speaks of, where it speaks of one only. */
function layerIn(texts: readonly string[]): string | null {
  const found = new Set<string>();
  for (const { id, words } of termsOf("layer", vocabulary)) {
    for (const word of words) if (/\p{Script=Han}/u.test(word) && word.length > 1 && texts.some((text) => text.includes(word))) found.add(id);
    if (texts.some((text) => new RegExp(`\\b${id}\\b`, "i").test(text))) found.add(id);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** Tables of a case folder that say more than tables of a spreadsheet can: whoever has them has a case already. */
export const isOwnTable = ({ file, sheet }: Sheet): boolean => {
  const name = baseName(file);
  return sheet === null && tableFileNames.includes(name) && !["organisations.csv", "ties.csv", "tasks.csv", "resources.csv"].includes(name);
};

const taskWords = /任务|会议|活动|事项|演练|task|meeting|event/i;

/**
 * What a sheet is, told from its headings alone, or from its cells where it is a matrix: the row of its headings, the
 * titles above it, and what each column holds. Nothing is read yet; whoever knows better says so in the mapping.
 *
 * @example
 * const sheet = { file: "plan.csv", sheet: null, encoding: "utf-8", rows: [["应急任务分工表"], ["任务", "牵头单位", "备注"], ["疏散", "民政局", ""]] };
 * const { kind, heading, titles, columns } = recognise(sheet);
 * [kind, heading, titles, columns.map(({ as }) => as)]; // ["tasks", 1, ["应急任务分工表"], ["task", "lead", "note"]]
 */
export function recognise(sheet: Sheet): Recognised {
  if (Object.values(wordsSheet).some((own) => own === sheet.sheet) || isOwnTable(sheet)) return { sheet, kind: "aside", heading: null, titles: [], columns: [], layer: null, organisations: null };
  const found = byHeadings(sheet);
  const matrix = found === null || found.score <= 1 || found.kind === "attendance" ? asMatrix(sheet) : null;
  if (matrix !== null) {
    const { heading, square } = matrix;
    const titles = titlesAbove(sheet, heading);
    const corner = cellText(sheet.rows[heading]![0]);
    const layer = layerIn([sheet.sheet ?? "", ...titles, corner, sheet.sheet === null ? sheet.file : ""]);
    const inRows = !taskWords.test(corner.split(/[\\/＼／|]/)[0]!);
    return { sheet, kind: square ? "matrix" : "two-mode", heading, titles, columns: [], layer, organisations: square ? null : inRows ? "rows" : "columns" };
  }
  if (found === null) return { sheet, kind: "aside", heading: null, titles: [], columns: [], layer: null, organisations: null };
  const titles = titlesAbove(sheet, found.heading);
  const layer = found.kind === "survey" ? layerIn([sheet.sheet ?? "", ...titles, sheet.sheet === null ? sheet.file : ""]) : null;
  return { sheet, kind: found.kind, heading: found.heading, titles, columns: columnsOf(sheet.rows[found.heading]!, found.kind), layer, organisations: null };
}
