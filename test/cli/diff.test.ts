import { writeFileSync, mkdirSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { latinIn } from "../support/latin.js";
import { crosstie, scratch, town } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());

const version = (name: string, level: string, id: string) => {
  const path = folder.path(name);
  mkdirSync(folder.path("."), { recursive: true });
  writeFileSync(path, JSON.stringify({
    format: "crosstie-case", id: "town", title: { en: "Town", zh: "镇" },
    organisations: [{ id: "hall", label: { en: "Hall\u001b[31m", zh: "镇政府" }, level }, { id, label: { en: "Fire | brigade", zh: "消防队" } }],
    ties: [{ id: "t1", source: "hall", target: id, layer: "command" }], tasks: [{ id: "boats", label: { en: "Boats", zh: "冲锋舟" }, ...(level === "county" ? {} : { leads: [] }) }],
    vocabulary: { levels: [{ id: "county", label: "县" }, { id: "municipal", label: "市" }] },
  }));
  return path;
};
const [before, after] = [version("before.json", "county", "fire"), version("after.json", "municipal", "brigade")];

test("says what is new, gone and changed, and what may have been renamed; the exit code is 0", async () => {
  const { code, out } = await crosstie(["diff", before, after]);
  expect(code).toBe(0);
  expect(out).toBe(`${before} to ${after}: 1 record added, 1 removed, 3 changed

Organisations
  + brigade: Fire | brigade
  - fire: Fire | brigade
  ~ hall level: county → municipal

Ties
  ~ t1 target: fire → brigade

Tasks
  ~ boats leads: not stated → none

Perhaps renamed (nothing was taken as renamed)
  Organisations: fire → brigade (all but the id is the same)
`);
  expect((await crosstie(["diff", town, town])).out).toBe(`${town} and ${town} say the same.\n`);
});

test("as data, as a table, and in Chinese", async () => {
  const json = (await crosstie(["diff", before, after, "--format", "json"])).out;
  expect(JSON.parse(json)).toMatchObject({ kind: "case-diff", counts: { added: 1, removed: 1, changed: 3 }, renames: [{ before: "fire", after: "brigade" }] });
  expect((await crosstie(["diff", before, after, "--format", "json", "--lang", "zh"])).out).toBe(json);
  const csv = (await crosstie(["diff", before, after, "--format", "csv"])).out;
  expect(csv.split("\n").slice(0, 2)).toEqual(["table,id,change,field,before,after", "organisations,brigade,added,,,Fire | brigade"]);
  expect((await crosstie(["diff", before, after, "--format", "md"])).out).toContain("Fire \\| brigade");
  for (const format of ["text", "md"]) {
    const { out } = await crosstie(["diff", before, after, "--format", format, "--lang", "zh"]);
    expect(latinIn(out.replaceAll(before, "").replaceAll(after, ""), ["id", "hall", "fire", "brigade", "t1", "boats", "level", "target", "leads", "county", "municipal"])).toEqual([]);
    expect(out).toContain("未说明");
  }
});

test("takes two cases, and never writes over one", async () => {
  expect(await crosstie(["diff", before])).toMatchObject({ code: 2, err: expect.stringContaining("diff takes two cases") as string });
  expect(await crosstie(["diff", before, after, town, "--lang", "zh"])).toMatchObject({ code: 2, err: expect.stringContaining("现给出3个") as string });
  expect((await crosstie(["diff", before, after, "--out", after])).code).toBe(2);
});
