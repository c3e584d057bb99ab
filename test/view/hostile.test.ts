import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { launchBrowser } from "../support/browser.js";
import { openPage, type Host } from "./open-page.js";

/** What a text of a case may hold. Each would do harm where a text is taken for something else. */
const nasty = [
  "<script>window.hit=1</script>", "<img src=x onerror=window.hit=1>", "]]>--><svg onload=window.hit=1>", "</script><script>window.hit=1</script>", "[link](javascript:window.hit=1)",
  "a\u202Egnp.exe\u2066b", "zero\u200B\u200Dwidth\uFEFF", "nul\u0000 and lone \uD800 end", "=cmd|'/c calc'!A1", "+1", "@SUM(1)", "\t=TAB", "\r=CR", "＝1＋1",
  "\u05E9\u05DC\u05D5\u05DD (1)", "W".repeat(10_000), "word ".repeat(2000), "长".repeat(10_000), "\"'><b onmouseover=window.hit=1>", "&lt;script&gt;",
];
const folder = mkdtempSync(join(tmpdir(), "crosstie-hostile-"));
const at = (name: string) => join(folder, name);
const crosstie = (...args: string[]) => promisify(execFile)(process.execPath, ["dist/cli/main.js", ...args], { maxBuffer: 1e8 }).then(({ stdout }) => stdout);
let browser: Browser;
let server: Server;
let printed: { md: string; csv: string };

function spoiled(source: Case): unknown {
  let next = 0;
  const text = (shift = 0) => ({ en: nasty[(next + shift) % nasty.length]!, zh: nasty[(next++ + shift + 1) % nasty.length]! });
  const evidence = <T extends { readonly evidence: readonly object[] }>(one: T) => one.evidence.map((each) => ({ ...each, paraphrase: text(3), section: nasty[next % 8]! }));
  const terms = Object.fromEntries(Object.entries(source.vocabulary).map(([kind, list]) => [kind, Array.isArray(list) ? (list as object[]).map((term) => ("label" in term ? { ...term, label: text() } : term)) : list]));
  return {
    ...source, id: "hostile", title: { en: nasty[0]! + nasty[5]!, zh: nasty[3]! + nasty[14]! }, vocabulary: terms,
    organisations: source.organisations.map((one) => ({ ...one, label: text(), aliases: [nasty[next % nasty.length]!], role: text(5), attributes: { remark: nasty[next % nasty.length]! }, evidence: evidence(one) })),
    ties: source.ties.map((one) => ({ ...one, evidence: evidence(one) })), documents: source.documents.map((one) => ({ ...one, title: text() })), tasks: source.tasks.map((one) => ({ ...one, label: text() })),
    resources: source.resources.map((one) => ({ ...one, label: text() })), unknowns: source.unknowns.map((one) => ({ ...one, text: text() })),
  };
}

