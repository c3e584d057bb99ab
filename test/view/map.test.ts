import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { encode, palette } from "../../lib/picture/index.js";
import type { MapData } from "../../lib/view/map-data.js";
import { launchBrowser } from "../support/browser.js";
import { bundle, mapData, openPage, tiePixels, writePage, type Host } from "./page.js";

let browser: Browser;
let script: string;
let sCity: MapData;
let texas: MapData;

beforeAll(async () => {
  [browser, script, sCity, texas] = await Promise.all([launchBrowser(), bundle("lib/view/report-map.ts"), mapData("data/s-city", { narrow: true }), mapData("data/emon/texas")]);
});
afterAll(() => browser.close());

const shown = (page: Page) => page.evaluate(() => {
  const { organisations, ties, of } = (document.getElementById("crosstie-map") as Host).crosstie.shown;
  return { organisations, ties, of };
});
const count = (page: Page) => page.locator("[data-count]").textContent();
const rows = (page: Page, table: string) => page.locator(`table[data-table=${table}] tbody tr`).count();
const selected = (page: Page) => page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.state.selected);
const clickAt = async (page: Page, id: string) => {
  const place = await page.evaluate((one) => (document.getElementById("crosstie-map") as Host).crosstie.place(one)!, id);
  await page.locator(".ct-stage").click({ position: place });
};

