import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anova, bartlettTest, kruskalWallis, leveneTest, mannWhitney, pairwiseComparisons, standardisedDifference, studentizedRange, tTest, tukeyDifferences, welchAnova } from "../../lib/stats/index.js";
import { about, groupsOf, isPlain, normalFrom, runs, streamOf } from "./support.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);

describe("by hand", () => {
  // Means 2, 3, 7 about 4: between 3 (4 + 1 + 9) = 42, within 2 each = 6; F = 21 / 1.
  const groups = [[1, 2, 3], [2, 3, 4], [6, 7, 8]];

  it("analysis of variance", () => {
    const found = anova(groups);
    expect(found).toMatchObject({ statistic: about(21, 12), df1: 2, df2: 6, squaresBetween: about(42, 12), squaresWithin: about(6, 12), etaSquared: about(42 / 48, 12) });
    expect(found.omegaSquared).toBeCloseTo(40 / 49, 12);
    expect(found.epsilonSquared).toBeCloseTo(40 / 48, 12);
    expect(found.low!).toBeLessThan(42 / 48);
    expect(found.high!).toBeGreaterThan(42 / 48);
  });

  it("ranks 1 to 6 in two groups of three apart: H = 12 (36 / 3 + 225 / 3) / 42 - 21 = 27 / 7; U = 0", () => {
    expect(kruskalWallis([[1, 2, 3], [4, 5, 6]]).statistic).toBeCloseTo(27 / 7, 12);
    expect(mannWhitney([1, 2, 3], [4, 5, 6])).toMatchObject({ statistic: 0, rankBiserial: -1 });
  });

  it("Tukey's p of two groups is Student's", () => {
    const [a, b] = [[1, 2, 4, 5], [3, 6, 7, 9, 9]];
    expect(tukeyDifferences([a, b]).differences[0]!.p).toBeCloseTo(tTest(a, b, { variances: "equal" }).p!, 8);
  });
});

describe("when it cannot be said", () => {
  it("one group, groups of one, equal values: null and why", () => {
    for (const one of [anova, welchAnova, leveneTest, bartlettTest, kruskalWallis]) {
      for (const groups of [[], [[1, 2]], [[1], [2]], [[2, 2], [3, 3]], [[2, 2, 2], [2, 2, 2]], [[], [1, 2], []]]) {
        const found = one(groups);
        expect(isPlain(found)).toBe(true);
        if (found.statistic === null) expect(codes(found)).toHaveLength(1);
      }
    }
    expect(codes(anova([[1, 2]]))).toEqual(["statistics/too-few-groups"]);
    expect(codes(welchAnova([[1, 2], [3]]))).toEqual(["statistics/group-too-small"]);
    expect(codes(anova([[2, 2], [3, 3]]))).toEqual(["statistics/constant-within"]);
    expect(codes(kruskalWallis([[2, 2], [2, 2]]))).toEqual(["statistics/constant"]);
    expect(codes(mannWhitney([], [1]))).toEqual(["statistics/group-too-small"]);
    expect(codes(tTest([1], [2, 3]))).toEqual(["statistics/group-too-small"]);
    expect(tukeyDifferences([[1], [2]]).differences).toEqual([]);
  });
});

describe("laws", () => {
  it("tests stay the same when values are rescaled or groups are listed otherwise; two groups give the square of t", () => {
    fc.assert(fc.property(groupsOf([3, 8], [2, 4]), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (groups, factor, shift) => {
      const moved = groups.map((group) => group.map((x) => factor * x + shift));
      for (const one of [anova, welchAnova, leveneTest, bartlettTest, kruskalWallis]) {
        const [found, rescaled, reversed] = [one(groups), one(moved), one(groups.toReversed())];
        expect(isPlain(found)).toBe(true);
        if (found.statistic === null) {
          expect(rescaled.statistic).toBeNull();
          return;
        }
        const within = 1e-7 * Math.max(1, Math.abs(found.statistic));
        expect(Math.abs(rescaled.statistic! - found.statistic)).toBeLessThan(within);
        expect(Math.abs(reversed.statistic! - found.statistic)).toBeLessThan(within);
      }
      const [a, b] = groups as [number[], number[]];
      const pair = anova([a, b]);
      if (pair.statistic === null) return;
      const [student, welch] = [tTest(a, b, { variances: "equal" }), tTest(a, b)];
      expect(Math.abs(pair.statistic - student.statistic! ** 2)).toBeLessThan(1e-8 * Math.max(1, pair.statistic));
      expect(pair.p).toBeCloseTo(student.p!, 10);
      const apart = welchAnova([a, b]);
      if (apart.statistic !== null) expect(Math.abs(apart.statistic - welch.statistic! ** 2)).toBeLessThan(1e-8 * Math.max(1, apart.statistic));
    }), runs);
  });

  it("Mann and Whitney's U against counting pairs; both groups share out all pairs", () => {
    fc.assert(fc.property(groupsOf([1, 9], [2, 2]), (groups) => {
      const [a, b] = groups as [number[], number[]];
      const found = mannWhitney(a, b);
      const counted = a.reduce((sum, x) => sum + b.reduce((inner, y) => inner + (x > y ? 1 : x === y ? 0.5 : 0), 0), 0);
      expect(found.statistic).toBeCloseTo(counted, 10);
      expect(found.statistic! + mannWhitney(b, a).statistic!).toBeCloseTo(a.length * b.length, 10);
      if (found.p !== null) expect(mannWhitney(a, b, { continuity: false }).p!).toBeLessThanOrEqual(found.p + 1e-15);
    }), runs);
  });

  it("comparisons of pairs turn their sign with their order, and adjusted p is no smaller", () => {
    fc.assert(fc.property(groupsOf([3, 6], [3, 3]), (groups) => {
      const found = pairwiseComparisons(groups);
      expect(found.map(({ a, b }) => [a, b])).toEqual([[0, 1], [0, 2], [1, 2]]);
      const back = pairwiseComparisons(groups.toReversed());
      const [first, last] = [found[0]!, back[2]!]; // 0 against 1, and 1 against 0
      if (first.welch.estimate !== null) expect(last.welch.estimate).toBeCloseTo(-first.welch.estimate, 10);
      if (first.effect.cohenD !== null) expect(last.effect.cohenD).toBeCloseTo(-first.effect.cohenD, 10);
      for (const one of found) if (one.adjustedP !== null) expect(one.adjustedP).toBeGreaterThanOrEqual(one.welch.p! - 1e-15);
    }), { ...runs, numRuns: 50 });
  });
});

