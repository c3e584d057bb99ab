import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keptPlaces, layoutMatrix, layoutRings, layoutRows, type Layout, type LayoutScene } from "../../lib/layout/index.js";
import { encode, layoutSceneOf, palette, renderSvg, type Picture } from "../../lib/picture/index.js";
import type { MapData } from "../../lib/view/map-data.js";
import { madeUp } from "../layout/scenes.js";
import { launchBrowser } from "../support/browser.js";
import { bundle, mapData, openPage, tiePixels, writePage, type Host, type Opened } from "./page.js";

type Made = Record<"rows" | "rings" | "narrow" | "matrix" | "tied", Layout>;
type Given = readonly (readonly Record<"x1" | "y1" | "cx" | "cy" | "x2" | "y2" | "size", number>[])[];
declare global {
  interface Window { layouts: (scene: LayoutScene) => Made; given: (picture: Picture, layout: Layout) => Given }
}

let browser: Browser;
let opened: Opened;
let page: Page;
let sCity: MapData;
let texas: MapData;

beforeAll(async () => {
  const [launched, script, city, emon] = await Promise.all([launchBrowser(), bundle("test/view/layouts-entry.ts"), mapData("data/s-city", { narrow: true }), mapData("data/emon/texas")]);
  [browser, sCity, texas] = [launched, city, emon];
  opened = await openPage(browser, writePage({ ...sCity, sizes: sCity.sizes }, script), { viewport: { width: 1280, height: 1000 } });
  page = opened.page;
});
afterAll(() => browser.close());

const here = (scene: LayoutScene): Made => ({
  rows: layoutRows(scene, { width: 900, effort: 50_000 }), rings: layoutRings(scene, { width: 900 }), narrow: layoutRings(scene, { width: 358 }),
  matrix: layoutMatrix(scene, { width: 900 }), tied: layoutMatrix(scene, { width: 900, order: "tied" }),
});
const made = new Map<MapData, Partial<Made>>();

describe("Node and Chromium", () => {
  test("arrange to the last digit alike: rows, rings, matrix", async () => {
    for (const data of [sCity, null]) {
      const scene = data === null ? madeUp(30, 40, ["a", "b"], 3) : layoutSceneOf(data.scene, { sizeBy: data.sizes[0]! });
      const own = here(scene);
      if (data !== null) made.set(data, own);
      expect(await page.evaluate((given) => JSON.stringify(window.layouts(given)), scene)).toBe(JSON.stringify(own));
    }
  });

  test("the static picture and the canvas draw the same coordinates", async () => {
    const dense = layoutSceneOf(texas.scene, { sizeBy: texas.sizes[0]! });
    made.set(texas, { rings: layoutRings(dense, { width: 900 }), matrix: layoutMatrix(dense, { width: 900 }) });
    for (const [data, layouts] of made) {
      for (const layout of Object.values(layouts)) {
        const picture = encode(data.scene, layout, { language: "en", sizeBy: data.sizes[0]! });
        const given = await page.evaluate(([shown, arranged]) => window.given(shown, arranged), [picture, layout] as const);
        const short = (value: number) => String(Math.round(value * 10) / 10);
        for (const [i, tie] of picture.ties.entries()) {
          for (const [j, look] of given[i]!.entries()) {
            const route = j === 0 ? layout.routes[tie.id]! : layout.matrix!.mirrors[tie.id]!;
            expect([look.x1, -look.y1, look.cx, -look.cy], tie.id).toEqual([route.x1, route.y1, route.cx, route.cy]);
            const shorten = tie.arrow === null || tie.arrow.kind === "open";
            if (shorten) expect([look.x2, -look.y2], tie.id).toEqual([route.x2, route.y2]);
            const d = j === 0 ? tie.d : tie.mirror!.d;
            expect(d.startsWith(`M${short(look.x1)} ${short(-look.y1)}`), `${tie.id} ${d}`).toBe(true);
            if (shorten) expect(d.endsWith(`${short(look.x2)} ${short(-look.y2)}`), `${tie.id} ${d}`).toBe(true);
          }
          expect(given[i]!.length, tie.id).toBe(tie.mirror === null ? 1 : 2);
        }
        for (const one of picture.organisations) expect({ x: one.x, y: one.y }).toEqual(layout.positions[one.id]);
        const svg = renderSvg(picture, { theme: "light" });
        for (const guide of layout.guides ?? []) expect(svg).toContain(`d="${guide.d}"`);
      }
    }
  });
});

const update = (change: object) => page.evaluate((next) => {
  const { crosstie } = document.getElementById("crosstie-map") as Host;
  crosstie.update(next);
  return { shown: crosstie.shown.ties, place: crosstie.place("s-hq")! };
}, change);
const caption = () => page.locator(".ct-caption").textContent();

