import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, select } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { palette } from "../../lib/picture/index.js";
import { sCityExercise } from "../compare/s-city-exercise.js";
import { launchBrowser } from "../support/browser.js";
import type { ComparingHost } from "./compare-entry.js";
import { bundle, openPage, tiePixels, writePage, type Opened } from "./page.js";

let browser: Browser;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  const [launched, script, texas, wichita, exercise] = await Promise.all([
    launchBrowser(), bundle("test/view/compare-entry.ts"), readCase("data/emon/texas"), readCase("data/emon/wichita"), sCityExercise(),
  ]);
  browser = launched;
  const city = build(exercise);
  const networks = { texas: build(texas), wichita: build(wichita), plan: select(city, { statuses: ["in-plan", "required"] }), after: select(city, { wave: "after-exercise" }) };
  opened = await openPage(browser, writePage(networks, script), { viewport: { width: 1440, height: 1000 }, colorScheme: "light" });
  page = opened.page;
}, 30_000);
afterAll(() => browser.close());

const on = <T>(act: (host: ComparingHost) => T): Promise<T> => page.evaluate<T>(`(${act.toString()})(document.getElementById("crosstie-map"))`);
const map = (side: "first" | "second") => page.locator(`[data-side=${side}]`);
const place = (side: "first" | "second", id: string) => page.evaluate(([s, one]) => (document.getElementById("crosstie-map") as ComparingHost).both[s].place(one)!, [side, id] as const);
/** What a layer of one map's canvas shows near an organisation: how many of its pixels are of a colour. */
const near = (side: "first" | "second", id: string, hex: string, reach = 22) => page.evaluate(([s, one, colour, r]) => {
  const host = document.getElementById("crosstie-map") as ComparingHost;
  const front = host.querySelector<HTMLCanvasElement>(`[data-side=${s}] canvas.sigma-front`)!;
  const at = host.both[s].place(one)!;
  const ratio = front.width / front.clientWidth;
  const copy = document.createElement("canvas");
  copy.width = copy.height = 2 * r * ratio;
  const context = copy.getContext("2d")!;
  context.drawImage(front, (r - at.x) * ratio, (r - at.y) * ratio);
  const { data } = context.getImageData(0, 0, copy.width, copy.height);
  const wanted = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 200 && wanted.every((value, k) => Math.abs(value - data[i + k]!) < 8)) count++;
  return count;
}, [side, id, hex, reach] as const);
const counts = () => on((host) => [host.both.first.shown.ties, host.both.second.shown.ties]);
const selected = () => on((host) => [host.both.first.state.selected, host.both.second.state.selected, host.both.state.selected] as const);

