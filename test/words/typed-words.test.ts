import { describe, expect, test } from "vitest";
import { caseJsonSchema, checkCase, sayIssues } from "../../lib/case/index.js";
import { readCase } from "../../lib/node/index.js";
import { allowedWords, glossed } from "../../lib/words/allowed-words.js";
import { auditMessages } from "../../lib/words/audit.js";
import { issueMessages } from "../../lib/words/issues.js";
import { checklistMessages } from "../../lib/words/checklists.js";
import { methodsTextMessages } from "../../lib/words/methods-text.js";
import { codedValues, diagnosisMessages, findingMessages, noteMessages, reportMessages, sayCoded } from "../../lib/words/index.js";
import { latinIn } from "../support/latin.js";

const han = /\p{Script=Han}/u;

/** Every list of words that a schema allows. */
function enumsIn(schema: unknown): string[][] {
  if (Array.isArray(schema)) return (schema as unknown[]).flatMap(enumsIn);
  if (typeof schema !== "object" || schema === null) return [];
  const { enum: own } = schema as { enum?: string[] };
  return [...(own === undefined ? [] : [own]), ...Object.values(schema).flatMap(enumsIn)];
}

describe("words that are typed as they stand", () => {
  test("are glossed in Chinese: every one that the format of a case allows", () => {
    const lists = enumsIn(caseJsonSchema());
    expect(lists.length).toBeGreaterThan(8);
    expect([...new Set(lists.flat())].filter((word) => !Object.hasOwn(allowedWords, word))).toEqual([]);
    for (const { zh } of Object.values(allowedWords)) expect(zh).toMatch(han);
  });

  test("stand so in the list that an issue gives, and bare in English", () => {
    const { issues } = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": "id,label_en\na,A\nb,B\n", "ties.csv": "source,target,layer,status,certainty\na,b,command,plan,sure\n", "resources.csv": "id,label_en,kind\nr,R,stuff\n" } });
    const zh = sayIssues(issues, "zh");
    for (const said of ["可选：in-plan（预案中）、required（建议）、observed（已观察）。", "stated（明确）、implied（推断）", "material（物资）、information（信息）"]) expect(zh).toContain(said);
    expect(sayIssues(issues, "en")).toContain("in-plan, required, observed.");
    expect(glossed("a word nobody knows")).toBe("a word nobody knows");
  });

  test("an example shows how a text would be written where a list or a group of fields belongs", () => {
    const { issues } = checkCase({
      format: "crosstie-case", id: "c", title: "C", organisations: [{ id: "a", label: "A", aliases: "x; y" }],
      tasks: [{ id: "k", label: "K", leads: "a", requiredOrganisations: ["a"] }], instruments: [{ id: "i", label: "I", parties: ["a"] }],
    });
    expect(issues.filter(({ severity }) => severity === "error").map(({ column, code, params }) => [column, code, params["example"]]).sort()).toEqual([
      ["aliases", "case/list-expected", '["x", "y"]'], ["leads", "case/list-expected", '["a"]'], ["parties", "case/record-expected", '{"organisation": "a"}'],
      ["requiredOrganisations", "case/record-expected", '{"organisation": "a"}'],
    ]);
  });
});

describe("words of the shipped cases", () => {
  test("for what a tie does, a role, a basis and a unit have Chinese", async () => {
    const city = await readCase("data/s-city");
    const used = [...city.ties.flatMap(({ subtype }) => subtype ?? []), ...city.memberships.flatMap(({ role }) => role ?? []), city.basis!.value];
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((word) => !Object.hasOwn(codedValues, word))).toEqual([]);
    for (const name of ["cheyenne", "texas"]) expect(sayCoded((await readCase(`data/emon/${name}`)).basis!.value, "zh")).toMatch(han);
    for (const { zh } of Object.values(codedValues)) expect(zh).toMatch(han);
    expect(sayCoded("own-word", "zh")).toBe("own-word");
  });
});

test("no Chinese sentence of the catalogues has a Latin word but names, ids and what is typed as it stands", () => {
  const catalogues = { auditMessages, checklistMessages, methodsTextMessages, diagnosisMessages, findingMessages, issueMessages, noteMessages, reportMessages };
  // Fields, files and words of the formats, as a person types them.
  const typed = ["format", "study", "instrument", "status", "note", "says", "about", "kind", "presence", "absent", "strength", "en", "zh", "id", "or", "D3Unreversed", "contents", "organisation", "crosstie-case", "frames", "GBK", "default-arbitrary", "reached", "LeBreton", "Senter"];
  const found = Object.values(catalogues).flatMap((messages) => Object.entries(messages).flatMap(([code, { zh }]) => latinIn(zh.replace(/\{\w+\}/g, " "), typed).map((word) => `${code}: ${word}`)));
  expect(found).toEqual([]);
});