describe("on the page", () => {
  test("rings and matrix are drawn with every layer, and a filter moves nobody", async () => {
    for (const layout of ["rings", "matrix"] as const) {
      const before = await update({ layout, state: null, unstated: true });
      expect(before.shown).toBe(24);
      for (const token of layout === "rings" ? ["ink", "decision"] as const : ["communication", "operational"] as const) expect(await tiePixels(page, palette.light[token]), `${layout} ${token}`).toBeGreaterThan(30);
      const after = await update({ state: "standby", unstated: false });
      expect(after).toEqual({ shown: 0, place: before.place });
      expect(await update({ state: "off-site" })).toEqual({ shown: 18, place: before.place });
      await update({ state: null, unstated: true });
    }
    expect(await caption()).toContain("Rows to columns");
    const kept = () => page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.keptPlaces());
    expect(await kept()).toBe(null);
    const rows = await update({ layout: "rows" });
    expect(await kept()).toEqual(keptPlaces(sCity.layout));
    expect(await caption()).toContain("Ties by level");
    expect((await update({ layout: "force" })).place).toEqual(rows.place);
    await update({ layout: "rows" });
  });

  test("every tie of the matrix lies in its cell and in the mirrored one", async () => {
    await update({ layout: "matrix", size: "ties" });
    const layout = layoutMatrix(layoutSceneOf(sCity.scene), { width: 900 });
    const picture = encode(sCity.scene, layout, { language: "en", sizeBy: sCity.sizes[0]! });
    const probes = picture.ties.flatMap((tie) => [layout.routes[tie.id]!, ...(tie.mirror === null ? [] : [layout.matrix!.mirrors[tie.id]!])]
      .map(({ x1, x2, y1 }) => ({ id: tie.id, x1, x2, y: y1, colour: palette.light[tie.colour as "ink"] })));
    expect(probes.length).toBeGreaterThan(24);
    const missed = await page.evaluate(({ all, width }) => {
      const host = document.getElementById("crosstie-map") as Host;
      host.crosstie.update({});
      const ties = host.querySelector<HTMLCanvasElement>("canvas.sigma-edges")!;
      const copy = document.createElement("canvas");
      [copy.width, copy.height] = [ties.width, ties.height];
      const context = copy.getContext("2d", { willReadFrequently: true })!;
      context.drawImage(ties, 0, 0);
      const scale = ties.width / width;
      return all.filter(({ x1, x2, y, colour }) => {
        const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16)) as [number, number, number];
        const { data } = context.getImageData(Math.round(x1 * scale), Math.round(y * scale) - 4, Math.round((x2 - x1) * scale), 9);
        for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 80 && Math.abs(data[i]! - r) + Math.abs(data[i + 1]! - g) + Math.abs(data[i + 2]! - b) < 180) return false;
        return true;
      }).map(({ id }) => id);
    }, { all: probes, width: layout.frame.width });
    expect(missed).toEqual([]);
  });

  test("the keyboard walks the heads of the rows, and a click selects one", async () => {
    await update({ layout: "matrix", selected: null });
    await page.locator(".ct-stage").focus();
    await page.keyboard.press("ArrowDown");
    const first = await page.locator("[data-voice]").textContent();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("[data-voice]").textContent()).not.toBe(first);
    const { place } = await update({});
    await page.locator(".ct-stage").click({ position: place });
    expect(await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.state.selected)).toBe("s-hq");
    await update({ selected: null });
  });

  test("fills say a metric or a class, the legend what they mean", async () => {
    await update({ layout: "rows", colour: "ties" });
    expect(await page.locator(".ct-colour-group").textContent()).toContain("Colour: Number of ties n = 29");
    await update({ colour: "level" });
    expect(await page.locator(".ct-colour-group .ct-entry").allInnerTexts()).toEqual(["Provincial", "Municipal", "District", "Community", "Plant site", "no value"].map((name, i) => expect.stringMatching(new RegExp(`${name}\\s+${[1, 11, 6, 2, 2, 7][i]!}`)) as string));
    expect(await caption()).toContain("Colour: Level (n = 22; 7 hatched: no value)");
    await update({ colour: null });
    expect(await page.locator(".ct-colour-group").isHidden()).toBe(true);
    const slip = await page.evaluate(() => {
      try {
        (document.getElementById("crosstie-map") as Host).crosstie.update({ colour: "shoe size" });
        return null;
      } catch (error) {
        return (error as { code: string }).code;
      }
    });
    expect(slip).toBe("usage/unknown-colour");
    expect(opened.complaints).toEqual([]);
  });
});
