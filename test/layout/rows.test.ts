import { describe, expect, test } from "vitest";
import { layoutRows, type LayoutScene } from "../../lib/layout/index.js";
import { madeUp, sCityLayoutScene } from "./scenes.js";
import { expectLegible, expectSound } from "./soundness.js";

const effort = 1_000_000;

describe("rows by level", () => {
  const layout = layoutRows(sCityLayoutScene, { width: 1000 });

  test("nobody leaves the frame and nobody covers another, wide and narrow", () => {
    expectSound(sCityLayoutScene, layout);
    expectSound(sCityLayoutScene, layoutRows(sCityLayoutScene, { width: 358, effort }));
  });

  test("a vertical tie runs down", () => {
    for (const tie of sCityLayoutScene.ties.filter((one) => one.vertical)) {
      expect(layout.positions[tie.target]!.y, tie.id).toBeGreaterThan(layout.positions[tie.source]!.y + 40);
    }
  });

  test("a chain of command inside one level runs down tier by tier", () => {
    const chain: LayoutScene = {
      levels: [{ id: "city", label: { en: "City" } }],
      organisations: ["d", "c", "b", "a"].map((id) => ({ id, level: "city", jurisdiction: null, sector: null, label: { en: id } })),
      ties: [["a", "d"], ["d", "b"], ["b", "c"], ["a", "c"]].map(([source, target], i) => ({ id: `t${i}`, source: source!, target: target!, vertical: true })),
    };
    const { positions } = layoutRows(chain, { width: 800 });
    const heights = ["a", "d", "b", "c"].map((id) => positions[id]!.y);
    expect(heights).toEqual([...heights].sort((p, q) => p - q));
    expect(new Set(heights).size).toBe(4);
  });

  test("a chain that loops is drawn all the same", () => {
    const loop: LayoutScene = {
      levels: [],
      organisations: ["a", "b", "c"].map((id) => ({ id, level: null, jurisdiction: null, sector: null, label: { en: id } })),
      ties: [["a", "b"], ["b", "c"], ["c", "a"]].map(([source, target], i) => ({ id: `t${i}`, source: source!, target: target!, vertical: true })),
    };
    expectSound(loop, layoutRows(loop, { width: 500 }));
  });

  test("the order of the records changes nothing", () => {
    const turned: LayoutScene = { ...sCityLayoutScene, organisations: sCityLayoutScene.organisations.toReversed(), ties: sCityLayoutScene.ties.toReversed() };
    expect(JSON.stringify(layoutRows(turned, { width: 700, effort }).positions)).toBe(JSON.stringify(layoutRows(sCityLayoutScene, { width: 700, effort }).positions));
    const sorted = (record: object) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(layoutRows(turned, { width: 700, effort }).routes)).toEqual(sorted(layoutRows(sCityLayoutScene, { width: 700, effort }).routes));
    expect(layoutRows(turned, { width: 700, effort }).labels).toEqual(layoutRows(sCityLayoutScene, { width: 700, effort }).labels);
  });

  test("bands come in declared order, those whose level is not stated last", () => {
    expect(layout.bands.map((band) => band.level)).toEqual(["provincial", "municipal", "district", "community", "site", null]);
    expect(layout.bands.at(-1)!.missing).toBe(true);
    for (const one of sCityLayoutScene.organisations) {
      const band = layout.bands.find(({ level }) => level === one.level)!;
      const { y } = layout.positions[one.id]!;
      expect(y > band.top && y < band.bottom, one.id).toBe(true);
    }
  });

  test("the organisations of a jurisdiction stay together, and its area holds nobody else", () => {
    expect(layout.blocks.map((block) => block.jurisdiction)).toEqual(["D District"]);
    for (const one of sCityLayoutScene.organisations) {
      const { x, y } = layout.positions[one.id]!;
      const inside = layout.blocks[0]!.rects.some((rect) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height);
      expect(inside, one.id).toBe(one.jurisdiction === "D District");
    }
  });

  test("shown labels neither cover one another nor leave the frame", () => {
    expectLegible(layout);
    for (const language of ["en", "zh"] as const) expect(Object.values(layout.labels[language]).filter((label) => label.shown).length).toBeGreaterThanOrEqual(28);
  });

  test("what the band says is not said again, and remarks in brackets are dropped", () => {
    expect(layout.labels.en["s-emc"]!.lines.join(" ")).toBe("Emergency Management Committee");
    expect(layout.labels.en["s-gov"]!.lines.join(" ")).toBe("S City Government");
    expect(layout.labels.zh["fg-all"]!.lines.join("")).toBe("应急功能组");
  });

  test("plain data, rounded, with a curve for every tie but self-ties", () => {
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
    for (const { x, y } of Object.values(layout.positions)) for (const value of [x, y]) expect(Math.round(value * 1e6) / 1e6).toBe(value);
    expect(layout.routes["t11"]).toBeUndefined();
    expect(Object.keys(layout.routes).length).toBe(24);
  });
});

describe("awkward networks", () => {
  test("empty, and one organisation", () => {
    const empty = layoutRows({ levels: [], organisations: [], ties: [] }, { width: 600 });
    expect(empty.positions).toEqual({});
    expect(empty.frame.height).toBeGreaterThan(0);
    const one = madeUp(1, 3, []);
    expectSound(one, layoutRows(one, { width: 358 }));
  });

  test("all in one level, and no levels at all", () => {
    const single = madeUp(40, 90, ["city"]);
    expectSound(single, layoutRows(single, { width: 1000, effort }));
    const none = madeUp(34, 78, []);
    const layout = layoutRows(none, { width: 1000, effort });
    expectSound(none, layout);
    expect(layout.bands.map((band) => band.label)).toEqual([null]);
    expect(layout.gutter).toBe(0);
    expect(new Set(Object.values(layout.positions).map(({ y }) => Math.round(y / 40))).size).toBeGreaterThan(2);
  });

  test("dense", () => {
    const dense = madeUp(25, 186, ["federal", "state", "county", "city"]);
    expectSound(dense, layoutRows(dense, { width: 1000, effort }));
    expectSound(dense, layoutRows(dense, { width: 358, effort }));
  });

  test("three hundred organisations", () => {
    const large = madeUp(300, 900, ["national", "provincial", "municipal", "district"]);
    const layout = layoutRows(large, { width: 1000 });
    expectSound(large, layout);
    expect(Object.values(layout.labels.en).filter((label) => label.shown).length).toBeLessThanOrEqual(40);
  });

  test("ids that are words of the language itself", () => {
    const scene: LayoutScene = {
      levels: [], organisations: ["__proto__", "constructor"].map((id) => ({ id, level: null, jurisdiction: null, sector: null, label: { en: id } })),
      ties: [{ id: "__proto__", source: "__proto__", target: "constructor", vertical: false }],
    };
    const layout = layoutRows(scene, { width: 400 });
    expect(Object.keys(layout.positions).sort()).toEqual(["__proto__", "constructor"]);
    expect(Object.keys(layout.routes)).toEqual(["__proto__"]);
  });
});
