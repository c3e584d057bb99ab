import { escapeHtml } from "../html.js";

/** Small figures as static SVG: they take their colours from the page, so that print and dark mode follow. */
export interface SvgText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly kind?: "axis" | "strong" | "label" | "inverse";
}

/** Looks as attributes in the page's colours: no style sheet is needed, and one taken along keeps them. */
const looks: Readonly<Record<string, string>> = {
  solid: 'fill="var(--ink)"', hollow: 'fill="var(--page)" stroke="var(--ink)" stroke-width="1.5"', grey: 'fill="var(--line)"', faint: 'fill="var(--rule)"', outline: 'fill="none" stroke="var(--line)"',
  line: 'fill="none" stroke="var(--ink)" stroke-width="2"', thin: 'fill="none" stroke="var(--line)"', rule: 'fill="none" stroke="var(--rule)"',
  hatch: 'fill="url(#hatch)" stroke="var(--line)" stroke-dasharray="3 3"',
  label: 'fill="var(--ink)" font-size="13"', axis: 'fill="var(--ink3)" font-size="11.5"', strong: 'fill="var(--ink)" font-size="13" font-weight="650" font-variant="tabular-nums"', inverse: 'fill="var(--page)" font-size="11"',
};

export const svgText = ({ x, y, text, anchor = "start", kind = "label" }: SvgText): string =>
  `<text class="f-${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;

export const svgFigure = (width: number, height: number, title: string, body: string): string =>
  `<svg class="figure" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(title)}">${body.replace(/class="f-(\w+)"/g, (_, look: string) => looks[look]!)}</svg>`;
