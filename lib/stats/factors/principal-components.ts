import { symmetricEigen, type Rows } from "../linear-algebra.js";
import { communalitiesOf, ordered } from "./loadings.js";

export interface PrincipalComponents {
  /** All eigenvalues, largest first. */
  readonly eigenvalues: readonly number[];
  readonly loadings: readonly (readonly number[])[];
  readonly communalities: readonly number[];
  /** Share of the total variance of each component kept. */
  readonly shares: readonly number[];
}

/**
 * Principal components of a correlation matrix, the first `count`: loadings are eigenvectors of length 1 times the root of their eigenvalue.
 * Components account for total variance, not for what items share: they are not factors. Every column sums to no less than 0
 * (Jolliffe 2002, doi:10.1007/b98835).
 *
 * @example principalComponents([[1, 0.5], [0.5, 1]], 1).eigenvalues // [1.5, 0.5]
 */
export function principalComponents(correlations: Rows, count: number): PrincipalComponents {
  const { values, vectors } = symmetricEigen(correlations);
  const eigenvalues = values.toReversed();
  const width = values.length;
  const kept = Array.from({ length: Math.min(count, width) }, (_, k) => width - 1 - k);
  const loadings = ordered(vectors.map((row) => kept.map((k) => row[k]! * Math.sqrt(Math.max(0, values[k]!)))));
  return { eigenvalues, loadings, communalities: communalitiesOf(loadings), shares: kept.map((k) => values[k]! / width) };
}
