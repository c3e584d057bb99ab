import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { pdfText } from "../support/pdf-text.js";
import { openPage, type Host, type Opened } from "../view/page.js";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "crosstie-report-"));
const files: Record<string, string> = {};

/** The report as the built command line writes it, once for each case and language. */
async function written(path: string, language: string): Promise<void> {
  const file = join(folder, `${path.replaceAll("/", "-")}-${language}.html`);
  await promisify(execFile)(process.execPath, ["dist/cli/main.js", "report", path, "--lang", language, "--out", file, "--force"]);
  files[`${path} ${language}`] = pathToFileURL(file).href;
}

const counts = (page: Page) => page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.shown);
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), written("data/s-city", "en"), written("data/s-city", "zh")]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each([["en", 1440], ["zh", 390]] as const)("the S City report in %s at %i pixels", (language, width) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openPage(browser, files[`data/s-city ${language}`]!, { viewport: { width, height: 900 } });
    await opened.page.waitForSelector("#crosstie-map[data-ready=true]");
  });
  afterAll(() => opened.close());

  it("shows 29 organisations and both kinds of ties, and its controls change them", async () => {
    const { page } = opened;
    expect(await counts(page)).toMatchObject({ organisations: 29, ties: 24, of: 24 });
    if (width < 600) await page.locator("[data-legend]").click();
    await page.locator("[data-entry=mandate]").click();
    expect((await counts(page)).ties).toBe(20);
    await page.locator("[data-entry=mandate]").click();
    await page.locator(".ct-stop input[value=standby]").check();
    // Nothing is stated for standby; the six of unstated state are a box of their own.
    expect((await counts(page)).ids).toEqual(["t06", "t07", "t08", "t09", "t22", "t23"]);
    await page.locator(".ct-stop input[value=off-site]").check();
    expect((await counts(page)).ties).toBe(24);
    await page.locator(".ct-search").fill(language === "zh" ? "疾病" : "disease");
    await page.locator(".ct-search").press("Enter");
    expect(await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.state.selected)).toBe("d-cdc");
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

  it("has contents that lead to every section, figure and table, those in folded tables unfolded", async () => {
    const { page } = opened;
    if (width < 600) {
      // The contents are at hand on a phone: a link as high as a finger is wide.
      expect((await page.locator(".tocontents").boundingBox())!.height).toBeGreaterThanOrEqual(40);
      await page.locator(".tocontents").click();
    } else await page.locator("#contents summary").click();
    expect(await page.locator("#contents-list").isVisible()).toBe(true);
    const links = await page.locator("#contents-list a").evaluateAll((all) => all.map((one) => ({ to: one.getAttribute("href")!, text: one.textContent, there: document.querySelector(one.getAttribute("href")!) !== null })));
    expect(links.filter(({ there }) => !there)).toEqual([]);
    const numbers = (kind: string) => links.flatMap(({ to }) => (to.startsWith(`#${kind}-`) && /\d$/.test(to) ? [Number(to.slice(kind.length + 2))] : []));
    for (const kind of ["figure", "table"]) expect(numbers(kind)).toEqual(numbers(kind).map((_, i) => i + 1));
    expect([numbers("figure").length, links.filter(({ to }) => !/-\d+$/.test(to)).length]).toEqual([8, 10]);
    const folded = await page.locator("details [id^=table-]").evaluateAll((all) => all.map(({ id }) => id));
    const last = numbers("table").findLast((number) => folded.includes(`table-${number}`))!;
    await page.evaluate((anchor) => { location.hash = anchor; }, `table-${last}`);
    await page.waitForFunction((anchor) => document.getElementById(anchor)!.closest("details")!.open, `table-${last}`);
    await page.locator(`#table-${last}`).evaluate((one) => { one.closest("details")!.open = false; });
  });

  it("hands over every figure as a picture that stands alone and every table as CSV, without script or connection", async () => {
    const { page } = opened;
    const taken = await page.evaluate(async () => Promise.all([...document.querySelectorAll<HTMLAnchorElement>("a.save")].map(async (link) => {
      const text = decodeURIComponent(link.href.slice(link.href.indexOf(",") + 1));
      if (!link.download.endsWith(".svg")) return { name: link.download, text, words: "", wide: 0 };
      const svg = new DOMParser().parseFromString(text, "image/svg+xml");
      const image = new Image();
      await new Promise((done, fail) => { image.onload = done; image.onerror = fail; image.src = link.href; });
      return { name: link.download, text, words: svg.querySelector("parsererror") === null ? [...svg.querySelectorAll("text,tspan")].map((one) => one.textContent).join(" ") : "BROKEN", wide: image.naturalWidth };
    })));
    const svgs = taken.filter(({ name }) => name.endsWith(".svg"));
    expect(svgs.map(({ name }) => name)).toEqual(Array.from({ length: 8 }, (_, i) => `figure-${i + 1}.svg`));
    for (const [i, { text, words, wide }] of svgs.entries()) {
      expect(text).not.toMatch(/var\(|class="f-|<style|<script|\sstyle=|\son\w+=/);
      expect(words).toContain(language === "zh" ? `图${i + 1}\u3000` : `Figure ${i + 1}. `);
      expect(words).toContain(language === "zh" ? "来源：" : "Source: ");
      expect(wide).toBeGreaterThan(400);
    }
    // The map brings its legend.
    expect(svgs[0]!.text).toContain('data-part="legend"');
    expect(svgs[0]!.words).toContain(language === "zh" ? "沟通 4" : "Communication 4");
    const tables = taken.filter(({ name }) => name.startsWith("table-"));
    expect(tables.length).toBe(await page.locator("[id^=table-]").evaluateAll((all) => all.filter((one) => /^table-\d+$/.test(one.id)).length));
    for (const { text } of taken.filter(({ name }) => name.endsWith(".csv"))) {
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.split("\r\n").length).toBeGreaterThan(1);
    }
  });

  it("has charts whose words can be read and selected, under names of their own", async () => {
    const { page, complaints } = opened;
    const charts = await page.locator("svg.chart").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => ({
      role: one.getAttribute("role"), named: one.getAttribute("aria-labelledby")!.split(" ").every((id) => one.querySelector(`#${id}`)!.textContent !== ""),
      smallest: Math.min(...[...one.querySelectorAll("text")].map((text) => text.getBoundingClientRect().height)), selectable: getComputedStyle(one.querySelector("text")!).userSelect,
    })));
    // Effects of removal, measures, chance, who is tied to whom, states.
    expect(charts).toHaveLength(5);
    for (const chart of charts) expect(chart).toMatchObject({ role: "img", named: true, selectable: "auto" });
    expect(Math.min(...charts.map(({ smallest }) => smallest))).toBeGreaterThan(10);
    const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    if (width < 600) expect(await page.locator("#tasks-table tbody tr").first().evaluate((row) => getComputedStyle(row).display)).toBe("block");
    expect(complaints).toEqual([]);
  });

  it("prints on A4 with running heads: headings and numbers are in the file, nothing is wider than the page or cut in two", async () => {
    const { page } = opened;
    const { pages, text } = pdfText(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false }));
    expect(pages).toBeGreaterThanOrEqual(6);
    expect(pages).toBeLessThanOrEqual(15);
    const said = language === "zh" ? ["主要发现", "按层级展示的网络", "任务：谁必须到场", "方法", `共${pages}`] : ["Findings", "The network by level", "Tasks: who must be in the room", "Methods", `1 of ${pages}`];
    const sought = [...said, ...Array.from({ length: 8 }, (_, i) => `${language === "zh" ? "图" : "Figure"}${i + 1}`)];
    expect(sought.filter((words) => !text.includes(words.normalize("NFKC").replace(/\s/g, "")))).toEqual([]);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 658, height: 1005 });
    const paper = await page.evaluate(() => {
      const shown = [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility() && !(one instanceof SVGElement && one.ownerSVGElement !== null));
      const breaks = (selector: string) => [...new Set([...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).map((one) => getComputedStyle(one).breakInside))];
      return {
        wider: shown.filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 80)),
        whole: [breaks("figure"), breaks("tbody tr"), breaks(".finding-item")], heads: getComputedStyle(document.querySelector("thead")!).display,
        // Unbreakable and taller than a page would be cut all the same.
        tall: shown.filter((one) => one.matches("figure,tr,.finding-item") && one.getBoundingClientRect().height > innerHeight).length,
        canvas: [...document.querySelectorAll("#crosstie-map canvas")].some((one) => one.checkVisibility()), still: document.querySelector("#crosstie-map svg [data-kind=organisation]")!.checkVisibility(),
        caption: document.querySelector("[data-static-caption]")!.checkVisibility(), contents: document.querySelector("#contents")!.checkVisibility(),
      };
    });
    expect(paper).toEqual({ wider: [], whole: [["avoid"], ["avoid"], ["avoid"]], heads: "table-header-group", tall: 0, canvas: false, still: true, caption: true, contents: false });
  });
});

describe("a report in the browser", () => {
  it("keeps the static picture with its legend, and every chart, where scripts do not run", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(files["data/s-city en"]!);
    expect(await page.locator("#crosstie-map svg [data-kind=organisation]").count()).toBe(29);
    expect(await page.locator("#crosstie-map svg [data-kind=tie]").count()).toBe(24);
    expect(await page.locator("#crosstie-map svg [data-part=legend] text").count()).toBeGreaterThan(10);
    expect(await page.locator(".broad svg.chart").count()).toBe(5);
    await context.close();
  });

  it("carries the licences of what it inlines", () => {
    const text = readFileSync(new URL(files["data/s-city en"]!), "utf8");
    expect(text.slice(text.lastIndexOf("<!--"))).toMatch(/graphology[\s\S]*sigma/);
  });
});
