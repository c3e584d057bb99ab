import { centredRanks, exactRankP, quantile, rankProduct, spearman } from "../../stats/index.js";
import { exactRanksUpTo } from "../../stats/association/rank-permutation.js";
import { done, type Draws, type Job } from "./jobs.js";
import { settled } from "./settled.js";

/** What can be said of one pair of lists. `few`: shown, and not tested. */
export type LinkStanding = "tested" | "too-few" | "constant-score" | "constant-position" | "none";

export interface RankLink {
  readonly standing: LinkStanding;
  readonly n: number;
  readonly rho: number | null;
  readonly p: number | null;
  readonly test: "exact" | "drawn" | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reliability: number | null;
  readonly corrected: number | null;
  readonly correctedLow: number | null;
  readonly correctedHigh: number | null;
  /** Draws of organisations that gave no value, of the correlation or of the corrected one, whichever are more. */
  readonly lost: number;
}

export interface RankLinkSettings {
  readonly minUnits: number;
  readonly draws: number;
  readonly confidence: number;
  readonly drawn: Draws;
}

const isConstant = (values: readonly number[]) => values.every((value) => value === values[0]);

/** Spearman's correction, of the error in one of the two: ρ / √reliability. Undefined where the reliability is not above 0. */
const correctedFor = (rho: number | null, reliability: number | null) => (rho === null || reliability === null || !(reliability > 0) ? null : rho / Math.sqrt(reliability));

/**
 * Spearman's correlation of scores and positions with its permutation p (two-sided; all orders up to ten organisations, else drawn ones, the observed
 * counting as one: Phipson and Smyth 2010, doi:10.2202/1544-6115.1585), beside it the correlation freed of the error in the scores (Spearman 1904,
 * doi:10.2307/1412159), both with percentile intervals over organisations drawn with replacement: each draw computes correlation and reliability anew, so that
 * the second carries the error of both (Padilla and Veprinsky 2012, doi:10.1177/0013164412443963). Positions count as free of error. `reliabilityOf` gets the positions drawn.
 */
export function rankLink(givenScores: readonly number[], givenPositions: readonly number[], reliabilityOf: (drawn: readonly number[]) => number | null, { minUnits, draws, confidence, drawn }: RankLinkSettings): Job<RankLink> {
  const [scores, positions] = [settled(givenScores), settled(givenPositions)];
  const n = scores.length;
  const rho = n < 3 ? null : spearman(scores, positions);
  const reliability = n < 3 ? null : reliabilityOf(scores.map((_, i) => i));
  const base = { n, rho, reliability, corrected: correctedFor(rho, reliability) };
  const untested = { p: null, test: null, low: null, high: null, correctedLow: null, correctedHigh: null, lost: 0 };
  if (n === 0) return done({ ...base, ...untested, standing: "none" });
  if (n >= 3 && rho === null) return done({ ...base, ...untested, standing: isConstant(scores) ? "constant-score" : "constant-position" });
  if (n < minUnits || n < 3) return done({ ...base, ...untested, standing: "too-few" });

  const [a, b] = [centredRanks(scores), centredRanks(positions)];
  const observed = Math.abs(rankProduct(a, b));
  const exact = n <= exactRanksUpTo;
  let extreme = 0;
  const [raw, freed]: [number[], number[]] = [[], []];
  return {
    steps: draws,
    step: (index) => {
      if (!exact) {
        const order = drawn.order(n, index);
        let sum = 0;
        for (let i = 0; i < n; i++) sum += a[order[i]!]! * b[i]!;
        if (Math.abs(sum) >= observed) extreme++;
      }
      const sample = drawn.sample(n, index);
      const again = spearman(sample.map((i) => scores[i]!), sample.map((i) => positions[i]!));
      if (again === null) return;
      raw.push(again);
      const value = correctedFor(again, reliabilityOf(sample));
      if (value !== null) freed.push(value);
    },
    finish: () => {
      const tail = (1 - confidence) / 2;
      const ends = (values: readonly number[]) => ({ low: quantile(values, tail), high: quantile(values, 1 - tail) });
      const [plain, corrected] = [ends(raw), ends(base.corrected === null ? [] : freed)];
      return {
        ...base, standing: "tested", p: exact ? exactRankP(scores, positions) : (extreme + 1) / (draws + 1), test: exact ? "exact" : "drawn",
        ...plain, correctedLow: corrected.low, correctedHigh: corrected.high, lost: draws - (base.corrected === null ? raw : freed).length,
      };
    },
  };
}
