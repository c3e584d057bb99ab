import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { report } from "../../lib/report/index.js";
import { readCase, writeCase } from "../../lib/node/index.js";
import { makeCase } from "../support/make-case.js";
import { broken, builtMain, crosstie, scratch, town, resultsOf } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());

describe("report", () => {
  test("says the main points and writes a page that it may write over again", async () => {
    const path = folder.path("town.html");
    const { code, out } = await crosstie(["report", town, "--out", path]);
    expect(code).toBe(0);
    expect(out).toContain(report(await readCase(town)).summary);
    expect(out).toContain(path);
    expect(readFileSync(path, "utf8").slice(0, 400)).toContain("<!-- crosstie report");
    expect((await crosstie(["report", town, "--out", path])).code).toBe(0);
    expect(readdirSync(folder.path(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("does not write over another's file unless told to", async () => {
    const path = folder.path("mine.html");
    writeFileSync(path, "<p>mine</p>");
    const refused = await crosstie(["report", town, "--out", path]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("--force");
    expect(refused.out).toBe("");
    expect(readFileSync(path, "utf8")).toBe("<p>mine</p>");
    expect((await crosstie(["report", town, "--out", path, "--force"])).code).toBe(0);
    expect(readFileSync(path, "utf8")).not.toBe("<p>mine</p>");
  });

  test("without --out the page is named after the case, in the current folder", () => {
    mkdirSync(folder.path("here"));
    const { status, stdout } = spawnSync(process.execPath, [builtMain(), "report", town], { cwd: folder.path("here"), encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain("river-town.report.html");
    expect(readdirSync(folder.path("here"))).toEqual(["river-town.report.html"]);
  });

  test("takes several cases into a folder; one that cannot be used does not stop the others", async () => {
    const other = folder.path("other.json");
    await writeCase(makeCase("a b", ["a-b"]), other);
    const { code, err } = await crosstie(["report", town, broken, other, "--out", folder.path("reports")]);
    expect(code).toBe(1);
    expect(err).toContain("ties.csv, row 2");
    expect(readdirSync(folder.path("reports")).sort()).toEqual(["river-town.report.html", "small.report.html"]);
  });

  test("two cases of one id are refused before anything is written", async () => {
    const { code } = await crosstie(["report", town, town, "--out", folder.path("twice")]);
    expect(code).toBe(2);
    expect(existsSync(folder.path("twice"))).toBe(false);
  });

  test("several cases cannot go into one file", async () => {
    writeFileSync(folder.path("one.html"), "");
    expect((await crosstie(["report", town, town, "--out", folder.path("one.html")])).code).toBe(2);
  });

  test("Markdown and JSON go to the screen", async () => {
    const made = report(await readCase(town), { language: "zh", selection: { layers: ["command"] } });
    const flags = ["--lang", "zh", "--layer", "command"];
    // The last table and the methods text say which record of origin goes with the numbers; the library was not told the files.
    const anyRecord = (text: string) => text.replace(/来源记录[0-9a-f]{12}/g, "来源记录");
    const beforeOrigin = (text: string) => anyRecord(text.slice(0, text.lastIndexOf("<a id=\"table-")));
    expect(beforeOrigin((await crosstie(["report", town, "--format", "md", ...flags])).out)).toBe(beforeOrigin(made.markdown()));
    const document = { ...made.document, provenance: undefined };
    const { blocks, ...rest } = resultsOf((await crosstie(["report", town, "--format", "json", ...flags])).out) as typeof document;
    expect(JSON.parse(anyRecord(JSON.stringify({ ...rest, blocks: blocks.slice(0, -1) })))).toEqual(JSON.parse(anyRecord(JSON.stringify({ ...document, blocks: document.blocks.slice(0, -1) }))));
  });
});
