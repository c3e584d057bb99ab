import type { Point, Route } from "./layout.js";
import type { LayoutTie } from "./scene.js";
import { awaySquared, samples, type Curve } from "./bezier.js";
import { bundlesOf, trimmedRoutes, type Body } from "./routes.js";

/** How far the middle of a tie is drawn towards the centre, as a share of its way there or of its length if that is shorter. */
const pulls = [0.22, 0.12, 0.34, 0.46, 0.04];
const clearance = 4;

/** Ties between the rings: gentle curves towards the centre, bent a little more or less where somebody stands in the way. */
export function ringRoutes(bodies: readonly Body[], ties: readonly LayoutTie[], centre: Point): Map<string, Route> {
  const chosen = new Map<string, Curve>();
  const spacing = ties.length > 80 ? 5 : 11;
  const crowded = ties.length > 1500;
  for (const { from, to, vertical, horizontal } of bundlesOf(bodies, ties)) {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const length = Math.sqrt(awaySquared(from, to));
    const own = [...vertical, ...horizontal];
    const curves = (pull: number): Curve[] => own.map((_, i) => {
      const aside = length === 0 ? 0 : (2 * spacing * (i - (own.length - 1) / 2)) / length;
      const x = (from.x + to.x) / 2;
      const y = (from.y + to.y) / 2;
      const way = Math.sqrt(awaySquared(centre, { x, y }));
      const bend = way === 0 ? 0 : 2 * pull * Math.min(1, length / way);
      return { x1: from.x, y1: from.y, cx: x + (centre.x - x) * bend + dy * aside, cy: y + (centre.y - y) * bend - dx * aside, x2: to.x, y2: to.y };
    });
    let best = curves(pulls[0]!);
    let least = Infinity;
    for (const [i, pull] of pulls.entries()) {
      const candidate = curves(pull);
      if (crowded) {
        best = candidate;
        break;
      }
      let cost = i * 2;
      for (const curve of candidate) {
        const path = samples(curve, 20);
        for (const other of bodies) {
          if (other === from || other === to) continue;
          const reach = other.radius + clearance;
          if (path.some((point) => awaySquared(point, other) < reach * reach)) cost += 10;
        }
      }
      if (cost < least) [best, least] = [candidate, cost];
      if (cost === i * 2) break;
    }
    for (const [i, tie] of own.entries()) chosen.set(tie.id, best[i]!);
  }
  return trimmedRoutes(chosen, bodies, ties);
}
