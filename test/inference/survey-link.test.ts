import { describe, expect, it, test } from "vitest";
import { UsageError } from "../../lib/errors.js";
import { catalogue } from "../../lib/framework/index.js";
import { linkSurvey, type SurveyLink } from "../../lib/inference/index.js";
import { measure, type Row } from "../../lib/metric/index.js";
import { build, select } from "../../lib/network/index.js";
import { spearmanCorrelation } from "../../lib/stats/index.js";
import { checkInstrument, checkResponses, groupReliability, type Responses, type SurveyInstrument } from "../../lib/survey/index.js";
import { noteMessages } from "../../lib/words/index.js";
import { makeCase } from "../support/make-case.js";

const checkedInstrument = checkInstrument({ file: "instrument.json", text: JSON.stringify({
  format: "crosstie-instrument", id: "short", title: "Short", scale: { min: 1, max: 7 },
  dimensions: [{ id: "T", label: "Trust" }], items: [{ id: "t1", dimension: "T", label: "One", statement: "One" }, { id: "t2", dimension: "T", label: "Two", statement: "Two" }],
}) });
if (!checkedInstrument.ok) throw new Error(JSON.stringify(checkedInstrument.issues));
const instrument: SurveyInstrument = checkedInstrument.instrument;

const ids = "abcdefghijkl".split("");
const responsesOf = (rows: readonly (readonly (string | number)[])[]): Responses => {
  const checked = checkResponses({ file: "answers.csv", text: ["person,organisation,t1,t2", ...rows.map((row) => row.join(","))].join("\n") }, instrument);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.responses;
};
/** Two people an organisation, who agree: 1 and 1, 1 and 2, 2 and 2 ... up the alphabet. */
const level = (i: number) => 1 + Math.floor(i / 2);
const rows = ids.flatMap((id, i) => [[`${id}1`, id, level(i), level(i)], [`${id}2`, id, level(i), level(i) + (i % 2)]]);
// A star about l, then a chain: l has the most partners.
const ties = [...ids.slice(0, 8).map((id) => `l-${id} communication`), "a-b decision", "b-c decision", "i-j communication", "j-k communication", "l>a command"];
const network = build(makeCase(ids.join(" "), ties));
const rowOf = (result: SurveyLink, position: string, layer: string | null = null): Row => result.tables.links.rows.find((row) => row["position"] === position && row["layer"] === layer)!;
const codes = (result: SurveyLink) => result.notes.map(({ code }) => code);

