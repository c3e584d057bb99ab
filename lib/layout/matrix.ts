import { languages, say, type Bilingual, type Language } from "../words/bilingual.js";
import { byId } from "./by-id.js";
import { cleanText } from "./clean-text.js";
import { groupsOf, type Group, type GroupBy } from "./groups-of.js";
import { clippedLine, guideTextSize, namedLines } from "./guide-text.js";
import type { Guide, GuideText, LabelPlacement, Layout, Point } from "./layout.js";
import { labelSize } from "./finish-layout.js";
import { matrixCells } from "./matrix-cells.js";
import { rounded } from "./rounded.js";
import type { LayoutOrganisation, LayoutScene } from "./scene.js";
import { seriation } from "./seriation.js";
import { shortLabel } from "./short-label.js";
import { textWidth } from "./text-width.js";
import { tiedPairs } from "./tied-pairs.js";

export interface MatrixOptions {
  /** Room in pixels. The frame grows where cells would become too small to see. */
  readonly width: number;
  /** By level and then sector, by sector and then level, or so that tied organisations stand together. Default "level". */
  readonly order?: "level" | "sector" | "tied";
}

const cellSizes = { least: 8, most: 30 };
/** Below this a label has no row of its own: rows and columns are numbered, and names return on hover and zoom. */
const labelled = 14;
const top = 8;

/**
 * An ordered matrix of who is tied to whom, which reads better than lines where a network is dense. Rows and columns are
 * the organisations in one order; a tie stands in the row of its source and the column of its target, and one without
 * direction in both cells of its pair. The ties of a pair share its cell, one strip each, in the order of the layers.
 * An organisation's place is the head of its row.
 *
 * Groups are parted by a gap that bears their name. A layer of which the source says nothing is a hatched strip under the
 * matrix. Only + - * / and the square root are used, so the arrangement is equal in every engine.
 */
