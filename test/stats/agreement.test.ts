import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  agreementInterval, asNumbers, categoryCounts, cohenKappa, fleissKappa, intraclassCorrelations, kappaOfTable, kendallW, krippendorffAlpha, percentAgreement, prevalenceRule, type Category, type Scale,
} from "../../lib/stats/index.js";
import { about, isPlain, normalFrom, runs, streamOf } from "./support.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);
const scales: readonly Scale[] = ["nominal", "ordinal", "interval", "ratio"];
const ratings = (raters: [number, number], most = 4, gaps = true) => fc.integer({ min: raters[0], max: raters[1] }).chain((width) =>
  fc.array(fc.array(gaps ? fc.option(fc.integer({ min: 1, max: most }), { freq: 5 }) : fc.integer({ min: 1, max: most }), { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }));

describe("by hand", () => {
  it("kappa of (20, 5), (10, 15): observed 0.7, by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5", () => {
    expect(kappaOfTable([[20, 5], [10, 15]])).toMatchObject({ estimate: about(0.4, 12), observed: 0.7, expected: 0.5, n: 50, notes: [] });
  });

  it("two coders of four passages, present or absent: three agree; chance (1 · 2 + 3 · 2) / 16", () => {
    const coded = [["present", "present"], ["absent", "absent"], ["absent", "present"], ["absent", "absent"]];
    expect(cohenKappa(coded).estimate).toBeCloseTo((0.75 - 0.5) / 0.5, 12);
    expect(percentAgreement(coded)).toMatchObject({ pairs: 0.75, units: 0.75, n: 4 });
  });

  it("alpha of two raters and four units: one of four pairs differs; values 1, 1, 1 and 2 five times, so 2 · 15 of 56 pairs differ by chance", () => {
    const found = krippendorffAlpha([[1, 1], [2, 2], [1, 2], [2, 2]], "nominal");
    expect(found.estimate).toBeCloseTo(1 - 0.25 / (30 / 56), 12);
    expect(found.observed).toBeCloseTo(0.75, 12);
    expect(found.expected).toBeCloseTo(26 / 56, 12);
  });

  it("a unit judged once says nothing of agreement", () => {
    const whole = [[1, 1], [2, 2], [1, 2]];
    for (const scale of scales) expect(krippendorffAlpha([...whole, [3, null]], scale).estimate).toBe(krippendorffAlpha(whole, scale).estimate);
    expect(codes(cohenKappa([...whole, [3, null]]))).toEqual(["statistics/left-out"]);
  });

  it("W of two raters who agree but for one exchange: sums 3, 3, 6 about 4: 12 · 6 / (4 · 24)", () => {
    expect(kendallW([[1, 2], [2, 1], [3, 3]]).estimate).toBeCloseTo(0.75, 12);
  });
});

describe("when it cannot be said", () => {
  it("nobody judged twice, one category only, negative values on a ratio scale", () => {
    expect(codes(krippendorffAlpha([[1, null], [null, 2]], "nominal"))).toEqual(["agreement/no-pairs"]);
    expect(codes(percentAgreement([]))).toEqual(["agreement/no-pairs"]);
    expect(codes(krippendorffAlpha([[1, 1], [1, 1]], "interval"))).toEqual(["agreement/one-category"]);
    expect(codes(cohenKappa([["a", "a"], ["a", "a"]]))).toEqual(["agreement/one-category"]);
    expect(codes(fleissKappa([[3, 0], [3, 0]]))).toEqual(["agreement/one-category"]);
    expect(codes(fleissKappa([[1, 0]]))).toEqual(["agreement/no-pairs"]);
    expect(codes(krippendorffAlpha([[-1, 2], [1, 1]], "ratio"))).toEqual(["agreement/needs-positive"]);
    expect(codes(intraclassCorrelations([[1, 2]]))).toEqual(["statistics/too-few"]);
    expect(codes(intraclassCorrelations([[1, 2], [3, 4]]))).toEqual(["statistics/constant-within"]);
    expect(codes(intraclassCorrelations([[1, 2], [1, 2]]))).toEqual(["agreement/no-difference"]);
    expect(codes(kendallW([[2, 3], [2, 3]]))).toEqual(["statistics/constant"]);
  });
});

describe("the prevalence warning", () => {
  // 90 of 100 units both say absent, one both present, 9 differ: agreement 0.91, kappa 0.14.
  it("is given where raters agree, kappa is low, and one category dominates", () => {
    const found = kappaOfTable([[90, 5], [4, 1]]);
    expect(codes(found)).toEqual(["agreement/prevalence"]);
    expect(found.prevalence!).toBeGreaterThanOrEqual(prevalenceRule.share);
    expect(found.estimate!).toBeLessThan(prevalenceRule.kappa);
  });

  it("is not given where kappa is high, where categories are even, or where raters disagree", () => {
    expect(kappaOfTable([[90, 0], [0, 10]]).notes).toEqual([]);
    expect(kappaOfTable([[40, 10], [10, 40]]).notes).toEqual([]);
    expect(kappaOfTable([[70, 15], [15, 0]]).notes).toEqual([]);
  });

  it("holds for the kappa of many raters and the nominal alpha as well", () => {
    const coded = Array.from({ length: 20 }, (_, i) => (i < 18 ? ["no", "no", "no"] : ["no", "no", "yes"]));
    expect(codes(fleissKappa(categoryCounts(coded)))).toEqual(["agreement/prevalence"]);
    expect(codes(krippendorffAlpha(asNumbers(coded, ["no", "yes"]), "nominal"))).toEqual(["agreement/prevalence"]);
  });
});

/** Alpha as the mean squared difference of pairs in one unit over that of pairs in all units: the definition, unit by unit. */
function slowAlpha(rows: readonly (readonly (number | null)[])[], apart: (a: number, b: number) => number): number | null {
  const units = rows.map((row) => row.filter((x) => x !== null)).filter((row) => row.length > 1);
  const all = units.flat();
  let seen = 0;
  for (const unit of units) for (let i = 0; i < unit.length; i++) for (let j = 0; j < unit.length; j++) if (i !== j) seen += apart(unit[i]!, unit[j]!) / (unit.length - 1);
  let chance = 0;
  for (let i = 0; i < all.length; i++) for (let j = 0; j < all.length; j++) if (i !== j) chance += apart(all[i]!, all[j]!);
  return chance === 0 ? null : 1 - (seen / all.length) / (chance / (all.length * (all.length - 1)));
}

describe("laws", () => {
  it("alpha against the definition over pairs", () => {
    fc.assert(fc.property(ratings([2, 4]), (rows) => {
      const between: Record<Exclude<Scale, "ordinal">, (a: number, b: number) => number> = { nominal: (a, b) => (a === b ? 0 : 1), interval: (a, b) => (a - b) ** 2, ratio: (a, b) => ((a - b) / (a + b)) ** 2 };
      for (const scale of ["nominal", "interval", "ratio"] as const) {
        const [fast, slow] = [krippendorffAlpha(rows, scale), slowAlpha(rows, between[scale])];
        expect(isPlain(fast)).toBe(true);
        if (fast.estimate !== null) expect(fast.estimate).toBeCloseTo(slow!, 9);
      }
    }), runs);
  });

  it("raters may be listed in any order and units too; the nominal scale knows names only", () => {
    const names: readonly Category[] = ["", "d", "a", "c", "b"];
    fc.assert(fc.property(ratings([2, 4]), (rows) => {
      const turned = rows.map((row) => row.toReversed()).toReversed();
      for (const scale of scales) {
        const [found, other] = [krippendorffAlpha(rows, scale).estimate, krippendorffAlpha(turned, scale).estimate];
        if (found === null) expect(other).toBeNull();
        else expect(other).toBeCloseTo(found, 10);
      }
      const renamed = rows.map((row) => row.map((x) => (x === null ? null : names[x]!)));
      expect(percentAgreement(renamed)).toEqual(percentAgreement(rows));
      const [found, other] = [fleissKappa(categoryCounts(rows)).estimate, fleissKappa(categoryCounts(renamed)).estimate];
      if (found !== null) expect(other).toBeCloseTo(found, 10);
      const two = rows.map((row) => row.slice(0, 2));
      const [plain, named, swapped] = [cohenKappa(two), cohenKappa(renamed.map((row) => row.slice(0, 2))), cohenKappa(two.map((row) => row.toReversed()))];
      if (plain.estimate === null) {
        expect(named.estimate).toBeNull();
        return;
      }
      expect(named.estimate).toBeCloseTo(plain.estimate, 10);
      expect(swapped.estimate).toBeCloseTo(plain.estimate, 10);
      expect(isPlain(plain)).toBe(true);
    }), runs);
  });

  it("interval alpha does not change with origin or unit, ratio alpha not with unit, ordinal alpha under any growing function", () => {
    fc.assert(fc.property(ratings([2, 4]), (rows) => {
      const moved = (change: (x: number) => number) => rows.map((row) => row.map((x) => (x === null ? null : change(x))));
      const same = (scale: Scale, change: (x: number) => number) => {
        const [found, other] = [krippendorffAlpha(rows, scale).estimate, krippendorffAlpha(moved(change), scale).estimate];
        if (found !== null) expect(other).toBeCloseTo(found, 9);
      };
      same("interval", (x) => 5 * x - 3);
      same("ratio", (x) => 7 * x);
      same("ordinal", (x) => x ** 3);
    }), runs);
  });

  it("of two categories, weights make no difference; full agreement is 1", () => {
    fc.assert(fc.property(ratings([2, 2], 2, false), (rows) => {
      const [plain, linear, quadratic] = (["none", "linear", "quadratic"] as const).map((weights) => cohenKappa(rows, { weights }).estimate);
      if (plain != null) expect([linear, quadratic]).toEqual([about(plain, 12), about(plain, 12)]);
      const agreed = cohenKappa(rows.map(([a]) => [a!, a!])).estimate;
      if (agreed !== null) expect(agreed).toBeCloseTo(1, 12);
    }), runs);
  });

  it("W is 1 when all put units in one order", () => {
    expect(kendallW([[1, 10, 3], [2, 20, 4], [3, 30, 9]]).estimate).toBe(1);
  });

  it("intraclass correlations do not change with origin and unit; a rater's own bias moves the second form and not the third", () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const random = streamOf(seed);
      const rows = Array.from({ length: 6 }, () => {
        const true_ = 2 * normalFrom(random);
        return [true_ + normalFrom(random), true_ + normalFrom(random), true_ + normalFrom(random)];
      });
      const of = (change: (x: number, j: number) => number) => intraclassCorrelations(rows.map((row) => row.map(change))).forms;
      const [plain, moved, biased] = [of((x) => x), of((x) => 9 - 4 * x), of((x, j) => x + 10 * j)];
      expect(isPlain(plain)).toBe(true);
      plain.forEach(({ estimate, low, high }, k) => {
        expect(moved[k]!.estimate).toBeCloseTo(estimate, 9);
        expect(low).toBeLessThan(estimate);
        expect(high).toBeGreaterThan(estimate);
      });
      expect(biased[2]!.estimate).toBeCloseTo(plain[2]!.estimate, 8);
      expect(biased[1]!.estimate).toBeLessThan(plain[1]!.estimate);
    }), { ...runs, numRuns: 50 });
  });
});

