import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { slimmed } from "../../build-sigma.js";
import { readCase } from "../../lib/node/index.js";
import { palette } from "../../lib/picture/index.js";
import type { MapState } from "../../lib/view/map-data.js";
import { hashOf, stateFromHash } from "../../lib/view/state-hash.js";
import { launchBrowser } from "../support/browser.js";
import { bundle, mapData, tiePixels, type Host } from "./page.js";

let browser: Browser;
let server: Server;
/** Until it holds: an answer of the worker, whose script has to be read first. */
const soon = <T>(read: () => T) => expect.poll(read, { timeout: 30_000 });
let origin: string;

const json = (data: unknown) => JSON.stringify(data).replaceAll("<", "\\u003c");
const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Map</title></head><body>';

beforeAll(async () => {
  const [launched, view, worker, reader, data, source] = await Promise.all([
    launchBrowser(), bundle("lib/view/bundle.ts", { format: "es" }), bundle("lib/view/worker/entry.ts"), bundle("lib/view/reader/entry.ts"),
    mapData("data/s-city", { narrow: true }), readCase("data/s-city"),
  ]);
  browser = launched;
  const map = (options: string) => `${head}<div id="crosstie-map"></div><script type="application/json" id="data">${json({ ...data, source: { case: source, selection: {} } })}</script>
<script type="module">import { drawScene } from "./view.js"; const host = document.getElementById("crosstie-map");
host.crosstie = drawScene(host, JSON.parse(document.getElementById("data").textContent), ${options}); host.dataset.ready = "true";</script></body></html>`;
  const define = '<script type="module">import { defineMap } from "./view.js"; defineMap(); defineMap();</script></body></html>';
  const html = (text: string): [string, string] => ["text/html", text];
  const script = (text: string): [string, string] => ["text/javascript", text];
  const files: Record<string, [string, string]> = {
    "/": html(map("{ hash: true }")), "/without": html(map("{ worker: null }")), "/zh": html(map('{ start: { language: "zh", theme: "dark" } }')),
    "/element": html(`${head}<crosstie-map src="case.json"></crosstie-map>${define}`),
    "/inline": html(`${head}<crosstie-map lang="zh" layout="matrix" theme="dark"><script type="application/json">${json(source)}</script></crosstie-map>${define}`),
    "/faulty": html(`${head}<div lang="zh-Hans"><crosstie-map src="faulty.json"></crosstie-map></div>${define}`),
    "/nowhere": html(`${head}<crosstie-map src="nowhere.json"></crosstie-map>${define}`),
    "/case.json": ["application/json", json(source)],
    "/faulty.json": ["application/json", json({ ...source, ties: [{ ...source.ties[0], target: "<img src=x onerror=alert(1)>" }] })],
    "/view.js": script(view), "/worker.js": script(worker), "/reader.js": script(reader),
  };
  server = createServer(({ url }, response) => {
    const found = files[url ?? ""];
    response.writeHead(found === undefined ? 404 : 200, { "content-type": found?.[0] ?? "text/plain" }).end(found?.[1] ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(origin + path);
  return { page, complaints, close: () => context.close() };
}
const ready = (page: Page) => page.waitForFunction(() => document.getElementById("crosstie-map")?.dataset["ready"] !== undefined);
const state = (page: Page) => page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.state);
const shown = (page: Page) => page.evaluate(() => {
  const { organisations, ties } = (document.getElementById("crosstie-map") as Host).crosstie.shown;
  return [organisations, ties];
});
const rows = (page: Page, table: string) => page.locator(`table[data-table=${table}] tbody tr`).count();
const voice = (page: Page) => page.locator("[data-voice]");
const codeOf = (page: Page, act: string) => page.evaluate((body) => {
  try {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    (new Function("map", body) as (map: unknown) => void)((document.getElementById("crosstie-map") as Host).crosstie);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}, act);

describe("the map's controls", () => {
  test("by mouse: measures, arrangements, what if, a route, files; the table says the same", async () => {
    const { page, complaints, close } = await open("/");
    await ready(page);
    expect(page.workers()).toHaveLength(0);

    // Everything the worker can measure is listed when somebody comes near; a chosen one fills, then is in the table.
    const colour = page.locator("[data-measure=colour]");
    await colour.focus();
    await soon(() => colour.locator("option").count()).toBeGreaterThan(40);
    await colour.selectOption("betweenness");
    await soon(() => page.locator(".ct-colour-group").textContent()).toContain("Betweenness n = 29");
    await page.locator("[data-measure=size]").selectOption("constraint");
    await soon(() => page.locator(".ct-size-group").textContent()).toContain("Constraint");
    await colour.selectOption("communities");
    await soon(() => page.locator(".ct-colour-group .ct-entry").count()).toBeGreaterThan(5);
    await colour.selectOption("level");
    expect(await page.locator(".ct-colour-group").textContent()).toContain("Municipal");
    await page.getByRole("button", { name: "Table" }).click();
    expect(await page.locator("table[data-table=organisations] thead").textContent()).toContain("Constraint");

    // Without the headquarters: the arithmetic is checked where it is computed, 0.7217 to 0.9365, nine cut off.
    await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.select("s-hq"));
    const ties = await page.locator(".ct-panel .ct-tie").count();
    await page.locator("[data-what-if]").click();
    await soon(() => page.locator("[data-told=fragmentation]").textContent()).toBe("Fragmentation 0.72 to 0.94 (n = 28).");
    expect(await page.locator("[data-told=cut-off]").textContent()).toMatch(/Cut off from .*Committee.*: 9/);
    expect(await page.locator("[data-told=tasks]").textContent()).toBe("Tasks that fail: 1");
    expect(await voice(page).textContent()).toMatch(/^Without .* fragmentation rises from 0\.7217 to 0\.9365.*: 9$/);
    expect(await shown(page)).toEqual([29, 15]);
    expect(await rows(page, "ties")).toBe(15);
    const organisations = page.locator("table[data-table=organisations] tbody");
    expect(await organisations.locator("tr", { hasText: "cut off from the lead" }).count()).toBe(9);
    expect(await organisations.locator("tr", { hasText: "dropped out" }).count()).toBe(1);
    // What it had is still told, as lost.
    expect(await page.locator(".ct-panel .ct-tie").count()).toBe(ties);
    expect(await page.locator(".ct-panel .ct-tie").first().textContent()).toContain("lost");
    expect(await tiePixels(page, palette.light.decision)).toBe(0);
    expect(await page.locator(".ct-caption").textContent()).toContain("Without S City NPPAs Emergency Headquarters");
    await page.locator("[data-what-if]").click();
    expect(await shown(page)).toEqual([29, 24]);
    expect(await organisations.locator("tr", { hasText: "cut off" }).count()).toBe(0);

    await page.locator("[data-route]").selectOption("s-emo");
    await soon(() => page.locator("[data-told=route]").textContent()).toMatch(/: 2 ties, by way of .*Committee/);
    expect((await state(page)).route).toEqual({ from: "s-hq", to: "s-emo" });
    expect(await tiePixels(page, palette.light.operational)).toBe(0);
    await page.locator("[data-route]").selectOption("s-psb");
    await soon(() => page.locator("[data-told=route]").textContent()).toContain("No way leads");
    await page.getByRole("button", { name: "Clear the route" }).click();
    expect((await state(page)).route).toBe(null);

    const places = new Set<string>();
    for (const layout of ["Force", "Rings", "Matrix", "Rows"]) {
      await page.locator(".ct-choice label", { hasText: layout }).first().click();
      await soon(() => page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.worker.busy.asks)).toBe(0);
      places.add(JSON.stringify(await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.place("s-emc"))));
      expect(await shown(page)).toEqual([29, 24]);
    }
    expect(places.size).toBe(4);

    await page.locator("[data-entry=communication]").click();
    const made = async (kind: string) => {
      await page.locator(".ct-menu summary").click();
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-export=${kind}]`).click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
      return { name: file.suggestedFilename(), content: Buffer.concat(chunks) };
    };
    const svg = await made("svg");
    expect(svg.name).toMatch(/\.svg$/);
    expect(svg.content.toString().match(/data-kind="tie"/g)).toHaveLength(20);
    const csv = (await made("ties")).content.toString();
    expect(csv.trim().split("\r\n")).toHaveLength(21);
    expect(csv.startsWith("\uFEFF\"Tie\",\"From\"")).toBe(true);
    expect((await made("organisations")).content.toString().trim().split("\r\n")).toHaveLength(30);
    const png = (await made("png")).content;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    // Two pixels for each of the arrangement's 900.
    expect(png.readUInt32BE(16)).toBe(1800);
    expect(complaints).toEqual([]);
    await close();
  });

  test("by keyboard: steps, all again, search, table, route and switch without a mouse; what is heard", async () => {
    const { page, complaints, close } = await open("/");
    await ready(page);
    await page.locator(".ct-stage").focus();
    await page.keyboard.press("1");
    expect((await state(page)).focus).toBe(0);
    await page.keyboard.press("/");
    await page.keyboard.type("liaison office 1");
    await page.keyboard.press("Escape");
    await page.keyboard.type("Emergency Management Office");
    await page.keyboard.press("Enter");
    expect((await state(page)).selected).toBe("s-emo");
    expect(await voice(page).textContent()).toMatch(/Municipal.*ties: /);
    await page.locator(".ct-stage").focus();
    await page.keyboard.press("t");
    const seen = [];
    for (const key of ["1", "2", "3"]) {
      await page.keyboard.press(key);
      expect(await rows(page, "organisations")).toBe((await shown(page))[0]);
      seen.push((await shown(page))[0]);
    }
    // Its four partners; the headquarters besides; whom that is tied to besides.
    expect(seen).toEqual([5, 6, 11]);
    expect(await page.locator("[data-count]").textContent()).toMatch(/^\d+ of 24 ties shown$/);
    expect(await page.locator(".ct-caption").textContent()).toContain("Within 3 steps of S City Emergency Management Office");
    await page.keyboard.press("0");
    expect(await shown(page)).toEqual([29, 24]);
    await page.keyboard.press("2");
    await page.locator("[data-what-if]").focus();
    await page.keyboard.press("Space");
    await soon(() => page.locator("[data-told=fragmentation]").count()).toBe(1);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset["whatIf"])).toBe("");
    await page.keyboard.press("Escape");
    expect(await state(page)).toMatchObject({ selected: null, focus: 0, without: ["s-emo"] });
    await page.getByRole("button", { name: "Show all" }).press("Enter");
    expect(await state(page)).toMatchObject({ without: [] });
    await page.locator(".ct-choice input[value=rows]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect((await state(page)).layout).toBe("rings");
    // Every control has a name.
    const nameless = await page.locator("#crosstie-map").evaluate((host) => [...host.querySelectorAll<HTMLElement>("button, input, select, summary")].filter((one) =>
      (one.getAttribute("aria-label") ?? (one.closest("label")?.textContent || one.textContent)).trim() === "").map((one) => one.outerHTML));
    expect(nameless).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test("by touch on a phone, dark and in Chinese: the sheet, its switch, large targets, nothing wider than the page", async () => {
    const { page, complaints, close } = await open("/zh", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator(".ct-stage").tap({ position: (await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.place("s-emc")))! });
    expect((await state(page)).selected).toBe("s-emc");
    await page.locator(".ct-switch").tap();
    await soon(() => page.locator("[data-told=fragmentation]").textContent()).toMatch(/^碎片化程度由 0\.72 变为 0\.\d\d（n = 28）。$/);
    for (const target of [".ct-switch", ".ct-route .ct-size", ".ct-focus .ct-choice label", ".ct-close"]) expect((await page.locator(target).first().boundingBox())!.height, target).toBeGreaterThanOrEqual(44);
    await page.locator(".ct-focus label", { hasText: "1 步" }).tap();
    expect((await state(page)).focus).toBe(1);
    await page.locator(".ct-close").tap();
    for (const target of [".ct-bar .ct-choice label", ".ct-bar .ct-size", ".ct-menu summary"]) expect((await page.locator(target).first().boundingBox())!.height, target).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const text = await page.locator(".ct-bar").innerText();
    expect(text.replace(/SVG|PNG|CSV/g, "").match(/[A-Za-z]{2,}/g)).toBe(null);
    expect(complaints).toEqual([]);
    await close();
  });

  test("the handle: a slip is an error and changes nothing; another network keeps what it has of the state; without a worker the reason stands there", async () => {
    const { page, close } = await open("/without");
    await ready(page);
    for (const [act, code] of [
      ['map.update({ layout: "spiral" })', "usage/unknown-layout"], ["map.update({ focus: 4 })", "usage/unknown-focus"], ['map.update({ size: "betweenness" })', "usage/unknown-size"],
      ['map.update({ colour: "hue" })', "usage/unknown-colour"], ['map.update({ without: ["nobody"] })', "usage/unknown-organisation"], ['map.focus("nobody", 1)', "usage/unknown-organisation"],
      ['map.update({ route: { from: "s-hq", to: "nobody" } })', "usage/unknown-organisation"], ['map.update({ lines: ["dotted"] })', "usage/unknown-line"], ["map.update({ network: {} })", "usage/no-network"],
    ] as const) expect(await codeOf(page, act), act).toBe(code);
    expect(await state(page)).toMatchObject({ layout: "rows", focus: 0, size: "ties", colour: null, without: [], route: null, lines: null });
    expect(await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.exportSvg().then(() => null, (error: unknown) => (error as { code: string }).code))).toBe("worker/none");
    await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.focus("s-hq", 1));
    // Its partners: committee, government, functional groups, D district government, logistics support, monitoring.
    expect(await shown(page)).toEqual([7, 9]);
    expect(await page.locator(".ct-what-if").textContent()).toContain("Not available here");
    expect(await page.locator("[data-what-if]").isDisabled()).toBe(true);
    expect(await page.locator(".ct-choice input[value=force]").isDisabled()).toBe(true);
    expect(await page.locator("[data-export=svg]").isDisabled()).toBe(true);
    const after = await page.evaluate(() => {
      const map = (document.getElementById("crosstie-map") as Host).crosstie;
      const data = JSON.parse(document.getElementById("data")!.textContent) as never as { scene: { ties: { layer: string }[] } };
      map.update({ layers: ["decision", "command"] });
      map.update({ data: { ...data, scene: { ...data.scene, ties: data.scene.ties.filter((tie) => tie.layer === "decision") } } as never });
      return { state: map.state, shown: map.shown.of };
    });
    expect(after).toMatchObject({ state: { selected: "s-hq", focus: 1, layers: ["decision", "command"] }, shown: 4 });
    await close();
  });

  test("the address holds the state, both ways; what it says wrongly is passed over", async () => {
    const { page, complaints, close } = await open("/#layers=mandate,command&focus=2&selected=s-hq&layout=spiral&colour=level&without=nobody&state=%ZZ&__proto__=x");
    await ready(page);
    expect(await state(page)).toMatchObject({ layers: ["mandate", "command"], focus: 2, selected: "s-hq", layout: "rows", colour: "level", without: [], state: null });
    await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.update({ layers: null, focus: 0, selected: null, unstated: false }));
    expect(await page.evaluate(() => location.hash)).toBe("#unstated=false&colour=level");
    await page.evaluate(() => {
      location.hash = "#layout=matrix&selected=s-emc";
    });
    await soon(async () => (await state(page)).layout).toBe("matrix");
    expect(await state(page)).toMatchObject({ unstated: true, colour: null, selected: "s-emc" });
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("the element", () => {
  const text = (page: Page) => page.locator("crosstie-map").innerText();

  test("reads a file, follows its attributes, tells what happens, ends with its removal", async () => {
    const { page, complaints, close } = await open("/element");
    await page.locator("crosstie-map [data-count]").waitFor();
    expect(await page.locator("crosstie-map [data-count]").textContent()).toBe("24 of 24 ties shown");
    const seen = await page.evaluate(() => {
      const host = document.querySelector("crosstie-map") as HTMLElement & { map: Host["crosstie"] };
      const heard: unknown[] = [];
      host.addEventListener("crosstie-select", (event) => heard.push((event as CustomEvent).detail));
      host.setAttribute("lang", "zh");
      host.setAttribute("layout", "rings");
      host.setAttribute("selected", "s-hq");
      const { state } = host.map;
      host.remove();
      return { state, heard, map: host.map, left: host.querySelectorAll("canvas").length };
    });
    expect(seen).toMatchObject({ state: { language: "zh", layout: "rings", selected: "s-hq" }, heard: ["s-hq"], map: null, left: 0 });
    await soon(() => page.workers().length).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test("reads JSON inside it; what is wrong is a text in the page's language", async () => {
    const inline = await open("/inline");
    await inline.page.locator("crosstie-map [data-count]").waitFor();
    expect(await inline.page.locator("crosstie-map [data-count]").textContent()).toBe("显示 24 条关系中的 24 条");
    expect(await inline.page.locator("crosstie-map .ct-choice input:checked").first().getAttribute("value")).toBe("matrix");
    await inline.page.locator("crosstie-map").evaluate((one) => one.setAttribute("layout", "spiral"));
    expect(await text(inline.page)).toContain("地图没有“spiral”。");
    await inline.page.locator("crosstie-map").evaluate((one) => one.setAttribute("layout", "rows"));
    await inline.page.locator("crosstie-map [data-count]").waitFor();
    await inline.close();

    const faulty = await open("/faulty");
    await faulty.page.locator("crosstie-map [role=alert]").waitFor();
    expect(await text(faulty.page)).toMatch(/“<img src=x onerror=alert\(1\)>”.*单位/s);
    expect(await faulty.page.locator("crosstie-map img").count()).toBe(0);
    await faulty.close();

    const nowhere = await open("/nowhere");
    await nowhere.page.locator("crosstie-map [role=alert]").waitFor();
    expect(await text(nowhere.page)).toBe("The case could not be fetched from nowhere.json.");
    await nowhere.close();
  });
});

describe("what needs no browser", () => {
  const start: MapState = {
    layers: null, lines: null, state: null, unstated: true, size: "ties", selected: null, table: false, layout: "rows", colour: null, focus: 0, without: [], route: null, language: "en", theme: "auto",
  };

  test("a state and its text: there and back, only what differs, whatever ids hold", () => {
    expect(hashOf(start, start)).toBe("");
    const states: Partial<MapState>[] = [
      { layers: [], lines: ["in-plan/implied", "required"] }, { without: ["a,b", "-", "*", "x=y&z", "单位"], size: null }, { selected: "-", state: "off-site", table: true, unstated: false },
      { route: { from: "a,b", to: "é#" }, focus: 3, layout: "matrix", language: "zh", theme: "dark", colour: "level" },
    ];
    for (const change of states) expect(stateFromHash(`#${hashOf({ ...start, ...change }, start)}`), JSON.stringify(change)).toEqual(change);
    // Back to no restriction, from a start that had one.
    expect(stateFromHash(hashOf(start, { ...start, layers: ["command"], state: "standby", route: { from: "a", to: "b" } }))).toEqual({ layers: null, state: null, route: null });
    for (const text of ["", "#", "#findings", "#layers", "#=x", "#focus=9&table=yes&route=a&layout=toString", `#selected=${"x".repeat(9000)}`, "#constructor=1&__proto__=2&selected=%E0%A4%A"]) expect(stateFromHash(text), text.slice(0, 40)).toEqual({});
  });

  test("what the bundle leaves out of sigma has to be there: a new sigma is looked at again", () => {
    expect(() => slimmed("export const nothing = 1;", "/node_modules/sigma/dist/sigma.esm.js")).toThrow(/has no .*MouseCaptor/);
    expect(slimmed("var HTML_COLORS = { black: '#000' };", "colors-1.esm.js")).toBe("var HTML_COLORS = {};");
    expect(slimmed("var a = 1;", "data-1.esm.js")).toBe("var a = 1;");
  });
});
