import { textWidth } from "../../layout/index.js";

/** A label cut to a width, with an ellipsis where something is left out. */
export function fit(label: string, width: number, size = 12.5): string {
  if (textWidth(label, size) <= width) return label;
  // No character is narrower than a third of its size: what lies beyond is not tried one by one.
  let end = Math.min(label.length, Math.ceil((3 * width) / size));
  while (end > 1 && textWidth(`${label.slice(0, end).trimEnd()}\u2026`, size) > width) end--;
  return `${label.slice(0, end).trimEnd()}\u2026`;
}

/** The width that the longest of some labels takes, between two bounds. */
export const gutterOf = (labels: readonly string[], least: number, most: number, size = 12.5): number =>
  Math.min(most, Math.max(least, ...labels.map((label) => Math.ceil(textWidth(label, size)) + 4)));
