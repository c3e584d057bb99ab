import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { latinIn, textOfPage } from "../support/latin.js";
import { crosstie, scratch, town } from "./support.js";

const { path, clear } = scratch();
const table = (file: string) => fileURLToPath(new URL(`../exchange/tables/${file}`, import.meta.url));
const samples = ["tasks-gbk.csv", "ties-gbk.csv", "roster-gbk.csv"].map(table);
const json = (text: string) => JSON.parse(text) as Record<string, unknown>;
afterAll(clear);

describe("crosstie import", () => {
  const out = path("my-case");
  let said = "";
  beforeAll(async () => {
    const { code, out: text, err } = await crosstie(["import", ...samples, "--out", out, "--lang", "zh"]);
    expect([code, err]).toEqual([0, `已写入${out}，并附mapping.json和import-report.md。\n下一步：\n  crosstie check ${out}\n  crosstie report ${out}\n`]);
    said = text;
  });

  it("says in Chinese what was read, what was parted, what waits and what is asked", () => {
    for (const part of ["单位14个，关系3条，任务3项，资源4项", "tasks-gbk.csv：任务分工表，3行", "编码gb18030", "Ⅰ级：场外应急（off-site）（1处）", "辖区街道办 | 社区工作站", "配合单位待确认", "--lead-support-as"]) expect(said).toContain(part);
    expect(latinIn(said, ["tasks", "ties", "roster", "gbk", "csv", "gb", "A", "B", "C", "D", "E", "F", "G", "name"]).filter((word) => !/^(?:gb18030|lead|support|as|decision|operational|command)/.test(word))).toEqual([]);
  });

  it("goes on to a check without an error and to the report in Chinese", async () => {
    expect(readdirSync(out).sort()).toEqual(["case.json", "documents.csv", "evidence.csv", "import-report.md", "mapping.json", "organisations.csv", "requirements.csv", "resources.csv", "tasks.csv", "ties.csv"]);
    expect((await crosstie(["check", out, "--lang", "zh"])).code).toBe(0);
    const page = path("report.html");
    expect((await crosstie(["report", out, "--lang", "zh", "--out", page])).code).toBe(0);
    const text = textOfPage(readFileSync(page, "utf8"));
    for (const name of ["碘片发放", "D区疾控中心", "市交警支队", "居民信息"]) expect(text).toContain(name);
  });

  it("makes the same files again of the mapping it wrote", async () => {
    const again = path("again");
    expect((await crosstie(["import", ...samples, "--out", again, "--map", join(out, "mapping.json")])).code).toBe(0);
    for (const file of readdirSync(out).filter((name) => name !== "import-report.md")) expect(readFileSync(join(again, file), "utf8"), file).toBe(readFileSync(join(out, file), "utf8"));
  });

  it("never writes over what it reads, nor over a folder that is no case", async () => {
    expect((await crosstie(["import", table("ties-gbk.csv"), "--out", fileURLToPath(new URL("../exchange/tables", import.meta.url))])).code).toBe(2);
    mkdirSync(path("photos"));
    writeFileSync(path("photos/cat.txt"), "cat");
    const refused = await crosstie(["import", samples[1]!, "--out", path("photos")]);
    expect([refused.code, refused.err]).toEqual([2, `${path("photos")} is there already and is no case. Name another folder, or write into it with --force.\n`]);
    expect(readdirSync(path("photos"))).toEqual(["cat.txt"]);
    expect((await crosstie(["import", samples[1]!, "--out", path("photos"), "--force"])).code).toBe(0);
    expect((await crosstie(["import", samples[1]!, "--out", out])).code).toBe(0); // our own case may be made anew
    expect((await crosstie(["import", samples[1]!])).err).toContain("--out");
  });

  it("writes nothing where no case can be made, and says why by row", async () => {
    const { code, out: text, err } = await crosstie(["import", table("ties-open-quote.csv"), "--out", path("none")]);
    expect([code, err, existsSync(path("none"))]).toEqual([1, "Nothing was written: no case could be made of these files.\n", false]);
    expect(text).toContain("ties-open-quote.csv, row 2");
    expect(readdirSync(path(".")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("gives its report as data and as Markdown, and takes one JSON file as its target", async () => {
    const target = path("one.json");
    const { code, out: text } = await crosstie(["import", table("ties-english.csv"), "--out", target, "--format", "json", "--blank", "absent", "--rule", "union"]);
    expect([code, json(text)["ok"], json(readFileSync(target, "utf8"))["id"]]).toEqual([0, true, "one"]);
    expect(existsSync(path("one.mapping.json"))).toBe(true);
    expect((await crosstie(["import", table("ties-markup.csv"), "--out", path("m"), "--format", "md"])).out).not.toContain("<script>");
    expect(readFileSync(path("m/import-report.md"), "utf8")).not.toContain("<script>");
  });

  it("refuses choices, encodings and mappings that it does not know", async () => {
    expect((await crosstie(["import", samples[0]!, "--out", path("x"), "--lead-support-as", "comand"])).err).toContain("Did you mean \"command\"?");
    expect((await crosstie(["import", samples[0]!, "--out", path("x"), "--encoding", "gkb"])).code).toBe(2);
    writeFileSync(path("map.json"), JSON.stringify({ format: "crosstie-mapping", ruels: {} }));
    const wrong = await crosstie(["import", samples[0]!, "--out", path("x"), "--map", path("map.json")]);
    expect([wrong.code, wrong.err.includes("Did you mean \"rules\"?")]).toEqual([1, true]);
    writeFileSync(path("map.json"), "{");
    expect((await crosstie(["import", samples[0]!, "--out", path("x"), "--map", path("map.json")])).code).toBe(1);
    expect((await crosstie(["import", path("nowhere.csv"), "--out", path("x")])).code).toBe(1);
    expect(existsSync(path("x"))).toBe(false);
  });

  it("reads a network of another program, and one that the program itself wrote", async () => {
    const file = path("town.graphml");
    expect((await crosstie(["export", town, "--format", "graphml", "--out", file])).code).toBe(0);
    const { code, out: text } = await crosstie(["import", file, "--out", path("town")]);
    expect([code, text.split("\n")[0]]).toEqual([0, "What became of it"]);
    expect((await crosstie(["check", path("town")])).code).toBe(0);
    expect((await crosstie(["import", file, samples[0]!, "--out", path("both")])).code).toBe(2);
  });
});

describe("crosstie init", () => {
  it("writes tables that are a case already, and a workbook that import takes, in either language", async () => {
    for (const lang of ["en", "zh"]) {
      const folder = path(`tables-${lang}`);
      expect((await crosstie(["init", folder, "--lang", lang])).code).toBe(0);
      expect(await crosstie(["check", folder, "--strict"])).toMatchObject({ code: 0 });
      expect((await crosstie(["import", folder, "--out", path(`from-tables-${lang}`)])).code).toBe(0);
      expect((await crosstie(["init", path(`book-${lang}`), "--xlsx", "--lang", lang])).code).toBe(0);
      const [book] = readdirSync(path(`book-${lang}`));
      expect((await crosstie(["import", path(`book-${lang}/${book!}`), "--out", path(`from-book-${lang}`), "--lang", lang])).code).toBe(0);
      expect((await crosstie(["check", path(`from-book-${lang}`), "--strict"])).code).toBe(0);
      expect((await crosstie(["init", folder, "--lang", lang])).code).toBe(2); // nothing is written over
    }
  });
});
