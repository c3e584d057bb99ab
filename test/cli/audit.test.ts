import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { crosstie, root, scratch, withoutOrigin } from "./support.js";

const survey = join(root, "data/three-city-survey");
const { path, clear } = scratch();
afterAll(clear);

describe("audit of the three-city survey", () => {
  test("prints every number of its errata, what is wrong first", async () => {
    const { code, out, err } = await crosstie(["audit", survey]);
    expect({ code, err: withoutOrigin(err) }).toEqual({ code: 0, err: "" });
    for (let i = 1; i <= 22; i++) expect(out).toMatch(new RegExp(`^E${String(i).padStart(2, "0")}  `, "m"));
    expect(out).toContain("E01  Table 6, Cooperation results: printed 5.70; recomputed 5.7700 (5.7650 to 5.7750 with rounding); tolerance 0.01\n");
    expect(out).toContain("E02  Table 6, D4: printed \"Trust level\"; should be \"Resource sharing\"");
    expect(out).toContain("E03  Table 6, D5: printed \"Cooperation results\"; should be \"Trust level\"");
    expect(out).toMatch(/E04 {2}.*printed 0\.824 – 0\.940; recomputed 0\.818 – 0\.94/);
    expect(out).toMatch(/with 148 people and 2 decimals every value can/);
    const heads = ["Inconsistent: 3", "Mislabelled: 5", "Ambiguous: 8", "Not reproducible: 20", "Consistent: 58"].map((head) => out.indexOf(`\n${head}\n`));
    expect(heads).toEqual([...heads].sort((a, b) => a - b));
    expect(Math.min(...heads)).toBeGreaterThan(0);
  });

  test("as JSON is the result itself, as CSV one line a number, as Markdown a list", async () => {
    const json = JSON.parse((await crosstie(["audit", survey, "--format", "json"])).out) as { kind: string; findings: { id: string | null; status: string }[]; counts: Record<string, number> };
    expect(json.kind).toBe("audit");
    expect(json.counts).toMatchObject({ inconsistent: 3, mislabelled: 5 });
    const csv = (await crosstie(["audit", survey, "--format", "csv"])).out.trimEnd().split("\n");
    expect(csv[0]).toBe("id,status,kind,by,about,where,printed,recomputed,low,high,tolerance,message");
    expect(csv).toHaveLength(json.findings.length + 1);
    const md = (await crosstie(["audit", survey, "--format", "md"])).out;
    expect(md).toMatch(/^# Survey of emergency/);
    expect(md).toMatch(/^- E01 {2}Table 6/m);
  });

  test("is written where asked, never over what it was read from", async () => {
    const out = path("audit.json");
    expect(await crosstie(["audit", survey, "--format", "json", "--out", out])).toMatchObject({ code: 0, out: "" });
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ kind: "audit" });
    expect((await crosstie(["audit", survey, "--out", join(survey, "study.json")])).code).toBe(2);
    expect((await crosstie(["audit", survey, "--out", join(survey, "instrument.json")])).code).toBe(2);
  });
});

describe("audit of one's own tables", () => {
  const file = path("mine.json");
  const study = (mean: string | number) => JSON.stringify({
    format: "crosstie-study", id: "mine", title: "Mine", samples: [{ id: "all", where: {}, label: "all", n: 20 }],
    means: [{ id: "table-1", where: { table: "1" }, sample: "all", items: [{ item: "a", mean: "3.10" }, { item: "b", mean: "3.25" }], dimensions: [{ id: "d", items: ["a", "b"], mean }] }],
  }, null, 1);

  test("works on a file, with GRIM where it has power", async () => {
    writeFileSync(file, study("3.18"));
    const { code, out } = await crosstie(["audit", file]);
    expect(code).toBe(0);
    expect(out).toContain("3 verdicts: consistent 3.");
    writeFileSync(file, study("3.28"));
    expect((await crosstie(["audit", file])).out).toContain("3 verdicts: inconsistent 1, consistent 2.");
  });

  test("says by line what cannot be read", async () => {
    writeFileSync(file, study(3.18));
    const { code, err } = await crosstie(["audit", file]);
    expect(code).toBe(1);
    expect(err).toMatch(/^mine\.json, line \d+, field mean\n {2}A printed number/);
    expect((await crosstie(["audit", path("nothing.json")])).err).toContain("There is no file or folder here.");
    expect((await crosstie(["audit", join(root, "data/s-city")])).err).toContain("has no file study.json");
    expect((await crosstie(["audit", join(root, "data/s-city"), "--lang", "zh"])).err).toContain("文件夹中缺少study.json");
    expect((await crosstie(["audit", join(root, "data/s-city/case.json")])).err).toContain("not the printed numbers of a study");
  });
});
