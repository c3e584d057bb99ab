import { describe, expect, test } from "vitest";
import { checkCase, type Checked } from "../../lib/case/index.js";
import { ceilings } from "../../lib/case/ceilings.js";

const codes = ({ issues }: Checked) => [...new Set(issues.filter(({ severity }) => severity === "error").map(({ code, file, row }) => `${code} ${file} ${row}`))];
const json = (text: string) => checkCase({ kind: "json", file: "case.json", text });
const folder = (files: Record<string, string>) => checkCase({ kind: "folder", name: "city", files });
const head = '"format":"crosstie-case","id":"a","title":"A"';
const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join("\n");

describe("a case in one file that means harm", () => {
  test.each([
    ["100,000 brackets", "[".repeat(100_000) + "]".repeat(100_000), ["case/not-a-case case.json null"]],
    ["brackets without an end", "[".repeat(100_000), ["case/unreadable-json case.json null"]],
    ["100,000 records in one another", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, ["case/not-a-case case.json null"]],
    ["brackets in an attribute", `{${head},"organisations":[],"attributes":{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`, ["case/wrong-type case.json null"]],
    ["more values than the ceiling", `{${head},"organisations":[${"0,".repeat(ceilings.values)}0]}`, ["case/too-many-values case.json null"]],
    ["more records than the ceiling", `{${head},"organisations":[${"0,".repeat(ceilings.rows)}0]}`, ["import/too-many-rows case.json 1"]],
    ["zero signs and half signs", `{${head},"organisations":[{"id":"a\\u0000","label":"A"},{"id":"\\ud800","label":"B"}]}`, ["case/id-form case.json 1"]],
    ["keys of the prototype", `{${head},"organisations":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`, ["case/unknown-field case.json 1"]],
  ])("%s", (_, text, told) => {
    expect(codes(json(text))).toEqual(told);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("of thousands of unknown fields the first hundreds are told", () => {
    const { issues } = json(`{${head},"organisations":[]${many(20_000, (i) => `,"x${i}":1`)}}`);
    expect(issues.filter(({ code }) => code === "case/unknown-field")).toHaveLength(ceilings.unknownFields);
  });
});

describe("a case of tables that means harm", () => {
  test.each([
    ["a million columns", `id,label_en,${"a,".repeat(1_000_000)}\nx,X\n`, ["import/too-many-columns organisations.csv null"]],
    ["a row of a million cells", `id,label_en\nx,X${",y".repeat(1_000_000)}\n`, ["case/csv-columns organisations.csv 2"]],
    ["too many rows", `id,label_en\n${"a,A\n".repeat(ceilings.rows + 1)}`, ["import/too-many-rows organisations.csv null"]],
    ["a zero sign", "id,label_en\na\0b,A\n", ["case/id-form organisations.csv 2"]],
    ["a path for an id", "id,label_en\n../../evil,A\n..,B\n", ["case/id-form organisations.csv 2", "case/id-form organisations.csv 3"]],
  ])("%s", (_, text, told) => expect(codes(folder({ "organisations.csv": text }))).toEqual(told));

  test("names of the prototype as columns and ids are names, or are told", () => {
    const checked = folder({ "organisations.csv": "id,label_en,__proto__,constructor,attributes.__proto__\ntoString,=cmd(),1,2,3\n", "ties.csv": "source,target,layer\nhasOwnProperty,toString,command\n" });
    expect(codes(checked)).toEqual(["case/unknown-organisation ties.csv 2"]);
    expect(checked.issues.filter(({ code }) => code === "case/reserved-name")).toHaveLength(2);
    expect(({} as Record<string, unknown>)["constructor"]).toBe(Object);
  });

  test("thousands of names that nothing goes by are told, and looking for the nearest has an end", () => {
    const organisations = `id,label_en\n${many(2_000, (i) => `organisation-number-${i},Emergency office ${i}`)}\n`;
    const ties = `source,target,layer\n${many(1_000, (i) => `organisatoin-nmber-${i}x,organisatoin-nmber-${i}y,command`)}\n`;
    const issues = folder({ "organisations.csv": organisations, "ties.csv": ties }).issues.filter(({ code }) => code === "case/unknown-organisation");
    expect(issues).toHaveLength(2_000);
    expect(issues[0]!.suggestion?.value).toBe("organisation-number-0");
    expect(issues.at(-1)!.suggestion).toBeNull();
    const near = folder({ "organisations.csv": organisations, "ties.csv": `${ties}Organisation Number 5,organisation_number_6,command\n` }).issues;
    expect(near.filter(({ row }) => row === 1_002).map(({ suggestion }) => suggestion?.value)).toEqual(["organisation-number-5", "organisation-number-6"]);
  });

  test("of thousands of organisations of one name not every pair is told", () => {
    const { ok, issues } = folder({ "organisations.csv": `id,label_en\n${many(2_000, (i) => `o${i},Office`)}\n` });
    expect([ok, issues.filter(({ code }) => code === "case/similar-names").length < 2_000 * ceilings.namesakes]).toEqual([true, true]);
  });

  test("one record with thousands of evidence", () => {
    const checked = folder({
      "organisations.csv": "id,label_en\na,A\n", "documents.csv": "id,title_en\nd,D\n",
      "evidence.csv": `table,record,document,section\n${many(30_000, (i) => `organisations,a,d,${i}`)}\n`,
    });
    expect(checked.ok && checked.case.organisations[0]!.evidence.length).toBe(30_000);
  });

  test.each(["\n", "\r\n", "\r"])("lines that end with %j are read alike", (end) => {
    const checked = folder({ "organisations.csv": ["id,label_en", "a,A", "b,B", ""].join(end), "ties.csv": ["source,target,layer", "a,b,command", ""].join(end) });
    expect(checked.ok && [checked.case.organisations.length, checked.case.ties.length]).toEqual([2, 1]);
  });
});
