import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { alphaBootstrap, alphaIfDropped, cronbachAlpha, feldtInterval, guttmanLambdas, itemStatistics, mcdonaldOmega, oneFactorModel, splitHalf } from "../../lib/survey/index.js";
import { about, isPlain, normalFrom, runs, streamOf, tables } from "../stats/support.js";
import type { Random } from "../../lib/random.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);

/** Answers of people who differ in one thing, to items that measure it as well as one another. */
const parallel = (random: Random, people: number, items: number, noise: number) => Array.from({ length: people }, () => {
  const truth = normalFrom(random);
  return Array.from({ length: items }, () => truth + noise * normalFrom(random));
});

describe("by hand", () => {
  // Variances 1 and 3, covariance 1.5: sum 7, so 2 (1 - 4 / 7).
  const answers = [[1, 2], [2, 2], [3, 5]];

  it("alpha of two items", () => {
    expect(cronbachAlpha(answers).raw).toBeCloseTo(6 / 7, 12);
    const r = 1.5 / Math.sqrt(3);
    expect(cronbachAlpha(answers).standardised).toBeCloseTo((2 * r) / (1 + r), 12);
    expect(cronbachAlpha(answers)).toMatchObject({ n: 3, items: 2, scaleMean: 2.5, averageCorrelation: about(r, 12), medianCorrelation: about(r, 12) });
  });

  // Covariance 1.5 both ways: lambda 1 = 3 / 7, lambda 5 adds 2 √2.25 / 7, lambda 2 √(2 · 4.5) / 7.
  it("Guttman's bounds", () => {
    expect(guttmanLambdas(answers)).toMatchObject({ lambda1: about(3 / 7), lambda2: about(6 / 7), lambda3: about(6 / 7), lambda5: about(6 / 7), n: 3 });
  });

  it("two halves of one item each: lambda 4 is alpha, Spearman and Brown's is standardised alpha", () => {
    const halves = splitHalf(answers, "odd-even");
    expect(halves.guttman4).toBeCloseTo(6 / 7, 12);
    expect(halves.spearmanBrown).toBeCloseTo(cronbachAlpha(answers).standardised!, 12);
  });

  it("an item against the others: (1, 2, 3) with the means (2.5, 3, 3): 0.5 / √(2 · 1/6)", () => {
    expect(itemStatistics([[1, 2, 3], [2, 4, 2], [3, 5, 1]])[0]!.withOthers).toBeCloseTo(0.5 / Math.sqrt(2 / 6), 12);
  });
});

describe("missing answers", () => {
  const answers = [[1, 2, 1], [2, null, 3], [3, 5, 4], [5, 4, null], [4, 5, 5]];

  it("enter by pairs, and are said", () => {
    const found = cronbachAlpha(answers);
    // Pairs of so few people need not fit together: then what needs the inverse is left out.
    expect(codes(found)).toEqual(["statistics/pairwise", "statistics/not-positive-definite"]);
    expect(found).toMatchObject({ guttman6: null });
    expect(codes(cronbachAlpha([...answers, [2, 1, 4], [5, 2, 2], [1, 4, 1]]))).toEqual(["statistics/pairwise"]);
    // Variance of the first item from all five people, its covariance with the second from four.
    const whole = cronbachAlpha(answers.map((row) => row.slice(0, 2)));
    const [v1, v2, c] = [2.5, 2, (1 - 13 / 4) * (2 - 4) / 3 + (3 - 13 / 4) * (5 - 4) / 3 + 0 + (4 - 13 / 4) * (5 - 4) / 3];
    expect(whole.raw).toBeCloseTo(2 * (1 - (v1 + v2) / (v1 + v2 + 2 * c)), 12);
    expect(itemStatistics(answers).map(({ n }) => n)).toEqual([5, 4, 4]);
    expect(codes(oneFactorModel(answers))).toEqual(["statistics/left-out", "statistics/too-few"]);
  });

  it("of people who answered nothing change no item and no covariance", () => {
    const more = [...answers, [null, null, null]];
    expect(cronbachAlpha(more).raw).toBe(cronbachAlpha(answers).raw);
    expect(itemStatistics(more)).toEqual(itemStatistics(answers));
  });
});

