import { decimals } from "../table/decimals.js";
import { languages, say, type Bilingual } from "../words/bilingual.js";
import { awaySquared } from "./bezier.js";
import { byId } from "./by-id.js";
import { onCircle } from "./circle.js";
import { cleanText } from "./clean-text.js";
import { finishLayout } from "./finish-layout.js";
import { groupsOf, tellingGroup, type GroupBy } from "./groups-of.js";
import { namedLines, sameWords } from "./guide-text.js";
import type { Guide, GuideText, Layout, Point } from "./layout.js";
import { ringOrder } from "./ring-order.js";
import { ringPlaces, type RingPlaces } from "./ring-places.js";
import { ringRoutes } from "./ring-routes.js";
import { ringScale } from "./ring-scale.js";
import { rounded } from "./rounded.js";
import type { LayoutScene, Name } from "./scene.js";
import { tiedPairs } from "./tied-pairs.js";

export interface RingsOptions {
  /** A value per organisation: the larger, the nearer the centre. Null, the default, is the share of the others it is tied to. */
  readonly by?: { readonly label: Name; readonly values: Readonly<Record<string, number | null>>; readonly digits?: number } | null;
  /** Ends of the scale, rim and centre, so that two networks can be compared; else 0, or the least value, to a round number. */
  readonly range?: readonly [number, number];
  /** What the arcs stand for; null draws none. Left out, the sector where it tells two groups apart, else the level. */
  readonly groupBy?: GroupBy | null;
  /** Room in pixels. The frame grows where so many stand on one ring that they need more. */
  readonly width: number;
  readonly height?: number;
}

const gap = 5;
/** Between the rim and the ring of those without a value, and the rim and the arcs. */
const beyond = 26;
const toArc = 16;

/**
 * Rings: the larger an organisation's value, the nearer it stands to the centre, and its group is a stretch of the
 * circle. With the share of others tied to, distance is 1 - share. Those without a value stand on a dashed ring of their
 * own outside the rim. Inside a group the order shortens the ties.
 *
 * Distances are never bent: where several with one value crowd, they are spread along their ring, then a hole opens at
 * the centre, then the frame grows. Angles come from the rational circle and coordinates are rounded, so the arrangement
 * is equal in every engine, whatever the order of the records. Time O(n²) for each size of the frame that is tried.
 */
