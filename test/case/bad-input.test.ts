import { describe, expect, test } from "vitest";
import { checkCase, writeCaseFiles, parseCase, type FileContent, type Issue } from "../../lib/case/index.js";
import { smallCity } from "./cases.js";
import { openGaps } from "./support.js";

const organisations = "id,label_en,level,kind,count\nemc,Emergency Committee,municipal,,\nhq,Headquarters,,,\ngroups,Functional groups,,collective,13\ncdc,Disease Control,,,\n";
const vocabulary = (more: object = {}) => JSON.stringify({
  format: "crosstie-case", id: "c", title: "C",
  vocabulary: {
    layers: [
      { id: "command", label: "Command", dimension: "vertical", reads: "command", coverage: "partial" },
      { id: "supervision", label: "Supervision", dimension: "vertical", reads: "supervision", coverage: "not-stated" },
      { id: "communication", label: "Communication", dimension: "horizontal", reads: "communication", coverage: "partial" },
    ],
    ...more,
  },
}, null, 2);

type Files = Record<string, FileContent>;

function folderIssues(files: Files): Issue[] {
  return checkCase({ kind: "folder", name: "city", files: { "organisations.csv": organisations, ...files } }).issues;
}

const jsonIssues = (text: string) => checkCase({ kind: "json", file: "city.json", text }).issues;
const dataIssues = (more: object) => checkCase({ format: "crosstie-case", id: "c", title: "C", organisations: [{ id: "a", label: "A" }], ...more }).issues;

/** What an issue is about: words are never compared. */
const said = (issues: readonly Issue[], code: string) =>
  issues.filter((issue) => issue.code === code).map(({ severity, file, row, column }) => [severity, file, row, column]);

const ties = (...rows: string[]) => `source,target,layer,status,strength,dimension,activeFrom,activeTo,wave\n${rows.join("\n")}\n`;

