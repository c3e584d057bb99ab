import { describe, expect, it } from "vitest";
import { createRandom } from "../lib/random.js";

const firsts = (count: number, of: (i: number) => number) => Array.from({ length: count }, (_, i) => of(i));

describe("seeded streams", () => {
  it("begin anywhere in [0, 1), small seeds included", () => {
    for (const numbers of [firsts(400, (seed) => createRandom(seed).next()), firsts(400, (i) => createRandom(1).fork(i).next())]) {
      const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
      // The mean of 400 uniform numbers has a standard deviation of 0.0144.
      expect(Math.abs(mean - 0.5)).toBeLessThan(4 * 0.0144);
      // Ten classes of 40: chi-square with 9 degrees of freedom stays below 27.9 in 999 of 1,000.
      const classes = firsts(10, (k) => numbers.filter((x) => Math.floor(x * 10) === k).length);
      expect(classes.reduce((sum, count) => sum + (count - 40) ** 2 / 40, 0)).toBeLessThan(27.9);
    }
  });

  it("are the same for the same seed, and a fork does not depend on what was drawn before", () => {
    const [a, b] = [createRandom(7), createRandom(7)];
    a.next();
    a.next();
    expect(a.fork(3).next()).toBe(b.fork(3).next());
    expect(createRandom(7).next()).toBe(createRandom(7).next());
    expect(createRandom(7).next()).not.toBe(createRandom(8).next());
  });
});