beforeAll(async () => {
  const { readCase } = await import(pathToFileURL(resolve("dist/node/index.js")).href) as { readCase: (path: string) => Promise<Case> };
  writeFileSync(at("case.json"), JSON.stringify(spoiled(await readCase("data/s-city"))));
  const report = (language: string) => crosstie("report", at("case.json"), "--lang", language, "--out", at(`${language}.html`));
  const [opened, , , md, csv] = await Promise.all([
    launchBrowser(), report("en"), report("zh"), crosstie("report", at("case.json"), "--format", "md"), crosstie("measure", at("case.json"), "--metric", "degree", "--format", "csv"),
  ]);
  browser = opened;
  printed = { md, csv };
  const files: Record<string, string> = { "/case.json": at("case.json"), "/view.js": "dist/browser/view.js", "/worker.js": "dist/browser/worker.js", "/reader.js": "dist/browser/reader.js" };
  server = createServer(({ url }, response) => {
    const file = files[url ?? ""];
    if (file === undefined) response.writeHead(200, { "content-type": "text/html" }).end('<!doctype html><html lang="en"><title>Map</title><crosstie-map src="case.json"></crosstie-map><script type="module">import { defineMap } from "./view.js"; defineMap();</script></html>');
    else response.writeHead(200, { "content-type": file.endsWith(".js") ? "text/javascript" : "application/json" }).end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What of a page is not mere text: elements and handlers no page of ours has, links that lead away, characters that turn or cut the text round them. */
const harm = (page: Page) => page.evaluate(() => {
  const turning = /[\u0000-\u0008\u061C\u200E\u200F\u202A-\u202E\u2066\u2067\uD800-\uDFFF]/; // eslint-disable-line no-control-regex -- they are what is looked for
  const found: string[] = "hit" in window ? ["a script of the case ran"] : [];
  for (const one of document.querySelectorAll("*")) {
    if (one.matches("img,b[onmouseover],iframe,object,embed,base,form")) found.push(one.outerHTML.slice(0, 100));
    for (const { name, value } of one.attributes) {
      if (name.startsWith("on") || (/^(?:href|src|action|xlink:href)$/.test(name) && /^\s*(?:javascript|https?):/i.test(value)) || (name !== "value" && turning.test(value))) found.push(`${one.tagName} ${name}="${value.slice(0, 80)}"`);
    }
    if (one.tagName !== "SCRIPT") for (const node of one.childNodes) if (node.nodeType === 3 && turning.test((node as Text).data)) found.push(`${one.tagName}: ${(node as Text).data.slice(0, 80)}`);
  }
  return [...found, ...(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ["wider than the window"] : [])];
});

/** How a spreadsheet knows a formula, once the quotes of the file are off. A figure may begin with a sign. */
const formula = /^\s*[=+@＝＋－＠]|^[\t\r\n]|^\s*-(?!\d)/;
const noFormula = (csv: string) => expect(Papa.parse<string[]>(csv.replace(/^\uFEFF/, "")).data.flat().filter((one) => formula.test(one)).map((one) => one.slice(0, 60))).toEqual([]);

async function explore(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const map = (document.querySelector("#crosstie-map") as Host).crosstie;
    map.update({ selected: "s-hq", without: ["s-hq"], table: true, colour: "level" });
  });
  await page.locator("[data-told=fragmentation]").waitFor({ state: "attached" });
}

test.each(["en", "zh"])("a report in %s on a hostile case is text, for every part of the map too", async (language) => {
  const { page, complaints, close } = await openPage(browser, pathToFileURL(at(`${language}.html`)).href);
  await explore(page);
  expect(await harm(page)).toEqual([]);
  const voice = () => page.evaluate(() => [...document.querySelectorAll("[aria-live]")].map((one) => one.textContent).join(""));
  for (const typed of ["<script", "长长", "=cmd", "\u05E9"]) {
    await page.locator(".ct-search").fill(typed);
    expect(await page.locator(".ct-found [role=option]:not(.ct-found-none)").count(), typed).toBeGreaterThan(0);
    expect(await harm(page), typed).toEqual([]);
  }
  await page.locator(".ct-search").press("Enter");
  expect(await voice()).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
  // A name of right-to-left script stands apart from what is round it.
  const isolated = await page.evaluate(() => [...document.querySelectorAll("main td, main th, main p, .ct-link, svg title, svg desc")].map((one) => one.textContent).filter((text) => text.includes("\u05E9\u05DC") && !/\u2068[^\u2069]*\u05E9\u05DC/.test(text)));
  expect(isolated).toEqual([]);
  if (language === "zh") {
    expect(complaints).toEqual([]);
    return close();
  }
  // The pictures a reader takes along, and the tables: what writes them is the same in both languages.
  const svg = await page.evaluate(async () => {
    const text = await (document.getElementById("crosstie-map") as Host).crosstie.exportSvg();
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
    return { wrong: [...drawn.querySelectorAll("script,image,foreignObject,a,parsererror")].length, handlers: [...drawn.querySelectorAll("*")].flatMap((one) => [...one.attributes]).filter(({ name }) => name.startsWith("on")).length, turning: /[\u202A-\u202E\u2066\u2067]/.test(text) };
  });
  expect(svg).toEqual({ wrong: 0, handlers: 0, turning: false });
  const tables = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>("a[download$='.csv']")].map((one) => decodeURIComponent(one.href.slice(one.href.indexOf(",") + 1))));
  expect(tables.length).toBeGreaterThan(10);
  for (const table of tables) noFormula(table);
  await page.locator(".ct-menu").evaluate((menu: HTMLDetailsElement) => (menu.open = true));
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export=organisations]").click()]);
  noFormula(readFileSync(await file.path(), "utf8"));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await harm(page), "phone").toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test("<crosstie-map>, Markdown and the tables of the command line", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.locator("crosstie-map [data-count]").waitFor();
  await page.evaluate(() => (document.querySelector("crosstie-map") as unknown as { map: Host["crosstie"] }).map.update({ selected: "s-hq", table: true }));
  expect(await harm(page)).toEqual([]);
  await context.close();
  noFormula(printed.csv);
  // Our own anchors and links within the text aside, nothing is left that Markdown would read as more than words.
  const words = printed.md.replace(/\\[<[\]&*_`#|{}\\]/g, "").replace(/<a id="[\w-]+"><\/a>|\]\(#[\w-]+\)/g, "");
  expect(/.{0,30}(?:<\w|\]\(|&lt;|[\u202A-\u202E\u2066\u2067\r])/.exec(words)?.[0]).toBeUndefined();
  for (const language of ["en", "zh"]) expect(readFileSync(at(`${language}.html`), "utf8").replace(/<!--\n[\s\S]*-->|<script[\s\S]*?<\/script>/g, "").match(/(?:href|src|action)="?\s*(?:https?|javascript):|url\(\s*["']?http/gi)).toBe(null);
});

test("the report's policy holds: what is put into the page afterwards neither runs nor leaves it, and the map with its worker is not touched", async () => {
  const before = "window.stopped = []; document.addEventListener('securitypolicyviolation', (event) => window.stopped.push(event.effectiveDirective));";
  const { page, complaints, close } = await openPage(browser, pathToFileURL(at("en.html")).href, { before });
  await explore(page);
  expect(page.workers()).toHaveLength(1);
  const stopped = () => page.evaluate(() => [...new Set((window as never as { stopped: string[] }).stopped)].sort());
  expect(await stopped()).toEqual([]);
  expect(complaints).toEqual([]);
  const ends: string[] = [];
  page.on("requestfailed", (request) => ends.push(request.failure()?.errorText ?? ""));
  page.on("response", (response) => ends.push(response.url()));
  await page.evaluate(() => {
    const put = (markup: string) => document.body.insertAdjacentHTML("beforeend", markup);
    put("<img src=\"https://example.org/x.png\" onerror=\"window.hit=1\"><button id=b onclick=\"window.hit=1\" style=\"color:red\"></button><base href=\"https://example.org/\"><form action=\"https://example.org/\"><input name=a></form><iframe src=\"https://example.org/\"></iframe><link rel=stylesheet href=\"https://example.org/x.css\"><style>body{color:red}</style>");
    document.getElementById("b")!.click();
    for (const [name, value] of [["textContent", "window.hit=1"], ["src", "https://example.org/x.js"]] as const) {
      const script = document.createElement("script");
      script[name] = value;
      document.body.append(script);
    }
    document.querySelector("form")!.requestSubmit();
    void fetch("https://example.org/").catch(() => undefined);
  });
  await expect.poll(stopped).toEqual(["base-uri", "connect-src", "form-action", "frame-src", "img-src", "script-src-attr", "script-src-elem", "style-src-attr", "style-src-elem"]);
  expect(await page.evaluate(() => ["hit" in window, location.protocol, document.baseURI === location.href])).toEqual([false, "file:", true]);
  // Whatever was asked for was refused before it left.
  expect([...new Set(ends)]).toEqual(["csp"]);
  await close();
});
