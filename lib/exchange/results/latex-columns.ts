import type { Grid } from "../../table/index.js";
import { packed } from "./latex-lines.js";
import { piecesOf, textWidth } from "./latex-text.js";

/** How a page of an article at 10 points holds a table. Lengths are points: a line's, half a letter's size, the gap between two columns. */
export interface Setting {
  readonly line: number;
  readonly half: number;
  readonly gap: number;
  readonly small: boolean;
  readonly sideways: boolean;
  /** A column of words is no narrower than this many halves, where its text needs them. */
  readonly words: number;
}

/** From the most pleasant to the last resort. A little is kept back: letters differ in width. */
const settings: readonly Setting[] = [
  { line: 345, half: 5.3, gap: 12, small: false, sideways: false, words: 22 },
  { line: 345, half: 4.25, gap: 8, small: true, sideways: false, words: 14 },
  { line: 550, half: 4.25, gap: 8, small: true, sideways: true, words: 14 },
];

export interface TableColumn {
  /** Which column of the grid. */
  readonly at: number;
  readonly align: "l" | "r" | "p";
  /** In halves of the letter's size. */
  readonly width: number;
}

export interface Part {
  readonly columns: readonly TableColumn[];
}

export interface Laid {
  readonly setting: Setting;
  /** One, or several where a table is too wide even for a page turned on its side. */
  readonly parts: readonly Part[];
}

interface Need {
  readonly at: number;
  readonly words: boolean;
  /** Room in which nothing of it is broken but a head in lines. */
  readonly natural: number;
  /** Less than this breaks words. */
  readonly word: number;
  /** What many lines of text ask for, whatever the page. */
  readonly much: number;
}

const widest = (texts: Iterable<string>): number => {
  let width = 0;
  for (const text of texts) width = Math.max(width, textWidth(text));
  return width;
};
const longestPiece = (text: string): number => Math.max(0, ...piecesOf(text).map((piece) => textWidth(piece.trimEnd())));
/** A head of Chinese signs is broken after four or more of them, and no head has more than five lines where that can be. */
const headLeast = (head: string): number => Math.max(longestPiece(head), Math.min(textWidth(head), 8), textWidth(head) / 5);
const [headRoom, numberRoom, muchMost] = [12, 14, 44];

function needOf({ heads, rows }: Grid, at: number): Need {
  const head = heads[at]!.text;
  const cells = rows.map((row) => row[at]!);
  const body = widest(cells);
  const words = !heads[at]!.numeric || body > numberRoom;
  const ofHead = headLeast(head);
  const natural = Math.max(body, Math.min(textWidth(head), Math.max(headRoom, ofHead)));
  if (!words) return { at, words, natural, word: Math.max(body, ofHead), much: 0 };
  let word = longestPiece(head);
  for (const cell of cells) word = Math.max(word, longestPiece(cell));
  return { at, words, natural, word, much: Math.max(ofHead, Math.min(muchMost, body / 6)) };
}

/** Less than this is not pleasant to read. */
const leastOf = ({ words, natural, word, much }: Need, setting: Setting): number => (words ? Math.max(word, Math.min(natural, Math.max(setting.words, much))) : word);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What is left, among those that want it: those of small wants get all of it, the others by how much they want. */
function shared(wanted: readonly number[], left: number): number[] {
  let spare = Math.max(0, left);
  const given = wanted.map(() => 0);
  let open = wanted.flatMap((want, i) => (want > 0 ? [{ want, i }] : []));
  for (let modest = open; modest.length > 0 && open.length > 0;) {
    const equal = spare / open.length;
    modest = open.filter(({ want }) => want <= equal);
    for (const { want, i } of modest) { given[i] = want; spare -= want; }
    open = open.filter(({ want }) => want > equal);
  }
  const all = sum(open.map(({ want }) => want));
  for (const { want, i } of open) given[i] = (want * spare) / all;
  return given;
}

/** Columns on a page: as wide as they like where that goes, else words in lines that share what is left by how much stands in them; null where that is too narrow to be pleasant, unless it has to do. */
function allotted(needs: readonly Need[], setting: Setting, hasToDo = false): TableColumn[] | null {
  const room = (setting.line - setting.gap * needs.length) / setting.half;
  const least = needs.map((need) => leastOf(need, setting));
  const fits = sum(least) <= room;
  if (!fits && !hasToDo) return null;
  const floors = fits ? least : needs.map(({ word }) => word);
  const given = shared(needs.map(({ natural }, i) => natural - floors[i]!), room - sum(floors));
  return needs.map(({ at, words, natural }, i) => ({ at, align: !words ? "r" : floors[i]! + given[i]! > natural - 1e-9 ? "l" : "p", width: Math.min(natural, floors[i]! + given[i]!) }));
}

/**
 * The widths of a table's columns, and how the page holds it: upright in letters of the text, then in smaller ones, then on a page
 * turned on its side. What is wider still becomes several tables, each with the `leading` columns that say what a row is about.
 */
export function layOut(grid: Grid, leading: number): Laid {
  const needs = grid.heads.map((_, at) => needOf(grid, at));
  for (const setting of settings) {
    const columns = allotted(needs, setting);
    if (columns !== null) return { setting, parts: [{ columns }] };
  }
  const setting = settings[1]!;
  const keys = needs.slice(0, Math.min(leading, needs.length - 1));
  const others = needs.slice(keys.length);
  const inPoints = (need: Need) => leastOf(need, setting) * setting.half + setting.gap;
  const rows = packed(others.map(inPoints), Math.max(setting.line / 4, setting.line - sum(keys.map(inPoints))));
  return { setting, parts: rows.map((row) => ({ columns: allotted([...keys, ...row.map((i) => others[i]!)], setting, true)! })) };
}
