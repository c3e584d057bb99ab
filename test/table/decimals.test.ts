import fc from "fast-check";
import { expect, it } from "vitest";
import { decimals, decimalsApart, fromTo } from "../../lib/table/index.js";

it("numbers that differ are never shown as the same, and others get no further decimals", () => {
  expect(decimalsApart([0.967, 0.9744], 2)).toEqual(["0.967", "0.974"]);
  expect(decimalsApart([0.25, 0.75], 2)).toEqual(["0.25", "0.75"]);
  expect(decimalsApart([0.5, 0.5], 2)).toEqual(["0.50", "0.50"]);
  expect(decimalsApart([0.1 + 0.2, 0.3], 2)).toEqual(["0.30", "0.30"]); // rounding of the machine is no difference
  expect(decimalsApart([-0.001, 0], 2)).toEqual(["\u22120.001", "0.000"]);
  expect(fromTo(0.12345, 0.12349, 4)).toEqual({ before: "0.12345", after: "0.12349" });
  fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e9), { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 4 }), (values, least) => {
    const texts = decimalsApart(values, least);
    expect(new Set(texts).size).toBe(new Set(values).size);
    const digits = (texts[0]!.split(".")[1] ?? "").length;
    expect(digits).toBeGreaterThanOrEqual(least);
    if (digits > least) expect(new Set(values.map((value) => decimals(value, digits - 1))).size).toBeLessThan(new Set(values).size);
  }), { seed: 3, numRuns: 300 });
});
