import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { adjustedP, chiSquareTest, correlations, covariances, describe as describeNumbers, fisherExact, kendallCorrelation, pearsonCorrelation, quantile, regression, spearmanCorrelation } from "../../lib/stats/index.js";
import { logGamma } from "../../lib/stats/numeric/log-gamma.js";
import { about, isPlain, normalFrom, runs, streamOf, tables, transposed } from "./support.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);

describe("descriptives by hand", () => {
  it("of 2, 4, 4, 10: mean 5, squares 9 + 1 + 1 + 25 = 36, sd √12", () => {
    const found = describeNumbers([2, 4, 4, 10]);
    expect(found).toMatchObject({ n: 4, mean: 5, median: 4, min: 2, max: 10, q25: 3.5, q75: 5.5 });
    expect(found.sd).toBeCloseTo(Math.sqrt(12), 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(3), 12);
    // Third moment (-27 - 1 - 1 + 125) / 4 = 24, second 9: g1 = 24 / 27.
    expect(found.skewness.moment).toBeCloseTo(24 / 27, 12);
  });

  it("of nothing, of one value and of equal ones: null, never NaN", () => {
    for (const values of [[], [3], [3, 3, 3], [0.1, 0.1, 0.1]]) expect(isPlain(describeNumbers(values))).toBe(true);
    expect(describeNumbers([0.1, 0.1, 0.1])).toMatchObject({ sd: 0, skewness: { moment: null }, kurtosis: { sample: null } });
    expect(describeNumbers([])).toMatchObject({ mean: null, min: null, median: null });
  });
});

describe("correlations", () => {
  it("by hand: tau-b of (1,1,2,3) and (1,2,2,4): 4 concordant pairs, one tie in each, 4 / √(5 · 5)", () => {
    expect(kendallCorrelation([1, 1, 2, 3], [1, 2, 2, 4]).estimate).toBeCloseTo(4 / 5, 12);
  });

  it("a perfect correlation has p 0 and no interval; a constant has no correlation", () => {
    expect(pearsonCorrelation([1, 2, 3], [2, 4, 6])).toMatchObject({ estimate: 1, statistic: null, p: 0, low: null });
    for (const one of [pearsonCorrelation, spearmanCorrelation, kendallCorrelation]) {
      expect(codes(one([1, 1, 1], [1, 2, 3]))).toEqual(["statistics/constant"]);
      expect(codes(one([1, 2], [1, 2]))).toEqual(["statistics/too-few"]);
    }
  });

  it("change nothing under rescaling, and their sign under reversal; ranks under any growing function", () => {
    fc.assert(fc.property(tables([5, 15], [2, 2], 9), (rows) => {
      const [x, y] = transposed(rows) as [number[], number[]];
      for (const one of [pearsonCorrelation, spearmanCorrelation, kendallCorrelation]) {
        const [found, moved, turned, swapped] = [one(x, y), one(x.map((a) => 3 * a - 7), y), one(x.map((a) => -a), y), one(y, x)];
        expect(isPlain(found)).toBe(true);
        if (found.estimate === null) {
          expect(moved.estimate).toBeNull();
          return;
        }
        expect(moved.estimate).toBeCloseTo(found.estimate, 12);
        expect(turned.estimate).toBeCloseTo(-found.estimate, 12);
        expect(swapped.estimate).toBeCloseTo(found.estimate, 12);
        if (found.low !== null) expect(found.low).toBeLessThanOrEqual(found.estimate);
      }
      for (const one of [spearmanCorrelation, kendallCorrelation]) {
        const [found, bent] = [one(x, y).estimate, one(x.map((a) => Math.exp(a)), y).estimate];
        if (found !== null) expect(bent).toBeCloseTo(found, 12);
      }
    }), runs);
  });

  it("pairwise: each cell from the rows that have both values", () => {
    const values = [[1, 2, null], [2, 4, 1], [3, null, 3], [4, 8, 2]];
    const { matrix, missing } = covariances(values);
    expect(missing).toBe(2);
    expect(matrix[0]![1]).toBeCloseTo(14 / 3, 12); // 1, 2, 4 with 2, 4, 8: twice the variance 7 / 3
    expect(matrix[0]![0]).toBeCloseTo(5 / 3, 12);
    expect(correlations(values).matrix[0]![1]).toBeCloseTo(1, 12);
    expect(correlations([[1, null], [2, 5], [3, null]]).matrix[0]![1]).toBeNull();
  });
});

