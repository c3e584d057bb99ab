import { escapeHtml } from "../html.js";

/** Small figures as static SVG: they take their colours from the page, so that print and dark mode follow. */
export interface SvgText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly kind?: "axis" | "strong" | "label";
}

export const svgText = ({ x, y, text, anchor = "start", kind = "label" }: SvgText): string =>
  `<text class="f-${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;

export const svgFigure = (width: number, height: number, title: string, body: string): string =>
  `<svg class="figure" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(title)}">${body}</svg>`;
