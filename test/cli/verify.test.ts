import { copyFile, cp, readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verificationText } from "../../lib/cli/verify-text.js";
import { writeCase } from "../../lib/node/index.js";
import type { Verification } from "../../lib/verify/index.js";
import { makeCase } from "../support/make-case.js";
import { crosstie, root, scratch, town } from "./support.js";

const { path, clear } = scratch();
afterAll(clear);

async function resultAt(name: string, ...argv: string[]): Promise<string> {
  const { code, out } = await crosstie(argv);
  expect(code).toBe(0);
  await writeFile(path(name), out);
  return path(name);
}

/** A result whose record says another command. */
async function forge(command: string, options: object): Promise<void> {
  const made = JSON.parse(degree) as { provenance: object };
  await writeFile(path("forged.json"), JSON.stringify({ ...made, provenance: { ...made.provenance, command, options } }));
}

let degree: string;
beforeAll(async () => {
  degree = await readFile(await resultAt("own.json", "measure", town, "--metric", "degree", "--format", "json"), "utf8");
});

describe("verify", () => {
  test("a report holds as it is; a changed digit is named in both languages, with the code for a script", async () => {
    const [page, tiny] = [path("tiny.html"), path("tiny.json")];
    await writeCase(makeCase("a b c d", ["a-b", "b-c", "c-d"]), tiny);
    await crosstie(["report", tiny, "--out", page]);
    const held = await crosstie(["verify", page, tiny]);
    expect(held).toMatchObject({ code: 0, out: expect.stringMatching(/^All \d+ numbers hold\. The file is what crosstie [\d.]+ makes of this case\.\n$/) as string });
    const text = await readFile(page, "utf8");
    const at = text.search(/<td data-label="[^"]*" class="n">\d/);
    const digit = at + text.slice(at).indexOf('class="n">') + 'class="n">'.length;
    await writeFile(page, text.slice(0, digit) + (text[digit] === "7" ? "8" : "7") + text.slice(digit + 1));
    const changed = await crosstie(["verify", page, tiny, "--format", "json"]);
    expect(changed.code).toBe(1);
    const made = JSON.parse(changed.out) as Verification;
    expect(verificationText(made, "en")).toMatch(/^The file was changed after it was written.*\n(Table|Figure) \d+, .+: the file says .+, computed again .+\n\n1 of \d+ numbers differs\. The file does not match this case\.\n$/);
    expect(verificationText(made, "zh")).toMatch(/(表|图)\d+，.+：文件为.+，重新计算得.+\n\n\d+个数字中有1个不符。文件与此案例不符。\n$/);
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
    expect(await crosstie(["verify", file, path("town")])).toMatchObject({ code: 1, out: expect.stringMatching(/^The case river-town has changed since the file was made\.[^]*ties\.csv has changed since\./) as string });
  });

  test.each([
    ["rm", {}, 'names the command "rm"'], ["measure", { out: "x" }, '"out"'], ["measure", { bibliography: "x" }, '"bibliography"'], ["codings", { figure: "x" }, '"figure"'], ["measure", { unstated: "x" }, '"unstated"'],
    ["measure", { with: ["evil.mjs"] }, "Give it again with --with"], ["survey", { case: "other" }, "Give it again with --input"],
    ["measure", { set: ["smallWorld.draws=1e12"] }, "(draws: 10000 at most)"], ["bridge", { effort: "999999999999" }, "(effort: 200000000 at most)"], ["alert", { draws: "Infinity" }, "more work than verify does"],
    ["measure", { set: ["smallWorld.draws=6000", "other.draws=6000"] }, "--set other.draws=6000, more work"], ["alert", { shortcut: Array.from({ length: 101 }, () => "a=b") }, "(shortcut: 100 at most)"],
    ["what-if", { curves: ["random"], seed: "1".repeat(300) }, "could not be computed again from this case:"],
    ["measure", { metric: ["\u001b[2J\u009bx\u202e"] }, 'There is no metric "[2Jx".'], ["\u001b[2J", {}, "has not the form"],
  ])("a record is not believed: %j %j", async (command, options, said) => {
    await forge(command, options);
    const { code, out, err } = await crosstie(["verify", path("forged.json"), town]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(said);
    // eslint-disable-next-line no-control-regex -- these are the signs meant
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test("who trusts a file lets it ask for any amount of work", async () => {
    await forge("measure", { metric: ["degree"], set: ["smallWorld.draws=20000"], seed: "7" });
    expect((await crosstie(["verify", path("forged.json"), town])).err).toContain("say --no-limit");
    expect((await crosstie(["verify", path("forged.json"), town, "--no-limit"])).err).toMatch(/^Computing again: /);
  });

  test("results in Markdown hold as they are; a changed digit is named", async () => {
    const [file, both] = [path("degree.md"), path("changes.md")];
    await crosstie(["measure", town, "--metric", "degree", "--format", "md", "--out", file]);
    await crosstie(["diff", town, town, "--format", "md", "--out", both]);
    expect(await crosstie(["verify", file, town])).toMatchObject({ code: 0, out: expect.stringMatching(/^All \d+ numbers hold/) as string });
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("0.500", "0.600"));
    expect(await crosstie(["verify", file, town])).toMatchObject({ code: 1, out: expect.stringContaining("0.600") as string });
    expect((await crosstie(["verify", both, town, town])).code).toBe(0);
  });

  test("a file that was given as data is not run because a record calls it a program", async () => {
    await writeFile(path("study.mjs"), `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(path("ran"))}, ""); export const metrics = [];`);
    await forge("measure", { metric: ["degree"], with: ["study.mjs"] });
    expect(await crosstie(["verify", path("forged.json"), town, "--input", path("study.mjs")])).toMatchObject({ code: 1, err: expect.stringContaining("--with") as string });
    await expect(readFile(path("ran"))).rejects.toThrow("ENOENT");
  });

  test("the command line that is shown is one word for each word of the record, whatever a shell makes of its signs", async () => {
    await forge("measure", { metric: ["degree"], state: "$(touch x); 'y'", format: "json" });
    expect((await crosstie(["verify", path("forged.json"), town])).err).toContain(String.raw`--state '$(touch x); '\''y'\''' `);
  });

  test("what cannot be verified says what to do instead", async () => {
    await forge("report", {});
    const one = await readFile(path("forged.json"), "utf8");
    await writeFile(path("both.json"), `[${one},${one}]`);
    expect(await crosstie(["verify", path("both.json"), town])).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Write the report of each case to a file of its own") as string });
    await writeFile(path("report.docx"), "PK\u0003\u0004");
    expect((await crosstie(["verify", path("report.docx"), town])).err).toContain("Verify the page");
    expect((await crosstie(["verify", path("report.docx"), town, "--lang", "zh"])).err).toContain("请核对同一结果的网页");
  });

  test("needs a case, and says so in both languages", async () => {
    expect(await crosstie(["verify", path("own.json")])).toMatchObject({ code: 1, err: expect.stringContaining("then the case") as string });
    expect((await crosstie(["verify", path("own.json"), "--lang", "zh"])).err).toContain("再写所据案例");
  });
});
