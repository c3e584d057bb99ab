// How long a reader waits for the map: node bench/view.mjs [--runs n] [--view file]
// Medians in milliseconds, in headless Chromium with software rendering, beside plain sigma and graphology.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { build } from "vite";
import { city } from "./scenes.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({ options: { runs: { type: "string", default: "3" }, view: { type: "string", default: at("../dist/browser/view.js") } } });
if (!existsSync(options.view)) {
  console.error(`${options.view} is not there: run \`npm run build\` first.`);
  process.exit(1);
}
const sizes = [[60, 100], [300, 1000], [1000, 10_000]];
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

const built = await build({
  root: at(".."), configFile: false, logLevel: "error", publicDir: false, define: { "process.env.NODE_ENV": '"production"' },
  resolve: { alias: { "crosstie-view": options.view } },
  build: { write: false, lib: { entry: at("view-page.mjs"), formats: ["iife"], name: "bench", fileName: () => "bench.js" } },
});
const folder = mkdtempSync(join(tmpdir(), "crosstie-bench-"));
const page = join(folder, "page.html");
writeFileSync(page, `<!doctype html><meta charset="utf-8"><title>bench</title><style>body{margin:0}</style><div id="host" style="width:1230px"></div><script>${built[0].output[0].code.replace(/<\/script/g, "<\\/script")}</script>`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-quic", "--no-first-run"],
});
try {
  const columns = ["construct", "paint", "hover", "pan"];
  console.log(["ties", "organisations", "map", "construct", "first paint", "hover", "pan frame"].map((head, i) => head.padStart(i < 2 ? 13 : 12)).join(""));
  for (const [organisations, ties] of sizes) {
    const data = city(organisations, ties);
    const medians = {};
    for (const maker of ["ours", "plain"]) {
      const times = Object.fromEntries(columns.map((column) => [column, []]));
      for (let run = 0; run < Number(options.runs); run++) {
        const tab = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
        await tab.goto(pathToFileURL(page).href);
        const taken = await tab.evaluate(([maker, data]) => window.time(maker, data, 5, 15), [maker, data]);
        for (const column of columns) times[column].push(...taken[column]);
        await tab.close();
      }
      medians[maker] = columns.map((column) => median(times[column]));
      console.log([ties, organisations, maker, ...medians[maker].map((one) => one.toFixed(1))].map((cell, i) => String(cell).padStart(i < 2 ? 13 : 12)).join(""));
    }
    console.log(["", "", "ratio", ...medians.ours.map((one, i) => (one / medians.plain[i]).toFixed(2))].map((cell, i) => cell.padStart(i < 2 ? 13 : 12)).join(""));
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
