import type { JoinedLists } from "./joined-lists.js";

/** Fits nearer than this are equal: they differ by rounding. */
export const equalFits = 1e-10;

/** The best cores met so far. */
export interface CoreCandidates {
  /** The best fit known; -Infinity before there is one. */
  fit(): number;
  /** Cores offered that fit so well. */
  sets(): number;
  offer(fit: number, inCore: Uint8Array): void;
  /** By organisation: in the smallest of them, among equals the first by ids. */
  core(): boolean[];
  /** By organisation: the share of them that it is in. */
  shares(): number[];
}

/** An empty collection, or one that knows how good the best is without having met it. */
export function coreCandidates({ order, at, rank }: JoinedLists, known: number): CoreCandidates {
  let best = known;
  let sets = 0;
  let core: number[] = [];
  const held = new Float64Array(order);
  const ranksOf = (inCore: Uint8Array) => rank.filter((_, p) => inCore[p] === 1).sort((a, b) => a - b);
  const isFirst = (ranks: readonly number[]) => {
    if (ranks.length !== core.length) return ranks.length < core.length;
    const differs = ranks.findIndex((one, k) => one !== core[k]);
    return differs !== -1 && ranks[differs]! < core[differs]!;
  };
  return {
    fit: () => best,
    sets: () => sets,
    offer(fit, inCore) {
      if (fit < best - equalFits) return;
      if (fit > best + equalFits) {
        best = fit;
        sets = 0;
        held.fill(0);
      }
      sets++;
      for (let p = 0; p < order; p++) held[p]! += inCore[p]!;
      const ranks = ranksOf(inCore);
      if (sets === 1 || isFirst(ranks)) core = ranks;
    },
    core() {
      const members = new Set(core);
      const answer = at.map(() => false);
      at.forEach((i, p) => (answer[i] = members.has(rank[p]!)));
      return answer;
    },
    shares() {
      const answer = at.map(() => 0);
      at.forEach((i, p) => (answer[i] = held[p]! / sets));
      return answer;
    },
  };
}
