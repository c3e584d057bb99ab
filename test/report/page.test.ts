import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../support/browser.js";
import { openPage, type Host } from "../view/page.js";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "crosstie-report-"));

/** The report as the built command line writes it, opened from disk. */
function reportOn(path: string, language: string): string {
  const file = join(folder, `${path.replaceAll("/", "-")}-${language}.html`);
  execFileSync(process.execPath, ["dist/cli/main.js", "report", path, "--lang", language, "--out", file, "--force"], { stdio: "ignore" });
  return file;
}

const counts = (page: Page) => page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.shown);

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each([["en", 1440], ["zh", 1440], ["en", 390], ["zh", 390]] as const)("the S City report in %s at %i pixels", (language, width) => {
  it("shows 29 organisations and both kinds of ties, and its controls change them", async () => {
    const file = reportOn("data/s-city", language);
    const { page, complaints, close } = await openPage(browser, pathToFileURL(file).href, { viewport: { width, height: 900 } });
    await page.waitForSelector("#crosstie-map[data-ready=true]");
    expect(await counts(page)).toMatchObject({ organisations: 29, ties: 24, of: 24 });
    const ids = (await counts(page)).ids;
    expect(ids).toEqual(expect.arrayContaining(["t01", "t07", "t12", "t15"]));

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
    // The page itself never scrolls sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("a report in the browser", () => {
  it("keeps the static picture where scripts do not run", async () => {
    const file = reportOn("data/s-city", "en");
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator("#crosstie-map svg [data-kind=organisation]").count()).toBe(29);
    expect(await page.locator("#crosstie-map svg [data-kind=tie]").count()).toBe(24);
    await context.close();
  });

  it("of EMON Texas says that no command is stated, and draws 186 ties", async () => {
    const file = reportOn("data/emon/texas", "en");
    const { page, complaints, close } = await openPage(browser, pathToFileURL(file).href);
    await page.waitForSelector("#crosstie-map[data-ready=true]");
    expect(await counts(page)).toMatchObject({ organisations: 25, ties: 186 });
    expect(await page.locator(".lead").textContent()).toContain("No command layer is stated; none is assumed.");
    expect(complaints).toEqual([]);
    await close();
  });

  it("prints with the static picture and without controls", async () => {
    const file = reportOn("data/s-city", "en");
    const { page, close } = await openPage(browser, pathToFileURL(file).href);
    await page.waitForSelector("#crosstie-map[data-ready=true]");
    const pdf = await page.pdf({ format: "A4", printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("#crosstie-map canvas").first().isVisible()).toBe(false);
    expect(await page.locator("#crosstie-map svg [data-kind=organisation]").first().isVisible()).toBe(true);
    await close();
  });

  it("carries the licences of what it inlines", () => {
    const text = readFileSync(reportOn("data/s-city", "en"), "utf8");
    expect(text.slice(text.lastIndexOf("<!--"))).toMatch(/graphology[\s\S]*sigma/);
  });
});
