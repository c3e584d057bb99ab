import { describe, expect, test } from "vitest";
import { checkCase } from "../../lib/case/index.js";
import { shortName } from "../../lib/case/checking/similar-names.js";

const organisations = [
  "id,label_en,label_zh,aliases",
  "emc,Emergency Management Committee,S市应急管理委员会,S City EMC;the committee",
  "emo,Emergency Management Office,S市应急管理办公室,",
  "d-gov,D District Government,D区政府,",
  "l-gov,L District Government,L区政府,",
].join("\n");

function suggested(name: string) {
  const { issues } = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": organisations, "ties.csv": `source,target,layer\nemc,${name},command\n` } });
  const issue = issues.find(({ code }) => code === "case/unknown-organisation")!;
  return issue.suggestion === null ? null : [issue.suggestion.value, issue.suggestion.place?.row];
}

describe("the nearest name", () => {
  test.each([
    ["EMO", ["emo", 3]], // the id but for case
    ["Ｅｍｏ", ["emo", 3]], // and for width
    ["emergency management OFFICE", ["emo", 3]],
    ["Emergency Managment Ofice", ["emo", 3]], // two letters short
    ["S 市应急管理委员会", ["emc", 2]],
    ["The Committee", ["emc", 2]], // an alias
    ["S市应急办", ["emo", 3]], // an abbreviation
    ["L区政府", ["l-gov", 5]], // an exact name before a near one
    ["DDG", ["d-gov", 4]], // initials
    ["Emergency Manag", ["emc", 2]], // a name cut off
    ["Egmt", null], // letters in their order are no abbreviation
    ["em", null], // two signs, of which none may differ
    ["D Distict Government", ["d-gov", 4]],
    ["Red Cross", null],
    ["区", null],
  ])("%s", (name, expected) => {
    expect(suggested(name)).toEqual(expected);
  });

  test("a misspelled word of a closed list, field, column and table is offered too", () => {
    const { issues } = checkCase({
      kind: "folder", name: "c",
      files: { "case.json": "{ \"asoff\": \"2018\" }", "organisations.csv": "id,label_en,levle,certainty,sector\na,A,1,statd,goverment\n", "membership.csv": "" },
    });
    const hints = Object.fromEntries(issues.map(({ code, suggestion }) => [code, suggestion?.value]));
    expect(hints).toMatchObject({
      "case/unknown-field": "asOf", "case/unknown-column": "level", "case/not-an-option": "stated", "case/unknown-sector": "government", "case/unknown-file": "memberships.csv",
    });
  });

  test("a city is no short community", () => {
    const { issues } = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": "id,label_en,level\na,A,city\n" } });
    expect(issues.find(({ code }) => code === "case/unknown-level")!.suggestion).toBeNull();
  });

  test("a word of the framework is declared nowhere in the case", () => {
    const { issues } = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": "id,label_en,level\na,A,市级\n" } });
    expect(issues.find(({ code }) => code === "case/unknown-level")!.suggestion).toEqual({ value: "municipal", place: null });
  });
});

describe("names that look like one organisation", () => {
  const similar = (...rows: string[]) =>
    checkCase({ kind: "folder", name: "c", files: { "organisations.csv": `id,label_en,label_zh,aliases,jurisdiction\n${rows.join("\n")}\n` } })
      .issues.filter(({ code }) => code === "case/similar-names").map(({ value, params }) => [value, params.other]);

  test.each([
    ["市应急办", "市应急管理办公室"],
    ["市政府", "市人民政府"],
    ["应急委（S市）", "应急委员会(S市)"],
  ])("%s and %s are", (a, b) => {
    expect(similar(`a,,${a},,`, `b,,${b},,`)).toEqual([["b", "a"]]);
  });

  test.each([["市公安局", "市公安局交通警察局"], ["D区政府", "L区政府"], ["区政府", "区政府办公室"], ["市交委", "市交警支队"]])("%s and %s are not", (a, b) => {
    expect(similar(`a,,${a},,`, `b,,${b},,`)).toEqual([]);
  });

  test("case, spaces and brackets do not tell names apart, one letter does", () => {
    expect(similar("a,Red Cross (City),,,", "b,red cross city,,,")).toEqual([["b", "a"]]);
    expect(similar("a,D District Government,,,", "b,L District Government,,,")).toEqual([]);
  });

  test("an alias of one is the name of the other", () => {
    expect(similar("a,Committee,,EMC,", "b,EMC,,,")).toEqual([["b", "a"]]);
  });

  test("two offices of one name in two districts are two", () => {
    expect(similar("a,,应急办,,D", "b,,应急办,,L")).toEqual([]);
    expect(similar("a,,应急办,,D", "b,,应急办,,")).toEqual([["b", "a"]]);
  });

  test("a pair that is known as a candidate is not told again", () => {
    const files = { "organisations.csv": "id,label_en\na,Same\nb,Same\n", "merge-candidates.csv": "a,b\nb,a\n" };
    expect(checkCase({ kind: "folder", name: "c", files }).issues.map(({ code }) => code)).toEqual(["case/coverage-assumed"]);
  });

  test("the short form is idempotent", () => {
    for (const name of ["市应急管理办公室", "The Emergency Office", "S市人民政府"]) expect(shortName(shortName(name))).toBe(shortName(name));
  });
});
