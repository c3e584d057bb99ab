/**
 * What a spreadsheet cell says. A blank cell is unknown, and outer spaces do not count. Text that would be
 * misread because of that is written with a leading apostrophe, as people do in spreadsheets; an apostrophe
 * is taken away only where it had to be added, so `'t Zand` stays as it is. A cell that starts with
 * `=`, `+`, `-` or `@` is text like any other here: it comes back unchanged and is never a formula.
 */

export type Scalar = string | number | boolean;

type Reads = (cell: string) => Scalar | null;

function plainText(cell: string): string | null {
  const text = cell.trim();
  return text === "" ? null : text;
}

const decimal = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const longInteger = /^-?\d{16,}$/;

/** A number only if the text spells one fully: 007 and an account number of twenty digits stay text. */
function typedScalar(cell: string): Scalar | null {
  const text = plainText(cell);
  if (text === null) return null;
  if (text === "true" || text === "TRUE") return true;
  if (text === "false" || text === "FALSE") return false;
  if (!decimal.test(text)) return text;
  const number = Number(text);
  if (!Number.isFinite(number) || (longInteger.test(text) && String(number) !== text)) return text;
  return number;
}

const apostrophes = /^'+/;

/** Text that already begins with apostrophes needs one more exactly when it would be misread without them. */
function isMisread(text: string, reads: Reads): boolean {
  const bare = text.replace(apostrophes, "");
  return reads(bare) !== bare;
}

function readWith(cell: string, reads: Reads): Scalar | null {
  const escaped = cell.startsWith("'") && isMisread(cell.slice(1), reads);
  return escaped ? cell.slice(1) : reads(cell);
}

const writeWith = (text: string, reads: Reads) => (isMisread(text, reads) ? `'${text}` : text);

export const readText = (cell: string): string | null => readWith(cell, plainText) as string | null;
export const writeText = (text: string): string => writeWith(text, plainText);

export const readScalar = (cell: string): Scalar | null => readWith(cell, typedScalar);
export const writeScalar = (value: Scalar): string => (typeof value === "string" ? writeWith(value, typedScalar) : String(value));

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number, also in full-width digits; anything else is handed on as it stands, for the check to name. */
export function readNumber(cell: string): Scalar | null {
  const text = readText(cell);
  if (text === null) return null;
  const narrow = text.normalize("NFKC");
  return number.test(narrow) ? Number(narrow) : text;
}

const spellings = new Map<string, boolean>([
  ["true", true], ["yes", true], ["1", true], ["是", true],
  ["false", false], ["no", false], ["0", false], ["否", false],
]);

export function readBoolean(cell: string): Scalar | null {
  const text = readText(cell);
  return text === null ? null : spellings.get(text.normalize("NFKC").toLowerCase()) ?? text;
}

const none = "none";
const outerSpace = /^\s|\s$/;

/** Items are parted by `;` or `；`; a backslash takes the next sign as it stands; `none` is a known empty list. */
export function readList(cell: string): string[] | null {
  const text = readText(cell);
  if (text === null) return null;
  if (text.toLowerCase() === none) return [];
  const items: string[] = [];
  let item = "";
  let kept = 0; // up to here trailing spaces were asked for by a backslash
  const finish = () => {
    const trimmed = item.slice(0, kept) + item.slice(kept).trimEnd();
    if (trimmed !== "") items.push(trimmed);
    item = "";
    kept = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === "\\" && i + 1 < text.length) {
      item += text[++i]!;
      kept = item.length;
    } else if (sign === ";" || sign === "；") finish();
    else if (item !== "" || sign.trim() !== "") item += sign;
  }
  finish();
  return items;
}

function writeItem(item: string): string {
  const escaped = item.replace(/[\\;；]/g, "\\$&");
  const ends = outerSpace.test(item) ? escaped.replace(/^\s+|\s+$/g, (space) => space.replace(/[^]/g, "\\$&")) : escaped;
  return item.toLowerCase() === none ? `\\${ends}` : ends;
}

export const writeList = (items: readonly string[]): string => (items.length === 0 ? none : writeText(items.map(writeItem).join(";")));
