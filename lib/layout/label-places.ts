import type { LabelPlacement, Point, Rect, Route } from "./layout.js";
import type { Body } from "./routes.js";
import { samples } from "./bezier.js";
import { labelLines } from "./label-lines.js";
import { rounded } from "./rounded.js";
import { textWidth } from "./text-width.js";

export interface LabelText {
  readonly id: string;
  readonly text: string;
  readonly strong: boolean;
  /** Number of its ties: of organisations of one size the better connected is named first. */
  readonly ties: number;
  readonly remark: string | null;
  /** Top and bottom of its band. */
  readonly band: readonly [number, number];
}

export interface LabelGround {
  readonly size: number;
  readonly lineHeight: number;
  readonly frame: { readonly width: number; readonly height: number };
  readonly bodies: readonly Body[];
  readonly routes: readonly Route[];
  /** What else passes: every point under a label costs as one of a tie. */
  readonly passing: readonly Point[];
  /** Names of bands, which labels keep clear of. */
  readonly taken: readonly Rect[];
  /** At most so many labels are shown at rest. */
  readonly most: number;
  /** Labels go under their organisation first: a narrow frame. */
  readonly narrow: boolean;
}

const widths = [122, 96, 150];
const narrowWidths = [100, 80, 122];
const remarkSize = 11;
/** A label of four lines and a remark, beside the largest shape. */
const widest = 200;

/** Places for all labels, the largest organisation first; what would still cover a label is hidden at rest. */
export function labelPlaces(texts: readonly LabelText[], ground: LabelGround): Map<string, LabelPlacement> {
  const body = new Map(ground.bodies.map((one) => [one.id, one]));
  const passing = [...ground.passing, ...(ground.routes.length > 400 ? [] : ground.routes.flatMap((route) => samples(route, 24)))];
  const marks = ground.routes.length > 400 ? [] : ground.routes.map((route) => route.mark);
  const placed: Rect[] = [...ground.taken];
  const result = new Map<string, LabelPlacement>();
  const inOrder = [...texts].sort((a, b) => body.get(b.id)!.radius - body.get(a.id)!.radius || b.ties - a.ties || (a.id < b.id ? -1 : 1));
  for (const text of inOrder) {
    let best: LabelPlacement | null = null;
    let least = Infinity;
    const at = body.get(text.id)!;
    // Only what lies within a label's reach can matter; a single word may be wider than the widest line.
    const far = Math.max(widest, Math.max(...text.text.split(" ").map((word) => textWidth(word, ground.size, text.strong))) + at.radius + 20);
    const near = (point: Point, reach: number) => Math.abs(point.x - at.x) < far + reach && Math.abs(point.y - at.y) < far + reach;
    const around: LabelGround = { ...ground, bodies: ground.bodies.filter((other) => other.id !== text.id && near(other, other.radius + 5)) };
    const points = passing.filter((point) => near(point, 1));
    const signs = marks.filter((mark) => near(mark, 5));
    for (const candidate of candidates(text, at, around)) {
      let cost = candidate.cost;
      const { box } = candidate.placement;
      for (const other of placed) cost += overlap(box, other) * 0.9 + (overlap(box, other) > 0 ? 40 : 0);
      for (const other of around.bodies) {
        const reach = other.radius + 5;
        cost += 5 * overlap(box, { x: other.x - reach, y: other.y - reach, width: 2 * reach, height: 2 * reach });
      }
      for (const point of points) if (inside(point, box, 1)) cost += 8;
      for (const mark of signs) if (inside(mark, box, 5)) cost += 60;
      cost += 3 * Math.max(0, text.band[0] - box.y) + 3 * Math.max(0, box.y + box.height - text.band[1]);
      cost += 12 * (Math.max(0, 4 - box.x) + Math.max(0, box.x + box.width - ground.frame.width + 4));
      // What could not be shown is the last resort.
      if (cost < least && hides(box, placed, around)) cost += 400;
      if (cost < least) {
        least = cost;
        best = candidate.placement;
      }
    }
    if (best === null) continue;
    const { box } = best;
    const shown = !hides(box, placed, around) && result.size < ground.most;
    if (shown) placed.push(box);
    result.set(text.id, { ...best, shown });
  }
  return result;
}

/** Whether a label here would cover another or an organisation, or leave the frame. */
function hides(box: Rect, placed: readonly Rect[], { bodies, frame }: LabelGround): boolean {
  const near = shrunk(box);
  return box.x < 0 || box.x + box.width > frame.width || box.y < 0 || box.y + box.height > frame.height
    || placed.some((other) => overlap(near, other) > 0)
    || bodies.some((other) => overlap(box, { x: other.x - other.radius, y: other.y - other.radius, width: 2 * other.radius, height: 2 * other.radius }) > 12);
}

function* candidates(text: LabelText, at: Body, ground: LabelGround): Generator<{ placement: LabelPlacement; cost: number }> {
  const { size, lineHeight, narrow } = ground;
  for (const [w, width] of (narrow ? narrowWidths : widths).entries()) {
    const lines = labelLines(text.text, width, size, text.strong);
    const remarkWidth = text.remark === null ? 0 : textWidth(text.remark, remarkSize);
    const wide = Math.max(remarkWidth, ...lines.map((line) => textWidth(line, size, text.strong)));
    const high = lines.length * lineHeight + (text.remark === null ? 0 : remarkSize + 3);
    const reach = at.radius + 5;
    const place = (anchor: LabelPlacement["anchor"], x: number, top: number, cost: number) => {
      const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
      const placement: LabelPlacement = {
        lines, remark: text.remark, anchor, x: rounded(x), y: rounded(top + size * 0.86 + (lineHeight - size) / 2),
        box: { x: rounded(left), y: rounded(top), width: rounded(wide), height: rounded(high) }, shown: true,
      };
      return { placement, cost: cost + w * 3 + (lines.at(-1)?.endsWith("…") === true ? 60 : 0) };
    };
    const under = narrow ? 0 : 14;
    const beside = narrow ? 14 : 0;
    yield place("start", at.x + reach, at.y - high / 2, beside);
    yield place("end", at.x - reach, at.y - high / 2, beside + 6);
    yield place("middle", at.x, at.y + reach - 1, under);
    yield place("middle", at.x, at.y - reach - high + 1, under + 2);
    yield place("start", at.x + reach * 0.75, at.y + reach * 0.35, 20);
    yield place("start", at.x + reach * 0.75, at.y - reach * 0.35 - high, 22);
    yield place("end", at.x - reach * 0.75, at.y + reach * 0.35, 24);
    yield place("end", at.x - reach * 0.75, at.y - reach * 0.35 - high, 26);
  }
}

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Line boxes are taller than their letters: a pixel or two of overlap does no harm. */
function shrunk({ x, y, width, height }: Rect): Rect {
  return { x: x + 1, y: y + 2, width: Math.max(0, width - 2), height: Math.max(0, height - 4) };
}

function inside(point: Point, box: Rect, pad: number): boolean {
  return point.x > box.x - pad && point.x < box.x + box.width + pad && point.y > box.y - pad && point.y < box.y + box.height + pad;
}
