// The page for people without Node: dist/crosstie.html, one file that is opened from disk. What it runs is packed, so
// that it stays small; a few lines open it. It is made of what the build has compiled and bundled before.
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { bundleScript } from "./build-bundle.js";
import { sameLines } from "./build-plot.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = (file) => readFile(at(`dist/browser/${file}`), "utf8");
const shaOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What draws in Node is not needed where there is a page to draw on. */
const onPages = { name: "on-pages", enforce: "pre", resolveId: (id) => (id === "linkedom" ? "\0linkedom" : null), load: (id) => (id === "\0linkedom" ? "export const parseHTML = null;" : null) };

const opening = { en: "Opening … If nothing appears, this browser is too old: please use a current Edge, Chrome or Firefox.", zh: "正在打开……若无内容显示，说明浏览器过旧，请使用新版Edge、Chrome或火狐浏览器。" };

/** Writes dist/crosstie.html. */
export async function buildPage() {
  const folder = "dist/.page";
  const [program, unpack, { pageStyle }, { readCase }, { writeCaseJson }] = await Promise.all([
    bundleScript({ entry: "lib/page/entry.ts", file: "page", format: "iife", plugins: [onPages, sameLines()], to: folder }),
    bundleScript({ entry: "lib/page/unpack.ts", file: "unpack", format: "iife" }),
    import(new URL("dist/page/style.js", import.meta.url)), import(new URL("dist/node/index.js", import.meta.url)), import(new URL("dist/case/index.js", import.meta.url)),
  ]);
  const [mapScript, workerScript, ...licences] = await Promise.all([built("report-map.js"), built("worker.js"), built("report-map.licences.md"), built("worker.licences.md"), readFile(at(`${folder}/page.licences.md`), "utf8")]);
  await rm(at(folder), { recursive: true });
  const styleSign = createHash("sha256").update(program).digest("base64").slice(0, 22);
  const parts = { program, mapScript, workerScript, notices: licences.slice(0, 2).join("\n"), example: writeCaseJson(await readCase(at("data/s-city"))), styleSign };
  const packed = deflateRawSync(JSON.stringify(parts), { level: 9 }).toString("base64");
  // Of a report that is shown in the page: its map's script by hash, as it stands in the report, and its style by sign.
  const mapHash = shaOf(mapScript.replaceAll("</script", "<\\/script"));
  const policy = `default-src 'none'; connect-src 'none'; script-src ${shaOf(unpack)} ${mapHash} blob:; worker-src blob:; style-src ${shaOf(pageStyle)} 'nonce-${styleSign}'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  await writeFile(at("dist/crosstie.html"), `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><title>crosstie</title><style>${pageStyle}</style></head>
<body><div id="crosstie-page" class="wrap"><main><h1>crosstie</h1><p>${opening.en}</p><p lang="zh-Hans">${opening.zh}</p></main></div>
<script type="text/plain" id="crosstie-parts">${packed}</script><script>${unpack}</script>
</body></html>
<!--
${licences.at(-1).replaceAll("--", "- -")}
-->
`);
}
