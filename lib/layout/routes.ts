import type { Point, Rect, Route } from "./layout.js";
import type { LayoutTie } from "./scene.js";
import { awaySquared, bowed, leaves, part, samples, type Curve } from "./bezier.js";
import { byId } from "./by-id.js";
import { markPlaces } from "./mark-places.js";
import { rounded } from "./rounded.js";

const gapAtEnds = 5;
const betweenVerticals = 8;
const betweenHorizontals = 12;
const clearance = 13;
/** A longer tie bows no further than one of this length. */
const longestBent = 640;

export interface Body extends Point {
  readonly id: string;
  readonly radius: number;
}

/** All ties of one pair; it runs from the lower id to the higher one. */
export interface Bundle {
  readonly from: Body;
  readonly to: Body;
  readonly vertical: LayoutTie[];
  readonly horizontal: LayoutTie[];
}

/**
 * A curve for each tie. Vertical ties are straight, side by side where there are several. Horizontal ties along a
 * row are straight if nobody stands in the way, else bowed; across rows they bow by a tenth of their length to the
 * side that meets fewer organisations and ties. Self-ties get none. Shorter ties choose first.
 */
export function routes(bodies: readonly Body[], ties: readonly LayoutTie[], area: Rect): Map<string, Route> {
  const inOrder = bundlesOf(bodies, ties);
  const chosen = new Map<string, Curve>();
  const drawn: Path[] = [];
  const dense = ties.length > 80;
  const crowded = ties.length > 400;
  const spacing = dense ? 4.5 : betweenHorizontals;
  const draw = (tie: LayoutTie, curve: Curve) => {
    chosen.set(tie.id, curve);
    drawn.push(pathOf(curve, 12));
  };

  for (const { from, to, vertical } of inOrder) {
    for (const [i, tie] of vertical.entries()) draw(tie, shifted(from, to, (i - (vertical.length - 1) / 2) * betweenVerticals));
  }
  for (const bundle of inOrder) {
    const { from, to, horizontal } = bundle;
    if (horizontal.length === 0) continue;
    const others = bodies.filter((body) => body !== from && body !== to);
    const bow = bestBow(bundle, { others, drawn: crowded ? [] : drawn, area, flat: dense ? 0.45 : 1, spacing });
    for (const [i, tie] of horizontal.entries()) draw(tie, bowed(from, to, bow + (i - (horizontal.length - 1) / 2) * spacing));
  }

  return trimmedRoutes(chosen, bodies, ties);
}

/** The ties of each pair together, the shortest distance first. */
export function bundlesOf(bodies: readonly Body[], ties: readonly LayoutTie[]): Bundle[] {
  const place = new Map(bodies.map((body) => [body.id, body]));
  const bundles = new Map<string, Bundle>();
  for (const tie of [...ties].sort(byId)) {
    const [low, high] = tie.source < tie.target ? [tie.source, tie.target] : [tie.target, tie.source];
    const from = place.get(low);
    const to = place.get(high);
    if (from === undefined || to === undefined || from === to) continue;
    const key = JSON.stringify([low, high]);
    let bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, bundle = { from, to, vertical: [], horizontal: [] });
    (tie.vertical ? bundle.vertical : bundle.horizontal).push(tie);
  }
  const lengthOf = ({ from, to }: Bundle) => Math.sqrt(awaySquared(from, to));
  return [...bundles.values()].sort((a, b) => lengthOf(a) - lengthOf(b));
}

/** Curves from middle to middle, in the order of their bundle, made to begin and end clear of the shapes and given their mark. */
export function trimmedRoutes(chosen: ReadonlyMap<string, Curve>, bodies: readonly Body[], ties: readonly LayoutTie[]): Map<string, Route> {
  const place = new Map(bodies.map((body) => [body.id, body]));
  const trimmed = new Map<string, { curve: Curve; straight: boolean }>();
  for (const tie of [...ties].sort(byId)) {
    const whole = chosen.get(tie.id);
    if (whole === undefined) continue;
    const curve = turned(whole, tie, place);
    const start = place.get(tie.source)!;
    const end = place.get(tie.target)!;
    const from = leaves(curve, start.radius + gapAtEnds, "start");
    const to = leaves(curve, end.radius + gapAtEnds, "end");
    trimmed.set(tie.id, { curve: part(curve, from, to), straight: isStraight(curve) });
  }
  const marks = markPlaces(new Map([...trimmed].map(([id, { curve }]) => [id, curve])), bodies);
  const result = new Map<string, Route>();
  for (const [id, { curve, straight }] of trimmed) {
    const { at, x, y } = marks.get(id)!;
    result.set(id, {
      x1: rounded(curve.x1), y1: rounded(curve.y1), cx: rounded(curve.cx), cy: rounded(curve.cy),
      x2: rounded(curve.x2), y2: rounded(curve.y2), straight, mark: { at, x: rounded(x), y: rounded(y) },
    });
  }
  return result;
}

