import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { latinIn } from "../support/latin.js";
import { broken, crosstie, root, scratch, town, withoutOrigin } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());

interface CheckResult {
  readonly ok: boolean;
  readonly id: string | null;
  readonly counts: Record<string, number> | null;
  readonly issues: readonly { code: string; severity: string; file: string; row: number | null }[];
}

describe("check", () => {
  test("says in one line what was read", async () => {
    const { code, out, err } = await crosstie(["check", town]);
    expect(code).toBe(0);
    expect(out).toMatch(/^River town: 5 organisations, 4 ties \(2 vertical, 2 horizontal\), 1 task\.\n/);
    expect(withoutOrigin(err)).toBe("");
    expect((await crosstie(["check", town, "--no-lint"])).out).toBe("River town: 5 organisations, 4 ties (2 vertical, 2 horizontal), 1 task.\n");
  });

  test("names the place and the word that was meant, and gives 1", async () => {
    const { code, out } = await crosstie(["check", broken]);
    expect(code).toBe(1);
    expect(out).toContain("ties.csv, row 2, column target");
    expect(out).toContain('Did you mean "fire" (organisations.csv, row 3)?');
  });

  test("says it in Chinese", async () => {
    const { code, out } = await crosstie(["check", broken, "--lang", "zh"]);
    expect(code).toBe(1);
    expect(out).toMatch(/^错误：2\nties\.csv 第2行/);
  });

  test("counts warnings only when told to be strict", async () => {
    const path = folder.path("doubtful.json");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(path, JSON.stringify({
      format: "crosstie-case", id: "doubtful", title: "Doubtful",
      organisations: [{ id: "a", label: "A" }, { id: "b", label: "B" }],
      ties: [{ id: "t1", source: "a", target: "b", layer: "communication" }, { id: "t2", source: "a", target: "b", layer: "communication" }],
    }));
    const { issues } = JSON.parse((await crosstie(["check", path, "--format", "json"])).out) as CheckResult;
    expect(issues.some((issue) => issue.severity === "warning")).toBe(true);
    expect((await crosstie(["check", path])).code).toBe(0);
    expect((await crosstie(["check", path, "--strict"])).code).toBe(1);
  });

  test("holds the case against the rules of command, with options, and lets them be", async () => {
    const found = async (...argv: string[]) => JSON.parse((await crosstie(["check", town, "--format", "json", ...argv])).out) as { lint: { rule: string; severity: string; file: string; row: number }[] | null };
    expect((await found()).lint!.filter(({ severity }) => severity === "warning").map(({ rule, file, row }) => `${rule} ${file} ${String(row)}`)).toEqual(["unreached organisations.csv 5", "unreached organisations.csv 6"]);
    expect((await found("--set", "span.limit=1")).lint!.map(({ rule }) => rule)).toContain("span");
    expect((await found("--no-lint")).lint).toBe(null);
    expect(await Promise.all([["check", town], ["check", town, "--strict"], ["check", town, "--strict", "--no-lint"]].map(async (argv) => (await crosstie(argv)).code))).toEqual([0, 1, 0]);
    expect(await crosstie(["check", town, "--set", "spam.limit=1"])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "span"?') as string });
    expect((await crosstie(["check", town, "--set", "span"])).code).toBe(2);
    const { out } = await crosstie(["check", join(root, "data/s-city"), "--lang", "zh"]);
    expect(out).toContain("指挥规则：警告0条，提示27条，无法判断2条");
    expect(latinIn(out)).toEqual([]);
  });

  test("gives the issues as data, the same in both languages", async () => {
    const { out, code } = await crosstie(["check", broken, "--format", "json"]);
    const result = JSON.parse(out) as CheckResult;
    expect(code).toBe(1);
    expect(result).toMatchObject({ ok: false, id: null, counts: null });
    expect(result.issues.map((issue) => issue.code)).toEqual(expect.arrayContaining(["case/unknown-organisation", "case/unknown-layer"]));
    expect((await crosstie(["check", broken, "--format", "json", "--lang", "zh"])).out).toBe(out);
  });

  test("takes several cases; one that is wrong decides", async () => {
    const { code, out } = await crosstie(["check", town, broken, "--format", "json"]);
    const results = JSON.parse(out) as CheckResult[];
    expect(code).toBe(1);
    expect(results.map((result) => result.ok)).toEqual([true, false]);
    expect(results[0]!.counts).toMatchObject({ organisations: 5, ties: 4, vertical: 2, horizontal: 2 });
  });

  test("gives tables for spreadsheets and pages", async () => {
    const csv = (await crosstie(["check", broken, "--format", "csv"])).out;
    expect(csv.split("\n")[0]).toBe("case,severity,code,file,row,column,message,suggestion,records,source");
    expect(csv).toContain(",error,case/unknown-organisation,ties.csv,2,target,");
    expect((await crosstie(["check", broken, "--format", "md", "--lang", "zh"])).out).toMatch(/^\| 案例 \| 程度 \|/);
  });

  test("a path that is not there is an issue like any other", async () => {
    const { code, out } = await crosstie(["check", "nowhere", "--format", "json"]);
    expect(code).toBe(1);
    expect((JSON.parse(out) as CheckResult).issues.map((issue) => issue.code)).toEqual(["case/missing-path"]);
  });

  test("writes to a file, but never over the case", async () => {
    const path = folder.path("issues.csv");
    expect((await crosstie(["check", broken, "--format", "csv", "--out", path])).code).toBe(1);
    expect(readFileSync(path, "utf8")).toContain("case/unknown-layer");
    const { code, err } = await crosstie(["check", broken, "--out", `${broken}/ties.csv`]);
    expect(code).toBe(2);
    expect(err).toContain("belongs to the case");
  });
});
