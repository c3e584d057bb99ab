import { describe, expect, test } from "vitest";
import { composeRows, encode, layerStyles, palette, renderSample, renderSvg, sectorShapes, sizeScale, type PictureScene } from "../../lib/picture/index.js";
import { sCity } from "../layout/scenes.js";

const effort = 1_000_000;
const { layout, picture } = composeRows(sCity, { width: 1000, language: "en", effort });

/** Throws unless every element is closed in order and every attribute quoted. */
function wellFormed(svg: string): void {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-z]+)((?:\s+[a-zA-Z-]+="[^"<]*")*)\s*(\/?)>/g, (_, closing: string, name: string, _attributes: string, empty: string) => {
    if (closing !== "") expect(open.pop()).toBe(name);
    else if (empty === "") open.push(name);
    return "";
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]/);
  expect(rest).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
}

describe("the picture of S City", () => {
  test("24 ties, 6 of them vertical; the self-tie is told, not drawn", () => {
    expect(picture.counts).toEqual({ organisations: 29, ties: 24, shown: 24, internal: 1 });
    expect(picture.ties.filter((tie) => tie.dimension === "vertical").length).toBe(6);
    expect(picture.ties.some((tie) => tie.id === "t11")).toBe(false);
    expect(picture.organisations.find((one) => one.id === "fg-all")!.title).toContain("Communication among its members");
  });

  test("the legend counts what is there and says what is not stated", () => {
    const counts = Object.fromEntries(picture.legend.layers.map((entry) => [entry.id, entry.state === "some" ? entry.count : entry.state]));
    expect(counts).toEqual({ mandate: 4, command: 2, supervision: "not-stated", communication: 4, decision: 4, operational: 10 });
    expect(picture.legend.lines.map((entry) => [entry.label, entry.count])).toEqual([["In plan, stated", 10], ["In plan, implied", 7], ["Recommended", 7], ["Observed", 0]]);
    expect(Object.fromEntries(picture.legend.sectors.map((entry) => [entry.id, entry.count]))).toEqual({
      government: 13, "coordinating-body": 4, "public-institution": 1, "armed-police": 1, enterprise: 5, social: 1, mixed: 1, unspecified: 3,
    });
  });

  test("line, mark and arrow say layer, status, certainty and direction", () => {
    const tie = (id: string) => picture.ties.find((one) => one.id === id)!;
    expect(tie("t01")).toMatchObject({ colour: "ink", width: 1.5, pattern: "solid", mark: null, arrow: { kind: "open" } });
    expect(tie("t03")).toMatchObject({ colour: "ink", pattern: "double", arrow: { kind: "filled" } });
    expect(tie("t07")).toMatchObject({ colour: "communication", pattern: "solid", mark: { kind: "disc", filled: true }, arrow: null });
    expect(tie("t15")).toMatchObject({ colour: "operational", width: 2.4, pattern: "dots", mark: { kind: "square", filled: false } });
    expect(tie("t12")).toMatchObject({ colour: "decision", pattern: "double", mark: { kind: "diamond" }, arrow: { kind: "open" } });
  });

  test("a filter leaves ties out and moves nothing", () => {
    const only = encode(sCity, layout, { language: "en", show: { state: "off-site", unstated: "exclude" } });
    expect(only.counts.shown).toBe(18);
    expect(only.organisations.map(({ x, y, label }) => ({ x, y, label }))).toEqual(picture.organisations.map(({ x, y, label }) => ({ x, y, label })));
    for (const tie of only.ties) expect(tie).toEqual(picture.ties.find((one) => one.id === tie.id));
    expect(only.legend.layers.find((entry) => entry.id === "mandate")).toMatchObject({ count: 4, shown: 3 });
    expect(encode(sCity, layout, { language: "en", show: { state: "standby", unstated: "exclude" } }).counts.shown).toBe(0);
    expect(encode(sCity, layout, { language: "en", show: { statuses: ["required"], layers: ["operational"] } }).counts.shown).toBe(6);
  });

  test("plain data, and the picture uses the places of the layout", () => {
    expect(JSON.parse(JSON.stringify(picture))).toEqual(picture);
    for (const one of picture.organisations) expect({ x: one.x, y: one.y }).toEqual(layout.positions[one.id]);
  });

  test("no two ties are drawn on the same line", () => {
    expect(new Set(picture.ties.map((tie) => tie.d)).size).toBe(picture.ties.length);
  });

  test.each(["light", "dark"] as const)("the SVG is well formed, self-contained and marked up, %s", (theme) => {
    for (const language of ["en", "zh"] as const) {
      const svg = renderSvg(encode(sCity, layout, { language }), { theme, idPrefix: "a b" });
      wellFormed(svg);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script|href|url\(|NaN|undefined|Infinity/);
      expect(svg.match(/data-kind="organisation"/g)?.length).toBe(29);
      expect(svg.match(/data-kind="tie"/g)?.length).toBe(24);
      expect(svg).toContain('id="a-b-title"');
      expect(svg).toContain(palette[theme].communication);
    }
    for (const entry of picture.legend.layers) wellFormed(renderSample({ kind: "layer", entry }, theme));
    for (const entry of picture.legend.lines) wellFormed(renderSample({ kind: "line", entry }, theme));
    for (const entry of picture.legend.sectors) wellFormed(renderSample({ kind: "sector", entry }, theme));
  });
});

