import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { AlertResult } from "../../lib/simulate/index.js";
import { crosstie, root, scratch, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const { path, clear } = scratch();
afterAll(clear);

const latin = (text: string) => text.replace(/EMC|SYNTHETIC|CDC|--[a-z]+/g, "").match(/[A-Za-z]{4,}/g) ?? [];

describe("crosstie alert", () => {
  test("counts rounds from the lead on a bare case: S City's committee reaches six others in two", async () => {
    const { code, out } = await crosstie(["alert", city, "--format", "json"]);
    expect(code).toBe(0);
    const result = JSON.parse(out) as AlertResult;
    expect(result).toMatchObject({ simulation: "alert", from: "s-emc", unit: "round", draws: 1, n: 29 });
    const rounds = Object.fromEntries(result.tables.organisations.rows.filter((row) => row["mean"] !== null).map((row) => [String(row["organisation"]), row["mean"]]));
    // By mandate and command to headquarters and office, from there to the functional groups and over the liaison ties.
    expect(rounds).toEqual({ "s-emc": 0, "s-hq": 1, "s-emo": 1, "fg-all": 2, "prov-command": 2, "d-command": 2, "npp-operator": 2 });
  });

  test("with delays it is minutes, and the case's own rule is the deadline", async () => {
    const { out, err } = await crosstie(["alert", city, "--delay", "communication=20m", "--delay", "command=15", "--delay", "mandate=600s", "--shortcut", "s-emc=d-gov@5m"]);
    for (const text of ["Group leaders reach headquarters within 30 minutes", "D District Government"]) expect(out).toContain(text);
    expect(err).toContain("Ties without a delay carry no message");
    const { tables } = JSON.parse((await crosstie(["alert", city, "--delay", "communication=20m", "--delay", "command=15", "--delay", "mandate=600s", "--shortcut", "s-emc=d-gov@5m", "--format", "json"])).out) as AlertResult;
    // Mandate takes 10: headquarters and office 10, groups 20 by mandate, those over liaison 30: seven of 29 within 30 minutes, d-gov as an eighth with the shortcut.
    expect(tables.deadlines.rows).toEqual([{ deadline: "rule-assembly", value: 30, inTime: 7, everyone: 0, reachable: 1 }]);
    expect(tables.shortcuts.rows[0]).toMatchObject({ reached: ["d-gov"], inTime: 1 });
  });

  test("every flag is heard", async () => {
    const argv = ["alert", city, "--from", "npp-operator", "--upward", "--delay", "exponential:10m", "--delay", "command=lognormal:5m/0.5", "--delay", "t07=list:1m/2m", "--failure", "10%", "--failure", "s-emo=0.2",
      "--hours", "8:30-17:30", "--hours", "s-emo=0:00-24:00", "--at", "18:00", "--order", "superiors-first,one-by-one", "--acknowledge", "5m", "--deadline", "1h", "--shortcut", "s-emc=d-gov", "--draws", "20", "--seed", "3", "--layer", "mandate,command,communication"];
    const { code, out } = await crosstie([...argv, "--format", "json"]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as AlertResult).options).toMatchObject({
      from: "npp-operator", upward: true, superiorsFirst: true, oneByOne: true, acknowledge: { retryAfter: 5, attempts: 3 }, deadline: 60, draws: 20, seed: 3,
      delays: { other: { kind: "exponential", mean: 10 }, byLayer: { command: { kind: "lognormal", median: 5, spread: 0.5 } }, byTie: { t07: { kind: "empirical", values: [1, 2] } } },
      failures: { ties: 0.1, byOrganisation: { "s-emo": 0.2 } }, hours: { raisedAt: 1080, other: [510, 1050], byOrganisation: { "s-emo": [0, 1440] } },
    });
    const chinese = await crosstie([...argv, "--lang", "zh"]);
    expect(latin(chinese.out + withoutOrigin(chinese.err))).toEqual([]);
    const md = await crosstie([...argv, "--format", "md", "--out", path("alert.md")]);
    expect(md.code).toBe(0);
    expect(readFileSync(path("alert.md"), "utf8")).toContain("## Who hears when");
    await crosstie([...argv, "--format", "csv", "--out", path("tables")]);
    expect(readFileSync(path("tables/organisations.csv"), "utf8")).toContain("organisation,organisationLabel,steps,reached");
  });

  test.each([
    [["--delay", "soon"], "soon"], [["--delay", "comand=10m"], "command"], [["--hours", "9-25", "--delay", "1m"], "25"], [["--at", "8:75", "--hours", "9-17", "--delay", "1m"], "8:75"], [["--deadline", "30m"], "30m"], [["--failure", "2"], "2"], [["--shortcut", "s-emc"], "s-emc"],
    [["--shortcut", "s-emc=d-gv"], "d-gov"], [["--from", "s-em"], "s-em"], [["--draws", "0"], "draws"], [["--seed", "x"], "seed"], [["--hours", "9:00-17:00"], ""], [["--delay", "command=5m", "--shortcut", "s-emc=d-gov"], "d-gov"],
  ])("%j is refused in both languages", async (flags, word) => {
    for (const language of ["en", "zh"]) {
      const { code, out, err } = await crosstie(["alert", city, ...flags, "--lang", language]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(word);
      expect(/\p{Script=Han}/u.test(err)).toBe(language === "zh");
    }
  });
});

describe("crosstie synth --survey", () => {
  test("writes the shipped answers again, byte for byte, with what they were drawn from", async () => {
    const folder = path("answers");
    const { code, out, err } = await crosstie(["synth", folder, "--survey"]);
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toMatch(/SYNTHETIC answers of 148 people .* with seed 3 \(seeds refused before it: 2\); nobody gave them/);
    const shipped = readFileSync(join(root, "data/three-city-survey/synthetic-responses.csv"));
    expect(readFileSync(join(folder, "synthetic-responses.csv")).equals(shipped)).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, "truth.json"), "utf8"))).toMatchObject({ synthetic: true, seed: 3, refused: 2, parameters: { n: 148 } });
    // The accepted seed gives them at once; another one gives others, over what synth made itself.
    expect((await crosstie(["synth", folder, "--survey", "--seed", "3"])).err).toContain("refused before it: 0");
    expect(readFileSync(join(folder, "synthetic-responses.csv")).equals(shipped)).toBe(true);
    expect((await crosstie(["synth", folder, "--survey", "--seed", "4"])).code).toBe(0);
    expect(readFileSync(join(folder, "synthetic-responses.csv")).equals(shipped)).toBe(false);
    expect((await crosstie(["survey", join(folder, "synthetic-responses.csv"), "--draws", "5"])).out).toMatch(/^SYNTHETIC /);
  });
  test("is not a city", async () => {
    for (const [language, said] of [["en", "--districts belongs to a city"], ["zh", "--districts用于合成城市"]] as const) {
      const { code, err } = await crosstie(["synth", path("none"), "--survey", "--districts", "2", "--lang", language]);
      expect(code).toBe(2);
      expect(err).toContain(said);
    }
    expect((await crosstie(["synth", join(root, "data/three-city-survey"), "--survey"])).code).toBe(2);
  });
});

