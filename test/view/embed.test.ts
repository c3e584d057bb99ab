import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCase } from "../../lib/node/index.js";
import { launchBrowser } from "../support/browser.js";
import { bundle, openPage, writePage, type Host } from "./page.js";

let browser: Browser;
let url: string;

beforeAll(async () => {
  const [opened, script, source] = await Promise.all([launchBrowser(), bundle("test/view/embed-entry.ts"), readCase("data/s-city")]);
  browser = opened;
  url = writePage(source, script);
});
afterAll(() => browser.close());

test("drawNetwork lays out and draws; the handle updates, selects, searches, listens and cleans up", async () => {
  const { page, complaints, close } = await openPage(browser, url);
  const seen = await page.evaluate(() => {
    const host = document.getElementById("crosstie-map") as Host & { heard: unknown[] };
    const { crosstie: map } = host;
    const before = { ...map.shown };
    map.update({ layers: ["command"] });
    const command = map.shown.ids;
    map.select("s-hq");
    map.update({ layers: null, language: "zh", theme: "dark" });
    return { before, command, found: map.search("CDC"), heard: host.heard, state: map.state, title: host.querySelector(".ct-panel h3")?.textContent, theme: host.querySelector<HTMLElement>(".crosstie-map")!.dataset["theme"] };
  });
  expect(seen.before).toMatchObject({ organisations: 29, ties: 24, of: 24 });
  expect(seen.command).toEqual(["t03", "t05"]);
  expect(seen.found).toEqual(["d-cdc"]);
  expect(seen.heard).toEqual(["s-hq"]);
  expect(seen.state).toMatchObject({ layers: null, selected: "s-hq", language: "zh", theme: "dark", size: null });
  expect(seen.title).toBe("S市核电厂事故应急指挥部");
  expect(seen.theme).toBe("dark");

  const slip = await page.evaluate(() => {
    try {
      (document.getElementById("crosstie-map") as Host).crosstie.select("nobody");
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  });
  expect(slip).toBe("usage/unknown-organisation");

  // Another network: what it has of the state stays, what it lacks is given up.
  const other = await page.evaluate(() => {
    const host = document.getElementById("crosstie-map") as Host & { other: () => Parameters<Host["crosstie"]["update"]>[0]["network"] };
    host.crosstie.update({ layers: ["command"], selected: "fg-all" });
    host.crosstie.update({ network: host.other()! });
    return { shown: host.crosstie.shown.organisations, state: host.crosstie.state };
  });
  expect(other).toMatchObject({ shown: 28, state: { layers: ["command"], selected: null, language: "zh" } });

  const after = await page.evaluate(async () => {
    const host = document.getElementById("crosstie-map") as Host & { again: () => void };
    host.crosstie.destroy();
    const left = { maps: host.querySelectorAll(".crosstie-map").length, fallback: host.querySelectorAll("#static").length };
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    host.again();
    return { ...left, again: host.querySelectorAll(".crosstie-map canvas").length > 0 };
  });
  expect(after).toEqual({ maps: 0, fallback: 1, again: true });
  expect(complaints).toEqual([]);
  await close();
});
