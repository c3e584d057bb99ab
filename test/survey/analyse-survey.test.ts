import { describe, expect, test } from "vitest";
import { anova, kruskalWallis, tukeyDifferences, welchAnova } from "../../lib/stats/index.js";
import { analyseSurvey, checkInstrument, checkResponses, cronbachAlpha, groupDifferences, groupReliability, type SurveyInstrument } from "../../lib/survey/index.js";

const small: SurveyInstrument = (() => {
  const checked = checkInstrument({ data: {
    format: "crosstie-instrument", id: "small", title: "Small", scale: { min: 1, max: 5 }, dimensions: [{ id: "T", label: "Trust" }, { id: "C", label: "Cost" }],
    items: [{ id: "t1", label: "1", dimension: "T" }, { id: "t2", label: "2", dimension: "T" }, { id: "c1", label: "3", dimension: "C", reverse: true }],
  } });
  if (!checked.ok) throw new Error("instrument");
  return checked.instrument;
})();

function analyse(text: string, options: Parameters<typeof analyseSurvey>[2] = { draws: 20 }) {
  const checked = checkResponses({ file: "a.csv", text }, small);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return analyseSurvey(checked.responses, small, options);
}

const rows = "organisation,t1,t2,c1\nx,1,2,5\nx,2,2,4\ny,3,5,3\ny,4,4,2\ny,5,5,1\n";

describe("the analysis of answers", () => {
  test("is what its parts give", async () => {
    const analysis = await analyse(rows);
    const trust = cronbachAlpha([[1, 2], [2, 2], [3, 5], [4, 4], [5, 5]]);
    expect(analysis.scales.find(({ scale }) => scale === "T")).toMatchObject({ alpha: trust.raw, standardised: trust.standardised, n: 5, mean: (3 + 3.6) / 2, items: ["t1", "t2"], reversal: "as-answered" });
    expect(analysis.scales.find(({ scale }) => scale === "C")).toMatchObject({ alpha: null, mean: 3 });
    expect(analysis.items.map(({ item, mean, n, missing }) => [item, mean, n, missing])).toEqual([["t1", 3, 5, 0], ["t2", 3.6, 5, 0], ["c1", 3, 5, 0]]);
    expect(analysis.notes.map(({ code, about }) => [code, about])).toContainEqual(["survey/looks-unreversed", "c1"]);
    expect((await analyse(rows, { reversal: "reversed", draws: 20 })).notes.some(({ code }) => code === "survey/looks-unreversed")).toBe(false);
  });

  test("looks at agreement inside organisations where they are known", async () => {
    const { icc1, icc2 } = groupReliability([[1.5, 2], [4, 4, 5]]);
    expect((await analyse(rows)).organisations[0]).toMatchObject({ dimension: "T", organisations: 2, people: 5, icc1, icc2 });
    expect((await analyse(rows.replaceAll(/^[xy],/gm, ","))).organisations).toEqual([]);
  });

  test("is plain data, the same twice, and null with a note where nothing can be said", async () => {
    for (const text of [rows, "t1,t2,c1\n1,2,3\n", "t1,t2,c1\n3,3,3\n3,3,3\n3,3,3\n", "t1,t2,c1\n1,,3\n,2,\n", "t1\n1\n2\n"]) {
      const analysis = await analyse(text);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      expect(await analyse(text)).toEqual(analysis);
      expect(JSON.stringify(analysis)).not.toMatch(/NaN|Infinity/);
    }
    expect((await analyse("t1,t2,c1\n3,3,3\n3,3,3\n3,3,3\n")).notes.length).toBeGreaterThan(0);
    expect((await analyse("t1,t2,c1\n1,2,3\n")).adequacy.overall).toBeNull();
  });

  test("extracts as many factors as asked for, both ways", async () => {
    const text = `t1,t2,c1\n${Array.from({ length: 40 }, (_, i) => `${1 + (i % 5)},${1 + ((i * 7 + (i % 3)) % 5)},${1 + ((i * 3) % 4)}`).join("\n")}\n`;
    const { solutions, parallel } = await analyse(text, { factors: 1, draws: 10 });
    expect(solutions.map(({ method, rotation, factors }) => [method, rotation, factors])).toEqual([["principal components", "varimax", 1], ["minres", "oblimin", 1]]);
    expect(parallel?.draws).toBe(10);
  });

  test("leaves out whom it is told to, says why, and counts everybody in the screening", async () => {
    const odd = `${rows}y,3,3,3\nz,9,,\n`;
    const all = await analyse(odd);
    expect([all.n, all.leftOut, all.screening.rows.length]).toEqual([7, [], 7]);
    const without = await analyse(odd, { draws: 20, leaveOut: ["missing", "out-of-range"] });
    expect(without).toMatchObject({ n: 6, leftOut: [{ person: "8", reasons: ["missing", "out-of-range"] }], screening: all.screening, options: { leaveOut: ["missing", "out-of-range"], mostMissing: 0.5 } });
    // Nothing else knows of them: the same as a file without the row.
    const same = await analyse(odd.replace("z,9,,\n", ""));
    expect(without).toEqual({ ...same, screening: without.screening, leftOut: without.leftOut, options: without.options });
    // Under a stricter rule one missing answer of three is too many.
    expect((await analyse(`${rows}y,3,,3\n`, { draws: 5, leaveOut: ["missing"], mostMissing: 0.3 })).leftOut).toEqual([{ person: "7", reasons: ["missing"] }]);
    expect((await analyse("t1,t2,c1\n9,,\n", { draws: 5, leaveOut: ["missing"] })).n).toBe(0);
  });

  test("pauses, says how far it is, and stops when told to", async () => {
    const seen: string[] = [];
    await analyse(rows, { draws: 20, onProgress: ({ label, total }) => seen.push(`${label} ${total}`) });
    expect(new Set(seen)).toEqual(new Set(["alpha 20", "parallel analysis 20"]));
    const stop = new AbortController();
    stop.abort(new Error("enough"));
    await expect(analyse(rows, { draws: 20, signal: stop.signal })).rejects.toThrow("enough");
  });

  test("differences between groups are those of the tests, by organisation or by a background column", () => {
    const checked = checkResponses({ file: "a.csv", text: "organisation,years,t1,t2,c1\nx,few,1,2,5\nx,many,2,2,4\ny,few,3,5,3\ny,many,4,4,2\ny,,5,5,1\n" }, small);
    if (!checked.ok) throw new Error("responses");
    const [trust, cost] = groupDifferences(checked.responses, small, "organisation").dimensions;
    const groups = [[1.5, 2], [4, 4, 5]];
    expect(trust).toMatchObject({ dimension: "T", statistic: anova(groups).statistic, etaSquared: anova(groups).etaSquared, welchP: welchAnova(groups).p, kruskalP: kruskalWallis(groups).p, groups: [{ group: "x", n: 2, mean: 1.75 }, { group: "y", n: 3 }] });
    expect(trust!.pairs).toMatchObject([{ a: "x", b: "y", estimate: tukeyDifferences(groups).differences[0]!.estimate }]);
    expect(cost!.groups.map(({ mean }) => mean)).toEqual([4.5, 2]);
    // Who states no years is in no group.
    expect(groupDifferences(checked.responses, small, "years").dimensions[0]!.groups).toMatchObject([{ group: "few", n: 2 }, { group: "many", n: 2 }]);
    expect(groupDifferences(checked.responses, small, "nothing").dimensions[0]).toMatchObject({ groups: [], statistic: null, p: null });
  });
});
