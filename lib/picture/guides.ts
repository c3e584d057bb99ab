import { guideTextSize, type GuideRole, type GuideText } from "../layout/index.js";
import { escapeXml } from "./escape-xml.js";
import type { Token } from "./palette.js";
import type { Picture, PictureText } from "./picture.js";
import { num, type Paint } from "./svg-parts.js";

export interface GuideLook {
  readonly fill?: Token;
  readonly stroke?: Token;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

/** How the guides of an arrangement look, in the static picture and on the canvas. */
export const guideLooks: Readonly<Record<GuideRole, GuideLook>> = {
  disc: { fill: "band" },
  ring: { stroke: "rule", width: 1 },
  "ring-none": { stroke: "line", width: 1, dash: [3, 3] },
  arc: { stroke: "ink", width: 1.6 },
  "arc-none": { stroke: "line", width: 1.6, dash: [3, 3] },
  field: { fill: "band" },
  self: { fill: "block" },
  grid: { stroke: "page", width: 1 },
  rule: { stroke: "rule", width: 1 },
  hatch: { stroke: "line", width: 1.2 },
};

export const guideTextLooks: Readonly<Record<GuideText["role"], { readonly ink: Token; readonly halo: Token }>> = {
  group: { ink: "ink", halo: "page" },
  scale: { ink: "ink3", halo: "band" },
  head: { ink: "ink", halo: "page" },
  note: { ink: "ink3", halo: "page" },
};

export function guidesMarkup(picture: Picture, paint: Paint): string {
  return picture.guides.map(({ role, d }) => {
    const { fill, stroke, width, dash } = guideLooks[role];
    return `<path data-guide="${role}" d="${d}" fill="${fill === undefined ? "none" : paint(fill)}"`
      + (stroke === undefined ? "" : ` stroke="${paint(stroke)}" stroke-width="${num(width ?? 1)}"`)
      + `${dash === undefined ? "" : ` stroke-dasharray="${dash.join(" ")}"`}/>`;
  }).join("");
}

export function guideTextsMarkup(picture: Picture, paint: Paint): string {
  return picture.texts.map((text) => textMarkup(text, paint)).join("");
}

function textMarkup({ role, x, y, anchor, turned, lines, count, organisation }: PictureText, paint: Paint): string {
  const { size, line, strong } = guideTextSize[role];
  const { ink, halo } = guideTextLooks[role];
  const counted = count === null ? "" : `<tspan dx="4" font-weight="400" fill="${paint("ink3")}">${count}</tspan>`;
  const spans = lines.map((words, i) => `<tspan x="${num(x)}" y="${num(y + i * line)}">${escapeXml(words)}</tspan>${i === lines.length - 1 ? counted : ""}`);
  const about = organisation === null ? "" : ` data-organisation="${escapeXml(organisation)}"`;
  return `<text data-guide-text="${role}"${about} text-anchor="${anchor}" font-size="${size}" font-weight="${strong ? 600 : 400}" fill="${paint(ink)}" stroke="${paint(halo)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
    + `${turned ? ` transform="rotate(-90 ${num(x)} ${num(y)})"` : ""}>${spans.join("")}</text>`;
}
