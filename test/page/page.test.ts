import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sameLines } from "../../build-plot.js";
import { parseCase, writeCaseJson } from "../../lib/case/index.js";
import { caseOfForeign, importCase, importMarkdown, readForeign, sayImport, type GivenFile, type ImportOptions } from "../../lib/exchange/index.js";
import { inputOf, type Provenance } from "../../lib/provenance/index.js";
import type { Verification } from "../../lib/verify/index.js";
import { isDriverTalk, launchBrowser } from "../support/browser.js";

/** dist/crosstie.html as it is opened from disk; one page for everything, in the order in which a person would go. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const given = (file: string, name = file): GivenFile => ({ name, bytes: new Uint8Array(readFileSync(`test/exchange/${file.includes("/") ? file : `tables/${file}`}`)) });
const csv = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });
const samples = ["tasks-gbk.csv", "ties-gbk.csv", "roster-gbk.csv"].map((file) => given(file));

let browser: Browser;
let page: Page;
const complaints: string[] = [];
const requested = new Set<string>();
const folder = mkdtempSync(join(tmpdir(), "crosstie-page-"));
/** The built command line at work on what the page saved, while the browser goes on. */
let verifying: Promise<{ readonly stdout: string }>;

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "zh-CN", reducedMotion: "reduce", acceptDownloads: true });
  page = await context.newPage();
  page.on("console", (message) => {
    // The frame's script is the page's own, by its hash; the sandbox is there to keep forms, windows and other pages away.
    if (!isDriverTalk(message) && !message.text().startsWith("An iframe which has both allow-scripts and allow-same-origin")) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => requested.add(new URL(request.url()).protocol));
  await page.goto(pathToFileURL(resolve("dist/crosstie.html")).href);
  await page.locator("#choose").waitFor();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Files picked by the button, or dropped anywhere on the page. */
const pick = (files: readonly GivenFile[]) => page.setInputFiles("#files", files.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) })));
const drop = (files: readonly GivenFile[]) => page.evaluate((texts) => {
  const data = new DataTransfer();
  for (const { name, text } of texts) data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
}, files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString("base64") })));
/** Does something that the page answers by reading anew, and waits for the answer. */
async function then(act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset["drawn"] = "false";
    new MutationObserver((_, own) => {
      document.body.dataset["drawn"] = "true";
      own.disconnect();
    }).observe(document.querySelector("main")!, { childList: true });
  });
  await act();
  await page.waitForFunction(() => document.body.dataset["drawn"] === "true" && document.querySelector("main")!.getAttribute("aria-busy") === "false");
}
/** Other files, letting go of what was not saved. */
const fresh = (files: readonly GivenFile[]): Promise<void> => then(async () => {
  await pick(files);
  await page.waitForFunction(() => document.querySelector("dialog[open]") !== null || document.body.dataset["drawn"] === "true");
  if (await page.locator("#replace-yes").count() > 0) await page.locator("#replace-yes").click();
});
async function saved(button: string): Promise<{ name: string; bytes: Buffer; text: string }> {
  if (button.startsWith("#save-")) await page.locator("#saves summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}
const unfold = (open: boolean) => page.evaluate((is) => document.querySelectorAll<HTMLDetailsElement>("main details:not(.menu)").forEach((one) => { one.open = is; }), open);
const text = (selector = "main") => page.locator(selector).first().innerText();
async function faults(options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((how) => (window as never as { axe: { run: (scope: object, how: object) => Promise<AxeResults> } }).axe.run({ exclude: ["iframe"] }, { resultTypes: ["violations"], iframes: false, ...how }), options);
  return violations.flatMap((one) => one.nodes.map((node) => `${one.impact} ${one.id}: ${node.html.slice(0, 120)}`));
}
const made = async (files: readonly GivenFile[], options: ImportOptions) => {
  const imported = await importCase(files, { language: "zh", ...options });
  return { ...imported, case: parseCase(imported.case) };
};

test("says in the reader's language what it is, keeps a promise that its policy holds, and hands out a template that can be imported", async () => {
  expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hans");
  expect(await text()).toContain("数据不离开本机");
  const policy = (await page.locator("meta[http-equiv]").getAttribute("content"))!;
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"]) expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(await faults()).toEqual([]);
  await page.locator("#language-en").click();
  expect(await text("h1")).toBe("Who works with whom in an emergency, from your own spreadsheet");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("language-en");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await faults({ runOnly: ["color-contrast"] })).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.locator("#language-zh").click();
  const template = await saved("#template");
  expect(template.name).toBe("模板.xlsx");
  const { case: filled } = await importCase([{ name: "t.xlsx", bytes: new Uint8Array(template.bytes) }]);
  expect([filled!.organisations.length, filled!.ties!.length, filled!.tasks!.length]).toEqual([5, 3, 2]);
});

test("the sample files in GBK: mapping in Chinese, an answer, the report with its map; what is saved is what the library makes", async () => {
  await then(() => drop(samples));
  expect(await text("h1")).toBe("读取结果");
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  expect(await text(".lead")).toBe("已读取：单位14个，关系3条，任务3项。");
  expect(await page.locator("[role=status]").textContent()).toBe("已读取：单位14个，关系3条，任务3项。");
  await unfold(true);
  const seen = await text();
  for (const part of ["tasks-gbk.csv：任务分工表，3行", "编码gb18030", "Ⅰ级：场外应急（off-site）（1处）", "tasks-gbk.csv 第3行配合单位列：市交委 | 市交警支队 | 区公安分局", "tasks-gbk.csv 第3行：配合单位待确认", "D区民政局，首见于tasks-gbk.csv 第3行"]) expect(seen).toContain(part);
  expect(await page.locator("#sheet-0-B").inputValue()).toBe("lead");
  expect(await faults()).toEqual([]);

  expect(await page.locator("#lead-none").isChecked()).toBe(true);
  await page.locator("#lead-none").focus();
  await then(() => page.locator("#lead-operational").check());
  // 1 x 2 + 1 x 3 + 1 x 2 pairs of lead and support join the 3 ties.
  expect(await text(".lead")).toBe("已读取：单位14个，关系10条，任务3项。");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("lead-operational");
  expect(await page.locator("#sheet-0").getAttribute("open")).not.toBe(null);

  const expected = await made(samples, { leadSupportAs: "operational" });
  expect((await saved("#save-mapping")).text).toBe(`${JSON.stringify(expected.mapping, null, 2)}\n`);
  expect((await saved("#save-said")).text).toBe(importMarkdown(sayImport(expected.report, expected.issues, "zh")));
  // By keys alone from the answer to the report.
  await unfold(false);
  for (let i = 0; i < 40 && await page.evaluate(() => document.activeElement?.id) !== "make-report"; i++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const frame = (await (await page.waitForSelector("#report")).contentFrame())!;
  await frame.waitForFunction(() => document.getElementById("crosstie-map")?.dataset["ready"] !== undefined);
  expect(await frame.evaluate(() => document.getElementById("crosstie-map")!.dataset["ready"])).toBe("true");
  expect(await frame.evaluate(() => [document.documentElement.lang, document.querySelector("#findings h2")!.textContent, getComputedStyle(document.querySelector("h1")!).fontSize, document.querySelectorAll("#crosstie-map canvas").length > 0, document.querySelectorAll("svg.chart, svg.figure").length > 0]))
    .toEqual(["zh-Hans", expect.stringMatching(/发现/), "36px", true, true]);
  // A worker of the map answers within the frame, and a link leads within the report.
  await frame.evaluate(() => (document.getElementById("crosstie-map") as HTMLElement & { crosstie: { update: (change: object) => void } }).crosstie.update({ selected: "市应急办", without: ["市应急办"] }));
  await frame.locator("[data-told=fragmentation]").waitFor({ state: "attached" });
  expect(await frame.evaluate(() => {
    document.querySelector<HTMLAnchorElement>("a[href='#framework']")!.click();
    return scrollY > 500 && document.getElementById("crosstie-map") !== null;
  })).toBe(true);
  expect(await faults()).toEqual([]);

  const file = await saved("#save-case");
  expect([file.name, file.text]).toEqual(["tasks-gbk.json", writeCaseJson(expected.case)]);
  const shown = await saved("#save-report");
  expect(shown.name).toBe("tasks-gbk.report.html");
  const record = JSON.parse(/id="crosstie-provenance">(.*?)<\/script>/.exec(shown.text)![1]!) as Provenance;
  expect([record.command, record.options, record.inputs]).toEqual(["report", { lang: "zh" }, [samples[2]!, samples[0]!, samples[1]!].map(({ name, bytes }) => inputOf(name, bytes))]);
  for (const { name, bytes } of [file, shown]) writeFileSync(join(folder, name), bytes);
  verifying = promisify(execFile)(process.execPath, ["dist/cli/main.js", "verify", join(folder, shown.name), join(folder, file.name), "--format", "json"]);
  verifying.catch(() => undefined);

  // The other language beside the report makes it again, and says so; the way back is open meanwhile.
  await page.locator("#language-en").click();
  expect(await text("[role=status]")).toBe("Making the report again, in English …");
  await page.waitForFunction(() => document.querySelector("[role=status]")!.textContent === "The report was made again, in English.");
  expect(await page.evaluate(() => [document.documentElement.lang, document.activeElement?.id])).toEqual(["en", "language-en"]);
  expect(await page.locator("#report").getAttribute("srcdoc")).toContain("<html lang=\"en\">");
  await page.locator("#language-zh").click();
  await then(() => page.locator("#back").click());
  expect(await text("h1")).toBe("读取结果");
  expect(await page.locator("#lead-operational").isChecked()).toBe(true);
});

test("asks before answers that were not saved give way; a workbook with its sheets", async () => {
  await then(() => page.locator("#lead-none").check());
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.locator("#choose").press("Enter")]);
  await chooser.setFiles([{ name: "samples.xlsx", mimeType: "", buffer: Buffer.from(given("samples.xlsx").bytes) }]);
  await page.locator("dialog[open]").waitFor();
  await page.keyboard.press("Escape");
  await page.locator("dialog").waitFor({ state: "detached" });
  expect(await text(".lead")).toContain("关系3条");
  expect(await page.locator("#save-report").count()).toBe(0);
  await then(async () => {
    await pick([given("samples.xlsx")]);
    await page.locator("#replace-yes").click();
  });
  expect(await page.locator("summary").allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining("samples.xlsx [任务]：任务分工表，3行"), expect.stringContaining("samples.xlsx [单位]：单位名单，4行")]));
  expect((await saved("#save-case")).text).toBe(writeCaseJson((await made([given("samples.xlsx")], {})).case));
});

