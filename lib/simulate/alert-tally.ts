import type { AlertDraw } from "./alert-draw.js";
import type { AlertPlan } from "./alert-plan.js";

/** What is kept of the draws of one variant. Columns of `heard` are organisations, draw after draw. */
export interface AlertTally {
  readonly heard: Float64Array;
  /** Sums of confirmation times and their number. */
  readonly confirmed: { readonly sum: Float64Array; readonly count: Int32Array; readonly last: Float64Array };
  /** How often each channel was the one over which its end heard first. */
  readonly carried: Int32Array;
  add(index: number, draw: AlertDraw): void;
}

export function alertTally({ ids, channels }: AlertPlan, draws: number, reachable: readonly number[]): AlertTally {
  const n = ids.length;
  const heard = new Float64Array(n * draws);
  const carried = new Int32Array(channels.length);
  const confirmed = { sum: new Float64Array(n), count: new Int32Array(n), last: new Float64Array(draws) };
  return {
    heard, carried, confirmed,
    add(index, draw) {
      heard.set(draw.heard, index * n);
      for (const channel of draw.over) if (channel !== -1) carried[channel]!++;
      draw.confirmed.forEach((time, i) => {
        if (!Number.isFinite(time)) return;
        confirmed.sum[i]! += time;
        confirmed.count[i]!++;
      });
      confirmed.last[index] = lastOf(draw.confirmed, reachable);
    },
  };
}

/** When the last of some organisations has heard. */
export function lastOf(times: Float64Array, of: readonly number[]): number {
  let last = 0;
  for (const i of of) if (times[i]! > last) last = times[i]!;
  return last;
}
