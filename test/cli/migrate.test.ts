import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkCase, parseCase } from "../../lib/case/index.js";
import { migrateData } from "../../lib/case/migrating/migrations.js";
import { readCase } from "../../lib/node/index.js";
import { crosstie, fixture, scratch, town } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());
const old = fixture("older/old-town.json");
const raw = JSON.parse(readFileSync(old, "utf8")) as Record<string, unknown>;

test("a case of the first form is read anywhere, with a note, and its facts are what they were", () => {
  const checked = checkCase(raw);
  expect(checked.issues.map(({ code }) => code)).toEqual(["case/older-format"]);
  const made = parseCase(raw);
  expect(made).toMatchObject({
    format: "crosstie-case", formatVersion: "1.0", id: "old-town", lead: { organisation: "emc" }, liaison: [{ organisation: "emo" }],
    organisations: [{ id: "emc", kind: "board" }, { id: "emo", attributes: { memberIdentity: "unknown" } }, { id: "cdc" }],
    memberships: [{ organisation: "cdc", body: "emc" }],
    ties: [{ id: "t01", dimension: "vertical", activeFrom: "off-site" }, { id: "t02", directed: false, flow: "target-to-source", attributes: { crossJurisdiction: true } }],
    tasks: [{ requiredOrganisations: [{ organisation: "emo" }], failure: { chain: [{ en: "nobody hears" }] } }],
    instruments: [{ id: "pact", parties: [{ organisation: "emo", certainty: "implied" }, { organisation: "cdc", certainty: "implied" }] }],
    codings: [{ code: "A1", attributes: { element: "antecedents" } }],
    unknowns: [{ id: "u01", text: { en: "who the members are" } }],
    documents: [{ id: "plan-2016.txt", title: { en: "plan 2016.txt" } }],
    attributes: { functionalGroups: "{\"statedCount\":13,\"listed\":[]}" },
  });
  expect(made.organisations[0]!.evidence).toEqual([{ document: "plan-2016.txt", section: "4.2", paraphrase: { en: "The committee leads" } }]);
  expect(made.vocabulary.states.map(({ id }) => id)).toEqual(["standby", "off-site"]); // least serious first
  expect(made.vocabulary.layers.map(({ id, dimension, coverage, reads }) => [id, dimension, coverage, reads])).toEqual([["command", "vertical", "partial", "command"], ["supervision", "vertical", "not-stated", "supervision"], ["communication", "horizontal", "complete", "communication"]]);
  expect(made.vocabulary.levels.map(({ id, rank }) => [id, rank])).toEqual([["municipal", 3], ["district", 4], ["harbour", null]]);
});

test("what is given is not touched, a second time nothing changes, and what is already right is the same object", () => {
  const before = JSON.stringify(raw);
  const { data } = migrateData(raw, 0, 1);
  expect(JSON.stringify(raw)).toBe(before);
  expect(migrateData(data, 0, 1)).toEqual({ data, changes: [] });
  expect(migrateData(data, 0, 1).data["ties"]).toBe(data["ties"]);
});

test("migrate says what changes, writes where it is told, and never over the case unasked", async () => {
  const said = await crosstie(["migrate", old]);
  expect([said.code, said.err.includes("Nothing is written")]).toEqual([0, true]);
  expect(said.out).toContain("lead.org is called lead.organisation (1)");
  expect(said.out).toContain("codings.element has no field of its own any more and is kept as codings.attributes.element (1)");
  const chinese = await crosstie(["migrate", old, "--lang", "zh", "--format", "md"]);
  expect(chinese.out).toMatch(/^# .*格式0\.1已按1\.0读取。\n\n- /u);
  for (const name of ["made", "made.json"]) {
    expect((await crosstie(["migrate", old, "--out", folder.path(name)])).code).toBe(0);
    expect(await readCase(folder.path(name))).toEqual(parseCase(raw));
    expect((await crosstie(["check", folder.path(name), "--no-lint"])).code).toBe(0);
  }
  const data = JSON.parse((await crosstie(["migrate", old, "--format", "json"])).out) as { from: string; out: null; changes: unknown[] };
  expect([data.from, data.out, data.changes.length > 15]).toEqual(["0.1", null, true]);
  const present = await crosstie(["migrate", town, "--out", folder.path("never")]);
  expect([present.code, present.out.includes("nothing to do"), existsSync(folder.path("never"))]).toEqual([0, true, false]);

  copyFileSync(old, folder.path("own.json"));
  expect((await crosstie(["migrate", folder.path("own.json"), "--out", folder.path("own.json"), "--force"])).code).toBe(2);
  expect((await crosstie(["migrate", folder.path("own.json"), "--out", folder.path("x"), "--in-place"])).code).toBe(2);
  expect(readFileSync(folder.path("own.json"), "utf8")).toBe(readFileSync(old, "utf8"));
  expect((await crosstie(["migrate", folder.path("own.json"), "--in-place"])).code).toBe(0);
  expect(readFileSync(folder.path("own.json.bak"), "utf8")).toBe(readFileSync(old, "utf8"));
  expect(await readCase(folder.path("own.json"))).toEqual(parseCase(raw));
});

test("a folder is replaced in place with its tables kept, and a newer format is refused", async () => {
  const place = folder.path("tables");
  mkdirSync(place);
  writeFileSync(join(place, "case.json"), "{\"format\":\"crosstie-case\",\"formatVersion\":\"0.9\",\"id\":\"t\",\"title\":\"T\",\"unknowns\":[\"much\"]}");
  writeFileSync(join(place, "organisations.csv"), "id,label_en\na,A\n");
  expect((await crosstie(["migrate", place, "--in-place"])).code).toBe(0);
  expect(readdirSync(place).sort()).toEqual(["case.json", "case.json.bak", "organisations.csv", "organisations.csv.bak"]);
  expect((await readCase(place)).unknowns).toEqual([{ id: "u01", text: { en: "much" } }]);
  writeFileSync(folder.path("newer.json"), JSON.stringify({ ...raw, formatVersion: "2.0" }));
  const newer = await crosstie(["migrate", folder.path("newer.json")]);
  expect([newer.code, newer.err.includes("newer than this program")]).toEqual([1, true]);
});
