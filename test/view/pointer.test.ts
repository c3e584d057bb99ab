import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { bundle, mapData, openPage, writePage, type Host } from "./page.js";

let browser: Browser;
let url: string;

beforeAll(async () => {
  const [opened, script, sCity] = await Promise.all([launchBrowser(), bundle("lib/view/report-map.ts"), mapData("data/s-city", { narrow: true })]);
  browser = opened;
  url = writePage(sCity, script);
});
afterAll(() => browser.close());

type Point = readonly [x: number, y: number];

/** Fingers go from one set of places to another in steps, as a hand does. */
async function move(tools: CDPSession, from: readonly Point[], to: readonly Point[], steps = 8): Promise<void> {
  const touches = (share: number) => from.map(([x, y], id) => ({ id, x: x + (to[id]![0] - x) * share, y: y + (to[id]![1] - y) * share }));
  for (let i = 1; i <= from.length; i++) await tools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: touches(0).slice(0, i) });
  for (let i = 1; i <= steps; i++) await tools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: touches(i / steps) });
  await tools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Where the page is scrolled to and where two organisations stand on the canvas. */
const look = (page: Page) => page.evaluate(() => {
  const { crosstie } = document.getElementById("crosstie-map") as Host;
  const box = document.querySelector(".ct-stage")!.getBoundingClientRect();
  const [a, b] = [crosstie.place("s-hq")!, crosstie.place("s-emc")!];
  return { scrolled: Math.round(scrollY), a, apart: Math.hypot(a.x - b.x, a.y - b.y), top: box.top, left: box.left, selected: crosstie.state.selected };
});

/** What the hint says whenever it shows; it is gone in a second. */
async function hints(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const hint = document.querySelector<HTMLElement & { said?: string[] }>(".ct-hint")!;
    hint.said = [];
    new MutationObserver(() => {
      if (hint.classList.contains("ct-on")) hint.said!.push(hint.textContent);
    }).observe(hint, { attributes: true });
  });
  return () => page.evaluate(() => document.querySelector<HTMLElement & { said?: string[] }>(".ct-hint")!.said!);
}

test("one finger scrolls the page or moves the map sideways, two move and zoom it, a tap selects, two taps zoom", async () => {
  const { page, complaints, close } = await openPage(browser, url, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const tools = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    Object.assign(document.body.style, { paddingTop: "300px", paddingBottom: "1500px" });
    document.querySelector(".ct-stage")!.scrollIntoView({ block: "center" });
  });
  const middle = await page.evaluate(() => {
    const box = document.querySelector(".ct-stage")!.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  });
  const [x, y] = middle;

  const said = await hints(page);
  const first = await look(page);
  await move(tools, [[x, y]], [[x, y - 120]], 12);
  await expect.poll(async () => (await look(page)).scrolled).toBeGreaterThan(first.scrolled + 60);
  const scrolled = await look(page);
  expect(scrolled.a).toEqual(first.a);
  await expect.poll(said).toEqual([expect.stringContaining("two fingers")]);

  // A drag that starts sideways is the map's, whatever way it goes on.
  await page.evaluate(() => document.querySelector(".ct-stage")!.scrollIntoView({ block: "center" }));
  // The fling before may still be coming to rest.
  for (let last = -1, now = 0; now !== last; now = (await look(page)).scrolled) {
    last = now;
    await page.waitForTimeout(150);
  }
  const before = await look(page);
  await move(tools, [[x, y]], [[x - 100, y - 10]]);
  const aside = await look(page);
  expect(aside.scrolled).toBe(before.scrolled);
  expect(aside.a.x - before.a.x).toBeLessThan(-80);
  expect(aside.apart).toBeCloseTo(before.apart, 6);

  await move(tools, [[x - 40, y], [x + 40, y]], [[x - 40, y - 90], [x + 40, y - 90]]);
  const shifted = await look(page);
  expect(shifted.scrolled).toBe(before.scrolled);
  expect(shifted.a.y - aside.a.y).toBeCloseTo(-90, 0);
  expect(shifted.apart).toBeCloseTo(aside.apart, 3);

  // Fingers twice as far apart: twice as large, and the place between them stays.
  await move(tools, [[x - 40, y], [x + 40, y]], [[x - 80, y], [x + 80, y]]);
  const pinched = await look(page);
  expect(pinched.scrolled).toBe(before.scrolled);
  expect(pinched.apart / shifted.apart).toBeCloseTo(2, 2);
  expect(pinched.a.x - (x - pinched.left)).toBeCloseTo(2 * (shifted.a.x - (x - shifted.left)), 0);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);

  // Two taps on the ground zoom to where they are, at once where motion is not wanted.
  const ground = await page.evaluate(() => {
    const { crosstie } = document.getElementById("crosstie-map") as Host;
    crosstie.fit();
    const box = document.querySelector(".ct-stage")!.getBoundingClientRect();
    return [box.left + 8, box.top + box.height - 8] as const;
  });
  const whole = await look(page);
  for (let i = 0; i < 2; i++) await move(tools, [ground], [ground], 0);
  await expect.poll(async () => (await look(page)).apart / whole.apart).toBeCloseTo(2, 2);
  expect((await look(page)).selected).toBe(null);

  await page.waitForTimeout(400);
  const { a, left, top } = await look(page);
  await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.fit());
  const at = await look(page);
  await move(tools, [[left + at.a.x, top + at.a.y]], [[left + at.a.x, top + at.a.y]], 0);
  await expect.poll(async () => (await look(page)).selected).toBe("s-hq");
  expect(a).not.toEqual(at.a);
  expect(complaints).toEqual([]);
  await close();
});

test("the mouse drags, double clicks and turns the wheel with a key; the bare wheel is the page's", async () => {
  const { page, complaints, close } = await openPage(browser, url);
  await page.evaluate(() => {
    document.body.style.paddingBottom = "2000px";
  });
  const said = await hints(page);
  const whole = await look(page);
  const [x, y] = [whole.left + 60, whole.top + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 30, { steps: 6 });
  await page.mouse.up();
  const dragged = await look(page);
  expect([dragged.a.x - whole.a.x, dragged.a.y - whole.a.y, dragged.apart - whole.apart].map(Math.round)).toEqual([60, 30, 0]);
  expect(dragged.selected).toBe(null);

  await page.mouse.dblclick(x, y);
  const twice = await look(page);
  expect(twice.apart / whole.apart).toBeCloseTo(2, 5);
  expect(twice.a.x - 60).toBeCloseTo(2 * (dragged.a.x - 60), 3);

  await page.mouse.wheel(0, 120);
  await expect.poll(async () => (await look(page)).scrolled).toBeGreaterThan(60);
  expect((await look(page)).apart).toBe(twice.apart);
  await expect.poll(said).toEqual([expect.stringContaining("Ctrl")]);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, 120);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await look(page)).apart / twice.apart).toBeCloseTo(Math.SQRT1_2, 2);
  expect(complaints).toEqual([]);
  await close();
});