/** Each: what is wrong, its code, the files, where it is told. */
const inFolders: readonly (readonly [what: string, code: string, files: Files, places: readonly (readonly [string, string, number | null, string | null])[]])[] = [
  ["a JSON file with a comma missing", "case/unreadable-json", { "case.json": "{\n  \"id\": \"c\"\n  \"title\": \"C\"\n}" }, [["error", "case.json", 3, null]]],
  ["a case.json that is a list", "case/not-a-case", { "case.json": "[1]" }, [["error", "case.json", 1, null]]],
  ["another format", "case/not-a-case", { "case.json": "{\n\"format\": \"gexf\"}" }, [["error", "case.json", 2, "format"]]],
  ["a field nobody knows", "case/unknown-field", { "case.json": "{\n\"titel\": \"C\"}" }, [["error", "case.json", 2, "titel"]]],
  ["a field given twice", "case/repeated-field", { "case.json": "{\n\"id\": \"c\",\n\"lead\": { \"organisation\": \"emc\" },\n\"id\": \"d\"}" }, [["error", "case.json", 4, "id"]]],
  ["a required cell left blank", "case/missing-field", { "ties.csv": "source,target,layer\nemc,,command\n" }, [["error", "ties.csv", 2, "target"]]],
  ["organisations without ids", "case/missing-field", { "organisations.csv": "label_en\nA\nB\n" }, [["error", "organisations.csv", 1, "id"]]],
  ["a wrong kind of value", "case/wrong-type", { "case.json": "{\n\"documents\": {}}" }, [["error", "case.json", 2, "documents"]]],
  ["a text where a list belongs", "case/list-expected", { "case.json": "{\n\"liaison\": \"emc;emo\"}" }, [["error", "case.json", 2, "liaison"]]],
  ["a plain id where a group of fields belongs", "case/record-expected", { "case.json": "{\n\"lead\": \"emc\"}" }, [["error", "case.json", 2, "lead"]]],
  ["a truth value spelled otherwise", "case/wrong-type", { "ties.csv": "source,target,layer,directed\nemc,hq,command,perhaps\n" }, [["error", "ties.csv", 2, "directed"]]],
  ["a word not on the list", "case/not-an-option", { "ties.csv": ties("emc,hq,command,planned") }, [["error", "ties.csv", 2, "status"]]],
  ["an id with a space", "case/id-form", { "organisations.csv": "id,label_en\nthe office,Office\n" }, [["error", "organisations.csv", 2, "id"]]],
  ["an id used twice", "case/duplicate-id", { "organisations.csv": "id,label_en\na,A\nb,B\na,C\n" }, [["error", "organisations.csv", 4, "id"]]],
  ["an unknown organisation", "case/unknown-organisation", { "ties.csv": ties("emc,hq,command", "EMC Office,hq,command") }, [["error", "ties.csv", 3, "source"]]],
  ["an unknown organisation in a list", "case/unknown-organisation", { "resources.csv": "id,label_en,Held By\nr,R,emc;nobody\n" }, [["error", "resources.csv", 2, "Held By"]]],
  ["an unknown organisation of a requirement", "case/unknown-organisation", {
    "tasks.csv": "id,label_en\nt,T\n", "requirements.csv": "task,organisation\nt,nobody\n",
  }, [["error", "requirements.csv", 2, "organisation"]]],
  ["an unknown organisation in shorthand", "case/unknown-organisation", { "tasks.csv": "id,label_en,required_organisations\nt,T,emc;nobody\n" }, [["error", "tasks.csv", 2, "required_organisations"]]],
  ["an unknown level", "case/unknown-level", { "organisations.csv": "id,label_en,level\na,A,处\n" }, [["error", "organisations.csv", 2, "level"]]],
  ["an unknown sector", "case/unknown-sector", { "organisations.csv": "id,label_en,sector\na,A,Goverment\n" }, [["error", "organisations.csv", 2, "sector"]]],
  ["an unknown kind", "case/unknown-kind", { "organisations.csv": "id,label_en,kind\na,A,bureau\n" }, [["error", "organisations.csv", 2, "kind"]]],
  ["an unknown jurisdiction", "case/unknown-jurisdiction", {
    "organisations.csv": "id,label_en,jurisdiction\na,A,E\n", "case.json": vocabulary({ jurisdictions: [{ id: "D", label: "D District" }] }),
  }, [["error", "organisations.csv", 2, "jurisdiction"]]],
  ["an unknown state", "case/unknown-state", { "ties.csv": ties("emc,hq,command,,,,offsite") }, [["error", "ties.csv", 2, "activeFrom"]]],
  ["an unknown layer", "case/unknown-layer", { "ties.csv": ties("emc,hq,comand") }, [["error", "ties.csv", 2, "layer"]]],
  ["an unknown resource", "case/unknown-resource", { "tasks.csv": "id,label_en\nt,T\n", "requirements.csv": "task,organisation,resource\nt,,buses\n" }, [["error", "requirements.csv", 2, "resource"]]],
  ["an unknown task", "case/unknown-task", { "tasks.csv": "id,label_en,prerequisites\nt,T,u\n" }, [["error", "tasks.csv", 2, "prerequisites"]]],
  ["a requirement of an unknown task", "case/unknown-task", { "tasks.csv": "id,label_en\nt,T\n", "requirements.csv": "task,organisation\nu,emc\n" }, [["error", "requirements.csv", 2, "task"]]],
  ["a failure of an unknown task", "case/unknown-task", { "failures.csv": "task,step_en\nu,panic\n" }, [["error", "failures.csv", 2, "task"]]],
  ["an unknown instrument", "case/unknown-instrument", { "ties.csv": "source,target,layer,instrument\nemc,hq,command,pact\n" }, [["error", "ties.csv", 2, "instrument"]]],
  ["a party to an unknown instrument", "case/unknown-instrument", { "parties.csv": "instrument,organisation\npact,emc\n" }, [["error", "parties.csv", 2, "instrument"]]],
  ["an unknown document", "case/unknown-document", { "evidence.csv": "table,record,document\norganisations,emc,plan\n" }, [["error", "evidence.csv", 2, "document"]]],
  ["evidence for nothing", "case/unknown-record", { "evidence.csv": "record,document\nemcc,plan\n" }, [["error", "evidence.csv", 2, "record"]]],
  ["evidence for a table that is none", "case/not-an-option", { "evidence.csv": "table,record,document\ntie,t01,plan\n" }, [["error", "evidence.csv", 2, "table"]]],
  ["evidence for one of two records", "case/ambiguous-record", {
    "resources.csv": "id,label_en\nemc,R\n", "evidence.csv": "record,document\nemc,plan\n",
  }, [["error", "evidence.csv", 2, "record"]]],
  ["a requirement of neither", "case/organisation-or-resource", { "tasks.csv": "id,label_en\nt,T\n", "requirements.csv": "task,organisation,certainty\nt,,stated\n" }, [["error", "requirements.csv", 2, "organisation"]]],
  ["a requirement of both", "case/organisation-or-resource", { "tasks.csv": "id,label_en\nt,T\n", "requirements.csv": "task,organisation,resource\nt,emc,r\n" }, [["error", "requirements.csv", 2, "organisation"]]],
  ["a negative strength", "case/negative-strength", { "ties.csv": ties("emc,hq,command,,-1") }, [["error", "ties.csv", 2, "strength"]]],
  ["a strength of zero", "case/zero-strength", { "ties.csv": ties("emc,hq,command,,0") }, [["error", "ties.csv", 2, "strength"]]],
  ["a strength in words", "case/number-expected", { "ties.csv": ties("emc,hq,command,,strong") }, [["error", "ties.csv", 2, "strength"]]],
  ["a decimal comma", "case/number-expected", { "ties.csv": ties("emc,hq,command,,\"0,5\"") }, [["error", "ties.csv", 2, "strength"]]],
  ["half an organisation", "case/whole-number-expected", { "organisations.csv": "id,label_en,count\na,A,1.5\n" }, [["error", "organisations.csv", 2, "count"]]],
  ["a count of nought", "case/not-above", { "organisations.csv": "id,label_en,count\na,A,0\n" }, [["error", "organisations.csv", 2, "count"]]],
  ["an importance past one", "case/too-large", { "resources.csv": "id,label_en,importance\nr,R,2\n" }, [["error", "resources.csv", 2, "importance"]]],
  ["an importance below nought", "case/too-small", { "resources.csv": "id,label_en,importance\nr,R,-2\n" }, [["error", "resources.csv", 2, "importance"]]],
  ["a superior of oneself", "case/superior-is-itself", { "ties.csv": ties("emc,emc,command", "groups,groups,command") }, [["error", "ties.csv", 2, "target"]]],
  ["a tie to oneself", "case/self-tie", { "ties.csv": ties("groups,groups,communication", "emc,emc,communication") }, [["note", "ties.csv", 3, "target"]]],
  ["a dimension against the layer", "case/dimension-differs", { "ties.csv": ties("emc,hq,command,,,horizontal") }, [["error", "ties.csv", 2, "dimension"]]],
  ["an end before the beginning", "case/state-order", { "ties.csv": ties("emc,hq,command,,,,off-site,plant", "hq,cdc,command,,,,plant,plant") }, [["error", "ties.csv", 2, "activeTo"]]],
  ["ties of a layer not stated", "case/coverage-contradicted", { "case.json": vocabulary(), "ties.csv": ties("emc,hq,command", "emc,hq,supervision") }, [["warning", "ties.csv", 3, "layer"]]],
  ["the same tie twice", "case/duplicate-tie", { "ties.csv": ties("emc,hq,communication", "hq,emc,communication", "emc,hq,communication,,,,,,exercise", "emc,hq,communication,required") }, [["warning", "ties.csv", 3, null]]],
  ["bytes of GBK", "case/broken-encoding-gbk", { "organisations.csv": new Uint8Array([...new TextEncoder().encode("id,label_zh\na,A\nemo,"), 0xd3, 0xa6, 0xbc, 0xb1, 0xb0, 0xec, 0x0a]) }, [["error", "organisations.csv", 3, null]]],
  ["bytes of nothing known", "case/broken-encoding", { "organisations.csv": new Uint8Array([0x69, 0x64, 0x0a, 0xff, 0xff, 0x0a]) }, [["error", "organisations.csv", 2, null]]],
  ["UTF-16", "case/utf-16", { "organisations.csv": new Uint8Array([0xff, 0xfe, 0x69, 0x00, 0x64, 0x00]) }, [["error", "organisations.csv", null, null]]],
  ["a quote without an end", "case/csv-quote", { "organisations.csv": "id,label_en\nemc,Committee\nhq,\"Head\nx,X\n" }, [["error", "organisations.csv", 3, null]]],
  ["text after a quote", "case/csv-quote", { "organisations.csv": "id,label_en\nemc,Committee\nhq,\"Head\" quarters\n" }, [["error", "organisations.csv", 3, null]]],
  ["more cells than headings", "case/csv-columns", { "organisations.csv": "id,label_en\nemc,Committee, the\nhq,Head,,\n" }, [["error", "organisations.csv", 2, null]]],
  ["no organisations", "case/missing-file", { "organisations.csv": undefined as never }, [["error", "organisations.csv", null, null]]],
  ["a column nobody knows", "case/unknown-column", { "organisations.csv": "id,label_en,levle\na,A,x\n" }, [["note", "organisations.csv", 1, "levle"]]],
  ["a column where none is kept", "case/column-left-out", { "requirements.csv": "task,organisation,remark\n" }, [["warning", "requirements.csv", 1, "remark"]]],
  ["a column that is there twice", "case/repeated-column", { "organisations.csv": "id,label_en,Label EN\na,A,B\n" }, [["error", "organisations.csv", 1, "Label EN"]]],
  ["values without a heading", "case/unnamed-column", { "organisations.csv": "id,label_en,\na,A,\nb,B,x\nc,C,x\n" }, [["warning", "organisations.csv", 3, null]]],
  ["a name that would reach the prototype", "case/reserved-name", { "organisations.csv": "id,label_en,__proto__\na,A,x\n" }, [["warning", "organisations.csv", 1, "__proto__"]]],
  ["an empty table", "case/empty-table", { "ties.csv": " \n" }, [["warning", "ties.csv", null, null]]],
  ["a table under a wrong name", "case/unknown-file", { "tie.csv": "", "README.md": "", "../secret.csv": "" }, [["note", "../secret.csv", null, null], ["note", "tie.csv", null, null]]],
  ["a table given twice", "case/table-twice", { "case.json": "{\n\"ties\": []}", "ties.csv": ties() }, [["error", "case.json", 2, "ties"]]],
  ["a newer format", "case/newer-format", { "case.json": "{\n\"formatVersion\": \"2.0\"}" }, [["error", "case.json", 2, "formatVersion"]]],
  ["an older format", "case/older-format", { "case.json": "{\n\"formatVersion\": \"0.1\"}" }, [["note", "case.json", 2, "formatVersion"]]],
  ["a version that is none", "case/version-form", { "case.json": "{\n\"formatVersion\": \"new\"}" }, [["error", "case.json", 2, "formatVersion"]]],
  ["an empty text", "case/empty-text", { "case.json": "{\n\"title\": \"\"}" }, [["error", "case.json", 2, "title"]]],
  ["coverage that nobody declared", "case/coverage-assumed", { "ties.csv": ties("emc,hq,command") }, [["note", "ties.csv", null, null]]],
  ["names that look alike", "case/similar-names", { "organisations.csv": "id,label_zh,aliases\na,市应急管理办公室,\nb,市应急办,\nc,市公安局,\nd,市公安局交通警察局,\n" }, [["note", "organisations.csv", 3, null]]],
];

