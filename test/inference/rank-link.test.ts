import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { drawsOf, runJobs } from "../../lib/inference/survey-link/jobs.js";
import { halvesOf } from "../../lib/inference/survey-link/halves.js";
import { rankLink, type RankLink } from "../../lib/inference/survey-link/rank-link.js";
import { ratingLink } from "../../lib/inference/survey-link/rating-link.js";
import { createRandom } from "../../lib/random.js";
import { exactRankP, rankProduct, centredRanks, spearman } from "../../lib/stats/index.js";

const ordersOf = (items: readonly number[]): number[][] => (items.length < 2 ? [[...items]] : items.flatMap((item, i) => ordersOf([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest])));
const settings = (minUnits = 3, draws = 99, seed = 1) => ({ minUnits, draws, confidence: 0.95, drawn: drawsOf(createRandom(seed)) });
const one = async <T>(job: Parameters<typeof runJobs<T>>[1][number]) => (await runJobs("test", [job], {}))[0]!;

describe("exact p of a rank correlation", () => {
  it("by hand: of the six orders of three, two are as far from 0 as 1, 2, 3; of 1, 1, 2 two of the six have the sum seen", () => {
    expect(exactRankP([1, 2, 3], [4, 5, 6])).toBeCloseTo(2 / 6, 14);
    // Ranks doubled about their mean: -1, -1, 2 against -2, 0, 2: the sum is 4 - (-2 + 0) ... 6, 0 or -6 as the 2 stands by 2, 0 or -2.
    expect(exactRankP([1, 1, 2], [1, 2, 3])).toBeCloseTo(4 / 6, 14);
    expect(exactRankP([1, 1, 2], [1, 3, 2])).toBe(1);
    expect(exactRankP([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(exactRankP(Array.from({ length: 11 }, (_, i) => i), Array.from({ length: 11 }, (_, i) => i))).toBeNull();
    expect(exactRankP(Array.from({ length: 10 }, (_, i) => i), Array.from({ length: 10 }, (_, i) => i))).toBeCloseTo(2 / 3628800, 18);
  });

  test("is what listing all orders gives, equal values included", () => {
    const value = fc.integer({ min: 0, max: 4 });
    fc.assert(fc.property(fc.integer({ min: 2, max: 6 }).chain((n) => fc.tuple(fc.array(value, { minLength: n, maxLength: n }), fc.array(value, { minLength: n, maxLength: n }))), ([x, y]) => {
      const seen = spearman(x, y);
      const p = exactRankP(x, y);
      if (seen === null) {
        expect(p).toBeNull();
        return;
      }
      const orders = ordersOf(x);
      expect(p).toBeCloseTo(orders.filter((order) => Math.abs(spearman(order, y)!) >= Math.abs(seen) - 1e-9).length / orders.length, 12);
    }), { numRuns: 60, seed: 5 });
  });

  test("never calls more than a share of all orders as rare as that share", () => {
    const base = [1, 2, 2, 4, 5];
    const all = ordersOf([1, 2, 3, 4, 4]).map((order) => exactRankP(order, base)!);
    for (const limit of [0.01, 0.05, 0.1, 0.25, 0.5]) expect(all.filter((p) => p <= limit).length).toBeLessThanOrEqual(limit * all.length + 1e-9);
  });
});

describe("scores held to positions", () => {
  const scores = [3, 1, 4, 1.5, 5, 9, 2, 6, 5.5, 3.5];
  const positions = [2, 1, 5, 2, 4, 9, 1, 7, 6, 3];

  it("the product of ranks is Spearman's but for a factor", () => {
    const [a, b] = [centredRanks(scores), centredRanks(positions)];
    expect(rankProduct(a, b) / Math.sqrt(rankProduct(a, a) * rankProduct(b, b))).toBeCloseTo(spearman(scores, positions)!, 12);
  });

  it("corrects by the root of the reliability and keeps the raw value; without reliability it gives none", async () => {
    const found = await one(rankLink(scores, positions, () => 0.64, settings()));
    expect(found.corrected).toBeCloseTo(found.rho! / 0.8, 12);
    expect(found.correctedLow).toBeCloseTo(found.low! / 0.8, 12);
    expect(found).toMatchObject({ standing: "tested", test: "exact", n: 10, reliability: 0.64, lost: 0 });
    expect(found.p).toBe(exactRankP(scores, positions));
    expect(await one(rankLink(scores, positions, () => -0.2, settings()))).toMatchObject({ rho: found.rho, reliability: -0.2, corrected: null, correctedLow: null });
  });

  it("the interval of the corrected value draws the reliability anew: wider than with one that is known", async () => {
    const wobbling = (drawn: readonly number[]) => 0.3 + 0.06 * (drawn.reduce((sum, i) => sum + i, 0) % 10);
    const [known, drawn] = [await one(rankLink(scores, positions, () => 0.57, settings(3, 400))), await one(rankLink(scores, positions, wobbling, settings(3, 400)))];
    expect(drawn.correctedHigh! - drawn.correctedLow!).toBeGreaterThan(known.correctedHigh! - known.correctedLow!);
    expect([drawn.low, drawn.high]).toEqual([known.low, known.high]);
  });

  it("refuses with a reason: too few, constant on either side, nothing", async () => {
    const of = async (x: number[], y: number[], minUnits = 10) => (await one(rankLink(x, y, () => 1, settings(minUnits)))) satisfies RankLink;
    expect(await of(scores.slice(1), positions.slice(1))).toMatchObject({ standing: "too-few", n: 9, p: null, low: null, rho: spearman(scores.slice(1), positions.slice(1)) });
    expect(await of(scores, positions)).toMatchObject({ standing: "tested", n: 10 });
    expect(await of([1, 2], [2, 1], 3)).toMatchObject({ standing: "too-few", rho: null });
    expect(await of(scores.map(() => 2), positions)).toMatchObject({ standing: "constant-score", rho: null, p: null });
    expect(await of(scores, positions.map(() => 0))).toMatchObject({ standing: "constant-position" });
    expect(await of([], [])).toMatchObject({ standing: "none", n: 0 });
  });

  it("values that are equal but for rounding share a rank", async () => {
    const noisy = (await one(rankLink([0.1 + 0.2, 0.3, 1, 2], [1, 2, 3, 4], () => 1, settings())));
    expect(noisy.rho).toBe(spearman([0.3, 0.3, 1, 2], [1, 2, 3, 4]));
  });

  it("drawn orders: the same seed the same p, more draws keep the first ones, never 0", async () => {
    const [x, y] = [Array.from({ length: 14 }, (_, i) => i), Array.from({ length: 14 }, (_, i) => i)];
    const [p, again] = [await one(rankLink(x, y, () => 1, settings(3, 199))), await one(rankLink(x, y, () => 1, settings(3, 199)))];
    expect(p).toEqual(again);
    expect(p).toMatchObject({ test: "drawn", p: 1 / 200 });
    const other = positions.concat([8, 0, 4.5, 3.3]);
    const count = async (draws: number) => Math.round((await one(rankLink(x, other, () => 1, settings(3, draws)))).p! * (draws + 1)) - 1;
    const [few, many] = [await count(50), await count(100)];
    expect(many).toBeGreaterThanOrEqual(few);
    expect(many - few).toBeLessThanOrEqual(50);
  });

  test("calibration: where scores have nothing to do with positions, p below a tenth in about a tenth of 400 surveys", async () => {
    const random = createRandom(77);
    const jobs = Array.from({ length: 400 }, (_, k) => {
      const stream = random.fork(k);
      const pick = (most: number) => Array.from({ length: 11 }, () => stream.integer(most));
      return rankLink(pick(5), pick(4), () => 1, settings(3, 49, k));
    });
    const p = (await runJobs("calibration", jobs, {})).flatMap((found) => found.p ?? []);
    const share = p.filter((value) => value <= 0.1).length / p.length;
    expect(p.length).toBeGreaterThan(390);
    expect(share).toBeGreaterThan(0.055); // 0.1 less three standard errors of 0.015
    expect(share).toBeLessThan(0.145);
    expect(p.reduce((sum, value) => sum + value, 0) / p.length).toBeCloseTo(0.5, 1);
  });
});

/** (MSB - MSW) / MSB for groups of one size. */
function icc2Of(groups: readonly (readonly number[])[]): number {
  const [n, k] = [groups.length, groups[0]!.length];
  const means = groups.map((group) => group.reduce((sum, value) => sum + value, 0) / k);
  const grand = means.reduce((sum, value) => sum + value, 0) / n;
  const between = means.reduce((sum, value) => sum + k * (value - grand) ** 2, 0) / (n - 1);
  const within = groups.flatMap((group, i) => group.map((value) => (value - means[i]!) ** 2)).reduce((sum, value) => sum + value, 0) / (n * (k - 1));
  return (between - within) / between;
}

test("the corrected value comes nearer to what scores without error would give: means over 120 surveys of 30 organisations, 3 people each", async () => {
  const random = createRandom(5);
  const found = await runJobs("attenuation", Array.from({ length: 120 }, (_, k) => {
    const stream = random.fork(k);
    const normal = () => Array.from({ length: 12 }, () => stream.next()).reduce((sum, value) => sum + value, -6);
    const position = Array.from({ length: 30 }, normal);
    const trait = position.map((value) => 0.6 * value + 0.8 * normal());
    const people = trait.map((value) => [0, 1, 2].map(() => value + 1.5 * normal())); // reliability of a mean: 1 / (1 + 2.25 / 3) = 0.571
    const link = rankLink(people.map((own) => own.reduce((sum, value) => sum + value, 0) / 3), position, (drawn) => icc2Of(drawn.map((i) => people[i]!)), settings(3, 1, k));
    return { ...link, finish: () => ({ ...link.finish(), true: spearman(trait, position)! }) };
  }), {});
  const mean = (of: (one: (typeof found)[number]) => number | null) => {
    const values = found.flatMap((one) => of(one) ?? []);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const [raw, corrected, real] = [mean(({ rho }) => rho), mean((one) => one.corrected), mean((one) => one.true)];
  expect(real - raw).toBeGreaterThan(0.08);
  expect(Math.abs(real - corrected)).toBeLessThan(0.05);
});

describe("high and low halves, and ratings beside ties", () => {
  const tiedIn = (...pairs: string[]) => (a: string, b: string) => pairs.includes(a + b) || pairs.includes(b + a);
  const units = "abcdefg".split("").map((organisation, i) => ({ organisation, score: i }));

  it("by hand: e, f, g above d have 3 of 3 ties, a, b, c below have 1 of 3; of the 140 ways to choose both halves few differ as much", async () => {
    const found = await one(halvesOf(units, tiedIn("ef", "fg", "eg", "ab"), settings(7, 3999)));
    expect(found).toMatchObject({ standing: "tested", n: 7, high: 3, low: 3, highDensity: 1, lowDensity: 1 / 3, difference: 1 - 1 / 3 });
    // Exactly: halves that give 1 against 1/3 or 0, either way round. Listed plainly.
    const tied = tiedIn("ef", "fg", "eg", "ab");
    const density = (members: string[]) => members.flatMap((a, i) => members.slice(i + 1).filter((b) => tied(a, b))).length / 3;
    const orders = ordersOf([0, 1, 2, 3, 4, 5, 6]).map((order) => order.map((i) => "abcdefg"[i]!));
    const exact = orders.filter((order) => Math.abs(density(order.slice(4)) - density(order.slice(0, 3))) >= 2 / 3 - 1e-9).length / orders.length;
    expect(Math.abs(found.p! - exact)).toBeLessThan(0.012); // three standard errors
    expect(await one(halvesOf(units, tied, settings(10)))).toMatchObject({ standing: "too-few", difference: 1 - 1 / 3, p: null });
    expect(await one(halvesOf(units.map((unit) => ({ ...unit, score: 4 })), tied, settings()))).toMatchObject({ standing: "constant-score", p: null });
    expect(await one(halvesOf(units, null, settings()))).toMatchObject({ standing: "none", highDensity: null });
  });

  it("by hand: tied pairs are given 5 and 6, others 1 and 2; p against all orders of the four organisations", async () => {
    const ratings = [["a", "b", 5], ["b", "a", 6], ["a", "c", 1], ["c", "d", 2]].map(([rater, rated, rating]) => ({ rater: String(rater), rated: String(rated), rating: Number(rating) }));
    const tied = tiedIn("ab");
    const found = await one(ratingLink(ratings, tied, settings(3, 999)));
    expect(found).toMatchObject({ standing: "tested", n: 4, pairs: 4, tied: 2, tiedMean: 5.5, untiedMean: 1.5 });
    expect(found.r).toBeCloseTo(8 / Math.sqrt(17 * 4), 12); // deviations 1.5, 2.5, -2.5, -1.5 against 1, 1, -1, -1 (halved): 4 / sqrt(17 x 1)
    const orders = ordersOf([0, 1, 2, 3]);
    const r = (order: number[]) => {
      const name = (id: string) => "abcd"[order["abcd".indexOf(id)]!]!;
      const flags = ratings.map(({ rater, rated }) => (tied(name(rater), name(rated)) ? 1 : 0));
      return Math.abs(spearman(flags, flags) === null ? 0 : [1.5, 2.5, -2.5, -1.5].reduce((sum, d, i) => sum + d * flags[i]!, 0) / Math.sqrt(17 * flags.reduce<number>((sum, f) => sum + (f - flags.reduce<number>((s, g) => s + g, 0) / 4) ** 2, 0)));
    };
    const exact = orders.filter((order) => r(order) >= found.r! - 1e-9).length / orders.length;
    expect(Math.abs(found.p! - exact)).toBeLessThan(0.045);
    expect(await one(ratingLink(ratings, () => true, settings()))).toMatchObject({ standing: "all-tied", r: null });
    expect(await one(ratingLink(ratings, () => false, settings()))).toMatchObject({ standing: "none-tied" });
    expect(await one(ratingLink(ratings.map((rating) => ({ ...rating, rating: 3 })), tied, settings()))).toMatchObject({ standing: "constant-rating" });
    expect(await one(ratingLink(ratings, tied, settings(5)))).toMatchObject({ standing: "too-few", p: null });
    expect(await one(ratingLink([], tied, settings()))).toMatchObject({ standing: "none", pairs: 0 });
  });
});