describe("what a case may bring", () => {
  const bare: PictureScene = { title: { en: "T" }, levels: [], sectors: [], states: [], layers: [], organisations: [], ties: [] };

  test("nothing at all", () => {
    wellFormed(renderSvg(composeRows(bare, { width: 400, language: "zh" }).picture, { theme: "light" }));
  });

  test("hostile texts are shown as texts", () => {
    const evil = `<script>alert(1)</script>"'&\u0000\u202e`;
    const scene: PictureScene = {
      title: { en: evil }, levels: [{ id: evil, label: { en: evil } }], sectors: [{ id: evil, label: { en: evil } }], states: [{ id: evil, label: { en: evil } }],
      layers: [{ id: evil, label: { en: evil }, dimension: "horizontal", coverage: "partial" }],
      organisations: ["x", evil].map((id) => ({ id, label: { en: evil }, level: evil, jurisdiction: evil, sector: evil, collective: true, count: null })),
      ties: [{ id: evil, source: "x", target: evil, dimension: "horizontal", layer: evil, status: null, certainty: evil, directed: true, activeFrom: evil }],
    };
    const svg = renderSvg(composeRows(scene, { width: 600, language: "en" }).picture, { theme: "dark", idPrefix: evil });
    wellFormed(svg);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toContain("alert(1)");
    expect(svg).not.toContain("\u0000");
    // An id keeps its characters in data attributes, which nobody reads aloud or draws.
    expect(svg.replace(/data-[a-z]+="[^"]*"/g, "")).not.toContain("\u202e");
  });

  test("further layers take a colour and a mark of their own; those that read a seed layer look like it", () => {
    const styles = layerStyles([
      { id: "reports-to", label: { en: "Reports to" }, dimension: "vertical", reads: "command", coverage: "complete" },
      { id: "advice", label: { en: "Advice" }, dimension: "horizontal", reads: "communication", coverage: "complete" },
      { id: "friendship", label: { en: "Friendship" }, dimension: "horizontal", coverage: "complete" },
      { id: "marriage", label: { en: "Marriage" }, dimension: "horizontal", coverage: "complete" },
      { id: "member", label: { en: "Member" }, dimension: "affiliation", coverage: "complete" },
    ]);
    expect(styles.get("reports-to")).toMatchObject({ colour: "ink", width: 2.4, arrow: "filled" });
    expect(styles.get("advice")).toMatchObject({ colour: "communication", mark: "disc" });
    expect(styles.get("friendship")).toMatchObject({ colour: "further1", mark: "triangle" });
    expect(styles.get("marriage")).toMatchObject({ colour: "further2", mark: "bar" });
    expect(styles.get("member")).toMatchObject({ colour: "line", mark: null });
  });

  test("a ninth sector repeats the first shape with a slash; not stated is dotted", () => {
    const sectors = Array.from({ length: 9 }, (_, i) => ({ id: `s${i}`, label: { en: `S${i}` } }));
    const shapes = sectorShapes([...sectors, { id: "none", label: { en: "None" }, missing: true }]);
    expect(new Set(sectors.slice(0, 8).map(({ id }) => shapes.get(id)!.kind)).size).toBe(8);
    expect(shapes.get("s8")).toEqual({ kind: "disc", slash: true });
    expect(shapes.get("none")!.kind).toBe("dotted");
  });

  test("size: 7 + 11 sqrt(value / maximum), negative and undefined values 7", () => {
    const { radiusOf, steps } = sizeScale({ label: { en: "m", zh: "m" }, n: 4, values: { a: 4, b: 1, c: -2, d: null } });
    expect(["a", "b", "c", "d", "e"].map((id) => radiusOf(id, false))).toEqual([18, 12.5, 7, 7, 7]);
    expect(radiusOf("c", true)).toBe(12.5);
    expect(steps).toEqual([{ value: 1, radius: 12.5 }, { value: 4, radius: 18 }]);
  });
});