export function layoutRings(scene: LayoutScene, options: RingsOptions): Layout {
  const organisations = [...scene.organisations].sort(byId);
  const index = new Map(organisations.map((one, i) => [one.id, i]));
  const { partners } = tiedPairs(scene);
  const share = options.by == null;
  const others = organisations.length - 1;
  const valueOf = (i: number): number | null => {
    if (options.by == null) return others < 1 ? null : partners[i]!.length / others;
    const { values } = options.by;
    const id = organisations[i]!.id;
    const value = Object.hasOwn(values, id) ? values[id] : null;
    return value != null && Number.isFinite(value) ? value : null;
  };
  const values = organisations.map((_, i) => valueOf(i));
  const known = values.filter((value) => value !== null);
  const scale = ringScale(known, options.range ?? (share && Math.max(0, ...known) > 0.75 ? [0, 1] : undefined));
  const span = scale.high - scale.low;
  const depth = values.map((value) => (value === null ? null : Math.min(1, Math.max(0, span > 0 ? (scale.high - value) / span : 1))));
  const missing = depth.includes(null);

  const groupBy = options.groupBy === undefined ? tellingGroup(scene) : options.groupBy;
  const groups = groupsOf(scene, groupBy);
  const members = ringOrder(groups.map((group) => group.members.map((id) => index.get(id)!)), depth.map((value) => 0.1 + 0.9 * (value ?? 1.1)), partners);

  const width = Math.max(200, options.width);
  const narrow = width < 600;
  const height = Math.max(200, options.height ?? (narrow ? width * 1.15 : width * 0.8));
  const named = groups.length > 1;
  const margin = { x: narrow ? 46 : 150, y: named ? 56 : 34 };
  const extra = toArc + (missing ? beyond : 0);
  const sizes = organisations.map((one) => one.radius ?? 8);
  const largest = Math.max(8, ...sizes);
  let rim = Math.max(60, Math.min(width / 2 - margin.x, height / 2 - margin.y) - extra);
  let hole = 0;
  let found: RingPlaces | null = null;
  const away = (i: number) => (depth[i] === null ? rim + beyond : hole + (rim - hole) * depth[i]!);
  const seats = () => members.map((own) => own.map((i) => ({ away: away(i), radius: sizes[i]! })));
  while (found === null) {
    for (const part of [0, 0.06, 0.12, 0.2, 0.3, 0.42]) {
      hole = part * rim;
      found = ringPlaces(seats(), gap);
      if (found !== null) break;
    }
    if (found === null) rim *= 1.1;
  }
  // A rim that outgrows the width is shown smaller, its words are not: they need the more room round it.
  const reach = rim + extra;
  const grown = Math.max(1, reach / (width / 2 - margin.x));
  const frame = { width: Math.max(width, 2 * (reach + margin.x * grown)), height: Math.max(height, 2 * (reach + margin.y * grown)) };
  const centre: Point = { x: frame.width / 2, y: frame.height / 2 };
  // The first group's arc is centred at the top, as on a clock that begins there.
  const [first] = found.arcs;
  const start = named && first !== undefined ? -(first[0] + first[1]) / 2 : 0;
  const on = (turn: number, distance: number): Point => {
    const way = onCircle(turn + start);
    return { x: rounded(centre.x + way.x * distance), y: rounded(centre.y + way.y * distance) };
  };

  const positions = new Map<string, Point>();
  for (const [group, own] of members.entries()) for (const [i, member] of own.entries()) positions.set(organisations[member]!.id, on(found.turns[group]![i]!, away(member)));

  const guides: Guide[] = [{ role: "disc", d: circle(centre, rim) }];
  const texts: GuideText[] = [];
  const passing: Point[] = [];
  const plain = (text: string) => ({ en: [text], zh: [text] });
  const free = named ? (found.arcs.at(-1)![1] + 1 + found.arcs[0]![0]) / 2 : 0;
  const digits = options.by?.digits === undefined ? scale.digits : Math.min(scale.digits, options.by.digits);
  if (known.length > 0) {
    for (const tick of scale.ticks) {
      const distance = hole + (rim - hole) * (span > 0 ? (scale.high - tick) / span : 1);
      if (distance < 1) continue;
      guides.push({ role: "ring", d: circle(centre, distance) });
      if (distance < largest * 0.8) continue;
      const at = on(free, distance);
      // A value that a shape would stand on is left to the others: the rings are even.
      if (organisations.some((one, i) => awaySquared(positions.get(one.id)!, at) < (sizes[i]! + 9) * (sizes[i]! + 9))) continue;
      const said = share ? `${decimals(tick * 100, Math.max(0, digits - 2))}%` : decimals(tick, digits);
      texts.push({ role: "scale", x: at.x, y: rounded(at.y + 3.5), anchor: "middle", turned: false, lines: plain(said), count: null, organisation: null });
    }
  }
  if (missing) {
    guides.push({ role: "ring-none", d: circle(centre, rim + beyond) });
    const at = on(free, rim + beyond);
    texts.push({ role: "scale", x: at.x, y: rounded(at.y + 3.5), anchor: "middle", turned: false, lines: { en: ["no value"], zh: ["无数值"] }, count: null, organisation: null });
  }
  if (named) {
    for (const [i, group] of groups.entries()) {
      const [from, to] = found.arcs[i]!;
      const distance = rim + extra;
      const a = on(from, distance);
      const b = on(to, distance);
      guides.push({ role: group.missing ? "arc-none" : "arc", d: `M${a.x} ${a.y}A${rounded(distance)} ${rounded(distance)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}` });
      const steps = Math.ceil((to - from) * 2 * Math.PI * distance / 7);
      for (let step = 0; step <= steps; step++) passing.push(on(from + ((to - from) * step) / steps, distance));
      texts.push(groupName(group.label!, group.members.length, onCircle((from + to) / 2 + start), distance + 9 * grown, centre, frame, grown));
    }
  }

  return finishLayout(scene, {
    kind: "rings", frame, positions, guides, texts, passing,
    routes: (bodies) => ringRoutes(bodies, scene.ties, centre),
    reading: reading(options.by?.label ?? null, groupBy !== null && named ? groupBy : null, missing),
  });
}


const circle = ({ x, y }: Point, radius: number): string => {
  const r = rounded(radius);
  return `M${rounded(x - r)} ${rounded(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
};

/** A group's name outside its arc, in lines where the frame has little room beside the circle. */
function groupName(label: Name, count: number, way: Point, distance: number, centre: Point, frame: { width: number; height: number }, grown: number): GuideText {
  const at = { x: centre.x + way.x * distance, y: centre.y + way.y * distance };
  const anchor = way.x > 0.12 ? "start" : way.x < -0.12 ? "end" : "middle";
  const room = anchor === "start" ? frame.width - at.x - 24 : anchor === "end" ? at.x - 24 : 190;
  const lines = namedLines(label, Math.max(34, Math.min(150, room / grown)), "group");
  const most = Math.max(...languages.map((language) => lines[language].length));
  // Above the circle the last line is nearest to it, below the first.
  const y = at.y + (way.y < -0.3 ? -(most - 1) * 15 - 1 : way.y > 0.3 ? 11 : 4 - ((most - 1) * 15) / 2);
  return { role: "group", x: rounded(at.x), y: rounded(y), anchor, turned: false, lines, count, organisation: null };
}

const angleWords = {
  sector: { en: "angle: sector", zh: "方位：类型" }, level: { en: "angle: level", zh: "方位：层级" }, jurisdiction: { en: "angle: jurisdiction", zh: "方位：辖区" },
} as const satisfies Readonly<Record<GroupBy, Bilingual>>;

function reading(label: Name | null, groupBy: GroupBy | null, missing: boolean): Bilingual {
  const words = label ?? { en: "share of the others it is tied to", zh: "与之有关系的其他单位占比" };
  const angle = groupBy === null ? sameWords("") : angleWords[groupBy];
  return {
    en: `The nearer the centre, the larger: ${cleanText(say(words, "en"))}${groupBy === null ? "" : `; ${angle.en}`}${missing ? "; dashed ring: no value" : ""}`,
    zh: `越靠近中心，数值越大：${cleanText(say(words, "zh"))}${groupBy === null ? "" : `；${angle.zh}`}${missing ? "；虚线环：无数值" : ""}`,
  };
}
