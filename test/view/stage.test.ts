import { validateGraph } from "sigma/utils";
import { describe, expect, test } from "vitest";
import { encode, palette, type Picture } from "../../lib/picture/index.js";
import { chooser } from "../../lib/view/chooser.js";
import { detailOf } from "../../lib/view/detail.js";
import { drawNames } from "../../lib/view/draw-names.js";
import { drawnGraph } from "../../lib/view/drawn-graph.js";
import { noEmphasis } from "../../lib/view/emphasis.js";
import type { MapState } from "../../lib/view/map-data.js";
import { mixed } from "../../lib/view/mixed.js";
import { patternCode, tieLook } from "../../lib/view/tie-look.js";
import { mapData } from "./page.js";

const sCity = await mapData("data/s-city");
const picture = encode(sCity.scene, sCity.layout, { language: "en" });

describe("how much is drawn", () => {
  test("follows the size of the picture and how far the reader has come in", () => {
    const at = (organisations: number, ties: number, scale = 1) => detailOf({ organisations, ties }, scale);
    expect([at(60, 1).names, at(61, 1).names, at(300, 1, 1.99).names, at(300, 1, 2).names]).toEqual([Infinity, 40, 40, Infinity]);
    expect([at(1, 300).marks, at(1, 301).marks, at(1, 301, 2).marks]).toEqual([true, false, true]);
    expect([at(1, 80).casing, at(1, 81).casing, at(1, 301).casing]).toEqual([4, 1.4, 0]);
    expect([at(1, 2000).hairlines, at(1, 2001).hairlines]).toEqual([false, true]);
    expect([at(1, 5000).hideMoving, at(1, 5001).hideMoving]).toEqual([false, true]);
    expect([at(1000, 1).discs, at(1001, 1).discs]).toEqual([false, true]);
  });

  test("among thousands a tie is one pixel wide and 35 % nearer to the page, paler still where implied or recommended", () => {
    // #1450BE towards white: 20 + 0.35 * 235 = 102.25, 80 + 0.35 * 175 = 141.25, 190 + 0.35 * 65 = 212.75.
    expect(mixed("#1450BE", "#FFFFFF", 0.35)).toBe("#668dd5");
    const paint = (token: keyof typeof palette.light) => palette.light[token];
    const look = (pattern: "solid" | "dots", ties: number) => {
      const tie = { ...picture.ties.find((one) => one.colour === "communication")!, pattern };
      return tieLook(tie, sCity.layout, (place) => place, detailOf({ organisations: 2, ties }, 1), paint);
    };
    expect(look("solid", 2001)).toMatchObject({ color: "#668dd5", size: 1, casing: 0, pattern: patternCode.solid, strong: "#1450BE" });
    expect(look("dots", 2001)).toMatchObject({ color: mixed("#1450BE", "#FFFFFF", 0.55), pattern: patternCode.solid });
    expect(look("dots", 24)).toMatchObject({ color: "#1450BE", size: look("dots", 24).wide, casing: 4, pattern: patternCode.dots });
  });

  test("61 organisations: the 40 largest are named, and the neighbourhood of one pointed at", () => {
    const one = picture.organisations[0]!;
    const organisations = Array.from({ length: 61 }, (_, i) => {
      const [x, y] = [(i % 8) * 100, Math.floor(i / 8) * 100];
      return { ...one, id: `o${i}`, x, y, radius: 7 + (i % 61) / 10, label: { ...one.label!, lines: [`o${i}`], remark: null, x: x + 10, y, shown: true } };
    });
    const tie = { ...picture.ties[0]!, source: "o0", target: "o1" };
    const many: Picture = { ...picture, organisations, ties: [tie] };
    const named = (emphasis = noEmphasis, scale = 1) => {
      const told: string[] = [];
      const canvas = new Proxy({}, {
        get: (_, name) => (name === "fillText" ? (text: string) => told.push(text) : name === "measureText" ? (text: string) => ({ width: 8 * text.length }) : () => undefined),
        set: () => true,
      }) as CanvasRenderingContext2D;
      const to = { scale, x: (x: number) => x * scale, y: (y: number) => y * scale, shape: 1, text: 1 };
      drawNames(canvas, many, emphasis, to, { width: 2000, height: 2000 }, () => "#000000", false, detailOf({ organisations: 61, ties: 1 }, scale));
      return told;
    };
    expect(named().sort()).toEqual(organisations.slice(21).map(({ id }) => id).sort());
    expect(named({ ...noEmphasis, hovered: "o0", near: { organisations: new Set(["o0", "o1"]), ties: new Set([tie.id]) } })).toEqual(expect.arrayContaining(["o0", "o1"]));
    expect(named(noEmphasis, 2)).toHaveLength(61);
  });
});

describe("what sigma reads", () => {
  test("is a graph to sigma, lists anew each time and refuses to be written", () => {
    const { graph, fill } = drawnGraph();
    expect([graph.order, graph.nodes()]).toEqual([0, []]);
    const place = { x: 1, y: 2, size: 3, color: "#000000" };
    fill(new Map([["b", place], ["a", { ...place, x: 5 }]]), new Map([["t", { source: "b", target: "a", size: 1, color: "#111111" }]]));
    expect(() => validateGraph(graph)).not.toThrow();
    graph.nodes().sort(); // as sigma does
    expect([graph.order, graph.nodes(), graph.edges(), graph.extremities("t"), graph.hasNode("c"), graph.hasEdge("t")]).toEqual([2, ["b", "a"], ["t"], ["b", "a"], false, true]);
    const seen: unknown[] = [];
    graph.forEachNode((id, { x }) => seen.push([id, x as number]));
    graph.forEachEdge((id, { size }, source, target) => seen.push([id, size as number, source, target]));
    expect(seen).toEqual([["b", 1], ["a", 5], ["t", 1, "b", "a"]]);
    expect(() => graph.dropNode("a")).toThrow("read only");
  });

  test("selection, table and theme ask for no new picture; a filter, a layout and the focus on a selection do", () => {
    const chosen = chooser();
    const state: MapState = {
      layers: null, lines: null, state: null, unstated: true, size: null, selected: null, layout: "rows", colour: null, focus: 0, without: [], route: null,
      table: false, language: "en", theme: "auto",
    };
    const first = chosen(sCity, sCity.layout, state);
    expect(chosen(sCity, sCity.layout, { ...state, selected: "s-hq", table: true, theme: "dark" })).toBe(first);
    const others = [
      chosen(sCity, sCity.layout, { ...state, layers: ["command"] }), chosen(sCity, { ...sCity.layout }, state), chosen({ ...sCity }, sCity.layout, state),
      chosen(sCity, sCity.layout, { ...state, focus: 1 }), chosen(sCity, sCity.layout, { ...state, focus: 1, selected: "s-hq" }),
    ];
    expect(new Set([first, ...others]).size).toBe(6);
  });
});