describe("each fault is told at its place, and is not there without it", () => {
  test.each(inFolders)("%s", (_, code, files, places) => {
    const given = Object.fromEntries(Object.entries({ "organisations.csv": organisations, ...files }).filter(([, content]) => content as unknown !== undefined));
    const { issues } = checkCase({ kind: "folder", name: "city", files: given });
    expect(said(issues, code)).toEqual(places);
    expect(openGaps(issues)).toEqual([]);
  });

  test("the folder they are all made from has no fault", () => {
    expect(folderIssues({ "case.json": vocabulary(), "ties.csv": ties("emc,hq,command,in-plan,2,vertical,off-site") })).toEqual([]);
    expect(checkCase({ kind: "folder", name: "city", files: { "organisations.csv": organisations } }).issues.map(({ code }) => code)).toEqual(["case/coverage-assumed"]);
  });
});

describe("loops and heads", () => {
  const loops = (text: string) => folderIssues({ "case.json": vocabulary(), "ties.csv": text }).filter(({ code }) => code === "case/command-loop");

  test("a loop of command is an error that names its members and rows", () => {
    const [loop, ...others] = loops(ties("emc,hq,command", "hq,cdc,command", "hq,groups,command", "cdc,emc,command"));
    expect(others).toEqual([]);
    expect(loop).toMatchObject({ severity: "error", file: "ties.csv", row: 2, column: "target", params: { layer: "command", members: ["emc", "hq", "cdc", "emc"], rows: [2, 3, 5] } });
  });

  test("what is said of loops and heads has no gap", () => {
    const text = ties("emc,hq,command", "hq,emc,command", "hq,groups,command", "cdc,groups,command");
    const found = folderIssues({ "case.json": vocabulary(), "ties.csv": text });
    expect(found.map(({ code }) => code)).toEqual(["case/command-loop", "case/two-heads"]);
    expect(openGaps(found)).toEqual([]);
  });

  test("each of two loops is told", () => {
    const found = loops(ties("emc,hq,command", "hq,emc,command", "groups,cdc,command", "cdc,groups,command"));
    expect(found.map(({ row }) => row)).toEqual([2, 4]);
  });

  test("what was observed, and supervision, may run in a circle: a warning", () => {
    const found = loops(ties("emc,hq,command,observed", "hq,emc,command,observed", "emc,hq,supervision", "hq,emc,supervision"));
    expect(found.map(({ severity, params }) => [severity, params.layer])).toEqual([["warning", "command"], ["warning", "supervision"]]);
  });

  test("a plan, what was observed, another wave and another state are not one picture", () => {
    expect(loops(ties("emc,hq,command", "hq,emc,command,observed", "hq,emc,command,,,,,,exercise"))).toEqual([]);
    expect(loops(ties("emc,hq,command,,,,,standby", "hq,emc,command,,,,off-site"))).toEqual([]);
    expect(loops(ties("emc,hq,command,,,,,field", "hq,emc,command,,,,plant"))).toHaveLength(1);
  });

  test("horizontal ties and ties marked absent make no loop", () => {
    expect(loops(ties("emc,hq,communication", "hq,emc,communication"))).toEqual([]);
    expect(loops("source,target,layer,presence\nemc,hq,command,\nhq,emc,command,absent\n")).toEqual([]);
  });

  test("a loop that holds in several states is told once, though other ties come and go", () => {
    expect(loops(ties("emc,hq,command", "hq,emc,command", "emc,cdc,command,,,,field"))).toHaveLength(1);
    expect(loops(ties("emc,hq,command", "hq,emc,command", "cdc,groups,command,,,,field", "groups,cdc,command"))).toHaveLength(2);
  });

  test("a vertical tie without direction has no superior", () => {
    expect(loops("source,target,layer,directed\nemc,hq,command,false\nhq,emc,command,\n")).toEqual([]);
  });

  test("an organisation stands for several by its kind, in either vocabulary, or by its count", () => {
    const selfTies = (caseFile: Files) => said(folderIssues({
      ...caseFile,
      "organisations.csv": "id,label_en,kind,count\nby-kind,A,collective,\nby-count,B,,2\nby-own-kind,C,brigades,\none,D,office,1\n",
      "ties.csv": ties("by-kind,by-kind,communication", "by-count,by-count,communication", "by-own-kind,by-own-kind,communication", "one,one,communication"),
    }), "case/self-tie").map(([, , row]) => row);
    expect(selfTies({})).toEqual([4, 5]);
    expect(selfTies({ "case.json": vocabulary({ kinds: [{ id: "brigades", label: "Brigades", collective: true }] }) })).toEqual([2, 5]);
  });

  test("two heads are a warning unless one commands the other", () => {
    const heads = (text: string) => said(folderIssues({ "case.json": vocabulary(), "ties.csv": text }), "case/two-heads");
    expect(heads(ties("emc,cdc,command", "hq,cdc,command"))).toEqual([["warning", "ties.csv", 3, "target"]]);
    expect(heads(ties("emc,cdc,command", "hq,cdc,command", "emc,groups,command", "groups,hq,command"))).toEqual([]);
  });
});

