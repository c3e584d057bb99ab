// Builds everything that is published, into dist/: modules and types, the browser bundles, the schema of the
// case format. Says nothing when all is well, but for what is not there to be built.
import { spawn } from "node:child_process";
import { chmod, mkdir, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleScript } from "./build-bundle.js";
import { buildPage } from "./build-page.js";
import { slimSigma } from "./build-sigma.js";
import { withoutProse } from "./build-strip.js";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const exists = (path) => stat(at(path)).then(() => true, () => false);

/** Entries of the browser bundles. Each becomes one file that needs no other. */
const bundles = [
  { entry: "lib/view/bundle.ts", file: "view", format: "es", plugins: [slimSigma()] },
  { entry: "lib/view/compare/index.ts", file: "compare", format: "es", plugins: [slimSigma()] },
  { entry: "lib/view/report-map.ts", file: "report-map", format: "iife", plugins: [slimSigma()] },
  { entry: "lib/view/worker/entry.ts", file: "worker", format: "iife", plugins: [withoutProse()] },
  { entry: "lib/view/reader/entry.ts", file: "reader", format: "iife" },
];

function compile() {
  return new Promise((done, fail) => {
    const compiler = spawn(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("tsconfig.build.json")], { stdio: "inherit" });
    compiler.on("error", fail);
    compiler.on("close", (code) => (code === 0 ? done() : fail(new Error("the compiler found the mistakes above"))));
  });
}

async function bundle({ entry, file, format, plugins }) {
  if (!(await exists(entry))) return console.warn(`build: ${entry} does not exist yet, so dist/browser/${file}.js is left out`);
  await bundleScript({ entry, file, format, plugins, to: "dist/browser" });
}

async function schema() {
  const { caseJsonSchema } = await import(new URL("dist/case/index.js", import.meta.url));
  await mkdir(at("dist/schema"), { recursive: true });
  await writeFile(at("dist/schema/case.schema.json"), `${JSON.stringify(caseJsonSchema(), null, 2)}\n`);
}

try {
  await rm(at("dist"), { recursive: true, force: true });
  await Promise.all([compile(), ...bundles.map(bundle)]);
  await schema();
  await buildPage();
  await chmod(at("dist/cli/main.js"), 0o755);
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
