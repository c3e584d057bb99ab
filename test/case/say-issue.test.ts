import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkCase, issueAt, parseCase, sayIssue, sayIssues, type Issue } from "../../lib/case/index.js";
import { issueMessages, issuePhrases, jsonProblems, placeWords, wantedWords, type IssueCode } from "../../lib/words/issues.js";

const organisations = "id,label_en,label_zh,level\nemc,Committee,应急委员会,municipal\nemc-office,Office,应急办公室,municipal\nhq,Headquarters,指挥部,处\n";
const issues = checkCase({
  kind: "folder", name: "city",
  files: { "organisations.csv": organisations, "ties.csv": `from,to,layer\n${"emc,hq,command\n".repeat(1)}emc,EMC Office,command\n` },
}).issues;
const issueOf = (code: IssueCode): Issue => issues.find((issue) => issue.code === code)!;

describe("an issue as a person reads it", () => {
  test("in English", () => {
    expect(sayIssue(issueOf("case/unknown-organisation"), "en")).toBe([
      "ties.csv, row 3, column to",
      "  \"EMC Office\" is not an organisation in this case.",
      "  Did you mean \"emc-office\" (organisations.csv, row 3)?",
    ].join("\n"));
  });

  test("in Chinese", () => {
    expect(sayIssue(issueOf("case/unknown-organisation"), "zh")).toBe([
      "ties.csv 第3行 to列",
      "  “EMC Office”不是本案例中的单位。",
      "  是否应为“emc-office”（organisations.csv 第3行）？",
    ].join("\n"));
  });

  test("a closed list is given in full, with Chinese names in Chinese", () => {
    const level = issueOf("case/unknown-level");
    expect(sayIssue(level, "zh")).toContain("organisations.csv 第4行 level列\n  未知层级“处”；可选：national（国家）、provincial（省级）、municipal（市级）");
    expect(sayIssue(level, "en")).toContain("national, provincial, municipal");
  });

  test("a JSON text has lines, data have records", () => {
    const place = { file: "city.json", row: 12, column: "layer" };
    expect(sayIssue(issueAt(place, "case/missing-field", "error", { params: { field: "layer" } }), "en")).toMatch(/^city\.json, line 12, field layer\n/);
    expect(sayIssue(issueAt({ ...place, file: "ties" }, "case/missing-field", "error"), "en")).toMatch(/^ties, record 12, field layer\n/);
    expect(sayIssue(issueAt({ ...place, file: "ties" }, "case/missing-field", "error"), "zh")).toMatch(/^ties 第12条 字段layer\n/);
  });

  test("past the number asked for, the rest are counted", () => {
    const three = [1, 2, 3].map((row) => issueAt({ file: "a.csv", row, column: null }, "case/csv-quote", "error"));
    expect(sayIssues(three, "en", 2).split("\n").at(-1)).toContain("1");
    expect(sayIssues(three, "en").split("\n")).toHaveLength(6);
  });

  test("the error of parseCase says the first errors and carries all issues", () => {
    let thrown: unknown;
    try {
      parseCase({ kind: "folder", name: "x", files: { "organisations.csv": "id,label_en\na b,A\nc d,B\ne f,C\ng h,D\n" } });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "CaseError", code: "case/invalid" });
    const { message, details } = thrown as { message: string; details: { issues: Issue[] } };
    expect(message).toMatch(/^organisations\.csv, row 2, column id\n/);
    expect(message).toContain("row 4");
    expect(message).not.toContain("row 5");
    expect(details.issues.filter(({ code }) => code === "case/id-form")).toHaveLength(4);
  });
});

describe("the catalogue", () => {
  const everything = { ...issueMessages, ...wantedWords, ...jsonProblems, ...placeWords, ...issuePhrases };
  const gapsIn = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

  test.each(Object.entries(everything))("%s is said in both languages with the same gaps", (_, { en, zh }) => {
    expect(en).not.toBe("");
    expect(zh).not.toBe("");
    expect(gapsIn(zh)).toEqual(gapsIn(en));
  });

  test("every code is used somewhere, and every code used is in it", () => {
    const rooms = ["../../lib/case", "../../lib/node", "../../lib/survey", "../../lib/audit", "../../lib/diagnosis", "../../lib/exchange", "../../lib/cli"].map((room) => fileURLToPath(new URL(room, import.meta.url)));
    const text = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts")).map((file) => readFileSync(join(room, file), "utf8"))).join("\n");
    const used = new Set([...text.matchAll(/"((?:case|graph|import|instrument|means|responses|rubric|study)\/[a-z0-9-]+)"/g)].map(([, code]) => code));
    // Codes of unknown names are put together from the kind of thing that is not known.
    for (const kind of ["organisation", "level", "sector", "kind", "jurisdiction", "state", "layer", "item", "resource", "task", "instrument", "document"]) used.add(`case/unknown-${kind}`);
    used.delete("case/invalid"); // the error that carries the issues, not one of them
    expect([...used].sort()).toEqual(Object.keys(issueMessages).sort());
  });
});
