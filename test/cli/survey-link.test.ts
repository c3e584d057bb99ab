import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { crosstie, fixture, scratch, withoutOrigin } from "./support.js";

const joined = fixture("synthetic-joined");
const answers = join(joined, "synthetic-answers.csv");
const held = ["survey", answers, "--case", join(joined, "case"), "--scores", "D2,D5", "--draws", "49"];
const space = scratch();
afterAll(space.clear);

describe("survey --case, on a SYNTHETIC city", () => {
  it("text: every heading says SYNTHETIC; a dimension whose people do not agree has one line and a reason", async () => {
    const { code, out, err } = await crosstie([...held, "--by", "sector"]);
    expect(code).toBe(0);
    expect(out.match(/^SYNTHETIC /gm)).toHaveLength(8);
    expect(out).toMatch(/D2 Joint implementation {2,}— {2,}0 .*no scores: people do not agree/);
    expect(out.match(/no scores: people do not agree/g)).toHaveLength(3); // once each under positions, halves and groups
    expect(out).toMatch(/D5 Trust level {2,}Degree {2,}11 {2,}0\.362 /);
    expect(out).toMatch(/Degree \(Communication\) {2,}11 {2,}0\.606 /);
    expect(out).toMatch(/D5 Trust level +3 .*too few for inference/);
    expect(err).toMatch(/synthetic-answers\.csv, row 35, column organisation\n {2}"Demo unit Z" is not an organisation of the case synthetic-joined/);
    expect(err).toMatch(/No score is given/);
    expect(err).toMatch(/No rating in scope: Demo unit K/);
  });

  it("Chinese has no Latin word but ids, units and names of methods", async () => {
    const { out, err } = await crosstie([...held, "--by", "level", "--lang", "zh"]);
    const words = (out + withoutOrigin(err)).replace(/[\w.-]+\.csv|synthetic-joined|“[^”]*”|crosstie check \S+/g, "").match(/[A-Za-z]{2,}/g) ?? [];
    const names = ["SYNTHETIC", "ICC", "rwg", "default", "arbitrary", "LeBreton", "and", "Senter", "organisation"];
    expect([...new Set(words)].filter((word) => !names.includes(word))).toEqual([]);
  });

  it("json is the result itself; csv has a table each, marked in name and first column; md is Markdown", async () => {
    const parsed = JSON.parse((await crosstie([...held, "--metric", "betweenness,ratingScores.given", "--layer", "communication", "--format", "json"])).out) as { synthetic: boolean; scope: { layers: string[] }; tables: { links: { rows: { position: string; dimension: string; n: number }[] } } };
    expect(parsed).toMatchObject({ simulation: "surveyLink", synthetic: true, scope: { layers: ["communication"] } });
    expect(parsed.tables.links.rows.filter(({ dimension }) => dimension === "D5").map(({ position, n }) => [position, n])).toEqual([["betweenness", 11], ["ratingScores.given", 10]]); // unit K gives no rating
    const folder = space.path("tables");
    await crosstie([...held, "--format", "csv", "--out", folder]);
    expect(readdirSync(folder).sort()).toEqual(["dimensions", "halves", "links", "organisations", "ratings"].flatMap((name) => [`synthetic-${name}.csv`, `synthetic-${name}.csv.provenance.json`]));
    expect(readFileSync(join(folder, "synthetic-links.csv"), "utf8")).toMatch(/^\uFEFFsynthetic,dimension,position,.*\ntrue,D2,/);
    expect((await crosstie([...held, "--format", "md"])).out).toMatch(/^# SYNTHETIC .*\n[\s\S]*## SYNTHETIC Scores and positions/);
  });

  it("refuses aloud: a flag of the case without one, a metric of no organisation, too small a limit, writing over the answers", async () => {
    const said = async (...argv: string[]) => {
      const { code, err } = await crosstie(argv);
      return [code, err];
    };
    expect(await said("survey", answers, "--layer", "communication")).toEqual([2, expect.stringContaining("--case") as string]);
    expect((await said(...held, "--metric", "fragmentation"))[0]).toBe(2);
    expect((await said(...held, "--metric", "betweennes"))[1]).toMatch(/Did you mean "betweenness"/);
    expect((await said(...held, "--min-units", "2"))[0]).toBe(2);
    expect((await said(...held, "--by", "duties"))[0]).toBe(2);
    expect((await said(...held, "--out", answers))[0]).toBe(2);
    expect((await said("survey", join(fixture("synthetic-joined"), "case/organisations.csv"), "--case", join(joined, "case")))[0]).toBe(1);
  });

  it("measure gives the ratings", async () => {
    const { out } = await crosstie(["measure", join(joined, "case"), "--metric", "ratingReciprocity,ratedTies", "--set", "ratedTies.item=value"]);
    expect(out).toMatch(/Reciprocity of ratings/);
    expect(out).toMatch(/Share of ties rated +0\.\d+/);
  });
});
