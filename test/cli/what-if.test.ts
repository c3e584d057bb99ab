import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Bridging, WhatIf } from "../../lib/simulate/index.js";
import { crosstie, root, scratch } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

/** Latin words that are neither ids of records nor names of documents. */
const latinIn = (text: string) => text.replace(/\[[^\]]*\]|\b[a-z]+-[a-z-]+\b|\bt\d\d\b/g, " ").match(/[A-Za-z]{2,}/g) ?? [];

describe("what-if", () => {
  test("says what breaks without the headquarters, with the evidence", async () => {
    const { code, out, err } = await crosstie(["what-if", city, "--remove", "s-hq"]);
    expect(code).toBe(0);
    expect(out).toContain("fragmentation rises from 0.7217 to 0.9365 (n = 28). [t01, t02,");
    expect(out).toMatch(/can no longer reach by any tie: S City Government/);
    expect(out).toMatch(/plan fails: it requires NPPAs Emergency Headquarters\. \[task-plan, s-hq\]/);
    expect(out).toMatch(/Organisations\s+29\s+28\s+−1\n/);
    expect(err).toContain("more may fail than is counted");
  });
  test("says the same in Chinese", async () => {
    const { out, err } = await crosstie(["what-if", city, "--remove", "s-hq", "--lang", "zh"]);
    expect(out).toContain("若核电厂事故应急指挥部缺位，碎片化程度由0.7217升至0.9365（剩28个单位）。");
    expect(latinIn(out + err)).toEqual([]);
  });
  test("takes each organisation in turn when none is named", async () => {
    const { out } = await crosstie(["what-if", city, "--top", "3", "--format", "csv"]);
    expect(out.split("\n").slice(0, 2).join("\n")).toMatch(/^organisation,organisationLabel,rise,.*\ns-hq,NPPAs Emergency Headquarters,0\.214/);
    expect(out.trim().split("\n")).toHaveLength(4);
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
  test.each([[["--remove", "s-hk"], "s-hq"], [["--scenario", "enterprise"], "sector="], [["--curves", "closeness"], "betweenness"], [["--top", "many"], "whole number"]])("%j gives 2 and says what was meant", async (flags, meant) => {
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
    expect(latinIn(chinese.out + chinese.err)).toEqual([]);
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
