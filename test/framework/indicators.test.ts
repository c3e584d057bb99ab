import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../lib/framework/index.js";
import { tiesAreRead } from "../../lib/metric/definition.js";
import { headlineOf, measure, type Metric, type Row } from "../../lib/metric/index.js";
import { build, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { bridge } from "../../lib/simulate/index.js";
import { evidenceOf, indicators, indicatorsPage } from "./indicators-page.js";
import { caseOf, drawn } from "./support/laws.js";
import { statedCase } from "./support/stated-case.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sCity = build(await readCase(`${root}data/s-city`));
const measured = indicators.filter(({ place }) => place === undefined);
const metricsOf = (ids: readonly string[]) => ids.map((id) => catalogue.find(id));
const first = measured.map(({ code, metrics }) => [code, catalogue.find(metrics[0]!)] as const);
const all = [...new Set(measured.flatMap(({ metrics }) => metrics))].map((id) => [id, catalogue.find(id)] as const);
const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const values = (metric: Metric, rows: readonly Row[]) => rows.map((row) => row[headlineOf(metric)] ?? null);
const reasons = (codes: readonly { readonly code: string }[]) => codes.filter(({ code }) => code !== "metric/convention" && !code.startsWith("parameters/"));

/** Every file that defines a metric, by the id it defines. */
function fileOf(metric: Metric): string {
  const room = `${root}lib/framework/${metric.element}/`;
  const found = ["", "horizontal/", "vertical/", "position/", "shape/", "groups/", "sets/"].map((folder) => `${room}${folder}${kebab(metric.id)}.ts`).filter((path) => existsSync(path));
  return found[0] ?? "";
}

describe("the list of 52", () => {
  it("is as many, each once, and the page shows it", () => {
    expect(indicators.length).toBe(52);
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(52);
    const path = `${root}docs/indicators.md`;
    if (process.env["WRITE_PAGES"] !== undefined) writeFileSync(path, indicatorsPage());
    expect(readFileSync(path, "utf8")).toBe(indicatorsPage());
  });

  it("has every code of the catalogue, and no other", () => {
    expect(catalogue.metrics.flatMap(({ aliases }) => aliases ?? []).filter((alias) => /^I-\d/.test(alias)).sort()).toEqual(measured.map(({ code }) => code).sort());
  });

  it.each(indicators.map((one) => [one.code, one] as const))("%s has its file, its code and a case worked by hand", (code, { metrics, byHand: [file, title], place }) => {
    if (place !== undefined) expect([place, `test/${file}`].filter((path) => !existsSync(root + path))).toEqual([]);
    else {
      expect(catalogue.find(code).id).toBe(metrics[0]);
      for (const metric of metricsOf(metrics)) expect(readFileSync(fileOf(metric), "utf8")).toContain(`id: "${metric.id}"`);
      const text = readFileSync(`${root}test/${file}`, "utf8");
      expect(text).toContain(metrics[0]);
      expect(text.split("\n").some((line) => /^\s*(it|test)\(["`]/.test(line) && line.includes(title)), title).toBe(true);
    }
  });

  it("has each indicator in the room of its element", () => {
    const rooms = {
      antecedents: "13 13b 15 16 16b 22b 34", process: "03 03b 04 04b 10 11 26 32 33 36", structure: "01 01b 01c 02 02b 02c 04c 05 06 07 07b 08 09 12 14 14b 14c 18 22", governance: "19 20 21 23 24 24b 25 37", outcome: "17 17b 27 28 30 31",
    };
    for (const [room, codes] of Object.entries(rooms)) expect(first.filter(([, { element }]) => element === room).map(([code]) => code.slice(2)).sort()).toEqual(codes.split(" "));
  });

  it("echoes the effort of what searches: two million steps when nothing is said", () => {
    // A search says whether its answer is proven; other budgets only bound how long a count may take.
    const searching = catalogue.metrics.filter(({ options, columns }) => "effort" in options.shape && "proven" in columns);
    expect(searching.map(({ id }) => id)).toEqual(expect.arrayContaining(["sufficiency", "keyPlayersToRemove", "corePeriphery"]));
    expect(bridge(build(statedCase("a b")), {}).options["effort"]).toBe(2_000_000);
    for (const metric of searching) expect(measure(sCity, metric).options["effort"], metric.id).toBe(2_000_000);
  });

  it.each(first)("%s says which records made it", (code, metric) => {
    // A rule that is checked is the record itself; only that.
    if (evidenceOf(metric) === "its rows") expect(code).toBe("I-33");
  });

  it.each(measured.filter(({ lacks }) => lacks !== undefined).map((one) => [one.code, one] as const))("%s is null in S City and says what is lacking", (_, { metrics, lacks }) => {
    const metric = catalogue.find(metrics[0]!);
    const result = measure(sCity, metric);
    expect(result.notes.map(({ code }) => code)).toContain(lacks);
    for (const value of values(metric, result.rows)) expect([null, "unknown"]).toContain(value);
  });

  it("has a value for all others in S City", () => {
    for (const { code, metrics, lacks } of measured) {
      if (lacks === undefined) expect(values(catalogue.find(metrics[0]!), measure(sCity, catalogue.find(metrics[0]!)).rows).some((value) => value !== null), code).toBe(true);
    }
  });
});

describe("rules for every indicator", () => {
  /** What asks about pairs has nothing to ask of one organisation. */
  const ofPairs = ["I-01", "I-01b", "I-01c", "I-02", "I-02b", "I-02c", "I-03", "I-06", "I-07", "I-08", "I-12"];

  it.each(first)("%s: nobody, and one alone, give null with a reason, or a count of none", (code, metric) => {
    const result = measure(build(statedCase("")), metric);
    const none = [null, 0];
    for (const value of values(metric, result.rows)) expect(metric.columns[headlineOf(metric)]!.type === "integer" ? none : [null]).toContain(value);
    expect(reasons(result.notes).length + Number(values(metric, result.rows).includes(0))).toBeGreaterThan(0);
    if (!ofPairs.includes(code)) return;
    const one = measure(build(statedCase("", [], { organisations: [{ id: "a", label: "a", level: "district", sector: "government", jurisdiction: "x" }], lead: { organisation: "a" } })), metric);
    expect(values(metric, one.rows).every((value) => value === null)).toBe(true);
    expect(reasons(one.notes).length).toBeGreaterThan(0);
  });

  it.each(all)("%s: a missing attribute leaves organisations out, and they are counted", (id, metric) => {
    const attributes = typeof metric.requires === "function" ? metric.requires(metric.options.parse({})).attributes : metric.requires?.attributes;
    for (const attribute of attributes ?? []) {
      const stated = (lacking: boolean) => build(statedCase("", ["a-b decision", "b-c decision", "a>b command", "c-d communication"], {
        organisations: ["a", "b", "c", "d"].map((one, i) => ({ id: one, label: one, level: i < 3 ? "district" : "municipal", sector: i < 2 ? "government" : "social", jurisdiction: i < 2 ? "x" : "y", ...(lacking && one === "c" ? { [attribute]: null } : {}) })),
        liaison: [{ organisation: "b" }], tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "a" }] }],
        resources: [{ id: "r", label: "r", kind: "material", heldBy: ["c"] }],
      }));
      expect(measure(stated(true), metric).missing, id).toBeGreaterThan(measure(stated(false), metric).missing);
    }
  });

  const samples = fc.sample(drawn(7), { numRuns: 60, seed: 5252 }).map((given) => {
    const source = caseOf(given);
    const bare = source.ties.filter((tie) => tie.source !== tie.target);
    const loop = statedCase("p q", ["p-q operational 2"]).ties[0]!;
    return [[], source.organisations.slice(0, 3).map(({ id }, i) => ({ ...loop, id: `loop${i}`, source: id, target: id }))].map((loops) => build({ ...source, ties: [...bare, ...loops] }));
  });
  it.each(all)("%s: ties of an organisation with itself enter nothing; what is out of range is nowhere", (_, metric) => {
    for (const [bare, withLoops] of samples) {
      const [plain, looped] = [measure(bare!, metric), measure(withLoops!, metric)];
      expect(looped.rows).toEqual(plain.rows);
      for (const row of plain.rows) {
        for (const [name, column] of Object.entries(plain.columns)) {
          const [value, [least, most]] = [row[name], column.range ?? [null, null]];
          if (typeof value !== "number") continue;
          expect(value, name).toBeGreaterThanOrEqual((least ?? -Infinity) - 1e-12);
          expect(value, name).toBeLessThanOrEqual((most ?? Infinity) + 1e-12);
        }
      }
    }
  });

  it.each(first)("%s: the result carries its scope, and an interval where ties are left open", (_, metric) => {
    const selected = select(sCity, { statuses: ["in-plan"], merges: [["npp-operator", "npp"]] });
    expect(measure(selected, metric).scope).toEqual(selected.scope);
    expect(selected.scope).toMatchObject({ statuses: ["in-plan"], merges: [["npp-operator", "npp"]] });
    const open = build(statedCase("", ["a>b command", "b-c communication?", "a-c operational", "b-d decision"], {
      organisations: ["a", "b", "c", "d"].map((one, i) => ({ id: one, label: one, level: i < 3 ? "district" : "municipal", sector: i < 2 ? "government" : "social", jurisdiction: i < 2 ? "x" : "y" })), liaison: [{ organisation: "b" }], lead: { organisation: "a" },
      resources: [{ id: "r", label: "r", kind: "information", heldBy: ["a"] }, { id: "s", label: "s", kind: "material", heldBy: ["c"] }],
      tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "a" }, { organisation: "c" }], requiredResources: [{ resource: "r" }, { resource: "s" }], leads: ["a"], deciders: ["c"] }],
      instruments: [{ id: "i", label: "i", mode: "market" }], codings: [{ id: "k1", code: "A1", value: "present" }],
    }));
    const result = measure(open, metric);
    const reads = tiesAreRead(metric, metric.options.parse({})) && metric.columns[headlineOf(metric)]!.nominal !== true && values(metric, result.rows).some((value) => value !== null);
    if (reads) expect(Object.keys(result.columns)).toEqual(expect.arrayContaining(["low", "high"]));
  });
});
