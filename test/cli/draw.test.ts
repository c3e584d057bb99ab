import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { crosstie, root, scratch } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

test("draws into a file, the same bytes twice, in the language asked for", async () => {
  const out = folder.path("map.svg");
  const { code, out: said } = await crosstie(["draw", city, "--layout", "rings", "--size", "betweenness", "--out", out]);
  expect([code, said]).toEqual([0, `Picture: ${out}\n`]);
  const first = await readFile(out, "utf8");
  expect(first).toMatch(/^<svg [^]*S City Government[^]*<\/svg>\n$/);
  await crosstie(["draw", city, "--layout", "rings", "--size", "betweenness", "--out", out]);
  expect(await readFile(out, "utf8")).toBe(first);
  const zh = await crosstie(["draw", city, "--layout", "rings", "--out", out, "--lang", "zh"]);
  expect(zh.out).toBe(`图：${out}\n`);
  expect(await readFile(out, "utf8")).toContain("S市政府");
});

test("writes over nothing that is not a picture of ours, and sizes by nothing that organisations do not have", async () => {
  const out = folder.path("mine.svg");
  await writeFile(out, "<svg xmlns='http://www.w3.org/2000/svg'/>");
  const kept = await crosstie(["draw", city, "--out", out]);
  expect(kept.code).toBe(2);
  expect(kept.err).toContain("--force");
  expect(await readFile(out, "utf8")).toBe("<svg xmlns='http://www.w3.org/2000/svg'/>");
  expect((await crosstie(["draw", city, "--out", join(city, "organisations.csv"), "--force"])).err).toContain("belongs to the case");
  const wrong = await crosstie(["draw", city, "--size", "density"]);
  expect([wrong.code, wrong.out]).toEqual([2, ""]);
  expect(wrong.err).toContain("density gives none");
  expect((await crosstie(["draw", city, "--out", out, "--force"])).code).toBe(0);
});
