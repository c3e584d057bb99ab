import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fragmentation, removalEffect } from "../lib/metrics.js";
import { measure } from "../lib/metric/index.js";
import { at, build, type Network } from "../lib/network/index.js";
import { readCase } from "../lib/node/index.js";
import { palette } from "../lib/picture/index.js";
import { whatIfOn } from "../lib/view/worker/what-if.js";
import { isComplaint, launchBrowser } from "./support/browser.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "crosstie-examples-"));
const run = promisify(execFile);
let browser: Browser;
let server: ChildProcess;
let notebook: string;
let city: Network;
let counter: Page;

beforeAll(async () => {
  if (!existsSync(`${root}dist/browser/worker.js`)) await run(process.execPath, [`${root}build.js`]);
  server = spawn(process.execPath, [`${root}examples/notebook/serve.js`, "0"], { stdio: ["ignore", "pipe", "inherit"] });
  // StrictMode mounts everything twice in React's development build alone.
  [browser, city, notebook] = await Promise.all([
    launchBrowser(), readCase(`${root}data/s-city`).then((one) => build(one)),
    new Promise<string>((said) => server.stdout!.once("data", (line: Buffer) => said(line.toString().trim()))),
    run(process.execPath, [`${root}build-examples.js`, folder], { env: { ...process.env, NODE_ENV: "development" } }),
  ]);
  counter = await browser.newPage();
});
afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page and gathers what it complains of, a request that leaves it included. */
async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await browser.newContext({ viewport: { width: 1300, height: 800 }, colorScheme: "light", reducedMotion: "reduce", locale: "en-GB" })).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url()) && !request.url().startsWith(new URL(notebook).origin)) complaints.push(`request ${request.url()}`);
  });
  await page.route("**/dist/s-city.json", (route) => route.fulfill({ path: join(folder, "notebook/dist/s-city.json") }));
  await page.goto(url);
  await page.locator(".ct-stage canvas").first().waitFor();
  return { page, complaints };
}
const opened = (name: string) => open(pathToFileURL(join(folder, name, "dist/index.html")).href);

/** How many pixels of what a person sees of an element are near a colour. */
async function pixels(page: Page, selector: string, hex: string): Promise<number> {
  const png = (await page.locator(selector).first().screenshot()).toString("base64");
  return counter.evaluate(async ([base64, colour]) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
    const context = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height }).getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const wanted = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16));
    let near = 0;
    for (let i = 0; i < data.length; i += 4) if (wanted.every((value, k) => Math.abs(value - data[i + k]!) < 10)) near++;
    return near;
  }, [png, hex] as const);
}
const ties = (page: Page, within = "") => page.locator(`${within} .crosstie-map[data-ties]`).first().getAttribute("data-ties");
const nameOf = (id: string, language: "en" | "zh" = "en") => {
  const { label } = city.case.organisations.find((one) => one.id === id)!;
  return label[language] ?? label.zh;
};
/** Effects of removal, the largest first. */
const removals = () => measure(city, removalEffect).rows.map((row) => [String(row["organisation"]), Number(row["rise"])] as const).toSorted(([, a], [, b]) => b - a).slice(0, 6);
const fragmentationOf = (network: Network) => Number(measure(network, fragmentation).rows[0]!["fragmentation"]).toFixed(3);

