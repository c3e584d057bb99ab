import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseCase, type Case } from "../../lib/case/index.js";
import { checkCaseAt, readCase, writeCase } from "../../lib/node/index.js";
import { smallCity } from "../case/cases.js";

let place: string;
beforeEach(async () => { place = await mkdtemp(join(tmpdir(), "cases-")); });
afterEach(async () => { await rm(place, { recursive: true }); });

const city: Case = parseCase(smallCity);
const without = (given: Case): Case => ({ ...given, memberships: [], title: { en: "Another" } });

describe("writing and reading", () => {
  test.each(["city.json", "city", "deeper/down/city.json", "deeper/down/city"])("%s", async (name) => {
    const path = join(place, name);
    await writeCase(city, path);
    expect(await readCase(path)).toEqual(city);
    expect(await checkCaseAt(path)).toMatchObject({ ok: true, issues: [] });
  });

  test("a folder written over holds the new case alone, and what is not the case's stays", async () => {
    const path = join(place, "city");
    await writeCase(city, path);
    await writeFile(join(path, "README.md"), "notes");
    await writeCase(without(city), path);
    expect(await readCase(path)).toEqual(without(city));
    const files = await readdir(path);
    expect(files).toContain("README.md");
    expect(files).not.toContain("memberships.csv");
    expect(files.filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });

  test("a write that fails leaves the old file and no half of the new", async () => {
    const path = join(place, "city.json");
    await mkdir(path);
    await writeFile(join(path, "kept"), "");
    await expect(writeCase(city, path)).rejects.toThrow();
    expect(await readdir(place)).toEqual(["city.json"]);
  });
});

describe("what cannot be read", () => {
  test("nothing at the path is an error of its own", async () => {
    const path = join(place, "nowhere");
    await expect(readCase(path)).rejects.toMatchObject({ name: "CaseError", code: "case/missing-path" });
    expect(await checkCaseAt(path)).toMatchObject({ ok: false, issues: [{ code: "case/missing-path", file: path }] });
  });

  test("a folder without organisations says so", async () => {
    await expect(readCase(place)).rejects.toMatchObject({ code: "case/invalid", details: { issues: [{ code: "case/missing-file" }, { code: "case/coverage-assumed" }] } });
  });

  test("a JSON file's issues are called by its name, not by its path", async () => {
    await writeFile(join(place, "city.json"), "{\n\"format\": \"gexf\" }");
    const { issues } = await checkCaseAt(join(place, "city.json"));
    expect(issues[0]).toMatchObject({ code: "case/not-a-case", file: "city.json", row: 2 });
  });

  test("bytes reach the check undecoded", async () => {
    await writeFile(join(place, "organisations.csv"), new Uint8Array([0x69, 0x64, 0x0a, 0xb2, 0xbf, 0x0a]));
    expect((await checkCaseAt(place)).issues.map(({ code }) => code)).toContain("case/broken-encoding-gbk");
  });
});

describe("a folder is read by the names of its tables", () => {
  const organisations = "id,label_en\na,A\n";

  test("other tables are pointed out and not read; other files are nobody's business", async () => {
    await writeFile(join(place, "organisations.csv"), organisations);
    await writeFile(join(place, "tie.csv"), new Uint8Array([0xff, 0xff]));
    await writeFile(join(place, "README.md"), "");
    await mkdir(join(place, "old.csv"));
    const checked = await checkCaseAt(place);
    expect(checked.ok).toBe(true);
    expect(checked.issues.filter(({ code }) => code !== "case/coverage-assumed")).toMatchObject([
      { code: "case/unknown-file", file: "old.csv" }, { code: "case/unknown-file", file: "tie.csv", suggestion: { value: "ties.csv" } },
    ]);
  });

  test("a link that leads out of the folder is not followed", async () => {
    const folder = join(place, "city");
    await mkdir(folder);
    await writeFile(join(place, "elsewhere.csv"), organisations);
    await writeFile(join(folder, "own.csv"), organisations);
    await symlink(join(place, "elsewhere.csv"), join(folder, "organisations.csv"));
    await symlink(join(place, "nowhere"), join(folder, "ties.csv"));
    const { issues } = await checkCaseAt(folder);
    expect(issues.filter(({ code }) => code === "case/no-file-here").map(({ file, severity }) => [file, severity])).toEqual([["organisations.csv", "error"], ["ties.csv", "error"]]);
    await rm(join(folder, "organisations.csv"));
    await rm(join(folder, "ties.csv"));
    await symlink(join(folder, "own.csv"), join(folder, "organisations.csv"));
    expect((await readCase(folder)).organisations).toHaveLength(1);
  });

  test("what is written is UTF-8 without a mark", async () => {
    await writeCase(city, join(place, "city"));
    const bytes = await readFile(join(place, "city", "organisations.csv"));
    expect(bytes.subarray(0, 2).toString()).toBe("id");
    expect(bytes.toString("utf8")).toContain("应急委员会");
  });
});

test("a table given in place of its folder is named as such, and nothing else is said", async () => {
  const checked = await checkCaseAt("data/s-city/ties.csv");
  expect([checked.ok, checked.issues.map(({ code }) => code)]).toEqual([false, ["case/table-not-case"]]);
});
