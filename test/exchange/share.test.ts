import { describe, expect, it, test } from "vitest";
import { caseJsonSchema, parseCase, writeCaseFiles, writeCaseJson, type Case, type CaseInput } from "../../lib/case/index.js";
import { coarsen, identifiability, measuresReading, nameHits, readBack, scanFiles, shareCase, smallCells, type Shared } from "../../lib/exchange/share/index.js";
import { catalogue } from "../../lib/framework/index.js";
import { measure, type Measurement } from "../../lib/metric/index.js";
import { awkward } from "../../lib/metric/awkward.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { makeCase } from "../support/make-case.js";
import { allExceptions } from "../framework/support/laws.js";

const city = await readCase("data/s-city");
const texas = await readCase("data/emon/texas");
const shared = shareCase(city);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const filesOf = (given: Case) => [...Object.entries(writeCaseFiles(given)), ["whole.json", writeCaseJson(given)] as const].map(([name, text]) => ({ name, bytes: bytesOf(text) }));
const leaksOf = (source: Case, made: Shared) => scanFiles(filesOf(made.case), source, made).leaks;

/** Every field of the format, each text with a name in it. */
const full = (): CaseInput => {
  const said = (text: string) => ({ en: `${text} of Zebulon Works`, zh: `${text}泽布伦厂`, translation: "ours" as const });
  const evidence = [{ document: "zebulon-report", section: "Zebulon 3", paraphrase: said("paraphrase") }];
  const grounded = { certainty: "stated" as const, evidence };
  const record = { ...grounded, attributes: { "Zebulon.note": "Zebulon", backed: true, wave: "first" } };
  const term = (id: string, more = {}) => ({ id, label: said("term"), missing: true as const, notAClass: true as const, ...more });
  return {
    format: "crosstie-case", formatVersion: "1.0", id: "zebulon-case", title: said("title"), synthetic: false, asOf: "the day of Zebulon",
    basis: { value: "interview at Zebulon", note: said("note"), ...grounded }, lead: { organisation: "zebulon", ...grounded }, liaison: [{ organisation: "zebulon-b", ...grounded }],
    vocabulary: {
      levels: [term("zebulon-level", { rank: 1 })], sectors: [term("zebulon-sector")], kinds: [term("zebulon-kind", { collective: true })], jurisdictions: [{ id: "zebulon-land", label: said("place"), missing: undefined, notAClass: true }, term("unspecified")],
      states: [{ id: "zebulon-state", label: said("state"), responseLevel: 1, ...grounded }], layers: [{ id: "zebulon-layer", label: said("layer"), dimension: "vertical", reads: "command", coverage: "partial" }],
      ratings: [{ id: "zebulon-trust", label: said("item"), min: 0, max: 5 }],
    },
    documents: [{ id: "zebulon-report", title: said("document"), citation: said("citation"), attributes: { "by": "Zebulon" } }],
    organisations: ["zebulon", "zebulon-b"].map((id) => ({ id, label: { en: id === "zebulon" ? "Zebulon Works" : "Second Zebulon", zh: "泽布伦厂", translation: "ours" }, aliases: ["Zebulon", "泽布伦"], sector: "zebulon-sector", level: "zebulon-level", jurisdiction: "zebulon-land", kind: "zebulon-kind", role: said("role"), count: 3, ...record })),
    ties: [{
      id: "zebulon-tie", source: "zebulon", target: "zebulon-b", layer: "zebulon-layer", dimension: "vertical", subtype: "orders from Zebulon", directed: true, flow: "source-to-target", activeFrom: "zebulon-state", activeTo: "zebulon-state",
      status: "in-plan", wave: "zebulon-wave", presence: "present", strength: 2, multiplicity: 3, trust: 1, value: 4, initiative: "self", governanceMode: "market", instrument: "zebulon-pact",
      dimensionCertainty: "stated", subtypeCertainty: "stated", stateCertainty: "stated", ...record,
    }],
    absentTies: [{ id: "zebulon-none", a: "zebulon", b: "zebulon-b", dimension: "vertical", layer: "zebulon-layer", meaning: said("meaning"), ...record }],
    memberships: [{ id: "zebulon-member", organisation: "zebulon", body: "zebulon-b", role: "member for Zebulon", ...record }],
    ratings: [{ id: "zebulon-rating", rater: "zebulon", rated: "zebulon-b", item: "zebulon-trust", value: 3, respondent: "Zebulon Smith", wave: "zebulon-wave", ...record }],
    tasks: [{
      id: "zebulon-task", label: said("task"), activeFrom: "zebulon-state", requiredOrganisations: [{ organisation: "zebulon", contribution: said("part"), certainty: "stated" }],
      requiredResources: [{ resource: "zebulon-truck", contribution: said("part"), certainty: "stated" }], leads: ["zebulon"], supports: ["zebulon-b"], deciders: ["zebulon"], prerequisites: ["zebulon-task"],
      failure: { chain: [said("step")], ...grounded }, ...record,
    }],
    resources: [{ id: "zebulon-truck", label: said("truck"), kind: "material", heldBy: ["zebulon"], importance: 1, control: 1, sufficiency: "sufficient", ...record }],
    instruments: [{ id: "zebulon-pact", label: said("pact"), mode: "market", role: "primary", parties: [{ organisation: "zebulon", certainty: "stated" }], document: "zebulon-report", ...record }],
    codings: [{ id: "zebulon-coding", codebook: "collaboration-framework", code: "A1", value: "present", coder: "Zebulon Smith", note: said("note"), ...record }],
    mergeCandidates: [{ id: "zebulon-pair", a: "zebulon", b: "zebulon-b", recommended: true, effect: said("effect"), rationale: said("reason"), ...record }],
    positions: [{ id: "zebulon-place", organisation: "zebulon", layout: "rows", x: 1, y: 2, attributes: { a: 1 } }], frames: [{ layout: "rows", width: 10, height: 10 }],
    rules: [{ id: "zebulon-rule", label: said("rule"), value: 30, unit: "Zebulon minutes", by: "zebulon", ...grounded }],
    zones: [{ id: "zebulon-zone", label: said("zone"), radiusKm: 5, jurisdiction: "zebulon-land", ...grounded }],
    unknowns: [{ id: "zebulon-question", text: said("question") }], attributes: { "zebulon-rule": 42, place: "Zebulon" },
  };
};