describe("crosstie synth", () => {
  test("writes a case that check accepts, with its truth, and writes over its own folder only", async () => {
    const folder = path("city");
    expect(await crosstie(["synth", folder, "--seed", "7", "--city", "C", "--superiors", "3", "--apart", "enterprise,social", "--tied", "50%"])).toMatchObject({ code: 0, out: "" });
    expect((await crosstie(["check", folder])).code).toBe(0);
    const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as { seed: number; unityOfCommand: { violations: number }; sectorsApart: { planted: string[] } };
    expect(truth).toMatchObject({ synthetic: true, seed: 7, unityOfCommand: { violations: 3 }, sectorsApart: { planted: ["enterprise", "social"] } });
    const measured = JSON.parse((await crosstie(["measure", folder, "--metric", "unityOfCommand", "--format", "json"])).out) as { rows: unknown[] };
    expect(measured.rows[0]).toMatchObject({ violations: 3 });
    expect(readFileSync(join(folder, "case.json"), "utf8")).toContain("SYNTHETIC: Demo city C");
    expect((await crosstie(["synth", folder, "--seed", "8"])).code).toBe(0);
    writeFileSync(path("mine.txt"), "mine");
    for (const language of ["en", "zh"]) expect((await crosstie(["synth", path("."), "--lang", language])).code).toBe(2);
    expect((await crosstie(["synth", path("other"), "--superiors", "99"])).code).toBe(2);
    expect((await crosstie(["synth", path("other"), "--density", "2"])).code).toBe(2);
  });

  test("writes a second wave of a case", async () => {
    const folder = path("second");
    const { code, err } = await crosstie(["synth", folder, "--of", city, "--keep", "communication=0.5", "--keep", "0.9", "--add", "operational=3", "--seed", "2", "--lang", "zh"]);
    expect(code).toBe(0);
    expect(err).toContain("SYNTHETIC");
    expect((await crosstie(["check", folder])).code).toBe(0);
    const truth = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as { layers: { layer: string; recall: number; added: number; expectedRecall: number }[] };
    expect(truth.layers.find(({ layer }) => layer === "operational")).toMatchObject({ added: 3, expectedRecall: 0.9 });
    const measured = JSON.parse((await crosstie(["measure", folder, "--metric", "planOverlapByLayer", "--format", "json"])).out) as { rows: { layer: string; recall: number | null }[] };
    for (const { layer, recall } of measured.rows) if (recall !== null) expect(recall).toBe(truth.layers.find((one) => one.layer === layer)!.recall);
  });
});
