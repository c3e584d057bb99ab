import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isOurs } from "../../lib/cli/own-file.js";
import { digestOf, readProvenance, sealOf } from "../../lib/provenance/index.js";
import { partMarkdown } from "../../lib/report/provenance-block.js";
import { crosstie, root, scratch, town } from "./support.js";

const folder = scratch();
afterAll(folder.clear);
const read = (path: string) => readFileSync(path, "utf8");

/** Every command that gives a result, quickly. */
const commands: readonly (readonly string[])[] = [
  ["report", town], ["check", town], ["diff", town, town], ["measure", town, "--metric", "fragmentation,density"], ["methods", town, "--metric", "density"], ["ledger", town, "--metric", "density"],
  ["diagnose", town, "--problem", "l2-supervision"], ["codings", join(root, "data/s-city")], ["audit", join(root, "data/three-city-survey")],
  ["survey", join(root, "data/three-city-survey"), "--draws", "2", "--factors", "1"], ["alert", town], ["what-if", town, "--remove", "fire"], ["bridge", town], ["states", town],
];
const formatsOf: Readonly<Record<string, readonly string[]>> = { report: ["md", "json"], methods: ["text", "md", "json"] };

describe("a result in a file", () => {
  test.each(commands.map((argv) => [argv[0]!, argv] as const))("of %s carries its record in every format, and is known as ours", async (name, argv) => {
    for (const format of formatsOf[name] ?? ["text", "md", "json", "csv"]) {
      const path = folder.path(`${name}.${format === "text" ? "txt" : format}`);
      const written = async () => (await crosstie([...argv, "--format", format, "--out", path])).code;
      expect([format, await written()]).toEqual([format, 0]);
      const text = read(path);
      if (format === "text") expect(text).toMatch(/\ncrosstie \d\S+ .*provenance [0-9a-f]{12}…\n$/);
      else {
        const claims: unknown[] = format === "md" ? [JSON.parse(partMarkdown(text)!.claim)] : format === "csv" ? [JSON.parse(read(`${path}.provenance.json`))]
          : [JSON.parse(text)].flat().map((one) => (one as { provenance: unknown }).provenance);
        for (const claim of claims) {
          const provenance = readProvenance(claim)!;
          expect({ format, command: provenance.command, inputs: provenance.inputs.length > 0, sealed: provenance.digest === sealOf(provenance) }).toEqual({ format, command: name, inputs: true, sealed: true });
          if (format === "csv") expect(provenance.content).toBe(digestOf(text.replace(/^\uFEFF/, "")));
        }
      }
      if (format !== "md") continue; // the others are asked by what stands in them alone
      expect([format, await isOurs(path), await written()]).toEqual([format, true, 0]);
    }
    for (const file of readdirSync(folder.path(".")).filter((one) => one.startsWith(name) && !one.endsWith(".mine"))) expect([file, await isOurs(folder.path(file))]).toEqual([file, true]);
  });

  test("is known as ours in every other format as well", async () => {
    const lines = [
      ["report", town, "--format", "html", "--out", "p.html"], ["draw", town, "--out", "d.svg"], ["codings", join(root, "data/s-city"), "--figure", "e.svg"], ["measure", town, "--metric", "density", "--format", "xlsx", "--out", "m.xlsx"],
      ["measure", town, "--metric", "density", "--format", "latex", "--out", "m.tex", "--lang", "zh"], ["metrics", "--format", "bibtex", "--out", "m.bib"], ["methods", town, "--metric", "density", "--bibliography", "b.bib"],
      ...["graphml", "gexf", "pajek", "dot", "json", "node-link"].map((format) => ["export", town, "--format", format, "--out", `n.${format}`]), ["export", town, "--format", "csv", "--out", "tables/"], ["export", town, "--format", "r", "--out", "r/"],
    ];
    const here = folder.path("other");
    mkdirSync(here);
    for (const argv of lines) {
      const at = argv.map((word, i) => (["--out", "--figure", "--bibliography"].includes(argv[i - 1] ?? "") ? join(here, word) : word));
      for (const time of ["first", "again"]) expect([argv, time, (await crosstie(at)).code]).toEqual([argv, time, 0]);
    }
    const files = readdirSync(here, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    expect(files.length).toBeGreaterThan(18);
    for (const file of files) expect([file, await isOurs(file)]).toEqual([file, true]);
  });
});

describe("another's file", () => {
  const foreign: readonly (readonly [string, string])[] = [
    ["x.md", "# Notes\n\nOn the files made by crosstie 0.1.0.\n"], ["x.txt", "crosstie, case, provenance 0123456789ab\n"], ["x.json", "{\"provenance\": {\"tool\": \"crosstie\"}}\n"], ["x.csv", "metric,value\ndensity,1\n"], ["x.tex", "% crosstie\n"],
    ["x.bib", "@misc{mine,\n}\n"], ["x.xlsx", "PK made by crosstie"], ["x.md", "# Notes\n\n<!-- crosstie-provenance {} -->\n"], ["x.json", "[]"],
  ];
  test.each(foreign)("%s of a person is kept until --force is given (%j)", async (name, text) => {
    const path = folder.path(name);
    writeFileSync(path, text);
    const format = { md: "md", txt: "text", json: "json", csv: "csv", tex: "latex", xlsx: "xlsx" }[name.split(".")[1]!];
    const argv = format === undefined ? ["metrics", "--format", "bibtex", "--out", path] : ["measure", town, "--metric", "density", "--format", format, "--out", path];
    const kept = await crosstie(argv);
    expect([kept.code, kept.err.includes("--force"), read(path), existsSync(`${path}.provenance.json`)]).toEqual([2, true, text, false]);
    expect([(await crosstie([...argv, "--force"])).code, (await crosstie(argv)).code]).toEqual([0, 0]);
    expect(read(path)).not.toBe(text);
  });

  test("is a table of ours that was changed, or that stands where ours stood; a record that is none is kept too", async () => {
    const path = folder.path("table.csv");
    const argv = (metric: string) => ["measure", town, "--metric", metric, "--format", "csv", "--out", path];
    expect((await crosstie(argv("density"))).code).toBe(0);
    expect((await crosstie(argv("fragmentation"))).code).toBe(0); // untouched: ours
    const [table, beside] = [read(path), read(`${path}.provenance.json`)];
    appendFileSync(path, "my,note\n");
    expect((await crosstie(argv("density"))).code).toBe(2);
    expect(read(path)).toContain("my,note");
    writeFileSync(path, table);
    writeFileSync(`${path}.provenance.json`, "{}");
    expect((await crosstie(argv("density"))).code).toBe(2);
    expect([read(path), read(`${path}.provenance.json`)]).toEqual([table, "{}"]); // neither of the two
    rmSync(path);
    expect([(await crosstie(argv("density"))).code, existsSync(path)]).toEqual([2, false]); // the record's place is asked after first
    writeFileSync(path, table);
    // A run that was killed between the two: the same command again finds the very table that it writes.
    writeFileSync(`${path}.provenance.json`, beside.replace(/"content": "[^"]*"/, `"content": "${"0".repeat(64)}"`));
    expect((await crosstie(argv("density"))).code).toBe(2);
    expect((await crosstie(argv("fragmentation"))).code).toBe(0);
    expect(read(`${path}.provenance.json`)).toBe(beside);
  });

  test("is a list of organisations with our headings in the folder of an export", async () => {
    mkdirSync(folder.path("mine"));
    writeFileSync(folder.path("mine/organisations.csv"), "id,name,phone\na,A,1\n");
    expect((await crosstie(["export", town, "--format", "csv", "--out", folder.path("mine")])).code).toBe(2);
    expect(readdirSync(folder.path("mine"))).toEqual(["organisations.csv"]);
  });
});
