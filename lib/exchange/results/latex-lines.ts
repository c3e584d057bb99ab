import { piecesOf, textWidth } from "./latex-text.js";

/** Things in as few rows as go into a room, and those about equally full. */
export function packed(sizes: readonly number[], room: number): number[][] {
  const into = (most: number) => {
    const rows: number[][] = [];
    let used = Infinity;
    sizes.forEach((size, i) => {
      if (used + size > most) { rows.push([]); used = 0; }
      rows.at(-1)!.push(i);
      used += size;
    });
    return rows;
  };
  const fewest = into(room);
  for (let share = 1; share < 20; share++) {
    const rows = into((room * share) / 20);
    if (rows.length === fewest.length) return rows;
  }
  return fewest;
}

/** A head in lines of about equal length, no wider than its column where its words allow it. */
export function headLines(head: string, width: number): string[] {
  const pieces = piecesOf(head);
  return packed(pieces.map(textWidth), width + 0.5).map((row) => row.map((i) => pieces[i]!).join("").trim());
}

/** How many lines a text takes in a column, about. */
export const linesOf = (text: string, width: number): number => (textWidth(text) <= width ? 1 : Math.ceil((1.15 * textWidth(text)) / width));

/** A text in parts of so many lines at most, so that a row never is higher than a page. */
export function cutBy(text: string, width: number, lines: number): string[] {
  if (linesOf(text, width) <= lines) return [text];
  const parts: string[] = [];
  let used = Infinity;
  for (const piece of piecesOf(text)) {
    const size = textWidth(piece);
    if (used + size > (width * lines) / 1.15) { parts.push(""); used = 0; }
    parts.push(`${parts.pop()!}${piece}`);
    used += size;
  }
  return parts.map((part) => part.trim());
}
