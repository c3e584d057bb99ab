import type { CompactGraph } from "./compact.js";

/** Rounds, and ties read, before giving up. */
const mostRounds = 1e5;
const mostWork = 2e8;
/** Nothing sums up to this unless it grows without end. */
const endless = 1e15;

/**
 * Katz status: x = 1 + alpha (sum over those whose arcs come in). Counted up from 1, in turn, until nothing moves any more: from
 * below and never past the answer, so it ends there if there is one. Null where there is none, alpha times
 * the spectral radius being at 1 or above, or too near it to be told apart. Cost O(rounds (n + m)).
 */
export function katzOf(graph: CompactGraph, alpha: number): Float64Array | null {
  const { order, into, from, strengthFrom } = graph;
  const status = new Float64Array(order).fill(1);
  const rounds = Math.min(mostRounds, mostWork / (order + from.length));
  for (let round = 0; round < rounds; round++) {
    let [moved, most] = [false, 0];
    for (let i = 0; i < order; i++) {
      let sum = 0;
      for (let slot = into[i]!; slot < into[i + 1]!; slot++) sum += (strengthFrom === null ? 1 : strengthFrom[slot]!) * status[from[slot]!]!;
      const next = 1 + alpha * sum;
      if (next > status[i]!) {
        moved = true;
        status[i] = next;
      }
      most = Math.max(most, next);
    }
    if (most > endless) return null;
    if (!moved) return status;
  }
  return null;
}
