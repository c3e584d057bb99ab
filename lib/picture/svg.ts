import type { Language } from "../words/bilingual.js";
import { labelSize } from "../layout/index.js";
import { escapeXml } from "./escape-xml.js";
import { guidesMarkup, guideTextsMarkup } from "./guides.js";
import type { Theme } from "./palette.js";
import type { Picture, PictureNode } from "./picture.js";
import { fateGap, matchGap, onSelected } from "./shapes.js";
import { fillPaint } from "./tone.js";
import { arrowMarkup, lineMarkup, markMarkup, num, painter, shapeMarkup, type Paint } from "./svg-parts.js";

export interface SvgOptions {
  readonly theme: Theme;
  readonly language?: Language;
  /** Begins the ids inside the picture, so that several may stand in one page. */
  readonly idPrefix?: string;
}

/** The same stack as the page: Latin first, so that digits match in both languages. Never fetched. */
export const fontStack = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

/**
 * A picture as one SVG without script, style sheet or outside reference: it reads the same in a page, a printer and
 * a drawing program. Every group says in `data-` attributes what it stands for, so that a page may filter it.
 */
export function renderSvg(picture: Picture, options: SvgOptions): string {
  const paint = painter(options.theme);
  const language = options.language ?? picture.language;
  const prefix = escapeXml((options.idPrefix ?? "map").replace(/[^\w-]/g, "-"));
  const { width, height } = picture.frame;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${num(width)}" height="${num(height)}" viewBox="0 0 ${num(width)} ${num(height)}" role="img" lang="${language === "zh" ? "zh-Hans" : "en"}" aria-labelledby="${prefix}-title ${prefix}-desc" font-family="${fontStack}">`,
    `<title id="${prefix}-title">${escapeXml(picture.title)}</title>`,
    `<desc id="${prefix}-desc">${escapeXml(picture.description)}</desc>`,
    `<rect width="${num(width)}" height="${num(height)}" fill="${paint("page")}"/>`,
    ground(picture, paint),
    `<g data-part="guides">${guidesMarkup(picture, paint)}</g>`,
    ...fatesMarkup(picture, paint),
    `<g data-part="ties">${ties(picture, paint)}</g>`,
    `<g data-part="organisations">${picture.organisations.map((one) => organisation(one, paint)).join("")}</g>`,
    `<g data-part="marks">${marks(picture, paint)}</g>`,
    `<g data-part="levels">${bandNames(picture, paint)}${guideTextsMarkup(picture, paint)}</g>`,
    `<g data-part="labels">${picture.organisations.map((one) => label(one, language, paint)).join("")}</g>`,
    "</svg>",
  ];
  return parts.join("\n");
}

const text = (x: number, y: number, words: string, more: string) => `<text x="${num(x)}" y="${num(y)}" ${more}>${escapeXml(words)}</text>`;

function ground(picture: Picture, paint: Paint): string {
  const { width } = picture.frame;
  const bands = picture.bands.map((band) => {
    const fill = band.tinted ? `<rect y="${num(band.top)}" width="${num(width)}" height="${num(band.bottom - band.top)}" fill="${paint("band")}"/>` : "";
    const above = band.missing && band.top > 0 ? `<path d="M0 ${num(band.top)}H${num(width)}" stroke="${paint("line")}" stroke-dasharray="3 3"/>` : "";
    return `<g data-band="${escapeXml(band.level ?? "")}">${fill}${above}</g>`;
  });
  const blocks = picture.blocks.map((block) => {
    const d = block.rects.map((rect) => `M${num(rect.x)} ${num(rect.y)}h${num(rect.width)}v${num(rect.height)}h${num(-rect.width)}z`).join("");
    return `<g data-block="${escapeXml(block.jurisdiction)}"><path d="${d}" fill="${paint("block")}" fill-opacity="0.75"/>${block.name === null ? "" : text(block.name.x, block.name.y, block.label, `font-size="11" fill="${paint("ink3")}" text-anchor="${block.name.anchor}"`)}</g>`;
  });
  return [...bands, ...blocks].join("");
}

