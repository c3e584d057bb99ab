import type { Case } from "../case/index.js";
import { elements, frameworkMatrix, relationsOf, type CellState, type ElementRelation, type FrameworkVersion, type RelationCertainty, type RelationType } from "../codebook/index.js";
import { textWidth } from "../layout/index.js";
import { quoted } from "./titles.js";
import type { Language } from "../words/index.js";
import { layoutElementGraph, type ElementGraphLayout, type GraphBox, type GraphPath, type Point } from "./element-graph-layout.js";
import { elementGraphWords as words } from "./element-graph-words.js";
import { elementRelationText } from "./element-relation-text.js";
import { escapeXml } from "./escape-xml.js";
import type { Theme, Token } from "./palette.js";
import { arrowMarkup, num, painter, type Paint } from "./svg-parts.js";
import { fontStack } from "./svg.js";
import { wrapped } from "./wrapped.js";

export interface ElementGraphOptions {
  readonly language?: Language;
  readonly version?: FrameworkVersion;
  /** Marks each constituent with how this case codes it. */
  readonly case?: Case | null;
  readonly theme?: Theme;
  /** Begins the ids inside the figure, so that several may stand in one page. */
  readonly idPrefix?: string;
}

const families = ["system", "bearing", "tension", "back"] as const;
type Family = (typeof families)[number];

const familyOf: Readonly<Record<RelationType, Family>> = {
  conditions: "system", drives: "system", requires: "system", "carried-by": "system", produces: "system", moves: "system", cycle: "system",
  builds: "bearing", legitimises: "bearing", grounds: "bearing", supports: "bearing", steers: "bearing",
  "may-cause": "tension", counters: "tension", "feeds-back": "back",
};
const colourOf: Readonly<Record<Family, Token>> = { system: "ink", bearing: "communicationText", tension: "decisionText", back: "operationalText" };

/** Dots mean derived and dashes implied, here as in the rest of the pictures' words. */
const dashOf: Readonly<Record<RelationCertainty, string>> = {
  stated: "", "partly-stated": ' stroke-dasharray="12 3 3 3"', implied: ' stroke-dasharray="6 4"', derived: ' stroke-linecap="round" stroke-dasharray="0.1 4"',
};
const certainties: readonly RelationCertainty[] = ["stated", "partly-stated", "implied", "derived"];
const states: readonly CellState[] = ["present", "expected", "absent", "contradicted", "not-coded"];

const write = (x: number, y: number, text: string, more: string) => `<text x="${num(x)}" y="${num(y)}" ${more}>${escapeXml(text)}</text>`;

/** A right-angled way with slightly rounded corners. */
function pathOf(points: readonly Point[]): string {
  const bend = 6;
  return points.map(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined) return `M${num(x)} ${num(y)}`;
    if (after === undefined) return `L${num(x)} ${num(y)}`;
    const towards = ([px, py]: Point): Point => {
      const length = Math.abs(px - x) + Math.abs(py - y);
      const by = length === 0 ? 0 : Math.min(bend, length / 2) / length;
      return [x + (px - x) * by, y + (py - y) * by];
    };
    const [[ax, ay], [bx, by]] = [towards(before), towards(after)];
    return `L${num(ax)} ${num(ay)}Q${num(x)} ${num(y)} ${num(bx)} ${num(by)}`;
  }).join("");
}

function lineOf({ relation, number, lines, joins }: GraphPath, paint: Paint, language: Language): string {
  const colour = paint(colourOf[familyOf[relation.type]]);
  const stroke = (points: readonly Point[]) => `<path d="${pathOf(points)}" fill="none" stroke="${paint("band")}" stroke-width="5.5"/><path d="${pathOf(points)}" fill="none" stroke="${colour}" stroke-width="1.7"${dashOf[relation.certainty]}/>`;
  const heads = lines.map((points) => {
    const [[fx, fy], [x, y]] = [points.at(-2)!, points.at(-1)!];
    const length = Math.max(1, Math.abs(x - fx) + Math.abs(y - fy));
    return arrowMarkup("filled", { x, y, dx: (x - fx) / length, dy: (y - fy) / length, size: 9 }, 1.7, colour, paint("page"));
  });
  const data = `data-kind="relation" data-id="${relation.id}" data-type="${relation.type}" data-certainty="${relation.certainty}"`;
  return `<g ${data}><title>${escapeXml(`${number}. ${elementRelationText(relation, language)}`)}</title>${[...joins, ...lines].map(stroke).join("")}${heads.join("")}</g>`;
}

function badgeOf(number: number, [x, y]: Point, colour: string, paint: Paint): string {
  return `<circle cx="${num(x)}" cy="${num(y)}" r="8.5" fill="${paint("page")}" stroke="${colour}" stroke-width="1"/>${write(x, y + 3.8, String(number), `font-size="11" font-weight="600" text-anchor="middle" fill="${colour}"`)}`;
}

