import { describe, expect, test } from "vitest";
import { layoutMatrix, layoutRings, layoutRows } from "../../lib/layout/index.js";
import { colourScale, encode, layoutSceneOf, palette, renderSample, renderSvg, toneColour, type ColourBy } from "../../lib/picture/index.js";
import { sCity, sCityLayoutScene } from "../layout/scenes.js";

const number: ColourBy = { kind: "number", label: { en: "Reach", zh: "可达" }, values: { a: 4, b: 1, c: 0, d: null } };
const classes: ColourBy = {
  kind: "class", label: { en: "Level", zh: "层级" }, terms: sCity.levels.filter((term) => term.missing !== true),
  values: Object.fromEntries(sCity.organisations.map((one) => [one.id, one.level])),
};

describe("what a fill says", () => {
  test("a number is a share of the way from 0 to the largest; nothing known is hatched, never 0", () => {
    const { fillOf, legend } = colourScale(number, ["a", "b", "c", "d", "e"]);
    expect(["a", "b", "c", "d", "e"].map((id) => { const fill = fillOf(id); return fill.kind === "tone" ? fill.share : fill.kind; })).toEqual([1, 0.25, 0, "hatch", "hatch"]);
    expect(legend("zh")).toMatchObject({ kind: "number", label: "可达", n: 3, missing: 2, steps: [{ value: 0 }, { value: 1 }, { value: 2 }, { value: 3 }, { value: 4, share: 1 }] });
  });

  test("negative values begin the ramp below 0, and all alike are one step", () => {
    const below = colourScale({ ...number, values: { a: -2, b: 2 } }, ["a", "b"]);
    expect([below.fillOf("a"), below.fillOf("b")]).toEqual([{ kind: "tone", share: 0, letter: null }, { kind: "tone", share: 1, letter: null }]);
    expect(colourScale({ ...number, values: { a: 0, b: 0 } }, ["a", "b"]).legend("en").steps).toEqual([{ value: 0, share: 0 }]);
    expect(colourScale({ ...number, values: {} }, ["a"]).legend("en")).toMatchObject({ n: 0, missing: 1, steps: [] });
  });

  test("a class is a tone and a letter of its own, in declared order; who has none is hatched", () => {
    const { fillOf, legend } = colourScale(classes, sCity.organisations.map((one) => one.id));
    expect(legend("en").classes.map(({ label, count, fill }) => [label, count, fill.kind === "tone" ? fill.letter : null])).toEqual([
      ["Provincial", 1, "A"], ["Municipal", 11, "B"], ["District", 6, "C"], ["Community", 2, "D"], ["Plant site", 2, "E"],
    ]);
    expect(legend("en")).toMatchObject({ n: 22, missing: 7 });
    expect(fillOf(sCity.organisations.find((one) => one.level === null)!.id)).toEqual({ kind: "hatch" });
    expect(fillOf("constructor")).toEqual({ kind: "hatch" });
  });

  test("picture, caption and SVG carry it in every arrangement; without it nothing changes", () => {
    for (const layout of [layoutRows(sCityLayoutScene, { width: 900, effort: 50_000 }), layoutRings(sCityLayoutScene, { width: 900 }), layoutMatrix(sCityLayoutScene, { width: 900 })]) {
      const plain = encode(sCity, layout, { language: "en" });
      const picture = encode(sCity, layout, { language: "en", colourBy: classes });
      expect(plain.organisations.every((one) => one.fill === null)).toBe(true);
      expect(picture.organisations.map(({ fill, ...rest }) => ({ ...rest, fill: fill === null ? "" : null }))).toEqual(plain.organisations.map((one) => ({ ...one, fill: null })));
      expect(picture.caption.at(-1)).toEqual({ part: "colour", text: "Colour: Level (n = 22; 7 hatched: no value)" });
      const svg = renderSvg(picture, { theme: "light" });
      expect(svg).toContain(`fill="${toneColour((token) => palette.light[token], 0)}"`);
      expect(svg.match(/>B<\/text>/g)?.length).toBe(11);
      expect(svg).not.toMatch(/NaN|undefined|url\(/);
      expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
    }
    expect(renderSample({ kind: "fill", fill: { kind: "hatch" } }, "dark")).toContain(palette.dark.ink);
  });
});

test("plan against actual: matched, planned only and observed only differ in line, mark and colour, and layers lose theirs", () => {
  const layout = layoutRows(sCityLayoutScene, { width: 900, effort: 50_000 });
  const overlay = { t07: "matched", t15: "phantom", t01: "emergent" } as const;
  const picture = encode(sCity, layout, { language: "en", overlay });
  const look = (id: string) => { const { colour, width, pattern, mark } = picture.ties.find((one) => one.id === id)!; return [colour, width, pattern, mark?.kind ?? null]; };
  expect(look("t07")).toEqual(["matched", 1.6, "solid", null]);
  expect(look("t15")).toEqual(["phantom", 1.9, "dash", "cross"]);
  expect(look("t01")).toEqual(["emergent", 2.6, "solid", "plus"]);
  expect(picture.ties.find((one) => one.id === "t15")!.title).toContain("planned, not observed");
});

describe("the matrix as a picture", () => {
  const scene = layoutSceneOf(sCity);
  const layout = layoutMatrix(scene, { width: 900 });
  const picture = encode(sCity, layout, { language: "en" });
  const tie = (id: string) => picture.ties.find((one) => one.id === id)!;

  test("a tie with direction lies once, one without twice; both keep colour, mark and pattern", () => {
    expect(picture.cells).toBe(true);
    expect(tie("t01")).toMatchObject({ colour: "ink", pattern: "solid", mirror: null, arrow: { kind: "open" } });
    expect(tie("t07")).toMatchObject({ colour: "communication", mark: { kind: "disc", filled: true }, arrow: null });
    expect(tie("t07").mirror!.mark).toMatchObject({ kind: "disc", filled: true });
    expect(tie("t15")).toMatchObject({ pattern: "dots", mark: { kind: "square", filled: false } });
    const svg = renderSvg(picture, { theme: "light" });
    expect(svg.match(/data-kind="tie"/g)?.length).toBe(24);
    expect(svg.match(/data-guide="self"/g)?.length).toBe(1);
    expect(svg).toContain("row → column");
  });

  test("shapes at the heads of rows keep their proportions and fit their row", () => {
    const values = Object.fromEntries(sCity.organisations.map((one, i) => [one.id, i]));
    const sized = encode(sCity, layout, { language: "en", sizeBy: { label: { en: "n" }, values, n: 29 } });
    expect(Math.max(...sized.organisations.map((one) => one.radius))).toBeLessThanOrEqual(layout.matrix!.head + 0.01);
    expect(new Set(sized.organisations.map((one) => one.radius)).size).toBeGreaterThan(15);
  });

  test("small cells are blocks: full, hollow where implied, a dotted bar where recommended", () => {
    const small = { ...layout, matrix: { ...layout.matrix!, cell: 8, strips: Object.fromEntries(Object.keys(layout.matrix!.strips).map((id) => [id, 7])) } };
    const blocks = encode(sCity, small, { language: "en" });
    const look = (id: string) => { const { width, mark, arrow, pattern } = blocks.ties.find((one) => one.id === id)!; return { width, mark, arrow, pattern }; };
    // 0.84 of a strip of 7; a hollow one has its rim of 2.2 outside.
    expect(look("t01")).toEqual({ width: 5.88, mark: null, arrow: null, pattern: "solid" });
    expect(look("t03")).toEqual({ width: 3.68, mark: null, arrow: null, pattern: "double" });
    expect(look("t15")).toEqual({ width: 2.4, mark: null, arrow: null, pattern: "dots" });
  });
});
