import { describe, expect, test } from "vitest";
import { parseCase } from "../../lib/case/index.js";
import { keptFor, keptPlaces, layoutFrom, layoutRows, type KeptPlaces, type LayoutScene } from "../../lib/layout/index.js";
import { build } from "../../lib/network/index.js";
import { layoutSceneOf, sceneOf } from "../../lib/picture/index.js";
import { sCityLayoutScene } from "./scenes.js";
import { expectSound } from "./soundness.js";

const effort = 100_000;
const made = layoutRows(sCityLayoutScene, { width: 900, effort });
const kept: KeptPlaces = { layout: "rows", ...made.frame, places: made.positions };
const withKept = (places: KeptPlaces): LayoutScene => ({ ...sCityLayoutScene, kept: [places] });

describe("an arrangement kept with the case", () => {
  test("is the same arrangement again: places, bands, areas, curves and labels", () => {
    const again = layoutRows(withKept(kept), { width: 900 });
    expect(again.positions).toEqual(made.positions);
    expect(again.bands.map(({ level, label, missing }) => ({ level, label, missing }))).toEqual(made.bands.map(({ level, label, missing }) => ({ level, label, missing })));
    expect(again.blocks.map((block) => block.jurisdiction)).toEqual(made.blocks.map((block) => block.jurisdiction));
    expect(Object.keys(again.routes).sort()).toEqual(Object.keys(made.routes).sort());
    expect(again.gutter).toBe(made.gutter);
  });

  test("new organisations are put beside their partners, in the band of their level; nobody else moves", () => {
    const places = Object.fromEntries(Object.entries(made.positions).filter(([id]) => id !== "s-emo" && id !== "d-cdc"));
    const layout = layoutRows(withKept({ ...kept, places }), { width: 900 });
    for (const [id, place] of Object.entries(places)) expect(layout.positions[id], id).toEqual(place);
    expectSound(sCityLayoutScene, layout);
    for (const [id, level] of [["s-emo", "municipal"], ["d-cdc", "district"]] as const) {
      const band = layout.bands.find((one) => one.level === level)!;
      const { y } = layout.positions[id]!;
      expect(y > band.top && y < band.bottom, id).toBe(true);
    }
    const partner = sCityLayoutScene.ties.find((tie) => tie.source === "d-cdc" || tie.target === "d-cdc")!;
    const other = layout.positions[partner.source === "d-cdc" ? partner.target : partner.source]!;
    expect(Math.abs(layout.positions["d-cdc"]!.x - other.x)).toBeLessThan(200);
  });

  test("does not serve a much narrower map, half of the organisations, a level of strangers, or places outside its frame", () => {
    const scene = withKept(kept);
    expect(keptFor(scene, "rows", 358)).toBe(null);
    expect(keptFor(scene, "force", 900)).toBe(null);
    expect(layoutFrom(scene, { ...kept, places: Object.fromEntries(Object.entries(made.positions).slice(0, 13)) })).toBe(null);
    const community = new Set(sCityLayoutScene.organisations.filter((one) => one.level === "community").map((one) => one.id));
    expect(layoutFrom(scene, { ...kept, places: Object.fromEntries(Object.entries(made.positions).filter(([id]) => !community.has(id))) })).toBe(null);
    expect(layoutFrom(scene, { ...kept, width: 10 })).toBe(null);
    expect(layoutRows(scene, { width: 358, effort }).frame.width).toBe(358);
  });

  test("levels that overlap are drawn without bands, and a full band grows at the bottom", () => {
    const upside = Object.fromEntries(Object.entries(made.positions).map(([id, { x, y }]) => [id, { x, y: made.frame.height - y }]));
    expect(layoutFrom(sCityLayoutScene, { ...kept, places: upside })!.bands).toEqual([]);
    const two: LayoutScene = { levels: [], organisations: ["a", "b", "c"].map((id) => ({ id, level: null, jurisdiction: null, sector: null, label: { en: id }, radius: 20 })), ties: [] };
    const grown = layoutFrom(two, { layout: "force", width: 100, height: 60, places: { a: { x: 25, y: 30 }, b: { x: 70, y: 30 } } })!;
    expect(layoutFrom(two, { layout: "force", width: 100, height: 60, places: { a: { x: 25, y: 30 } } })).toBe(null);
    expectSound(two, grown);
    expect(grown.frame.height).toBeGreaterThan(60);
  });

  test("goes into a case and comes back", () => {
    const { frame, positions } = keptPlaces(made)!;
    const source = parseCase({
      format: "crosstie-case", id: "x", title: "X", organisations: sCityLayoutScene.organisations.map(({ id, level }) => ({ id, label: id, level })), frames: [frame], positions,
    });
    expect(positions[0]).toMatchObject({ id: "p01", layout: "rows" });
    const scene = sceneOf(build(source));
    expect(scene.kept).toEqual([kept]);
    expect(layoutRows(layoutSceneOf(scene), { width: 900 }).positions).toEqual(made.positions);
    expect(sceneOf(build(parseCase({ ...source, frames: [] }))).kept).toBeUndefined();
    expect(keptPlaces({ ...made, kind: "rings" })).toBe(null);
  });
});
