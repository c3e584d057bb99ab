import { readFileSync, writeFileSync } from "node:fs";
import readXlsxFile from "read-excel-file/node";
import { afterAll, describe, expect, test } from "vitest";
import { crosstie, scratch, town } from "./support.js";

const folder = scratch();
afterAll(() => folder.clear());
const read = (name: string) => readFileSync(folder.path(name), "utf8");

describe("results in one file", () => {
  test("a workbook goes to a file, with what could not be computed; without a file it is refused", async () => {
    const refused = await crosstie(["measure", town, "--metric", "fragmentation", "--format", "xlsx"]);
    expect([refused.code, refused.out]).toEqual([2, ""]);
    expect(refused.err).toContain("--out");
    const { code, err } = await crosstie(["measure", town, "--metric", "fragmentation,pathRedundancy", "--format", "xlsx", "--out", folder.path("r.xlsx"), "--bibliography", folder.path("r.bib")]);
    expect([code, err.includes("r.xlsx")]).toEqual([0, true]);
    const summary = (await readXlsxFile(folder.path("r.xlsx")))[0]!.data;
    expect(summary.map((row) => row[0])).toEqual(expect.arrayContaining(["Provenance", "fragmentation", "pathRedundancy"]));
    expect(read("r.bib").match(/^@\w+\{\w+/gm)).toContain("@article{borgatti2006");
    expect((await crosstie(["measure", town, "--metric", "fragmentation", "--format", "xlsx", "--out", `${town}/organisations.csv`])).code).toBe(2);
  });

  test("LaTeX goes to the screen or a file, and says where it comes from", async () => {
    const { code, out } = await crosstie(["measure", town, "--metric", "fragmentation", "--format", "latex", "--lang", "zh"]);
    expect([code, out.split("\n")[0]!.startsWith("% "), out.includes("\\begin{tabular}"), out.includes("xelatex")]).toEqual([0, true, true, true]);
  });

  test("the catalogue's sources, or those of some metrics, are BibTeX", async () => {
    const [all, one] = [await crosstie(["metrics", "--format", "bibtex"]), await crosstie(["metrics", "fragmentation,betweenness", "--format", "bibtex"])];
    expect(one.out.match(/^@/gm)!.length).toBeLessThan(all.out.match(/^@/gm)!.length);
    expect(one.out).toContain("@article{borgatti2006,");
    expect((await crosstie(["metrics", "fragmentatoin", "--format", "bibtex"])).code).toBe(2);
  });

  test("a report is a Word document that is written over when it is ours, and its sources are those of what it used", async () => {
    const [docx, bib] = [folder.path("town.docx"), folder.path("town.bib")];
    writeFileSync(docx, "PK<!-- made by crosstie -->");
    expect((await crosstie(["report", town, "--format", "docx", "--out", docx, "--bibliography", bib])).code).toBe(0);
    expect(readFileSync(docx, "latin1").slice(0, 400)).toContain("made by crosstie");
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe("PK");
    expect(read("town.bib")).toContain("@article{borgatti2006,");
    writeFileSync(docx, "PK made by crosstie"); // no remark of ours: a person's own
    expect((await crosstie(["report", town, "--format", "docx", "--out", docx])).code).toBe(2);
  }, 60_000);
});