describe("everything at once", () => {
  test("faults of form, of reference and of structure are told together", () => {
    const issues = folderIssues({
      "organisations.csv": "id,label_en,level,sector\nemc,Committee,municpal,\nhq,,,nothing\nhq,Again,,\n",
      "ties.csv": ties("emc,hq,command,planned", "nobody,hq,command,,-1", "emc,emc,command", "hq,emc,command,,x"),
      "tasks.csv": "id,label_en,leads\nt,T,emc;somebody\n",
      "tassks.csv": "",
    });
    const errors = issues.filter(({ severity }) => severity === "error").map(({ code, file, row, column }) => `${file} ${row} ${column} ${code}`);
    expect(errors.sort()).toEqual([
      "organisations.csv 2 level case/unknown-level",
      "organisations.csv 3 label_en case/missing-field",
      "organisations.csv 3 sector case/unknown-sector",
      "organisations.csv 4 id case/duplicate-id",
      "tasks.csv 2 leads case/unknown-organisation",
      "ties.csv 2 status case/not-an-option",
      "ties.csv 2 target case/command-loop",
      "ties.csv 3 source case/unknown-organisation",
      "ties.csv 3 strength case/negative-strength",
      "ties.csv 4 target case/superior-is-itself",
      "ties.csv 5 strength case/number-expected",
    ]);
    expect(issues).toContainEqual(expect.objectContaining({ code: "case/unknown-file", suggestion: { value: "tasks.csv", place: null } }));
  });

  test("a table that could not be read whole does not make all its names unknown", () => {
    const codes = folderIssues({ "organisations.csv": "id,label_en\nemc,\"Committee\nhq,Head\n", "ties.csv": ties("emc,hq,command") }).map(({ code }) => code);
    expect(codes).toContain("case/csv-quote");
    expect(codes).not.toContain("case/unknown-organisation");
  });

  test("a column missing from a long table is told once", () => {
    const rows = Array.from({ length: 50 }, (_, i) => `o${i},hq`).join("\n");
    expect(said(folderIssues({ "ties.csv": `source,target\n${rows}\n` }), "case/missing-field")).toEqual([["error", "ties.csv", 1, "layer"]]);
  });
});