export function layoutMatrix(scene: LayoutScene, options: MatrixOptions): Layout {
  const groupBy: GroupBy | null = options.order === "tied" ? null : options.order ?? "level";
  const groups = ordered(scene, groupBy);
  const count = scene.organisations.length;
  const byName = new Map(scene.organisations.map((one) => [one.id, one]));
  const width = Math.max(200, options.width);
  const narrow = width < 600;
  const named = groups.length > 1;
  const title = titles(scene, groups);
  const widest = narrow ? 92 : 232;
  const wanted = Math.max(60, ...languages.flatMap((language) => scene.organisations.map((one) => textWidth(title(one, language), labelSize[language].size, one.strong) + 4)));
  const label = Math.min(widest, Math.max(wanted, named ? 120 : 0));
  // At the upper right the map keeps its own buttons.
  const right = narrow ? 8 : 52;
  const room = width - label - 8 - right;
  const spare = named ? 20 : 0;
  const cell = Math.floor(Math.min(cellSizes.most, Math.max(cellSizes.least, (room - spare * groups.length - 24) / Math.max(1, count))) * 10) / 10;
  // A frame larger than the room is shown smaller, and its texts are not: they need the more of it.
  const grow = rounded(Math.max(1, (cell * count + spare * groups.length + 24) / Math.max(60, room)));
  const side = label * grow;
  const gap = rounded(spare * Math.min(grow, 4));
  const head = rounded(Math.min(cell * 0.38, 10));
  const isLabelled = cell >= labelled;
  const columnRoom = isLabelled ? Math.min(150, Math.max(40, ...languages.flatMap((language) => scene.organisations.map((one) => textWidth(title(one, language), 12) + 2)))) : 22 * grow;

  const across = new Map<string, number>();
  let reach = 0;
  for (const group of groups) {
    reach += gap;
    for (const id of group.members) {
      across.set(id, reach + cell / 2);
      reach += cell;
    }
  }
  const block = side + 12 + 2 * head + 6;
  const frameWidth = rounded(Math.max(width, block + reach + right));
  const left = rounded(Math.max(0, Math.min((frameWidth - block - reach - right) / 2, 60)));
  const x0 = rounded(left + block);
  const y0 = rounded(top + columnRoom + 6);
  const xOf = (id: string) => rounded(x0 + across.get(id)!);
  const yOf = (id: string) => rounded(y0 + across.get(id)!);
  const headX = rounded(x0 - 6 - head);

  const guides: Guide[] = [];
  const texts: GuideText[] = [];
  const text = (role: GuideText["role"], x: number, y: number, anchor: GuideText["anchor"], lines: GuideText["lines"], more: Partial<GuideText> = {}) =>
    texts.push({ role, x: rounded(x), y: rounded(y), anchor, turned: false, lines, count: null, organisation: null, ...more });
  const one = (words: (language: Language) => string) => ({ en: [words("en")], zh: [words("zh")] });

  let grid = "";
  let self = "";
  for (const row of groups) {
    const y = yOf(row.members[0]!) - cell / 2;
    const high = row.members.length * cell;
    for (const column of groups) {
      const x = xOf(column.members[0]!) - cell / 2;
      guides.push({ role: "field", d: box(x, y, column.members.length * cell, high) });
    }
    if (named && row.label !== null) {
      // Rows that are numbered may be lower than a text: the name stands in the gap above them, at the edge.
      const lines = namedLines(row.label, label, "group");
      if (isLabelled) text("group", headX + head, y - 6, "end", lines, { count: row.members.length });
      else text("group", left + 2, y - 6 * grow, "start", lines, { count: row.members.length });
      guides.push({ role: "rule", d: `M${left} ${rounded(y - gap + 3)}H${rounded(x0 + reach)}` });
    }
  }
  const spans = groups.map((group) => {
    const from = across.get(group.members[0]!)! - cell / 2;
    return { from, to: from + group.members.length * cell, count: group.members.length };
  });
  for (const { from, count: lines } of spans) {
    for (let i = 1; i < lines; i++) {
      const along = from + i * cell;
      for (const other of spans) grid += `M${rounded(x0 + along)} ${rounded(y0 + other.from)}V${rounded(y0 + other.to)}M${rounded(x0 + other.from)} ${rounded(y0 + along)}H${rounded(x0 + other.to)}`;
    }
  }
  let number = 0;
  for (const group of groups) {
    for (const id of group.members) {
      number++;
      self += box(xOf(id) - cell / 2, yOf(id) - cell / 2, cell, cell);
      const organisation = byName.get(id)!;
      if (isLabelled) text("head", xOf(id) + 4, y0 - 5, "start", one((language) => clippedLine(title(organisation, language), columnRoom, guideTextSize.head.size)), { turned: true, organisation: id });
      else if (number % 10 === 0 || number === 1) text("scale", xOf(id), y0 - 5, "middle", one(() => String(number)), { organisation: id });
    }
  }
  guides.push({ role: "grid", d: grid }, { role: "self", d: self });

  let bottom = y0 + reach + 10;
  const silent = (scene.layers ?? []).filter((layer) => layer.notStated);
  if (silent.length > 0) {
    guides.push({ role: "hatch", d: hatch(x0 + gap, bottom + 2, Math.max(40, reach - gap), 12) });
    text("note", headX + head, bottom + 12, "end", { en: ["Not stated"], zh: ["未说明"] });
    text("note", x0 + gap, bottom + 30, "start", one((language) => silent.map((layer) => cleanText(say(layer.label, language))).join(language === "zh" ? "、" : ", ")));
    bottom += 36;
  }
  const positions = new Map<string, Point>(groups.flatMap((group) => group.members).map((id) => [id, { x: headX, y: yOf(id) }]));
  const cells = matrixCells(scene, { cell, xOf, yOf });
  if (scene.ties.some((tie) => tie.directed ?? tie.vertical)) text("note", x0 - 8, y0 - 8 * grow, "end", { en: ["row → column"], zh: ["行 → 列"] });

  const labels = (language: Language): Record<string, LabelPlacement> => {
    const { size, lineHeight } = labelSize[language];
    let free = -Infinity;
    return Object.fromEntries([...positions].map(([id, at], i) => {
      const organisation = byName.get(id)!;
      const named = isLabelled ? title(organisation, language) : `${i + 1} ${title(organisation, language)}`;
      const line = clippedLine(named, (isLabelled ? label : label * 0.7) / (organisation.strong === true ? 1.1 : 1), size);
      const wide = textWidth(line, size, organisation.strong);
      const x = at.x - head - 6;
      const y = at.y - lineHeight / 2;
      const shown = y >= free;
      if (shown) free = y + lineHeight - 2;
      return [id, {
        lines: [line], remark: null, anchor: "end" as const, x: rounded(x), y: rounded(at.y + size * 0.36),
        box: { x: rounded(x - wide), y: rounded(y), width: rounded(wide), height: rounded(lineHeight) }, shown,
      }];
    }));
  };
  return {
    kind: "matrix", frame: { width: frameWidth, height: rounded(Math.max(80, bottom + 4)) }, gutter: 0,
    positions: Object.fromEntries([...positions].sort(([a], [b]) => (a < b ? -1 : 1))), bands: [], blocks: [],
    routes: cells.routes, labels: { en: labels("en"), zh: labels("zh") }, guides: guides.filter((guide) => guide.d !== ""), texts,
    reading: readings[options.order ?? "level"], matrix: { cell, head, strips: cells.strips, mirrors: cells.mirrors },
  };
}