test("a broken file says its row in words and leads to it; names with markup are text, those of files too", async () => {
  const hostile = `<img src=x onerror="alert(1)">.csv`;
  await fresh([csv(hostile, "单位名称,层级\n<script>alert(1)</script>,市级\n\"<b>乙</b>\",处\n")]);
  const seen = await text();
  for (const part of [hostile, "第3行", "“处”不是已知的词"]) expect(seen).toContain(part);
  // No word is near one of a single sign that shares none with it.
  expect(seen).not.toContain("是否应为");
  expect(await page.locator("main img, main script, main b").count()).toBe(0);
  await page.locator("ul.said a").first().click();
  await page.locator("tr:target").waitFor();
  expect(await text("tr:target")).toMatch(/^3\s+<b>乙<\/b>\s+处$/);
  // The word that is not known can be answered.
  await then(() => page.locator("#value-0").selectOption("district"));
  const said = JSON.parse((await saved("#save-case")).text) as { organisations: { level: string }[] };
  expect(said.organisations.map(({ level }) => level)).toEqual(["municipal", "district"]);
  await fresh([given("not-a-workbook.xlsx")]);
  expect(await text(".alarm")).toBe("暂时无法生成报告。");
  expect(await page.locator("#make-report, #questions").count()).toBe(0);
  expect(await text("#list-error")).toContain("not-a-workbook.xlsx");
  await fresh([given("networks/gephi.gexf"), given("ties-gbk.csv")]);
  expect(await text(".alarm")).toContain("网络文件须单独读取");
});

