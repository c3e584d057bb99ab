import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { problems, type Diagnoses } from "../../lib/diagnosis/index.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { diagnose } from "../../lib/diagnosis/index.js";
import { crosstie, root, scratch, resultsOf, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const { path, clear } = scratch();
afterAll(clear);

mkdirSync(path("in"), { recursive: true });
const survey = path("in/survey.json");
writeFileSync(survey, JSON.stringify({ D4: 5.78, D5: 4.2 }));
const rubric = path("in/rubric.json");
writeFileSync(rubric, JSON.stringify({ contents: [{ dimension: "safeguard", content: "duty staff", score: 0 }] }));

describe("diagnose", () => {
  test("says what is found, what is not, what cannot be decided and why", async () => {
    const { code, out, err } = await crosstie(["diagnose", city]);
    expect({ code, err: withoutOrigin(err) }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")[0]).toBe("Problems looked for: found 7, not found 1, not decidable 17");
    for (const { label } of problems) expect(out).toContain(label.en);
    expect(out).toContain("Share of lines of command with a way back: 0 (found below 0.5, an arbitrary default)");
    expect(out).toContain("Sensitive: minHolders = 3: not found");
    expect(out).toContain("Lacking: No task in scope states who leads it.");
    expect(out).toContain("That these help is their authors' view.");
    expect(out).toContain("a pair that is not listed counts as absent");
  });

  test("as JSON is the result of the library itself", async () => {
    const { out } = await crosstie(["diagnose", city, "--format", "json", "--survey", survey, "--rubric", rubric, "--status", "in-plan"]);
    expect(resultsOf(out)).toEqual(diagnose(build(await readCase(city), { statuses: ["in-plan"] }), {
      survey: { D4: 5.78, D5: 4.2 }, rubric: { contents: [{ dimension: "safeguard", content: "duty staff", score: 0 }] },
    }));
    const { diagnoses } = JSON.parse(out) as Diagnoses;
    expect(diagnoses.find(({ problem }) => problem === "p5-trust")).toMatchObject({ state: "found", value: 4.2, threshold: 5 });
    expect(diagnoses.find(({ problem }) => problem === "i-talent-technology")).toMatchObject({ state: "found", value: 0 });
  });

  test("as CSV is one line a problem, in a file with --out", async () => {
    const csv = (await crosstie(["diagnose", city, "--format", "csv"])).out.trimEnd().split("\n");
    expect(csv[0]).toBe("problem,label,state,branch,value,threshold,thresholdOrigin,sensitive,evidence,organisations,missing,document,section,rule");
    expect(csv).toHaveLength(26);
    expect(csv.find((line) => line.startsWith("v-no-feedback,"))).toMatch(/^v-no-feedback,Two-way communication missing,found,closure,0,0\.5,default-arbitrary,stable,t03;t05,s-emc;s-hq;fg-all,,rule-of-law-study,4\.2,/);
    const file = path("out/answers.csv");
    const { out, err, code } = await crosstie(["diagnose", city, "--format", "csv", "--out", file]);
    expect({ out, code }).toEqual({ out: "", code: 0 });
    expect(err).toContain("answers.csv");
    expect(readFileSync(file, "utf8").startsWith("\uFEFFproblem,")).toBe(true);
  });

  test("looks for the problems named, with the options set", async () => {
    const { out } = await crosstie(["diagnose", city, "--format", "json", "--problem", "p3-fragmentation,l4-material", "--set", "p3-fragmentation.maxF=0.8", "--set", "p3-fragmentation.sectorPairs=government/social", "--set", "p3-fragmentation.branches=fragmentation"]);
    const { diagnoses } = JSON.parse(out) as Diagnoses;
    expect(diagnoses.map(({ problem }) => problem)).toEqual(["l4-material", "p3-fragmentation"]);
    expect(diagnoses[1]).toMatchObject({ state: "not-found", threshold: 0.8, thresholdOrigin: "user", options: { sectorPairs: ["government/social"], branches: ["fragmentation"] } });
  });

  test.each([
    [["--problem", "h-pasive"], "Did you mean \"h-passive\"?", "是否应为“h-passive”？"],
    [["--set", "h-passive.minKnow=3"], "Did you mean \"minKnown\"?", "是否应为“minKnown”？"],
    [["--set", "h-passive.maxPassiveShare=lots"], "maxPassiveShare is not usable", "不能取“lots”"],
    [["--set", "h-passive"], "--set takes problem.option=value", "问题.选项=值"],
    [["--problem", "l4-material", "--set", "h-passive.minKnown=3"], "which --problem leaves out", "不在--problem所列"],
  ])("refuses %j", async (argv, english, chinese) => {
    const { code, err, out } = await crosstie(["diagnose", city, ...argv]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(english);
    const other = await crosstie(["diagnose", city, ...argv, "--lang", "zh"]);
    expect(other.err).toContain(chinese);
  });

  const twice = path("in/twice.json");
  writeFileSync(twice, "{\n  \"D3\": 4,\n  \"D3Unreversed\": 4,\n  \"D4\": 9,\n  \"tenure\": { \"years\": 3, \"short\": 9, \"staff\": 8 }\n}");
  test.each([
    ["--survey", rubric, ["rubric.json, line 1", "no field \"contents\""], ["没有字段“contents”"]],
    ["--rubric", survey, ["\"contents\" is missing"], ["缺少必填的“contents”"]],
    ["--survey", join(city, "ties.csv"), ["This is not valid JSON"], ["不是有效的JSON"]],
    ["--survey", twice, ["line 3, field D3Unreversed", "same dimension", "line 4, field D4", "9 is outside the scale from 1 to 7", "line 5", "9 people are more than all"], ["同一维度", "超出1至7的量尺", "多于受访总人数"]],
  ])("says line by line what is wrong with the file of %s %s", async (flag, file, english, chinese) => {
    for (const [language, said] of [["en", english], ["zh", chinese]] as const) {
      for (const command of ["diagnose", "report"]) {
        const { code, err, out } = await crosstie([command, city, flag, file, "--lang", language]);
        expect({ code, out }).toEqual({ code: 1, out: "" });
        for (const text of said) expect(err).toContain(text);
      }
    }
  });

  test("never writes over what it was given", async () => {
    for (const argv of [["diagnose"], ["report", "--force"]]) {
      const { code, err } = await crosstie([...argv, city, "--survey", survey, "--out", survey]);
      expect(code).toBe(2);
      expect(err).toContain("survey.json");
    }
    expect(JSON.parse(readFileSync(survey, "utf8"))).toEqual({ D4: 5.78, D5: 4.2 });
  });

  test("has --help, and says when a file is not there", async () => {
    expect((await crosstie(["diagnose", "--help"])).out).toContain("--rubric <path>");
    const missing = await crosstie(["diagnose", city, "--survey", path("nowhere.json")]);
    expect(missing.code).toBe(1);
    expect(missing.err).toContain("nowhere.json");
  });
});
