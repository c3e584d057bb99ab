import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { isComplaint } from "../support/browser.js";
import type { MapHandle } from "../../lib/view/map-data.js";

export type Host = HTMLElement & { crosstie: MapHandle };

export interface Opened {
  readonly page: Page;
  /** Errors, warnings of the console and violations of the policy, as they come in. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openPage(browser: Browser, url: string, options: BrowserContextOptions & { before?: string } = {}): Promise<Opened> {
  const { before, ...rest } = options;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", ...rest });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`request ${request.url()}`);
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url);
  await page.waitForFunction(() => document.getElementById("crosstie-map")?.dataset["ready"] !== undefined);
  return { page, complaints, close: () => context.close() };
}
