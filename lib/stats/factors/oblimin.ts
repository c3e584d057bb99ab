import { inverse } from "../linear-algebra.js";
import { reportingOrder, sumsOfSquaredLoadings, type Loadings } from "./loadings.js";
import type { Rotation } from "./varimax.js";

const settled = 1e-9;
const mostRounds = 5000;

/** Σ over pairs of factors of the products of squared loadings, a quarter of it, with its gradient. */
function criterion(loadings: Loadings): { value: number; gradient: number[][] } {
  let value = 0;
  const gradient = loadings.map((row) => {
    const squares = row.map((a) => a * a);
    const whole = squares.reduce((sum, s) => sum + s, 0);
    return row.map((a, k) => {
      const others = whole - squares[k]!;
      value += (squares[k]! * others) / 4;
      return a * others;
    });
  });
  return { value, gradient };
}

/** Columns to length 1. */
function unit(axes: readonly (readonly number[])[]): number[][] {
  const lengths = sumsOfSquaredLoadings(axes).map(Math.sqrt);
  return axes.map((row) => row.map((x, k) => x / lengths[k]!));
}

const pattern = (loadings: Loadings, back: Loadings): number[][] => loadings.map((row) => back.map((one) => one.reduce((sum, t, j) => sum + row[j]! * t, 0)));

/**
 * Direct oblimin with gamma 0, also called direct quartimin: factors may correlate, and the products of squared loadings on different factors are made least
 * (Jennrich and Sampson 1966, doi:10.1007/BF02289465), by the gradient projection of Jennrich (2002), doi:10.1007/BF02294706, from the given loadings. Items are
 * not normalised, as psych's "oblimin". Loadings are the pattern; Λ Φ Λᵀ is what the unrotated ones give.
 *
 * @example oblimin([[0.8, 0], [0.7, 0], [0, 0.6], [0, 0.5]]).loadings // [[0.8, 0], [0.7, 0], [0, 0.6], [0, 0.5]]
 */
export function oblimin(loadings: Loadings): Rotation {
  const width = loadings[0]?.length ?? 0;
  let axes: number[][] = Array.from({ length: width }, (_, j) => Array.from({ length: width }, (_other, k) => (j === k ? 1 : 0)));
  let back = axes;
  let rotated = loadings.map((row) => [...row]);
  let now = criterion(rotated);
  let step = 1;
  let rounds = 0;
  for (; rounds < mostRounds; rounds++) {
    // The gradient in the axes: minus the transpose of Lᵀ Gq T⁻¹, with what would only lengthen an axis taken out.
    const inner = rotated[0]?.map((_, j) => now.gradient[0]!.map((_other, k) => rotated.reduce((sum, row, i) => sum + row[j]! * now.gradient[i]![k]!, 0))) ?? [];
    const gradient = axes.map((_, j) => axes.map((_other, k) => -inner[k]!.reduce((sum, x, m) => sum + x * back[m]![j]!, 0)));
    const lengthening = axes.map((_, k) => axes.reduce((sum, row, j) => sum + row[k]! * gradient[j]![k]!, 0));
    const projected = gradient.map((row, j) => row.map((g, k) => g - axes[j]![k]! * lengthening[k]!));
    const steepness = projected.flat().reduce((sum, g) => sum + g * g, 0);
    if (Math.sqrt(steepness) < settled) break;
    step *= 2;
    for (let tries = 0; tries < 40; tries++, step /= 2) {
      const moved = unit(axes.map((row, j) => row.map((x, k) => x - step * projected[j]![k]!)));
      const movedBack = inverse(moved);
      if (movedBack === null) continue;
      const next = pattern(loadings, movedBack);
      const then = criterion(next);
      if (then.value > now.value - 0.5 * steepness * step && tries < 39) continue;
      [axes, back, rotated, now] = [moved, movedBack, next, then];
      break;
    }
  }
  const { order, signs } = reportingOrder(rotated);
  const found = rotated.map((row) => order.map((k, place) => signs[place]! * row[k]!));
  const factorCorrelations = order.map((j, a) => order.map((k, b) => (a === b ? 1 : signs[a]! * signs[b]! * axes.reduce((sum, row) => sum + row[j]! * row[k]!, 0))));
  return { loadings: found, factorCorrelations, sumsOfSquares: sumsOfSquaredLoadings(found), rounds };
}
