import { textWidth } from "../layout/index.js";
import { decimals } from "../table/decimals.js";
import { say, type Language } from "../words/bilingual.js";
import { escapeXml } from "./escape-xml.js";
import type { Theme } from "./palette.js";
import type { Picture } from "./picture.js";
import { shapeMarkup, num, painter } from "./svg-parts.js";
import { renderSample, type Sample } from "./svg-sample.js";
import { fontStack } from "./svg.js";

const [size, line, gap] = [12, 24, 20];

const words = {
  notStated: { en: "{label}: not stated", zh: "{label}：未说明" },
  collective: { en: "Collective, with its count", zh: "集合单位及其成员数" },
  collectiveOpen: { en: "Collective, count not stated", zh: "集合单位，成员数未说明" },
} as const;

interface Item {
  readonly svg: string;
  readonly wide: number;
  readonly high: number;
  readonly text: string;
}

/** What a picture shows, as groups of samples with their counts: only what occurs, and layers of which nothing is stated. */
function groupsOf({ legend }: Picture, theme: Theme, language: Language): Item[][] {
  const paint = painter(theme);
  const item = (sample: Sample, wide: number, high: number, text: string): Item => ({ svg: renderSample(sample, theme), wide, high, text });
  const circle = (radius: number, value: number): Item => {
    const side = Math.ceil(radius * 2) + 2;
    return {
      wide: side, high: side, text: decimals(value, value >= 10 || Number.isInteger(value) ? 0 : 2),
      svg: `<svg width="${side}" height="${side}" viewBox="${-side / 2} ${-side / 2} ${side} ${side}">${shapeMarkup({ kind: "disc", slash: false }, radius, null, paint("ink"), paint("page"), fontStack)}</svg>`,
    };
  };
  const { collectives, size: sizes } = legend;
  return [
    legend.layers.filter(({ state }) => state !== "none").map((entry) => item({ kind: "layer", entry }, 36, 16, entry.state === "not-stated" ? say(words.notStated, language).replace("{label}", entry.label) : `${entry.label} ${entry.shown}`)),
    legend.lines.filter(({ shown }) => shown > 0).map((entry) => item({ kind: "line", entry }, 36, 16, `${entry.label} ${entry.shown}`)),
    [
      ...legend.sectors.filter(({ count }) => count > 0).map((entry) => item({ kind: "sector", entry }, 20, 20, `${entry.label} ${entry.count}`)),
      ...(collectives.stated > 0 ? [item({ kind: "ring", text: "n" }, 28, 28, `${say(words.collective, language)} ${collectives.stated}`)] : []),
      ...(collectives.notStated > 0 ? [item({ kind: "ring", text: "n?" }, 28, 28, `${say(words.collectiveOpen, language)} ${collectives.notStated}`)] : []),
    ],
    sizes === null || sizes.steps.length === 0 ? [] : [{ svg: "", wide: 0, high: 0, text: `${sizes.label} (n = ${sizes.n})` }, ...sizes.steps.map(({ radius, value }) => circle(radius, value))],
  ].filter((group) => group.length > 0);
}

/**
 * A rendered picture with its legend below it, for paper and for a file that stands alone; the picture itself does not move.
 * What is not drawn has no line in the legend, but for a layer of which the source says nothing.
 */
export function withLegend(svg: string, picture: Picture, { theme, language = picture.language }: { readonly theme: Theme; readonly language?: Language }): string {
  const paint = painter(theme);
  const { width, height } = picture.frame;
  const parts: string[] = [];
  let y = height + 12;
  for (const group of groupsOf(picture, theme, language)) {
    let x = 4;
    const step = Math.max(line, ...group.map(({ high }) => high + 4));
    for (const { svg: sample, wide, high, text } of group) {
      const room = wide + 7 + textWidth(text, size) + gap;
      if (x > 4 && x + room - gap > width) [x, y] = [4, y + step];
      if (sample !== "") parts.push(sample.replace("<svg ", `<svg x="${num(x)}" y="${num(y + (step - high) / 2)}" `));
      parts.push(`<text x="${num(x + (wide === 0 ? 0 : wide + 7))}" y="${num(y + step / 2 + 4)}" font-size="${size}" fill="${paint("ink2")}">${escapeXml(text)}</text>`);
      x += room;
    }
    y += step;
  }
  const whole = num(y + 6);
  return svg
    .replace(` height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}"`, ` height="${whole}" viewBox="0 0 ${num(width)} ${whole}"`)
    .replace(/<\/svg>\s*$/, `<g data-part="legend"><rect y="${num(height)}" width="${num(width)}" height="${num(y + 6 - height)}" fill="${paint("page")}"/>${parts.join("")}</g>\n</svg>`);
}
