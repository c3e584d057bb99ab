import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zipSync, strToU8 } from "fflate";
import { builtMain, crosstie, root, scratch, town } from "./support.js";

const folder = scratch();
let main = "";
beforeAll(() => { main = builtMain(); });
afterAll(() => folder.clear());

const cityAt = (name: string): string => {
  cpSync(town, folder.path(name), { recursive: true });
  return folder.path(name);
};
const codesOf = async (path: string): Promise<string[]> => {
  const { out } = await crosstie(["check", path, "--format", "json"]);
  return (JSON.parse(out) as { issues: { code: string; file: string; severity: string }[] }).issues.filter(({ severity }) => severity === "error").map(({ code, file }) => `${code} ${file}`);
};

describe("what a case folder may lead to", () => {
  test("links in a circle, pipes and folders in the place of a table are told and never waited for", async () => {
    const place = cityAt("odd");
    for (const table of ["tasks.csv", "resources.csv", "ratings.csv", "codings.csv"]) execFileSync("rm", ["-f", join(place, table)]);
    symlinkSync("tasks.csv", join(place, "tasks.csv"));
    symlinkSync("/dev/zero", join(place, "resources.csv"));
    execFileSync("mkfifo", [join(place, "ratings.csv")]);
    mkdirSync(join(place, "codings.csv"));
    symlinkSync(root, join(place, "more"));
    expect(await codesOf(place)).toEqual(expect.arrayContaining(["codings.csv", "ratings.csv", "resources.csv", "tasks.csv"].map((file) => `case/no-file-here ${file}`)));
  });

  test("a case that is itself reached by a link is a case; a circle, a pipe or a device is none", async () => {
    symlinkSync(cityAt("real"), folder.path("linked"));
    expect(await codesOf(folder.path("linked"))).toEqual([]);
    symlinkSync("circle", folder.path("circle"));
    expect(await codesOf(folder.path("circle"))).toEqual([`case/unreadable-path ${folder.path("circle")}`]);
    execFileSync("mkfifo", [folder.path("pipe.json")]);
    expect(await codesOf(folder.path("pipe.json"))).toEqual(["case/not-a-file pipe.json"]);
    expect(await codesOf("/dev/zero")).toEqual(["case/not-a-file zero"]);
    for (const argv of [["import", folder.path("pipe.json"), "--out", folder.path("x")], ["import", join(town, "ties.csv"), "--map", folder.path("pipe.json"), "--out", folder.path("x")], ["diagnose", town, "--rubric", folder.path("pipe.json")], ["audit", folder.path("pipe.json")]]) {
      const { code, err } = await crosstie(argv);
      expect([code, err]).toEqual([1, expect.stringContaining("no ordinary file") as string]);
    }
  });
});

describe("where results go", () => {
  test("not over an input through a link, nor into a device or a pipe", async () => {
    const place = cityAt("kept");
    symlinkSync(join(place, "ties.csv"), folder.path("result.csv"));
    expect((await crosstie(["measure", place, "--metric", "density", "--format", "csv", "--out", folder.path("result.csv")])).code).toBe(2);
    copyFileSync(join(place, "ties.csv"), folder.path("t.csv"));
    mkdirSync(folder.path("behind"));
    symlinkSync(folder.path("behind"), folder.path("door"));
    copyFileSync(join(place, "ties.csv"), join(folder.path("behind"), "t.csv"));
    expect((await crosstie(["import", join(folder.path("behind"), "t.csv"), "--out", folder.path("door"), "--force"])).code).toBe(2);
    execFileSync("mkfifo", [folder.path("out.svg")]);
    for (const [out, force] of [["/dev/null", []], [folder.path("out.svg"), ["--force"]]] as const) {
      const { code, err } = await crosstie(["draw", place, "--out", out, ...force]);
      expect([code, err]).toEqual([expect.any(Number) as number, expect.stringMatching(/no ordinary file|not made by crosstie/) as string]);
      expect(code).not.toBe(0);
    }
  });

  test("a case cannot name a place: an id with a path is refused, and a name for a folder is none of its records", async () => {
    const place = cityAt("evil");
    const text = readFileSync(join(place, "case.json"), "utf8");
    for (const id of ["../../evil", "..", "/etc/x", "a/b", "a\\\\b", "C:x", ".hidden"]) {
      writeFileSync(join(place, "case.json"), text.replace(/"id": "[^"]*"/, `"id": "${id}"`));
      expect(await codesOf(place), id).toEqual(["case/id-form case.json"]);
    }
  });

  test("entries of a workbook that lead elsewhere are never written anywhere", async () => {
    const sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>";
    const zip = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook xmlns:r=\"r\"><sheets><sheet name=\"../../S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
      "xl/_rels/workbook.xml.rels": strToU8("<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"../../../../escaped.xml\"/></Relationships>"),
      "../../../../escaped.xml": strToU8(sheet), "/tmp/escaped.xml": strToU8(sheet), "xl/worksheets/sheet1.xml": strToU8(sheet),
    });
    mkdirSync(folder.path("zip"));
    writeFileSync(join(folder.path("zip"), "slip.xlsx"), zip);
    const { code } = await crosstie(["import", join(folder.path("zip"), "slip.xlsx"), "--out", join(folder.path("zip"), "case")]);
    expect(code).toBe(1);
    expect(readdirSync(folder.path("zip"))).toEqual(["slip.xlsx"]);
  });
});

test("files of 100 MB are refused before they are read, within 96 MB of memory", () => {
  const place = cityAt("large");
  const [json, table, cell] = [folder.path("large.json"), join(place, "ties.csv"), folder.path("cell.csv")];
  for (const path of [json, table, cell]) {
    writeFileSync(path, "source,target\n\"");
    truncateSync(path, 100 * 1024 * 1024);
  }
  const spawned = (...argv: readonly string[]) => spawnSync(process.execPath, ["--max-old-space-size=96", ...argv], { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", LANG: "C" } });
  const { status, stdout, stderr } = spawned(main, "check", place);
  expect([status, /larger than 64 MB/.test(stdout + stderr)]).toEqual([1, true]);
  const commands = [["check", json], ["import", cell, "--out", folder.path("made")], ["survey", cell], ["diagnose", town, "--rubric", json], ["verify", json, town]];
  const all = `const { run } = await import(${JSON.stringify(pathToFileURL(join(dirname(main), "index.js")).href)});
    const said = [];
    for (const argv of ${JSON.stringify(commands)}) {
      let text = "";
      const io = (more) => { text += more; };
      said.push([argv[0], await run(argv, { out: io, err: io, env: {} }), /larger than 64 MB/.test(text)]);
    }
    process.stdout.write(JSON.stringify(said));`;
  expect(JSON.parse(spawned("--input-type=module", "-e", all).stdout)).toEqual(commands.map(([name]) => [name, 1, true]));
});
