import { fontStack, palette, wrapped } from "../picture/index.js";
import { escapeHtml } from "./html.js";
import { hatch, resolved } from "./painted.js";
import { titled } from "./words.js";

/** What a figure says about itself once it has left its page. */
export interface FigureText {
  readonly number: string;
  readonly title: string;
  readonly caption: string;
  readonly source: string;
  readonly language: "en" | "zh";
}

const [margin, titleSize, textSize, lineHigh] = [20, 16, 12, 18];
const { light } = palette;

/**
 * A figure of the page as a file that stands alone: number and title above, caption and source below, colours those of the light
 * theme, nothing that a page would have to provide. The figure's own coordinates stay as they are.
 */
export function standAlone(svg: string, { number, title, caption, source, language }: FigureText): string {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [inner, high] = [Number(size?.[1] ?? 0), Number(size?.[2] ?? 0)];
  const room = Math.max(inner, 420);
  const lines = (text: string, of: number) => wrapped(text, room, of);
  const head = lines(titled(number, title, language), titleSize);
  const foot = [...lines(caption, textSize), ...lines(source, textSize)];
  const top = margin + head.length * 22 + 10;
  const height = Math.ceil(top + high + 18 + foot.length * lineHigh + margin);
  const width = Math.ceil(room + 2 * margin);
  const text = (words: readonly string[], y: number, step: number, look: string) => words.map((line, i) => `<text x="${margin}" y="${Math.round(y + i * step)}" ${look}>${escapeHtml(line)}</text>`).join("");
  const figure = resolved(svg).replace(/^<svg (?:xmlns="[^"]*" )?/, `<svg x="${margin}" y="${top}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language === "zh" ? "zh-Hans" : "en"}" font-family="${fontStack}">`
    + `<title>${escapeHtml(titled(number, title, language))}</title>${svg.includes("url(#hatch)") ? hatch : ""}<rect width="${width}" height="${height}" fill="${light.page}"/>`
    + text(head, margin + 16, 22, `font-size="${titleSize}" font-weight="650" fill="${light.ink}"`) + figure
    + text(foot, top + high + 26, lineHigh, `font-size="${textSize}" fill="${light.ink2}"`) + "</svg>";
}
