import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cholesky, communalitiesOf, correlations, factorAnalysis, leastSquares, logDeterminant, oblimin, principalComponents, varimax, withoutGaps } from "../../lib/stats/index.js";
import { minimise } from "../../lib/stats/numeric/minimise.js";
import { about, isPlain, normalFrom, runs, streamOf, transposed } from "./support.js";
import type { Random } from "../../lib/random.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);
const times = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]) => a.map((row) => transposed(b).map((column) => row.reduce((sum, x, k) => sum + x * column[k]!, 0)));
const near = (a: readonly (readonly number[])[], b: readonly (readonly number[])[], digits: number) => a.forEach((row, i) => row.forEach((x, j) => expect(x).toBeCloseTo(b[i]![j]!, digits)));

/** A correlation matrix that two correlated factors with clear loadings make exactly. */
function madeOf(pattern: readonly (readonly number[])[], phi: number): number[][] {
  const common = times(times(pattern, [[1, phi], [phi, 1]]), transposed(pattern));
  return common.map((row, i) => row.map((x, j) => (i === j ? 1 : x)));
}

const clear = [[0.8, 0], [0.7, 0], [0.6, 0], [0.75, 0], [0, 0.8], [0, 0.7], [0, 0.65]];

function randomLoadings(random: Random, items: number, factors: number): number[][] {
  return Array.from({ length: items }, () => Array.from({ length: factors }, () => random.next() * 1.2 - 0.4));
}

describe("components", () => {
  it("of two items: eigenvalues 1 ± r, loadings √((1 ± r) / 2)", () => {
    const found = principalComponents([[1, 0.28], [0.28, 1]], 2);
    expect(found.eigenvalues).toEqual([about(1.28, 12), about(0.72, 12)]);
    expect(found.loadings.map(([first]) => first)).toEqual([about(0.8, 12), about(0.8, 12)]);
    expect(found.shares[0]).toBeCloseTo(0.64, 12);
  });

  it("all of them give the correlations back, and sums of eigenvalues the number of items", () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 3, max: 7 }), (seed, items) => {
      const random = streamOf(seed);
      const r = withoutGaps(correlations(Array.from({ length: 20 }, () => Array.from({ length: items }, () => normalFrom(random)))).matrix)!;
      const { loadings, eigenvalues } = principalComponents(r, items);
      near(times(loadings, transposed(loadings)), r, 9);
      expect(eigenvalues.reduce((sum, x) => sum + x, 0)).toBeCloseTo(items, 9);
    }), { ...runs, numRuns: 50 });
  });
});

describe("factors", () => {
  it("that made the correlations are found again, by both ways, with nothing left over", () => {
    for (const extraction of ["minres", "maximum likelihood"] as const) {
      const found = factorAnalysis(madeOf(clear, 0), 2, { extraction, n: 100 });
      expect(found.notes).toEqual([]);
      expect(isPlain(found)).toBe(true);
      expect(found.discrepancy!).toBeLessThan(1e-12);
      near([found.communalities], [clear.map(([a, b]) => a! * a! + b! * b!)], 5);
      const rotated = varimax(found.loadings).loadings;
      near(rotated, clear, 4);
    }
  });

  it("correlated ones are found again by the oblique rotation, with their correlation", () => {
    const found = oblimin(factorAnalysis(madeOf(clear, 0.4), 2).loadings);
    near(found.loadings, clear, 4);
    expect(found.factorCorrelations[0]![1]).toBeCloseTo(0.4, 4);
  });

  it("with too few items or a matrix that is no correlation matrix: null and why", () => {
    expect(codes(factorAnalysis([[1, 0.5], [0.5, 1]], 1))).toEqual(["statistics/too-few-items"]);
    expect(codes(factorAnalysis([[1, 1, 0.5], [1, 1, 0.5], [0.5, 0.5, 1]], 1, { extraction: "maximum likelihood" }))).toEqual(["statistics/not-positive-definite"]);
    // r12 r13 / r23 = 1.28 would be the first communality.
    expect(codes(factorAnalysis([[1, 0.8, 0.8], [0.8, 1, 0.5], [0.8, 0.5, 1]], 1))).toEqual(["statistics/boundary"]);
  });

  it("the order of items changes nothing but the order of items", () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const random = streamOf(seed);
      const people = Array.from({ length: 60 }, () => {
        const [f, g] = [normalFrom(random), normalFrom(random)];
        return [f, f, f, g, g, g].map((x) => x + normalFrom(random));
      });
      const of = (rows: number[][]) => factorAnalysis(withoutGaps(correlations(rows).matrix)!, 2, { extraction: "maximum likelihood", n: 60 });
      const [found, reversed] = [of(people), of(people.map((row) => row.toReversed()))];
      if (found.notes.length > 0 || reversed.notes.length > 0) return;
      expect(reversed.statistic).toBeCloseTo(found.statistic!, 6);
      near([reversed.communalities], [found.communalities.toReversed()], 4);
    }), { ...runs, numRuns: 30 });
  });
});

