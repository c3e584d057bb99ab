import fc from "fast-check";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { parseCase, type Case, type CaseInput } from "../../lib/case/index.js";
import { diffCases, diffTables, type CaseDiff } from "../../lib/compare/index.js";
import { readCase } from "../../lib/node/index.js";

const town = (more: Partial<CaseInput> = {}): Case => parseCase({
  format: "crosstie-case", id: "town", title: "Town",
  organisations: [{ id: "a", label: "Hall" }, { id: "b", label: "Fire" }, { id: "c", label: "Clinic" }],
  ties: [{ id: "t1", source: "a", target: "b", layer: "command" }, { id: "t2", source: "b", target: "c", layer: "communication" }],
  tasks: [{ id: "k", label: "Boats", leads: ["a", "b"] }], ...more,
});
const brief = ({ changes }: CaseDiff) => changes.map(({ table, id, change, field, before, after }) => (change === "changed" ? `~ ${table} ${id} ${field ?? ""} ${JSON.stringify(before)} ${JSON.stringify(after)}` : `${change === "added" ? "+" : "-"} ${table} ${id}`));
const renames = ({ renames: all }: CaseDiff) => all.map(({ table, before, after, by }) => `${table} ${before} ${after} ${by}`);

describe("what changed", () => {
  it("a field, a record, a list", () => {
    const after = town({
      title: { en: "Town", zh: "镇" }, organisations: [{ id: "a", label: "Hall", level: "municipal" }, { id: "b", label: "Fire" }, { id: "d", label: "School", attributes: { pupils: 40 } }],
      ties: [{ id: "t1", source: "a", target: "b", layer: "command", strength: 2 }], tasks: [{ id: "k", label: "Boats", leads: [] }], liaison: [{ organisation: "b" }],
    });
    const diff = diffCases(town(), after);
    expect(brief(diff)).toEqual([
      '~ case case title.zh null "镇"', "+ liaison b",
      '~ layers communication coverage "partial" "not-stated"', // supposed on reading: no tie of it is left
      '~ organisations a level null "municipal"', "- organisations c", "+ organisations d",
      "~ ties t1 strength null 2", "- ties t2", '~ tasks k leads ["a","b"] []',
    ]);
    expect(diff.counts).toEqual({ added: 2, removed: 2, changed: 5 });
    expect(diff.changes.find(({ id }) => id === "d")!.after).toMatchObject({ attributes: { pupils: 40 } });
  });
  it("nothing, by the order of rows and lists; something, by the order of states and steps", () => {
    const turned = town();
    expect(brief(diffCases(town(), { ...turned, organisations: turned.organisations.toReversed(), ties: turned.ties.toReversed(), tasks: turned.tasks.map((task) => ({ ...task, leads: ["b", "a"] })) }))).toEqual([]);
    const states = (...ids: string[]) => town({ vocabulary: { states: ids.map((id) => ({ id, label: id })) } });
    expect(brief(diffCases(states("calm", "storm"), states("storm", "calm")))).toEqual(['~ states calm after null "storm"', '~ states storm after "calm" null']);
    const steps = (...chain: string[]) => town({ tasks: [{ id: "k", label: "Boats", failure: { chain } }] });
    expect(diffCases(steps("late", "lost"), steps("lost", "late")).changes).toHaveLength(1);
  });
  it("a list that is not stated is not one that is empty", () => {
    const tasks = (leads?: string[]) => town({ tasks: [{ id: "k", label: "Boats", ...(leads === undefined ? {} : { leads }) }] });
    expect(brief(diffCases(tasks(), tasks([])))).toEqual(["~ tasks k leads null []"]);
  });
});

