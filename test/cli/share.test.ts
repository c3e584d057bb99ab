import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readBack, type ShareKey } from "../../lib/exchange/index.js";
import { readCase, writeCase } from "../../lib/node/index.js";
import { crosstie, root, scratch, town } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

const keyAt = (path: string) => JSON.parse(readFileSync(path, "utf8")) as ShareKey;
const share = (...argv: string[]) => crosstie(["share", ...argv]);

test("writes a case that can be used and a key beside it, and tells what it still gives away", async () => {
  const out = folder.path("shared-case");
  const { code, out: said, err } = await share(city, "--out", out);
  expect([code, readdirSync(folder.path(".")).sort()]).toEqual([0, ["shared-case", "shared-case.key.json"]]);
  expect(said).toContain("29 organisations, each under a pseudonym");
  expect(said).toContain("20 of 29 are the only one of their sort (k = 1)");
  expect(said).toMatch(/org-\d\d: sector "Armed police"\n/);
  expect(said).toMatch(/Armed police +Municipal +<3\n/);
  expect(said).toContain("none is left");
  expect(err).toContain("Keep it to yourself");
  expect(said + err.replaceAll(/Attributes removed.*|Too short.*/g, "")).not.toMatch(/S City|S市|s-emc/);
  const key = folder.path("shared-case.key.json");
  if (process.platform !== "win32") expect(statSync(key).mode & 0o777).toBe(0o600);

  // The shared case is a case like any other, and its results can be read back.
  expect((await crosstie(["check", out])).code).toBe(0);
  const [before, after] = await Promise.all([city, out].map(async (path) => JSON.parse((await crosstie(["measure", path, "--metric", "degree", "--format", "json"])).out) as unknown));
  const rows = (given: unknown) => JSON.stringify(given).match(/\{"organisation":[^}]*\}/g)!.sort();
  expect(rows(readBack(after, keyAt(key)))).toEqual(rows(before));

  // Again: the same bytes; another release may not take its key.
  const first = readFileSync(key, "utf8");
  expect([(await share(city, "--out", out)).code, readFileSync(key, "utf8")]).toEqual([0, first]);
  const other = await share(city, "--out", out, "--seed", "2");
  expect([other.code, other.err.includes("key of another shared case"), readFileSync(key, "utf8")]).toEqual([2, true, first]);
  expect((await share(city, "--out", out, "--seed", "2", "--force")).code).toBe(0);
  expect(readFileSync(key, "utf8")).not.toBe(first);
});

test("in Chinese, as JSON and as Markdown", async () => {
  const zh = await share(city, "--out", folder.path("zh"), "--lang", "zh", "--k", "3", "--evidence", "keep");
  expect(zh.code).toBe(0);
  expect(zh.out).toContain("为使k=3");
  expect(zh.out).toContain("关系不作改动");
  expect(readFileSync(folder.path("zh/evidence.csv"), "utf8")).toContain("org-");
  const json = await share(city, "--out", folder.path("one.json"), "--key", folder.path("keys/own.json"), "--format", "json", "--min-cell", "5");
  const report = JSON.parse(json.out) as { cells: { minCell: number; cells: { count: number | null; reason: string | null }[] }; scan: unknown };
  expect(report.cells.minCell).toBe(5);
  expect(report.cells.cells.every(({ count, reason }) => (count === null) === (reason !== null) && (count === null || count >= 5))).toBe(true);
  expect(report.scan).toMatchObject({ left: 0, files: 1 });
  expect(keyAt(folder.path("keys/own.json")).case.id).toBe("s-city");
  expect(existsSync(folder.path("one.key.json"))).toBe(false);
  expect((await share(city, "--out", folder.path("md"), "--format", "md")).out).toMatch(/^# 29 organisations[^]*\n## Scan\n/);
});

test("writes nothing where the scan finds a name, and says where", async () => {
  const source = await readCase(city);
  // The name is in the text as escapes of JSON, which only a reader of the file would see as a name.
  const hidden = { ...source, documents: source.documents.map((document, i) => (i === 0 ? { ...document, citation: { en: "see \\u0044\\u533a\\u6c11\\u653f\\u5c40" } } : document)) };
  await writeCase(hidden, folder.path("hidden.json"));
  const refused = await share(folder.path("hidden.json"), "--out", folder.path("leaky"), "--evidence", "keep");
  expect([refused.code, refused.out, existsSync(folder.path("leaky")), existsSync(folder.path("leaky.key.json"))]).toEqual([1, "", false, false]);
  expect(refused.err).toMatch(/Nothing was written[^]*documents\.csv: "D区民政局"/);
  expect((await share(folder.path("hidden.json"), "--out", folder.path("leaky"))).code).toBe(0);
});

test("neither the original, nor what is not its own, nor a key within the shared folder", async () => {
  const copy = folder.path("copy");
  await writeCase(await readCase(town), copy);
  const before = readdirSync(copy);
  for (const out of [copy, folder.path("copy/case.json"), folder.path("copy/ties.csv/../")]) expect([(await share(copy, "--out", out, "--force")).code, out]).toEqual([2, out]);
  expect(readdirSync(copy)).toEqual(before);

  mkdirSync(folder.path("mine"));
  writeFileSync(folder.path("mine/letter.txt"), "S City");
  expect((await share(town, "--out", folder.path("mine"))).code).toBe(2); // something else lies there
  expect((await share(town, "--out", copy)).code).toBe(2); // a case that was not shared
  const forced = await share(town, "--out", folder.path("mine"), "--force");
  expect([forced.code, forced.err.includes("letter.txt")]).toEqual([0, true]);
  const report = await crosstie(["report", folder.path("mine"), "--format", "md", "--out", folder.path("mine.md")]);
  expect([report.code, /Fire brigade|Town hall|low bank/.test(readFileSync(folder.path("mine.md"), "utf8"))]).toEqual([0, false]);

  for (const key of ["new/key.json", "new", "new/../new/sub/key.json"]) expect([(await share(town, "--out", folder.path("new"), "--key", folder.path(key))).err.includes("handed on"), key]).toEqual([true, key]);
  if (process.platform !== "win32") {
    mkdirSync(folder.path("there"));
    symlinkSync(folder.path("there"), folder.path("link"));
    expect((await share(town, "--out", folder.path("there"), "--key", folder.path("link/key.json"))).err).toContain("handed on");
  }
  expect((await share(copy, "--out", folder.path("new"), "--key", join(copy, "ties.csv"), "--force")).code).toBe(2);
  expect((await share(town, "--out", folder.path("new"), "--key", folder.path("mine/letter.txt"))).code).toBe(2);
  expect(existsSync(folder.path("new"))).toBe(false);

  expect((await share(town)).err).toContain("--out");
  expect((await share(town, "--out", folder.path("new"), "--k", "1")).code).toBe(2);
  expect((await share(town, "--out", folder.path("river-town-shared"))).err).toContain("holds a name of the original: river-town");
});
