import { displayWidth } from "./display-width.js";
import type { Grid } from "./format.js";

/** A grid for a terminal: columns in line even where Chinese stands in them, numbers to the right. */
export function textTable({ heads, rows }: Grid): string {
  const widths = heads.map((head, i) => Math.max(displayWidth(head.text), ...rows.map((row) => displayWidth(row[i]!))));
  const line = (cells: readonly string[]) => cells.map((cell, i) => {
    const space = " ".repeat(widths[i]! - displayWidth(cell));
    return heads[i]!.numeric ? space + cell : cell + space;
  }).join("  ").trimEnd();
  return [heads.map(({ text }) => text), widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n") + "\n";
}