test("names are decided by the person alone, and the decisions are a file; a sheet that is not known is said what it is", async () => {
  const files = [csv("关系.csv", "发起单位,对象单位,关系内容\n市应急办,省指挥部,沟通\n市应急管理办公室,市交委,沟通\n"), csv("other.csv", "a,b\n甲局,乙局\n")];
  await fresh(files);
  expect(await text(".lead")).toContain("单位4个，关系2条");
  expect(await page.locator("#pair-0").inputValue()).toBe("");
  await then(() => page.locator("#pair-0").selectOption("second"));
  expect(await text(".lead")).toContain("单位3个，关系2条");
  expect(await page.locator("#pair-0").inputValue()).toBe("second");
  const names = await saved("#save-names");
  const [mapping, file] = [await saved("#save-mapping"), await saved("#save-case")];
  const again = await made([...files, { name: names.name, bytes: new Uint8Array(names.bytes) }], {});
  expect([mapping.text, file.text]).toEqual([`${JSON.stringify(again.mapping, null, 2)}\n`, writeCaseJson(again.case)]);
  await then(() => page.locator("#kind-1").selectOption("ties"));
  await then(() => page.locator("#sheet-1-A").selectOption("source", { force: true }));
  await then(() => page.locator("#sheet-1-B").selectOption("target", { force: true }));
  expect(await text(".lead")).toContain("单位5个，关系3条");
  // The answers given back with the same files are the same case.
  const [answered, whole] = [await saved("#save-mapping"), await saved("#save-case")];
  await fresh([...files, { name: names.name, bytes: new Uint8Array(names.bytes) }, csv("mapping.json", answered.text)]);
  expect((await saved("#save-case")).text).toBe(whole.text);
});

