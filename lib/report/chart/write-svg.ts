import { escapeHtml } from "../html.js";
import type { ChartFrame } from "./chart.js";

/** Looks come from the attributes we give; what a library adds of classes, styles and spoken names for its parts goes. */
const left = (name: string): boolean => name === "class" || name === "style" || name.startsWith("aria-") || name.startsWith("xmlns") || name === "role" || name.startsWith("on");

/** Where numbers are lengths, they are cut to hundredths: a browser and Node then write the same. */
const lengths = new Set(["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "width", "height", "transform", "dx", "dy", "points"]);
const short = (text: string) => text.replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (digits) => String(Math.round(Number(digits) * 100) / 100 + 0));

function written(element: Element): string {
  const name = element.tagName.toLowerCase();
  if (name === "style" || name === "script" || name === "title") return "";
  const attributes = [...element.attributes].filter((one) => !left(one.name)).sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((one) => ` ${one.name}="${escapeHtml(lengths.has(one.name) ? short(one.value) : one.value)}"`).join("");
  const inside = [...element.childNodes].map((child) => (child.nodeType === 3 ? escapeHtml(child.textContent ?? "") : child.nodeType === 1 ? written(child as Element) : "")).join("");
  return inside === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
}

/**
 * A drawn chart as text that any engine writes alike: attributes in order, numbers cut, no style sheet, style or class, so that
 * the strictest policy of a page lets it be. Its title and description are its own, under ids that begin with the frame's.
 */
export function writeSvg(drawn: Element, height: number, { width, id, title, description }: ChartFrame): string {
  const inside = [...drawn.childNodes].filter((child) => child.nodeType === 1).map((child) => written(child as Element)).join("");
  const box = `${Math.round(width)} ${Math.round(height)}`;
  return `<svg class="chart" viewBox="0 0 ${box}" width="${Math.round(width)}" height="${Math.round(height)}" role="img" aria-labelledby="${id}-title ${id}-desc" fill="var(--ink)" text-anchor="middle">`
    + `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>${inside}</svg>`;
}
