import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { correlations, withoutGaps } from "../../lib/stats/index.js";
import { bartlettSphericity, parallelAnalysis, samplingAdequacy } from "../../lib/survey/index.js";
import { about, isPlain, normalFrom, runs, streamOf, tables } from "../stats/support.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);
const one = (r: number, items: number) => Array.from({ length: items }, (_, i) => Array.from({ length: items }, (_other, j) => (i === j ? 1 : r)));

describe("by hand", () => {
  it("three items with r = 1/2: partial correlations 1/3, so KMO (1/4) / (1/4 + 1/9) = 9 / 13", () => {
    const found = samplingAdequacy(one(0.5, 3));
    for (const value of [found.overall, ...found.items]) expect(value).toBeCloseTo(9 / 13, 12);
  });

  it("sphericity of two items with r = 1/2 and 20 people: determinant 3/4, (19 - 9/6) ln (4/3)", () => {
    expect(bartlettSphericity(one(0.5, 2), 20)).toMatchObject({ statistic: about(17.5 * Math.log(4 / 3), 12), df: 1, determinant: about(0.75, 12) });
  });

  // The published study: ln det R follows from its chi-square; p is far below what a number holds.
  it("a p too small for a number keeps its logarithm", () => {
    const found = bartlettSphericity(one(0.95, 20), 148);
    expect(found.p).toBe(0);
    expect(found.log10P!).toBeLessThan(-400);
    expect(isPlain(found)).toBe(true);
  });
});

describe("when it cannot be said", () => {
  it("an item twice, correlations of no one set of answers, too few people, one item", () => {
    expect(codes(samplingAdequacy([[1, 1, 0.2], [1, 1, 0.2], [0.2, 0.2, 1]]))).toEqual(["statistics/singular"]);
    expect(codes(bartlettSphericity([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]], 50))).toEqual(["statistics/not-positive-definite"]);
    expect(codes(bartlettSphericity(one(0.5, 3), 2))).toEqual(["statistics/too-few"]);
    expect(codes(bartlettSphericity([[1]], 20))).toEqual(["statistics/too-few-items"]);
    expect(samplingAdequacy([[1, 0], [0, 1]]).overall).toBeNull(); // nothing correlates: 0 / 0
  });
});

test("neither changes when items are rescaled or listed otherwise; both lie where they must", () => {
  fc.assert(fc.property(tables([8, 15], [3, 5], 7), (answers) => {
    const of = (rows: number[][]) => {
      const r = withoutGaps(correlations(rows).matrix);
      return r === null ? null : { kmo: samplingAdequacy(r), sphericity: bartlettSphericity(r, rows.length) };
    };
    const [found, moved] = [of(answers), of(answers.map((row) => row.map((x, j) => 2 ** j * x - 3).toReversed()))];
    if (found === null || moved === null || found.kmo.overall === null) return;
    expect(isPlain(found)).toBe(true);
    expect(moved.kmo.overall).toBeCloseTo(found.kmo.overall, 6);
    expect(found.kmo.overall).toBeGreaterThanOrEqual(0);
    expect(found.kmo.overall).toBeLessThanOrEqual(1);
    expect(moved.kmo.items.toReversed()).toEqual(found.kmo.items.map((x) => (x === null ? null : about(x, 6))));
    if (found.sphericity.statistic !== null && moved.sphericity.statistic !== null) expect(moved.sphericity.statistic).toBeCloseTo(found.sphericity.statistic, 5);
  }), runs);
});

test("sphericity rejects 5 times in 100 where nothing correlates, of 1500 drawn surveys: within four standard errors", () => {
  const random = streamOf(31);
  let rejected = 0;
  for (let i = 0; i < 1500; i++) {
    const stream = random.fork(i);
    const r = withoutGaps(correlations(Array.from({ length: 60 }, () => Array.from({ length: 5 }, () => normalFrom(stream)))).matrix)!;
    if (bartlettSphericity(r, 60).p! < 0.05) rejected++;
  }
  expect(Math.abs(rejected / 1500 - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 1500));
});

describe("parallel analysis", () => {
  it("counts two factors where two were put in, none where there is none, and is the same twice", () => {
    const random = streamOf(14);
    const people = Array.from({ length: 200 }, () => {
      const [f, g] = [normalFrom(random), normalFrom(random)];
      return [f, f, f, g, g, g].map((x) => 0.8 * x + 0.6 * normalFrom(random));
    });
    const r = withoutGaps(correlations(people).matrix)!;
    for (const kind of ["components", "factors"] as const) {
      const found = parallelAnalysis(r, 200, { kind, draws: 60, seed: 3 });
      expect(found).toMatchObject({ kind, suggested: 2, draws: 60, seed: 3, quantile: 0.95 });
      expect(found).toEqual(parallelAnalysis(r, 200, { kind, draws: 60, seed: 3 }));
    }
    // One common factor of 1.6: random answers of 60 people reach 1.7 or so, and the count stops there.
    const near = parallelAnalysis(one(0.12, 6), 60, { draws: 60 });
    expect(near.suggested).toBe(near.rows[0]!.eigenvalue > near.rows[0]!.randomQuantile ? 1 : 0);
    expect(near.rows[0]!.eigenvalue).toBeCloseTo(1.6, 9);
    expect(parallelAnalysis(one(0, 6), 200, { draws: 60 }).suggested).toBe(0);
  });

  it("eigenvalues of random answers average to 1 and lie around it", () => {
    const { rows } = parallelAnalysis(one(0, 4), 50, { draws: 40 });
    expect(rows.reduce((sum, { randomMean }) => sum + randomMean, 0)).toBeCloseTo(4, 9);
    expect(rows[0]!.randomMean).toBeGreaterThan(1);
    expect(rows.every(({ randomQuantile, randomMean }) => randomQuantile >= randomMean)).toBe(true);
  });
});
