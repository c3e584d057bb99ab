import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBackText, type ShareKey } from "../../lib/exchange/index.js";
import { readProvenance } from "../../lib/provenance/index.js";
import { crosstie, resultsOf, scratch, town } from "./support.js";

const folder = scratch();
afterAll(folder.clear);
const { path } = folder;
const read = (name: string) => readFileSync(path(name), "utf8");
const back = (name: string, ...more: string[]) => crosstie(["read-back", path(name), "--key", path("given.key.json"), ...more]);

beforeAll(async () => {
  expect((await crosstie(["share", town, "--out", path("given")])).code).toBe(0);
  for (const format of ["json", "csv", "md", "text"]) expect((await crosstie(["measure", path("given"), "--metric", "degree", "--format", format, "--out", path(`theirs.${format === "text" ? "txt" : format}`)])).code).toBe(0);
});

test("a result of the shared case reads as one of the original, in every format, and the input stays", async () => {
  const rows = (text: string) => text.trim().split("\n").slice(1).sort();
  const before = Object.fromEntries(["json", "csv", "md", "txt"].map((format) => [format, read(`theirs.${format}`)]));
  const own = async (format: string) => (await crosstie(["measure", town, "--metric", "degree", "--format", format])).out;
  for (const format of ["json", "csv", "md", "txt"]) expect([format, (await back(`theirs.${format}`, "--out", path(`named.${format}`))).code]).toEqual([format, 0]);
  const values = (result: unknown) => (result as { rows: { organisation: string }[] }).rows.sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  expect(values(resultsOf(read("named.json")))).toEqual(values(resultsOf(await own("json"))));
  expect(rows(read("named.csv"))).toEqual(rows(await own("csv")));
  for (const [format, of] of [["md", "md"], ["txt", "text"]] as const) {
    const text = read(`named.${format}`);
    for (const line of (await own(of)).match(/^.*\b[A-Z]\w+ \w+ .*\d\.\d.*$/gm)!) expect(text.replace(/ +/g, " ")).toContain(line.replace(/ +/g, " "));
    expect(text).not.toMatch(/Organisation \d|org-\d/);
  }
  for (const [format, text] of Object.entries(before)) expect(read(`theirs.${format}`)).toBe(text);

  // The record is of the reading back: it names the file that was read, and says nothing of the key.
  const record = readProvenance((JSON.parse(read("named.json")) as { provenance: unknown }).provenance)!;
  expect([record.command, record.case, record.options, record.inputs.map(({ name }) => name)]).toEqual(["read-back", null, { lang: "en" }, ["theirs.json"]]);
  expect((await back("theirs.md", "--out", path("named.md"))).code).toBe(0); // ours: once more
  expect((await back("theirs.csv", "--out", path("theirs.csv"), "--force")).code).toBe(2);
  expect((await back("theirs.csv", "--out", path("given.key.json"), "--force")).code).toBe(2);
  const shown = await back("theirs.txt", "--lang", "zh");
  expect([shown.code, shown.out.includes("Fire brigade"), shown.err.includes("请勿外传")]).toEqual([0, true, true]);
});

test("a wrong key, the key of another release, a file without pseudonyms and a page are each told, and nothing is told of the key", async () => {
  expect((await crosstie(["share", town, "--out", path("later"), "--seed", "2"])).code).toBe(0);
  writeFileSync(path("plain.csv"), "a,b\n1,2\n");
  writeFileSync(path("typed.md"), "org-01 and org-77 meet\n"); // nobody's record: told by what the key does not know
  writeFileSync(path("page.html"), "<!doctype html>");
  writeFileSync(path("half.json"), read("given.key.json").slice(0, -20));
  const key = (name: string) => ["--key", path(name)];
  const refusals = [
    [["theirs.json", ...key("later.key.json")], 1, "another case than the shared one"], [["theirs.csv", ...key("later.key.json")], 1, "another case"], [["theirs.md", ...key("later.key.json")], 1, "another case"],
    [["typed.md", ...key("given.key.json")], 1, "does not know"], [["plain.csv", ...key("given.key.json")], 1, "no pseudonym"], [["page.html", ...key("given.key.json")], 1, "JSON, CSV, Markdown"],
    [["theirs.json", ...key("theirs.json")], 1, "no key of crosstie share"], [["theirs.json", ...key("half.json")], 1, "no key"], [["theirs.json"], 2, "--key"], [["nowhere.json", ...key("given.key.json")], 1, "nowhere.json"],
  ] as const;
  for (const [[name, ...more], code, sentence] of refusals) {
    const ran = await crosstie(["read-back", path(name), ...more, "--out", path("never")]);
    expect([name, ran.code, ran.out, ran.err.includes(sentence)]).toEqual([name, code, "", true]);
    expect(ran.err).not.toMatch(/Fire|Ferry|town-hall/);
    expect(existsSync(path("never"))).toBe(false);
  }
  const forced = await crosstie(["read-back", path("typed.md"), ...key("given.key.json"), "--force"]);
  expect([forced.code, forced.out]).toEqual([0, expect.stringMatching(/^[a-z-]+ and org-77 meet\n$/)]);
});

test("names are written as the format writes them, whole words alone give way", () => {
  const entry = (pseudonym: string, id: string, en: string, zh: string) => ({ pseudonym, id, label: { en, zh }, aliases: [] });
  const key: ShareKey = {
    format: "crosstie-key", formatVersion: "1.0", case: { id: "c", title: { en: "C" } }, seed: 1, shared: "0".repeat(64),
    kinds: [{ kind: "organisation", entries: [entry("org-01", "a", "=A, \"x\"|[y]", "甲"), entry("org-12", "b", "Organisation 01", "乙")] }, { kind: "tie", entries: [{ pseudonym: "tie-01", id: "t9", label: null, aliases: [] }] }],
  };
  writeFileSync(path("k.json"), JSON.stringify(key));
  expect(readBackText("org-01/org-12 org-010 xorg-01 org-01-b Organisation 12 单位01和单位12 单位12个 Tie 01 tie-01 Organisation 123", key)).toEqual({
    text: "a/b org-010 xorg-01 org-01-b Organisation 01 甲和乙 单位12个 t9 t9 Organisation 123", replaced: 7, unknown: ["org-010"],
  });
  writeFileSync(path("n.csv"), "\uFEFFname,v\r\nOrganisation 01,-1\r\n\"x, org-12\",\r\n");
  writeFileSync(path("n.md"), "| Organisation 01 |\n");
  const ask = async (name: string) => (await crosstie(["read-back", path(name), "--key", path("k.json")])).out;
  return Promise.all([ask("n.csv"), ask("n.md")]).then((made) => {
    expect(made).toEqual(["name,v\n\"'=A, \"\"x\"\"|[y]\",-1\n\"x, b\",\n", "| =A, \"x\"\\|\\[y\\] |\n"]);
  });
});
