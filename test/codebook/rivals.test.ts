import { describe, expect, test } from "vitest";
import { codebookOf, codebooks, codeOf, constituents, elementRelations, elements, frameworkCodebook, frameworkCodebookOf, relationsOf, relationTypes, rivalCodebooks, surroundings, withOwnCodebooks } from "../../lib/codebook/index.js";

const targets = new Set([...constituents.map(({ code }) => code), ...elements.map(({ code }) => code), "environment", "feedback"]);
const everyCode = rivalCodebooks.flatMap((book) => [...book.codes, ...book.further ?? []].map((code) => ({ book, code })));

describe("the twelve codebooks beside the framework", () => {
  test("are those of the seeds, with as many components as the seeds give them", () => {
    expect(rivalCodebooks.map(({ id, codes }) => `${id} ${codes.length}`)).toEqual([
      "bryson2006 5", "ansell-gash2008 8", "provan-kenis2008 12", "emerson2012 9", "koschmann2012 3", "zhong 2", "pan 5", "ren 5", "zhou 3", "thomson-perry 5", "info-sharing5 5", "linkage4 4",
    ]);
    expect(codebooks).toHaveLength(13);
    expect(codebooks[0]).toBe(frameworkCodebook);
  });

  test("have codes that are unique, groups that exist, and sources", () => {
    for (const { id, codes, further = [], groups = [], sources = [] } of rivalCodebooks) {
      const all = [...codes, ...further];
      expect(new Set(all.map(({ code }) => code)).size, id).toBe(all.length);
      for (const { group } of all) if (group !== undefined) expect(groups.map(({ code }) => code), id).toContain(group);
      expect(sources.length, id).toBeGreaterThan(0);
    }
  });

  test("correspond to elements and constituents that there are", () => {
    for (const { book, code } of everyCode) {
      for (const target of [...code.mapsTo ?? [], ...code.mayMapTo ?? []]) expect(targets.has(target), `${book.id} ${code.code} ${target}`).toBe(true);
      // What only a finer reading gives is not already given.
      expect((code.mayMapTo ?? []).filter((target) => (code.mapsTo ?? []).includes(target))).toEqual([]);
    }
  });

  test("keep what is garbled in a source apart from what it states, and say why", () => {
    const implied = everyCode.filter(({ code }) => code.certainty === "implied");
    expect(implied.map(({ book, code }) => `${book.id} ${code.code}`)).toEqual([
      "bryson2006 contingencies-constraints", "bryson2006 outcomes-accountabilities", "ansell-gash2008 limit-dependence", "provan-kenis2008 tension-efficiency", "info-sharing5 safeguard",
    ]);
    for (const { code } of implied) expect(code.note?.en).toBeTruthy();
  });

  test("stand in both languages, the translation marked as ours; Chinese has no Latin word beside names, codes and items", () => {
    const labels = rivalCodebooks.flatMap((book) => [book.label, book.note, ...(book.groups ?? []).map(({ label }) => label), ...[...book.codes, ...book.further ?? []].flatMap(({ label, note }) => [label, note])]).filter((label) => label !== undefined);
    const names = /Bryson|Ansell|Gash|Provan|Kenis|Milward|Emerson|Koschmann|Zhong Kaibin|Pan Fei|Ren Xiaochun|Zhou Yue|Thomson|Perry|I-\d\d|x5|G1/g;
    for (const label of labels) {
      expect(label.translation).toBe("ours");
      expect(label.en).not.toMatch(/\p{Script=Han}/u);
      expect(label.zh!.replace(names, ""), label.zh).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  test("invent no contents where the source lists none", () => {
    expect(codebookOf("info-sharing5").note?.en).toContain("none is supplied here");
    expect(codeOf(codebookOf("linkage4"), "legal-rules")).not.toHaveProperty("mapsTo");
  });
});

describe("finding a codebook", () => {
  test("one of a user's own stands beside ours, or in place of one of the same id", () => {
    const own = { id: "zhong", label: { en: "Mine" }, codes: [{ code: "Z", label: { en: "Z" } }] };
    expect(codebookOf("zhong", [own])).toBe(own);
    expect(withOwnCodebooks([own])).toHaveLength(13);
    expect(withOwnCodebooks([{ ...own, id: "mine" }])).toHaveLength(14);
  });

  test("an unknown id is refused with the nearest one", () => {
    expect(() => codebookOf("emerson2021")).toThrow(expect.objectContaining({ code: "usage/unknown-codebook", details: expect.objectContaining({ nearest: "emerson2012" }) as unknown }) as Error);
  });
});

describe("two versions of the framework", () => {
  test("v5 has five groups, v4 four with governance in structure; the codes are the same", () => {
    const groups = (version: "v4" | "v5") => frameworkCodebookOf(version).groups!.map(({ code }) => code).join("");
    expect([groups("v5"), groups("v4")]).toEqual(["APSGO", "APSO"]);
    expect(frameworkCodebookOf("v4").codes.filter(({ group }) => group === "S").map(({ code }) => code)).toEqual(["S1", "S2", "S3", "G1", "G2", "G3"]);
    expect(frameworkCodebookOf("v4").codes.map(({ code }) => code)).toEqual(frameworkCodebook.codes.map(({ code }) => code));
  });

  test("relations are nineteen, each with certainty; what is stated names its sections, the vague cycle excepted", () => {
    expect(elementRelations).toHaveLength(19);
    const count = (certainty: string) => elementRelations.filter((one) => one.certainty === certainty).length;
    expect([count("stated"), count("partly-stated"), count("implied"), count("derived")]).toEqual([12, 1, 6, 0]);
    expect(elementRelations.filter(({ certainty, sections }) => certainty === "stated" && sections.length === 0).map(({ type }) => type)).toEqual(["cycle"]);
    for (const { sections, basis } of elementRelations) expect(sections.length > 0 || basis !== null).toBe(true);
    const ends = new Set([...targets, ...Object.keys(surroundings), "all"]);
    for (const { from, to, type } of elementRelations) {
      expect(relationTypes[type]).toBeDefined();
      for (const end of [...from, ...to]) expect(ends.has(end), end).toBe(true);
    }
  });

  test("in v4 nothing starts or ends at governance as an element", () => {
    expect(relationsOf("v4").flatMap(({ from, to }) => [...from, ...to])).not.toContain("G");
    expect(relationsOf("v4").find(({ type }) => type === "produces")!.from).toEqual(["P", "S"]);
    expect(relationsOf("v5")).toHaveLength(19);
    expect(relationsOf("v4").some(({ type }) => type === "steers")).toBe(false);
  });

  test("the odd pairing of A2 is kept as written, with its flag", () => {
    expect(elementRelations.find(({ from }) => from[0] === "A2")).toMatchObject({ to: ["governments"], flag: { en: expect.stringContaining("odd") as unknown } });
    expect(surroundings.governments.en).toBe("collaboration of governments (horizontal) and departments (vertical)");
  });
});
