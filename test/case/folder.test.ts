import { describe, expect, test } from "vitest";
import { absentTieSchema, checkCase, codingSchema, documentSchema, instrumentSchema, membershipSchema, mergeCandidateSchema, organisationSchema, parseCase,
  positionSchema, ratingSchema, resourceSchema, taskSchema, tieSchema, writeCaseFiles, writeCaseJson, type Case } from "../../lib/case/index.js";
import { languageSuffixes, partTables, tables, type TableKey } from "../../lib/case/tables.js";
import { smallCity } from "./cases.js";

const organisations = "id,label_en\na,A\nb,B\n";
const read = (files: Record<string, string>, name = "city"): Case => parseCase({ kind: "folder", name, files: { "organisations.csv": organisations, ...files } });

describe("the tables' description agrees with the schema", () => {
  const schemas = {
    organisations: organisationSchema, ties: tieSchema, absentTies: absentTieSchema, memberships: membershipSchema, tasks: taskSchema, resources: resourceSchema,
    instruments: instrumentSchema, codings: codingSchema, documents: documentSchema, mergeCandidates: mergeCandidateSchema, ratings: ratingSchema,
    positions: positionSchema,
  } satisfies Record<TableKey, { shape: object }>;
  const elsewhere = new Set(["evidence", "attributes", "failure"]);

  test.each(Object.entries(tables))("%s has a column for every field", (key, table) => {
    const fields = Object.keys(schemas[key as TableKey].shape).filter((field) => !elsewhere.has(field));
    expect(Object.keys(table.columns).sort()).toEqual(fields.sort());
  });

  test.each(Object.entries({ ...tables, ...partTables }))("%s: no two headings are spelled alike", (_, { columns }) => {
    const spelled = Object.entries(columns).flatMap(([field, column]) => (column === "label" ? [field, ...languageSuffixes.map((suffix) => field + suffix)] : [field]));
    expect(new Set(spelled.map((heading) => heading.toLowerCase())).size).toBe(spelled.length);
  });
});

describe("reading a folder", () => {
  test("organisations alone are a case, named after the folder", () => {
    expect(read({}, "S City (2018)")).toMatchObject({ id: "S-City-2018-", title: { en: "S City (2018)" }, format: "crosstie-case", ties: [], attributes: {} });
    expect(read({}, "核应急")).toMatchObject({ id: "核应急", title: { zh: "核应急" } });
  });

  test("case.json says the rest", () => {
    expect(read({ "case.json": "{ \"id\": \"x\", \"title\": { \"zh\": \"案例\" }, \"lead\": { \"organisation\": \"a\" } }" })).toMatchObject({
      id: "x", title: { zh: "案例" }, lead: { organisation: "a", certainty: "stated", evidence: [] },
    });
  });

  test("headings match whatever their case, spaces and underscores", () => {
    const { ties } = read({ "ties.csv": " Source ,TARGET,Layer,active_from,Governance Mode\na,b,command,off-site,market\n" });
    expect(ties).toMatchObject([{ source: "a", target: "b", activeFrom: "off-site", governanceMode: "market" }]);
  });

  test("a blank list is unknown, none is known to be empty, the rest are items", () => {
    const { resources } = read({ "resources.csv": "id,label,heldBy\nr1,R,\nr2,R,none\nr3,R, a ; b;\nr4,碘片,a；b\n" });
    expect(resources.map(({ heldBy }) => heldBy)).toEqual([null, [], ["a", "b"], ["a", "b"]]);
    expect(resources.map(({ label }) => label)).toEqual([{ en: "R" }, { en: "R" }, { en: "R" }, { zh: "碘片" }]);
  });

  test("a plain label gives way to one that names its language", () => {
    const { resources } = read({ "resources.csv": "id,label,label_en,label_zh\nr1,Plain,English,\nr2,Plain,,中文\n" });
    expect(resources.map(({ label }) => label)).toEqual([{ en: "English" }, { en: "Plain", zh: "中文" }]);
  });

  test("ids are given by row order, all of one width", () => {
    const rows = (count: number) => `source,target,layer\n${"a,b,command\n".repeat(count)}`;
    expect(read({ "ties.csv": rows(2) }).ties.map(({ id }) => id)).toEqual(["t01", "t02"]);
    expect(read({ "ties.csv": rows(101) }).ties.map(({ id }) => id).filter((_, i) => i % 50 === 0)).toEqual(["t001", "t051", "t101"]);
    const { memberships, codings, absentTies, mergeCandidates } = read({
      "memberships.csv": "organisation,body\na,b\n", "codings.csv": "code,value\nA1,present\n", "absent-ties.csv": "a,b\na,b\n", "merge-candidates.csv": "a,b\na,b\n",
    });
    expect([memberships, codings, absentTies, mergeCandidates].map(([first]) => first?.id)).toEqual(["m01", "k01", "x01", "g01"]);
  });

  test("evidence finds its record by id alone, or by table and id", () => {
    const { organisations: [a], ties: [tie], tasks: [task] } = read({
      "documents.csv": "id,title_en\nplan,Plan\n", "ties.csv": "source,target,layer\na,b,command\n", "tasks.csv": "id,label_en\nt,T\n",
      "failures.csv": "task,step_en,certainty\nt,first,implied\nt,second,\n",
      "evidence.csv": "table,record,document,section,paraphrase_zh\n,a,plan,1,依据\nties,t01,plan,,\nfailures,t,plan,2,\n,t,plan,3,\n",
    });
    expect(a!.evidence).toEqual([{ document: "plan", section: "1", paraphrase: { zh: "依据" } }]);
    expect(tie!.evidence).toEqual([{ document: "plan", section: null, paraphrase: null }]);
    expect(task!.failure).toEqual({ chain: [{ en: "first" }, { en: "second" }], certainty: "implied", evidence: [{ document: "plan", section: "2", paraphrase: null }] });
    expect(task!.evidence).toMatchObject([{ section: "3" }]); // by its id alone the task, not its failure
  });

  test("shorthand lists and rows of their own say the same", () => {
    const shorthand = read({ "tasks.csv": "id,label_en,requiredOrganisations,requiredResources\nt,T,a;b,none\n" });
    const rows = read({ "tasks.csv": "id,label_en,requiredResources\nt,T,none\n", "requirements.csv": "task,organisation\nt,a\nt,b\n" });
    expect(rows).toEqual(shorthand);
  });

  test("attributes are typed, unless an apostrophe or their spelling says text", () => {
    const { organisations: [a] } = read({ "organisations.csv": "id,label_en,n,zero,t,quoted,long,money,blank\na,A,1.50,007,TRUE,'12,12345678901234567890,=1+1,\n" });
    expect(a!.attributes).toEqual({ n: 1.5, zero: "007", t: true, quoted: "12", long: "12345678901234567890", money: "=1+1" });
  });

  test("an apostrophe that nothing asked for stays", () => {
    expect(read({ "organisations.csv": "id,label_en\na,'t Zand\n" }).organisations[0]!.label).toEqual({ en: "'t Zand" });
  });

  test("full-width digits are digits", () => {
    expect(read({ "organisations.csv": "id,label_en,count\na,A,１３\n" }).organisations[0]!.count).toBe(13);
  });

  test("a byte order mark is no part of the first heading", () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode("id,label_zh\na,应急办\n")]);
    expect(checkCase({ kind: "folder", name: "c", files: { "organisations.csv": bytes } })).toMatchObject({ ok: true, case: { organisations: [{ id: "a", label: { zh: "应急办" } }] } });
  });

  test("a table with headings and no rows has no records", () => {
    const checked = checkCase({ kind: "folder", name: "c", files: { "organisations.csv": "id,label_en\n" } });
    expect(checked.ok && checked.case.organisations).toEqual([]);
  });
});

