import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compensationLiftTest } from "../../lib/framework/index.js";
import { compensationLiftPermutation } from "../../lib/inference/compensation-lift-permutation.js";
import { measure } from "../../lib/metric/index.js";
import { build, type Network } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { createRandom, type Random } from "../../lib/random.js";
import { makeCase } from "../support/make-case.js";
import { root } from "../cli/support.js";

const levelled = (ids: readonly string[], level = "district") => ids.map((id) => ({ id, label: id, level }));
const letters = "abcdefghij".split("");

/** A head above the first half of one level, one of whom commands the others; horizontal ties at random places of that level. */
function drawn(random: Random, tied: number, reverse = false): Network {
  const vertical = ["b", "c", "d", "e"].map((id) => `a>${id} command`);
  const pairs = letters.flatMap((x, i) => letters.slice(i + 1).map((y) => `${x}-${y} communication`));
  const horizontal: string[] = [];
  while (horizontal.length < tied) horizontal.push(...pairs.splice(random.integer(pairs.length), 1));
  const records = [...vertical, ...horizontal];
  return build(makeCase("", reverse ? records.reverse() : records, { organisations: levelled(reverse ? [...letters].reverse() : letters) }));
}

describe("compensation by permutation", () => {
  test("dealing out ties gives the exact chances within the error of drawing", async () => {
    for (const [run, alternative] of (["greater", "less", "greater"] as const).entries()) {
      const network = drawn(createRandom(run), 6 + 3 * run);
      const exact = measure(network, compensationLiftTest).rows[0]!;
      const { p, statistic, tied, chance } = await compensationLiftPermutation(network, { permute: "ties", alternative, draws: 4000, seed: run });
      expect([statistic, tied]).toEqual([exact["tiedWithoutPath"], exact["tied"]]);
      const value = exact[alternative === "greater" ? "more" : "fewer"] as number;
      // Four standard errors of a share of 4000, and the observed one among the draws.
      expect(Math.abs(p!.value - value)).toBeLessThan(4 * Math.sqrt((value * (1 - value)) / 4000) + 1 / 4000);
      expect(chance!.mean).toBeCloseTo(exact["expected"] as number, 1);
    }
  });

  test("changing places within the level, by hand", async () => {
    // a above b, and c: one of the pairs ab, ac, bc has a path. One tie, b-c: over the 6 orders of three it lies on ab in 2, so 4 of 6 lack a path.
    const network = build(makeCase("", ["a>b command", "b-c communication"], { organisations: [...levelled(["a", "b", "c"]), ...levelled(["x"], "municipal")] }));
    const { p, chance, statistic } = await compensationLiftPermutation(network, { alternative: "greater", draws: 3000 });
    expect(statistic).toBe(1);
    expect(Math.abs(p!.value - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 3000));
    expect(Math.abs(chance!.mean - 2 / 3)).toBeLessThan(4 * Math.sqrt(2 / 9 / 3000));
  });

  test("is calibrated: under chance p falls below a level no more often than that, and near it", async () => {
    for (const permute of ["ties", "organisations"] as const) {
      const values: number[] = [];
      for (let run = 0; run < 120; run++) values.push((await compensationLiftPermutation(drawn(createRandom(700 + run), 12), { permute, alternative: "greater", draws: 99, seed: run })).p!.value);
      for (const level of [0.1, 0.3, 0.5]) {
        const share = values.filter((value) => value <= level).length / values.length;
        expect(share).toBeLessThan(level + 3 * Math.sqrt((level * (1 - level)) / values.length));
      }
      // Values are few, hence conservative; but not so that nothing is ever small.
      expect(values.filter((value) => value <= 0.5).length).toBeGreaterThan(25);
    }
  });

  test("finds ties placed where no path is, and allows for one clique being one thing", async () => {
    // A chain of six, and six others all tied with one another. Of the 924 places of the six, 1 + 6 x 6 take at most one of the chain.
    const [chain, others] = ["abcdef".split(""), "ghijkl".split("")];
    const network = build(makeCase("", [...chain.slice(1).map((id, i) => `${chain[i]!}>${id} command`), ...others.flatMap((x, i) => others.slice(i + 1).map((y) => `${x}-${y} communication`))], { organisations: levelled([...chain, ...others]) }));
    const value = 37 / 924;
    const greater = await compensationLiftPermutation(network, { alternative: "greater", draws: 3000 });
    expect(Math.abs(greater.p!.value - value)).toBeLessThan(4 * Math.sqrt((value * (1 - value)) / 3000) + 1 / 3000);
    expect((await compensationLiftPermutation(network, { alternative: "less", draws: 99 })).p!.value).toBe(1);
    expect((await compensationLiftPermutation(network, { draws: 3000 })).p!.value).toBeCloseTo(2 * greater.p!.value, 12);
    // The observed arrangement is one of the draws: p is never 0.
    const few = (await compensationLiftPermutation(network, { permute: "ties", alternative: "greater", draws: 9 })).p!;
    expect(few).toEqual({ value: 1 / 10, extreme: 0, draws: 9, alternative: "greater" });
    // Fifteen ties dealt out one by one would hardly all miss the 15 of 66 pairs with a path.
    expect((await compensationLiftPermutation(network, { permute: "ties", alternative: "greater", draws: 999 })).p!.value).toBeLessThan(0.02);
  });

  test("the same seed gives the same, whatever the order of records; another seed another", async () => {
    for (const permute of ["ties", "organisations"] as const) {
      const [one, turned, other] = await Promise.all([[3, false], [3, true], [4, false]].map(([seed, reverse]) => compensationLiftPermutation(drawn(createRandom(1), 9, reverse as boolean), { permute, seed: seed as number, draws: 199 })));
      expect(turned!.chance).toEqual(one!.chance);
      expect(turned!.p).toEqual(one!.p);
      expect(other!.chance).not.toEqual(one!.chance);
    }
  });

  test("S City: three of four, as much as chance; where nothing can vary it is null with the reason", async () => {
    const city = build(await readCase(join(root, "data/s-city")));
    const result = await compensationLiftPermutation(city, { seed: 7, draws: 199 });
    expect(result).toMatchObject({ statistic: 3, tied: 4, n: 29, options: { seed: 7, draws: 199, permute: "organisations", alternative: "two-sided" } });
    expect(result.lift).toBeCloseTo(0.273, 3);
    expect(result.p!.value).toBeGreaterThan(0.2);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const without = await compensationLiftPermutation(build(makeCase("", ["a-b communication"], { organisations: levelled(["a", "b"]) })));
    expect(without).toMatchObject({ p: null, chance: null });
    expect(without.notes.length).toBeGreaterThan(1);
    expect(await compensationLiftPermutation(build(makeCase("a")))).toMatchObject({ p: null, statistic: null });
  });

  test("can be stopped, and refuses what it does not know", async () => {
    await expect(compensationLiftPermutation(drawn(createRandom(1), 9), {}, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
    await expect(compensationLiftPermutation(drawn(createRandom(1), 9), { draw: 3 } as never)).rejects.toMatchObject({ code: "simulation/unknown-option" });
  });
});
