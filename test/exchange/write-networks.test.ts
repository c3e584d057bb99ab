import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { exportFormats, readForeign, type ForeignNetwork, type Written } from "../../lib/exchange/index.js";
import { build, type Network } from "../../lib/network/index.js";

const hostile = ["Fire & Rescue", "a \"b\" c", "two\nlines", "]]>", "<script>", "市应急办", "🔥🚒", "__proto__", "constructor", "=cmd()", "back\\slash", "tab\there", "o'brien", "%comment", "*Vertices", "&amp;", "a,b;c", "'quoted'", "bell\u0007", "x".repeat(40), "{}", "# no remark", "data:", "labels:"];
const name = fc.oneof(fc.constantFrom(...hostile), fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }).filter((text) => text.trim() !== ""));
const value = fc.oneof(name, fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((number) => (Object.is(number, -0) ? 0 : number)));
const attributes = fc.dictionary(fc.constantFrom("staff", "weight", "label", "parent", "note <x>", "类", "constructor", "layer", "directed"), value, { maxKeys: 4 });

const cases = fc.record({
  organisations: fc.array(fc.record({ label: name, sector: fc.constantFrom("government", "social", null), level: fc.constantFrom("municipal", "district", null), attributes }), { maxLength: 7 }),
  ties: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), layer: fc.constantFrom("command", "communication", "own"), directed: fc.boolean(), strength: fc.option(fc.integer({ min: 1, max: 999 }).map((n) => n / 8)), attributes }), { maxLength: 12 }),
}).map(({ organisations, ties }): Network => build(parseCase({
  format: "crosstie-case", id: "city", title: "A \"city\"",
  vocabulary: { layers: ["command", "communication", "own"].map((id) => ({ id, label: id === "own" ? "Own \"layer\"" : id, dimension: "horizontal", reads: null, coverage: "partial" })) },
  organisations: organisations.map((organisation, i) => ({ id: `o${i}`, ...organisation })),
  ties: organisations.length === 0 ? [] : ties.map(({ from, to, ...tie }, i) => ({ id: `t${i}`, source: `o${from % organisations.length}`, target: `o${to % organisations.length}`, ...tie })),
})));