/** Paths of the format that a case gives nothing for. */
function missingIn(schema: unknown, data: unknown, path = ""): string[] {
  const { anyOf, properties, items } = schema as { anyOf?: unknown[]; properties?: Record<string, unknown>; items?: unknown };
  if (anyOf !== undefined) return anyOf.map((one) => missingIn(one, data, path)).sort((a, b) => a.length - b.length).find((_, i, all) => all.length - 1 === i || all[i]!.length > 0) ?? [];
  if (items !== undefined) return Array.isArray(data) && data.length > 0 ? missingIn(items, data[0], path) : [path];
  if (properties === undefined) return data === undefined || data === null ? [path] : [];
  return typeof data !== "object" || data === null ? [path] : Object.entries(properties).flatMap(([field, part]) => missingIn(part, (data as Record<string, unknown>)[field], `${path}.${field}`));
}

describe("fields", () => {
  it("the case with every field has them all, so that a new one cannot be forgotten here", () => {
    expect(missingIn(caseJsonSchema(), full()).filter((path) => path !== ".vocabulary.jurisdictions.missing")).toEqual([]);
  });

  it("no text of any field is left, whatever the evidence option, and the result is a case", () => {
    const source = parseCase(full());
    for (const evidence of ["remove", "keep"] as const) {
      const made = shareCase(source, { evidence });
      const text = filesOf(made.case).map(({ bytes }) => new TextDecoder().decode(bytes)).join("\n");
      expect(text).not.toMatch(/zebulon|泽布伦/i);
      expect(leaksOf(source, made)).toEqual([]);
      expect(text.includes("paraphrase of org-0")).toBe(evidence === "keep");
      expect(made.case.unknowns.length).toBe(evidence === "keep" ? 1 : 0);
      // Numbers, yes and no, and the format's own choices stand.
      expect(made.case.ties[0]).toMatchObject({ id: "tie-01", strength: 2, multiplicity: 3, trust: 1, value: 4, flow: "source-to-target", status: "in-plan", attributes: { backed: true, wave: "first" } });
      expect(made.case.attributes).toEqual({ "rule-01": 42, pseudonymised: true });
      expect(made.case.organisations[0]).toMatchObject({ id: "org-01", label: { en: "Organisation 01", zh: "单位01" }, aliases: null, count: 3, jurisdiction: "area-01", sector: "sector-01" });
      expect(made.case.asOf).toBeNull();
      expect(made.case.positions).toEqual([]);
    }
  });

  it("attributes stay only where they are asked for, and then without names", () => {
    const source = makeCase("", [], { organisations: [{ id: "alpha", label: "Alpha Works", attributes: { staff: 12, Alpha: 3, note: "near Alpha Works" } }] });
    expect(shareCase(source).case.organisations[0]!.attributes).toEqual({});
    expect(shareCase(source, { attributes: ["staff", "Alpha", "note"] }).case.organisations[0]!.attributes).toEqual({ staff: 12, "attribute-01": 3, note: "value-01" });
  });
});

