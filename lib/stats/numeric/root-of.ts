/**
 * Where a continuous function crosses zero between two points at which its sign differs, or null where it does not differ.
 * Inverse quadratic interpolation where it is safe, bisection where not (Chandrupatla 1997, doi:10.1016/S0965-9978(96)00051-8).
 * Ends at the width of rounding.
 *
 * @example rootOf((x) => x * x - 2, 0, 2) // 1.41421356237…
 */
export function rootOf(of: (x: number) => number, from: number, to: number): number | null {
  let [a, b] = [to, from];
  let [fa, fb] = [of(a), of(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(Math.sign(fa) * Math.sign(fb) < 0)) return null;
  let share = 0.5;
  for (let round = 0; round < 300; round++) {
    const x = a + share * (b - a);
    const fx = of(x);
    let [c, fc] = [b, fb];
    if (Math.sign(fx) === Math.sign(fa)) [c, fc] = [a, fa];
    else [b, fb] = [a, fa];
    [a, fa] = [x, fx];
    const [best, least] = Math.abs(fa) < Math.abs(fb) ? [a, fa] : [b, fb];
    const room = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - a);
    if (room > 0.5 || least === 0) return best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const smooth = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    share = smooth ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb)) : 0.5;
    share = Math.min(1 - room, Math.max(room, share));
  }
  return a;
}
