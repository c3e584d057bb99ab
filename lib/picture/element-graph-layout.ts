import { elements, constituents, relationsOf, subConstituents, surroundings, type ElementRelation, type FrameworkVersion } from "../codebook/index.js";
import { labelLines } from "../layout/index.js";
import { wrapped } from "./wrapped.js";
import { say, type Label, type Language } from "../words/index.js";

/** Where everything of the element graph stands: columns in the order of the system, cells under one another, relations on right-angled paths. */
export interface GraphBox {
  readonly id: string;
  readonly kind: "element" | "held" | "constituent" | "part" | "surrounding";
  readonly code: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of the heading of an element, whose cells stand under it. */
  readonly head: number;
}

export interface GraphPath {
  readonly relation: ElementRelation;
  /** Its number in the list below the figure. */
  readonly number: number;
  /** One for each end it reaches. */
  readonly lines: readonly (readonly Point[])[];
  /** Branches without an arrow head, that join another line. */
  readonly joins: readonly (readonly Point[])[];
  readonly badge: Point;
}

export type Point = readonly [number, number];

export interface ElementGraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GraphBox[];
  readonly paths: readonly GraphPath[];
  /** The relation of everything with everything, which has no path. */
  readonly cycle: { readonly number: number; readonly at: Point } | null;
}

export const graphWidth = 960;
const [left, right, top] = [46, 18, 104];
const text = { size: 12, line: 15 };

interface Column {
  readonly id: string;
  readonly x: number;
  readonly width: number;
}

function columnsOf(version: FrameworkVersion): { columns: Column[]; gaps: number[] } {
  const gaps = version === "v5" ? [46, 96, 66, 46] : [46, 104, 104];
  const ids = elements.filter(({ versions }) => versions.includes(version)).map(({ id }) => id);
  const width = Math.floor((graphWidth - left - right - gaps.reduce((sum, gap) => sum + gap, 0)) / ids.length);
  let x = left;
  const columns = ids.map((id, i) => {
    const column = { id, x, width };
    x += width + (gaps[i] ?? 0);
    return column;
  });
  return { columns, gaps };
}

function boxesOf(version: FrameworkVersion, language: Language, columns: readonly Column[]): GraphBox[] {
  const boxes: GraphBox[] = [];
  const linesOf = (label: Label, width: number) => {
    const balanced = labelLines(say(label, language), width, text.size);
    return balanced.at(-1)?.endsWith("…") === true ? wrapped(say(label, language), width, text.size) : balanced;
  };
  const headOf = (label: Label, width: number) => labelLines(say(label, language), width - 16, 13, true);
  const heads = Math.max(...columns.map(({ id, width }) => headOf(elements.find((one) => one.id === id)!.label, width).length));
  for (const { id, x, width } of columns) {
    const element = elements.find((one) => one.id === id)!;
    const head = 32 + heads * 17;
    let y = top + head;
    const inner: GraphBox[] = [];
    const cell = (kind: GraphBox["kind"], code: string, label: Label) => {
      const lines = linesOf(label, width - 20);
      const height = (kind === "held" ? 12 : 26) + lines.length * text.line;
      inner.push({ id: code, kind, code, lines, x, y, width, height, head: 0 });
      y += height;
    };
    const list = (element: string) => {
      for (const { code, label } of constituents.filter((one) => one.element === element)) {
        cell("constituent", code, label);
        for (const part of subConstituents.filter((one) => one.parent === code && one.versions.includes(version))) cell("part", part.code, part.label);
      }
    };
    list(id);
    for (const held of elements.filter((one) => one.heldBy === id && !one.versions.includes(version))) {
      cell("held", held.code, held.label);
      list(held.id);
    }
    boxes.push({ id: element.code, kind: "element", code: element.code, lines: headOf(element.label, width), x, y: top, width, height: y + 4 - top, head }, ...inner);
  }
  const under = (code: string) => boxes.find((one) => one.id === code)!;
  const surrounding = (id: keyof typeof surroundings, x: number, y: number, width: number): GraphBox => {
    const lines = linesOf(surroundings[id], width);
    return { id, kind: "surrounding", code: "", lines, x, y, width, height: lines.length * text.line, head: 0 };
  };
  const [a, s] = [under("A"), under("S")];
  let y = a.y + a.height + 20;
  // The nearest is reached by the inmost way, so that none crosses another.
  for (const id of ["joint-action", "governments", "departments"] as const) {
    const box = surrounding(id, a.x, y, a.width);
    boxes.push(box);
    y += box.height + 9;
  }
  boxes.push(surrounding("fragmentation", s.x, s.y + s.height + 34, s.width));
  return boxes;
}