describe("pseudonyms", () => {
  it("are the same for the same case and seed, others for another seed, and not in the order of the file", () => {
    expect(shareCase(city)).toEqual(shared);
    const order = (made: Shared) => made.key.kinds.find(({ kind }) => kind === "organisation")!.entries.map(({ id }) => id);
    expect([...order(shared)].sort()).toEqual(city.organisations.map(({ id }) => id).sort());
    expect(order(shared)).not.toEqual(city.organisations.map(({ id }) => id));
    expect(order(shareCase(city, { seed: 2 }))).not.toEqual(order(shared));
    expect(shared.case.organisations.map(({ id }) => id)).toEqual(city.organisations.map((_, i) => `org-${String(i + 1).padStart(2, "0")}`));
  });

  it("cannot be drawn again from the list and the seed: a text that is not shared changes the order", () => {
    const other = { ...city, title: { en: "Another title" } };
    expect(shareCase(other).key.kinds[0]!.entries.map(({ id }) => id)).not.toEqual(shared.key.kinds[0]!.entries.map(({ id }) => id));
  });

  it("a case that was shared is shared again without taking an id that is there", () => {
    const again = shareCase(shared.case);
    const [before, after] = [shared.case, again.case].map(({ organisations }) => new Set(organisations.map(({ id }) => id)));
    expect([...after!].filter((id) => before!.has(id))).toEqual([]);
    expect(leaksOf(shared.case, again)).toEqual([]);
    expect(readBack(readBack(again.case.ties.map(({ source }) => source), again.key), shared.key).sort()).toEqual(city.ties.map(({ source }) => source).sort());
  });
});

type Row = Readonly<Record<string, unknown>>;

/** What the law of renaming lets a measure change: which of two equals it names, the number of a group, which of two merges at one height comes first. */
const renaming = Object.fromEntries(Object.entries(await allExceptions()).map(([id, { renaming: told }]) => [id, told?.may ?? []]));
/** Which end is called a. */
const choices: Readonly<Record<string, readonly string[]>> = { bridges: ["sideA", "sideB"] };
/** Measures of which all may move. Nothing is known of them here but how many rows they have. */
const free = (id: string) => renaming[id] === "all";

/** The values of each column, in order of size: of a list how many, of a pair its ends in either order. */
function valuesBy({ metric, rows, columns, notes }: Measurement): Map<string, unknown[]> {
  const sampled = notes.some(({ code }) => code.includes("sampled"));
  const values = new Map<string, unknown[]>();
  const put = (name: string, value: unknown) => values.set(name, [...values.get(name) ?? [], value]);
  for (const row of rows as readonly Row[]) {
    if (typeof row["a"] === "string" && typeof row["b"] === "string") put("pair", [row["a"], row["b"]].sort().join(" "));
    for (const [name, value] of Object.entries(row)) {
      const isChoice = choices[metric]?.includes(name) === true || free(metric) || renaming[metric]?.includes(name) === true || (columns[name]?.type === "id" && name !== "organisation") || ((name === "low" || name === "high") && sampled);
      if (name !== "a" && name !== "b" && !isChoice) put(name, Array.isArray(value) ? value.length : value);
    }
  }
  for (const column of values.values()) column.sort((a, b) => (typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1));
  return values;
}

const near = (a: unknown, b: unknown) => (typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b);
const areSame = (one: Map<string, unknown[]>, other: Map<string, unknown[]>) =>
  one.size === other.size && [...one].every(([name, column]) => column.length === other.get(name)?.length && column.every((value, i) => near(value, other.get(name)![i])));

