import { createRandom, defaultSeed, type Random } from "../random.js";
import { correlations as correlationsOf } from "../stats/covariance.js";
import { drawAll, type Draws } from "../stats/draws.js";
import { symmetricEigen, type Rows } from "../stats/linear-algebra.js";
import { quantile } from "../stats/quantile.js";
import { meanOf } from "../stats/sums.js";
import { multipleCorrelations } from "./cronbach-alpha.js";

/** Eigenvalues of the correlations, or of those with squared multiple correlations in the diagonal. */
export type ParallelKind = "components" | "factors";

export interface ParallelAnalysis {
  readonly kind: ParallelKind;
  /** Eigenvalues found, largest first, beside those of random answers: their mean and the quantile asked for. */
  readonly rows: readonly { readonly eigenvalue: number; readonly randomMean: number; readonly randomQuantile: number }[];
  /** How many, counted from the first, lie above the random quantile without a break. */
  readonly suggested: number;
  readonly draws: number;
  readonly seed: number;
  readonly quantile: number;
}

/** A standard normal number (Box and Muller 1958, doi:10.1214/aoms/1177706645). */
const normalFrom = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

function spectrum(correlations: Rows, kind: ParallelKind): number[] {
  const shared = kind === "factors" ? multipleCorrelations(correlations) : null;
  return symmetricEigen(shared === null ? correlations : correlations.map((row, i) => row.map((r, j) => (i === j ? shared[i]! : r)))).values.toReversed();
}

interface ParallelOptions {
  readonly kind?: ParallelKind;
  readonly draws?: number;
  readonly seed?: number;
  readonly quantile?: number;
}

/** The draws of `parallelAnalysis`, for whoever pauses between them. */
export function parallelDraws(correlations: Rows, n: number, { kind = "components", draws = 200, seed = defaultSeed, quantile: at = 0.95 }: ParallelOptions = {}): Draws<ParallelAnalysis> {
  const random = createRandom(seed);
  const width = correlations.length;
  const drawn: number[][] = [];
  return {
    total: draws,
    step(i) {
      const stream = random.fork(i);
      const people = Array.from({ length: n }, () => Array.from({ length: width }, () => normalFrom(stream)));
      drawn.push(spectrum(correlationsOf(people).matrix.map((row) => row.map((r) => r ?? 0)), kind));
    },
    result() {
      const rows = spectrum(correlations, kind).map((eigenvalue, k) => {
        const column = drawn.map((values) => values[k]!);
        return { eigenvalue, randomMean: meanOf(column) ?? 0, randomQuantile: quantile(column, at) ?? 0 };
      });
      const stop = rows.findIndex(({ eigenvalue, randomQuantile }) => eigenvalue <= randomQuantile);
      return { kind, rows, suggested: stop < 0 ? rows.length : stop, draws, seed, quantile: at };
    },
  };
}

/**
 * Horn's parallel analysis (1965), doi:10.1007/BF02289447: keep the components or factors whose eigenvalue passes what independent normal answers of as many people give, at
 * the 95th percentile after Glorfeld (1995), doi:10.1177/0013164495055003002. Draw i has its own stream of the seed. Cost: draws (n p² + p³).
 *
 * @example parallelAnalysis([[1, 0.9], [0.9, 1]], 100, { draws: 20 }).suggested // 1
 */
export function parallelAnalysis(correlations: Rows, n: number, options: ParallelOptions = {}): ParallelAnalysis {
  return drawAll(parallelDraws(correlations, n, options));
}
