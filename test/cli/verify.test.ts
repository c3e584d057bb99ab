import { copyFile, cp, readFile, writeFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { crosstie, root, scratch, town } from "./support.js";

const { path, clear } = scratch();
afterAll(clear);

async function resultAt(name: string, ...argv: string[]): Promise<string> {
  const { code, out } = await crosstie(argv);
  expect(code).toBe(0);
  await writeFile(path(name), out);
  return path(name);
}

describe("verify", () => {
  test("a report holds as it is; a changed digit is named in both languages, with the code for a script", async () => {
    const page = path("town.html");
    await crosstie(["report", town, "--out", page]);
    const held = await crosstie(["verify", page, town]);
    expect(held).toMatchObject({ code: 0, out: expect.stringMatching(/^All \d+ numbers hold\. The file is what crosstie [\d.]+ makes of this case\.\n$/) as string });
    const text = await readFile(page, "utf8");
    const at = text.search(/<td data-label="[^"]*" class="n">\d/);
    const digit = at + text.slice(at).indexOf('class="n">') + 'class="n">'.length;
    await writeFile(page, text.slice(0, digit) + (text[digit] === "7" ? "8" : "7") + text.slice(digit + 1));
    const en = await crosstie(["verify", page, town]);
    expect(en.code).toBe(1);
    expect(en.out).toMatch(/^The file was changed after it was written.*\n(Table|Figure) \d+, .+: the file says .+, recomputed .+\n\n1 of \d+ numbers differs\. The file does not hold/);
    const zh = await crosstie(["verify", page, town, "--lang", "zh"]);
    expect(zh.out).toMatch(/(表|图)\d+，.+：文件为.+，重新计算得.+\n\n\d+个数字中有1个不符。文件与此案例不符。\n$/);
  }, 180_000);

  test("results of each command that computes carry their record, and hold", async () => {
    const asked: string[][] = [
      ["measure", town, "--metric", "fragmentation,betweenness", "--state", "plant"], ["ledger", town, "--metric", "degreeCentralization"], ["diagnose", town, "--problem", "l4-material"],
      ["what-if", town], ["codings", `${root}data/s-city`], ["audit", `${root}data/three-city-survey`],
    ];
    for (const [i, argv] of asked.entries()) {
      const file = await resultAt(`${i}.json`, ...argv, "--format", "json");
      const made = [JSON.parse(await readFile(file, "utf8"))].flat() as { provenance: { command: string; inputs: { name: string }[] } }[];
      expect(made[0]!.provenance).toMatchObject({ tool: "crosstie", command: argv[0] });
      expect(made[0]!.provenance.inputs.every(({ name }) => !/[/\\]/.test(name))).toBe(true);
      expect(await crosstie(["verify", file, argv[1]!]), argv[0]).toMatchObject({ code: 0 });
    }
  }, 180_000);

  test("a changed value of a result is named by metric, row and column; JSON gives the same as data", async () => {
    const file = await resultAt("degree.json", "measure", town, "--metric", "degree", "--format", "json");
    const text = await readFile(file, "utf8");
    const row = (JSON.parse(text) as { rows: { organisation: string; degree: number }[] }).rows[0]!;
    await writeFile(file, text.replace(`"degree": ${row.degree}`, '"degree": 0.123'));
    const { code, out } = await crosstie(["verify", file, town, "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ kind: "verification", holds: false, numbers: { differ: 1 }, differences: [{ place: { kind: "metric", name: "degree", row: row.organisation, column: "degree" }, file: "0.123", recomputed: String(row.degree) }] });
  });

  test("tables have their record beside them, alone and in a folder; on the screen a line names it", async () => {
    const shown = await crosstie(["measure", town, "--metric", "degree", "--format", "csv"]);
    expect(shown.err).toMatch(/crosstie [\d.]+, case river-town, sha256 [0-9a-f]{12}…, provenance [0-9a-f]{12}…/);
    await crosstie(["measure", town, "--metric", "degree,fragmentation", "--format", "csv", "--out", path("tables/")]);
    for (const name of ["organisation.csv", "network.csv"]) expect(await crosstie(["verify", path(`tables/${name}`), town]), name).toMatchObject({ code: 0 });
    const text = await readFile(path("tables/network.csv"), "utf8");
    await writeFile(path("tables/network.csv"), text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)));
    expect(await crosstie(["verify", path("tables/network.csv"), town])).toMatchObject({ code: 1, out: expect.stringMatching(/\nLine 2, .*\n\n1 of \d+ numbers? differs/) as string });
    await copyFile(path("tables/organisation.csv"), path("alone.csv"));
    expect(await crosstie(["verify", path("alone.csv"), town])).toMatchObject({ code: 1, err: expect.stringContaining("does not say where it comes from") as string });
  });

  test("a case that has changed since is named by file", async () => {
    const file = await resultAt("before.json", "measure", town, "--metric", "degree", "--format", "json");
    await cp(town, path("town"), { recursive: true });
    const ties = await readFile(path("town/ties.csv"), "utf8");
    await writeFile(path("town/ties.csv"), ties.replace(/\n/g, "\r\n"));
    expect(await crosstie(["verify", file, path("town")])).toMatchObject({ code: 0, out: expect.stringMatching(/^The files differ, but the case river-town .* is the same\.\nties\.csv has changed since\.\n\nAll/) as string });
    await writeFile(path("town/ties.csv"), `${ties.trimEnd().split("\n").slice(0, -1).join("\n")}\n`);
    expect(await crosstie(["verify", file, path("town")])).toMatchObject({ code: 1, out: expect.stringMatching(/^The case river-town is not what it was[^]*ties\.csv has changed since\./) as string });
  });

  test.each([
    ["rm", {}, 'names the command "rm"'], ["measure", { out: "x" }, '"out"'], ["measure", { with: ["evil.mjs"] }, "Give it again with --with"], ["measure", { unstated: "x" }, '"unstated"'],
  ])("a record is not believed: %s %j", async (command, options, said) => {
    const text = await readFile(await resultAt("own.json", "measure", town, "--metric", "degree", "--format", "json"), "utf8");
    const made = JSON.parse(text) as { provenance: object };
    await writeFile(path("forged.json"), JSON.stringify({ ...made, provenance: { ...made.provenance, command, options } }));
    expect(await crosstie(["verify", path("forged.json"), town])).toMatchObject({ code: 1, out: "", err: expect.stringContaining(said) as string });
  });

  test("needs a case, and says so in both languages", async () => {
    expect(await crosstie(["verify", path("own.json")])).toMatchObject({ code: 1, err: expect.stringContaining("then the case") as string });
    expect((await crosstie(["verify", path("own.json"), "--lang", "zh"])).err).toContain("再写所据案例");
  });
});