describe("regression", () => {
  it("gives residuals that no predictor explains, and the same fit whatever the units", () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 6, max: 20 }), (seed, n) => {
      const random = streamOf(seed);
      const predictors = Array.from({ length: n }, () => [normalFrom(random), normalFrom(random) * 100]);
      const outcome = predictors.map(([a, b]) => a! - b! / 50 + normalFrom(random));
      const found = regression(outcome, predictors, ["a", "b"]);
      const residuals = predictors.map(([a, b], i) => outcome[i]! - found.terms[0]!.estimate - found.terms[1]!.estimate * a! - found.terms[2]!.estimate * b!);
      for (const column of [predictors.map(() => 1), ...transposed(predictors)]) expect(Math.abs(column.reduce((sum, x, i) => sum + x * residuals[i]!, 0))).toBeLessThan(1e-8);
      const other = regression(outcome, predictors.map(([a, b]) => [a! * 1000, b! + 5]), ["a", "b"]);
      expect(other.r2).toBeCloseTo(found.r2!, 10);
      expect(other.terms[1]!.statistic).toBeCloseTo(found.terms[1]!.statistic!, 8);
      // One predictor: F is the square of its t.
      const alone = regression(outcome, predictors.map(([a]) => [a!]), ["a"]);
      expect(alone.statistic).toBeCloseTo(alone.terms[1]!.statistic! ** 2, 8);
    }), { ...runs, numRuns: 60 });
  });

  it("says when it cannot: columns that are sums of others, too few rows, an exact fit, a constant outcome", () => {
    expect(codes(regression([1, 2, 4, 3], [[1, 2], [2, 4], [3, 6], [5, 10]], ["a", "b"]))).toEqual(["statistics/singular"]);
    expect(codes(regression([1, 2], [[1, 2], [2, 5]], ["a", "b"]))).toEqual(["statistics/too-few"]);
    expect(regression([1, 2, 3], [[1], [2], [3]], ["a"])).toMatchObject({ sigma: null, p: null });
    const flat = regression([2, 2, 2, 2], [[1], [2], [3], [4]], ["a"]);
    expect(flat.r2).toBeNull();
    expect(isPlain(flat)).toBe(true);
  });
});

