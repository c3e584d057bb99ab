import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../lib/random.js";
import { readPrinted } from "../../lib/audit/index.js";
import { findingsOf, flagged, studyOf } from "./support.js";

const where = { table: "1" };
const one = (kind: string, given: Parameters<typeof findingsOf>[0]) => findingsOf(given, kind).map(({ status }) => status);

/** A whole study from true answers: people with answers 1 to 7 to some items, in classes of a background question. */
const trueStudy = fc.record({ n: fc.integer({ min: 2, max: 400 }), items: fc.integer({ min: 1, max: 6 }), decimals: fc.integer({ min: 0, max: 3 }), classes: fc.integer({ min: 2, max: 6 }), seed: fc.nat() }).map(({ n, items, decimals, classes, seed }) => {
  const random = createRandom(seed);
  const answers = Array.from({ length: n }, () => Array.from({ length: items }, () => 1 + random.integer(7)));
  const place = Array.from({ length: n }, () => random.integer(classes));
  const counts = Array.from({ length: classes }, (_, k) => place.filter((own) => own === k).length);
  const mean = (of: (row: readonly number[]) => number) => answers.reduce((sum, row) => sum + of(row), 0) / n;
  const means = Array.from({ length: items }, (_, k) => mean((row) => row[k]!));
  return {
    n, decimals,
    given: {
      samples: [{ id: "asked", where, label: "asked", n: n + 7 }, { id: "all", where, label: "all", n, of: "asked", percent: ((100 * n) / (n + 7)).toFixed(decimals) }],
      distributions: [{ id: "block", where, label: "block", sample: "all", classes: counts.map((count, k) => ({ label: `class ${k}`, count, percent: ((100 * count) / n).toFixed(decimals), from: 10 * k, to: k === classes - 1 ? null : 10 * k + 9 })) }],
      means: [{
        id: "means", where, sample: "all", scale: { min: 1, max: 7 }, items: means.map((value, k) => ({ item: `q${k}`, mean: value.toFixed(decimals) })),
        dimensions: [{ id: "dimension", items: means.map((_, k) => `q${k}`), mean: (means.reduce((sum, value) => sum + value, 0) / items).toFixed(decimals) }],
      }],
      networks: [{ id: "net", where, label: "net", organisations: n, ties: counts[0]!, density: (counts[0]! / ((n * (n - 1)) / 2)).toFixed(decimals), averageDegree: ((2 * counts[0]!) / n).toFixed(decimals), centralizations: [{ id: "c", label: "c", value: "0.4" }] }],
      factorability: [{ id: "factors", where, sample: "all", variables: items + 1, kmo: "0.8", df: ((items + 1) * items) / 2 }],
    },
  };
});

/** A printed number moved by so many units of its last decimal. */
function moved(text: string, units: number): string {
  const { value, decimals } = readPrinted(text);
  return (value + units / 10 ** decimals).toFixed(decimals);
}