test("intervals by resampling units: the same twice, first draws unmoved by more of them, about the estimate", () => {
  const random = streamOf(2);
  const rows = Array.from({ length: 40 }, () => {
    const first = random.integer(3);
    return [first, random.next() < 0.8 ? first : random.integer(3)];
  });
  const coefficient = (some: typeof rows) => cohenKappa(some).estimate;
  const found = agreementInterval(rows, (some) => coefficient(some as typeof rows), { draws: 400, seed: 9 });
  expect(found).toEqual(agreementInterval(rows, (some) => coefficient(some as typeof rows), { draws: 400, seed: 9 }));
  expect(found).toMatchObject({ draws: 400, seed: 9, confidence: 0.95, notes: [] });
  const estimate = coefficient(rows)!;
  expect(found.low!).toBeLessThan(estimate);
  expect(found.high!).toBeGreaterThan(estimate);
  const seen: number[][] = [];
  agreementInterval([1, 2, 3], (some) => seen.push([...some]), { draws: 3, seed: 9 });
  agreementInterval([1, 2, 3], (some) => seen.push([...some]), { draws: 5, seed: 9 });
  expect(seen.slice(3, 6)).toEqual(seen.slice(0, 3));
  // A draw starts anew whatever the one before took: of six units it falls on the same place as of three.
  const [three, six]: [number[][], number[][]] = [[], []];
  agreementInterval([0, 1, 2], (some) => three.push([...some]), { draws: 4, seed: 9 });
  agreementInterval([0, 1, 2, 3, 4, 5], (some) => six.push([...some]), { draws: 4, seed: 9 });
  expect(six.map((draw) => draw.slice(0, 3).map((i) => Math.floor(i / 2)))).toEqual(three);
  expect(codes(agreementInterval([["a", "a"]], () => 1))).toEqual(["statistics/too-few"]);
  expect(codes(agreementInterval([["a", "a"], ["b", "b"]], (some) => cohenKappa(some).estimate, { draws: 50 }))).toEqual(["statistics/draws-undefined"]);
});
