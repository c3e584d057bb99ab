import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import type { Draft } from "../../lib/report/block.js";
import { statesSection } from "../../lib/report/sections/states.js";
import { voiceOf } from "../../lib/report/words.js";
import type { StatesCompared } from "../../lib/simulate/index.js";
import { reportMessages } from "../../lib/words/index.js";
import { makeCase } from "../support/make-case.js";
import { crosstie, root, scratch, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

/** Latin words that are neither ids of records nor names of documents. */
const latinIn = (text: string) => text.replace(/\[[^\]]*\]|\b[a-z]+-[a-z-]+\b|\bt\d\d\b|E-I|S1/g, " ").match(/[A-Za-z]{2,}/g) ?? [];

describe("states", () => {
  test("films the declared states: sentences first, then tables, the bucket apart", async () => {
    const { code, out, err } = await crosstie(["states", city]);
    expect(code).toBe(0);
    expect(out).toContain("Declared states: 4. Described by ties: Off-site emergency.");
    expect(out).toContain("State not stated: ties 6, organisations 8. They are in no state's count and have a bucket of their own. [t06-t09, t22-t23]");
    expect(out).toContain("more ties hold: not decidable. Decided steps: 0 of 3. Not described: Emergency standby, Plant emergency and Field emergency.");
    expect(out).toMatch(/Off-site emergency +19 +18 +18\n *state not stated +8 +6/);
    expect(out).toMatch(/Fragmentation +— +— +— +0\.892\n/);
    expect(out).toMatch(/Fragmentation +0\.968 +0\.968 +0\.968 +0\.722\n/);
    expect(out.indexOf("not decidable")).toBeLessThan(out.indexOf("Measures by state"));
    expect(out).toMatch(/Nuclear power operation unit +perhaps +perhaps +perhaps +perhaps/);
    expect(err).toContain("counts as not stated, not as empty");
  });
  test("says the same in Chinese", async () => {
    const { out, err } = await crosstie(["states", city, "--lang", "zh"]);
    expect(out).toContain("状态未说明：关系6条，涉及单位8个；不计入任何状态，单列一类。");
    expect(out).toContain("分工更细：无法判断。可判断0/3步");
    expect(latinIn(out + withoutOrigin(err))).toEqual([]);
  });
  test("takes metrics with settings and a selection; JSON is the result", async () => {
    const { code, out } = await crosstie(["states", city, "--metric", "I-03,degree", "--set", "commandCoverage.layers=command-and-mandate", "--status", "in-plan", "--format", "json"]);
    expect(code).toBe(0);
    const { options, scope, tables } = JSON.parse(out) as StatesCompared;
    expect(options["metrics"]).toEqual(["commandCoverage", "degree"]);
    expect(scope.statuses).toEqual(["in-plan"]);
    const coverage = tables.metrics.rows.filter((row) => row["metric"] === "commandCoverage");
    expect(coverage.map((row) => row["value"])).toEqual([null, null, null, 2 / 28]);
    expect(coverage.at(-1)!["withUnstated"]).toBe(3 / 28);
    expect(tables.metrics.rows.filter((row) => row["metric"] === "degree")).toHaveLength(29 * 4);
  });
  test("writes a table each to a folder, and Markdown to a file", async () => {
    const path = folder.path("film");
    expect((await crosstie(["states", city, "--format", "csv", "--out", path])).code).toBe(0);
    expect(await readdir(path)).toEqual(expect.arrayContaining(["states.csv", "metrics.csv", "claims.csv", "organisations.csv", "ties.csv", "silences.csv"]));
    expect(await readFile(join(path, "states.csv"), "utf8")).toContain("off-site,Off-site emergency,true,19,");
    await crosstie(["states", city, "--format", "md", "--out", folder.path("film.md")]);
    expect(await readFile(folder.path("film.md"), "utf8")).toMatch(/^# State by state\n[\s\S]*\| more ties hold \| not decidable \|/);
  });
  test.each([[["--metric", "fragmentatoin"], "fragmentation"], [["--metric", "stateEvolution"], "compares the states itself"], [["--set", "degree.mode=in"], "--metric"], [["--actual-wave", "second"], "wave"]])("%j gives 2 and says what was meant", async (flags, meant) => {
    const { code, out, err } = await crosstie(["states", city, ...flags]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(meant);
  });
  test("a case without states, and one whose ties name none, are answered", async () => {
    const { code, out } = await crosstie(["states", join(root, "data/karate")]);
    expect(code).toBe(0);
    expect(out).toMatch(/declares no response state|No tie is stated to hold in any/);
  });
});

/** The section as the report has it, without the rest of the report. */
function sectionOf(source: Case, language: "en" | "zh" = "en"): Draft[] {
  const network = build(source);
  return statesSection(network, voiceOf(network, language));
}
const tableOf = (blocks: readonly Draft[], id: string) => blocks.find((block): block is Extract<Draft, { kind: "table" }> => block.kind === "table" && block.id === id)!;

describe("states in the report", () => {
  test("stand in a section of their own, in both languages; not stated is hatched, never 0", async () => {
    const source = await readCase(city);
    for (const language of ["en", "zh"] as const) {
      const blocks = sectionOf(source, language);
      expect(blocks[0]).toMatchObject({ kind: "heading", id: "states", text: language === "en" ? "From state to state" : "状态演化" });
      const { rows } = tableOf(blocks, "states-table");
      expect(rows[0]!.slice(1).map((cell) => [cell.notStated ?? false, cell.text.includes("0.968")])).toEqual([[true, true], [true, true], [true, true], [false, false]]);
      expect(rows[0]![4]!.text).toMatch(/0\.892.*0\.722/);
      expect(tableOf(blocks, "state-claims").rows.map((row) => row[1]!.sign)).toEqual(["unknown", "unknown", "unknown", "unknown"]);
      expect(reportMessages["nav/states"][language]).not.toBe("");
    }
  });
  test("draw what was kept, begun and ended, and nothing where no tie says its state", () => {
    const states = ["calm", "crisis"].map((id) => ({ id, label: id }));
    const ties = [{ id: "t1", source: "a", target: "b", layer: "command", activeFrom: "calm" }, { id: "t2", source: "b", target: "c", layer: "communication", activeFrom: "calm", activeTo: "calm" }, { id: "t3", source: "a", target: "c", layer: "decision", activeFrom: "crisis" }];
    const blocks = sectionOf(makeCase("a b c", ties, { vocabulary: { states } }));
    const { chart } = blocks.find((block) => block.kind === "figure")!;
    // Calm has two, all there from the start; in the crisis one of them is kept, one begins, one has ended.
    const parts = chart?.kind === "bars" ? chart.panels.map(({ bars }) => bars.map(({ label, parts }) => [label, parts])) : [];
    expect(parts.map((bars) => bars.slice(0, 2))).toEqual([
      [["calm", { kept: 2, begun: 0, ended: 0, present: 0 }], ["crisis", { kept: 1, begun: 1, ended: 1, present: 0 }]],
      [["calm", { kept: 3, begun: 0, ended: 0, present: 0 }], ["crisis", { kept: 3, begun: 0, ended: 0, present: 0 }]],
    ]);
    expect(tableOf(blocks, "states-table").folded).toBe(false);
    expect(tableOf(blocks, "state-claims").rows.map((row) => [row[1]!.sign, row[2]!.text]).slice(0, 2)).toEqual([["no", "crisis 3 \u2192 3"], ["no", "crisis 2 \u2192 2"]]);
    expect(sectionOf(makeCase("a b", ["a-b"]))).toEqual([]);
  });
});