describe("ids that may have been renamed", () => {
  it("the same but for the id, the same ends, the same name", () => {
    const after = town({
      organisations: [{ id: "a", label: "Hall" }, { id: "fire", label: "Fire", level: "municipal" }, { id: "c", label: "Clinic" }],
      ties: [{ id: "t8", source: "a", target: "fire", layer: "command" }, { id: "t9", source: "c", target: "fire", layer: "communication" }], tasks: [{ id: "k2", label: "Boats", leads: [] }],
    });
    const diff = diffCases(town(), after);
    expect(renames(diff)).toEqual(["organisations b fire label", "tasks k k2 label"]);
    expect(diff.counts).toEqual({ added: 4, removed: 4, changed: 0 }); // suggested, not assumed
    const ties = diffCases(town(), town({ ties: [{ id: "x1", source: "a", target: "b", layer: "command" }, { id: "x2", source: "c", target: "b", layer: "communication", strength: 3 }] }));
    expect(renames(ties)).toEqual(["ties t1 x1 content", "ties t2 x2 ends"]);
  });
  it("rows pushed on by one that was put in between", () => {
    const shifted = town({ ties: [{ id: "t1", source: "c", target: "a", layer: "operational" }, { id: "t2", source: "a", target: "b", layer: "command" }, { id: "t3", source: "b", target: "c", layer: "communication" }] });
    expect(renames(diffCases(town(), shifted))).toEqual(["ties t1 t2 content", "ties t2 t3 content"]);
  });
  it("not where two would do", () => {
    const same = town({ organisations: [{ id: "a", label: "Hall" }, { id: "x", label: "Fire" }, { id: "y", label: "Fire" }], ties: [], tasks: [] });
    expect(renames(diffCases(town({ ties: [], tasks: [] }), same))).toEqual([]);
  });
});

const mirrored = ({ first, second, counts, changes, renames: all }: CaseDiff) => ({
  kind: "case-diff", first: second, second: first, counts: { added: counts.removed, removed: counts.added, changed: counts.changed },
  changes: changes.map(({ change, before, after, ...rest }) => ({ ...rest, change: change === "changed" ? change : change === "added" ? "removed" : "added", before: after, after: before })),
  renames: all.map(({ before, after, ...rest }) => ({ ...rest, before: after, after: before })).sort((a, b) => (a.table === b.table ? (a.before < b.before ? -1 : 1) : Object.keys(diffTables).indexOf(a.table) - Object.keys(diffTables).indexOf(b.table))),
});

test("laws: none with itself, mirrored the other way round, plain data", async () => {
  const city = await readCase(fileURLToPath(new URL("../../data/s-city", import.meta.url)));
  const other = await readCase(fileURLToPath(new URL("../../data/emon/texas", import.meta.url)));
  for (const source of [city, other, town()]) expect(diffCases(source, source)).toMatchObject({ changes: [], renames: [], counts: { added: 0, removed: 0, changed: 0 } });
  expect(mirrored(diffCases(city, other))).toEqual(diffCases(other, city));
  const version = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.constantFrom("Hall", "Fire", "Clinic"), fc.nat(2)), { maxLength: 5 }).map((rows) => {
    const own = new Map(rows.map(([id, label, count]) => [id, { id, label, ...(count === 0 ? {} : { count }) }]));
    const organisations = [...own.values()];
    return town({ organisations, tasks: [], ties: organisations.slice(1).map(({ id }, i) => ({ id: `t${String(i)}`, source: organisations[i]!.id, target: id, layer: "communication" })) });
  });
  fc.assert(fc.property(version, version, (first, second) => {
    const diff = diffCases(first, second);
    expect(mirrored(diff)).toEqual(diffCases(second, first));
    expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
  }), { seed: 11, numRuns: 150 });
});

test("every list of a case is looked at", () => {
  const lists = Object.entries(town()).flatMap(([key, value]) => (Array.isArray(value) ? [key] : []));
  expect(Object.keys(diffTables)).toEqual(expect.arrayContaining(lists));
  expect(Object.keys(town().vocabulary).map((key) => (key === "ratings" ? "ratingItems" : key)).filter((key) => !(key in diffTables))).toEqual([]);
});
