import type { Point } from "./layout.js";

/** How many pairs of straight ties cross; two that share an organisation do not. Time O(m²) for m tied pairs. */
export function crossings(places: readonly Point[], pairs: readonly (readonly [number, number])[]): number {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  let found = 0;
  for (let i = 0; i < pairs.length; i++) {
    const [a, b] = pairs[i]!;
    const p = places[a]!, q = places[b]!;
    for (let j = i + 1; j < pairs.length; j++) {
      const [c, d] = pairs[j]!;
      if (a === c || a === d || b === c || b === d) continue;
      const r = places[c]!, s = places[d]!;
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) found++;
    }
  }
  return found;
}
