import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { openPage, type Host, type Opened } from "./open-page.js";

/** The report of S City as the built command line writes it: a page with the map in it, so that both are looked at together. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "crosstie-accessibility-"));
const reports: Record<string, string> = {};
let browser: Browser;

beforeAll(async () => {
  const write = async (language: string) => {
    const file = join(folder, `${language}.html`);
    await promisify(execFile)(process.execPath, ["dist/cli/main.js", "report", "data/s-city", "--lang", language, "--out", file]);
    reports[language] = pathToFileURL(file).href;
  };
  [browser] = await Promise.all([launchBrowser(), write("en"), write("zh")]);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function open(language: string): Promise<Opened> {
  const opened = await openPage(browser, reports[language]!);
  // Evaluated through the protocol: the page's policy lets no script of others in.
  await opened.page.evaluate(axe);
  await unfold(opened.page);
  return opened;
}

/** What is wrong, as texts that name rule and element. */
async function faults(page: Page, within = "html", options: RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate(([scope, how]) => (window as never as { axe: { run: (scope: string, how: object) => Promise<AxeResults> } }).axe.run(scope, { resultTypes: ["violations"], ...how }), [within, options] as const);
  return violations.flatMap((one) => one.nodes.map((node) => `${one.impact} ${one.id}: ${node.html.slice(0, 120)}`));
}

/** An organisation selected and dropped out, the table open, and every fold of the page. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const map = (document.getElementById("crosstie-map") as Host).crosstie;
    map.update({ selected: "s-hq", table: true, without: ["s-hq"] });
  });
  await page.locator("[data-told=fragmentation]").waitFor({ state: "attached" });
}

/** What can be reached by keyboard, in its order: nothing sets an order of its own. */
const stops = (page: Page) => page.evaluate(() => [...document.querySelectorAll<HTMLElement>("a[href],button,input,select,summary,textarea,[tabindex]")]
  .filter((one) => one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled && one.getClientRects().length > 0)
  .map((one) => `${one.tabIndex} ${one.closest(".ct-stage,.ct-zoom,.ct-panel,.ct-legend,.ct-states,.ct-tables,.ct-find,.ct-bar,.skip,nav,main,header")?.className.split(" ")[0] ?? one.closest("header,nav,main")?.tagName ?? ""}`));

const update = (page: Page, change: Parameters<Host["crosstie"]["update"]>[0]) => page.evaluate((next) => (document.getElementById("crosstie-map") as Host).crosstie.update(next), change);

