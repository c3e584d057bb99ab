import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { checkCase } from "../../lib/case/index.js";
import { fileNameOf, fileNamesOf } from "../../lib/node/file-name.js";
import { readCase, writeCase } from "../../lib/node/index.js";
import { crosstie, fixture, scratch, town } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());

const townAt = (name: string, id = "river-town"): string => {
  cpSync(town, folder.path(name), { recursive: true });
  const file = join(folder.path(name), "case.json");
  writeFileSync(file, readFileSync(file, "utf8").replace(/"id": "river-town"/, `"id": "${id}"`));
  return folder.path(name);
};

describe("names of files made from names of a case", () => {
  test.each([
    ["s-city", "s-city"], ["S市核电厂", "S市核电厂"], ["plan.2016", "plan.2016"], ["CONTACT", "CONTACT"], ["com10", "com10"], // nothing to mend
    ["CON", "CON_"], ["nul", "nul_"], ["COM1", "COM1_"], ["aux.csv", "aux_.csv"], ["lpt9.a.b", "lpt9_.a.b"], ["com¹", "com¹_"], ["con .x", "con_ .x"], // devices
    ["plan.", "plan"], ["plan. . ", "plan"], ["..", "_"], [".hidden", "hidden"], [" a ", "a"], ["CON.", "CON_"], // dots and spaces at an end
    ["C:x", "C-x"], ["a/b\\c", "a-b-c"], ["../../evil", "-..-evil"], ["a:stream", "a-stream"], ["a\u0000b?*\"<>|c", "a-b-c"], ["", "_"],
    ["省".repeat(200), "省".repeat(60)], // 180 bytes
  ])("%j is %j", (name, made) => expect(fileNameOf(name)).toBe(made));

  test("a name is good on every system whatever it is made from, stays as it is a second time, and leads nowhere", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("", "con", "NUL.", "aux ", "../", "COM3:"), (text, before) => {
      const name = fileNameOf(before + text);
      // eslint-disable-next-line no-control-regex -- signs that no file name holds
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|^[.\s]|[.\s]$|^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)|^$/iu);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(184);
      expect(fileNameOf(name)).toBe(name);
    }), { seed: 5, numRuns: 200 });
  });

  test("two names that differ only in their letters' case stay apart, on every system", () => {
    expect(fileNamesOf(["Plan", "plan", "PLAN", "plan-2", "aux", "AUX_"])).toEqual(["Plan", "plan-2", "PLAN-3", "plan-2-2", "aux_", "AUX_-2"]);
  });

  test("results of cases called CON, plan and Plan are written under names that any system takes", async () => {
    const [device, small, large] = [townAt("device", "CON"), townAt("small", "plan"), townAt("large", "Plan")];
    const out = folder.path("results");
    mkdirSync(out);
    for (const argv of [["report", small, large, "--format", "md"], ["measure", device, "--metric", "density", "--format", "latex"], ["codings", device, small, large, "--format", "json", "--figure", out], ["export", device, "--format", "csv"]]) {
      const { code, err } = await crosstie([...argv, ...(argv[0] === "codings" ? [] : ["--out", out])]);
      expect([code, err.includes("CON.")]).toEqual([0, false]);
    }
    const made = readdirSync(out).filter((file) => !file.endsWith(".provenance.json"));
    expect(made).toEqual(expect.arrayContaining(["CON_.results.tex", "CON_.framework.svg", "plan.report.md", "Plan-2.report.md", "plan.framework.svg", "Plan-2.framework.svg"]));
    expect(made.filter((file) => /^con\./i.test(file))).toEqual([]);
    expect(new Set(made.map((file) => file.toLowerCase())).size).toBe(made.length);
  });
});