test("the dashboard prints what the library measures, and its tables and maps follow one another in both languages", async () => {
  const { page, complaints } = await opened("dashboard");
  const rows = async () => (await page.locator("#numbers tbody tr").allInnerTexts()).map((row) => row.replace(/\s+/g, " ").trim());
  const offSite = at(city, "off-site");
  expect(await rows()).toEqual([
    "Emergency standby – not stated", "Plant emergency – not stated", "Field (site-area) emergency – not stated",
    `Off-site emergency ${offSite.ties.length} ${fragmentationOf(offSite)}`, `All ties, of any state or none stated ${city.ties.length} ${fragmentationOf(city)}`,
    ...removals().map(([id, rise]) => `${nameOf(id)} ${rise.toFixed(3)}`),
  ]);
  expect([await ties(page, "#city"), await ties(page, "[data-side=first]"), await ties(page, "[data-side=second]")]).toEqual([String(city.ties.length), "186", "149"]);
  for (const part of ["#city .ct-stage", "[data-side=first] .ct-stage", "[data-side=second] .ct-stage"]) expect(await pixels(page, part, palette.light.ink), part).toBeGreaterThan(500);
  // A page that narrows its own paragraphs does not narrow the map's.
  expect((await page.locator("#city .ct-caption").boundingBox())!.width).toBeGreaterThan(800);

  await page.locator("#numbers").getByRole("button", { name: "Off-site emergency" }).click();
  expect(await ties(page, "#city")).toBe(String(offSite.ties.length));
  const [first] = removals();
  await page.locator(`#numbers [data-row=${first![0]}] button`).click();
  expect(await page.locator("#numbers [aria-current]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset["row"]))).toEqual(["off-site", first![0]]);
  expect(await page.locator("#city .ct-panel-title").innerText()).toBe(nameOf(first![0]));
  // The worker that the page carries answers.
  const size = page.locator("#city .ct-size select").first();
  await size.focus();
  await size.selectOption("removalEffect");
  await page.locator("#city .ct-legend").getByText("Effect of removal").waitFor();

  await page.locator("[data-language=zh]").click();
  expect(await page.locator("h1").innerText()).toBe("谁与谁协作");
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await page.locator(".crosstie-map").evaluateAll((all) => all.map((one) => (one as HTMLElement).lang))).toEqual(["zh-Hans", "zh-Hans", "zh-Hans", "zh-Hans"]);
  expect((await rows())[5]).toBe(`${nameOf(first![0], "zh")} ${first![1].toFixed(3)}`);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await pixels(page, "#city .ct-stage", palette.dark.ink)).toBeGreaterThan(500);
  expect(await pixels(page, "header.page", palette.dark.page)).toBeGreaterThan(10_000);
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    // The maps answer to their new width with the next frame.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the React component updates the map that is there, tells what is selected, and leaves nothing behind", async () => {
  const { page, complaints } = await opened("react");
  const button = (name: string) => page.locator(`[data-button=${name}]`);
  const chosen = page.locator("#chosen");
  expect(await page.locator("canvas.sigma-edges").count()).toBe(1);
  expect(await pixels(page, ".ct-stage", palette.light.communication)).toBeGreaterThan(100);
  await page.evaluate(() => Object.assign(globalThis, { canvas: document.querySelector("canvas.sigma-edges") }));
  const sameCanvas = () => page.evaluate(() => document.querySelector("canvas.sigma-edges") === (globalThis as unknown as { canvas: Element }).canvas);

  // From the page into the map, and from the map to the page.
  await button("first").click();
  expect(await page.locator(".ct-panel-title").innerText()).toBe(nameOf(city.case.organisations[0]!.id));
  expect(await chosen.innerText()).toBe(`Selected: ${nameOf(city.case.organisations[0]!.id)}`);
  await page.locator(".ct-stage").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await chosen.innerText()).toBe(`Selected: ${await page.locator(".ct-panel-title").innerText()}`);
  expect(await chosen.innerText()).not.toContain(nameOf(city.case.organisations[0]!.id)!);
  await button("zh").click();
  expect(await page.locator(".crosstie-map").getAttribute("lang")).toBe("zh-Hans");
  expect(await chosen.innerText()).toMatch(/^已选择：/);
  await button("emon-texas").click();
  expect([await ties(page), await chosen.innerText(), await sameCanvas()]).toEqual(["186", "未选择单位。", true]);
  await button("s-city").click();
  expect([await ties(page), await sameCanvas()]).toEqual([String(city.ties.length), true]);

  const tools = await page.context().newCDPSession(page);
  await tools.send("Performance.enable");
  const left = async () => {
    await page.evaluate(() => Object.assign(globalThis, { canvas: null }));
    for (let i = 0; i < 3; i++) {
      await tools.send("HeapProfiler.collectGarbage");
      await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
    }
    const { metrics } = await tools.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
    return { listeners: of("JSEventListeners"), nodes: of("Nodes"), canvases: await page.locator("canvas").count(), sheets: await page.evaluate(() => document.adoptedStyleSheets.length) };
  };
  const mountAndLeave = (times: number) => page.evaluate(async (n) => {
    for (let i = 0; i < n; i++) {
      for (const name of ["map", "first", i % 2 === 0 ? "en" : "zh", "map"]) {
        document.querySelector<HTMLElement>(`[data-button=${name}]`)!.click();
        await new Promise((done) => requestAnimationFrame(done));
        if (document.querySelectorAll("canvas.sigma-edges").length > 1) throw new Error("Two maps at once.");
      }
    }
  }, times);
  await button("map").click();
  await page.setViewportSize({ width: 700, height: 500 });
  await mountAndLeave(2);
  const before = await left();
  await mountAndLeave(4);
  expect(await left()).toEqual(before);
  expect(before).toMatchObject({ canvases: 0, sheets: 0 });
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the notebook's cells load, draw, measure in the worker and use the answer, in both languages", async () => {
  const { page, complaints } = await open(notebook);
  const cell = (name: string) => page.locator(`[data-cell=${name}]`);
  const removed = removals()[0]![0];
  const { sentences } = whatIfOn(city, [removed]);
  for (const language of ["en", "zh"] as const) {
    if (language === "zh") await page.locator("[data-language=zh]").click();
    await page.locator("#cells[data-ready]").waitFor();
    expect(await page.title()).toBe({ en: "A case in a notebook", zh: "笔记本中的案例" }[language]);
    expect(await cell("load").locator("p").innerText()).toBe({ en: "29 organisations, 25 records of ties", zh: "29 个单位，25 条关系记录" }[language]);
    expect([await ties(page), await page.locator(".crosstie-map").getAttribute("lang")]).toEqual([String(city.ties.length), { en: "en", zh: "zh-Hans" }[language]]);
    expect(await pixels(page, ".ct-stage", palette.light.ink)).toBeGreaterThan(500);
    expect((await cell("measure").locator("li").allInnerTexts()).map((text) => text.replace(/\s+/g, " "))).toEqual(removals().map(([id, rise]) => `${nameOf(id, language)} ${rise.toFixed(3)}`));
    expect(await cell("use").locator("p").innerText()).toBe(sentences[0]![language]);
    expect(await page.locator(".ct-size select").first().inputValue()).toBe("removalEffect");
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("the pages take their colours from the map's palette", () => {
  const style = ["page.css", "dashboard/dashboard.css", "notebook/notebook.css"].map((file) => readFileSync(`${root}examples/${file}`, "utf8")).join("");
  const pairs = [...style.matchAll(/light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, light, dark]) => `${light} ${dark}`);
  const known = Object.entries(palette.light).map(([token, light]) => `${light} ${palette.dark[token as keyof typeof palette.light]}`);
  expect(pairs.filter((pair) => !known.includes(pair))).toEqual([]);
  expect(style.match(/#[0-9a-f]{3,8}\b(?=[,;) ])/gi)).toHaveLength(2 * pairs.length);
});