describe("tables of counts", () => {
  it("by hand: (10, 20), (20, 10): expected 15 everywhere, 4 · 25 / 15; Yates 4 · 4.5² / 15", () => {
    expect(chiSquareTest([[10, 20], [20, 10]]).statistic).toBeCloseTo(100 / 15, 12);
    expect(chiSquareTest([[10, 20], [20, 10]], { continuity: true }).statistic).toBeCloseTo(81 / 15, 12);
    expect(chiSquareTest([[10, 20], [20, 10]]).cramersV).toBeCloseTo(1 / 3, 12);
    expect(chiSquareTest([[5, 5], [5, 5]], { continuity: true }).statistic).toBe(0); // half is never more than the deviation
    expect(codes(chiSquareTest([[1, 0], [2, 0]]))).toEqual(["statistics/empty-margin"]);
    expect(codes(chiSquareTest([[1, 2], [3, 4]]))).toEqual(["statistics/small-expected"]);
  });

  // The lady tasting tea (Fisher 1935): 3 of 4 right; p two-sided 34 / 70.
  it("Fisher's exact test against counting all tables", () => {
    expect(fisherExact([[3, 1], [1, 3]]).p).toBeCloseTo(34 / 70, 12);
    const choose = (n: number, k: number) => Math.round(Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)));
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 4 }), ([a, b, c, d]) => {
      const found = fisherExact([[a!, b!], [c!, d!]]);
      expect(isPlain(found)).toBe(true);
      if (found.p === null) return;
      const ways = (x: number) => choose(a! + b!, x) * choose(c! + d!, a! + c! - x);
      const xs = Array.from({ length: a! + b! + 1 }, (_, x) => x).filter((x) => x <= a! + c! && a! + c! - x <= c! + d!);
      const all = xs.reduce((sum, x) => sum + ways(x), 0);
      expect(found.p).toBeCloseTo(xs.filter((x) => ways(x) <= ways(a!)).reduce((sum, x) => sum + ways(x), 0) / all, 9);
      const swapped = fisherExact([[b!, a!], [d!, c!]]);
      if (found.estimate !== null && found.estimate > 0) expect(swapped.estimate! * found.estimate).toBeCloseTo(1, 6);
      if (found.low !== null && found.high !== null) expect(found.low).toBeLessThan(found.high);
    }), runs);
    // From SciPy 1.17.1, contingency.odds_ratio.
    const found = fisherExact([[12, 7], [5, 9]]);
    expect([found.estimate, found.low, found.high]).toEqual([2.9767805239, 0.5992659658, 16.6473722739].map((x) => about(x, 6)));
  });
});

test("adjusted p-values: never below p, in the same order, Holm never above Bonferroni, missing ones stay missing", () => {
  fc.assert(fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 }), (values) => {
    const [bonferroni, holm, hochberg] = (["Bonferroni", "Holm", "Benjamini-Hochberg"] as const).map((one) => adjustedP(values, one)) as [(number | null)[], (number | null)[], (number | null)[]];
    values.forEach((p, i) => {
      if (p === null) {
        expect([bonferroni[i], holm[i], hochberg[i]]).toEqual([null, null, null]);
        return;
      }
      expect(hochberg[i]!).toBeGreaterThanOrEqual(p - 1e-15);
      expect(holm[i]!).toBeGreaterThanOrEqual(hochberg[i]! - 1e-15);
      expect(bonferroni[i]!).toBeGreaterThanOrEqual(holm[i]! - 1e-15);
      values.forEach((other, j) => {
        if (other !== null && other < p) expect(holm[j]!).toBeLessThanOrEqual(holm[i]!);
      });
    });
  }), runs);
});

test("quantiles of type 7 lie between order statistics", () => {
  expect([0, 0.25, 0.5, 1].map((p) => quantile([4, 1, 3, 2], p))).toEqual([1, 1.75, 2.5, 4]);
  expect(quantile([], 0.5)).toBeNull();
});

// From SciPy 1.17.1: kendalltau(method = "asymptotic"), spearmanr; intervals by the formulas with its normal quantile.
test("rank correlations under ties: p and intervals", () => {
  const [x, y] = [[1, 1, 2, 3, 3, 4, 5, 6], [2, 1, 2, 2, 5, 4, 4, 6]];
  const [tau, rho] = [kendallCorrelation(x, y), spearmanCorrelation(x, y)];
  expect(codes(tau)).toEqual(["statistics/all-equal-ties"]);
  const three = kendallCorrelation([1, 1, 1, 2, 3, 3, 4, 5], [2, 2, 2, 1, 5, 4, 4, 4]); // three of a kind in both
  expect([three.estimate, three.p]).toEqual([about(0.47871355387816905), about(0.13518891098545943)]);
  const found = [tau.estimate, tau.statistic, tau.p, tau.low, tau.high, rho.estimate, rho.p, rho.low, rho.high];
  expect(found).toEqual([0.7205766921228922, 2.3443466526490395, 0.019060446724387958, 0.25524634473563296, 0.9148793509725818, 0.8324426649129641, 0.01033221707814299, 0.1770553177995022, 0.9763647914828257].map((value) => about(value)));
});