const readings: Readonly<Record<"level" | "sector" | "tied", Bilingual>> = {
  level: { en: "Rows to columns, by level and sector", zh: "行为起点，列为终点，按层级和类型排列" },
  sector: { en: "Rows to columns, by sector and level", zh: "行为起点，列为终点，按类型和层级排列" },
  tied: { en: "Rows to columns, tied organisations side by side", zh: "行为起点，列为终点，有关系的单位相邻" },
};

const box = (x: number, y: number, width: number, height: number) => `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;

/** 45° lines, 5 px apart, inside a rectangle. */
function hatch(x: number, y: number, width: number, height: number): string {
  let d = "";
  for (let i = 0; i + height <= width; i += 7) d += `M${rounded(x + i)} ${rounded(y + height)}l${height} ${-height}`;
  return d;
}

/** Names without the jurisdiction that a whole group shares. */
function titles(scene: LayoutScene, groups: readonly Group[]): (one: LayoutOrganisation, language: Language) => string {
  const byName = new Map(scene.organisations.map((one) => [one.id, one]));
  const names = new Map((scene.jurisdictions ?? []).map((term) => [term.id, term.label]));
  const shared = new Map(groups.flatMap((group) => {
    const all = new Set(group.members.map((id) => byName.get(id)!.jurisdiction));
    const [only] = all;
    return group.members.length > 1 && all.size === 1 && only != null ? group.members.map((id) => [id, only] as const) : [];
  }));
  return (one, language) => {
    const jurisdiction = shared.get(one.id);
    const name = jurisdiction === undefined ? undefined : names.get(jurisdiction);
    return shortLabel(say(one.label, language), jurisdiction === undefined ? [] : [jurisdiction, name === undefined ? "" : say(name, language)]);
  };
}

/** Groups in declared order, inside them by the second attribute, jurisdiction and id; or one group in the order of its ties. */
function ordered(scene: LayoutScene, by: GroupBy | null): Group[] {
  const groups = groupsOf(scene, by);
  if (by === null) {
    const ids = [...scene.organisations].sort(byId).map((one) => one.id);
    return ids.length === 0 ? [] : [{ id: null, label: null, missing: false, members: seriation(tiedPairs(scene).partners).map((i) => ids[i]!) }];
  }
  const third = new Map(groupsOf(scene, "jurisdiction").flatMap((group, i) => group.members.map((id) => [id, i] as const)));
  const byName = new Map(scene.organisations.map((one) => [one.id, one]));
  const classOf = new Map(groupsOf(scene, by === "level" ? "sector" : "level").flatMap((group, i) => group.members.map((id) => [id, i] as const)));
  return groups.map((group) => ({
    ...group,
    members: [...group.members].sort((a, b) => classOf.get(a)! - classOf.get(b)! || third.get(a)! - third.get(b)! || byId(byName.get(a)!, byName.get(b)!)),
  }));
}
