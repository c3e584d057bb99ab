import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { catalogue } from "../../lib/framework/index.js";
import { measure, type Measurement } from "../../lib/metric/index.js";
import { build, type Selection } from "../../lib/network/index.js";
import { readCase, writeCase } from "../../lib/node/index.js";
import { makeCase } from "../support/make-case.js";
import { crosstie, scratch, resultsOf, town } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());

const measured = async (metric: string, selection: Selection = {}) => measure(build(await readCase(town), selection), catalogue.find(metric));

describe("measure", () => {
  test("JSON is the result object itself", async () => {
    const { code, out, err } = await crosstie(["measure", town, "--metric", "fragmentation", "--format", "json"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(resultsOf(out)).toEqual(await measured("fragmentation"));
  });

  test("several metrics are a list of results, by id or alias", async () => {
    const { out } = await crosstie(["measure", town, "--metric", "fragmentation,I-11", "--format", "json"]);
    expect(resultsOf(out)).toEqual([await measured("fragmentation"), await measured("pathRedundancy")]);
  });

  test.each<[string[], Selection]>([
    [["--layer", "command"], { layers: ["command"] }],
    [["--layer", "command,communication"], { layers: ["command", "communication"] }],
    [["--layer", "command", "--layer", "communication"], { layers: ["command", "communication"] }],
    [["--dimension", "horizontal"], { dimensions: ["horizontal"] }],
    [["--status", "in-plan，required"], { statuses: ["in-plan", "required"] }],
    [["--certainty", "stated"], { certainties: ["stated"] }],
    [["--state", "plant"], { state: "plant" }],
    [["--state", "plant", "--unstated", "include"], { state: "plant", unstated: "include" }],
    [["--wave", "plan"], { wave: "plan" }],
    [["--only", "fire,clinic"], { only: ["fire", "clinic"] }],
    [["--without", "fire"], { without: ["fire"] }],
    [["--collectives", "out"], { collectives: "out" }],
    [["--merge", "fire=ferry", "--merge", "clinic=volunteers"], { merges: [["fire", "ferry"], ["clinic", "volunteers"]] }],
    [["--memberships", "as-ties"], { memberships: "as-ties" }],
  ])("%s selects as the library does", async (flags, selection) => {
    const { code, out } = await crosstie(["measure", town, "--metric", "fragmentation", "--format", "json", ...flags]);
    expect(code).toBe(0);
    const result = resultsOf(out) as Measurement;
    expect(result).toEqual(await measured("fragmentation", selection));
    expect(result.scope).not.toEqual(flags.length > 0 && !flags.includes("include") ? build(await readCase(town)).scope : {});
  });

  test("text has title, question, scope and numbers; notes stand on the other stream", async () => {
    const { out, err } = await crosstie(["measure", town, "--metric", "fragmentation", "--state", "plant"]);
    expect(out).toBe([
      "Fragmentation (fragmentation)", "What share of the pairs of organisations cannot reach one another at all?",
      "5 organisations; state Plant emergency; without ties whose state is not stated", "",
      "Measure        Value", "-------------  -----", "Fragmentation  0.700", "",
    ].join("\n"));
    expect(err).toContain("Ties that do not say from which state they hold are left out (1).");
  });

  test("the same in Chinese, with the Chinese names", async () => {
    const { out } = await crosstie(["measure", town, "--metric", "missingTaskTies", "--lang", "zh"]);
    expect(out).toContain("5个单位；全部关系");
    expect(out).toMatch(/消防队 {4}志愿队/);
  });

  test("without --metric all that apply are measured, and the rest are named with their reason", async () => {
    const { code, out, err } = await crosstie(["measure", town, "--format", "json"]);
    expect(code).toBe(0);
    const results = JSON.parse(out) as Measurement[];
    expect(results.map((result) => result.metric)).toContain("fragmentation");
    expect(results.map((result) => result.metric)).not.toContain("pathRedundancy");
    expect(err).toMatch(/^Not computed: Information-path redundancy: .+\.$/m);
  });

  test("a metric asked for by name is shown even where it cannot be computed", async () => {
    const { code, out } = await crosstie(["measure", town, "--metric", "pathRedundancy", "--format", "json"]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Measurement).notes.map((note) => note.code)).toContain("metric/no-records");
  });

  test("CSV has ids, full numbers and names in the wanted language", async () => {
    const { out } = await crosstie(["measure", town, "--metric", "taskCongruenceByTask", "--format", "csv", "--lang", "zh"]);
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    expect(data[0]).toMatchObject({ task: "evacuate", taskLabel: "转移低岸居民", congruence: String(1 / 3) });
  });

  test("several metrics of one kind are one joined CSV table", async () => {
    const { out, err } = await crosstie(["measure", town, "--metric", "fragmentation,integrationGain", "--format", "csv"]);
    const { data } = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(1);
    expect(Object.keys(data[0]!)).toEqual(expect.arrayContaining(["fragmentation", "integrationGain"]));
    expect(err).not.toContain("one below the other");
  });

  test("Markdown is a table", async () => {
    const { out } = await crosstie(["measure", town, "--metric", "fragmentation", "--format", "md"]);
    expect(out).toContain("## Fragmentation (fragmentation)");
    expect(out).toContain("| --- | ---: |");
  });

  test("--out writes a file with its notes, and a folder one file each", async () => {
    const file = folder.path("result.txt");
    const wrote = await crosstie(["measure", town, "--metric", "fragmentation", "--out", file]);
    expect(wrote.out).toBe("");
    expect(readFileSync(file, "utf8")).toContain("Borgatti's F");
    const several = ["measure", town, "--metric", "fragmentation,taskCongruenceByTask"];
    await crosstie([...several, "--format", "json", "--out", folder.path("all")]);
    expect(readdirSync(folder.path("all")).sort()).toEqual(["fragmentation.json", "taskCongruenceByTask.json"]);
    await crosstie([...several, "--format", "csv", "--out", folder.path("tables/")]);
    expect(readdirSync(folder.path("tables")).sort()).toEqual(["network.csv", "network.csv.provenance.json", "task.csv", "task.csv.provenance.json"]);
    expect(readFileSync(folder.path("tables/task.csv"), "utf8")).toMatch(/^\uFEFFtask,/);
    expect(statSync(file).isFile()).toBe(true);
  });

  test("the case that is read is never written over", async () => {
    const path = folder.path("own.json");
    await writeCase(makeCase("a b", ["a-b"]), path);
    const before = readFileSync(path, "utf8");
    const { code, err } = await crosstie(["measure", path, "--metric", "fragmentation", "--format", "json", "--out", path]);
    expect(code).toBe(2);
    expect(err).toContain("not written over");
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(existsSync(join(town, "fragmentation.json"))).toBe(false);
  });

  test("names cannot disturb a terminal or become a formula", async () => {
    const path = folder.path("sly.json");
    await writeCase(makeCase("a b c", ["a-b"], {
      organisations: [{ id: "a", label: "\u001b[31mred\u202e" }, { id: "b", label: "=HYPERLINK(1)" }, { id: "c", label: "line\nbreak" }],
      tasks: [{ id: "t", label: "=1+1|x\u001b[2J", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }] }],
    }), path);
    const argv = ["measure", path, "--metric", "missingTaskTies,taskCongruenceByTask"];
    const text = await crosstie(argv);
    // eslint-disable-next-line no-control-regex -- these are the signs meant
    expect(text.out + text.err).not.toMatch(/[\u001b\u202e]/);
    expect((await crosstie([...argv, "--format", "csv"])).out).toContain("'=HYPERLINK");
    expect((await crosstie([...argv, "--format", "md"])).out).toContain("=1+1\\|x");
  });
});

describe("options of metrics", () => {
  const option = ["measure", town, "--metric", "fragmentation", "--format", "json"];

  test("--set takes an option in its own type", async () => {
    const { code, out } = await crosstie([...option, "--set", "fragmentation.direction=directed"]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Measurement).options).toEqual({ direction: "directed" });
    const steps = await crosstie(["measure", town, "--metric", "horizontalCompensation", "--format", "json", "--set", "horizontalCompensation.steps=2"]);
    expect((JSON.parse(steps.out) as Measurement).options).toMatchObject({ steps: 2 });
  });

  test.each([
    ["fragmentation.directoin=directed", "direction"], ["fragmentation.direction=sideways", "direction"], ["fragmentatoin.direction=directed", "fragmentation"],
    ["direction=directed", "metric.option=value"], ["taskCongruence.steps=1", "--metric leaves out"],
  ])("--set %s is refused", async (text, said) => {
    const { code, err } = await crosstie([...option, "--set", text]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test.each(["-1", "1.5", "two", ""])("--seed %s is refused", async (seed) => {
    expect((await crosstie([...option, `--seed=${seed}`])).code).toBe(2);
  });
});
