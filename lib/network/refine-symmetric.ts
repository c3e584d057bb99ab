import { symmetricEigen } from "../stats/index.js";

/** What is left over, as part of the eigenvalue, must be no more than this. */
const accepted = 1e-13;
/** Rounds in which nothing is halved before it is as good as it will be: many while it is not good enough, fewer then. */
const patience = { before: 2000, after: 300 };
const mostRounds = 20_000;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** a + by times b. */
function plus(a: Float64Array, by: number, b: Float64Array): Float64Array {
  const sum = new Float64Array(a.length);
  for (let i = 0; i < a.length; i++) sum[i] = a[i]! + by * b[i]!;
  return sum;
}

/** What of a vector is new beside others of length 1, at length 1; null where nothing is. */
function beside(vector: Float64Array, others: readonly Float64Array[]): Float64Array | null {
  let left = vector;
  // Twice, because once leaves what rounding lost.
  for (let round = 0; round < 2; round++) {
    for (const other of others) left = plus(left, -dot(left, other), other);
    const length = Math.sqrt(dot(left, left));
    if (!(length > 1e-300)) return null;
    left = left.map((value) => value / length);
  }
  return left;
}

/**
 * The leading eigenvector of a symmetric matrix, where power iteration is too slow: a path of a thousand. Each round takes the best of
 * what the vector, what it leaves over and the last step span (Knyazev 2001, doi:10.1137/S1064827500366124, with one vector); the
 * start must not be far off. Improves `vector` in place; gives the eigenvalue, or null if it does not settle. O(n + m) a round.
 */
export function refineSymmetric(times: (vector: Float64Array) => Float64Array, vector: Float64Array): number | null {
  let x = beside(vector, [])!;
  let step: Float64Array | null = null;
  let [least, halved, waited, value] = [Infinity, Infinity, 0, 0];
  for (let round = 0; round < mostRounds && waited < (least <= accepted * value ? patience.after : patience.before); round++, waited++) {
    const image = times(x);
    const quotient = dot(x, image);
    const over = plus(image, -quotient, x);
    const size = Math.sqrt(dot(over, over));
    if (size < least) {
      if (size < halved / 2) [halved, waited] = [size, 0];
      [least, value] = [size, quotient];
      vector.set(x.map(Math.abs));
    }
    const basis = [x];
    const images = [image];
    for (const more of [over, step]) {
      const added = more === null ? null : beside(more, basis);
      if (added === null) continue;
      basis.push(added);
      images.push(times(added));
    }
    const { vectors } = symmetricEigen(basis.map((a) => images.map((b) => dot(a, b))));
    const best = vectors.map((row) => row.at(-1)!);
    step = basis.slice(1).reduce((sum, one, k) => plus(sum, best[k + 1]!, one), new Float64Array(x.length));
    const next = beside(plus(step, best[0]!, x), []);
    if (next === null) break;
    x = next;
  }
  return least <= accepted * value ? value : null;
}