// Steiger (2004), and Cumming and Finch (2001): d = 0 has an interval about 0; the test and the interval agree.
test("intervals of effects hold 0 exactly when the test does not reject", () => {
  fc.assert(fc.property(groupsOf([4, 8], [2, 3]), (groups) => {
    const [a, b] = groups as [number[], number[]];
    const [d, t] = [standardisedDifference(a, b), tTest(a, b, { variances: "equal" })];
    if (d.low !== null && d.high !== null && t.p !== null && Math.abs(t.p - 0.05) > 1e-6) expect(d.low < 0 && d.high > 0).toBe(t.p > 0.05);
    const of = anova(groups);
    if (of.low !== null && of.p !== null && Math.abs(of.p - 0.025) > 1e-6) expect(of.low === 0).toBe(of.p > 0.025);
  }), { ...runs, numRuns: 60 });
});

describe("calibrated by simulation", () => {
  /** Of 2000 draws, a share that is truly `share` stays within four standard errors. */
  const draws = 2000;
  const band = (share: number) => 4 * Math.sqrt((share * (1 - share)) / draws);

  it("Welch's interval covers the true difference 95 times in 100 with unequal variances and sizes", () => {
    const random = streamOf(3);
    let covered = 0;
    for (let i = 0; i < draws; i++) {
      const stream = random.fork(i);
      const a = Array.from({ length: 8 }, () => 1 + 3 * normalFrom(stream));
      const b = Array.from({ length: 20 }, () => normalFrom(stream));
      const { low, high } = tTest(a, b);
      if (low! <= 1 && high! >= 1) covered++;
    }
    expect(Math.abs(covered / draws - 0.95)).toBeLessThan(band(0.95));
  });

  it("the interval of Cohen's d covers the true d of 0.8, and Tukey's differences err 5 times in 100 over all pairs", () => {
    const random = streamOf(4);
    let [covered, erred] = [0, 0];
    const limit = studentizedRange(3, 27).quantile(0.95);
    for (let i = 0; i < draws; i++) {
      const stream = random.fork(i);
      const groups = Array.from({ length: 3 }, () => Array.from({ length: 10 }, () => normalFrom(stream)));
      const { squaresWithin } = anova(groups);
      const means = groups.map((group) => group.reduce((sum, x) => sum + x, 0) / 10);
      if ((Math.max(...means) - Math.min(...means)) / Math.sqrt(squaresWithin! / 27 / 10) > limit) erred++;
      if (i % 4 > 0) continue;
      const { low, high } = standardisedDifference(groups[0]!.map((x) => x + 0.8), groups[1]!);
      if (low! <= 0.8 && high! >= 0.8) covered++;
    }
    expect(Math.abs(erred / draws - 0.05)).toBeLessThan(band(0.05));
    expect(Math.abs(covered / (draws / 4) - 0.95)).toBeLessThan(2 * band(0.95));
  });
});

// From SciPy 1.17.1: the noncentralities at which ncf.cdf and nct.cdf of the statistic are 0.975 and 0.025.
test("intervals of effects against noncentral distributions computed elsewhere", () => {
  const of = anova([[1, 2, 4, 5, 6], [3, 6, 7, 9, 9, 8], [14, 14, 15, 18]]);
  expect([of.statistic, of.low, of.high]).toEqual([34.808155699722015, 0.5591927235500591, 0.9069419297771701].map((value) => about(value, 8)));
  const d = standardisedDifference([1, 2, 4, 5, 6], [3, 6, 7, 9, 9, 8]);
  expect([d.cohenD, d.low, d.high]).toEqual([-1.5518805795979707, -2.901784513503169, -0.13970271885325192].map((value) => about(value, 8)));
});