/** One page a language, looked at in turn: whole, dark, in forced colours, by keyboard, on a phone. */
describe.each(["en", "zh"])("report and map in %s", (language) => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await open(language);
    page = opened.page;
  });
  afterAll(() => opened.close());

  test("by keyboard: order, one stop for the map, names in the reader's language, a ring on whatever has the focus, no motion", async () => {
    const all = await stops(page);
    expect(all.filter((one) => !one.startsWith("0 "))).toEqual([]);
    const order = all.map((one) => one.slice(2)).filter((one, i, list) => one !== list[i - 1]);
    expect(order[0]).toBe("skip");
    const map = ["ct-find", "ct-bar", "ct-stage", "ct-zoom", "ct-panel", "ct-legend", "ct-states", "ct-tables"];
    expect(order.slice(order.indexOf("ct-find"), order.indexOf("ct-find") + map.length)).toEqual(map);
    expect(all.filter((one) => one === "0 ct-stage")).toHaveLength(1);

    // The browser draws the ring for whoever moves by keyboard.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.className)).toBe("skip");
    expect(await page.locator(".skip").evaluate((one) => one.getBoundingClientRect().left)).toBeGreaterThanOrEqual(0);
    const seen = await page.evaluate((inChinese) => {
      const faint: string[] = [];
      const foreign: string[] = [];
      // Ids and the names of formats are the same in both languages.
      const own = inChinese ? /\p{Script=Han}|^(?:CSV|SVG|[a-z][\w-]*)$/u : /^[^\p{Script=Han}]+$/u;
      for (const one of document.querySelectorAll<HTMLElement>("a[href],button,input,select,summary,[tabindex='0']")) {
        if ((one as HTMLButtonElement).disabled || one.getClientRects().length === 0) continue;
        one.focus({ preventScroll: true });
        // A radio button that looks like a switch gives its ring to the text beside it.
        const ringed = [one, one.nextElementSibling].some((each) => each !== null && getComputedStyle(each).outlineStyle === "solid" && parseFloat(getComputedStyle(each).outlineWidth) >= 3);
        if (document.activeElement !== one || !ringed) faint.push(one.outerHTML.slice(0, 100));
        const name = one.getAttribute("aria-label") ?? (one.closest("label") ?? one).textContent;
        if (!own.test(name.trim())) foreign.push(one.outerHTML.slice(0, 100));
      }
      return { faint, foreign, moving: document.getAnimations().length };
    }, language === "zh");
    expect(seen).toEqual({ faint: [], foreign: [], moving: 0 });
    // Reduced motion: a flight is a jump.
    const place = () => page.evaluate(() => JSON.stringify((document.getElementById("crosstie-map") as Host).crosstie.place("d-cdc")));
    const before = await place();
    await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.select("d-cdc"));
    const there = await place();
    expect(there).not.toBe(before);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await place()).toBe(there);
    await update(page, { selected: "s-hq" });
  });

  test("where the system sets the colours, borders stay and what is chosen differs from what is not", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    const looks = await page.evaluate(() => {
      const of = (selector: string, part?: string) => {
        const style = getComputedStyle(document.querySelector(selector)!, part);
        return { border: style.borderTopStyle !== "none" && parseFloat(style.borderTopWidth) >= 1 && style.borderTopColor !== getComputedStyle(document.body).backgroundColor, ground: style.backgroundColor };
      };
      const differ = (one: string, other: string) => of(one).ground !== of(other).ground;
      return {
        borders: [".ct-button", ".ct-search", ".ct-size", ".ct-choice", ".ct-zoom", ".ct-group input", ".ct-stop input", ".ct-switch input", ".chips a"].filter((one) => !of(one).border),
        layout: differ(".ct-choice input:checked + span", ".ct-choice input:not(:checked) + span"), state: differ(".ct-stop input:checked", ".ct-stop input:not(:checked)"),
        table: differ(".ct-button[aria-expanded=true]", ".ct-menu > .ct-button"), sign: differ(".mark.present, .rails i.stated", ".rails i.implied"),
        knob: of(".ct-switch input", "::before").ground !== of(".ct-switch input").ground,
      };
    });
    expect(looks).toEqual({ borders: [], layout: true, state: true, table: true, sign: true, knob: true });
    await page.emulateMedia({ forcedColors: "none" });
  });

  test("on a phone: targets of 44 pixels; at 400 % nothing wider than the page", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("[data-legend]").click();
    const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("a[href]:not(.skip),button,input,select,summary")].flatMap((one) => {
      const box = (one.closest("label") ?? one).getBoundingClientRect();
      return box.width === 0 || (box.width > 43.9 && box.height > 43.9) ? [] : [`${one.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`];
    }));
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    const wide = () => page.evaluate(() => [document.documentElement.scrollWidth, ...[...document.querySelectorAll(".crosstie-map *")]
      .filter((one) => one.getBoundingClientRect().right > 321 && one.closest(".ct-scroll,.ct-stage,svg") === null).map((one) => one.outerHTML.slice(0, 80))]);
    expect(await wide()).toEqual([320]);
    await update(page, { layout: "matrix" });
    expect(await wide()).toEqual([320]);
  });

  test("axe finds nothing wrong: everything open, light and dark, other arrangements, a phone", async () => {
    // Records of a kind are built alike: the first few stand for all of them.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("tbody tr:nth-child(n+3), .notes p:nth-child(n+3), li:nth-child(n+5), #tables .tablebox:nth-of-type(n+5), .further, .cell:nth-child(n+5), .ct-route option:nth-child(n+3)")) one.remove();
    });
    expect(await faults(page, "#crosstie-map"), "phone, matrix").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await update(page, { layout: language === "en" ? "rings" : "force", colour: "level" });
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await update(page, { layout: "rows" });
    expect(await faults(page, "html", { runOnly: ["color-contrast"] }), "dark").toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
