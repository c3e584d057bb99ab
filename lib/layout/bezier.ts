import type { Point } from "./layout.js";

/** A quadratic curve. */
export interface Curve {
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
}

/** The square of the distance of two points. */
export const awaySquared = (one: Point, other: Point): number => (one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y);

export function pointAt(curve: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * curve.x1 + 2 * s * t * curve.cx + t * t * curve.x2,
    y: s * s * curve.y1 + 2 * s * t * curve.cy + t * t * curve.y2,
  };
}

/** Unit direction of travel at `t`. */
export function directionAt(curve: Curve, t: number): Point {
  const s = 1 - t;
  const x = s * (curve.cx - curve.x1) + t * (curve.x2 - curve.cx);
  const y = s * (curve.cy - curve.y1) + t * (curve.y2 - curve.cy);
  const length = Math.sqrt(x * x + y * y);
  return length === 0 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

export function samples(curve: Curve, count: number): Point[] {
  return Array.from({ length: count }, (_, i) => pointAt(curve, (i + 0.5) / count));
}

/** The part of a curve between two shares of it (de Casteljau). */
export function part(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const s = 1 - from;
  const u = 1 - to;
  return {
    x1: start.x, y1: start.y,
    cx: s * u * curve.x1 + (s * to + from * u) * curve.cx + from * to * curve.x2,
    cy: s * u * curve.y1 + (s * to + from * u) * curve.cy + from * to * curve.y2,
    x2: end.x, y2: end.y,
  };
}

/** A curve between two points whose middle lies `bow` pixels off the chord, to the left of travel if positive on screen. */
export function bowed(from: Point, to: Point, bow: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.sqrt(awaySquared(from, to));
  const nx = length === 0 ? 0 : dy / length;
  const ny = length === 0 ? 0 : -dx / length;
  return {
    x1: from.x, y1: from.y,
    cx: (from.x + to.x) / 2 + 2 * bow * nx, cy: (from.y + to.y) / 2 + 2 * bow * ny,
    x2: to.x, y2: to.y,
  };
}

/** Share of the curve at which it first leaves a circle round its start (or, reversed, round its end). */
export function leaves(curve: Curve, radius: number, end: "start" | "end"): number {
  const centre = end === "start" ? { x: curve.x1, y: curve.y1 } : { x: curve.x2, y: curve.y2 };
  const outside = (t: number) => awaySquared(pointAt(curve, end === "start" ? t : 1 - t), centre) >= radius * radius;
  let low = 0;
  let high = 0.45;
  if (!outside(high)) return end === "start" ? high : 1 - high;
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (outside(middle)) high = middle;
    else low = middle;
  }
  return end === "start" ? high : 1 - high;
}
