import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { catalogue, extend } from "../../lib/framework/index.js";
import { report } from "../../lib/report/index.js";
import { readCase } from "../../lib/node/index.js";
import { crosstie, fixture, root, scratch, town } from "./support.js";

const mine = join(root, "examples/my-metric.js");
const words = fixture("additions/words.js");
const { path, clear } = scratch();
afterAll(clear);

/** A case in the words of the user's own vocabulary, which it does not declare itself. */
const cantons = path("cantons");
mkdirSync(cantons);
writeFileSync(join(cantons, "organisations.csv"), "id,label_en,level,sector\ncanton,Canton office,canton,fire\ntown,Town office,gemeinde,fire\n");
writeFileSync(join(cantons, "ties.csv"), "source,target,layer\ncanton,town,command\n");
writeFileSync(join(cantons, "codings.csv"), "codebook,code,value\nrival,R1,present\n");

describe("--with a metric of one's own", () => {
  test("it is listed, described, measured and compared like any other", async () => {
    expect(JSON.parse((await crosstie(["metrics", "--with", mine, "--format", "json"])).out)).toHaveLength(catalogue.metrics.length + 1);
    expect((await crosstie(["metrics", "closedDoors", "--with", mine])).out).toContain("Worked example");
    const { code, out } = await crosstie(["measure", town, "--with", mine, "--metric", "closedDoors", "--format", "json"]);
    expect(code).toBe(0);
    const { rows, n } = JSON.parse(out) as { n: number; rows: { closedDoors: number }[] };
    expect(rows.every(({ closedDoors }) => closedDoors >= 0 && closedDoors < n)).toBe(true);
  });

  test("it stands in the report's tables and among the sizes of the map", async () => {
    const { out } = await crosstie(["report", town, "--with", mine, "--format", "json"]);
    expect(out).toContain("Without a tie");
    const { add } = await import(mine) as { add: (hand: unknown) => Parameters<typeof extend>[0][number] };
    const own = extend([add({ defineMetric: (metric: unknown) => metric, z: (await import("zod")).z })]);
    expect(report(await readCase(town), { catalogue: own }).html()).toContain("Without a tie");
  });

  test("without it there is no such metric", async () => {
    expect(await crosstie(["measure", town, "--metric", "closedDoors"])).toMatchObject({ code: 2 });
  });
});

describe("--with words of one's own", () => {
  test("a case that does not declare them may use them", async () => {
    const without = await crosstie(["check", cantons]);
    expect(without.code).toBe(1);
    expect(without.out).toContain("canton");
    expect(await crosstie(["check", cantons, "--with", words])).toMatchObject({ code: 0 });
    const { out } = await crosstie(["measure", cantons, "--with", words, "--metric", "commandReach"]);
    expect(out).toContain("Town office");
  });

  test("a codebook of one's own is counted by evidence coverage", async () => {
    const { out } = await crosstie(["measure", cantons, "--with", words, "--metric", "evidenceCoverage", "--set", "evidenceCoverage.codebook=rival", "--format", "json"]);
    expect((JSON.parse(out) as { rows: unknown[] }).rows[0]).toMatchObject({ coverage: 1 / 2, present: 1, constituents: 2 });
  });
});

describe("--with a file that cannot be used says what is wrong with it", () => {
  test.each([
    ["broken-metric.js", "broken = 2 is not what its column declares"], ["nothing.js", "adds nothing"], ["throws.js", "half done"], ["not-there.js", "could not be loaded"],
  ])("%s", async (file, said) => {
    for (const command of [["measure", town], ["report", town, "--format", "md"], ["metrics"], ["check", town], ["ledger", town]]) {
      const { code, err, out } = await crosstie([...command, "--with", fixture(`additions/${file}`)]);
      expect(code).toBe(2);
      expect(err).toContain(said);
      expect(out).toBe("");
    }
  });
});