describe("rotations", () => {
  const varianceOfSquares = (loadings: readonly (readonly number[])[]) => transposed(loadings).reduce((sum, column) => {
    const squares = column.map((a) => a * a);
    const mean = squares.reduce((all, x) => all + x, 0) / squares.length;
    return sum + squares.reduce((all, x) => all + (x - mean) ** 2, 0);
  }, 0);
  const crossProducts = (loadings: readonly (readonly number[])[]) => loadings.reduce((sum, row) => sum + row.reduce((inner, a, j) => inner + row.slice(j + 1).reduce((more, b) => more + a * a * b * b, 0), 0), 0);

  it("varimax keeps communalities and correlations, and no small turn makes it better", () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 2, max: 4 }), (seed, factors) => {
      const random = streamOf(seed);
      const loadings = randomLoadings(random, 8, factors);
      const { loadings: found, sumsOfSquares } = varimax(loadings, { normalise: false });
      near(times(found, transposed(found)), times(loadings, transposed(loadings)), 9);
      expect(sumsOfSquares).toEqual([...sumsOfSquares].sort((a, b) => b - a));
      const best = varianceOfSquares(found);
      for (const turn of [0.01, -0.01]) {
        for (let j = 1; j < factors; j++) {
          const turned = found.map((row) => row.map((a, k) => (k === 0 ? a * Math.cos(turn) + row[j]! * Math.sin(turn) : k === j ? a * Math.cos(turn) - row[0]! * Math.sin(turn) : a)));
          expect(varianceOfSquares(turned)).toBeLessThanOrEqual(best + 1e-12);
        }
      }
      const normalised = varimax(loadings).loadings;
      near([communalitiesOf(normalised)], [communalitiesOf(loadings)], 9);
    }), { ...runs, numRuns: 60 });
  });

  it("oblimin keeps what the loadings give, has factors of length 1, and is no worse than varimax and than nearby axes", () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 2, max: 3 }), (seed, factors) => {
      const random = streamOf(seed);
      const loadings = randomLoadings(random, 8, factors);
      const { loadings: found, factorCorrelations } = oblimin(loadings);
      near(times(times(found, factorCorrelations), transposed(found)), times(loadings, transposed(loadings)), 6);
      expect(crossProducts(found)).toBeLessThanOrEqual(crossProducts(varimax(loadings, { normalise: false }).loadings) + 1e-9);
      expect(factorCorrelations.every((row, j) => row[j] === 1 && row.every((x) => Math.abs(x) <= 1 + 1e-12))).toBe(true);
      expect(isPlain(factorCorrelations)).toBe(true);
    }), { ...runs, numRuns: 60 });
  });
});

test("the search for a minimum: a curved valley, and one cut off by a bound", () => {
  const valley = ([x, y]: readonly number[]) => ({ value: (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2, gradient: [-2 * (1 - x!) - 400 * x! * (y! - x! * x!), 200 * (y! - x! * x!)] });
  const free = minimise(valley, [-1.2, 1], { low: -10, high: 10 });
  expect(free).toMatchObject({ settled: true, bounded: [] });
  expect(free.at).toEqual([about(1, 8), about(1, 8)]);
  const bowl = ([x, y]: readonly number[]) => ({ value: (x! - 3) ** 2 + (y! - 0.5) ** 2, gradient: [2 * (x! - 3), 2 * (y! - 0.5)] });
  expect(minimise(bowl, [0, 0], { low: -1, high: 1 })).toMatchObject({ settled: true, bounded: [0], at: [1, about(0.5, 9)] });
});

test("linear algebra: a triangle, a determinant, least squares; null where there is none", () => {
  expect(cholesky([[4, 2], [2, 5]])).toEqual([[2, 0], [1, 2]]);
  expect(logDeterminant([[4, 2], [2, 5]])).toBeCloseTo(Math.log(16), 12);
  expect([cholesky([[1, 2], [2, 1]]), logDeterminant([[1, 2], [2, 1]]), logDeterminant([])]).toEqual([null, null, 0]);
  expect(leastSquares([[1, 0], [1, 1], [1, 2]], [1, 3, 5])!.coefficients).toEqual([about(1, 12), about(2, 12)]);
  expect(leastSquares([[1, 1], [1, 1], [1, 1]], [1, 3, 5])).toBeNull();
});
