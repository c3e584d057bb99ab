import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { hypergeometricTails } from "../../lib/stats/hypergeometric.js";
import { betaDistribution, chiSquare, fisherF, normal, studentT, studentizedRange, type Distribution } from "../../lib/stats/distributions.js";
import { noncentralFBelow, noncentralTBelow } from "../../lib/stats/numeric/noncentral.js";

/** Relative to the value, so that a small tail is held to as many digits as a large one. */
const near = (actual: number, expected: number, within = 1e-12) => expect(Math.abs(actual / expected - 1)).toBeLessThan(within);

// From mpmath 1.3.0 at 40 digits: gammainc, betainc and erfc, regularised.
describe("upper tails, as relative to themselves as arithmetic allows", () => {
  test.each([
    [studentT(3), 1, 0.19550110947788532], [studentT(5), 40, 9.205981085886477e-08], [studentT(200), 0.1, 0.4602222462521605],
    [studentT(28), 12, 7.448650395973682e-13], [studentT(16.5), 2.5, 0.011649569906582112],
    [fisherF(3, 20), 4.5, 0.014373244610897451], [fisherF(5, 400), 100, 3.274497051941554e-68], [fisherF(7, 9), 0.2, 0.9772894659470625],
    [fisherF(1, 60), 3000, 6.139171648507576e-53], [fisherF(200, 300), 1.05, 0.34947032355973756],
    [chiSquare(21), 98.7527786621811, 4.792539035528471e-12], [chiSquare(1), 0.001, 0.9747728793699604], [chiSquare(190), 190, 0.486355682795623],
    [normal, 0.5, 0.3085375387259869], [normal, 3, 0.0013498980316300946], [normal, 10, 7.619853024160525e-24], [normal, 37, 5.725571222524577e-300],
  ] as const)("%#", (distribution: Distribution, x: number, expected: number) => {
    near(distribution.above(x), expected);
    near(distribution.logAbove(x), Math.log(expected), 1e-11);
    near(distribution.below(x), 1 - expected);
  });

  it("beyond what a number holds, the logarithm remains", () => {
    expect(chiSquare(190).above(2502)).toBe(0); // 6.88e-399
    near(chiSquare(190).logAbove(2502), -916.8034792987698);
  });
});

test("hypergeometric tails are sums over the tables with these margins", () => {
  const choose = (n: number, k: number): number => (k < 0 || k > n ? 0 : k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  fc.assert(fc.property(fc.nat(9), fc.nat(9), fc.nat(18), fc.nat(9), (marked, others, drawn, k) => {
    fc.pre(drawn <= marked + others);
    const p = (x: number) => (choose(marked, x) * choose(others, drawn - x)) / choose(marked + others, drawn);
    const sum = (keep: (x: number) => boolean) => Array.from({ length: 19 }, (_, x) => (keep(x) ? p(x) : 0)).reduce((total, one) => total + one, 0);
    const { atMost, atLeast } = hypergeometricTails(k, { marked, others, drawn });
    expect(atMost).toBeCloseTo(sum((x) => x <= k), 12);
    expect(atLeast).toBeCloseTo(sum((x) => x >= k), 12);
  }), { numRuns: 300, seed: 71 });
  // Far out: of 10,000 marked and as many others 5,000 are drawn, all marked: 1 / 2 x 9999 / 19999 x ...
  expect(hypergeometricTails(5000, { marked: 10_000, others: 10_000, drawn: 5000 })).toEqual({ atMost: 1, atLeast: 0 });
  expect(hypergeometricTails(2500, { marked: 10_000, others: 10_000, drawn: 5000 }).atMost).toBeCloseTo(0.5065, 3);
});

// From scipy 1.17.1.
test("quantiles", () => {
  near(fisherF(5, 15).quantile(0.975), 3.5764153492790607);
  near(fisherF(15, 2.7).upperQuantile(0.025), 17.822636692951264, 1e-11);
  near(chiSquare(190).quantile(0.05), 159.11251152524818);
  near(chiSquare(3).quantile(1e-10), 5.20939762143448e-7);
  near(studentT(16.5235850568593).quantile(0.975), 2.1144589900139255);
  near(betaDistribution(2, 3).quantile(0.1), 0.14255931671003072);
  near(normal.upperQuantile(1e-30), 11.464024688443613);
  expect(normal.quantile(0.5)).toBe(0);
  expect([fisherF(2, 3).quantile(0), fisherF(2, 3).quantile(1), chiSquare(2).upperQuantile(0), betaDistribution(1, 1).quantile(1), normal.quantile(0)]).toEqual([0, Infinity, Infinity, 1, -Infinity]);
});

test("the quantile undoes the tail, on either side and far out", () => {
  const kinds = [normal, studentT(2.5), studentT(40), fisherF(3, 7.5), fisherF(40, 2), chiSquare(1), chiSquare(30), betaDistribution(0.5, 4)];
  fc.assert(fc.property(fc.constantFrom(...kinds), fc.double({ min: -30, max: -0.01, noNaN: true }), (kind, exponent) => {
    const p = 10 ** exponent;
    near(kind.above(kind.upperQuantile(p)), p, 1e-9);
    if (p > 1e-12) near(kind.below(kind.quantile(p)), p, 1e-9);
  }), { seed: 5, numRuns: 400 });
});

test("closed forms: one degree of freedom, two degrees, the square of a t", () => {
  near(studentT(1).above(3), 0.5 - Math.atan(3) / Math.PI);
  near(chiSquare(2).above(100), Math.exp(-50));
  near(fisherF(1, 9).above(4), 2 * studentT(9).above(2));
});

// Tabled 5 % points of the studentised range: Pearson and Hartley, Biometrika Tables for Statisticians 1, table 29.
test("the studentised range", () => {
  for (const [groups, freedom, point] of [[2, 10, 3.15], [3, 20, 3.58], [5, 60, 3.98], [10, 10, 5.6]] as const) expect(Math.abs(studentizedRange(groups, freedom).quantile(0.95) - point)).toBeLessThan(0.006);
  expect(studentizedRange(2, 12).above(3)).toBeCloseTo(2 * studentT(12).above(3 / Math.SQRT2), 9); // of two means: Student's t
});

// From scipy 1.17.1.
test("noncentral t and F", () => {
  near(noncentralTBelow(1, 10, 1), 0.4902400513954505, 1e-9);
  near(noncentralTBelow(-1, 10, 1), 0.026801856769479687, 1e-9);
  near(noncentralTBelow(5, 20, 3.2), 0.9150226614930416, 1e-9);
  near(noncentralFBelow(3, 2, 20, 4), 0.5660313760169874, 1e-9);
  near(noncentralFBelow(30, 3, 50, 80), 0.6081231532914777, 1e-9);
});
