import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { constituentOf, elements } from "../../lib/codebook/index.js";
import { checkInstrument, collaborationProcess, itemsOfDimension } from "../../lib/survey/index.js";

const file = fileURLToPath(new URL("../../data/three-city-survey/instrument.json", import.meta.url));

const small = { format: "crosstie-instrument", id: "small", title: "Small", scale: { min: 1, max: 5 }, dimensions: [{ id: "trust", label: "Trust" }], items: [{ id: "a", label: "A", dimension: "trust" }] };
const codes = (data: object) => checkInstrument({ data: { ...small, ...data } }).issues.map(({ code }) => code);

describe("the shipped instrument", () => {
  test("is the same in the library and in the folder", () => {
    const checked = checkInstrument({ file: "instrument.json", text: readFileSync(file, "utf8") });
    expect(checked).toEqual({ ok: true, instrument: collaborationProcess, issues: [] });
  });

  test("has seventeen items in five dimensions and three outcome items without wording", () => {
    const { items, dimensions, scale } = collaborationProcess;
    expect(dimensions.map(({ id }) => [id, itemsOfDimension(collaborationProcess, id).length])).toEqual([["D1", 2], ["D2", 4], ["D3", 3], ["D4", 5], ["D5", 3], ["Y", 3]]);
    expect(items.filter(({ reverse }) => reverse).map(({ id }) => id)).toEqual(["x7", "x8", "x9"]);
    expect(items.filter(({ statement }) => statement === null).map(({ id, wording }) => [id, wording])).toEqual([["y1", "not-published"], ["y2", "not-published"], ["y3", "not-published"]]);
    expect(scale.points.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("is bilingual, with every translation of ours marked and no Latin word in the Chinese but names", () => {
    const labels = [collaborationProcess.title, ...collaborationProcess.scale.points.map(({ label }) => label), ...collaborationProcess.dimensions.map(({ label }) => label), ...collaborationProcess.items.flatMap(({ label, statement }) => [label, ...(statement === null ? [] : [statement])])];
    for (const label of labels) {
      expect(label.en).toBeTruthy();
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.zh).not.toMatch(/\p{Script=Latin}/u);
      expect(label.translation).toBe("ours");
    }
  });

  test("points to codes of the framework, each link derived", () => {
    for (const { links } of collaborationProcess.dimensions) {
      expect(links.length).toBeGreaterThan(0);
      for (const { code, certainty } of links) {
        expect(certainty).toBe("derived");
        expect(constituentOf(code) !== undefined || elements.some((one) => one.code === code), code).toBe(true);
      }
    }
  });
});

describe("an instrument of one's own", () => {
  test("is read, and what it leaves out is filled in", () => {
    const checked = checkInstrument({ data: small });
    expect(checked.ok && checked.instrument).toMatchObject({ minAnsweredShare: 0.5, items: [{ id: "a", reverse: false, statement: null }] });
  });

  test("has everything wrong with it said at once", () => {
    expect(codes({ items: [{ id: "a", label: "A", dimension: "trsut" }, { id: "a", label: "B" }], scale: { min: 5, max: 1 } })).toEqual(["case/duplicate-id", "instrument/unknown-dimension", "instrument/scale-order"]);
    expect(checkInstrument({ data: { ...small, items: [{ id: "a", label: "A", dimension: "trsut" }] } }).issues[0]!.suggestion?.value).toBe("trust");
    expect(codes({ items: [{ id: "a" }], scala: 1 })).toEqual(["case/missing-field", "case/unknown-field"]);
    expect(checkInstrument({ data: { format: "crosstie-case" } }).issues.map(({ code }) => code)).toEqual(["instrument/not-an-instrument"]);
    expect(checkInstrument({ data: 3 }).ok).toBe(false);
  });
});