describe("the map of S City", () => {
  test("draws 29 organisations and both kinds of ties under the report's policy, without a complaint", async () => {
    const { page, complaints, close } = await openPage(browser, writePage(sCity, script));
    expect(await page.locator("#crosstie-map").getAttribute("data-ready")).toBe("true");
    expect(await page.locator("#static").isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#static").isVisible()).toBe(true);
    expect(await page.locator(".ct-stage").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    expect(await shown(page)).toEqual({ organisations: 29, ties: 24, of: 24 });
    expect(await count(page)).toBe("24 of 24 ties shown");
    for (const token of ["ink", "communication", "decision", "operational"] as const) expect(await tiePixels(page, palette.light[token]), token).toBeGreaterThan(150);
    await page.getByRole("button", { name: "Table" }).click();
    expect(await rows(page, "organisations")).toBe(29);
    expect(await rows(page, "ties")).toBe(24);
    expect(complaints).toEqual([]);
    await close();
  });

  test("ties run where the static picture has them", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    const picture = encode(sCity.scene, sCity.layout, { language: "en" });
    const paths = picture.ties.filter((tie) => tie.pattern === "solid").map((tie) => ({ id: tie.id, points: tie.points.slice(1, -1) })).filter((tie) => tie.points.length > 0);
    const frame = sCity.layout.frame;
    const missed = await page.evaluate(({ paths, frame }) => {
      const host = document.getElementById("crosstie-map") as Host;
      host.crosstie.update({});
      const ties = host.querySelector<HTMLCanvasElement>("canvas.sigma-edges")!;
      const copy = document.createElement("canvas");
      [copy.width, copy.height] = [ties.width, ties.height];
      const context = copy.getContext("2d")!;
      context.drawImage(ties, 0, 0);
      const scale = ties.width / frame.width;
      const isDrawn = ([x, y]: readonly [number, number]) => {
        const { data } = context.getImageData(Math.round(x * scale) - 2, Math.round(y * scale) - 2, 5, 5);
        for (let i = 0; i < data.length; i += 4) if (data[i + 3]! > 100 && data[i]! + data[i + 1]! + data[i + 2]! < 600) return true;
        return false;
      };
      return paths.filter((tie) => !tie.points.every(isDrawn)).map((tie) => tie.id);
    }, { paths, frame });
    expect(paths.length).toBeGreaterThan(5);
    expect(missed).toEqual([]);
    await close();
  });

  test("a layer's check box takes its ties off canvas, count and table", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    await page.getByRole("button", { name: "Table" }).click();
    const before = await tiePixels(page, palette.light.communication);
    await page.locator("[data-entry=communication]").click();
    expect(await count(page)).toBe("20 of 24 ties shown");
    expect(await rows(page, "ties")).toBe(20);
    expect(await tiePixels(page, palette.light.communication)).toBe(0);
    await page.locator("[data-entry=communication]").click();
    expect(await count(page)).toBe("24 of 24 ties shown");
    expect(await tiePixels(page, palette.light.communication)).toBe(before);
    const silent = page.locator("[data-entry=supervision]");
    expect(await silent.textContent()).toContain("not stated");
    expect(await silent.locator("input").count()).toBe(0);
    await close();
  });

  test("status and certainty filter as they are drawn", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    await page.locator("[data-entry=required]").click();
    expect(await count(page)).toBe("17 of 24 ties shown");
    await page.locator("[data-entry='in-plan/implied']").click();
    expect(await count(page)).toBe("10 of 24 ties shown");
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await count(page)).toBe("24 of 24 ties shown");
    await close();
  });

  test("states are stops with counts, and ties without a state a box of their own", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    expect(await page.locator(".ct-stop").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("18 ties stated"), expect.stringContaining("none stated")]));
    expect(await page.locator(".ct-stop").count()).toBe(5);
    await page.locator(".ct-stop input[value=standby]").check();
    expect(await count(page)).toBe("6 of 24 ties shown");
    await page.locator(".ct-unstated input").uncheck();
    expect(await count(page)).toBe("0 of 24 ties shown");
    expect(await tiePixels(page, palette.light.operational)).toBe(0);
    await page.locator(".ct-stop input[value=off-site]").check();
    expect(await count(page)).toBe("18 of 24 ties shown");
    await close();
  });

  test("search answers to either language, flies and selects", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    await page.locator(".ct-search").fill("应急管理办公室");
    expect(await page.locator(".ct-found [role=option]").count()).toBe(1);
    await page.locator(".ct-search").press("Enter");
    expect(await selected(page)).toBe("s-emo");
    const panel = page.locator(".ct-panel");
    expect(await panel.locator("h3").first().textContent()).toBe("S City Emergency Management Office");
    expect(await panel.locator(".ct-second").textContent()).toBe("S市应急管理办公室");
    expect(await panel.locator(".ct-tie").count()).toBe(4);
    expect(await panel.locator("[data-tie=t07]").textContent()).toMatch(/In plan, stated.*state not stated.*§4\.2\(1\)/);
    await page.locator(".ct-search").fill("hq");
    expect(await page.locator(".ct-found [role=option]").first().textContent()).toContain("Headquarters");
    await page.locator(".ct-search").fill("nobody at all");
    expect(await page.locator(".ct-found").textContent()).toContain("No organisation");
    await close();
  });

  test("a click selects and dims, Escape clears", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    const before = await tiePixels(page, palette.light.operational);
    await clickAt(page, "s-hq");
    expect(await selected(page)).toBe("s-hq");
    expect(await page.locator(".ct-panel .ct-tie").count()).toBe(9);
    expect(await tiePixels(page, palette.light.operational)).toBeLessThan(before / 10);
    expect(await tiePixels(page, palette.light.decision)).toBeGreaterThan(100);
    await page.keyboard.press("Escape");
    expect(await selected(page)).toBe(null);
    expect(await tiePixels(page, palette.light.operational)).toBe(before);
    await close();
  });

  test("the keyboard alone: arrows, Enter, Escape, slash, t", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    await page.locator(".ct-stage").focus();
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("[data-voice]").textContent()).toContain("Provincial NPPAs Emergency Command");
    await page.keyboard.press("ArrowDown");
    const told = await page.locator("[data-voice]").textContent();
    expect(told).toMatch(/Municipal|District/);
    await page.keyboard.press("Enter");
    const id = await selected(page);
    expect(id).not.toBe(null);
    expect(told).toContain(sCity.scene.organisations.find((one) => one.id === id)!.label.en);
    await page.keyboard.press("Escape");
    expect(await selected(page)).toBe(null);
    await page.keyboard.press("t");
    expect(await rows(page, "ties")).toBe(24);
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("ct-search");
    await page.keyboard.type("t/");
    expect(await page.locator(".ct-search").inputValue()).toBe("t/");
    await close();
  });

  test("another metric resizes, and the legend says which", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script));
    expect(await page.locator(".ct-size-group").textContent()).toContain("Number of ties n = 29");
    await page.locator("[data-measure=size]").selectOption("share");
    expect(await page.locator(".ct-size-group").textContent()).toContain("Share of ties n = 29");
    await clickAt(page, "npp");
    expect(await page.locator(".ct-measures").textContent()).toContain("not defined");
    await close();
  });

  test("a phone: nothing wider than the page, a tap opens the sheet, targets are large enough", async () => {
    const { page, complaints, close } = await openPage(browser, writePage(sCity, script), { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await shown(page)).toEqual({ organisations: 29, ties: 24, of: 24 });
    const place = await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.place("s-emc")!);
    await page.locator(".ct-stage").tap({ position: place });
    expect(await selected(page)).toBe("s-emc");
    const sheet = (await page.locator(".ct-panel").boundingBox())!;
    expect(sheet.y + sheet.height).toBeCloseTo(844, 0);
    expect(sheet.height).toBeLessThanOrEqual(844 / 2 + 1);
    await page.locator(".ct-close").tap();
    await page.locator("[data-legend]").tap();
    for (const target of ["[data-legend]", ".ct-search", ".ct-zoom button", "label.ct-entry", ".ct-stop"]) {
      expect((await page.locator(target).first().boundingBox())!.height, target).toBeGreaterThanOrEqual(44);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test("dark follows the system, and Chinese leaves no English behind", async () => {
    const { page, close } = await openPage(browser, writePage({ ...sCity, language: "zh" }, script), { colorScheme: "dark" });
    expect(await tiePixels(page, palette.dark.communication)).toBeGreaterThan(150);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => tiePixels(page, palette.light.communication)).toBeGreaterThan(150);
    await clickAt(page, "d-cdc");
    await page.locator(".ct-second").evaluate((node) => node.remove());
    const text = await page.locator("#crosstie-map").innerText();
    expect(text.replace(/\b(t\d+|n|s-city-study|Ctrl)\b|(?<=^|[^A-Za-z])[SDLP](?=[市区])/gm, "").match(/[A-Za-z]{2,}/g)).toBe(null);
    expect(await count(page)).toBe("显示 24 条关系中的 24 条");
    await close();
  });
});

