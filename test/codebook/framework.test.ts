import { expect, test } from "vitest";
import { constituentOf, constituents, elements, subConstituents } from "../../lib/codebook/index.js";

const entries = [...constituents, ...subConstituents];

test("seventeen constituents lie under five elements: 3 + 4 + 3 + 3 + 4", () => {
  expect(elements.map(({ code, id }) => [code, id, constituents.filter(({ element }) => element === id).length])).toEqual([
    ["A", "antecedents", 3],
    ["P", "process", 4],
    ["S", "structure", 3],
    ["G", "governance", 3],
    ["O", "outcome", 4],
  ]);
  expect(constituents).toHaveLength(17);
});

test("codes and ids are unique and agree with the element", () => {
  expect(new Set(entries.map(({ code }) => code)).size).toBe(18);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(18);
  for (const { code, id, element } of entries) {
    expect(id.startsWith(`${element}.`)).toBe(true);
    expect(code[0]).toBe(elements.find((entry) => entry.id === element)?.code);
  }
});

test("every text is there in both languages, the Chinese without a Latin letter", () => {
  for (const { en, zh } of [...elements.map(({ label }) => label), ...entries.flatMap(({ label, definition }) => [label, definition])]) {
    expect(en).toMatch(/\p{L}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(zh).not.toMatch(/\p{Script=Latin}/u);
  }
});

test("governance stands by itself in v5 only, the plan is told in v4 only", () => {
  expect(elements.filter(({ versions }) => versions.includes("v4"))).toHaveLength(4);
  expect(elements.find(({ id }) => id === "governance")).toMatchObject({ versions: ["v5"], heldBy: "structure" });
  expect(constituentOf("P1.plan")).toMatchObject({ parent: "P1", versions: ["v4"], element: "process" });
  expect(constituentOf("P1")?.versions).toEqual(["v4", "v5"]);
});

test("indicators are given by their codes", () => {
  for (const code of entries.flatMap(({ indicators }) => indicators)) expect(code).toMatch(/^I-\d{2}[a-c]?$/);
});

test("an unknown code has no constituent", () => {
  expect(constituentOf("D1")).toBeUndefined();
});