describe("statistics", () => {
  // Sums run in another order, since the rows do: the last of sixteen digits may differ, hence 1e-9, as in the contract of metrics.
  const cases: readonly (readonly [string, Case])[] = [["S City", city], ["Texas", texas], ...Object.entries(awkward()).filter(([name]) => ["two islands", "star", "all unknown", "parallel ties", "strengths", "hostile names", "ratings", "tasks"].includes(name))];
  it.each(cases)("every measure of the catalogue is the same: %s", (_, source) => {
    const made = source === city ? shared : shareCase(source);
    const [before, after] = [build(source), build(made.case)];
    const apart = catalogue.metrics.filter((metric) => !areSame(valuesBy(measure(before, metric)), valuesBy(readBack(measure(after, metric), made.key)))).map(({ id }) => id);
    expect(apart).toEqual([]);
  });

  it.each([["S City", city], ["Texas", texas]] as const)("what coarsening changes is said: %s", (_, source) => {
    const made = shareCase(source, { k: 3 });
    const said = measuresReading([...new Set(made.report.coarsening.done!.values.map(({ attribute }) => attribute))]);
    const [before, after] = [build(source), build(made.case)];
    const changed = catalogue.metrics.filter((metric) => !areSame(valuesBy(measure(before, metric)), valuesBy(readBack(measure(after, metric), made.key)))).map(({ id }) => id);
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.filter((id) => !said.includes(id))).toEqual([]);
  });
});

describe("who can be told apart", () => {
  // a and b are alike in all; c has another sector; d has a tie more.
  const four = makeCase("", [{ id: "t1", source: "d", target: "c", layer: "communication", directed: false }], {
    organisations: [{ id: "a", label: "a", sector: "government" }, { id: "b", label: "b", sector: "government" }, { id: "c", label: "c", sector: "social" }, { id: "d", label: "d", sector: "government" }],
  });

  it("is counted by attributes, by degrees and by both", () => {
    expect(identifiability(four)).toEqual({
      byAttributes: { k: 1, alone: 1 }, // classes abd and c
      byDegrees: { k: 2, alone: 0 }, // ab without a tie, cd with one
      together: { k: 1, alone: 2 },
      alone: [{ organisation: "c", by: ["sector"] }, { organisation: "d", by: ["sector", "degree:communication"] }],
    });
  });

  it("direction and layer of ties count", () => {
    expect(identifiability(makeCase("a b c d", ["a>b command", "c-d communication"])).byDegrees).toEqual({ k: 1, alone: 2 }); // cd alike, a gives, b takes
  });

  it("coarsening gives up what fewer than k have, and no more than is needed", () => {
    const { case: made, to } = coarsen(four, 2);
    // Degrees reach 2 (ab, cd), so both count: without sectors ab and cd remain alike.
    expect(to).toMatchObject({ k: 2, entries: 4, reached: { byAttributes: 4, together: 2 } });
    expect(new Set(made.organisations.map(({ sector }) => sector))).toEqual(new Set([null]));
    expect(made.vocabulary.sectors.map(({ id }) => id)).not.toContain("social");
    expect(made.ties).toEqual(four.ties);
  });

  it("where degrees alone single organisations out, attributes are coarsened and k is told as it is", () => {
    const star = makeCase("", ["a-b", "a-c", "a-d"], { organisations: ["a", "b", "c", "d"].map((id, i) => ({ id, label: id, level: i < 2 ? "municipal" : "district", sector: i === 0 ? "social" : null })) });
    const { to } = coarsen(star, 2);
    expect(to.values).toEqual([{ attribute: "sector", value: "social", label: { en: "Social organisation", zh: "社会组织" }, organisations: 1 }, ...to.values.slice(1)]);
    expect(to.reached).toEqual({ byAttributes: 2, together: 1 });
    expect(coarsen(star, 9).to.reached.byAttributes).toBe(4); // four organisations cannot be nine alike
    expect(coarsen(star, 9).case.organisations.every(({ level }) => level === null)).toBe(true);
  });

  it("what becomes blank looks like what was blank before", () => {
    const two = (sector: string | null, other: string | null) => makeCase("", [], { organisations: [{ id: "a", label: "a", sector: "social" }, { id: "b", label: "b", sector }, { id: "c", label: "c", sector: other }] });
    const after = (source: Case) => coarsen(source, 3).case.organisations.map((one) => one.sector);
    expect(after(two(null, null))).toEqual([null, null, null]);
    expect(after(two("unspecified", null))).toEqual(["unspecified", "unspecified", "unspecified"]);
  });

  it("reaches every k that there are organisations for, on the shipped cases", () => {
    for (const source of [city, texas]) for (const k of [2, 3, 5]) {
      const { case: made, to } = coarsen(source, k);
      expect(to.reached.byAttributes).toBeGreaterThanOrEqual(k);
      expect(identifiability(made).byAttributes.k).toBe(to.reached.byAttributes);
      expect(parseCase(JSON.parse(writeCaseJson(made)))).toEqual(made);
    }
  });
});

