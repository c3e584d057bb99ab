import { createServer, type Server } from "node:http";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { headlineOf, measure } from "../../lib/metric/index.js";
import { build } from "../../lib/network/index.js";
import { readCase } from "../../lib/node/index.js";
import { report } from "../../lib/report/index.js";
import { mapMetrics } from "../../lib/view/worker/metrics.js";
import { launchBrowser } from "../support/browser.js";
import { bundle, openPage, type Host } from "./page.js";

let browser: Browser;
let server: Server;
let origin: string;
let [mapScript, viewScript, workerScript]: string[] = [];
let [sCity, texas]: Case[] = [];
const folder = mkdtempSync(join(tmpdir(), "crosstie-worker-"));

/** A page that imports the built module, with the worker's script beside it or not. */
const pageOf = (data: string, options: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title></head><body><div id="crosstie-map"></div>
<script type="application/json" id="data">${data.replaceAll("<", "\\u003c")}</script>
<script type="module">import { drawScene } from "./view.js"; const host = document.getElementById("crosstie-map");
host.crosstie = drawScene(host, JSON.parse(document.getElementById("data").textContent), ${options}); host.dataset.ready = "true";</script></body></html>`;

beforeAll(async () => {
  [browser, mapScript, viewScript, workerScript, sCity, texas] = await Promise.all([
    launchBrowser(), bundle("lib/view/report-map.ts"), bundle("lib/view/bundle.ts", { format: "es" }), bundle("lib/view/worker/entry.ts"),
    readCase("data/s-city"), readCase("data/emon/texas"),
  ]);
  const { html } = report(sCity, { mapScript, workerScript });
  writeFileSync(join(folder, "report.html"), html());
  const data = /id="crosstie-map-data">([^<]*)</.exec(html())![1]!;
  const files: Record<string, [string, string]> = {
    "/": ["text/html", pageOf(data, "{}")], "/without": ["text/html", pageOf(data, "{ worker: null }")], "/lost": ["text/html", pageOf(data, '{ worker: "nowhere.js" }')],
    "/view.js": ["text/javascript", viewScript], "/worker.js": ["text/javascript", workerScript],
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
  rmSync(folder, { recursive: true });
});

/** Every metric's values as the page's worker gives them. */
const measuredIn = (page: Page, names: string[]) => page.evaluate(async (wanted) => {
  const { worker } = (document.getElementById("crosstie-map") as Host).crosstie;
  const found = await Promise.all(wanted.map((name) => worker.ask("measure", { name })));
  return found.map(({ size, classes }) => size?.values ?? classes?.values ?? null);
}, names);

/** The same metrics in Node. */
function measuredHere(source: Case, names: readonly string[]) {
  const network = build(source);
  return names.map((name) => {
    const metric = mapMetrics.find(name);
    const headline = headlineOf(metric);
    const cells = measure(network, metric).rows.map((row) => [String(row["organisation"]), row[headline] ?? null] as const);
    return cells.every(([, cell]) => cell === null) ? null : Object.fromEntries(cells.map(([id, cell]) => [id, typeof cell === "boolean" ? String(cell) : cell]));
  });
}

/** To the last digit, but where an engine's own exp, log or pow may round otherwise. */
function expectSame(found: readonly unknown[], wanted: readonly unknown[], names: readonly string[]) {
  const inexact: string[] = [];
  for (const [i, name] of names.entries()) {
    try {
      expect(found[i], name).toEqual(wanted[i]);
    } catch {
      inexact.push(name);
      for (const [id, value] of Object.entries(wanted[i] as Record<string, number>)) {
        const other = (found[i] as Record<string, number>)[id]!;
        expect(Math.abs(other - value), `${name} of ${id}: ${other}, not ${value}`).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
      }
    }
  }
  // Taking every metric as inexact would prove nothing.
  expect(inexact.length, inexact.join(", ")).toBeLessThanOrEqual(4);
}

const names = mapMetrics.metrics.map(({ id }) => id);

describe("the worker in a report, opened from disk under its policy", () => {
  test("measures as Node does, says what would be without somebody, finds a way, arranges, and is broken off", async () => {
    const { page, complaints, close } = await openPage(browser, pathToFileURL(join(folder, "report.html")).href);
    expect(await page.locator("#crosstie-map").getAttribute("data-ready")).toBe("true");
    expectSame(await measuredIn(page, names), measuredHere(sCity!, names), names);

    const seen = await page.evaluate(async () => {
      const map = (document.getElementById("crosstie-map") as Host).crosstie;
      const { worker } = map;
      const listed = await worker.ask("list", {});
      const without = await worker.ask("what-if", { organisations: ["s-hq"] });
      const route = await worker.ask("route", { from: "s-emo", to: "s-hq", about: { ties: map.shown.ids } });
      const heard: number[] = [];
      map.on("busy", ({ progress }) => {
        if (progress !== null) heard.push(progress.done / progress.total);
      });
      const data = JSON.parse(document.getElementById("crosstie-map-data")!.textContent) as { scene: { organisations: { id: string; label: object }[]; ties: { id: string; source: string; target: string }[] } };
      const scene = { levels: [], organisations: data.scene.organisations.map((one) => ({ ...one, level: null, jurisdiction: null, sector: null })), ties: data.scene.ties.map((tie) => ({ ...tie, vertical: false })) };
      const arrange = () => worker.ask("layout", { kind: "force", scene, width: 600, seed: 4 });
      const [first, again] = [await arrange(), await arrange()];
      const broken = arrange().then(() => "went on", (error: unknown) => (error as { code: string }).code);
      worker.cancel();
      return {
        listed: listed.length, why: worker.why("measure"), sentence: without.sentences[0], route: route.organisations, heard, same: JSON.stringify(first) === JSON.stringify(again),
        places: Object.keys(first.positions).length, broken: await broken, after: (await worker.ask("measure", { name: "degree" })).size!.n, busy: worker.busy,
      };
    });
    expect(seen).toMatchObject({ listed: names.length, why: null, route: ["s-emo", "s-emc", "s-hq"], same: true, places: 29, broken: "worker/stopped", after: 29, busy: { asks: 0, progress: null } });
    expect(seen.sentence!.en).toMatch(/^Without NPPAs Emergency Headquarters fragmentation rises/);
    expect(seen.heard.length).toBeGreaterThan(1);
    expect(seen.heard.at(-1)).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("the worker of a page over http", () => {
  const open = async (path: string) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(origin + path);
    await page.waitForFunction(() => document.getElementById("crosstie-map")?.dataset["ready"] !== undefined);
    return { page, close: () => context.close() };
  };

  test("stands beside the map's module; destroying the map ends it", async () => {
    const { page, close } = await open("/");
    expectSame(await measuredIn(page, ["degree", "betweenness"]), measuredHere(sCity!, ["degree", "betweenness"]), ["degree", "betweenness"]);
    expect(page.workers()).toHaveLength(1);
    await page.evaluate(() => (document.getElementById("crosstie-map") as Host).crosstie.destroy());
    await expect.poll(() => page.workers().length).toBe(0);
    // EMON Texas through the same script: handed over as the map would.
    const found = await page.evaluate(async ({ source, wanted }) => {
      const worker = new Worker("./worker.js");
      worker.postMessage({ ask: "open", case: source, selection: {} });
      const answers: Record<string, unknown>[] = [];
      await new Promise<void>((done) => {
        worker.onmessage = ({ data }: MessageEvent<Record<string, unknown>>) => {
          if (answers.push(data) === wanted.length) done();
        };
        wanted.forEach((name, id) => worker.postMessage({ id, ask: "measure", question: { name } }));
      });
      worker.terminate();
      return answers.map(({ result }) => {
        const { size, classes } = result as { size: { values: object } | null; classes: { values: object } | null };
        return size?.values ?? classes?.values ?? null;
      });
    }, { source: texas!, wanted: names });
    expectSame(found, measuredHere(texas!, names), names);
    await close();
  });

  test("without one, or with one that is not there, the map works and says why it cannot compute", async () => {
    for (const [path, code] of [["/without", "worker/none"], ["/lost", "worker/refused"]] as const) {
      const { page, close } = await open(path);
      const seen = await page.evaluate(async () => {
        const map = (document.getElementById("crosstie-map") as Host).crosstie;
        const failed = await map.worker.ask("list", {}).then(() => null, (error: unknown) => (error as { code: string }).code);
        map.select("s-hq");
        return { failed, why: map.worker.why("svg"), selected: map.state.selected };
      });
      expect(seen).toMatchObject({ failed: code, why: { code, zh: expect.stringContaining("此处不可用") as unknown }, selected: "s-hq" });
      await close();
    }
  });
});