describe("a survey held to a network", () => {
  it("scores, positions and correlation are those that the parts give on their own", async () => {
    const result = await linkSurvey(network, responsesOf(rows), instrument, { draws: 99 });
    const scores = ids.map((_, i) => (4 * level(i) + (i % 2)) / 4);
    const row = rowOf(result, "degree");
    const degrees = measure(network, catalogue.find("degree")).rows.map(({ degree }) => degree as number);
    expect(row["rho"]).toBeCloseTo(spearmanCorrelation(scores, degrees).estimate!, 12);
    expect(row).toMatchObject({ n: 12, standing: "tested", test: "drawn", dimension: "T" });
    const { icc1, icc2 } = groupReliability(ids.map((_, i) => [level(i), level(i) + (i % 2) / 2]));
    expect(result.tables.dimensions.rows[0]).toMatchObject({ verdict: "agreed", organisations: 12, people: 24, alone: 0, icc1, icc2, reliability: expect.closeTo(icc2!, 12) as number, reliabilityFrom: "icc2" });
    expect(row["corrected"]).toBeCloseTo((row["rho"] as number) / Math.sqrt(icc2!), 12);
    expect(result.tables.organisations.rows[3]).toMatchObject({ organisation: "d", people: 2, T: 2.25, degree: 1, "degree@communication": 1, "degree@command": 0 });
    const inLayer = measure(select(network, { layers: ["communication"] }), catalogue.find("degree")).rows.map(({ degree }) => degree as number);
    expect(rowOf(result, "degree", "communication")["rho"]).toBeCloseTo(spearmanCorrelation(scores, inLayer).estimate!, 12);
    expect(result.tables.links.rows.map(({ position }) => position)).not.toContain("brokerage"); // no sector is stated
    expect(result.options).toMatchObject({ draws: 99, seed: 1, minUnits: 10, minRwg: 0.7, positions: ["degree", "degree@command", "degree@communication", "degree@decision", "betweenness"] });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    for (const code of codes(result)) expect(Object.keys(noteMessages)).toContain(code);
  });

  it("p is the same twice, and whatever the order of the answers; another seed draws others", async () => {
    const [one, again, turned, other] = [await linkSurvey(network, responsesOf(rows), instrument, { draws: 99 }), await linkSurvey(network, responsesOf(rows), instrument, { draws: 99 }), await linkSurvey(network, responsesOf(rows.toReversed()), instrument, { draws: 99 }), await linkSurvey(network, responsesOf(rows), instrument, { draws: 99, seed: 2 })];
    const p = (result: SurveyLink) => result.tables.links.rows.map((row) => [row["rho"], row["p"], row["adjustedP"], row["low"]]);
    expect(again).toEqual(one);
    expect(p(turned)).toEqual(p(one));
    turned.tables.links.rows.forEach((row, i) => { expect(row["correctedLow"]).toBeCloseTo(one.tables.links.rows[i]!["correctedLow"] as number, 10); }); // each draw has the reliability of the organisations drawn
    expect(p(other)).not.toEqual(p(one));
    const adjusted = one.tables.links.rows.map(({ p: raw, adjustedP }) => [raw, adjustedP] as [number, number]);
    for (const [raw, value] of adjusted) expect(value).toBeGreaterThanOrEqual(raw);
  });

  it("refuses to average people who do not agree, and does so when told, with a warning", async () => {
    const apart = responsesOf(ids.flatMap((id) => [[`${id}1`, id, 1, 1], [`${id}2`, id, 7, 7]]));
    const refused = await linkSurvey(network, apart, instrument, { draws: 9 });
    expect(refused.tables.dimensions.rows[0]).toMatchObject({ verdict: "low-agreement", rwg: 0, reliability: null });
    expect(rowOf(refused, "degree")).toMatchObject({ standing: "not-averaged", n: 0, rho: null, p: null });
    expect(refused.tables.organisations.rows.every(({ T }) => T === null)).toBe(true);
    expect(codes(refused)).toContain("link/not-averaged");
    // Every second organisation has a variance of 0.125 against 4 at random: mean rwg 1 - 0.03125 / 2. Each limit refuses on its own.
    const verdict = async (limits: object) => (await linkSurvey(network, responsesOf(rows), instrument, { draws: 9, ...limits })).tables.dimensions.rows[0]!;
    expect(await verdict({ minRwg: 0.984 })).toMatchObject({ verdict: "agreed", rwg: expect.closeTo(1 - 0.03125 / 2, 12) as number });
    expect(await verdict({ minRwg: 0.985 })).toMatchObject({ verdict: "low-agreement" });
    expect(await verdict({ minIcc1: 0.999 })).toMatchObject({ verdict: "low-agreement" });
    const anyway = await linkSurvey(network, apart, instrument, { draws: 9, aggregate: "anyway" });
    expect(rowOf(anyway, "degree")).toMatchObject({ standing: "constant-score", n: 12, rho: null }); // every mean is 4
    expect(codes(anyway)).toEqual(expect.arrayContaining(["link/averaged-anyway", "link/no-reliability"]));
  });

  it("people who never differ within an organisation may be averaged, though no ICC is defined", async () => {
    const result = await linkSurvey(network, responsesOf(ids.flatMap((id, i) => [[`${id}1`, id, level(i), level(i)], [`${id}2`, id, level(i), level(i)]])), instrument, { draws: 9 });
    expect(result.tables.dimensions.rows[0]).toMatchObject({ verdict: "agreed", icc1: null, rwg: 1, reliability: 1 });
    expect(rowOf(result, "degree")["corrected"]).toBeCloseTo(rowOf(result, "degree")["rho"] as number, 12);
  });

  it("one person each: alpha stands for the reliability, with a warning; some alone: counted", async () => {
    const alone = await linkSurvey(network, responsesOf(rows.filter((_, i) => i % 2 === 1)), instrument, { draws: 9 });
    expect(alone.tables.dimensions.rows[0]).toMatchObject({ verdict: "one-person", alone: 12, icc1: null, rwg: null, reliabilityFrom: "alpha" });
    expect(alone.tables.dimensions.rows[0]!["reliability"]).toBe(alone.tables.dimensions.rows[0]!["alpha"]);
    expect(codes(alone)).toContain("link/one-person-each");
    const some = await linkSurvey(network, responsesOf(rows.slice(1)), instrument, { draws: 9 });
    expect(some.notes.find(({ code }) => code === "link/one-person-some")!.params).toMatchObject({ count: 1, organisations: 12 });
  });

  it("too few: the value is shown, nothing is tested; fewer are tested when asked, exactly", async () => {
    const few = responsesOf(rows.slice(0, 18));
    expect(rowOf(await linkSurvey(network, few, instrument), "degree")).toMatchObject({ standing: "too-few", n: 9, p: null, adjustedP: null, low: null });
    const asked = rowOf(await linkSurvey(network, few, instrument, { minUnits: 5, draws: 9 }), "degree");
    expect(asked).toMatchObject({ standing: "tested", test: "exact", n: 9 });
    expect(rowOf(await linkSurvey(network, few, instrument), "degree")["rho"]).toBe(asked["rho"]);
    await expect(linkSurvey(network, few, instrument, { minUnits: 2 })).rejects.toMatchObject({ code: "simulation/invalid-option" });
    await expect(linkSurvey(network, few, instrument, { dimensions: ["D9"] })).rejects.toMatchObject({ code: "usage/unknown-dimension" });
  });

  it("positions: any metric of organisations and any of its columns; others are refused with the nearest name", async () => {
    const of = (id: string, column?: string) => linkSurvey(network, responsesOf(rows), instrument, { draws: 9, positions: [{ metric: catalogue.find(id), ...(column === undefined ? {} : { column }) }] });
    expect((await of("degree", "share")).tables.links.rows[0]).toMatchObject({ position: "degree.share", standing: "tested" });
    expect((await of("brokerage")).tables.links.rows[0]).toMatchObject({ position: "brokerage", standing: "none", n: 0 }); // asked for, so it stays
    await expect(of("fragmentation")).rejects.toBeInstanceOf(UsageError);
    await expect(of("pairRatings")).rejects.toMatchObject({ code: "usage/not-a-position" });
    await expect(of("communities")).rejects.toMatchObject({ code: "usage/not-a-position" }); // numbers that are names
    await expect(of("degree", "shares")).rejects.toMatchObject({ details: { nearest: "share" } });
  });

  it("a run that is stopped gives nothing", async () => {
    const stop = new AbortController();
    await expect(linkSurvey(network, responsesOf(rows), instrument, { draws: 100000 }, { signal: stop.signal, onProgress: () => { stop.abort(new Error("stopped")); } })).rejects.toThrow("stopped");
  });
});

