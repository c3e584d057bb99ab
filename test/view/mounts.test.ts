import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";
import type { MapData } from "../../lib/view/map-data.js";
import { bundle, mapData, openPage, writePage } from "./page.js";

/** 5,001 short ties among two organisations, so that drawing them costs little. */
function crowd(data: MapData): Partial<MapData> {
  const [tie] = data.scene.ties;
  const [a, b] = [tie!.source, tie!.target];
  const ties = Array.from({ length: 5001 }, (_, i) => ({ ...tie!, id: `x${i}` }));
  const route = { x1: 400, y1: 200, cx: 420, cy: 200, x2: 440, y2: 200, straight: true, mark: { at: 0.5, x: 420, y: 200 } };
  return {
    scene: { ...data.scene, ties, organisations: data.scene.organisations.filter(({ id }) => id === a || id === b) },
    layout: { ...data.layout, positions: { [a]: { x: 390, y: 200 }, [b]: { x: 450, y: 200 } }, routes: Object.fromEntries(ties.map(({ id }) => [id, route])) },
  };
}

type Mounts = HTMLElement & { draw: (more: Partial<MapData>) => unknown } & { mounts: (times: number) => Promise<void>; alive: () => number; opened: () => number };

let browser: Browser;
let url: string;
let sCity: MapData;

beforeAll(async () => {
  const [opened, script, data] = await Promise.all([launchBrowser(), bundle("test/view/mounts-entry.ts"), mapData("data/s-city")]);
  browser = opened;
  sCity = data;
  url = writePage(sCity, script);
});
afterAll(() => browser.close());

test("50 mounts and unmounts leave no more behind than 5", async () => {
  const { page, complaints, close } = await openPage(browser, url, { reducedMotion: "no-preference" });
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const counts = async () => {
    // A lost context lets its canvas go one collection later.
    for (let i = 0; i < 3; i++) {
      await tools.send("HeapProfiler.collectGarbage");
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    }
    const { metrics } = await tools.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    const contexts = await page.evaluate(() => (document.getElementById("crosstie-map") as Mounts).alive());
    return { nodes: of("Nodes"), documents: of("Documents"), frames: of("Frames"), listeners: of("JSEventListeners"), contexts };
  };
  const mount = (times: number) => page.evaluate((n) => (document.getElementById("crosstie-map") as Mounts).mounts(n), times);

  const none = await counts();
  await mount(5);
  const five = await counts();
  await mount(45);
  const fifty = await counts();
  expect(fifty).toEqual(five);
  expect(five).toMatchObject({ listeners: none.listeners, contexts: 0 });
  const left = await page.evaluate(() => ({
    opened: (document.getElementById("crosstie-map") as Mounts).opened(),
    sheets: document.adoptedStyleSheets.length, inHost: [...document.getElementById("crosstie-map")!.children].map((one) => one.id),
  }));
  expect(left).toEqual({ opened: 150, sheets: 0, inHost: ["static"] });
  expect(complaints).toEqual([]);
  await close();
});

test("above 5,000 ties the map leaves them out while it moves, and draws them again when it stands", async () => {
  const { page, complaints, close } = await openPage(browser, url, { viewport: { width: 700, height: 600 } });
  const seen = await page.evaluate(async (more) => {
    const host = document.getElementById("crosstie-map") as Mounts;
    const map = host.draw(more) as { update: (change: object) => void; zoom: (factor: number) => void; destroy: () => void };
    const stage = host.querySelector<HTMLElement>(".ct-stage")!;
    const lines = stage.querySelector<HTMLCanvasElement>("canvas.sigma-edges")!;
    const drawn = () => {
      const copy = document.createElement("canvas");
      [copy.width, copy.height] = [lines.width, lines.height];
      const context = copy.getContext("2d")!;
      context.drawImage(lines, 0, 0);
      return context.getImageData(0, 0, copy.width, copy.height).data.some((value) => value > 0);
    };
    const fire = (type: string, x: number, buttons: number) => stage.dispatchEvent(new PointerEvent(type, { clientX: 300 + x, clientY: 300, pointerId: 1, pointerType: "mouse", buttons, bubbles: true }));
    stage.setPointerCapture = () => undefined;
    map.update({});
    const still = drawn();
    fire("pointerdown", 0, 1);
    fire("pointermove", 10, 1);
    map.update({});
    const moving = drawn();
    fire("pointerup", 10, 0);
    const until = performance.now() + 5000;
    let after = false;
    while (!after && performance.now() < until) {
      await new Promise((done) => requestAnimationFrame(done));
      after = drawn();
    }
    map.destroy();
    return { still, moving, after };
  }, crowd(sCity));
  expect(seen).toEqual({ still: true, moving: false, after: true });
  expect(complaints).toEqual([]);
  await close();
});