describe("small cells", () => {
  const of = (...counts: readonly [string, string, number][]) => makeCase("", [], {
    organisations: counts.flatMap(([sector, level, count]) => Array.from({ length: count }, (_, i) => ({ id: `${sector}-${level}-${i}`, label: "x", sector, level }))),
  });
  const shown = (source: Case, least = 3) => smallCells(source, least).cells.map(({ count, reason }) => [count, reason]);

  it("are hidden, and another with one alone, which could be reckoned from the whole", () => {
    expect(shown(of(["government", "municipal", 5], ["government", "district", 2], ["social", "district", 4]))).toEqual([[5, null], [null, "small"], [null, "with-small"]]);
    expect(shown(of(["government", "municipal", 5], ["government", "district", 2], ["social", "district", 6]), 4)).toEqual([[null, "with-small"], [null, "small"], [6, null]]); // 2 is neither the least nor the most of 1 to 3
  });
  it("two that add up to two are one each: a third goes too", () => {
    expect(shown(of(["government", "municipal", 5], ["government", "district", 1], ["social", "district", 1]))).toEqual([[null, "with-small"], [null, "small"], [null, "small"]]);
    expect(shown(of(["government", "municipal", 5], ["government", "district", 1], ["social", "district", 2]))).toEqual([[5, null], [null, "small"], [null, "small"]]); // 3 = 1 + 2 or 2 + 1
  });
  it("none is hidden where all are large enough, or nothing counts as small", () => {
    expect(shown(of(["government", "municipal", 3], ["social", "district", 4]))).toEqual([[3, null], [4, null]]);
    expect(shown(of(["government", "municipal", 1]), 1)).toEqual([[1, null]]);
  });
});

describe("the scan", () => {
  const [name] = [city.organisations[8]!]; // D District Civil Affairs Department, D区民政局
  const scanned = (bytes: Uint8Array, file = "ties.csv") => scanFiles([{ name: file, bytes }], city, shared).leaks.map((leak) => leak.name);
  const utf16 = (text: string, little: boolean) => new Uint8Array(text.split("").flatMap((sign) => (little ? [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8] : [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255])));

  it("finds nothing in what is written, and every name of the original in itself", () => {
    expect(leaksOf(city, shared)).toEqual([]);
    const found = new Set(scanFiles(filesOf(city), city, shared).leaks.map((leak) => leak.name));
    for (const { id, label } of city.organisations) for (const text of [id, label.en!, label.zh!]) if (text.length > 4) expect(found).toContain(text);
  });

  it("finds a name however it is written", () => {
    const { en, zh } = name.label as { en: string; zh: string };
    for (const text of [en, en.toUpperCase(), en.replaceAll(" ", "_"), en.replaceAll(" ", "\u00a0 "), "Ｄ Ｄistrict Ｃivil Affairs Department", `x\u200b, ${en.split("").join("\u200b")}`, `the ${en}s`, JSON.stringify(en).replace("D", "\\u0044")]) expect([text, scanned(bytesOf(text))]).toEqual([text, expect.arrayContaining([en])]);
    for (const text of [zh, `在${zh}的`, "D区 民政局", "Ｄ区民政局", "\"D\\u533a\\u6c11\\u653f\\u5c40\""]) expect([text, scanned(bytesOf(text))]).toEqual([text, expect.arrayContaining([zh])]);
    for (const little of [true, false]) for (const shift of ["", "x"]) {
      expect(scanned(new Uint8Array([...bytesOf(shift), ...utf16(zh, little)]))).toContain(zh);
      expect(scanned(new Uint8Array([...bytesOf(shift), ...utf16(en, little)]))).toContain(en);
    }
    expect(scanned(bytesOf("nothing"), "d-civil.csv")).toEqual(["d-civil"]);
  });

  it("says the line", () => {
    expect(scanFiles([{ name: "a.csv", bytes: bytesOf("x\ny,NPP,npps,D-civilian\n") }], city, shared).leaks).toEqual([]); // three letters; a part of another word
    expect(scanFiles([{ name: "a.csv", bytes: bytesOf("x\ny, d-civil\n") }], city, shared).leaks).toEqual([{ file: "a.csv", line: 2, name: "d-civil", kind: "organisation" }]);
  });

  it("knows the names that a folder's name holds", () => {
    expect(nameHits("s-city-shared", city)).toContain("s-city");
    expect(nameHits("shared-case", city)).toEqual([]);
  });
});