type Side = "left" | "right" | "top" | "bottom";

/** Where on an edge the end of a relation meets: as a share of the edge. */
interface End {
  readonly box: string;
  readonly side: Side;
  readonly at: number;
}

type Route = { readonly ends: readonly [End, End]; readonly lane: readonly (Lane | number)[] };

/** The line and the piece of it on which the number stands; else the longest piece of the first line. */
type Badge = readonly [number, number];
/** A way between columns: `gap:1:0.3` is the gap after the second column, at three tenths of it. */
type Lane = `gap:${number}:${number}` | `margin:${number}` | `top:${number}` | `bottom:${number}`;

const end = (box: string, side: Side, at = 0.5): End => ({ box, side, at });

/** How each relation runs. The figure is always the same one, so its ways are chosen once and by hand. */
function routesOf(version: FrameworkVersion): Readonly<Record<string, { lines: readonly Route[]; joins?: readonly Route[]; badge?: Badge }>> {
  const v5 = version === "v5";
  const out = v5 ? 3 : 2; // the gap before the outcome
  const way = (from: End, to: End, ...lane: (Lane | number)[]): Route => ({ ends: [from, to], lane });
  return {
    r01: { lines: [way(end("environment", "bottom"), end("A", "top", 0.5))] },
    r02: { lines: [way(end("A", "right", -1), end("P", "left", -1))] },
    r03: { lines: [way(end("A1", "left"), end("departments", "left"), "margin:0.25")] },
    r04: { lines: [way(end("A2", "left"), end("governments", "left"), "margin:0.5")] },
    r05: { lines: [way(end("A3", "left"), end("joint-action", "left"), "margin:0.75")] },
    r06: { lines: [way(end("P", "right", -1), end("S", "left", -1))] },
    r07: { lines: [way(end("P1", "right"), end("S2", "left", 0.3), "gap:1:0.62")] },
    r08: { lines: [way(end("P2", "right", 0.3), end("S2", "left", 0.6), "gap:1:0.4")] },
    r09: { lines: [way(end("S2", "right", 0.85), end("fragmentation", "right"), v5 ? "gap:2:0.22" : "gap:2:0.3")] },
    r10: { lines: [v5 ? way(end("S", "bottom", 0.5), end("fragmentation", "top", 0.5)) : way(end("S3", "right", 0.7), end("fragmentation", "right", 0.2), "gap:2:0.13")] },
    r11: { lines: [v5 ? way(end("S2", "right", 0.2), end("G1", "left"), "gap:2:0.5") : way(end("S2", "right", 0.35), end("G1", "right"), "gap:2:0.48")] },
    r12: { lines: [way(end("P3", "right"), end("S3", "left"), "gap:1:0.52")], badge: [0, 2] },
    r13: { lines: [way(end("G", "top", 0.35), end("S", "top", 0.62), "top:0.74"), way(end("G", "top", 0.35), end("P", "top", 0.62), "top:0.74")] },
    r14: {
      lines: [way(end(v5 ? "G" : "S", "top", 0.7), end("O", "top", 0.5), "top:0.4")],
      joins: [way(end("P", "top", 0.3), end(v5 ? "G" : "S", "top", 0.7), "top:0.4"), ...(v5 ? [way(end("S", "top", 0.3), end("G", "top", 0.7), "top:0.4")] : [])],
    },
    r15: { lines: [way(end("environment-2", "bottom"), end("S1", "left"), "gap:1:0.82")] },
    r16: { lines: [v5 ? way(end("O3", "left"), end("S3", "right", 0.6), "gap:3:0.34", 0, "gap:2:0.74") : way(end("O3", "left"), end("S3", "right", 0.3), "gap:2:0.62")], ...(v5 ? {} : { badge: [0, 0] as const }) },
    r17: { lines: [
      way(end("O4", "left"), end("S2", "right", 0.55), ...(v5 ? ["gap:3:0.68", "bottom:0", "gap:2:0.9"] as const : ["gap:2:0.92"] as const)),
      way(end("O4", "left"), end("P2", "right", 0.75), `gap:${out}:${v5 ? 0.68 : 0.92}`, "bottom:0", "gap:1:0.16"),
    ], badge: [1, 2] },
    r18: { lines: [way(end("O", "bottom", 0.5), end("A", "right", 2), "bottom:1", "gap:0:0.5")] },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The middle of the longest piece of a path, for its number. */
function middleOf(points: readonly Point[]): Point {
  let best: Point = points[0]!;
  let longest = -1;
  for (let i = 1; i < points.length; i++) {
    const [[x1, y1], [x2, y2]] = [points[i - 1]!, points[i]!];
    const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    if (length > longest) [longest, best] = [length, [round((x1 + x2) / 2), round((y1 + y2) / 2)]];
  }
  return best;
}

/** The layout of one version in one language. */
export function layoutElementGraph(version: FrameworkVersion, language: Language): ElementGraphLayout {
  const { columns, gaps } = columnsOf(version);
  const boxes = boxesOf(version, language, columns);
  const blocks = boxes.filter(({ kind }) => kind === "element");
  const bottom = Math.max(...blocks.map(({ y, height }) => y + height), ...boxes.filter(({ id }) => id === "fragmentation").map(({ y, height }) => y + height));
  const box = (id: string) => boxes.find((one) => one.id === id)!;
  const pointAt = ({ box: id, side, at }: End): Point => {
    if (id === "environment") return [box("A").x + box("A").width / 2, 40];
    if (id === "environment-2") return [laneX("gap:1:0.82"), 40];
    const { x, y, width, height, head } = box(id);
    // On an element: -1 is the middle of its heading, 2 the foot of its side.
    if (side === "left" || side === "right") return [side === "left" ? x : x + width, at === -1 ? y + head / 2 : at === 2 ? y + height - 10 : y + height * at];
    return [x + width * at, side === "top" ? y : y + height];
  };
  const laneX = (lane: string): number => {
    const [kind, first, share] = lane.split(":");
    if (kind === "margin") return left * Number(first);
    const column = columns[Number(first)]!;
    return column.x + column.width + gaps[Number(first)]! * Number(share);
  };
  const laneY = (lane: string): number => {
    const [kind, share] = lane.split(":");
    return kind === "top" ? 34 + (top - 34) * Number(share) : bottom + 16 + Number(share) * 18;
  };
  const below = (version === "v5" ? box("G").y + box("G").height : bottom) + 12;
  const trace = ({ ends: [from, to], lane }: Route): Point[] => {
    const [start, goal] = [pointAt(from), pointAt(to)];
    const points: Point[] = [start];
    for (const one of lane) {
      const [x, y] = points.at(-1)!;
      if (typeof one === "number") points.push([x, below]);
      else if (one.startsWith("gap") || one.startsWith("margin")) points.push([laneX(one), y]);
      else points.push([x, laneY(one)]);
    }
    const [x, y] = points.at(-1)!;
    // Turn once more where the last piece does not lie in line with the goal.
    if (x !== goal[0] && y !== goal[1]) points.push(to.side === "left" || to.side === "right" ? [x, goal[1]] : [goal[0], y]);
    points.push(goal);
    return points.map(([px, py]): Point => [round(px), round(py)]);
  };
  const routes = routesOf(version);
  const relations = relationsOf(version);
  const paths = relations.flatMap((relation, i): GraphPath[] => {
    const route = routes[relation.id];
    if (route === undefined) return [];
    const lines = route.lines.map(trace);
    return [{ relation, number: i + 1, lines, joins: (route.joins ?? []).map(trace), badge: middleOf(route.badge === undefined ? lines[0]! : lines[route.badge[0]]!.slice(route.badge[1], route.badge[1] + 2)) }];
  });
  const cycle = relations.findIndex(({ type }) => type === "cycle");
  return {
    width: graphWidth,
    height: Math.max(bottom + 16 + 18, ...boxes.map(({ y, height }) => y + height)) + 18,
    boxes, paths, cycle: cycle < 0 ? null : { number: cycle + 1, at: [graphWidth - right - 14, 22] },
  };
}
