import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { constituentOf } from "../../lib/codebook/index.js";
import type { Case } from "../../lib/case/index.js";
import { checkCaseAt, readCase } from "../../lib/node/index.js";

const folder = (name: string) => fileURLToPath(new URL(`../../data/${name}`, import.meta.url));
const read = (name: string) => readCase(folder(name));

const shipped: readonly { name: string; id: string; organisations: number; ties: Readonly<Record<string, number>> }[] = [
  { name: "s-city", id: "s-city", organisations: 29, ties: { mandate: 4, command: 2, communication: 5, decision: 4, operational: 10 } },
  { name: "emon/cheyenne", id: "emon-cheyenne", organisations: 14, ties: { contact: 83 } },
  { name: "emon/hurrfrederic", id: "emon-hurrfrederic", organisations: 21, ties: { contact: 118 } },
  { name: "emon/lakepomona", id: "emon-lakepomona", organisations: 20, ties: { contact: 148 } },
  { name: "emon/mtsi", id: "emon-mtsi", organisations: 13, ties: { contact: 33 } },
  { name: "emon/mtsthelens", id: "emon-mtsthelens", organisations: 27, ties: { contact: 123 } },
  { name: "emon/texas", id: "emon-texas", organisations: 25, ties: { contact: 186 } },
  { name: "emon/wichita", id: "emon-wichita", organisations: 20, ties: { contact: 149 } },
  { name: "krackhardt-managers", id: "krackhardt-managers", organisations: 21, ties: { "reports-to": 20, advice: 190, friendship: 102 } },
  { name: "florentine", id: "florentine", organisations: 16, ties: { marriage: 20, business: 15 } },
  { name: "karate", id: "karate", organisations: 34, ties: { friendship: 78 } },
  { name: "knoke", id: "knoke", organisations: 10, ties: { information: 49, money: 22 } },
];

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Every reference of a case that names nothing: spelled out here, so that the check of the reader is not its own witness. */
function dangling(of: Case): string[] {
  const lost: string[] = [];
  const declared = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const expectIn = (known: ReadonlySet<string>, at: string, ...references: (string | null | undefined)[]) => {
    for (const reference of references) if (reference != null && !known.has(reference)) lost.push(`${at}: ${reference}`);
  };
  const { vocabulary } = of;
  const organisations = declared(of.organisations);
  const [levels, sectors, kinds, jurisdictions, states, layers] = [
    declared(vocabulary.levels), declared(vocabulary.sectors), declared(vocabulary.kinds),
    declared(vocabulary.jurisdictions), declared(vocabulary.states), declared(vocabulary.layers),
  ];
  for (const { id, sector, level, kind, jurisdiction } of of.organisations) {
    expectIn(sectors, id, sector);
    expectIn(levels, id, level);
    expectIn(kinds, id, kind);
    expectIn(jurisdictions, id, jurisdiction);
  }
  for (const tie of of.ties) {
    expectIn(organisations, tie.id, tie.source, tie.target);
    expectIn(layers, tie.id, tie.layer);
    expectIn(states, tie.id, tie.activeFrom, tie.activeTo);
    expectIn(declared(of.instruments), tie.id, tie.instrument);
  }
  for (const { id, a, b, layer } of of.absentTies) {
    expectIn(organisations, id, a, b);
    expectIn(layers, id, layer);
  }
  for (const { id, a, b } of of.mergeCandidates) expectIn(organisations, id, a, b);
  for (const { id, organisation, body } of of.memberships) expectIn(organisations, id, organisation, body);
  for (const { id, heldBy } of of.resources) expectIn(organisations, id, ...(heldBy ?? []));
  for (const { id, parties } of of.instruments) expectIn(organisations, id, ...(parties ?? []).map(({ organisation }) => organisation));
  for (const task of of.tasks) {
    expectIn(states, task.id, task.activeFrom);
    expectIn(organisations, task.id, ...(task.requiredOrganisations ?? []).map(({ organisation }) => organisation));
    expectIn(declared(of.resources), task.id, ...(task.requiredResources ?? []).map(({ resource }) => resource));
  }
  for (const { id, by } of of.rules) expectIn(organisations, id, by);
  for (const { id, jurisdiction } of of.zones) expectIn(jurisdictions, id, jurisdiction);
  expectIn(organisations, "offices", of.lead?.organisation, ...of.liaison.map(({ organisation }) => organisation));
  for (const { evidence } of grounded(of)) expectIn(declared(of.documents), "evidence", ...evidence.map(({ document }) => document));
  return lost;
}

/** The records of a case that rest on a source. Merge candidates are left out: they are the encoder's own suggestions. */
const grounded = (of: Case) => [
  ...(of.basis ? [of.basis] : []), ...(of.lead ? [of.lead] : []), ...of.liaison, ...of.vocabulary.states,
  ...of.organisations, ...of.ties, ...of.absentTies, ...of.memberships, ...of.tasks, ...of.resources,
  ...of.instruments, ...of.codings, ...of.rules, ...of.zones, ...of.tasks.flatMap(({ failure }) => failure ?? []),
];

/** Every value of a text in one language, wherever it stands in the case. */
function texts(value: unknown, language: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === language && typeof part === "string" ? [part] : texts(part, language));
}

