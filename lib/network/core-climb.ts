import { equalFits, type CoreCandidates } from "./core-candidates.js";
import type { CoreFit } from "./core-fit.js";
import type { JoinedLists } from "./joined-lists.js";

/**
 * Good cores, quickly: from the prefixes of the organisations by degree, the best fitting first, one organisation moves
 * in or out as long as the fit rises, and where no move raises it, two change places. The best core met goes into
 * `found`. Stops after about `effort` organisations looked at; the first climb begins in any case. Cost of the prefixes
 * O(n log n + m).
 */
export function climb({ order, first, other, cells, degree, arcs }: JoinedLists, fitOf: CoreFit, effort: number, found: CoreCandidates): void {
  const inCore = new Uint8Array(order);
  const toCore = new Int32Array(order);
  const toOne = new Int32Array(order);
  let [size, inside, ties, steps] = [0, 0, 0, 0];
  const each = (p: number, by: number, into: Int32Array) => {
    for (let slot = first[p]!; slot < first[p + 1]!; slot++) into[other[slot]!]! += by * cells[slot]!;
  };
  const turn = (p: number) => {
    const by = inCore[p] === 1 ? -1 : 1;
    inCore[p] = by === 1 ? 1 : 0;
    size += by;
    inside += by * toCore[p]!;
    ties += by * degree[p]!;
    each(p, by, toCore);
  };
  // Arcs in the periphery: all, less those with an end in the core, of which those inside were counted twice.
  const fit = (k: number, x: number, sum: number) => fitOf(k, x, arcs + x - sum);
  const bestMove = (now: number): readonly number[] | null => {
    let [best, move]: [number, readonly number[] | null] = [now + equalFits, null];
    for (let p = 0; p < order; p++) {
      const by = inCore[p] === 1 ? -1 : 1;
      const value = fit(size + by, inside + by * toCore[p]!, ties + by * degree[p]!);
      if (value > best) [best, move] = [value, [p]];
    }
    steps += order;
    for (let p = 0; move === null && p < order && steps < effort; p++) {
      if (inCore[p] === 0) continue;
      each(p, 1, toOne);
      for (let q = 0; q < order; q++) {
        if (inCore[q] === 1) continue;
        const value = fit(size, inside - toCore[p]! + toCore[q]! - toOne[q]!, ties - degree[p]! + degree[q]!);
        if (value > best) [best, move] = [value, [p, q]];
      }
      each(p, -1, toOne);
      steps += order;
    }
    return move;
  };

  const prefixes: { readonly length: number; readonly fit: number }[] = [];
  for (let p = 0; p < order - 1; p++) {
    turn(p);
    prefixes.push({ length: p + 1, fit: fit(size, inside, ties) });
  }
  prefixes.sort((a, b) => b.fit - a.fit || a.length - b.length);
  for (const prefix of prefixes) {
    if (steps >= effort && found.sets() > 0) return;
    for (let p = 0; p < order; p++) if ((inCore[p] === 1) !== p < prefix.length) turn(p);
    for (;;) {
      const now = fit(size, inside, ties);
      if (now > found.fit() + equalFits) found.offer(now, inCore);
      const move = steps < effort ? bestMove(now) : null;
      if (move === null) break;
      for (const p of move) turn(p);
    }
  }
}