describe("who belongs where", () => {
  const named = build(makeCase("", [], { organisations: [{ id: "emc", label: { en: "Emergency Committee", zh: "应急委员会" }, aliases: ["EMC (city)"] }, { id: "fire", label: "Fire Brigade" }, { id: "police", label: "Fire-Brigade", aliases: ["Police"] }], ties: [{ id: "t1", source: "emc", target: "fire", layer: "communication" }] }));
  const people = ["emc", "应急委员会", "emc (CITY)", "fire brigade", "Police", "polcie", ""].map((name, i) => [`p${i}`, name, 3, 3] as const);

  it("ids, names in both languages and aliases find their organisation; what is not one, or several, is said with row and nearest name", async () => {
    const result = await linkSurvey(named, responsesOf(people), instrument, { draws: 9 });
    expect(result.tables.organisations.rows.map((row) => row["people"])).toEqual([3, 0, 1]);
    expect(result.issues.map(({ code, file, row, column, value, suggestion }) => [code, file, row, column, value, suggestion?.value ?? null])).toEqual([
      ["responses/several-organisations", "answers.csv", 5, "organisation", "fire brigade", null], ["responses/unknown-organisation", "answers.csv", 7, "organisation", "polcie", "police"],
    ]);
    expect(result.notes.find(({ code }) => code === "link/unplaced")!.params).toEqual({ count: 3 });
  });

  it("merges and selections hold for people too; without any organisation that is an error", async () => {
    const merged = await linkSurvey(select(named, { merges: [["emc", "police"]] }), responsesOf(people), instrument, { draws: 9 });
    expect(merged.tables.organisations.rows.map(({ organisation, people: count }) => [organisation, count])).toEqual([["emc", 4], ["fire", 0]]);
    const without = await linkSurvey(select(named, { without: ["emc"] }), responsesOf(people), instrument, { draws: 9 });
    expect(without.notes.find(({ code }) => code === "link/out-of-scope")!.params).toEqual({ count: 3 });
    const nowhere = await linkSurvey(named, responsesOf([["p", "", 1, 1]]), instrument, { draws: 9 });
    expect(nowhere.issues).toMatchObject([{ code: "responses/no-organisation", severity: "error" }]);
  });
});