const readBack = ({ files }: Written): ForeignNetwork => {
  const { networks, issues } = readForeign({ name: files[0]!.name, bytes: new TextEncoder().encode(files[0]!.text) });
  expect(issues.filter(({ code }) => code !== "graph/list-kept")).toEqual([]);
  expect(networks).toHaveLength(1);
  return networks[0]!;
};
const all = ({ ties, selfTies }: Network) => [...ties, ...selfTies];
const cleaned = (text: string) => Array.from(text, (sign) => (sign < " " && !"\t\n\r".includes(sign)) || "\ufffe\uffff".includes(sign) ? "\ufffd" : sign).join("");
const inLine = (text: string) => text.replace(/"/g, "'").replace(/[\p{Cc}\u2028\u2029]/gu, " ").trim();

describe("written and read again", () => {
  test.each(["graphml", "gexf", "json", "node-link"] as const)("%s keeps organisations, ties and attributes", (format) => {
    fc.assert(fc.property(cases, (network) => {
      const written = exportFormats[format](network);
      const back = readBack(written);
      const clean = format === "graphml" || format === "gexf" ? cleaned : (text: string) => text;
      expect(back.organisations.map(({ id, label }) => [id, label])).toEqual(network.organisations.map(({ id, label }) => [id, clean(label.en ?? label.zh!)]));
      expect(back.ties.map(({ id, source, target, directed, strength, relation }) => [id, source, target, directed, strength, relation]))
        .toEqual(all(network).map(({ id, source, target, directed, strength, layer }) => [id, source, target, directed, strength, layer]));
      const same = (found: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>>) => {
        for (const [key, wanted] of Object.entries(own)) {
          const got = Object.hasOwn(found, key) ? found[key] : found[`${key} (attribute)`];
          expect(typeof got === typeof wanted ? got : String(got)).toEqual(typeof got !== typeof wanted ? String(wanted) : typeof wanted === "string" ? clean(wanted) : wanted); // a column of several types is text, and says so
        }
      };
      back.organisations.forEach(({ attributes: found }, i) => {
        const { sector, level, attributes: own } = network.organisations[i]!;
        expect([found["sector"] ?? null, found["level"] ?? null]).toEqual([sector, level]);
        same(found, own);
      });
      back.ties.forEach(({ attributes: found }, i) => same(found, all(network)[i]!.attributes));
    }), { numRuns: 60, seed: 11 });
  });

  test("Pajek keeps names, relations, directions and strengths", () => {
    fc.assert(fc.property(cases, (network) => {
      const back = readBack(exportFormats.pajek(network));
      expect(back.organisations).toHaveLength(network.organisations.length);
      back.organisations.forEach(({ label }, i) => expect([inLine(network.organisations[i]!.label.en ?? network.organisations[i]!.label.zh!), `${inLine(network.organisations[i]!.label.en ?? network.organisations[i]!.label.zh!)} (o${i})`.trim()]).toContain(label ?? ""));
      const plain = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(plain(back.ties.map(({ source, target, directed, strength, relation }) => [Number(source), Number(target), directed, strength, back.relations.find(({ id }) => id === relation)!.label])))
        .toEqual(plain(all(network).map(({ source, target, directed, strength, layer }) => [Number(source.slice(1)) + 1, Number(target.slice(1)) + 1, directed, strength, layer === "own" ? "Own 'layer'" : layer])));
    }), { numRuns: 60, seed: 12 });
  });

  test("DL keeps names, and a cell for every pair of a layer", () => {
    fc.assert(fc.property(cases.filter(({ organisations }) => organisations.length > 0), (network) => {
      const back = readBack(exportFormats.dl(network));
      expect(new Set(back.organisations.map(({ label }) => label!.toLowerCase())).size).toBe(network.organisations.length);
      const cells = new Map<string, number>();
      const put = (from: string, to: string, layer: string, strength: number) => {
        const key = `${Number(from.slice(1)) + 1} ${Number(to.slice(1)) + 1} ${layer}`;
        cells.set(key, Math.max(cells.get(key) ?? 0, strength));
      };
      for (const { source, target, layer, directed, strength } of all(network)) {
        put(source, target, layer === "own" ? "Own 'layer'" : layer, strength ?? 1);
        if (!directed) put(target, source, layer === "own" ? "Own 'layer'" : layer, strength ?? 1);
      }
      expect(new Map(back.ties.map(({ source, target, relation, strength }) => [`${source} ${target} ${back.relations.find(({ id }) => id === relation)!.label!}`, strength!]))).toEqual(cells);
    }), { numRuns: 60, seed: 13 });
  });
});

const city = build(parseCase({
  format: "crosstie-case", id: "city", title: { en: "City", zh: "某市" },
  vocabulary: { layers: [{ id: "command", label: { en: "Command", zh: "指挥" }, dimension: "vertical", reads: "command", coverage: "partial" }, { id: "contact", label: "Contact", dimension: "horizontal", reads: null, coverage: "partial" }] },
  organisations: [
    { id: "hq", label: { en: "Headquarters", zh: "指挥部" }, sector: "government", level: "municipal" }, { id: "fire", label: "=cmd()", sector: "government", level: "district" },
    { id: "cross", label: "Same", sector: "social", level: "district" }, { id: "other", label: "same", sector: null, level: "district" }],
  ties: [
    { id: "t1", source: "hq", target: "fire", layer: "command", strength: 2 }, { id: "t2", source: "hq", target: "fire", layer: "command" },
    { id: "t3", source: "fire", target: "cross", layer: "contact" }, { id: "t4", source: "hq", target: "cross", layer: "contact", presence: "unknown" }],
  tasks: [{ id: "k", label: "Evacuate" }],
  positions: [{ id: "p", organisation: "hq", layout: "force", x: 10, y: 20 }], frames: [{ layout: "force", width: 100, height: 100 }],
}));
const noted = ({ cannot }: Written) => cannot.map(({ code, params }) => [code, params["count"] ?? null]);

describe("what a format cannot hold is said", () => {
  test("tasks, ties that may not be there, two ties in one cell, two of a name", () => {
    expect(noted(exportFormats.dl(city))).toEqual([["export/tasks", 1], ["export/unknown-ties", 1], ["export/ids", null], ["export/same-names", 1], ["export/attributes", null], ["export/parallel-ties", 1], ["export/matrix-direction", 1], ["export/matrix-strength", 1]]);
    expect(noted(exportFormats.graphml(city))).toEqual([["export/tasks", 1], ["export/unknown-ties", 1], ["export/both-directions", 1]]);
    expect(noted(exportFormats.csv(city))).toEqual([["export/tasks", 1], ["export/formula-cells", 4]]);
  });

  test("the matrix of DL, worked by hand: the larger of 2 and none, and both ways of a tie without direction", () => {
    expect(exportFormats.dl(city).files[0]!.text).toBe("DL N=4 NM=2\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS:\n\"Headquarters\"\n\"=cmd()\"\n\"Same (cross)\"\n\"same (other)\"\nMATRIX LABELS:\n\"Command\"\n\"Contact\"\nDATA:\n0 2 0 0\n0 0 0 0\n0 0 0 0\n0 0 0 0\n0 0 0 0\n0 0 1 0\n0 1 0 0\n0 0 0 0\n");
  });

  test("Pajek brings a partition for sector and level, and the ranks", () => {
    expect(exportFormats.pajek(city).files.map(({ name: file, text }) => [file, text.split("\n").filter((line) => !line.startsWith("%")).join(" ").trim()]).slice(1)).toEqual([["city-sector.clu", "*Vertices 4 1 1 2 0"], ["city-level.clu", "*Vertices 4 1 2 2 2"], ["city-level-rank.vec", "*Vertices 4 3 4 4 4"]]);
  });

  test("GEXF stands where the map stands, with the ordinate turned, in the colours of the layers", () => {
    const { text } = exportFormats.gexf(city, { language: "zh" }).files[0]!;
    expect(text).toContain("<viz:position x=\"10\" y=\"-20\" z=\"0\"/>");
    expect(text).toContain("label=\"指挥部\"");
    expect(text.match(/kind="command"/g)).toHaveLength(2);
  });

  test("tables for people: names beside ids, a formula behind an apostrophe", () => {
    const [, ties] = exportFormats.csv(city).files;
    expect(ties!.text.split("\n")[1]).toMatch(/^t1,hq,Headquarters,fire,"'=cmd\(\)",command,Command,true,2,present,/);
    expect(ties!.text).toContain("t4,hq,Headquarters,cross,Same,contact,Contact,false,,unknown,");
  });

  test("DOT and R quote what they are given; R gets the tables too", () => {
    const strange = build(parseCase({ format: "crosstie-case", id: "c", title: "t\"];", vocabulary: { layers: [{ id: "层", label: "l", dimension: "horizontal", reads: null, coverage: "partial" }] }, organisations: [{ id: "a", label: "x\"]; evil [label=\"\\" }], ties: [] }));
    expect(exportFormats.dot(strange).files[0]!.text).toContain("\"a\" [label=\"x\\\"]; evil [label=\\\"\\\\\"];");
    const { files } = exportFormats.r(strange);
    expect(files.map(({ name: file }) => file)).toEqual(["c.R", "organisations.csv", "ties.csv"]);
    expect(files[0]!.text).toContain("layers <- c(\"\\U{5c42}\")");
    expect(files[0]!.text).not.toContain("evil");
  });
});
