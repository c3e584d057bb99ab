import type { Point } from "./layout.js";
import type { Body } from "./routes.js";
import { awaySquared, pointAt, samples, type Curve } from "./bezier.js";

const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68];
/** Above this no place is clear of everything, and looking for one takes seconds. */
const mostSearched = 1000;
const fromTies = 11;
const fromMarks = 14;
const fromOrganisations = 22;

/**
 * Where the mark of each tie stands: the first share of its path that is clear of other ties, marks and
 * organisations, or else the one that is least crowded.
 */
export function markPlaces(
  curves: ReadonlyMap<string, Curve>,
  bodies: readonly Body[],
): Map<string, { at: number; x: number; y: number }> {
  const paths = new Map([...curves].map(([id, curve]) => [id, samples(curve, curves.size > 400 ? 8 : 28)]));
  const placed: Point[] = [];
  const result = new Map<string, { at: number; x: number; y: number }>();
  if (curves.size > mostSearched) return new Map([...curves].map(([id, curve]) => [id, { at: 0.5, ...pointAt(curve, 0.5) }]));
  for (const [id, curve] of curves) {
    let best = { at: 0.5, ...pointAt(curve, 0.5) };
    let least = Infinity;
    for (const at of shares) {
      const point = pointAt(curve, at);
      let crowding = 0;
      for (const mark of placed) crowding += nearness(point, mark, fromMarks) * 3;
      for (const body of bodies) crowding += nearness(point, body, Math.max(fromOrganisations, body.radius + 6)) * 40;
      if (crowding < least) {
        for (const [other, path] of paths) {
          if (other !== id) crowding += path.reduce((most, passed) => Math.max(most, nearness(point, passed, fromTies)), 0);
          if (crowding >= least) break;
        }
      }
      if (crowding < least) {
        least = crowding;
        best = { at, ...point };
      }
      if (crowding === 0) break;
    }
    placed.push(best);
    result.set(id, best);
  }
  return result;
}

/** 0 at the wanted distance or beyond, 1 on top of one another. */
function nearness(a: Point, b: Point, wanted: number): number {
  const squared = awaySquared(a, b);
  return squared >= wanted * wanted ? 0 : 1 - Math.sqrt(squared) / wanted;
}
