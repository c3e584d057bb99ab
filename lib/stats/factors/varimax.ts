import { communalitiesOf, ordered, sumsOfSquaredLoadings, type Loadings } from "./loadings.js";

export interface Rotation {
  readonly loadings: readonly (readonly number[])[];
  /** Correlations of the factors; the identity after an orthogonal rotation. */
  readonly factorCorrelations: readonly (readonly number[])[];
  readonly sumsOfSquares: readonly number[];
  readonly rounds: number;
}

const settled = 1e-13;
const mostRounds = 1000;

/**
 * Varimax: the orthogonal rotation that makes the variance of squared loadings within factors largest, so that each factor has few large ones (Kaiser 1958,
 * doi:10.1007/BF02289233). `normalise` (the default) first gives every item the length 1, as Kaiser advised. Pairs of factors are turned by Kaiser's
 * closed angle until no turn is left; R's varimax stops much earlier and differs from the third decimal on.
 *
 * @example varimax([[0.6, 0.6], [0.5, -0.5]]).loadings // [[0.8485281374…, 0], [0, 0.7071067811…]]
 */
export function varimax(loadings: Loadings, { normalise = true } = {}): Rotation {
  const lengths = communalitiesOf(loadings).map((h) => (normalise && h > 0 ? Math.sqrt(h) : 1));
  const turned = loadings.map((row, i) => row.map((a) => a / lengths[i]!));
  const width = loadings[0]?.length ?? 0;
  let rounds = 0;
  for (let most = 1; most > settled && rounds < mostRounds; rounds++) {
    most = 0;
    for (let j = 0; j < width; j++) for (let k = j + 1; k < width; k++) most = Math.max(most, turn(turned, j, k));
  }
  const found = ordered(turned.map((row, i) => row.map((a) => a * lengths[i]!)));
  return { loadings: found, factorCorrelations: found[0]?.map((_, j) => found[0]!.map((_other, k) => (j === k ? 1 : 0))) ?? [], sumsOfSquares: sumsOfSquaredLoadings(found), rounds };
}

/** Turns two factors to the best angle for them; returns how far. */
function turn(rows: number[][], j: number, k: number): number {
  let [sumU, sumV, sumDifference, sumProduct] = [0, 0, 0, 0];
  for (const row of rows) {
    const u = row[j]! * row[j]! - row[k]! * row[k]!;
    const v = 2 * row[j]! * row[k]!;
    sumU += u;
    sumV += v;
    sumDifference += u * u - v * v;
    sumProduct += 2 * u * v;
  }
  const n = rows.length;
  const angle = Math.atan2(sumProduct - (2 * sumU * sumV) / n, sumDifference - (sumU * sumU - sumV * sumV) / n) / 4;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const row of rows) [row[j], row[k]] = [row[j]! * cos + row[k]! * sin, row[k]! * cos - row[j]! * sin];
  return Math.abs(angle);
}
