import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { besidePublished, checkStudy, inItsDecimals } from "../../lib/audit/index.js";
import { symmetricEigen } from "../../lib/stats/index.js";
import { analyseSurvey, checkResponses, collaborationProcess, generatorCorrelations, isAccepted, synthesizeResponses, syntheticCsv, threeCityGenerator, type Responses } from "../../lib/survey/index.js";

const folder = fileURLToPath(new URL("../../data/three-city-survey/", import.meta.url));
const shipped = readFileSync(`${folder}synthetic-responses.csv`, "utf8");
const made = synthesizeResponses(threeCityGenerator, { seed: 1 });

function responsesOf(text: string): Responses {
  const checked = checkResponses({ file: "synthetic-responses.csv", text }, collaborationProcess);
  if (!checked.ok) throw new Error("responses");
  return checked.responses;
}

const responses = responsesOf(shipped);
const analysis = await analyseSurvey(responses, collaborationProcess, { draws: 20 });
const study = checkStudy({ file: "study.json", text: readFileSync(`${folder}study.json`, "utf8") });
if (!study.ok) throw new Error("study");

describe("the synthetic answers of the three-city survey", () => {
  test("are those of the seed that the study and its note name", () => {
    expect([made.seed, made.refused]).toEqual([3, 2]);
    expect(syntheticCsv(made)).toBe(shipped);
    expect(synthesizeResponses(threeCityGenerator, { seed: 3 })).toEqual({ ...made, refused: 0 });
    expect(study.study.responses).toEqual({ file: "synthetic-responses.csv", synthetic: true, seed: 3 });
    expect(readFileSync(`${folder}README.md`, "utf8")).toContain("accepted **seed 3**");
  });

  test("say so in every row, and name no city", () => {
    const lines = shipped.trimEnd().split("\n");
    expect(lines).toHaveLength(149);
    expect(lines[0]).toMatch(/^synthetic,/);
    expect(lines.slice(1).every((line) => line.startsWith("true,synthetic-"))).toBe(true);
    expect(shipped).not.toMatch(/Shenzhen|Guigang|Qingdao|city/i);
    expect(responses.synthetic).toBe(true);
    expect(analysis.synthetic).toBe(true);
  });

  test("have the published item means, exactly to two decimals", () => {
    const published = study.study.means[0]!.items;
    expect(published).toHaveLength(17);
    for (const { item, mean } of published) expect(analysis.items.find((one) => one.item === item)!.mean!.toFixed(2), item).toBe(mean);
    for (const item of ["y1", "y2", "y3"]) expect(analysis.items.find((one) => one.item === item)!.mean!.toFixed(2)).toBe("5.80");
  });

  test("have alphas, KMO and Bartlett's chi-square inside the documented bounds", () => {
    const { published, acceptance } = threeCityGenerator;
    expect(acceptance).toEqual({ alpha: 0.03, totalAlpha: 0.015, kmo: 0.025, chiSquareShare: 0.12, itemMean: 0.005 });
    const of = (id: string) => analysis.scales.find(({ scale, reversal }) => scale === id && reversal === "as-answered")!;
    for (const [dimension, alpha] of Object.entries({ D1: 0.824, D2: 0.863, D3: 0.818, D4: 0.94, D5: 0.921, Y: 0.89 })) {
      expect(published.alphas[dimension]).toBe(alpha);
      expect(Math.abs(of(dimension).alpha! - alpha), dimension).toBeLessThanOrEqual(0.03);
    }
    expect(Math.abs(of("all").alpha! - 0.919)).toBeLessThanOrEqual(0.015);
    expect(Math.abs(of("all").standardised! - 0.892)).toBeLessThanOrEqual(0.015);
    expect(Math.abs(analysis.adequacy.overall! - 0.915)).toBeLessThanOrEqual(0.025);
    expect(Math.abs(analysis.sphericity.statistic! / 2502.228 - 1)).toBeLessThanOrEqual(0.12);
    expect(analysis.sphericity.df).toBe(190);
  });

  test("have the published counts of duties and years", () => {
    const rows = besidePublished(study.study, analysis).filter(({ what }) => what === "count" || what === "percent");
    expect(rows).toHaveLength(38);
    for (const row of rows) expect(inItsDecimals(row), row.about).toBe(row.published);
  });

  test("stand beside every number that Tables 2 to 6 print", () => {
    const rows = besidePublished(study.study, analysis);
    expect([...new Set(rows.map(({ where }) => where.table))]).toEqual(["2", "3", "4", "5", "6"]);
    expect(rows.every(({ value, published }) => value !== null && published !== null)).toBe(true);
    expect(rows.filter(({ what }) => what === "dimension-mean").map(({ of, published, value }) => [of, published, value!.toFixed(2)])).toEqual([
      ["D1", "5.71", "5.71"], ["D2", "6.06", "6.06"], ["D3", "2.08", "2.07"], ["D4", "5.78", "5.78"], ["D5", "5.70", "5.77"],
    ]);
  });

  test("show the items of reduced autonomy as unreversed, and turned round on request", async () => {
    const notes = (of: typeof analysis) => of.notes.filter(({ code }) => code === "survey/looks-unreversed").map(({ about }) => about);
    expect(notes(analysis)).toEqual(["x7", "x8", "x9"]);
    const turned = await analyseSurvey(responses, collaborationProcess, { reversal: "reversed", draws: 5 });
    expect(notes(turned)).toEqual([]);
    expect(turned.scales.find(({ scale }) => scale === "D3")!.mean).toBeCloseTo(8 - analysis.scales.find(({ scale }) => scale === "D3")!.mean!, 12);
    // Both ways stand in either analysis, and recoding lifts alpha to about 0.945.
    const both = (of: typeof analysis) => Object.fromEntries(of.scales.filter(({ scale }) => scale === "all").map(({ reversal, alpha }) => [reversal, alpha]));
    expect(both(turned)).toEqual(both(analysis));
    expect(both(analysis)["reversed"]).toBeGreaterThan(0.935);
  });
});