describe("other networks", () => {
  test("186 directed ties of one layer, no states: no state control", async () => {
    const { page, complaints, close } = await openPage(browser, writePage(texas, script));
    expect(await shown(page)).toEqual({ organisations: 25, ties: 186, of: 186 });
    expect(await page.locator(".ct-states").count()).toBe(0);
    expect(await tiePixels(page, palette.light.communication)).toBeGreaterThan(2000);
    expect(complaints).toEqual([]);
    await close();
  });

  test("a hostile label is text everywhere", async () => {
    const label = "<img src=x onerror=alert(1)></script><script>document.title='hit'</script>\u202e";
    const hostile: MapData = { ...sCity, scene: { ...sCity.scene, organisations: sCity.scene.organisations.map((one) => (one.id === "s-hq" ? { ...one, label: { en: label, zh: label } } : one)) } };
    const { page, complaints, close } = await openPage(browser, writePage(hostile, script));
    await clickAt(page, "s-hq");
    expect(await page.locator(".ct-panel h3").first().textContent()).toContain("<img src=x onerror=alert(1)>");
    await page.keyboard.press("t");
    await page.locator(".ct-search").fill("<img");
    expect(await page.locator(".ct-found [role=option]").count()).toBe(1);
    expect(await page.locator("#crosstie-map img, #crosstie-map script").count()).toBe(0);
    expect(await page.title()).toBe("Map");
    expect(complaints).toEqual([]);
    await close();
  });

  test("no organisation at all, and one alone", async () => {
    for (const organisations of [[], sCity.scene.organisations.slice(0, 1)]) {
      const data: MapData = { ...sCity, scene: { ...sCity.scene, organisations, ties: [] }, layout: { ...sCity.layout, positions: organisations.length === 0 ? {} : sCity.layout.positions, routes: {} }, narrow: null };
      const { page, complaints, close } = await openPage(browser, writePage(data, script));
      expect(await shown(page)).toEqual({ organisations: organisations.length, ties: 0, of: 0 });
      expect(complaints).toEqual([]);
      await close();
    }
  });

  test("a page that has the style sheet is not given it again", async () => {
    const looks = [];
    for (const styled of [false, true]) {
      const { page, complaints, close } = await openPage(browser, writePage(sCity, script, { styled }));
      looks.push(await page.evaluate(() => ({ adopted: document.adoptedStyleSheets.length, elements: document.querySelectorAll("style").length, height: getComputedStyle(document.querySelector(".ct-search")!).height })));
      expect(complaints).toEqual([]);
      await close();
    }
    expect(looks).toEqual([{ adopted: 1, elements: 1, height: "32px" }, { adopted: 0, elements: 1, height: "32px" }]);
  });

  test("without WebGL the static picture stays", async () => {
    const { page, close } = await openPage(browser, writePage(sCity, script), {
      before: "const get = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext = function (kind, ...rest) { return /webgl/.test(kind) ? null : get.call(this, kind, ...rest); };",
    });
    expect(await page.locator("#crosstie-map").getAttribute("data-ready")).toBe("false");
    expect(await page.locator("#static").count()).toBe(1);
    expect(await page.locator(".crosstie-map").count()).toBe(0);
    await close();
  });
});
