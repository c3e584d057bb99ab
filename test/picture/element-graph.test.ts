import { describe, expect, test } from "vitest";
import { constituents, relationsOf } from "../../lib/codebook/index.js";
import { readCase } from "../../lib/node/index.js";
import { renderElementGraph } from "../../lib/picture/index.js";
import { coded } from "../codebook/support.js";
import { root } from "../cli/support.js";

const city = await readCase(`${root}data/s-city`);
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length;

describe("the element graph", () => {
  test("holds five elements, seventeen constituents and every relation with its type and certainty", () => {
    const svg = renderElementGraph({ case: city });
    expect(count(svg, /data-kind="element"/g)).toBe(5);
    for (const { code } of constituents) expect(svg).toContain(`data-kind="constituent" data-id="${code}"`);
    for (const { id, type, certainty } of relationsOf("v5")) {
      if (type === "cycle") expect(svg).toContain('data-kind="cycle"');
      else expect(svg).toContain(`data-id="${id}" data-type="${type}" data-certainty="${certainty}"`);
    }
  });

  test("draws what is stated solid and what is implied dashed", () => {
    const svg = renderElementGraph();
    for (const { certainty, type, id } of relationsOf("v5").filter((one) => one.type !== "cycle")) {
      const group = new RegExp(`<g data-kind="relation" data-id="${id}" data-type="${type}".*?</g>`).exec(svg)![0];
      expect(/stroke-dasharray="6 4"/.test(group), id).toBe(certainty === "implied");
      expect(/stroke-dasharray/.test(group), id).toBe(certainty !== "stated");
    }
  });

  test("marks S City's outcomes as expected and the rest as evidenced; without a case there is no mark", () => {
    const svg = renderElementGraph({ case: city });
    expect([count(svg, /data-state="present"/g), count(svg, /data-state="expected"/g)]).toEqual([13, 4]);
    for (const code of ["O1", "O2", "O3", "O4"]) expect(svg).toMatch(new RegExp(`data-id="${code}".*?data-state="expected"`));
    expect(renderElementGraph()).not.toContain("data-state");
    const doubted = renderElementGraph({ case: coded("x", ["A1", "absent"], ["A2", "contradicted"]) });
    expect([count(doubted, /data-state="absent"/g), count(doubted, /data-state="contradicted"/g), count(doubted, /data-state="not-coded"/g)]).toEqual([1, 1, 15]);
  });

  test("has four elements in v4, with governance inside structure and the plan under its system", () => {
    const svg = renderElementGraph({ version: "v4", case: city });
    expect(count(svg, /data-kind="element"/g)).toBe(4);
    expect(svg).toContain('data-kind="held" data-id="G"');
    expect(svg).toContain('data-id="P1.plan"');
    expect(svg).not.toContain('data-type="steers"');
  });

  test.each(["v4", "v5"] as const)("in Chinese has no Latin word beside codes (%s)", (version) => {
    const svg = renderElementGraph({ language: "zh", version, case: city });
    const said = [...svg.matchAll(/<(?:text|title)[^>]*>([^<]*)</g)].map((match) => match[1]!).join("\n");
    expect(said.replace(/\b[APSGO]\d?(?:\.plan)?(?=\b|\p{Script=Han})/gu, "").match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    expect(svg).toContain('lang="zh-Hans"');
  });

  test("is the same text each time, well formed, and needs nothing from elsewhere", () => {
    for (const version of ["v4", "v5"] as const) {
      for (const language of ["en", "zh"] as const) {
        const svg = renderElementGraph({ version, language, case: city, theme: "dark" });
        expect(svg).toBe(renderElementGraph({ version, language, case: city, theme: "dark" }));
        expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|NaN|undefined/);
        expect(count(svg, /<g[ >]/g)).toBe(count(svg, /<\/g>/g));
      }
    }
    expect(renderElementGraph({ case: { ...city, title: { en: "<b>&" } } })).toContain("&lt;b&gt;&amp;");
  });

  test("keeps every box within the figure and apart from the others of its kind", () => {
    for (const version of ["v4", "v5"] as const) {
      for (const language of ["en", "zh"] as const) {
        const svg = renderElementGraph({ version, language });
        const [, width] = /width="(\d+)"/.exec(svg)!;
        const boxes = [...svg.matchAll(/data-kind="element" data-id="\w"><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(([, x, , w]) => [Number(x), Number(x) + Number(w)]);
        expect(boxes.at(-1)![1]).toBeLessThan(Number(width));
        boxes.slice(1).forEach(([x], i) => { expect(x!).toBeGreaterThan(boxes[i]![1]! + 20); });
      }
    }
  });
});
