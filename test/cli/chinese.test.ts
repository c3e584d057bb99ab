import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { codebooks } from "../../lib/codebook/index.js";
import { latinIn, textOfPage } from "../support/latin.js";
import { usageMessages } from "../../lib/cli/usage-errors.js";
import { inChinese } from "../../lib/cli/say-failure.js";
import { crosstie, root, scratch, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const study = join(root, "data/three-city-survey");
const { path, clear } = scratch();
afterAll(clear);

const means = path("means.json");
const rubric = path("rubric.json");
mkdirSync(path("."), { recursive: true });
writeFileSync(means, JSON.stringify({ D1: 4, D3: 4.5, D4: 4, D5: 4.2, tenure: { years: 3, short: 6, staff: 10 } }));
writeFileSync(rubric, JSON.stringify({ contents: ["security-management", "integration-circulation", "safeguard", "interest-coordination"].map((dimension) => ({ dimension, content: "自拟", score: 0 })) }));

/** Addresses inside a document are not read: "(#figure-1)", "<a id=...>". */
const withoutAddresses = (text: string) => text.replace(/\\?#(?:[a-z]+(?:-[a-z0-9]+)*)|<a id="[^"]*"><\/a>/g, " ");

/** The references of a report are citations: their line goes. */
const withoutReferences = (text: string) => withoutAddresses(text).replace(/参考文献[\s\S]*?(?=<\/section>|\n\n|$)/g, "");

describe("in Chinese no Latin word stands outside names, units, ids, citations and quoted source", () => {
  const everything = ["--set", "p2-joint-decision.branches=vacuum,groups", "--set", "i-interest.branches=rubric,agreements", "--set", "i-safety-quality.branches=rubric,rules", "--set", "i-talent-technology.branches=rubric,tenure"];
  const commands: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["diagnose", [city], []],
    ["diagnose with all that may be given", [city, "--survey", means, "--rubric", rubric, ...everything], []],
    ["diagnose a part", [city, "--layer", "command,communication", "--dimension", "vertical", "--status", "in-plan", "--certainty", "stated,implied", "--state", "off-site", "--without", "s-hq", "--merge", "s-emc=s-gov"], []],
    ["codings", [city, "--coders"], []],
    ["codings of the case chapters", [city, "--edition", "v4"], []],
    ["codings without a case", [], []],
    ["audit", [study], []],
    ["survey", [study, "--draws", "5", "--factors", "2", "--by", "emergency-work", "--leave-out", "straight-line,missing"], ["emergency-work"]],
    ["survey reversed", [study, "--draws", "5", "--reversed"], []],
  ];
  test.each(commands)("%s", async (name, argv, more) => {
    for (const format of ["text", "md"]) {
      const { code, out, err } = await crosstie([name.split(" ")[0]!, ...argv, "--lang", "zh", "--format", format]);
      expect(code).toBe(0);
      expect(out).toMatch(/\p{Script=Han}/u);
      expect(latinIn(out + (name === "codings without a case" ? err : withoutOrigin(err)), more), format).toEqual([]);
    }
  });

  test("every codebook listed, and S City seen in it", async () => {
    for (const { id } of codebooks) {
      expect(latinIn((await crosstie(["codings", "--codebook", id, "--lang", "zh"])).out), id).toEqual([]);
      expect(latinIn((await crosstie(["codings", city, "--to", id, "--lang", "zh"])).out), id).toEqual([]);
    }
  });

  test("the report, its element graph and its problems, as page, Markdown and on the screen", async () => {
    const file = path("report.html");
    const { code, out, err } = await crosstie(["report", city, "--lang", "zh", "--out", file]);
    expect(code).toBe(0);
    expect(latinIn((out + err).replaceAll(path("."), "").replace(/\S*report[\w.-]*/g, ""))).toEqual([]);
    // The case's own title in its other language stands below the Chinese one.
    expect(latinIn(withoutReferences(textOfPage(readFileSync(file, "utf8")).replaceAll("S City: off-site emergency management of nuclear power plant accidents", "")))).toEqual([]);
    const narrow = await crosstie(["report", city, "--lang", "zh", "--format", "md", "--survey", means, "--rubric", rubric, "--dimension", "horizontal", "--status", "in-plan,required", "--wave", "plan"]);
    // The record at its end is for programs; flags are shown as they were typed.
    expect(latinIn(withoutReferences(narrow.out.replace(/<!--[\s\S]*?-->/g, " ")), ["horizontal", "in-plan", "required", "plan"])).toEqual([]);
    const figure = path("framework.svg");
    await crosstie(["codings", city, "--lang", "zh", "--figure", figure]);
    expect(latinIn(textOfPage(readFileSync(figure, "utf8")))).toEqual([]);
  });

  test("every sentence in CSV", async () => {
    const lastOf = (csv: string) => csv.trimEnd().split("\n").slice(1).map((line) => line.split(",").at(-1)!).join("\n");
    for (const argv of [["diagnose", city], ["audit", study]]) expect(latinIn(lastOf((await crosstie([...argv, "--lang", "zh", "--format", "csv"])).out), ["cause.departmentalism", "type"])).toEqual([]);
  });
});

describe("mistakes are told in Chinese", () => {
  const answers = path("answers.csv");
  writeFileSync(answers, "x1,x2,zz\n1,often,3\n9,2,1\n");
  const broken = path("broken.json");
  writeFileSync(broken, '{ "D4": 5,, "D9": "high" }');
  const fields = path("fields.json");
  writeFileSync(fields, '{ "D4": "high", "D9": 2, "scale": "1-7", "tenure": { "years": 0, "short": 1.5 } }');
  const scores = path("scores.json");
  writeFileSync(scores, '{ "contents": [{ "dimension": "safety", "content": "", "score": 3 }] }');
  const words = path("words.json");
  writeFileSync(words, JSON.stringify({
    format: "crosstie-case", id: "w", title: "词", organisations: [{ id: "a", label: "甲", aliases: "乙", kind: "offce", level: "city", certainty: "sure" }],
    ties: [{ id: "t1", source: "a", target: "a", layer: "communication", status: "plan", presence: "maybe", flow: "up", governanceMode: "none", initiative: "me" }],
    tasks: [{ id: "k", label: "任务", leads: "a", requiredOrganisations: ["a"] }], resources: [{ id: "r", label: "资源", kind: "stuff", sufficiency: "some" }],
    instruments: [{ id: "i", label: "工具", role: "first", parties: ["a"] }], codings: [{ id: "c", code: "A1", value: "yes" }],
  }));
  test.each<readonly [string, readonly string[], number, readonly string[]]>([
    ["an unknown problem", ["diagnose", city, "--problem", "h-pasive"], 2, ["h-pasive"]],
    ["an unknown option of a problem", ["diagnose", city, "--set", "h-passive.minKnow=3"], 2, ["minKnow"]],
    ["a value that it cannot take", ["diagnose", city, "--set", "h-passive.maxPassiveShare=lots"], 2, ["lots"]],
    ["a form", ["diagnose", city, "--set", "h-passive"], 2, []],
    ["an organisation that is not there", ["diagnose", city, "--set", "l3-information.focalOrganisation=s-em"], 2, ["s-em"]],
    ["a file that is not there", ["diagnose", city, "--survey", path("none.json")], 1, ["none.json"]],
    ["a file that is no JSON", ["report", city, "--survey", broken], 1, ["broken.json"]],
    ["fields that are wrong", ["diagnose", city, "--survey", fields], 1, ["fields.json", "scale", "tenure.years", "tenure.short", "tenure.staff", "staff", "high"]],
    ["scores that are wrong", ["diagnose", city, "--rubric", scores], 1, ["scores.json", "dimension", "content", "score", "safety"]],
    ["a codebook that is not there", ["codings", city, "--to", "emerson2102"], 2, ["emerson2102"]],
    ["a codebook that is nowhere near", ["codings", "--codebook", "qqqq"], 2, ["qqqq"]],
    ["flags without a case", ["codings", "--coders"], 2, []],
    ["no such word", ["codings", city, "--edition", "v6"], 2, []],
    ["no study", ["audit", city], 1, ["data", "study.json"]],
    ["another format", ["audit", join(city, "case.json")], 1, ["format", "crosstie-study", "case.json"]],
    ["answers that are none", ["survey", answers], 1, ["answers.csv", "often", "zz"]],
    ["a column that is not there", ["survey", study, "--by", "dutys"], 2, ["dutys", "duties", "time-in-post", "emergency-work"]],
    ["a reason that is none", ["survey", study, "--leave-out", "straight"], 2, ["straight", "straight-line", "missing", "out-of-range"]],
    ["a share", ["survey", study, "--most-missing", "2"], 2, []],
    ["words of the format", ["check", words], 1, []],
    ["a flag that is not there", ["report", city, "--survay", means], 2, []],
    ["no argument", ["audit"], 2, []],
    ["too many", ["audit", study, study], 2, []],
  ])("%s", async (_, argv, expected, more) => {
    const { code, out, err } = await crosstie([...argv, "--lang", "zh"]);
    expect(code).toBe(expected);
    const said = (err + (argv[0] === "check" ? out : "")).replaceAll(path("."), "").replaceAll(root, "");
    expect(said).toMatch(/\p{Script=Han}/u);
    // Words of the format are typed as they stand: each has what it means in brackets behind it.
    const glosses = said.replace(/[a-z-]+（[^）]*）/g, "");
    const typed = ["words.json", ...(argv[0] === "check" ? [...said.matchAll(/字段(\S+)/g)].map(([, field]) => field!) : []), "city", "offce", "sure", "plan", "maybe", "up", "none", "me", "stuff", "some", "first", "yes", "a", "organisation"];
    expect(latinIn(glosses, [...more, ...(argv[0] === "check" ? typed : [])])).toEqual([]);
  });

  test("whatever is thrown as a mistake of usage has its sentence in Chinese", () => {
    const files = readdirSync(join(root, "lib"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.startsWith("view")); // a page's own are not told here
    const thrown = new Set(files.flatMap((name) => [...readFileSync(join(root, "lib", name), "utf8").matchAll(/new (?:Usage|Metric|Inference)Error\(\s*"([a-z-]+\/[a-z-]+)"/g)].map((match) => match[1]!)));
    expect(thrown.size).toBeGreaterThan(10);
    expect([...thrown].filter((code) => !Object.hasOwn(inChinese, code) && !Object.hasOwn(usageMessages, code))).toEqual([]);
  });
});
