import { directionAt, samples, type Route } from "../layout/index.js";

const short = (value: number) => String(Math.round(value * 10) / 10);

export interface TieCurve {
  /** SVG path. */
  readonly d: string;
  /** Points along it, ends included, for pointer tests and for a canvas. */
  readonly points: readonly (readonly [number, number])[];
}

/**
 * The drawn form of a route. Positions and bends come from the layout unchanged, so that a static picture and a
 * canvas agree; `shorten` takes a few pixels off the end, where an arrow head stands.
 */
export function tieCurve(route: Route, shorten = 0): TieCurve {
  const tip = directionAt(route, 1);
  const x2 = route.x2 - tip.x * shorten;
  const y2 = route.y2 - tip.y * shorten;
  const d = route.straight
    ? `M${short(route.x1)} ${short(route.y1)}L${short(x2)} ${short(y2)}`
    : `M${short(route.x1)} ${short(route.y1)}Q${short(route.cx)} ${short(route.cy)} ${short(x2)} ${short(y2)}`;
  const between = route.straight ? [] : samples(route, 8).map(({ x, y }) => [round(x), round(y)] as const);
  return { d, points: [[round(route.x1), round(route.y1)], ...between, [round(route.x2), round(route.y2)]] };
}

/** Where an arrow stands: its tip at the end of the route, pointing along it. */
export function arrowAt(route: Route): { x: number; y: number; dx: number; dy: number } {
  const { x, y } = directionAt(route, 1);
  return { x: round(route.x2), y: round(route.y2), dx: Math.round(x * 1e4) / 1e4, dy: Math.round(y * 1e4) / 1e4 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