describe("when it cannot be said", () => {
  it("one item, one person, no person with both answers, an item all answer alike, an item twice", () => {
    expect(codes(cronbachAlpha([[1], [2]]))).toEqual(["statistics/too-few-items"]);
    expect(codes(cronbachAlpha([[1, 2]]))).toEqual(["statistics/too-few"]);
    expect(codes(cronbachAlpha([]))).toEqual(["statistics/too-few-items"]);
    expect(codes(cronbachAlpha([[1, null], [2, null], [null, 3], [null, 4]]))).toEqual(["statistics/no-overlap"]);
    expect(codes(cronbachAlpha([[1, 3], [2, 3], [4, 3]]))).toEqual(["statistics/constant-item"]);
    expect(codes(cronbachAlpha([[1, 1, 4], [2, 2, 1], [4, 4, 4], [3, 3, 2]]))).toEqual(["statistics/singular"]);
    for (const answers of [[], [[1]], [[1, 2]], [[1, 1], [1, 1]], [[1, 2, 3], [1, 2, 3]], [[null, null], [null, 1]]]) {
      for (const of of [cronbachAlpha, itemStatistics, alphaIfDropped, guttmanLambdas, mcdonaldOmega, oneFactorModel]) expect(isPlain(of(answers))).toBe(true);
      expect(isPlain(splitHalf(answers, "first-second"))).toBe(true);
    }
    expect(alphaIfDropped([[1, 2], [2, 5]]).map(({ raw }) => raw)).toEqual([null, null]);
    expect(feldtInterval(0.8, 1, 4)).toMatchObject({ low: null, high: null });
  });
});

describe("laws", () => {
  it("alpha does not change when all items are rescaled alike or listed otherwise; standardised alpha not when each is", () => {
    fc.assert(fc.property(tables([4, 12], [2, 5]), (answers) => {
      const found = cronbachAlpha(answers);
      expect(isPlain(found)).toBe(true);
      const [alike, apart, reversed] = [cronbachAlpha(answers.map((row) => row.map((x) => 3 * x + 1))), cronbachAlpha(answers.map((row) => row.map((x, j) => (j + 1) * x - j))), cronbachAlpha(answers.map((row) => row.toReversed()))];
      if (found.raw !== null && Math.abs(found.raw) < 50) {
        expect(alike.raw).toBeCloseTo(found.raw, 8);
        expect(reversed.raw).toBeCloseTo(found.raw, 8);
      }
      if (found.standardised !== null && Math.abs(found.standardised) < 50) expect(apart.standardised).toBeCloseTo(found.standardised, 8);
    }), runs);
  });

  it("reversing every item changes nothing; reversing one makes its correlation with the others change sign", () => {
    fc.assert(fc.property(tables([5, 12], [3, 5]), (answers) => {
      const all = answers.map((row) => row.map((x) => 7 - x));
      const raw = cronbachAlpha(answers).raw;
      if (raw !== null && Math.abs(raw) < 50) expect(cronbachAlpha(all).raw).toBeCloseTo(raw, 8);
      const one = itemStatistics(answers.map(([first, ...rest]) => [7 - first!, ...rest]))[0]!.withOthers;
      const was = itemStatistics(answers)[0]!.withOthers;
      if (was !== null) expect(one).toBeCloseTo(-was, 10);
    }), runs);
  });

  it("Guttman's bounds: the second is no less than the third, the fifth no less than the first", () => {
    fc.assert(fc.property(tables([4, 12], [2, 6]), (answers) => {
      const { lambda1, lambda2, lambda3, lambda5 } = guttmanLambdas(answers);
      if (lambda1 === null) return;
      expect(lambda2!).toBeGreaterThanOrEqual(lambda3! - 1e-9 * Math.abs(lambda3!));
      expect(lambda5!).toBeGreaterThanOrEqual(lambda1);
      expect(lambda3).toBeCloseTo(cronbachAlpha(answers).raw!, 9);
    }), runs);
  });

  it("alpha if an item is dropped is alpha of the others", () => {
    fc.assert(fc.property(tables([4, 10], [3, 5]), (answers) => {
      alphaIfDropped(answers).forEach((found, dropped) => {
        const { raw, guttman6, averageCorrelation } = cronbachAlpha(answers.map((row) => row.filter((_, j) => j !== dropped)));
        expect(found).toMatchObject({ raw, guttman6, averageCorrelation });
      });
    }), { ...runs, numRuns: 60 });
  });

  it("items that measure one thing equally well: omega, alpha and composite reliability come together", () => {
    const answers = parallel(streamOf(6), 4000, 6, 1);
    const [alpha, omega] = [cronbachAlpha(answers), mcdonaldOmega(answers)];
    // Truth 36 / (36 + 6).
    for (const value of [alpha.raw, alpha.standardised, omega.unstandardised, omega.compositeReliability, omega.totalMinres]) expect(Math.abs(value! - 6 / 7)).toBeLessThan(0.01);
    expect(omega.averageVarianceExtracted).toBeCloseTo(0.5, 1);
  });

  it("where loadings differ, alpha stays below omega", () => {
    const random = streamOf(8);
    const answers = Array.from({ length: 500 }, () => {
      const truth = normalFrom(random);
      return [0.9, 0.9, 0.3, 0.2].map((loading) => loading * truth + Math.sqrt(1 - loading * loading) * normalFrom(random));
    });
    expect(cronbachAlpha(answers).raw!).toBeLessThan(mcdonaldOmega(answers).unstandardised! - 0.02);
  });
});

