import type { CompactGraph } from "./compact.js";

/** How unlike one organisation's ties are to those of every other. */
export interface ProfileDistances {
  readonly euclidean: Float64Array;
  readonly hamming: Float64Array;
  /** Pearson correlation of the two profiles; NaN where one of them is constant. */
  readonly correlation: Float64Array;
}

/**
 * A function that compares the profile of an organisation with those of all others: its arcs to third organisations,
 * followed by its arcs from them, 2 (n - 2) cells. The cells of the two with one another and with themselves are left
 * out on both sides. Hamming is the sum of absolute differences. Undirected, both halves are the same and every tie
 * counts twice, as where the whole matrix is compared. Cost O(n + m) to prepare, then O(n + sum of the degrees of its
 * contacts) for each organisation.
 */
export function profileDistances(graph: CompactGraph): (i: number) => ProfileDistances {
  const { order, out, to, into, from, strength, strengthFrom } = graph;
  const cells = 2 * (order - 2);
  const sums = new Float64Array(order);
  const squares = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    const take = (value: number) => {
      sums[i]! += value;
      squares[i]! += value * value;
    };
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) take(strength?.[slot] ?? 1);
    for (let slot = into[i]!; slot < into[i + 1]!; slot++) take(strengthFrom?.[slot] ?? 1);
  }
  return (i) => {
    const product = new Float64Array(order);
    const least = new Float64Array(order);
    const mutual = new Float64Array(order);
    const mutualSquares = new Float64Array(order);
    const meet = (j: number, own: number, other: number) => {
      product[j]! += own * other;
      least[j]! += Math.min(own, other);
    };
    const leaveOut = (j: number, value: number) => {
      mutual[j]! += value;
      mutualSquares[j]! += value * value;
    };
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) {
      const [k, own] = [to[slot]!, strength?.[slot] ?? 1];
      leaveOut(k, own);
      for (let back = into[k]!; back < into[k + 1]!; back++) meet(from[back]!, own, strengthFrom?.[back] ?? 1);
    }
    for (let slot = into[i]!; slot < into[i + 1]!; slot++) {
      const [k, own] = [from[slot]!, strengthFrom?.[slot] ?? 1];
      leaveOut(k, own);
      for (let onward = out[k]!; onward < out[k + 1]!; onward++) meet(to[onward]!, own, strength?.[onward] ?? 1);
    }
    const [euclidean, hamming, correlation] = [new Float64Array(order), new Float64Array(order), new Float64Array(order)];
    for (let j = 0; j < order; j++) {
      if (j === i) continue;
      const [sumI, sumJ] = [sums[i]! - mutual[j]!, sums[j]! - mutual[j]!];
      const [squaresI, squaresJ] = [squares[i]! - mutualSquares[j]!, squares[j]! - mutualSquares[j]!];
      euclidean[j] = Math.sqrt(Math.max(0, squaresI + squaresJ - 2 * product[j]!));
      hamming[j] = Math.max(0, sumI + sumJ - 2 * least[j]!);
      const [spreadI, spreadJ] = [cells * squaresI - sumI * sumI, cells * squaresJ - sumJ * sumJ];
      const isConstant = spreadI <= 1e-9 * cells * squaresI || spreadJ <= 1e-9 * cells * squaresJ;
      correlation[j] = isConstant ? NaN : Math.max(-1, Math.min(1, (cells * product[j]! - sumI * sumJ) / Math.sqrt(spreadI * spreadJ)));
    }
    return { euclidean, hamming, correlation };
  };
}