test("a network of another program, in English, on a phone: targets, nothing wider than the page, nothing sent", async () => {
  const network = given("networks/gephi.gexf", "gephi.gexf");
  await fresh([network]);
  await then(() => page.locator("#language-en").click());
  expect(await text("h1")).toBe("What was read");
  expect(await text()).not.toMatch(/\p{Script=Han}{4}/u);
  expect((await saved("#save-case")).text).toBe(writeCaseJson(parseCase(caseOfForeign(readForeign(network).networks[0]!, { id: "gephi" }).case)));
  await fresh([given("survey.csv"), given("matrix-circles.csv")]);
  expect(await page.locator("[name=rule], [name=blank]").count()).toBe(5);
  await page.setViewportSize({ width: 390, height: 844 });
  await unfold(true);
  const small = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>("main a[href]:not(li a),button,select,input:not([hidden]),summary")].flatMap((one) => {
    const box = (one.closest("label.choice") ?? one).getBoundingClientRect();
    return box.width === 0 || (box.width > 43.9 && box.height > 43.9) ? [] : [`${one.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`];
  }));
  expect(small).toEqual([]);
  expect(await faults()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(complaints).toEqual([]);
  expect([...requested].sort()).toEqual(["blob:", "file:"]);
  // What the promise rests on: even a script of the page itself cannot send.
  expect(await page.evaluate(() => fetch("https://example.org/", { method: "POST", body: "x" }).then(() => "sent", () => "refused"))).toBe("refused");
});

test("the report that the page saved holds against the case that it saved; only the files that went in are others", async () => {
  const made = JSON.parse((await verifying).stdout) as Verification;
  expect([made.holds, made.numbers.differ, made.differences]).toEqual([true, 0, []]);
  expect(new Set(made.remarks.map(({ code }) => code))).toEqual(new Set(["case-same", "input-missing", "input-added"]));
});

test("the build stops where charts would be drawn otherwise in a page than in Node", () => {
  const plugin = sameLines();
  expect(() => plugin.generateBundle()).toThrow("was not met");
  expect(() => plugin.transform("const offset = devicePixelRatio >= 2 ? 0 : 0.5;", "/node_modules/@observablehq/plot/src/style.js")).toThrow("other words");
  expect(plugin.transform("export const offset = window.devicePixelRatio > 1 ? 0 : 0.5;", "/node_modules/@observablehq/plot/src/style.js")!.code).toBe("export const offset = true ? 0 : 0.5;");
  plugin.generateBundle();
});
