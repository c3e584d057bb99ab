export interface RingScale {
  readonly low: number;
  readonly high: number;
  /** Values that get a ring, the least first. */
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly digits: number;
}

/**
 * A scale from the rim to the centre: 0 or below, up to a round number at or above the largest value, in three to
 * five steps of 1, 2, 2.5 or 5 times a power of ten.
 */
export function ringScale(values: readonly number[], range?: readonly [number, number]): RingScale {
  const low = range?.[0] ?? Math.min(0, ...values);
  const high = range?.[1] ?? Math.max(low, ...values);
  const span = high - low;
  if (!(span > 0)) return { low: range === undefined ? low - 1 : low, high, ticks: [high], digits: 0 };
  let power = 1;
  let decimals = 0;
  for (; power * 10 <= span; decimals--) power *= 10;
  for (; power > span; decimals++) power /= 10;
  // With a step of the leading power there are one to ten steps; take the one that leaves three to five.
  const [step, more] = span / power <= 1.25 ? [power / 4, 2] : span / power <= 2.5 ? [power / 2, 1] : span / power <= 5 ? [power, 0] : [power * 2, 0];
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const [from, to] = range === undefined ? [first * step, last * step] : [low, high];
  const ticks: number[] = [];
  for (let i = first; i <= last; i++) if (i * step >= from - step * 1e-6 && i * step <= to + step * 1e-6) ticks.push(Math.round(i * step * 1e9) / 1e9);
  return { low: Math.round(from * 1e9) / 1e9, high: Math.round(to * 1e9) / 1e9, ticks, digits: Math.max(0, decimals + more) };
}