describe("groups, halves and ratings beside the scores", () => {
  const sectors = ["government", "enterprise", "social"];
  const source = makeCase("", ties, {
    organisations: ids.map((id, i) => ({ id, label: id, sector: sectors[Math.floor(i / 4)]! })), memberships: [...ids.slice(0, 3).map((organisation) => ({ id: `m-${organisation}`, organisation, body: "l" })), { id: "m-l", organisation: "l", body: "l" }],
    ratings: ids.slice(0, 8).flatMap((id, i) => [{ id: `r${i}`, rater: id, rated: "l", item: "trust", value: 6 }, { id: `s${i}`, rater: id, rated: "k", item: "trust", value: 2 }]),
  });

  it("by hand: a to d have 2 of 6 horizontal ties and mean 1.625; three groups are too few", async () => {
    const result = await linkSurvey(build(source), responsesOf(rows), instrument, { draws: 19, by: "sector" });
    expect(result.tables.groups.rows[0]).toEqual({ dimension: "T", group: "government", members: 4, scored: 4, score: 1.625, pairs: 6, ties: 2, density: 1 / 3 }); // 1, 1.25, 2, 2.25
    expect(result.tables.groupLinks.rows).toMatchObject([{ dimension: "T", n: 3, p: null, standing: "too-few" }]);
    const body = await linkSurvey(build(source), responsesOf(rows), instrument, { draws: 19, by: "body" });
    expect(body.tables.groups.rows).toMatchObject([{ group: "l", members: 3, pairs: 3, ties: 2 }]); // a body is not its own member
  });

  it("ratings: those tied to l give it 6, and k, to whom they have no tie, 2", async () => {
    const result = await linkSurvey(build(source), responsesOf(rows), instrument, { draws: 99, minUnits: 9 });
    const row = result.tables.ratings.rows.find(({ layer }) => layer === "communication")!;
    expect(row).toMatchObject({ item: "trust", n: 10, pairs: 16, tied: 8, tiedMean: 6, untiedMean: 2, standing: "tested" });
    expect(row["r"]).toBeCloseTo(1, 12);
    expect(codes(result)).toContain("rating/silent");
  });

  test("where no horizontal layer is stated no density is given", async () => {
    const bare = await linkSurvey(select(build(source), { dimensions: ["vertical"] }), responsesOf(rows), instrument, { draws: 9, by: "sector" });
    expect(bare.tables.halves.rows).toMatchObject([{ standing: "none", highDensity: null }]);
    expect(bare.tables.groups.rows[0]).toMatchObject({ pairs: null, ties: null, density: null });
    expect(codes(bare)).toContain("link/no-horizontal");
  });
});
