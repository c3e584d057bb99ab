import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Bridging, WhatIf } from "../../lib/simulate/index.js";
import { crosstie, root, scratch, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

/** Latin words that are neither ids of records nor names of documents. */
const latinIn = (text: string) => text.replace(/\[[^\]]*\]|\b[a-z]+-[a-z-]+\b|\bt\d\d\b/g, " ").match(/[A-Za-z]{2,}/g) ?? [];

describe("what-if", () => {
  test("says what breaks without the headquarters, with the evidence", async () => {
    const { code, out, err } = await crosstie(["what-if", city, "--remove", "s-hq"]);
    expect(code).toBe(0);
    expect(out).toContain("Without NPPAs Emergency Headquarters fragmentation rises from 0.7217 to 0.9365 (n = 28). [t01, t02, t03, t04, t05, t10, t12, t13, t14; s-city-study 4.2(1), 4.3(3), 4.2(2), 4.2(3)]");
    expect(out).toMatch(/can no longer reach by any tie: S City Government, .* and Logistics-support organisations\. \[t01,/);
    expect(out).toContain("plan fails: it requires NPPAs Emergency Headquarters for this: joint planning and decision platform. [task-plan, s-hq; s-city-study 4.2(3), 4.2(1), 4.2(2)]");
    expect(out).toMatch(/requires it is implied, not stated\. \[task-plan;/);
    expect(out).toMatch(/to D District Government, Environmental monitoring organisation and Logistics-support organisations \(t12, t13, t14\)\./);
    expect(out).toContain("To settle: who takes the part of NPPAs Emergency Headquarters in");
    expect(out).toMatch(/Organisations\s+29\s+28\s+−1\n/);
    // Five pairs of names are undecided: all 32 ways of counting them.
    expect(out).toMatch(/Counted in all 32 ways: \[g01, g02, g03, g04, g05\]\n.*before is between 0\.6554 and 0\.7550, after between 0\.8768 and 0\.9365; the change between 0\.1466 and 0\.2679\. \[as above\]/);
    expect(out).toMatch(/g05\s+Emergency Management Committee\s+S City Government\s+no\s+0\.7381\s+0\.9088\s+0\.1707/);
    expect(err).toContain("more may fail than is counted");
  });
  test("counts two as one, before and after, alone and with an absence; curves are drawn on the merged", async () => {
    const { code, out } = await crosstie(["what-if", city, "--merge", "logistics-orgs=logistics-enterprises"]);
    expect(code).toBe(0);
    expect(out).toContain("What if they were one\n29 organisations");
    expect(out).toContain("fragmentation rises from 0.7217 (n = 29) to 0.7381 (n = 28).\n  Nothing that was apart is joined");
    expect(out).toContain("One gives reserve information, the other vehicles; may be different bodies. [g04]");
    expect(out).toContain("Counted in all 16 ways");
    const both = JSON.parse((await crosstie(["what-if", city, "--merge", "npp=npp-operator", "--merge", "s-emc=s-gov", "--remove", "s-hq", "--undecided", "ignore", "--format", "json"])).out) as WhatIf;
    expect(both.merged).toEqual([["npp", "npp-operator"], ["s-emc", "s-gov"]]);
    expect(both.tables.effects.rows[0]).toEqual({ measure: "organisations", before: 29, between: 27, after: 26, change: -3 });
    expect(both.tables.ways.rows).toEqual([]);
    const chinese = await crosstie(["what-if", city, "--merge", "s-emc=s-gov", "--remove", "s-hq", "--lang", "zh"]);
    expect(chinese.out).toContain("按同一单位计（应急管理委员会 – S市政府），碎片化程度由0.7217（29个单位）升至0.7381（28个单位）。");
    expect(latinIn(chinese.out + withoutOrigin(chinese.err))).toEqual([]);
    const curves = JSON.parse((await crosstie(["what-if", city, "--merge", "npp=npp-operator", "--curves", "random", "--draws", "2", "--top", "1", "--format", "json"])).out) as { n: number; notes: { code: string; params: unknown }[] };
    expect(curves.n).toBe(28);
    expect(curves.notes.find(({ code: note }) => note === "whatIf/curves")!.params).toEqual({ draws: 2, seed: 1, percent: 95, n: 28 });
  });
  test("says the same in Chinese", async () => {
    const { out, err } = await crosstie(["what-if", city, "--remove", "s-hq", "--lang", "zh"]);
    expect(out).toContain("若核电厂事故应急指挥部缺位，碎片化程度由0.7217升至0.9365（剩28个单位）。");
    expect(latinIn(out + withoutOrigin(err))).toEqual([]);
  });
  test("takes each organisation in turn when none is named", async () => {
    const { out } = await crosstie(["what-if", city, "--top", "3", "--format", "csv"]);
    expect(out.split("\n").slice(0, 2).join("\n")).toMatch(/^organisation,organisationLabel,rise,.*\ns-hq,NPPAs Emergency Headquarters,0\.214/);
    expect(out.trim().split("\n").slice(0, 5).map((line) => line.split(",")[0])).toEqual(["organisation", "s-hq", "s-emc", "s-emo", ""]);
    expect(out).toContain("undecidedLow");
  });
  test("draws curves, and follows them through a sector", async () => {
    const { code, out } = await crosstie(["what-if", city, "--curves", "random", "--scenario", "sector=enterprise", "--scenario", "pair=s-hq,s-emc", "--draws", "20", "--seed", "7", "--format", "json"]);
    expect(code).toBe(0);
    const { options, tables } = JSON.parse(out) as { options: { seed: number; draws: number; scenarios: Record<string, string[]> }; tables: { curves: { rows: { strategy: string; removed: number }[] } } };
    expect(options).toMatchObject({ seed: 7, draws: 20, scenarios: { pair: ["s-hq", "s-emc"] } });
    expect(options.scenarios["sector=enterprise"]).toHaveLength(5);
    expect(tables.curves.rows.filter(({ strategy }) => strategy === "pair")).toHaveLength(3);
    for (const language of ["en", "zh"]) {
      const text = (await crosstie(["what-if", city, "--curves", "degree", "--draws", "3", "--lang", language])).out;
      expect(text.split("\n").length).toBeGreaterThan(10);
      if (language === "zh") expect(latinIn(text)).toEqual([]);
    }
  });
  test("writes a table each to a folder", async () => {
    const path = folder.path("cut");
    expect((await crosstie(["what-if", city, "--remove", "s-hq", "--format", "csv", "--out", path])).code).toBe(0);
    expect(await readFile(join(path, "effects.csv"), "utf8")).toContain("fragmentation,0.72167");
    expect(await readFile(join(path, "evidence.csv"), "utf8")).toContain("t01,s-city-study");
  });
  test.each([[["--remove", "s-hk"], "s-hq"], [["--scenario", "enterprise"], "sector="], [["--curves", "closeness"], "betweenness"], [["--merge", "npp"], "a=b"], [["--merge", "npp=s-hk"], "s-hq"], [["--undecided", "maybe"], "ignore"], [["--top", "many"], "whole number"]])("%j gives 2 and says what was meant", async (flags, meant) => {
    const { code, out, err } = await crosstie(["what-if", city, ...flags]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(meant);
  });
  test("the API gives what JSON gives", async () => {
    const result = JSON.parse((await crosstie(["what-if", city, "--remove", "s-hq,s-emo", "--format", "json"])).out) as WhatIf;
    expect(result.removed).toEqual(["s-emo", "s-hq"]);
    expect(result.sentences[0]!.evidence.length).toBeGreaterThan(9);
  });
});

describe("bridge", () => {
  test("aims at one connected whole, and says that whom to tie is a choice", async () => {
    const { code, out } = await crosstie(["bridge", city, "--effort", "5000"]);
    expect(code).toBe(0);
    expect(out).toContain("8 new horizontal ties reach the target, at a cost of 8.");
    expect(out).toContain("No set of permitted ties costs less: this is proven.");
    expect(out).toContain("Preferred are ties within one level");
    const chinese = await crosstie(["bridge", city, "--effort", "5000", "--lang", "zh"]);
    expect(chinese.out).toContain("新增8条横向关系即可达到目标，成本8。");
    expect(latinIn(chinese.out + withoutOrigin(chinese.err))).toEqual([]);
  });
  test("keeps targets, loads, prices and pairs that are forbidden or allowed", async () => {
    const result = JSON.parse((await crosstie([
      "bridge", city, "--target", "taskCongruence=0.8", "--target", "fragmentation=0.7", "--most-per", "2", "--most-per", "d-gov=0", "--forbid", "traffic-police-unspec=transport-unspec",
      "--cost", "l-gov=p-gov=3", "--across-cost", "1.5", "--alternatives", "4", "--effort", "50000", "--format", "json",
    ])).out) as Bridging;
    expect(result.options).toMatchObject({ targets: { taskCongruence: 0.8, fragmentation: 0.7 }, mostPer: 2, acrossCost: 1.5, mostOf: { "d-gov": 0 }, costs: [["l-gov", "p-gov", 3]], alternatives: 4, effort: 50000 });
    expect(result.proven).toBe(true);
    const ends = result.tables.ties.rows.flatMap(({ a, b }) => [String(a), String(b)]);
    expect(ends).not.toContain("d-gov");
    for (const id of ends) expect(ends.filter((other) => other === id).length).toBeLessThanOrEqual(2);
    expect(result.tables.goals.rows.every((row) => row["met"])).toBe(true);
  });
  test("says when it cannot be done, and how far one could get", async () => {
    const { code, out } = await crosstie(["bridge", city, "--allow", "npp=npp-operator"]);
    expect(code).toBe(0);
    expect(out).toContain("No set of permitted ties reaches the target.");
    expect(out).toMatch(/With every permitted tie the fragmentation would be 0\.6/);
  });
  test.each([[["--target", "fragmentatoin=0"], "fragmentation"], [["--target", "fragmentation"], "fragmentation=0"], [["--target", "diameter=2.5"], "diameter"], [["--forbid", "npp"], "a=b"], [["--forbid", "npp=s-hk"], "s-hq"], [["--cost", "npp=s-hq=0"], "above 0"], [["--across-cost", "much"], "above 0"]])("%j gives 2 and says what was meant", async (flags, meant) => {
    const { code, out, err } = await crosstie(["bridge", city, ...flags]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(meant);
  });
});