describe("rows are those a spreadsheet shows", () => {
  test("blank rows and line breaks in cells do not shift them", () => {
    const issues = folderIssues({ "ties.csv": "source,target,layer,subtype\r\nemc,hq,command,\"two\r\nlines\"\r\n\r\n,,,\r\nemc,nobody,command,\r\n" });
    expect(said(issues, "case/unknown-organisation")).toEqual([["error", "ties.csv", 5, "target"]]);
  });

  test("a column is called as the file calls it", () => {
    expect(said(folderIssues({ "ties.csv": "From,TO,Layer\nemc,nobody,command\n" }), "case/unknown-organisation")).toEqual([["error", "ties.csv", 2, "TO"]]);
  });

  test("semicolons and tabs part cells where the headings say so", () => {
    const semicolons = folderIssues({ "ties.csv": "source;target;layer\nemc;nobody;command\n" });
    expect(said(semicolons, "case/unknown-organisation")).toEqual([["error", "ties.csv", 2, "target"]]);
    expect(said(folderIssues({ "ties.csv": "source\ttarget\tlayer\nemc\tnobody\tcommand\n" }), "case/unknown-organisation")).toHaveLength(1);
  });
});

describe("JSON gives lines, data gives positions", () => {
  const text = JSON.stringify({
    format: "crosstie-case", id: "c", title: "C",
    organisations: [{ id: "a", label: "A" }, { id: "b", label: { en: "B", fr: "B" } }],
    ties: [{ id: "t01", source: "a", target: "x", layer: "command", strength: 0 }],
  }, null, 2);
  const lineOf = (needle: string) => text.split("\n").findIndex((line) => line.includes(needle)) + 1;

  test("a JSON file's issues have the line and the field", () => {
    const issues = jsonIssues(text);
    expect(said(issues, "case/unknown-organisation")).toEqual([["error", "city.json", lineOf("\"target\""), "target"]]);
    expect(said(issues, "case/zero-strength")).toEqual([["error", "city.json", lineOf("\"strength\""), "strength"]]);
    expect(said(issues, "case/unknown-field")).toEqual([["error", "city.json", lineOf("\"fr\""), "label.fr"]]);
  });

  test("what is missing stands at the record that lacks it", () => {
    expect(said(jsonIssues(text.replace("\"layer\": \"command\",", "")), "case/missing-field")).toEqual([["error", "city.json", lineOf("\"ties\"") + 1, "layer"]]);
  });

  test("data have the list and the position in it", () => {
    expect(said(dataIssues({ ties: [{ id: "t01", source: "a", target: "x", layer: "command" }] }), "case/unknown-organisation")).toEqual([["error", "ties", 1, "target"]]);
  });

  test.each([["a trailing comma", "{\n\"format\": \"crosstie-case\",\n}", 3], ["a comment", "{ // here\n}", 1], ["an empty file", "", 1], ["half a file", "{\n\"a\": [1,\n", 3]])(
    "%s is not read over", (_, broken, line) => {
      expect(said(jsonIssues(broken), "case/unreadable-json")[0]).toEqual(["error", "city.json", line, null]);
    });

  test("nesting without end is a fault of the file, not of the program", () => {
    expect(jsonIssues("[".repeat(200_000)).map(({ code }) => code)).toEqual(["case/unreadable-json"]);
  });

  test.each([[null], [3], ["text"], [[]], [undefined], [{}]])("%j is not a case", (data) => {
    expect(checkCase(data).issues.map(({ code }) => code)).toContain("case/not-a-case");
    expect(() => parseCase(data)).toThrow(expect.objectContaining({ code: "case/invalid" }) as Error);
  });
});