test("an item that goes against the others is named, and left as it is", () => {
  const answers = parallel(streamOf(1), 50, 4, 0.5).map((row) => row.map((x, j) => (j === 2 ? -x : x)));
  const found = itemStatistics(answers);
  expect(found.map(codes)).toEqual([[], [], ["survey/looks-unreversed"], []]);
  expect(found[2]!.notes[0]!.params["item"]).toBe(3);
  expect(cronbachAlpha(parallel(streamOf(1), 50, 2, 0.5).map(([a, b]) => [a!, -b!])).notes.map(({ code }) => code)).toContain("statistics/negative-average");
});

test("one factor of exact loadings is found again, and fits", () => {
  // Four people's patterns cannot do it; enough people and a model that holds give a chi-square near its degrees of freedom.
  const found = oneFactorModel(parallel(streamOf(12), 3000, 5, 1));
  expect(found.df).toBe(5);
  expect(found.p!).toBeGreaterThan(0.001);
  expect(found.cfi!).toBeGreaterThan(0.99);
  expect(found.rmsea!).toBeLessThan(0.05);
  for (const loading of found.standardisedLoadings) expect(loading).toBeCloseTo(Math.SQRT1_2, 1);
});

test("a factor that would need more than an item's variance stops at the bound, and says which item", () => {
  // The first loading would be √(c₁₂ c₁₃ / c₂₃) = 1.486, whose square is more than the variance 1.806.
  const found = oneFactorModel([[1, 2, 1], [2, 1, 2], [3, 4, 3], [4, 3, 5], [5, 5, 4], [2, 2, 3]]);
  expect(codes(found)).toEqual(["statistics/boundary", "statistics/no-freedom"]);
  expect(found.notes[0]!.params["items"]).toEqual([1]);
});

describe("intervals of alpha", () => {
  it("Feldt's covers the true alpha 95 times in 100, of 600 drawn surveys: within four standard errors", () => {
    const random = streamOf(21);
    const truth = 4 / 5; // four items, noise 1: 16 / (16 + 4)
    let covered = 0;
    for (let i = 0; i < 600; i++) {
      const answers = parallel(random.fork(i), 40, 4, 1);
      const { low, high } = feldtInterval(cronbachAlpha(answers).raw!, 40, 4);
      if (low! <= truth && truth <= high!) covered++;
    }
    expect(Math.abs(covered / 600 - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 600));
  });

  it("by resampling people: the same twice, and near Feldt's for normal answers, on average over surveys", () => {
    const answers = parallel(streamOf(5), 150, 4, 1);
    const found = alphaBootstrap(answers, { draws: 300, seed: 4 });
    expect(found).toEqual(alphaBootstrap(answers, { draws: 300, seed: 4 }));
    expect(found).toMatchObject({ draws: 300, seed: 4, notes: [] });
    const gaps = [7, 8, 9, 10, 11, 12].map((seed) => {
      const some = parallel(streamOf(seed), 150, 4, 1);
      const [drawn, { raw, standardError }] = [alphaBootstrap(some, { draws: 300 }), cronbachAlpha(some)];
      const { low, high } = feldtInterval(raw!, 150, 4);
      return [drawn.low! - low!, drawn.high! - high!, drawn.standardError! / standardError! - 1];
    });
    // A standard error of alpha is about 0.027 here; 300 draws leave an end uncertain by about 0.004, and surveys differ.
    for (const k of [0, 1]) expect(Math.abs(gaps.reduce((sum, gap) => sum + gap[k]!, 0) / 6)).toBeLessThan(0.01);
    expect(Math.abs(gaps.reduce((sum, gap) => sum + gap[2]!, 0) / 6)).toBeLessThan(0.15);
  });
});
