import type { CompactGraph } from "./compact.js";

/** Rounds, and ties read, before giving up. */
const mostRounds = 1e6;
const mostWork = 2e8;

/**
 * PageRank: where somebody is who follows arcs at random, in proportion to strength, and with probability 1 - damping, or
 * where no arc leads on, starts again anywhere. Null if it does not settle. The values together are within about
 * 1e-13 then: what is left to move is at most damping / (1 - damping) times the last move. Cost O(rounds (n + m)), about 32 / (1 - damping) rounds at most.
 */
export function pageRankOf(graph: CompactGraph, damping: number): Float64Array | null {
  const { order, out, into, from, strength, strengthFrom } = graph;
  const unit = strength === null ? 1 : strength.reduce((most, value) => Math.max(most, value), 0);
  const leaving = Float64Array.from({ length: order }, (_, i) => {
    if (strength === null) return out[i + 1]! - out[i]!;
    let sum = 0;
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) sum += strength[slot]! / unit;
    return sum;
  });
  const settled = Math.max(1e-15, 1e-13 * (1 - damping));
  const rounds = Math.min(mostRounds, mostWork / (order + from.length));
  let rank = new Float64Array(order).fill(1 / order);
  for (let round = 0; round < rounds; round++) {
    let stuck = 0;
    for (let i = 0; i < order; i++) if (leaving[i] === 0) stuck += rank[i]!;
    const next = new Float64Array(order);
    let moved = 0;
    for (let i = 0; i < order; i++) {
      let sum = 0;
      for (let slot = into[i]!; slot < into[i + 1]!; slot++) {
        const other = from[slot]!;
        sum += ((strengthFrom === null ? 1 : strengthFrom[slot]! / unit) * rank[other]!) / leaving[other]!;
      }
      next[i] = damping * (sum + stuck / order) + (1 - damping) / order;
      moved += Math.abs(next[i]! - rank[i]!);
    }
    rank = next;
    if (moved <= settled) return rank;
  }
  return null;
}
