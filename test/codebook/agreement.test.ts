import { describe, expect, test } from "vitest";
import { agreementMeasures, coderAgreement, type AgreementMeasure } from "../../lib/codebook/index.js";
import { sayNote } from "../../lib/words/index.js";
import { readCase } from "../../lib/node/index.js";
import { root } from "../cli/support.js";
import { coded } from "./support.js";

const measures = Object.keys(agreementMeasures) as AgreementMeasure[];
const codes = (agreement: ReturnType<typeof coderAgreement>) => agreement.notes.map(({ code }) => code);

// Li and Wang on ten codes: eight alike (6 present, 2 expected), twice present against expected, once each way round.
const ten = ["A1", "A2", "A3", "P1", "P2", "P3", "P4", "S1", "S2", "S3"];
const li = ["present", "present", "present", "present", "present", "present", "expected", "expected", "present", "expected"] as const;
const wang = ["present", "present", "present", "present", "present", "present", "expected", "expected", "expected", "present"] as const;
const pair = coded("pair", ...ten.map((code, i) => [code, li[i]!, "Li"] as const), ...ten.map((code, i) => [code, wang[i]!, "Wang"] as const));

describe("agreement of two coders", () => {
  test("percent is 8 of 10; kappa is (0.8 - 0.58) / (1 - 0.58), each having 7 present and 3 expected", () => {
    expect(coderAgreement(pair, { measure: "percent" }).estimate).toBeCloseTo(0.8, 12);
    expect(coderAgreement(pair, { measure: "cohen" })).toMatchObject({ observed: 0.8, n: 10, units: 10, coders: ["Li", "Wang"] });
    expect(coderAgreement(pair, { measure: "cohen" }).estimate).toBeCloseTo(0.22 / 0.42, 12);
    // Same margins for both, so Fleiss's is the same; alpha corrects for 20 judgments: 1 - 19 * 4 / (2 * 14 * 6).
    expect(coderAgreement(pair, { measure: "fleiss" }).estimate).toBeCloseTo(0.22 / 0.42, 12);
    expect(coderAgreement(pair, { measure: "alpha-nominal" }).estimate).toBeCloseTo(1 - (19 * 4) / (2 * 14 * 6), 12);
  });

  test("weights and scales read the order of doubt, and say that it is ours", () => {
    const near = coded("near", ["A1", "present", "a"], ["A1", "expected", "b"], ["A2", "contradicted", "a"], ["A2", "contradicted", "b"], ["A3", "present", "a"], ["A3", "present", "b"]);
    const far = coded("far", ["A1", "present", "a"], ["A1", "contradicted", "b"], ["A2", "contradicted", "a"], ["A2", "contradicted", "b"], ["A3", "present", "a"], ["A3", "present", "b"]);
    for (const measure of ["cohen-linear", "cohen-quadratic", "alpha-ordinal", "alpha-interval", "alpha-ratio"] as const) {
      expect(coderAgreement(near, { measure }).estimate!, measure).toBeGreaterThan(coderAgreement(far, { measure }).estimate!);
      expect(codes(coderAgreement(near, { measure })), measure).toContain("coding/order-ours");
    }
    // Places: a 3 0 3, b 2 0 3. Seen apart (1 + 0 + 0) / 3 of 3 steps; by chance, of nine pairs, (1 + 3 + 0 + 2 + 0 + 3 + 1 + 3 + 0) / 9 of 3.
    expect(coderAgreement(near, { measure: "cohen-linear" }).estimate).toBeCloseTo(1 - (1 / 9) / (13 / 27), 12);
    // Ratio, near: 4 and 3, 1 and 1, 4 and 4; twice 1, once 3, three times 4. Seen 2 (1/7)² / 6; by chance twice that sum / 30.
    expect(coderAgreement(near, { measure: "alpha-ratio" }).estimate).toBeCloseTo(1 - (5 / 49) / (2 * (2 / 4) ** 2 + 6 * (3 / 5) ** 2 + 3 * (1 / 7) ** 2), 12);
    expect(codes(coderAgreement(near, { measure: "alpha-nominal" }))).not.toContain("coding/order-ours");
  });

  test("the interval holds the estimate, and the same seed gives the same one", () => {
    for (const measure of measures) {
      const found = coderAgreement(pair, { measure, draws: 200, seed: 7 });
      expect(found.low!, measure).toBeLessThanOrEqual(found.estimate!);
      expect(found.high!, measure).toBeGreaterThanOrEqual(found.estimate!);
      expect(found).toEqual(coderAgreement(pair, { measure, draws: 200, seed: 7 }));
      expect(found).toMatchObject({ seed: 7, draws: 200 });
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  test("warns where one value is so common that kappa is low in spite of agreement", () => {
    const all = ["A1", "A2", "A3", "P1", "P2", "P3", "P4", "S1", "S2", "S3", "G1", "G2"];
    const lopsided = coded("lopsided", ...all.map((code, i) => [code, i === 0 ? "absent" : "present", "Li"] as const), ...all.map((code, i) => [code, i === 1 ? "absent" : "present", "Wang"] as const));
    const found = coderAgreement(lopsided, { measure: "cohen" });
    expect(found.estimate!).toBeLessThan(0);
    expect(codes(found)).toContain("agreement/prevalence");
  });
});

describe("agreement of others", () => {
  const three = coded("three", ["A1", "present", "a"], ["A1", "present", "b"], ["A1", "absent", "c"], ["A2", "absent", "a"], ["A2", "absent", "c"], ["A3", "present", "b"], ["P1.plan", "present", "a"]);

  test("three coders with gaps: a code left out is missing, and no value", () => {
    const found = coderAgreement(three);
    expect(found).toMatchObject({ units: 3, n: 2, coders: ["a", "b", "c"] });
    // Pairs: A1 1 of 3 alike, A2 1 of 1: percent (2 + 2) / (6 + 2).
    expect(coderAgreement(three, { measure: "percent" }).estimate).toBe(0.5);
  });

  test("Cohen's kappa is of two, who may be named", () => {
    expect(coderAgreement(three, { measure: "cohen" })).toMatchObject({ estimate: null, notes: [{ code: "coding/two-coders" }] });
    expect(coderAgreement(three, { measure: "cohen", coders: ["a", "c"] }).estimate).toBe(0);
  });

  test("codes of several cases are units of their own", () => {
    expect(coderAgreement([pair, three], { measure: "percent" })).toMatchObject({ units: 13 });
    expect(coderAgreement(pair.codings, { measure: "percent" })).toEqual(coderAgreement(pair, { measure: "percent" }));
  });

  test("codings of nobody, of one coder, and twice by one are told", async () => {
    const city = await readCase(`${root}data/s-city`);
    expect(coderAgreement(city)).toMatchObject({ estimate: null, low: null, high: null, coders: [], units: 0, notes: [{ code: "coding/no-coder", params: { count: 17 } }, { code: "coding/too-few-coders", params: { count: 0 } }] });
    const twice = coded("twice", ["A1", "present", "a"], ["A1", "contradicted", "a"], ["A1", "contradicted", "b"], ["A2", "present", "a"], ["A2", "present", "b"]);
    expect(coderAgreement(twice, { measure: "percent" })).toMatchObject({ estimate: 1, notes: [{ code: "coding/coded-twice", params: { codes: ["A1"] } }] });
    for (const note of [...coderAgreement(city).notes, ...coderAgreement(three, { measure: "cohen" }).notes, ...coderAgreement(twice, { measure: "alpha-ordinal" }).notes]) {
      for (const language of ["en", "zh"] as const) expect(sayNote(note, language)).not.toMatch(/\{\w+\}/);
    }
  });
});