/** Names of the levels, over the ties: in a narrow frame there is no gutter to keep them clear. */
function bandNames(picture: Picture, paint: Paint): string {
  return picture.bands.map((band) => {
    if (band.label === null) return "";
    const halo = `stroke="${paint(band.tinted ? "band" : "page")}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
    const words = picture.gutter > 0 ? gutterLines(band.label) : [band.label];
    const lines = words.map((line, i) => text(10, band.top + 19 + i * 14, line, `font-size="12" font-weight="600" fill="${paint("ink2")}" ${halo}`));
    if (band.jurisdiction !== null && picture.gutter > 0) {
      for (const [i, line] of gutterLines(band.jurisdiction).entries()) lines.push(text(10, band.top + 20 + words.length * 15 + i * 14, line, `font-size="11.5" fill="${paint("ink3")}" ${halo}`));
    }
    return lines.join("");
  }).join("");
}

function gutterLines(label: string): string[] {
  if (label.length <= 13) return [label];
  const words = label.split(" ");
  const lines = [""];
  for (const word of words) {
    const last = lines[lines.length - 1]!;
    if (last !== "" && last.length + word.length + 1 > 13) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.slice(0, 3).map((line) => (line.length > 15 ? `${line.slice(0, 14)}…` : line));
}

function ties(picture: Picture, paint: Paint): string {
  // A wide casing in a dense picture cuts the neighbours to pieces.
  const casing = picture.cells ? 0 : picture.ties.length <= 80 ? 4 : picture.ties.length <= 300 ? 1.4 : 0;
  return picture.ties.map((tie) => {
    const colour = paint(tie.colour);
    const data = `data-kind="tie" data-id="${escapeXml(tie.id)}" data-layer="${escapeXml(tie.layer)}" data-dimension="${tie.dimension}" data-status="${tie.status ?? ""}" data-certainty="${escapeXml(tie.certainty ?? "")}" data-source="${escapeXml(tie.source)}" data-target="${escapeXml(tie.target)}"`;
    const arrow = tie.arrow === null ? "" : arrowMarkup(tie.arrow.kind, tie.arrow, tie.width, colour, paint("page"));
    return `<g ${data}><title>${escapeXml(tie.title)}</title>${lineMarkup(tie.d, colour, tie.width, tie.pattern, paint("page"), casing)}${tie.mirror === null ? "" : lineMarkup(tie.mirror.d, colour, tie.width, tie.pattern, paint("page"), casing)}${arrow}</g>`;
  }).join("\n");
}

function marks(picture: Picture, paint: Paint): string {
  if (picture.ties.length > 300 && !picture.cells) return "";
  return picture.ties.map((tie) => {
    const drawn = [tie.mark, tie.mirror?.mark ?? null].map((mark) =>
      (mark === null ? "" : markMarkup(mark.kind, mark.x, mark.y, mark.size, mark.filled, paint(tie.colour), paint("page")))).join("");
    return drawn === "" ? "" : `<g data-kind="mark" data-tie="${escapeXml(tie.id)}" data-layer="${escapeXml(tie.layer)}">${drawn}</g>`;
  }).join("");
}

/** What was, and a way that was asked for: under the ties. */
function fatesMarkup({ ghosts = [], way = [] }: Picture, paint: Paint): string[] {
  const group = (part: string, paths: readonly string[], look: string) => (paths.length === 0 ? [] : [`<g data-part="${part}" fill="none" ${look}>${paths.map((d) => `<path d="${d}"/>`).join("")}</g>`]);
  return [
    ...group("ghosts", ghosts.map((one) => one.d), `stroke="${paint("line")}" stroke-dasharray="2 5"`),
    ...group("way", way, `stroke="${paint("selected")}" stroke-width="11" stroke-linecap="round"`),
  ];
}

function organisation(one: PictureNode, paint: Paint): string {
  const halo = `<path d="${one.path}" fill="none" stroke="${paint("page")}" stroke-width="5" stroke-linejoin="round"/>`;
  const shape = one.fate === "gone" ? goneMarkup(one.radius, paint) : shapeMarkup(one.shape, one.radius, one.ring, one.match?.kind === "same" ? onSelected : paint("ink"), paint(one.match?.kind === "same" ? "selected" : "page"), fontStack, one.fill === null ? null : fillPaint(paint, one.fill));
  const match = one.match === undefined ? "" : one.match.kind === "same" ? `<circle r="${num(one.radius + matchGap)}" fill="${paint("selected")}" stroke="${paint("ink")}" stroke-width="1.5"/>` : dashedRing(one.radius + matchGap, paint);
  const data = `data-kind="organisation" data-id="${escapeXml(one.id)}" data-sector="${escapeXml(one.sector ?? "")}" data-level="${escapeXml(one.level ?? "")}"`;
  return `<g ${data} transform="translate(${num(one.x)} ${num(one.y)})"><title>${escapeXml(one.title)}</title>${match}${one.match?.kind === "same" ? "" : halo}${shape}${one.fate === "cut-off" ? dashedRing(one.radius + fateGap(one.radius), paint) : ""}</g>\n`;
}

const dashedRing = (radius: number, paint: Paint) => `<circle r="${num(radius)}" fill="none" stroke="${paint("ink")}" stroke-width="1.5" stroke-dasharray="4 3"/>`;

/** An organisation that has dropped out: a dashed outline with a cross. */
function goneMarkup(radius: number, paint: Paint): string {
  const arm = num(radius * 0.55);
  return `${dashedRing(radius, paint)}<path d="M-${arm} -${arm}L${arm} ${arm}M${arm} -${arm}L-${arm} ${arm}" stroke="${paint("ink")}" stroke-width="2"/>`;
}

/** By its letter the partner in the other map is found, where there is no room for the name. */
function letterAlone(one: PictureNode, language: Language, paint: Paint): string {
  const { size } = labelSize[language];
  return `<text data-kind="letter" x="${num(one.x + one.radius + matchGap + 3)}" y="${num(one.y + size * 0.36)}" font-size="${size}" font-weight="700" fill="${paint("ink")}" stroke="${paint(one.ground)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${escapeXml(one.match!.letter)}</text>\n`;
}

function label(one: PictureNode, language: Language, paint: Paint): string {
  if (one.label?.shown !== true) return one.match === undefined ? "" : letterAlone(one, language, paint);
  const { lines, remark, anchor, x, y } = one.label;
  const { size, lineHeight } = labelSize[language];
  const spans = lines.map((line, i) => `<tspan x="${num(x)}" y="${num(y + i * lineHeight)}">${escapeXml(line)}</tspan>`);
  if (remark !== null) spans.push(`<tspan x="${num(x)}" y="${num(y + (lines.length - 1) * lineHeight + 14)}" font-size="11" font-weight="400" fill="${paint("ink2")}">${escapeXml(remark)}</tspan>`);
  return `<g data-kind="label" data-organisation="${escapeXml(one.id)}"><text text-anchor="${anchor}" font-size="${size}" font-weight="${one.strong ? 600 : 400}" fill="${paint("ink")}" stroke="${paint(one.ground === "block" ? "block" : one.ground)}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${spans.join("")}</text></g>\n`;
}