describe("coverage that is not declared", () => {
  test("a layer with ties is partly listed, one without is not stated", () => {
    const { vocabulary } = read({ "ties.csv": "source,target,layer\na,b,command\n" });
    expect(Object.fromEntries(vocabulary.layers.map(({ id, coverage }) => [id, coverage]))).toEqual({
      mandate: "not-stated", command: "partial", supervision: "not-stated", communication: "not-stated", decision: "not-stated", operational: "not-stated",
    });
  });

  test("what is declared stays as it is, also when it is nothing", () => {
    const checked = checkCase({ format: "crosstie-case", id: "c", title: "C", organisations: [], vocabulary: { layers: [] } });
    expect(checked).toMatchObject({ ok: true, issues: [], case: { vocabulary: { layers: [] } } });
  });

  test("data that were handed over are not written on", () => {
    const data = Object.freeze({ format: "crosstie-case", formatVersion: "0.1", id: "c", title: "C", organisations: Object.freeze([]) });
    expect(parseCase(data).formatVersion).toBe("1.0");
    expect(data.formatVersion).toBe("0.1");
  });
});

describe("writing", () => {
  const files = writeCaseFiles(parseCase(smallCity));

  test("only tables with rows are written, only columns with cells, and lines end in a line feed", () => {
    expect(Object.keys(files).sort()).toEqual([
      "absent-ties.csv", "case.json", "codings.csv", "documents.csv", "evidence.csv", "failures.csv", "instruments.csv", "memberships.csv",
      "merge-candidates.csv", "organisations.csv", "parties.csv", "positions.csv", "ratings.csv", "requirements.csv", "resources.csv", "tasks.csv", "ties.csv",
    ]);
    expect(Object.keys(writeCaseFiles(read({}))).sort()).toEqual(["case.json", "organisations.csv"]);
    expect(writeCaseFiles(read({}))["organisations.csv"]).toBe("id,label_en,certainty\na,A,stated\nb,B,stated\n");
  });

  test("the shorthand is used exactly when entries have nothing but an id", () => {
    expect(files["tasks.csv"]!.split("\n").map((line) => line.split(",").length > 1)).not.toEqual([]);
    expect(files["requirements.csv"]).toBe("task,organisation,contribution_en,certainty\ntask-iodine,cdc,tablets,stated\ntask-iodine,community,,\n");
    expect(files["tasks.csv"]).toContain("tablets;register");
    expect(files["parties.csv"]).toBe("instrument,organisation,certainty\nagreement,cdc,implied\nagreement,community,\n");
    expect(files["instruments.csv"]).toContain("hq;groups");
  });

  test("text that would be misread is marked, in attributes and in lists", () => {
    expect(files["organisations.csv"]).toContain("EMC\\; the committee;\\none");
    expect(files["organisations.csv"]).toContain("attributes.phone,attributes.staff,attributes.ready,attributes.note");
    expect(files["organisations.csv"]).toContain(",007,12,true,=1+1");
  });

  test("JSON leaves out what is unknown, and keeps what is known to be none", () => {
    const json = JSON.parse(writeCaseJson(parseCase(smallCity))) as { organisations: object[]; tasks: object[] };
    expect(json.organisations[2]).toEqual({
      id: "hq", label: { en: "Headquarters" }, kind: "command-body", certainty: "stated", attributes: { phone: "007", staff: 12, ready: true, note: "=1+1" },
    });
    expect(json.organisations[1]).toHaveProperty("aliases", []);
  });
});