describe("hostile names", () => {
  const texts = ["The Command asked S.W.A.T. (east) and the S.W.A.T. (east) Group; Command+ was told.", "市局和市局办公室都在。"];
  const source = makeCase("", [], {
    organisations: [
      { id: "command", label: "Command" }, { id: "plus", label: "Command+" }, { id: "swat", label: "S.W.A.T. (east)" }, { id: "group", label: "S.W.A.T. (east) Group", aliases: ["[a-z]*", ".*", "  "] },
      { id: "bureau", label: "市局" }, { id: "office", label: "市局办公室", aliases: ["__proto__", "constructor"] }, { id: "org-01", label: "Organisation 02" }, { id: "x2", label: "单位03", aliases: ["organisations", "task"] },
    ],
    ties: [{ id: "t1", source: "command", target: "org-01", layer: "command" }],
    documents: [{ id: "doc", title: texts[0]! }], tasks: [{ id: "constructor", label: texts[1]!, leads: ["org-01"] }],
  });

  it("the longest name gives way first, a name that is a common word too, and nobody takes another's name", () => {
    const made = shareCase(source, { evidence: "keep" });
    const of = (id: string) => made.key.kinds.find(({ kind }) => kind === "organisation")!.entries.find((entry) => entry.id === id)!.pseudonym;
    expect(made.case.tasks[0]!.label.zh).toBe(`${of("bureau")}和${of("office")}都在。`);
    expect(made.case.documents[0]!.title.en).toBe(`The ${of("command")} asked ${of("swat")} and the ${of("group")}; ${of("plus")} was told.`);
    expect(made.case.organisations.map(({ id }) => id).filter((id) => ["org-01", "org-02", "org-03"].includes(id))).toEqual([]); // names that are there already
    expect(readBack(made.case.tasks[0]!.leads, made.key)).toEqual(["org-01"]);
    expect(leaksOf(source, made)).toEqual([]);
  });

  it("words of the format that are somebody's name are told, not taken for a leak, and only where they fill their cell", () => {
    const made = shareCase(source);
    expect(scanFiles(filesOf(made.case), source, made).ownWords).toEqual(expect.arrayContaining(["command", "organisations", "task"]));
    expect(leaksOf(source, made)).toEqual([]);
    expect(scanFiles([{ name: "a.csv", bytes: bytesOf("x,the command,y") }], source, made).leaks.map((leak) => leak.name)).toEqual(expect.arrayContaining(["command"]));
    expect({}.constructor).toBe(Object);
  });

  it("a case with no organisation, and awkward ones, can be shared", () => {
    for (const one of Object.values(awkward())) {
      const made = shareCase(one, { evidence: "keep", k: 2 });
      expect(leaksOf(one, made)).toEqual([]);
      expect(made.case.organisations.length).toBe(one.organisations.length);
    }
  });
});

test("the report counts what was done, without a name", () => {
  expect(shared.report).toMatchObject({ kind: "share", organisations: 29, identifiability: { byAttributes: { k: 1, alone: 20 }, byDegrees: { k: 1, alone: 7 }, together: { k: 1, alone: 22 } } });
  expect(shared.report.texts.every(({ kept }) => kept === 0)).toBe(true);
  expect(scanFiles([{ name: "report.json", bytes: bytesOf(JSON.stringify(shared.report)) }], city, shared).leaks).toEqual([]);
});