describe("the generator", () => {
  test("has correlations that can be, the smallest eigenvalue being 0.048", () => {
    expect(symmetricEigen(generatorCorrelations(threeCityGenerator)).values[0]).toBeCloseTo(0.048, 3);
    expect(() => synthesizeResponses({ ...threeCityGenerator, items: threeCityGenerator.items.map((item) => ({ ...item, loading: 1 })) })).toThrow(expect.objectContaining({ code: "usage/generator-correlations" }));
  });

  test("gives the fixed counts of every answer for every seed", () => {
    const anything = { ...threeCityGenerator, acceptance: { alpha: 9, totalAlpha: 9, kmo: 9, chiSquareShare: 9, itemMean: 0.005 } };
    for (const seed of [1, 2, 3]) {
      const { answers, refused, items } = synthesizeResponses(anything, { seed });
      expect(refused).toBe(0);
      items.forEach((id, item) => expect([1, 2, 3, 4, 5, 6, 7].map((point) => answers.filter((row) => row[item] === point).length), id).toEqual([...threeCityGenerator.items[item]!.counts]));
    }
  });

  test("comes near to the averages of the trial over seeds, and says when no seed is accepted", () => {
    const anything = { ...threeCityGenerator, background: [], acceptance: { alpha: 9, totalAlpha: 9, kmo: 9, chiSquareShare: 9, itemMean: 9 } };
    const found = Array.from({ length: 40 }, (_, i) => synthesizeResponses(anything, { seed: 100 + i }).statistics);
    const mean = (of: (one: (typeof found)[number]) => number | null) => found.reduce((sum, one) => sum + of(one)!, 0) / found.length;
    // Over 200 seeds the shared trial has 0.917 (sd 0.007), 0.891 (0.009), 2331.9 (137.3), 0.919 (0.010); four standard errors of 40.
    expect(Math.abs(mean(({ alpha }) => alpha) - 0.917)).toBeLessThan(4 * 0.007 / Math.sqrt(40) + 0.0005);
    expect(Math.abs(mean(({ standardised }) => standardised) - 0.891)).toBeLessThan(4 * 0.009 / Math.sqrt(40) + 0.0005);
    expect(Math.abs(mean(({ chiSquare }) => chiSquare) - 2331.9)).toBeLessThan(4 * 137.3 / Math.sqrt(40));
    expect(Math.abs(mean(({ kmo }) => kmo) - 0.919)).toBeLessThan(4 * 0.01 / Math.sqrt(40) + 0.0005);
    expect(found.filter((one) => isAccepted(threeCityGenerator, one)).length).toBeGreaterThan(5); // about three in eight
    const never = { ...threeCityGenerator, acceptance: { ...threeCityGenerator.acceptance, alpha: 0 } };
    expect(() => synthesizeResponses(never, { most: 2 })).toThrow(expect.objectContaining({ code: "usage/no-seed-accepted" }));
  });
});
