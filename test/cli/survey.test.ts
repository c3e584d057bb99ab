import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { crosstie, root, scratch, withoutOrigin } from "./support.js";

const folder = join(root, "data/three-city-survey");
const responses = join(folder, "synthetic-responses.csv");
const { path, clear } = scratch();
afterAll(clear);

const fast = ["--draws", "10"];

describe("survey of the synthetic answers", () => {
  test("gives the study's Tables 2 to 6 in its own layout, published beside synthetic", async () => {
    const { code, out, err } = await crosstie(["survey", responses, ...fast]);
    expect({ code, err: withoutOrigin(err) }).toEqual({ code: 0, err: "" });
    for (const [table, what] of [["2", "sample"], ["3", "reliability"], ["4", "reliability"], ["5", "factorability"], ["6", "means"]]) expect(out).toContain(`SYNTHETIC Table ${table}: ${what}\n`);
    expect(out).toMatch(/Duties +Director level +0 +0 +0 +0\n/);
    expect(out).toMatch(/ +10 to 12 years +6 +6 +4\.1 +4\.1\n/);
    expect(out).toMatch(/D4 Resource sharing +5 +0\.940 +0\.9\d\d\n/);
    expect(out).toMatch(/Degrees of freedom +190 +190\n/);
    expect(out).toMatch(/D2 Joint implementation +Published +6\.26 +5\.93 +6\.07 +5\.97 +6\.06\n +SYNTHETIC +6\.26 +5\.93 +6\.07 +5\.97 +6\.06\n/);
    expect(out).toMatch(/D5 Trust level +Published +5\.69 +5\.69 +5\.93 +5\.70\n +SYNTHETIC +5\.69 +5\.69 +5\.93 +5\.77\n/);
    expect(out).toContain("Seed of the answers: 3.");
    expect(out).toContain("Item x7 goes against the others");
  });

  test("says SYNTHETIC over every table, in either language and format", async () => {
    for (const language of ["en", "zh"]) {
      const { out } = await crosstie(["survey", responses, ...fast, "--lang", language, "--format", "md"]);
      const headings = out.split("\n").filter((line) => /^#/.test(line));
      expect(headings.length).toBeGreaterThan(10);
      for (const line of headings) expect(line).toMatch(/^#+ SYNTHETIC /);
    }
    const out = path("tables");
    await crosstie(["survey", responses, ...fast, "--format", "csv", "--out", out]);
    const files = readdirSync(out).filter((file) => !file.endsWith(".provenance.json"));
    expect(readdirSync(out)).toHaveLength(2 * files.length); // each table says beside it where it comes from
    expect(files.sort()).toEqual(["synthetic-items.csv", "synthetic-loadings.csv", "synthetic-people.csv", "synthetic-published.csv", "synthetic-scales.csv"]);
    for (const file of files) {
      const lines = readFileSync(join(out, file), "utf8").replace("\uFEFF", "").trimEnd().split("\n");
      expect(lines[0]).toMatch(/^synthetic,/);
      expect(lines.slice(1).every((line) => line.startsWith("true,"))).toBe(true);
    }
    expect(JSON.parse((await crosstie(["survey", responses, ...fast, "--format", "json"])).out)).toMatchObject({ kind: "survey", synthetic: true, study: "three-city-survey", responsesSeed: 3 });
  });

  test("is found from the folder", async () => {
    expect((await crosstie(["survey", folder, ...fast])).out).toContain("SYNTHETIC Table 2: sample");
  });
});

describe("survey of anybody's answers", () => {
  const instrument = path("scale.json");
  writeFileSync(instrument, JSON.stringify({ format: "crosstie-instrument", id: "mine", title: "My scale", scale: { min: 1, max: 5 }, dimensions: [{ id: "T", label: "Trust" }], items: ["a", "b", "c"].map((id) => ({ id, label: id, dimension: "T", reverse: id === "c" })) }));
  const answers = path("answers.csv");
  const rows = Array.from({ length: 30 }, (_, i) => [`office-${i % 3}`, 1 + (i % 5), Math.min(5, 1 + (i % 5) + (i % 2)), 5 - (i % 5)].join(","));
  writeFileSync(answers, `organisation,a,b,c\n${rows.join("\n")}\n`);

  test("needs no study, and shows either scoring", async () => {
    const plain = await crosstie(["survey", answers, "--instrument", instrument, ...fast]);
    expect(plain.code).toBe(0);
    expect(plain.out).not.toContain("SYNTHETIC");
    expect(plain.out).not.toContain("Published");
    expect(plain.out).toContain("Item c goes against the others");
    expect(plain.out).toContain("Agreement inside organisations");
    const turned = await crosstie(["survey", answers, "--instrument", instrument, "--reversed", ...fast]);
    expect(turned.out).toContain("Reverse items are turned round (c).");
    expect(turned.out).not.toContain("goes against the others");
  });

  test("leaves out whom it is told to, and says how many, who and why", async () => {
    const some = path("some.csv");
    writeFileSync(some, `person,organisation,a,b,c\n${rows.map((row, i) => `p${i},${row}`).join("\n")}\nline,office-0,2,2,2\ngaps,office-1,,,4\nout,office-1,9,2,3\n`);
    const own = ["survey", some, "--instrument", instrument, ...fast];
    expect((await crosstie(own)).out).toContain("Nobody was left out.");
    const { out } = await crosstie([...own, "--leave-out", "missing,out-of-range"]);
    expect(out).toContain("Left out of everything below: 2 (gaps: too many missing; out: answers outside the scale). People who count: 31.");
    expect((await crosstie([...own, "--leave-out", "straight-line"])).out).toContain("Nobody was left out: nobody is pointed out for what was asked (one answer throughout).");
    expect((await crosstie([...own, "--leave-out", "missing", "--lang", "zh"])).out).toContain("已剔除1人（gaps：缺失过多），计入32人");
    const json = JSON.parse((await crosstie([...own, "--leave-out", "missing", "--most-missing", "90%", "--format", "json"])).out) as { n: number; options: object; leftOut: unknown[]; scores: { rows: unknown[] } };
    expect(json).toMatchObject({ n: 33, leftOut: [], options: { leaveOut: ["missing"], mostMissing: 0.9 } });
    const csv = (await crosstie([...own, "--leave-out", "missing", "--by", "organisation", "--format", "csv"])).out.split("\n");
    expect(csv.find((line) => line.startsWith("gaps,"))).toMatch(/,missing$/);
    expect(csv.find((line) => line.startsWith("line,"))).toMatch(/,$/);
    const wrong = await crosstie([...own, "--leave-out", "straight"]);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("straight-line");
  });

  test("compares groups on request", async () => {
    const { code, out } = await crosstie(["survey", answers, "--instrument", instrument, "--by", "organisation", ...fast]);
    expect(code).toBe(0);
    expect(out).toContain("Differences by organisation");
    expect(out).toMatch(/T Trust +office-0 +10 /);
    const zh = await crosstie(["survey", folder, "--by", "emergency-work", "--lang", "zh", ...fast]);
    expect(zh.out).toContain("SYNTHETIC 按emergency-work的差异");
    const wrong = await crosstie(["survey", answers, "--instrument", instrument, "--by", "organization"]);
    expect(wrong).toMatchObject({ code: 2 });
    expect(wrong.err).toContain("organisation");
  });

  test("says by row and column what is wrong, and warns of what counts as missing", async () => {
    const bad = path("bad.csv");
    writeFileSync(bad, "a,b,c\n1,yes,3\n");
    const failed = await crosstie(["survey", bad, "--instrument", instrument]);
    expect(failed.code).toBe(1);
    expect(failed.err).toMatch(/bad\.csv, row 2, column b\n {2}"yes" is not an answer/);
    writeFileSync(bad, "a,b,c\n1,9,3\n2,2,2\n3,1,4\n");
    const warned = await crosstie(["survey", bad, "--instrument", instrument, ...fast]);
    expect(warned.code).toBe(0);
    expect(warned.err).toContain("9 is outside the scale from 1 to 5");
    expect((await crosstie(["survey", answers])).err).toContain("No column is named after an item");
    expect((await crosstie(["survey", path("none.csv")])).code).toBe(1);
    expect((await crosstie(["survey", root])).code).toBe(1);
    expect((await crosstie(["survey", answers, "--instrument", instrument, "--factors", "none"])).code).toBe(2);
    expect((await crosstie(["survey", answers, "--instrument", instrument, "--out", answers])).code).toBe(2);
  });
});