describe("hostile names", () => {
  test("names of Object's own are names like any other", () => {
    const text = "{\"format\":\"crosstie-case\",\"id\":\"c\",\"title\":\"C\",\"organisations\":[{\"id\":\"constructor\",\"label\":\"A\",\"attributes\":{\"toString\":\"x\"}}],\"ties\":[{\"id\":\"t\",\"source\":\"constructor\",\"target\":\"hasOwnProperty\",\"layer\":\"valueOf\"}]}";
    const codes = jsonIssues(text).map(({ code }) => code);
    expect(codes).toContain("case/unknown-organisation");
    expect(codes).toContain("case/unknown-layer");
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("__proto__ in JSON is a field nobody knows, and reaches nothing", () => {
    const text = "{\"format\":\"crosstie-case\",\"id\":\"c\",\"title\":\"C\",\"organisations\":[],\"__proto__\":{\"polluted\":1}}";
    expect(jsonIssues(text).map(({ code }) => code)).toContain("case/unknown-field");
    expect("polluted" in {}).toBe(false);
  });

  test("a column called constructor is an attribute", () => {
    const checked = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": "id,label_en,constructor\na,A,x\n" } });
    expect(checked.ok && checked.case.organisations[0]!.attributes).toEqual({ constructor: "x" });
  });
});

describe("what is well is left alone", () => {
  test("a small city has nothing but notes", () => {
    const checked = checkCase(smallCity);
    expect(checked.ok).toBe(true);
    expect(checked.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("its files, read again, have nothing at all", () => {
    const files = writeCaseFiles(parseCase(smallCity));
    expect(checkCase({ kind: "folder", name: "x", files }).issues).toEqual([]);
  });
});
