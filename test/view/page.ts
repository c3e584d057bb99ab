import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { slimSigma } from "../../build-sigma.js";
import { withoutProse } from "../../build-strip.js";
import { build as buildNetwork } from "../../lib/network/index.js";
import { layoutRows } from "../../lib/layout/index.js";
import { layoutSceneOf } from "../../lib/picture/index.js";
import { sceneOf } from "../../lib/picture/scene-of.js";
import { readCase } from "../../lib/node/index.js";
import type { MapData } from "../../lib/view/map-data.js";
import { viewStyle } from "../../lib/view/style.js";
import type { Host } from "./open-page.js";

export { openPage, type Host, type Opened } from "./open-page.js";

/** Entries of which `npm run build` makes a file. */
const published: Readonly<Record<string, string>> = { "lib/view/bundle.ts": "view", "lib/view/report-map.ts": "report-map", "lib/view/worker/entry.ts": "worker", "lib/view/reader/entry.ts": "reader" };

/** The built file, unless a source is newer: to bundle anew takes longer than many a test. */
function builtFile(entry: string): string | null {
  const file = `dist/browser/${published[entry] ?? ""}.js`;
  if (!existsSync(file)) return null;
  const built = statSync(file).mtimeMs;
  const isNewer = readdirSync("lib", { recursive: true }).some((name) => statSync(join("lib", String(name))).mtimeMs > built);
  return isNewer ? null : readFileSync(file, "utf8");
}

/** One script without imports, as the report inlines it. */
export async function bundle(entry: string, { name = "crosstieMap", format = "iife" }: { readonly name?: string; readonly format?: "iife" | "es" } = {}): Promise<string> {
  const ready = builtFile(entry);
  if (ready !== null) return ready;
  const built = await build({
    root: resolve("."), configFile: false, logLevel: "error", publicDir: false,
    plugins: entry.includes("/worker/") ? [withoutProse()] : [slimSigma()],
    build: { write: false, lib: { entry: resolve(entry), formats: [format], name, fileName: () => "bundle.js" } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

/** What a report carries for a case: the metric is a stand-in, since the map is told its sizes. */
export async function mapData(folder: string, options: { narrow?: boolean } = {}): Promise<MapData> {
  const scene = sceneOf(buildNetwork(await readCase(folder)));
  const values = Object.fromEntries(scene.organisations.map(({ id }) => [id, scene.ties.filter((tie) => tie.source !== tie.target && (tie.source === id || tie.target === id)).length]));
  const n = scene.organisations.length;
  const sizes = [
    { id: "ties", label: { en: "Number of ties", zh: "关系数" }, values, n, digits: 0 },
    { id: "share", label: { en: "Share of ties", zh: "关系占比" }, values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value === 0 ? null : value / n])), n, digits: 3 },
  ];
  const forLayout = layoutSceneOf(scene, { sizeBy: sizes[0]! });
  const layout = layoutRows(forLayout, { width: 900, effort: 100_000 });
  return { scene, layout, narrow: options.narrow === true ? layoutRows(forLayout, { width: 358, effort: 100_000 }) : null, sizes, language: "en" };
}

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const folder = mkdtempSync(join(tmpdir(), "crosstie-view-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
let pages = 0;

/** A page on disk under the report's content security policy. */
export function writePage(data: unknown, script: string, options: { styled?: boolean } = {}): string {
  const styled = options.styled === true;
  const style = `body{margin:0;padding:16px}${styled ? viewStyle : ""}`;
  const policy = `default-src 'none'; script-src ${sha(script)} blob:; worker-src blob:; style-src ${sha(style)}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`
    + `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Map</title><style>${style}</style></head><body>`
    + `<div id="crosstie-map"${styled ? ' data-styled="true"' : ""}><svg width="20" height="20" id="static"><circle r="5"/></svg></div>`
    + `<script type="application/json" id="crosstie-map-data">${JSON.stringify(data).replace(/</g, "\\u003c")}</script><script>${script}</script></body></html>`;
  const file = join(folder, `page-${++pages}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** How many pixels of the layer of ties are near a colour, right after drawing. */
export function tiePixels(page: Page, colour: string): Promise<number> {
  return page.evaluate((hex) => {
    const host = document.getElementById("crosstie-map") as Host;
    const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
    host.crosstie.update({});
    const ties = host.querySelector<HTMLCanvasElement>("canvas.sigma-edges")!;
    const copy = document.createElement("canvas");
    copy.width = ties.width;
    copy.height = ties.height;
    const context = copy.getContext("2d")!;
    context.drawImage(ties, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    let near = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i + 3]! > 200 && Math.abs(data[i]! - r) + Math.abs(data[i + 1]! - g) + Math.abs(data[i + 2]! - b) < 24) near++;
    }
    return near;
  }, colour);
}