describe("general rules", () => {
  test("never flag a table of true numbers", () => {
    fc.assert(fc.property(trueStudy, ({ given }) => { expect(flagged(findingsOf(given))).toEqual([]); }), { numRuns: 300 });
  });

  test("flag a percentage, a mean, a density or a count moved beyond what rounding explains", () => {
    fc.assert(fc.property(trueStudy, fc.integer({ min: 2, max: 9 }), fc.boolean(), ({ given, n }, units, up) => {
      const by = up ? units : -units;
      const [block, table, net] = [given.distributions[0]!, given.means[0]!, given.networks[0]!];
      const changed = (distributions = [block], means = [table], networks = [net]) => flagged(findingsOf({ ...given, distributions, means, networks })).map(({ about }) => about);
      const percent = moved(block.classes[0]!.percent, by);
      expect(changed([{ ...block, classes: block.classes.map((own, k) => (k === 0 ? { ...own, percent } : own)) }])).toContain("block.class 0.percent");
      expect(changed(undefined, [{ ...table, dimensions: [{ ...table.dimensions[0]!, mean: moved(table.dimensions[0]!.mean, by) }] }])).toContain("means.dimension.mean");
      expect(changed(undefined, undefined, [{ ...net, density: moved(net.density, by) }])).toContain("net.density");
      expect(changed([{ ...block, classes: block.classes.map((own, k) => (k === 0 ? { ...own, count: own.count + n } : own)) }])).toContain("block.count");
    }), { numRuns: 200 });
  });

  test("tell possible means from impossible ones where they can, and say where they cannot", () => {
    const means = (n: number, mean: string) => findingsOf({ samples: [{ id: "all", where, label: "all", n }], means: [{ id: "m", where, sample: "all", items: [{ item: "q", mean }] }] }, "possible-mean");
    // Of 28 whole answers 5.19 is no mean: 145 / 28 = 5.179, 146 / 28 = 5.214 (Brown and Heathers' own example).
    expect(means(28, "5.19")).toMatchObject([{ status: "inconsistent", printed: "5.19" }]);
    expect(means(28, "5.18")).toMatchObject([{ status: "consistent" }]);
    expect(means(100, "5.19")).toMatchObject([{ status: "not-reproducible" }]);
    expect(means(99, "5.19")[0]!.message!.code).not.toBe("audit/grim-powerless");
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 700 }), (n, cents) => {
      const can = Array.from({ length: 7 * n + 1 }, (_, total) => total / n).some((mean) => Math.abs(mean - cents / 100) <= 0.005 + 1e-9); // slow and obvious
      expect(means(n, (cents / 100).toFixed(2))[0]!.status).toBe(can ? "consistent" : "inconsistent");
    }), { numRuns: 300 });
  });

  test("find classes that overlap, leave a gap, or do neither", () => {
    const classes = (...bounds: [number, number | null][]) => one("classes", { distributions: [{ id: "b", where, label: "b", sample: "all", classes: bounds.map(([from, to], k) => ({ label: `c${k}`, from, to })) }] });
    expect(classes([0, 4], [5, 9], [10, null])).toEqual(["consistent"]);
    expect(classes([10, null], [0, 4], [5, 9])).toEqual(["consistent"]); // in whatever order
    expect(classes([0, 5], [5, 9])).toEqual(["ambiguous"]);
    expect(classes([0, 4], [6, 9])).toEqual(["ambiguous"]);
    expect(classes([0, null], [5, 9])).toEqual(["ambiguous"]);
    const any = (from: number) => one("classes", { distributions: [{ id: "b", where, label: "b", sample: "all", values: "any", classes: [{ label: "a", from: 0, to: 5 }, { label: "c", from, to: 9 }] }] });
    expect([any(5), any(6)]).toEqual([["consistent"], ["ambiguous"]]); // 0 to below 5, 5 to below 9
  });

  test("counts that fall short may be missing answers; those that exceed cannot", () => {
    const block = (first: number, missing: number | null = null) => one("count-total", { distributions: [{ id: "b", where, label: "b", sample: "all", missing, classes: [{ label: "a", count: first }, { label: "c", count: 10 }] }] });
    expect([block(30), block(28), block(28, 2), block(31)]).toEqual([["consistent"], ["ambiguous"], ["consistent"], ["inconsistent"]]);
    expect(one("count-total", { distributions: [{ id: "b", where, label: "b", sample: "all", several: true, classes: [{ label: "a", count: 40 }, { label: "c", count: 10 }] }] })).toEqual([]);
  });

  test("degrees of freedom, p and the determinant of Bartlett's test", () => {
    const record = { id: "f", where, sample: "all", variables: 5 };
    expect(one("degrees-of-freedom", { factorability: [{ ...record, df: 10 }] })).toEqual(["consistent"]);
    expect(one("degrees-of-freedom", { factorability: [{ ...record, df: 20 }] })).toEqual(["inconsistent"]);
    // chi-square 20 on 10 degrees of freedom: p = 0.02925
    expect(["0.029", "<0.05", "0.05", "<0.01", ">0.05"].map((p) => one("p-value", { factorability: [{ ...record, chiSquare: "20.00", df: 10, p }] })[0])).toEqual(["consistent", "consistent", "inconsistent", "inconsistent", "inconsistent"]);
    // n = 40: ln |R| = -20 / (39 - 15 / 6) = -0.5479; |R| = 0.5781
    expect(one("determinant", { factorability: [{ ...record, chiSquare: "20.00", determinant: "0.578" }] })).toEqual(["consistent"]);
    expect(one("determinant", { factorability: [{ ...record, chiSquare: "20.00", determinant: "0.479" }] })).toEqual(["inconsistent"]);
    // A standardised alpha of 0.9 of 5 items: r = 0.6429, ln |R| at most 4 ln 0.3571 + ln 3.5714 = -2.845: a chi-square of 20 is too small for it.
    const reliability = [{ id: "r", where, items: ["a", "b", "c", "d", "e"], standardised: "0.90" }];
    expect(one("determinant", { reliability, factorability: [{ ...record, chiSquare: "20.00" }] })).toEqual(["inconsistent"]);
    expect(one("determinant", { reliability, factorability: [{ ...record, chiSquare: "120.00" }] })).toEqual(["consistent"]);
    expect(one("kmo", { factorability: [{ ...record, kmo: "1.2" }] })).toEqual(["inconsistent"]);
  });

  test("p of t, F, z and correlations", () => {
    const test = (name: "t" | "F" | "z" | "r" | "chi-square", statistic: string, df: number[], p: string, tails: 1 | 2 = 2) => one("p-value", { tests: [{ id: "t", where, test: name, statistic, df, p, tails }] });
    expect(test("t", "2.20", [28], "0.036")).toEqual(["consistent"]);
    expect(test("t", "2.20", [28], "0.018", 1)).toEqual(["consistent"]);
    expect(test("t", "-2.20", [28], "0.360")).toEqual(["inconsistent"]);
    expect(test("F", "4.85", [2, 27], "0.016")).toEqual(["consistent"]);
    expect(test("z", "1.96", [], ".05")).toEqual(["consistent"]);
    expect(test("r", "0.50", [18], "0.025")).toEqual(["consistent"]);
    expect(test("chi-square", "3.84", [1], "<.001")).toEqual(["inconsistent"]);
    expect(test("t", "2.20", [], "0.9")).toEqual([]);
  });

  test("alphas: bounds, against the standardised one, and the correlation they imply", () => {
    const of = (values: object) => findingsOf({ reliability: [{ id: "r", where, items: ["a", "b", "c"], ...values }] });
    expect(of({ alpha: "1.02" })).toMatchObject([{ kind: "alpha", status: "inconsistent" }]);
    // 0.75 / (3 - 2 * 0.75) = 0.5
    const implied = of({ alpha: "0.70", standardised: "0.75", meanCorrelation: "0.50" });
    expect(implied.find(({ kind }) => kind === "implied-correlation")).toMatchObject({ status: "consistent", recomputed: 0.5 });
    expect(of({ standardised: "0.75", meanCorrelation: "0.60" }).find(({ kind }) => kind === "implied-correlation")).toMatchObject({ status: "inconsistent" });
    expect(of({ alpha: "0.75", meanCorrelation: "0.60" }).find(({ kind }) => kind === "implied-correlation")).toMatchObject({ status: "ambiguous" });
  });

  test("density, average degree and centralization", () => {
    const of = (values: object) => flagged(findingsOf({ networks: [{ id: "n", where, label: "n", organisations: 10, ties: 9, ...values }] })).map(({ about }) => about);
    expect(of({ density: "0.20", averageDegree: "1.8" })).toEqual([]); // 9 of 45
    expect(of({ density: "0.10", directed: true, averageDegree: "0.9" })).toEqual([]); // 9 of 90
    expect(of({ density: "0.09", directed: true, selfTies: true })).toEqual([]); // 9 of 100
    expect(of({ density: "0.10" })).toEqual(["n.density"]);
    expect(of({ centralizations: [{ id: "degree", label: "degree", value: "1.08" }, { id: "closeness", label: "closeness", value: "1.00" }] })).toEqual(["n.degree"]);
  });

  test("text against tables", () => {
    const given = { samples: [{ id: "all", where, label: "all", n: 40 }, { id: "half", where, label: "half", n: 19, of: "all", percent: "47.5" }, { id: "rest", where, label: "rest", n: 21, of: "all", percent: "52.5" }] };
    const claim = (values: object) => one("claim", { ...given, claims: [{ id: "c", where, says: "as said", claim: "equals" as const, of: ["half.percent"], ...values }] });
    expect([claim({ value: "47.5" }), claim({ value: "48" }), claim({ value: "47.6" }), claim({ value: "50", about: "3" })]).toEqual([["consistent"], ["consistent"], ["inconsistent"], ["consistent"]]);
    expect(claim({ claim: "total", of: ["half.n", "rest.n"], value: "40" })).toEqual(["consistent"]);
    expect(claim({ claim: "range", of: ["half.percent", "rest.percent"], low: "47.5", high: "52.5" })).toEqual(["consistent"]);
    expect(claim({ claim: "range", of: ["half.percent", "rest.percent"], low: "47.5", high: "53.5" })).toEqual(["inconsistent"]);
    expect(claim({ claim: "outside", of: ["half.percent", "rest.percent"], low: "48", high: "52" })).toEqual(["consistent"]);
    expect(claim({ claim: "outside", of: ["half.percent", "rest.percent"], low: "45", high: "52" })).toEqual(["inconsistent"]);
  });

  test("a mean outside its scale", () => {
    expect(one("mean-range", { means: [{ id: "m", where, sample: "all", scale: { min: 1, max: 5 }, items: [{ item: "a", mean: "5.2" }, { item: "b", mean: "5.0" }] }] })).toEqual(["inconsistent"]);
  });

  test("a study with nothing in it has nothing to find", () => {
    expect(findingsOf({ samples: [] })).toEqual([]);
    expect(studyOf({}).title).toEqual({ en: "Study" });
  });
});
