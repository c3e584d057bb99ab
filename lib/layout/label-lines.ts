import { isSquare, textWidth } from "./text-width.js";

/** A Chinese line breaks best before one of these. */
const units = ["应急", "管理", "指挥", "办公", "委员会", "企业", "部门", "机构", "中心", "协议", "服务", "控制", "功能"];
const noLineStart = /^[，。；：、！？）】》”’」,.;:!?)\]]/u;
const mostLines = 4;

interface Piece {
  readonly text: string;
  /** Cost of beginning a line with this piece; null forbids it. */
  readonly start: number | null;
  readonly spaceBefore: boolean;
}

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const word of text.split(" ")) {
    let spaceBefore = true;
    let run = "";
    const flush = () => {
      if (run === "") return;
      found.push({ text: run, start: 0, spaceBefore });
      spaceBefore = false;
      run = "";
    };
    const characters = Array.from(word);
    for (const [i, character] of characters.entries()) {
      if (isSquare(character)) {
        flush();
        const rest = characters.slice(i).join("");
        const previous = characters[i - 1];
        const joined = previous !== undefined && !isSquare(previous);
        const start = noLineStart.test(character) || joined ? null : units.some((unit) => rest.startsWith(unit)) ? 0 : 260;
        found.push({ text: character, start, spaceBefore });
        spaceBefore = false;
      } else {
        run += character;
        if (character === "-" && i > 2 && i < characters.length - 2) flush();
      }
    }
    flush();
  }
  return found;
}

function join(run: readonly Piece[]): string {
  return run.map((piece, i) => (i > 0 && piece.spaceBefore ? " " : "") + piece.text).join("");
}

/**
 * A label broken into at most four balanced lines no wider than `width` where its words allow it. Chinese breaks
 * before a unit word and never leaves one character alone; what does not fit in four lines ends with an ellipsis.
 */
export function labelLines(text: string, width: number, size: number, strong = false): string[] {
  const all = pieces(text);
  if (all.length === 0) return [];
  const total = textWidth(text, size, strong);
  if (total <= width) return [text];

  // best[k][i]: cheapest way to set the first i pieces in k lines.
  let best: { cost: number; breaks: number[] }[] = all.map(() => ({ cost: Infinity, breaks: [] }));
  best.push({ cost: Infinity, breaks: [] });
  best[0] = { cost: 0, breaks: [] };
  for (let lines = 1; lines <= mostLines; lines++) {
    const next: typeof best = best.map(() => ({ cost: Infinity, breaks: [] }));
    const even = total / Math.max(lines, Math.ceil(total / width));
    for (let to = 1; to <= all.length; to++) {
      for (let from = to - 1; from >= 0; from--) {
        const before = best[from]!;
        if (before.cost === Infinity) continue;
        const run = all.slice(from, to);
        const start = from === 0 ? 0 : run[0]!.start;
        const line = join(run);
        if (start === null || (run.length === 1 && isSquare(line) && all.length > 1)) continue;
        const lineWidth = textWidth(line, size, strong);
        if (lineWidth > width && run.length > 1) break;
        const over = lineWidth > width ? (lineWidth - width) * 40 : 0;
        const cost = before.cost + (lineWidth - even) * (lineWidth - even) * 0.25 + start + over;
        if (cost < next[to]!.cost) next[to] = { cost, breaks: [...before.breaks, to] };
      }
    }
    best = next;
    const end = best[all.length]!;
    if (end.cost < Infinity) {
      let from = 0;
      return end.breaks.map((to) => {
        const line = join(all.slice(from, to));
        from = to;
        return line;
      });
    }
  }
  return filled(all, width, size, strong);
}

function filled(all: readonly Piece[], width: number, size: number, strong: boolean): string[] {
  const lines: string[] = [];
  let from = 0;
  while (from < all.length && lines.length < mostLines) {
    let to = from + 1;
    while (to < all.length && textWidth(join(all.slice(from, to + 1)), size, strong) <= width) to++;
    lines.push(join(all.slice(from, to)));
    from = to;
  }
  if (from < all.length) lines.push(`${lines.pop() ?? ""}…`);
  return lines;
}
