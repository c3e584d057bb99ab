import { existsSync, readdirSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readForeign } from "../../lib/exchange/index.js";
import { crosstie, root, scratch } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

test("writes each format, says what it cannot hold, and the same bytes twice", async () => {
  for (const [format, ending] of [["graphml", "graphml"], ["gexf", "gexf"], ["pajek", "net"], ["dl", "dl"], ["dot", "dot"], ["json", "json"], ["node-link", "node-link.json"]] as const) {
    const out = folder.path(`out.${ending}`);
    const { code, out: said, err } = await crosstie(["export", city, "--format", format, "--out", out, ...(format === "dl" ? ["--force"] : [])]);
    expect([code, said.split("\n")[0]]).toEqual([0, `Written: ${out}`]);
    expect(err).toContain("Not in the file:");
    const first = await readFile(out);
    const again = await crosstie(["export", city, "--format", format, "--out", out, ...(format === "dl" ? ["--force"] : [])]);
    expect([format, again.code, (await readFile(out)).equals(first)]).toEqual([format, 0, true]);
    if (format !== "dot") expect(readForeign({ name: out, bytes: first }).networks[0]!.organisations.length).toBeGreaterThan(10);
  }
  expect(readdirSync(folder.path(".")).sort()).toEqual(expect.arrayContaining(["out-sector.clu", "out-level.clu"]));
});

test("tables go into a folder, selections are kept to, Chinese names where asked", async () => {
  const out = folder.path("tables");
  expect((await crosstie(["export", city, "--format", "r", "--out", out, "--layer", "command", "--lang", "zh"])).code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["organisations.csv", "organisations.csv.provenance.json", "s-city.R", "ties.csv", "ties.csv.provenance.json"]);
  const ties = (await readFile(join(out, "ties.csv"), "utf8")).trim().split("\n");
  expect(new Set(ties.slice(1).map((line) => line.split(",")[5]))).toEqual(new Set(["command"]));
  expect(await readFile(join(out, "organisations.csv"), "utf8")).toMatch(/\p{Script=Han}/u);
});

test("writes over nothing that it did not make, nor over the case", async () => {
  const mine = folder.path("mine.graphml");
  await writeFile(mine, "<graphml/>");
  const kept = await crosstie(["export", city, "--out", mine]);
  expect([kept.code, await readFile(mine, "utf8")]).toEqual([2, "<graphml/>"]);
  expect((await crosstie(["export", city, "--out", mine, "--force"])).code).toBe(0);
  const copy = folder.path("case.json");
  await crosstie(["export", city, "--format", "json", "--out", folder.path("other.json")]);
  await copyFile(join(root, "data/s-city/case.json"), copy).catch(() => undefined);
  expect((await crosstie(["export", city, "--format", "csv", "--out", city, "--force"])).err).toContain("belongs to the case");
  const partial = folder.path("city.net");
  await writeFile(folder.path("city-level.clu"), "*Vertices 1\n1\n");
  expect((await crosstie(["export", city, "--format", "pajek", "--out", partial])).code).toBe(2);
  expect(existsSync(partial)).toBe(false); // all or none
});
