import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { intraclassCorrelations } from "../../lib/stats/index.js";
import { groupReliability, uniformVariance, withinGroupAgreement } from "../../lib/survey/index.js";
import { about, isPlain, runs, tables } from "../stats/support.js";

const codes = (result: { notes: readonly { code: string }[] }) => result.notes.map(({ code }) => code);

describe("agreement within a group, by hand", () => {
  it("4, 4, 5 on five points: variance 1/3 against 2", () => {
    const found = withinGroupAgreement([[4], [4], [5]], uniformVariance(5));
    expect(found).toMatchObject({ rwg: about(5 / 6, 12), rwgJ: about(5 / 6, 12), lindell: about(5 / 6, 12), notes: [], n: 3 });
    expect(found.averageDeviation).toBeCloseTo(4 / 9, 12); // deviations 1/3, 1/3, 2/3
  });

  it("two items with variances 0.5 and 1.5: mean 1, half of 2; rwg(j) = 2 · 0.5 / (2 · 0.5 + 0.5)", () => {
    const found = withinGroupAgreement([[3, 2], [4, 2 + Math.sqrt(3)]], 2);
    expect(found.lindell).toBeCloseTo(0.5, 12);
    expect(found.rwgJ).toBeCloseTo(2 / 3, 12);
  });

  it("answers more apart than at random give 0 and say so; one person gives nothing", () => {
    expect(withinGroupAgreement([[1], [5]], 2)).toMatchObject({ rwg: 0, rwgJ: 0, lindell: 0 });
    expect(codes(withinGroupAgreement([[1], [5]], 2))).toEqual(["agreement/truncated"]);
    expect(codes(withinGroupAgreement([[1]], 2))).toEqual(["statistics/too-few"]);
    expect(codes(withinGroupAgreement([[1, 2], [null, 3]], 2))).toEqual(["statistics/left-out", "statistics/too-few"]);
    expect(isPlain(withinGroupAgreement([], 2))).toBe(true);
  });

  it("all measures lie between 0 and 1, rwg(j) no less than Lindell's, whatever the order of items and people", () => {
    fc.assert(fc.property(tables([2, 8], [1, 5], 5), (answers) => {
      const found = withinGroupAgreement(answers, uniformVariance(5));
      const other = withinGroupAgreement(answers.map((row) => row.toReversed()).toReversed(), uniformVariance(5));
      for (const key of ["rwg", "rwgJ", "lindell"] as const) {
        expect(found[key]!).toBeGreaterThanOrEqual(0);
        expect(found[key]!).toBeLessThanOrEqual(1);
        expect(other[key]).toBeCloseTo(found[key]!, 12);
      }
      expect(found.rwgJ!).toBeGreaterThanOrEqual(found.lindell! - 1e-12);
      expect(other.averageDeviation).toBeCloseTo(found.averageDeviation!, 12);
    }), runs);
  });
});

describe("before people are averaged into organisations", () => {
  it("by hand: (1, 2), (4, 5), (7, 9): between 127/6, within 1", () => {
    const found = groupReliability([[1, 2], [4, 5], [7, 9]]);
    expect(found).toMatchObject({ meanSquareBetween: about(127 / 6, 10), meanSquareWithin: about(1, 12), groups: 3, averageSize: 2, n: 6 });
    expect(found.icc1).toBeCloseTo(121 / 133, 10);
    expect(found.icc2).toBeCloseTo(121 / 127, 10);
  });

  test("with groups of one size they are Shrout and Fleiss's first forms", () => {
    fc.assert(fc.property(tables([3, 6], [2, 5]), (groups) => {
      const [found, { forms }] = [groupReliability(groups), intraclassCorrelations(groups)];
      expect(isPlain(found)).toBe(true);
      if (found.icc1 === null || forms.length === 0) return;
      expect(found.icc1).toBeCloseTo(forms[0]!.estimate, 8);
      if (found.icc2 !== null && Math.abs(found.icc2) < 1e6) expect(found.icc2).toBeCloseTo(forms[3]!.estimate, 6);
    }), runs);
  });

  it("one group, or nobody: null and why; empty groups do not count", () => {
    expect(codes(groupReliability([[1, 2]]))).toEqual(["statistics/too-few-groups"]);
    expect(isPlain(groupReliability([]))).toBe(true);
    expect(groupReliability([[1, 2], [], [4, 5], [7, 9]])).toEqual(groupReliability([[1, 2], [4, 5], [7, 9]]));
  });
});
