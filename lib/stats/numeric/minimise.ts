export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  readonly settled: boolean;
  /** Positions at a bound against which the function still falls. */
  readonly bounded: readonly number[];
  readonly rounds: number;
}

/** Rounds without a lower value after which rounding is all that moves, and the gradient that then counts as none. */
const [mostIdle, nearly] = [30, 1e-6];

/**
 * Least value of a smooth function inside bounds, by projected quasi-Newton steps (Broyden, Fletcher, Goldfarb and Shanno) with backtracking. Settled when
 * no component of the gradient that could still be followed exceeds `within`. Finds a local minimum from `start`. Cost O(k²) a round beside the function.
 */
export function minimise(of: (x: readonly number[]) => { readonly value: number; readonly gradient: readonly number[] }, start: readonly number[], bounds: { readonly low: number; readonly high: number }, { within = 1e-10, mostRounds = 2000 } = {}): Minimum {
  const inside = (x: number) => Math.min(bounds.high, Math.max(bounds.low, x));
  const fresh = (): number[][] => start.map((_, i) => start.map((_other, j) => (i === j ? 1 : 0)));
  let at = start.map(inside);
  let now = of(at);
  let shape = fresh();
  let restarted = true;
  // The least value so far, and how many rounds ago it was last passed by more than rounding.
  let [least, idle] = [now.value, 0];
  for (let round = 0; round < mostRounds; round++) {
    const stuck = at.map((x, i) => (x <= bounds.low && now.gradient[i]! > 0) || (x >= bounds.high && now.gradient[i]! < 0));
    const bounded = stuck.flatMap((yes, i) => (yes ? [i] : []));
    const free = now.gradient.map((g, i) => (stuck[i] ? 0 : g));
    if (free.every((g) => Math.abs(g) <= within)) return { at, value: now.value, settled: true, bounded, rounds: round };
    if (now.value < least - 1e-13 * Math.max(1, Math.abs(least))) [least, idle] = [now.value, 0];
    else if (++idle > mostIdle) return { at, value: now.value, settled: free.every((g) => Math.abs(g) <= nearly), bounded, rounds: round };
    let direction = shape.map((row, i) => (stuck[i] ? 0 : -row.reduce((sum, h, j) => sum + h * free[j]!, 0)));
    let slope = direction.reduce((sum, d, i) => sum + d * free[i]!, 0);
    if (!(slope < 0)) [direction, slope] = [free.map((g) => -g), -free.reduce((sum, g) => sum + g * g, 0)];
    let step = 1;
    let next = at;
    let then = now;
    for (; step > 1e-14; step /= 2) {
      next = at.map((x, i) => inside(x + step * direction[i]!));
      then = of(next);
      // Where values differ by rounding only, a gradient that shrinks is progress enough.
      const flat = Math.abs(then.value - now.value) <= 1e-14 * Math.max(1, Math.abs(now.value)) && normOf(then.gradient, stuck) < normOf(now.gradient, stuck);
      if (then.value <= now.value + 1e-4 * step * slope || flat) break;
    }
    if (step <= 1e-14) {
      if (restarted) return { at, value: now.value, settled: free.every((g) => Math.abs(g) <= nearly), bounded, rounds: round };
      [shape, restarted] = [fresh(), true];
      continue;
    }
    restarted = false;
    shape = updated(shape, next.map((x, i) => x - at[i]!), then.gradient.map((g, i) => g - now.gradient[i]!));
    [at, now] = [next, then];
  }
  return { at, value: now.value, settled: false, bounded: [], rounds: mostRounds };
}

const normOf = (gradient: readonly number[], stuck: readonly boolean[]): number => gradient.reduce((sum, g, i) => sum + (stuck[i] ? 0 : g * g), 0);

/** The inverse curvature after a step; as it was where the step shows no upward curvature. */
function updated(shape: number[][], step: readonly number[], change: readonly number[]): number[][] {
  const curvature = step.reduce((sum, s, i) => sum + s * change[i]!, 0);
  if (!(curvature > 1e-300)) return shape;
  const along = shape.map((row) => row.reduce((sum, h, j) => sum + h * change[j]!, 0));
  const scale = 1 + along.reduce((sum, a, i) => sum + a * change[i]!, 0) / curvature;
  return shape.map((row, i) => row.map((h, j) => h + (scale * step[i]! * step[j]! - along[i]! * step[j]! - step[i]! * along[j]!) / curvature));
}
