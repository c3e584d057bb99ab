import { createRandom, defaultSeed } from "../random.js";
import type { Note } from "../words/index.js";
import { drawAll, type Draws } from "./draws.js";
import { quantile } from "./quantile.js";
import { remark } from "./remark.js";
import { varianceOf } from "./sums.js";

export interface BootstrapOptions {
  readonly draws?: number;
  readonly seed?: number;
  readonly confidence?: number;
}

export interface BootstrapInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly standardError: number | null;
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
  readonly notes: readonly Note[];
}

/** The draws of `bootstrapInterval`, for whoever pauses between them. */
export function bootstrapDraws(units: number, statistic: (drawn: readonly number[]) => number | null, { draws = 999, seed = defaultSeed, confidence = 0.95 }: BootstrapOptions = {}): Draws<BootstrapInterval> {
  const random = createRandom(seed);
  const values: number[] = [];
  return {
    total: units > 1 ? draws : 0,
    step(i) {
      const stream = random.fork(i);
      const value = statistic(Array.from({ length: units }, () => stream.integer(units)));
      if (value !== null && Number.isFinite(value)) values.push(value);
    },
    result() {
      const tail = (1 - confidence) / 2;
      const variance = varianceOf(values);
      const lost = draws - values.length;
      return {
        low: quantile(values, tail), high: quantile(values, 1 - tail), standardError: variance === null ? null : Math.sqrt(variance), draws, seed, confidence,
        notes: units < 2 ? [remark("statistics/too-few", { needed: 2, n: units })] : lost > 0 ? [remark("statistics/draws-undefined", { count: lost, draws })] : [],
      };
    },
  };
}

/**
 * Percentile interval by resampling units with replacement (Efron and Tibshirani 1993, section 13.3): `statistic` gets the positions drawn.
 * Draw i has a stream of its own, so more draws never move the first ones. Draws without a value are left out, and counted.
 * Cost: `draws` times the statistic.
 *
 * @example bootstrapInterval(4, (drawn) => drawn.length, { draws: 20 }).low // 4
 */
export function bootstrapInterval(units: number, statistic: (drawn: readonly number[]) => number | null, options: BootstrapOptions = {}): BootstrapInterval {
  return drawAll(bootstrapDraws(units, statistic, options));
}