function shifted(from: Point, to: Point, offset: number): Curve {
  const length = Math.sqrt(awaySquared(from, to));
  const nx = length === 0 ? 0 : ((to.y - from.y) / length) * offset;
  const ny = length === 0 ? 0 : ((from.x - to.x) / length) * offset;
  return bowed({ x: from.x + nx, y: from.y + ny }, { x: to.x + nx, y: to.y + ny }, 0);
}

/** Bundles run from the lower id to the higher one; a tie runs from its source. */
function turned(curve: Curve, tie: LayoutTie, place: ReadonlyMap<string, Body>): Curve {
  if (tie.source < tie.target || !place.has(tie.source)) return curve;
  return { x1: curve.x2, y1: curve.y2, cx: curve.cx, cy: curve.cy, x2: curve.x1, y2: curve.y1 };
}

const isStraight = ({ x1, y1, cx, cy, x2, y2 }: Curve): boolean => awaySquared({ x: cx, y: cy }, { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }) < 1;

interface Surroundings {
  readonly others: readonly Body[];
  readonly drawn: readonly Path[];
  /** Where ties may run without leaving the frame or crossing the names of the bands. */
  readonly area: Rect;
  /** Below 1 bends less: many bows make a net no eye can follow. */
  readonly flat: number;
  /** Between the parallel ties of one pair. */
  readonly spacing: number;
}

function bestBow({ from, to, vertical, horizontal }: Bundle, { others, drawn, area, flat, spacing }: Surroundings): number {
  const length = Math.sqrt(awaySquared(from, to));
  const share = length * flat;
  const level = Math.abs(from.y - to.y) <= 32;
  // On screen a positive bow lies to the left of travel: upwards for a tie that runs to the right.
  const up = from.x <= to.x ? 1 : -1;
  // Leaving the upper end steeply keeps the fan below a busy organisation narrow.
  const [top, bottom] = from.y <= to.y ? [from, to] : [to, from];
  const steep = (bottom.x >= top.x ? -1 : 1) * (top === from ? 1 : -1);
  const candidates = vertical.length > 0
    ? [0.26, -0.26, 0.34, -0.34].map((part) => part * length)
    : level
      ? [0, up * (14 + 0.09 * share), -up * (14 + 0.09 * share), up * (34 + 0.14 * share), -up * (34 + 0.14 * share)]
      : [0.1, -0.1, 0.05, -0.05, 0.025, -0.025, 0.18, -0.18].map((part) => steep * part * Math.min(share, longestBent));
  let best = candidates[0]!;
  let least = Infinity;
  for (const [i, bow] of candidates.entries()) {
    const path = pathOf(bowed(from, to, bow), 20);
    let cost = i * 6;
    for (const other of others) {
      const reach = other.radius + (level && bow === 0 ? clearance + 5 : clearance);
      const near = path.points.filter((point) => awaySquared(point, other) < reach * reach).length;
      if (near > 0) cost += 60 + near * 6;
    }
    const half = ((horizontal.length - 1) / 2) * spacing;
    for (const point of samples(bowed(from, to, bow < 0 ? bow - half : bow + half), 20)) {
      const outside = point.x < area.x || point.x > area.x + area.width || point.y < area.y || point.y > area.y + area.height;
      if (outside) cost += 20;
    }
    for (const earlier of drawn) cost += 16 * meetings(path, earlier);
    if (cost < least) {
      least = cost;
      best = bow;
    }
  }
  return best;
}

/** Points along a curve, and the box they lie in. */
interface Path {
  readonly points: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function pathOf(curve: Curve, count: number): Path {
  const points = samples(curve, count);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How often two sampled paths cross. */
function meetings(path: Path, other: Path): number {
  let found = 0;
  if (path.left > other.right || path.right < other.left || path.top > other.bottom || path.bottom < other.top) return 0;
  for (let i = 0; i + 1 < path.points.length; i++) {
    const a = path.points[i]!, b = path.points[i + 1]!;
    const left = Math.min(a.x, b.x), right = Math.max(a.x, b.x), top = Math.min(a.y, b.y), bottom = Math.max(a.y, b.y);
    if (left > other.right || right < other.left || top > other.bottom || bottom < other.top) continue;
    for (let j = 0; j + 1 < other.points.length; j++) {
      const c = other.points[j]!, d = other.points[j + 1]!;
      if (left > Math.max(c.x, d.x) || right < Math.min(c.x, d.x) || top > Math.max(c.y, d.y) || bottom < Math.min(c.y, d.y)) continue;
      if (side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0) found++;
    }
  }
  return found;
}

const side = (p: Point, q: Point, r: Point): number => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
