import type { Grid } from "./format.js";

/** Text inside Markdown: what would be markup there, or end the cell, is escaped. */
export const markdownText = (text: string): string => text.replace(/[\\`*_{}[\]<>#|&]/g, (sign) => `\\${sign}`).replace(/[\r\n]+/g, " ");

export function markdownTable({ heads, rows }: Grid): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownText).join(" | ")} |`;
  return [line(heads.map(({ text }) => text)), `|${heads.map(({ numeric }) => (numeric ? " ---: |" : " --- |")).join("")}`, ...rows.map(line)].join("\n") + "\n";
}
