import type { Note } from "../../words/index.js";
import { chiSquare } from "../distributions.js";
import { inverse, logDeterminant, symmetricEigen, type Rows } from "../linear-algebra.js";
import { minimise } from "../numeric/minimise.js";
import { remark } from "../remark.js";
import { communalitiesOf, ordered } from "./loadings.js";

/** By least squares of the residual correlations, or by maximum likelihood under normality. */
export type Extraction = "minres" | "maximum likelihood";

export interface FactorAnalysis {
  readonly extraction: Extraction;
  readonly factors: number;
  readonly loadings: readonly (readonly number[])[];
  readonly communalities: readonly number[];
  readonly uniquenesses: readonly number[];
  /** The function that was made least. */
  readonly discrepancy: number | null;
  /** Bartlett's test that this many factors suffice; of maximum likelihood with a known n only. */
  readonly statistic: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly notes: readonly Note[];
}

/** What of an item is its own is kept above this, as R's factanal and psych do. */
const usualBound = 0.005;

/** The eigenvectors of the largest `factors` eigenvalues come first. */
function descending(matrix: Rows): { values: number[]; vectors: number[][] } {
  const { values, vectors } = symmetricEigen(matrix);
  return { values: values.toReversed(), vectors: vectors.map((row) => row.toReversed()) };
}

/** Discrepancy, gradient in the logarithms of the uniquenesses, and loadings, for given uniquenesses. */
function fitAt(matrix: Rows, factors: number, unique: readonly number[], extraction: Extraction): { value: number; gradient: number[]; loadings: number[][] } {
  const likelihood = extraction === "maximum likelihood";
  const roots = unique.map(Math.sqrt);
  const { values, vectors } = descending(matrix.map((row, i) => row.map((r, j) => (likelihood ? r / (roots[i]! * roots[j]!) : i === j ? r - unique[i]! : r))));
  const loadings = vectors.map((row, i) => row.slice(0, factors).map((w, k) => w * (likelihood ? roots[i]! * Math.sqrt(Math.max(0, values[k]! - 1)) : Math.sqrt(Math.max(0, values[k]!)))));
  let value = 0;
  for (const e of values.slice(factors)) value += likelihood ? e - Math.log(Math.max(e, 1e-300)) - 1 : (e * e) / 2;
  const gradient = unique.map((psi, i) => {
    if (likelihood) return (loadings[i]!.reduce((sum, a) => sum + a * a, 0) + psi - matrix[i]![i]!) / psi;
    let sum = 0;
    for (let k = factors; k < values.length; k++) sum -= values[k]! * vectors[i]![k]! * vectors[i]![k]!;
    return sum * psi;
  });
  return { value, gradient, loadings };
}

/**
 * Exploratory factor analysis of a correlation matrix: R ≈ Λ Λᵀ + Ψ, with `factors` uncorrelated factors, unrotated. `minres` makes the sum of squared
 * residual correlations least (Harman and Jones 1966, doi:10.1007/BF02289468), as psych's fa; `maximum likelihood` makes
 * ln|Σ| + tr(R Σ⁻¹) - ln|R| - p least (Jöreskog 1967, doi:10.1007/BF02289658), as R's factanal. Given the uniquenesses the loadings are known, so the
 * search is over uniquenesses only, between `bound` and 1; one that ends there is an improper solution and is said so. The test, with Bartlett's
 * factor n - 1 - (2p + 5) / 6 - 2m / 3, needs `n`.
 *
 * @example factorAnalysis([[1, 0.56, 0.48], [0.56, 1, 0.42], [0.48, 0.42, 1]], 1).loadings // [[0.8], [0.7], [0.6]]
 */
export function factorAnalysis(correlations: Rows, factors: number, { extraction = "minres", n = null, bound = usualBound }: { readonly extraction?: Extraction; readonly n?: number | null; readonly bound?: number } = {}): FactorAnalysis {
  const width = correlations.length;
  const df = ((width - factors) ** 2 - width - factors) / 2;
  const nothing = { extraction, factors, loadings: [], communalities: [], uniquenesses: [], discrepancy: null, statistic: null, df, p: null };
  if (df < 0 || factors < 1) return { ...nothing, notes: [remark("statistics/too-few-items", { needed: leastItems(factors), n: width })] };
  if (extraction === "maximum likelihood" && logDeterminant(correlations) === null) return { ...nothing, notes: [remark("statistics/not-positive-definite")] };
  const precision = inverse(correlations);
  const start = correlations.map((_, i) => {
    const own = precision === null ? 0.5 : 1 / precision[i]![i]!;
    return Math.log(Math.min(0.99, Math.max(0.02, own * (1 - factors / (2 * width)))));
  });
  const found = minimise((logs) => fitAt(correlations, factors, logs.map(Math.exp), extraction), start, { low: Math.log(bound), high: 0 });
  const unique = found.at.map(Math.exp);
  const { loadings: raw, value } = fitAt(correlations, factors, unique, extraction);
  const loadings = ordered(raw);
  const tested = extraction === "maximum likelihood" && n !== null && df > 0;
  const statistic = tested ? (n - 1 - (2 * width + 5) / 6 - (2 * factors) / 3) * value : null;
  const improper = unique.flatMap((psi, i) => (psi <= bound * (1 + 1e-9) ? [i + 1] : []));
  return {
    extraction, factors, loadings, communalities: communalitiesOf(loadings), uniquenesses: unique, discrepancy: value,
    statistic, df, p: statistic === null ? null : chiSquare(df).above(statistic),
    notes: [...(improper.length > 0 ? [remark("statistics/boundary", { items: improper })] : []), ...(found.settled ? [] : [remark("statistics/not-settled", { rounds: found.rounds })])],
  };
}

function leastItems(factors: number): number {
  let width = factors + 1;
  while ((width - factors) ** 2 < width + factors) width++;
  return width;
}
