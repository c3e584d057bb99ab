import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { latinIn } from "../support/latin.js";
import { crosstie, root, scratch, town, withoutOrigin } from "./support.js";

const city = join(root, "data/s-city");
const folder = scratch();
afterAll(folder.clear);

describe("crosstie methods", () => {
  test("prints paragraph, checklists, definitions and references for pasting", async () => {
    const { code, out } = await crosstie(["methods", city, "--metric", "fragmentation,communities", "--set", "communities.algorithm=leiden", "--seed", "7", "--draws", "499", "--layer", "decision", "--format", "md"]);
    expect(code).toBe(0);
    expect(out.match(/^## .*/gm)).toEqual(["## A methods paragraph to paste", "## Reporting checklists", "## Definitions of the metrics", "## References"]);
    expect(out).toContain("Selection: 29 organisations; layers Decision.");
    expect(out).toContain("algorithm=leiden");
    expect(out).toContain("Drawn at random, from seed 7: Community. Permutation tests use 499 draws from seed 7");
    expect(out.match(/^\| GRAND \d\.\d \|/gm)).toHaveLength(25);
  });

  test("in JSON it carries where it comes from under the digest that its paragraph names, and can be verified", async () => {
    const { out } = await crosstie(["methods", city, "--metric", "fragmentation", "--format", "json"]);
    const made = JSON.parse(out) as { kind: string; paragraph: { en: string }[]; items: unknown[]; provenance: { digest: string; command: string; definitions: { metric: string }[] } };
    expect([made.kind, made.items.length, made.provenance.command]).toEqual(["methods", 30, "methods"]);
    expect(made.provenance.definitions.map(({ metric }) => metric)).toEqual(["fragmentation"]);
    expect(made.paragraph.some(({ en }) => en.includes(`provenance record ${made.provenance.digest.slice(0, 12)}`))).toBe(true);
    const file = folder.path("methods.json");
    await crosstie(["methods", city, "--metric", "fragmentation", "--format", "json", "--out", file]);
    expect(readFileSync(file, "utf8")).toBe(out);
    expect((await crosstie(["verify", file, city])).code).toBe(0);
  });

  test("without names it speaks of what measure gives, in Chinese too", async () => {
    const { out, err, code } = await crosstie(["methods", town, "--lang", "zh"]);
    expect(code).toBe(0);
    const told = out.slice(0, out.indexOf("指标定义"));
    expect(told).toMatch(/共计算\d+项指标/);
    expect(latinIn(told + withoutOrigin(err), ["River", "Town"])).toEqual([]);
  });

  test("refuses to write over the case, and a number that is none", async () => {
    expect((await crosstie(["methods", city, "--metric", "density", "--out", join(city, "case.json")])).code).toBe(2);
    expect((await crosstie(["methods", city, "--draws", "many"])).code).toBe(2);
  });
});