describe("tables of a case under names in other letters", () => {
  test("are read, and an issue names the file as it is called", async () => {
    const place = townAt("letters");
    renameSync(join(place, "ties.csv"), join(place, "Ties.CSV"));
    renameSync(join(place, "case.json"), join(place, "Case.json"));
    expect(await readCase(place)).toEqual(await readCase(townAt("plain")));
    expect((await crosstie(["measure", place, "--metric", "density", "--format", "csv", "--out", join(place, "Ties.CSV")])).code).toBe(2);
    writeFileSync(join(place, "Ties.CSV"), `${readFileSync(join(place, "Ties.CSV"), "utf8").trimEnd()}\nt9,nobody,fire,command,,,\n`);
    const { out } = await crosstie(["check", place, "--format", "json"]);
    expect((JSON.parse(out) as { issues: { code: string; file: string; row: number }[] }).issues.filter(({ code }) => code === "case/unknown-organisation").map(({ file, row }) => [file, row])).toEqual([["Ties.CSV", 6]]);
  });

  test("two at once are an error that names both, and never one of them in silence", () => {
    for (const names of [["Ties.csv", "ties.csv"], ["ties.csv", "TIES.CSV"], ["Ties.csv", "TIES.csv"]]) {
      const checked = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": "id,label_en\na,A\nb,B\n", [names[0]!]: "source,target,layer\na,b,command\n", [names[1]!]: "source,target,layer\nb,a,command\n" } });
      expect([checked.ok, checked.issues.filter(({ severity }) => severity === "error").map(({ code, file, params }) => [code, file, params["other"]])]).toEqual([false, [["case/table-twice", names[1], names[0]]]]);
    }
  });

  test("do not stay beside the tables of a case that is written over them, and are kept where it is migrated in place", async () => {
    const place = townAt("over");
    renameSync(join(place, "ties.csv"), join(place, "Ties.csv"));
    const other = await readCase(town);
    await writeCase(other, place);
    expect(readdirSync(place).filter((file) => /^ties/i.test(file))).toEqual(["ties.csv"]);
    expect(await readCase(place)).toEqual(other);

    const old = folder.path("old");
    mkdirSync(old);
    writeFileSync(join(old, "Case.json"), "{\"format\":\"crosstie-case\",\"formatVersion\":\"0.9\",\"id\":\"t\",\"title\":\"T\",\"unknowns\":[\"much\"]}");
    writeFileSync(join(old, "Organisations.csv"), "id,label_en\na,A\n");
    expect((await crosstie(["migrate", old, "--in-place"])).code).toBe(0);
    expect(readdirSync(old).sort()).toEqual(["Case.json.bak", "Organisations.csv.bak", "case.json", "organisations.csv"]);
  });
});

describe("paths of Windows", () => {
  afterEach(() => {
    vi.doUnmock("node:path");
    vi.resetModules();
  });

  test("a drive, a share and its slashes leave a file's own name, wherever one is kept", async () => {
    const source = await readCase(town);
    vi.resetModules();
    vi.doMock("node:path", async () => {
      const win32 = await import("node:path/win32");
      return { ...win32, default: win32 };
    });
    const { nameOfOut } = await import("../../lib/cli/import-files.js");
    const { originOf } = await import("../../lib/cli/origin.js");
    for (const out of ["C:\\plan\\my-case", "C:\\plan\\my-case\\", "C:/plan/my-case", "C:\\plan\\my-case.json", "\\\\server\\share\\my-case.JSON", "plan\\my-case"]) expect(nameOfOut(out)).toBe("my-case");
    for (const path of ["C:\\plan\\rubric.json", "C:/plan/rubric.json", "\\\\server\\share\\rubric.json", "plan\\rubric.json", "C:rubric.json"]) {
      const provenance = originOf({ command: "diagnose", options: { rubric: path, out: "C:\\x\\y.csv" }, language: "en" }, { sources: [source], files: [] })({});
      expect(JSON.stringify(provenance)).toContain("\"rubric\":\"rubric.json\"");
      expect(JSON.stringify(provenance)).not.toMatch(/plan|server|C:|\\\\/);
    }
  });

  test("a file that is imported by a path with backslashes is called by its own name in case, report and mapping", async () => {
    const place = folder.path("from");
    mkdirSync(place);
    cpSync(join(fixture("river-town"), "ties.csv"), join(place, "x.csv"));
    const { code } = await crosstie(["import", join(place, "x.csv"), "--out", join(place, "made")]);
    expect(code).toBe(0);
    const mapping = existsSync(join(place, "made/mapping.json")) ? readFileSync(join(place, "made/mapping.json"), "utf8") : "";
    expect(mapping).toContain("x.csv");
    expect(mapping).not.toContain(place);
    rmSync(place, { recursive: true });
  });
});