test("two cases: one bar, one legend, headings, letters and halos on both sides", async () => {
  await on((host) => host.compare());
  expect([await page.locator(".ct-bar").count(), await page.locator(".ct-legend").count(), await page.locator(".cc-key").count(), await page.locator(".ct-stage").count()]).toEqual([1, 0, 1, 2]);
  expect(await map("first").locator(".cc-head").innerText()).toMatch(/Texas Hill Country\s+25 organisations, 129 pairs tied, 186 ties/);
  expect(await map("second").locator(".cc-head").innerText()).toMatch(/Wichita Falls\s+20 organisations, 107 pairs tied, 149 ties/);
  expect((await page.locator(".cc-key [data-group=shapes] .ct-entry").allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual(["Federal 1 | 2", "State 6 | 4", "County 13 | 5", "City 2 | 5", "Private 3 | 4"]);
  expect(await page.locator(".cc-key [data-entry=contact]").innerText()).toMatch(/Contact reported\s+186 \| 149/);
  expect(await page.locator("[data-list=matched] li").count()).toBe(5);
  expect(await page.locator("[data-list=not-compared]").innerText()).toContain("Mandate, Command, Supervision, Decision, Operational: not stated in either case");
  expect(await page.locator(".ct-choice input[value=rows]").isDisabled()).toBe(true);
  // Same name: a halo; similar name and others: none. The second stands beside the first.
  const { selected: halo } = palette.light;
  for (const [side, same, similar] of [["first", "n05", "n08"], ["second", "n10", "n15"]] as const) {
    expect(await near(side, same, halo)).toBeGreaterThan(100);
    expect(await near(side, similar, halo)).toBe(0);
  }
  const [left, right] = [await map("first").boundingBox(), await map("second").boundingBox()];
  expect(right!.x).toBeGreaterThan(left!.x + left!.width);
});

test("what is pointed at or selected in one, by mouse, keyboard, list or search, is marked in the other", async () => {
  const stage = map("first").locator(".ct-stage");
  // The middle of the one organisation of Wichita that nobody was in contact with.
  const dimmed = () => near("second", "n13", palette.light.dimmed, 3);
  expect(await dimmed()).toBe(0);
  await stage.hover({ position: await place("first", "n08") });
  await expect.poll(dimmed).toBeGreaterThan(20);
  expect(await page.locator("[data-voice-both]").textContent()).toBe("In Wichita Falls: American Red Cross, similar name, not merged.");
  await page.mouse.move(5, 5);
  await expect.poll(dimmed).toBe(0);

  await stage.click({ position: await place("first", "n05") });
  expect(await selected()).toEqual(["n05", "n10", { first: "n05", second: "n10" }]);
  expect(await map("second").locator(".ct-panel-title").innerText()).toBe("Texas State Parks and Wildlife");
  // Escape in the other clears both; then by keys alone.
  await map("second").locator(".ct-stage").focus();
  await page.keyboard.press("Escape");
  expect(await selected()).toEqual([null, null, { first: null, second: null }]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await page.locator("[data-voice-both]").textContent())!.length).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  expect((await selected())[1]).not.toBe(null);
  await page.keyboard.press("Escape");

  await page.keyboard.press("/");
  await page.keyboard.type("state highway dep");
  expect(await page.locator(".ct-found [role=option]").allInnerTexts()).toEqual([expect.stringContaining("● Texas State Highway Department"), expect.stringContaining("□ Texas State Highway Department")]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect((await selected()).slice(0, 2)).toEqual(["n06", "n11"]);
  // One without a partner leaves the other map alone, and says so.
  await on((host) => host.both.select("first", "n07"));
  expect((await selected()).slice(0, 2)).toEqual(["n07", null]);
  expect(await page.locator("[data-voice-both]").textContent()).toBe("No partner in Wichita Falls.");
  await page.locator("[data-list=matched] [data-first=n03] button").nth(1).click();
  expect((await selected()).slice(0, 2)).toEqual(["n03", "n09"]);
  await on((host) => host.both.select("second", null));
  expect((await selected()).slice(0, 2)).toEqual([null, null]);
});

test("the camera of the other brings the partner into view", async () => {
  await on((host) => {
    host.both.second.select("n20");
    host.both.second.zoom(6);
    host.both.first.select("n05");
  });
  const at = await place("second", "n10");
  const box = (await map("second").locator(".ct-stage").boundingBox())!;
  expect(at.x > 0 && at.x < box.width && at.y > 0 && at.y < box.height).toBe(true);
  await on((host) => {
    host.both.select("first", null);
    host.both.second.fit();
  });
});

test("one legend filters both, one choice arranges both, tables follow", async () => {
  await page.locator(".cc-key [data-entry=contact] input").click();
  expect(await counts()).toEqual([0, 0]);
  expect(await page.locator(".ct-count-line").innerText()).toBe("Ties shown: 0 of 186 | 0 of 149");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("contact");
  await page.getByRole("button", { name: "Show all" }).click();
  expect(await counts()).toEqual([186, 149]);
  await page.locator(".ct-choice input[value=matrix]").check({ force: true });
  expect(await on((host) => [host.both.first.state.layout, host.both.second.state.layout])).toEqual(["matrix", "matrix"]);
  await page.locator(".ct-choice input[value=rings]").check({ force: true });
  await page.locator("select[data-measure=size]").selectOption("share-tied");
  expect(await page.locator(".cc-steps").innerText()).toMatch(/Size: Share of the others tied to/);
  await map("second").locator(".ct-stage").focus();
  await page.keyboard.press("t");
  expect(await page.locator("table[data-table=ties] tbody tr").count()).toBe(186 + 149);
  await page.getByRole("button", { name: "Close table" }).click();
  expect(await page.locator("table:visible").count()).toBe(0);
  await page.locator("select[data-measure=size]").selectOption("");
  const slip = await on((host) => {
    try {
      host.both.update({ layers: ["friendship"] });
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
  expect(slip).toBe("usage/unknown-layer");
});

test("differences: the one tie between matched organisations is coloured where it is, all others are dimmed", async () => {
  const emergent = palette.light.emergent;
  const pixels = (side: "first" | "second") => page.evaluate(([s, hex]) => {
    const host = document.getElementById("crosstie-map") as ComparingHost;
    host.both[s].update({});
    const ties = host.querySelector<HTMLCanvasElement>(`[data-side=${s}] canvas.sigma-edges`)!;
    const copy = document.createElement("canvas");
    [copy.width, copy.height] = [ties.width, ties.height];
    const context = copy.getContext("2d")!;
    context.drawImage(ties, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const wanted = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 200 && wanted.every((value, k) => Math.abs(value - data[i + k]!) < 10)) count++;
    return count;
  }, [side, emergent] as const);
  expect(await pixels("second")).toBe(0);
  await page.locator("[data-differences]").click();
  expect(await pixels("second")).toBeGreaterThan(40);
  expect(await pixels("first")).toBe(0);
  expect((await page.locator(".cc-key [data-group=differences] .ct-entry").allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual([
    "In both 0 | 0", "Only in Texas Hill Country 0 | 0", "Only in Wichita Falls 0 | 1", "Not compared 186 | 148",
  ]);
  await page.locator(".cc-key [data-entry=not-compared] input").click();
  expect(await counts()).toEqual([0, 1]);
  await page.locator("[data-differences]").click();
  expect(await counts()).toEqual([186, 149]);
});

test("language and theme go with both; below 900 pixels one stands above the other", async () => {
  await on((host) => host.both.update({ language: "zh", theme: "dark" }));
  expect(await page.locator(".crosstie-comparison").getAttribute("lang")).toBe("zh-Hans");
  expect(await map("second").locator(".crosstie-map").getAttribute("data-theme")).toBe("dark");
  expect(await page.locator("[data-list=not-compared] h4").innerText()).toBe("未作比较");
  expect(await page.locator(".cc-lists").innerText()).toContain("授权、指挥、监督、决策、应急行动：双方均未说明");
  await page.setViewportSize({ width: 700, height: 900 });
  await expect.poll(async () => (await map("second").boundingBox())!.y).toBeGreaterThan((await map("first").boundingBox())!.y + 400);
  await page.setViewportSize({ width: 390, height: 800 });
  await on((host) => host.both.select("first", "n05"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1440, height: 1000 });
});

test("to destroy leaves nothing behind: canvases, styles, listeners", async () => {
  expect(await page.locator("canvas").count()).toBeGreaterThan(2);
  await on((host) => {
    host.both.destroy();
    host.both.destroy();
    host.both.update({ differences: true });
    host.both.select("first", "n05");
  });
  expect(await page.evaluate(() => [document.querySelectorAll("canvas,.crosstie-map").length, document.adoptedStyleSheets.length, [...document.getElementById("crosstie-map")!.children].map((one) => one.id).join()])).toEqual([0, 0, "static"]);
  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const alive = async () => {
    for (let i = 0; i < 3; i++) {
      await tools.send("HeapProfiler.collectGarbage");
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    }
    const { metrics } = await tools.send("Performance.getMetrics");
    return ["Nodes", "JSEventListeners"].map((name) => metrics.find((metric) => metric.name === name)!.value);
  };
  const round = () => on((host) => {
    host.compare({ start: { differences: true } });
    host.both.destroy();
  });
  await round();
  const once = await alive();
  await round();
  expect(await alive()).toEqual(once);
});

test("plan against what happened: one map, three colours, a legend that filters by them", async () => {
  await page.setViewportSize({ width: 900, height: 700 });
  await on((host) => host.overlay());
  for (const token of ["matched", "phantom", "emergent"] as const) expect(await tiePixels(page, palette.light[token]), token).toBeGreaterThan(60);
  expect(await tiePixels(page, palette.light.communication)).toBe(0);
  expect(await page.locator(".ct-count-line").innerText()).toBe("25 of 25 ties shown");
  expect(await page.locator(".ct-legend [data-entry=phantom]").innerText()).toMatch(/Planned, not observed\s+3/);
  expect(await page.locator(".ct-caption").innerText()).toContain("SYNTHETIC");
  expect(await page.locator(".ct-caption").innerText()).toContain("The plan against what was observed");
  await page.locator(".ct-legend [data-entry=phantom]").click();
  expect(await page.locator(".ct-count-line").innerText()).toBe("22 of 25 ties shown");
  expect(await tiePixels(page, palette.light.phantom)).toBe(0);
  await on((host) => host.crosstie.update({ lines: null, overlay: false }));
  expect(await tiePixels(page, palette.light.communication)).toBeGreaterThan(60);
  expect(await tiePixels(page, palette.light.emergent)).toBe(0);
  await on((host) => host.crosstie.destroy());
  expect(opened.complaints).toEqual([]);
});
