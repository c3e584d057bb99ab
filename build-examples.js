// Builds the example pages: each becomes one page that opens from disk, with its script, its style, its cases and the
// worker inside. Run after `npm run build`; another folder than examples/ may be given. NODE_ENV=development builds
// React with its checks.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { resolve } from "node:path";
import { writeCaseJson } from "crosstie";
import { readCase } from "crosstie/node";
import { bundleScript } from "./build-bundle.js";
import { slimSigma } from "./build-sigma.js";

const source = new URL("examples/", import.meta.url);
const target = pathToFileURL(`${resolve(process.argv[2] ?? fileURLToPath(source))}/`);
const mode = process.env.NODE_ENV === "development" ? "development" : "production";
const text = (address) => readFile(address, "utf8");

/** Inside a script element `<` could end it; in JSON it may be written otherwise. */
const json = (id, value) => `<script type="application/json" id="${id}">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
const script = (code) => `<script>${code.replace(/<(?=\/script|!--)/gi, "\\x3c")}</script>`;

/** A page's style and script are put inside it: a browser loads no module from disk. */
async function page(folder, names) {
  const own = new URL(`${folder}/`, source);
  const [html, worker, code, ...cases] = await Promise.all([
    text(new URL("index.html", own)), text(new URL("dist/browser/worker.js", import.meta.url)),
    bundleScript({ entry: `examples/${folder}/${folder}.js`, file: folder, format: "iife", plugins: [slimSigma()], mode }),
    ...names.map((name) => readCase(new URL(`data/${name}`, import.meta.url))),
  ]);
  const styles = await Promise.all([...html.matchAll(/<link rel="stylesheet" href="([^"]+)">\n?/g)].map(async ([link, href]) => [link, `<style>\n${await text(new URL(href, own))}</style>\n`]));
  const whole = [...styles, [/<script type="module".*<\/script>/, `${json("cases", Object.fromEntries(cases.map((one) => [one.id, one])))}\n${json("worker", worker)}\n${script(code)}`]]
    .reduce((so, [what, by]) => so.replace(what, () => by), html);
  await put(`${folder}/dist/index.html`, whole);
}

async function put(path, content) {
  const file = new URL(path, target);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, content);
}

try {
  await Promise.all([
    page("dashboard", ["s-city", "emon/texas", "emon/wichita"]), page("react", ["s-city", "emon/texas"]),
    readCase(new URL("data/s-city", import.meta.url)).then((one) => put("notebook/dist/s-city.json", writeCaseJson(one))),
  ]);
} catch (error) {
  console.error(`build-examples: ${error.message}`);
  process.exitCode = 1;
}