/** Filled: evidenced. Dashed: expected. Empty: absent. Crossed: contradicted. Hatched: not coded. */
function stateMark(state: CellState, x: number, y: number, paint: Paint, prefix: string): string {
  const [ink, size] = [paint("ink"), 11];
  const square = (more: string) => `<rect x="${num(x)}" y="${num(y)}" width="${size}" height="${size}" ${more}/>`;
  switch (state) {
    case "present": return square(`fill="${ink}"`);
    case "expected": return square(`fill="${paint("page")}" stroke="${ink}" stroke-width="1.4" stroke-dasharray="2.6 2"`);
    case "absent": return square(`fill="${paint("page")}" stroke="${ink}" stroke-width="1.4"`);
    case "contradicted": return `${square(`fill="${paint("page")}" stroke="${ink}" stroke-width="1.4"`)}<path d="M${num(x)} ${num(y)}l${size} ${size}M${num(x + size)} ${num(y)}l-${size} ${size}" stroke="${ink}" stroke-width="1.4"/>`;
    case "not-coded": return square(`fill="url(#${prefix}-hatch)" stroke="${paint("line")}" stroke-width="1" stroke-dasharray="3 3"`);
  }
}

const roleOf = (code: string) => elements.find((element) => element.code === code)!.systemRole;

function boxOf(box: GraphBox, state: CellState | null, paint: Paint, prefix: string, language: Language): string {
  const { x, y, width, height, head, kind, code, lines } = box;
  const spans = (top: number, size: number, weight: number, colour: string, step: number, indent: number) => lines.map((line, i) => write(x + indent, top + i * step, line, `font-size="${size}" font-weight="${weight}" fill="${colour}"`)).join("");
  if (kind === "surrounding") return `<g data-kind="surrounding" data-id="${box.id}">${spans(y + 11.5, 12, 400, paint("ink2"), 15, 3)}</g>`;
  if (kind === "element") {
    return `<g data-kind="element" data-id="${code}"><rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${paint("page")}"/><rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="2" fill="${paint("ink")}"/>`
      + `${write(x + 10, y + 21, code, `font-size="13" font-weight="700" fill="${paint("ink")}"`)}${write(x + 28, y + 21, words[roleOf(code)][language], `font-size="11.5" fill="${paint("ink3")}"`)}${spans(y + 39, 13, 700, paint("ink"), 17, 10)}<path d="M${num(x)} ${num(y + head)}h${num(width)}" stroke="${paint("rule")}"/></g>`;
  }
  if (kind === "held") return `<g data-kind="held" data-id="${code}"><path d="M${num(x)} ${num(y)}h${num(width)}" stroke="${paint("ink")}" stroke-width="1.5"/>${lines.map((line, i) => write(x + 10, y + 17 + i * 15, i === 0 ? `${code} ${line}` : line, `font-size="12" font-weight="700" fill="${paint("ink")}"`)).join("")}</g>`;
  const mark = state === null ? "" : `<g data-state="${state}"><title>${escapeXml(`${code}: ${words[state][language]}`)}</title>${stateMark(state, x + width - 21, y + 7, paint, prefix)}</g>`;
  const rule = `<path d="M${num(x + (kind === "part" ? 10 : 0))} ${num(y)}H${num(x + width)}" stroke="${paint("rule")}"/>`;
  return `<g data-kind="constituent" data-id="${code}">${rule}${write(x + 10, y + 17, code, `font-size="12" font-weight="700" fill="${paint("ink")}"`)}${spans(y + 33, 12, 400, paint("ink"), 15, 10)}${mark}</g>`;
}

