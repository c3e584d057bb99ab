import { textWidth } from "../layout/index.js";

/** A sentence in lines no longer than a width; Chinese may break anywhere but before a closing sign. */
export function wrapped(text: string, width: number, size: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef][，。；：、）」”]*|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? [text];
  const lines = [""];
  for (const piece of pieces) {
    const last = lines.at(-1)!;
    if (last !== "" && textWidth(last + piece.trimEnd(), size) > width) lines.push(piece);
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((line) => line.trimEnd());
}