test.each(shipped)("$name reads without an error and has its counts", async ({ name, id, organisations, ties }) => {
  const result = await checkCaseAt(folder(name));
  expect(result.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
  const here = await read(name);
  expect(here.id).toBe(id);
  expect(here.organisations).toHaveLength(organisations);
  expect(count(here.ties.map(({ layer }) => layer))).toEqual(ties);
  expect(dangling(here)).toEqual([]);
  expect(existsSync(`${folder(name)}/README.md`)).toBe(true);
});

test("S City has the records its note counts", async () => {
  const city = await read("s-city");
  expect(count(city.ties.map(({ dimension }) => dimension))).toEqual({ vertical: 6, horizontal: 19 });
  expect(city.ties.filter(({ source, target }) => source === target).map(({ id }) => id)).toEqual(["t11"]);
  expect(count(city.ties.map(({ status }) => status ?? "none"))).toEqual({ "in-plan": 18, required: 7 });
  expect([city.tasks, city.resources, city.instruments, city.codings].map((records) => records.length)).toEqual([10, 15, 5, 18]);
  expect([city.memberships, city.absentTies, city.mergeCandidates, city.unknowns].map((records) => records.length)).toEqual([5, 1, 5, 7]);
  expect(city.lead?.organisation).toBe("s-emc");
  expect(city.liaison.map(({ organisation }) => organisation)).toEqual(["s-emo"]);
  expect(Object.fromEntries(city.vocabulary.layers.map(({ id, coverage }) => [id, coverage]))).toEqual({
    mandate: "partial", command: "partial", supervision: "not-stated", communication: "partial", decision: "partial", operational: "partial",
  });
});

test("S City keeps what the text does not state apart from what it says is none", async () => {
  const city = await read("s-city");
  expect(city.asOf).toBeNull();
  expect(city.ties.every(({ strength, trust, initiative }) => strength === null && trust === null && initiative === null)).toBe(true);
  expect(city.tasks.every(({ leads, supports, deciders }) => leads === null && supports === null && deciders === null)).toBe(true);
  expect(city.tasks.filter(({ requiredOrganisations }) => requiredOrganisations === null).map(({ id }) => id)).toEqual(["task-sheltering"]);
  expect(city.organisations.find(({ id }) => id === "d-cdc")?.aliases).toEqual([]);
  expect(city.ties.filter(({ flow }) => flow !== null).map(({ id, flow }) => [id, flow])).toEqual([["t19", "target-to-source"]]);
});

test("every record of S City has evidence with a section and a paraphrase, and a certainty", async () => {
  const city = await read("s-city");
  for (const { certainty, evidence } of grounded(city)) {
    expect(["stated", "implied"]).toContain(certainty);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { document, section, paraphrase } of evidence) {
      expect(document).toBe("s-city-study");
      expect(section).toMatch(/^[45]\.\d(\(\d\))?$/);
      expect(paraphrase).toMatchObject({ translation: "ours" });
    }
  }
});

test("S City is coded once in every constituent and in the plan", async () => {
  const codes = (await read("s-city")).codings.map(({ code }) => code);
  expect(new Set(codes).size).toBe(18);
  expect(codes.every((code) => constituentOf(code) !== undefined)).toBe(true);
});

test("every text of S City is there in both languages, the Chinese without Latin words but for names", async () => {
  const city = await read("s-city");
  const chinese = texts(city, "zh");
  expect(chinese.length).toBeGreaterThan(300);
  expect(texts(city, "en")).toHaveLength(chinese.length);
  for (const text of chinese) {
    expect(text).toMatch(/\p{Script=Han}/u);
    // Places are letters in the source: S City, the districts D, L and P, and J area.
    expect(text.match(/\p{Script=Latin}+/gu)?.filter((word) => !["S", "D", "L", "P", "J", "CDC", "km"].includes(word)) ?? []).toEqual([]);
  }
});

test("EMON keeps the reported frequency and its own words", async () => {
  const texas = await read("emon/texas");
  for (const { strength, attributes, directed, status, wave } of texas.ties) {
    expect(strength).toBe(5 - Number(attributes["frequency"]));
    expect([directed, status, wave]).toEqual([true, "observed", "response"]);
  }
  expect(texas.organisations[0]).toMatchObject({
    label: { en: "US Army MAST Ft Sam Houston" }, aliases: ["US.Army.MAST..Ft..Sam.Houston."], sector: "federal", level: "federal",
    attributes: { "Decision.Rank.Score": 5.5, "Paid.Staff": 211, levelCertainty: "derived" },
  });
  const known = (name: string) => texas.organisations.filter(({ attributes }) => name in attributes).length;
  expect([known("Command.Rank.Score"), known("Decision.Rank.Score")]).toEqual([25 - 7, 25 - 5]);
  expect(Object.fromEntries(texas.vocabulary.layers.map(({ id, coverage }) => [id, coverage]))).toEqual({
    contact: "complete", mandate: "not-stated", command: "not-stated", supervision: "not-stated", decision: "not-stated", operational: "not-stated",
  });
  const { organisations } = await read("emon/cheyenne");
  expect(organisations.filter(({ sector }) => sector === "county-city").map(({ level }) => level)).toEqual(["unspecified"]);
});

test("Krackhardt's lines of command run down from the one chief executive", async () => {
  const { ties, organisations } = await read("krackhardt-managers");
  const command = ties.filter(({ layer }) => layer === "reports-to");
  const led = new Set(command.map(({ target }) => target));
  expect(led.size).toBe(20);
  expect(organisations.filter(({ id }) => !led.has(id)).map(({ id, level }) => [id, level])).toEqual([["n07", "ceo"]]);
  const rank = Object.fromEntries(organisations.map(({ id, level }) => [id, ["ceo", "vice-president", "manager"].indexOf(level ?? "")]));
  for (const { source, target } of command) expect(rank[source]!).toBe(rank[target]! - 1);
});

test.each(["florentine", "karate"])("%s has undirected ties, each listed once", async (name) => {
  const { ties } = await read(name);
  expect(ties.every(({ directed }) => !directed)).toBe(true);
  expect(new Set(ties.map(({ layer, source, target }) => [layer, ...[source, target].sort()].join(" "))).size).toBe(ties.length);
});