/** The list below the figure: each relation by its number, in two columns, then what lines and marks mean. */
function listBelow(graph: ElementGraphLayout, relations: readonly ElementRelation[], caseTitle: string | null, paint: Paint, prefix: string, language: Language): { markup: string; height: number } {
  const [columnWidth, gap, size, line] = [454, 20, 12, 16];
  const entries = relations.map((relation, i) => ({ relation, number: i + 1, lines: wrapped(elementRelationText(relation, language), columnWidth - 62, size) }));
  const total = entries.reduce((sum, { lines }) => sum + lines.length * line + 5, 0);
  const parts: string[] = [];
  let [column, y, tallest] = [0, graph.height + 44, 0];
  parts.push(write(16, graph.height + 24, words.relations[language], `font-size="13.5" font-weight="700" fill="${paint("ink")}"`));
  for (const { relation, number, lines } of entries) {
    const x = 16 + column * (columnWidth + gap);
    const colour = paint(colourOf[familyOf[relation.type]]);
    parts.push(write(x + 16, y + 4, String(number), `font-size="12" font-weight="600" text-anchor="end" fill="${colour}"`));
    parts.push(`<path d="M${x + 24} ${y}h26" stroke="${colour}" stroke-width="1.8"${dashOf[relation.certainty]}/>`);
    parts.push(...lines.map((text, i) => write(x + 58, y + 4 + i * line, text, `font-size="${size}" fill="${paint("ink")}"`)));
    y += lines.length * line + 5;
    tallest = Math.max(tallest, y);
    if (column === 0 && y - graph.height - 44 >= total / 2) [column, y] = [1, graph.height + 44];
  }
  y = tallest + 8;
  for (const { flag, number } of relations.map((relation, i) => ({ flag: relation.flag, number: i + 1 }))) {
    if (flag === null) continue;
    parts.push(write(16, y + 4, `${number}: ${flag[language]}`, `font-size="12" fill="${paint("ink2")}"`));
    y += line;
  }
  const sample = (x: number, draw: string, label: string) => {
    parts.push(draw, write(x + 34, y + 4, label, `font-size="12" fill="${paint("ink2")}"`));
    return x + 34 + textWidth(label, 12) + 20;
  };
  y += 10;
  let x = 16;
  const used = new Set(relations.map(({ certainty }) => certainty));
  for (const certainty of certainties.filter((one) => used.has(one))) x = sample(x, `<path d="M${num(x)} ${num(y)}h28" stroke="${paint("ink")}" stroke-width="1.8"${dashOf[certainty]}/>`, words[certainty][language]);
  y += line + 4;
  x = 16;
  for (const family of families) x = sample(x, `<path d="M${num(x)} ${num(y)}h28" stroke="${paint(colourOf[family])}" stroke-width="1.8"/>`, words[family][language]);
  if (caseTitle !== null) {
    y += line + 6;
    x = 16;
    for (const state of states) {
      parts.push(stateMark(state, x, y - 5, paint, prefix), write(x + 18, y + 5, words[state][language], `font-size="12" fill="${paint("ink2")}"`));
      x += 18 + textWidth(words[state][language], 12) + 20;
    }
    y += line + 6;
    const heading = `${words.evidence[language]}${language === "zh" ? "：" : ": "}${caseTitle}`;
    for (const text of wrapped(heading, 920, 12)) {
      parts.push(write(16, y + 4, text, `font-size="12" fill="${paint("ink2")}"`));
      y += line;
    }
  } else y += line + 6;
  parts.push(write(16, y + 4, words.source[language], `font-size="12" fill="${paint("ink3")}"`));
  return { markup: parts.join("\n"), height: y + 18 };
}

/**
 * The elements of the framework with their constituents, the environment around them and the relations between them, as an
 * SVG that stands alone. Each relation has a number, a colour by what it does and a line by how sure it is: solid is stated,
 * dashed implied, dotted derived; the list below names each with its sections, so that no meaning rests on colour. With a
 * case, a mark at each constituent says how it is coded: filled evidenced, dashed expected, empty absent, crossed
 * contradicted, hatched not coded. The same input gives the same text.
 *
 * @example renderElementGraph({ language: "zh", version: "v5", case: city }) // "<svg ..."
 */
export function renderElementGraph({ language = "en", version = "v5", case: source = null, theme = "light", idPrefix = "elements" }: ElementGraphOptions = {}): string {
  const paint = painter(theme);
  const prefix = escapeXml(idPrefix.replace(/[^\w-]/g, "-"));
  const graph = layoutElementGraph(version, language);
  const stateOf = new Map(source === null ? [] : frameworkMatrix([source], { version }).rows.map(({ code, cells }) => [code, cells[0]!.state]));
  const listed = listBelow(graph, relationsOf(version), source === null ? null : quoted(source.title, language), paint, prefix, language);
  const title = `${words.title[language]}${language === "zh" ? "：" : ": "}${words[version][language]}`;
  const height = listed.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${graph.width}" height="${num(height)}" viewBox="0 0 ${graph.width} ${num(height)}" role="img" lang="${language === "zh" ? "zh-Hans" : "en"}" aria-labelledby="${prefix}-title" font-family="${fontStack}">`,
    `<title id="${prefix}-title">${escapeXml(title)}</title>`,
    `<defs><pattern id="${prefix}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="${paint("page")}"/><path d="M0 0V5" stroke="${paint("line")}" stroke-width="3.2"/></pattern></defs>`,
    `<rect width="${graph.width}" height="${num(height)}" fill="${paint("page")}"/>`,
    `<rect width="${graph.width}" height="${num(graph.height)}" fill="${paint("band")}" data-kind="environment"/>`,
    write(16, 27, words.environment[language], `font-size="13.5" font-weight="700" fill="${paint("ink")}"`),
    graph.boxes.map((box) => boxOf(box, stateOf.get(box.code) ?? null, paint, prefix, language)).join("\n"),
    graph.paths.map((path) => lineOf(path, paint, language)).join("\n"),
    graph.paths.map(({ number, badge, relation }) => badgeOf(number, badge, paint(colourOf[familyOf[relation.type]]), paint)).join(""),
    graph.cycle === null ? "" : `<g data-kind="cycle"><path d="M${num(graph.cycle.at[0] - 22)} ${num(graph.cycle.at[1] - 6)}a8 8 0 1 0 7 -3" fill="none" stroke="${paint("ink")}" stroke-width="1.7"/>${arrowMarkup("filled", { x: graph.cycle.at[0] - 12, y: graph.cycle.at[1] - 9, dx: 1, dy: 0, size: 8 }, 1.7, paint("ink"), paint("page"))}${badgeOf(graph.cycle.number, graph.cycle.at, paint("ink"), paint)}</g>`,
    `<g data-part="list">${listed.markup}</g>`,
    "</svg>",
  ].join("\n");
}
