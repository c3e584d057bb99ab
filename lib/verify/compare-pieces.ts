import type { Piece, PieceOf, Place } from "./piece.js";

export interface Difference {
  readonly place: Place;
  /** A number, words, or a part that is not read but drawn, run or taken along. */
  readonly of: PieceOf;
  /** What the file says; null where only the recomputed result has it. */
  readonly file: string | null;
  readonly recomputed: string | null;
}

export interface Comparison {
  /** Numbers that are read: printed ones in a report, values in a result. */
  readonly numbers: { readonly total: number; readonly hold: number; readonly close: number; readonly differ: number };
  readonly differences: readonly Difference[];
}

const number = /\d+(?:[.,]\d+)*/g;

/** Numbers as they are printed. */
const numbersIn = ({ text, of }: Piece): readonly string[] => (of === "number" ? [text] : of === "text" ? text.replaceAll("&#39;", "").match(number) ?? [] : []);

const floating = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;

/** Whether two texts differ in nothing but numbers that are equal to 1e-12 of their size, as engines differ in logarithms and powers. */
export function isClose(a: string, b: string): boolean {
  const [left, right] = [a.match(floating) ?? [], b.match(floating) ?? []];
  if (left.length !== right.length || a.replace(floating, "#") !== b.replace(floating, "#")) return false;
  return left.every((one, i) => {
    const [x, y] = [Number(one), Number(right[i])];
    // Another spelling of the same number is no difference of engines.
    return one === right[i] || (x !== y && Math.abs(x - y) <= 1e-12 * Math.max(Math.abs(x), Math.abs(y)));
  });
}

function paired(file: readonly Piece[], recomputed: readonly Piece[]): [Piece | null, Piece | null][] {
  const apart = file.length === recomputed.length ? file.filter(({ key }, i) => key !== recomputed[i]!.key).length : Infinity;
  // A name by which others are known may itself be what was changed: pieces in the same order belong together.
  if (apart <= 0.02 * file.length + 12) return file.map((piece, i) => [piece, recomputed[i]!]);
  const byKey = new Map(recomputed.map((piece) => [piece.key, piece] as const));
  const keys = new Set(file.map(({ key }) => key));
  return [...file.map((piece): [Piece, Piece | null] => [piece, byKey.get(piece.key) ?? null]), ...recomputed.filter(({ key }) => !keys.has(key)).map((piece): [null, Piece] => [null, piece])];
}

/** What stands round the first place where two long texts part. */
function excerpts(file: string, recomputed: string): [string, string] {
  if (file.length <= 160 && recomputed.length <= 160) return [file, recomputed];
  let at = 0;
  while (at < file.length && file[at] === recomputed[at]) at++;
  const cut = (text: string) => `${at > 40 ? "\u2026" : ""}${text.slice(Math.max(0, at - 40), at + 40)}${at + 40 < text.length ? "\u2026" : ""}`;
  return [cut(file), cut(recomputed)];
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 159)}\u2026` : text);

const wholePage = { kind: "page", name: "", row: null, column: null } as const;

/** A difference of a whole, that no place of it can be named for. */
export const elsewhere = (of: Difference["of"]): Difference => ({ place: wholePage, of, file: null, recomputed: null });

/** Where pieces find nothing and the texts differ all the same, in more than numbers that are close: their order, or how they are written. */
export function orElsewhere(made: Comparison, file: string, recomputed: string, mayBeClose: boolean): Comparison {
  const same = made.differences.length > 0 || file === recomputed || (mayBeClose && isClose(file, recomputed));
  return same ? made : { ...made, differences: [elsewhere("markup")] };
}

/**
 * Holds a file against what was recomputed, piece by piece. `mayBeClose`: the file is as it was written, so that numbers equal to 1e-12
 * are told as close and not as different. Time O(size).
 */
export function comparePieces(file: readonly Piece[], recomputed: readonly Piece[], mayBeClose: boolean): Comparison {
  const numbers = { total: 0, hold: 0, close: 0, differ: 0 };
  const differences: Difference[] = [];
  for (const [one, other] of paired(file, recomputed)) {
    const [left, right] = [one === null ? [] : numbersIn(one), other === null ? [] : numbersIn(other)];
    numbers.total += Math.max(left.length, right.length);
    if (one !== null && other !== null && one.text === other.text && one.of === other.of) {
      numbers.hold += left.length;
      continue;
    }
    if (one !== null && other !== null && mayBeClose && isClose(one.text, other.text)) {
      numbers.close += left.length;
      continue;
    }
    const same = left.length === right.length ? left.filter((value, i) => value === right[i]).length : 0;
    numbers.hold += same;
    numbers.differ += Math.max(left.length, right.length) - same;
    const { place, of } = (other ?? one)!;
    const [said, found] = one === null || other === null ? [one === null ? null : shortened(one.text), other === null ? null : shortened(other.text)] : excerpts(one.text, other.text);
    differences.push({ place, of: Math.max(left.length, right.length) > same ? "number" : of === "number" ? "text" : of, file: said, recomputed: found });
  }
  return { numbers, differences };
}
