import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { beforeAll, describe, expect, test } from "vitest";
import * as metrics from "../../lib/metrics.js";
import { catalogue } from "../../lib/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const door = (name: string) => `${root}dist/${name}.js`;

beforeAll(() => {
  if (!existsSync(door("index"))) execFileSync(process.execPath, [`${root}build.js`], { stdio: "inherit" });
});

/** What a built module imports, directly or through others of ours, that is not ours. */
function packagesBehind(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file)) return packages;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const match of text.matchAll(/^\s*(?:import|export)\s(?:[^'"`;]*?from\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/gm)) {
    const name = (match[1] ?? match[2])!;
    if (name.startsWith(".")) for (const found of packagesBehind(fileURLToPath(new URL(name, pathToFileURL(file))), seen)) packages.add(found);
    else packages.add(name);
  }
  return packages;
}

const fromNode = (name: string) => name.startsWith("node:") || builtinModules.includes(name);

describe("the doors", () => {
  test.each(["index", "metrics", "exchange/index"])("%s runs anywhere: nothing of Node and nothing of the page stands behind it", (name) => {
    const packages = [...packagesBehind(door(name))];
    expect(packages).toContain("zod");
    expect(packages.filter((one) => fromNode(one) || one.includes("sigma") || one === "commander")).toEqual([]);
  });

  test("the reader of imports does find what stands behind the command line", () => {
    const packages = [...packagesBehind(door("cli/index"))];
    expect(packages).toContain("commander");
    expect(packages.some(fromNode)).toBe(true);
  });

  const use = `
    delete globalThis.process;
    const doors = Promise.all([import(${JSON.stringify(pathToFileURL(door("index")).href)}), import(${JSON.stringify(pathToFileURL(door("metrics")).href)})]);
    const answer = doors.then(([{ build, measure, parseCase }, { fragmentation }]) => {
      const source = parseCase({ format: "crosstie-case", id: "c", title: "C", organisations: ["a", "b", "c"].map((id) => ({ id, label: id })),
        ties: [{ id: "t1", source: "a", target: "b", layer: "communication" }] });
      return { page: typeof document, gl: typeof WebGL2RenderingContext, value: measure(build(source), fragmentation).rows[0].fragmentation };
    }).catch((error) => ({ error: String(error) }));`;
  const expected = { page: "undefined", gl: "undefined", value: 1 - 2 / 6 }; // of six ordered pairs, two are joined

  test("core and metrics work in a worker, where there is neither page nor process", async () => {
    const worker = new Worker(`const { parentPort } = require("node:worker_threads"); ${use} answer.then((is) => parentPort.postMessage(is));`, { eval: true });
    const answer = await new Promise((done, fail) => worker.once("message", done).once("error", fail));
    await worker.terminate();
    expect(answer).toEqual(expected);
  });

  test("core and metrics work in plain Node", () => {
    const told = execFileSync(process.execPath, ["-e", `const { log } = console; ${use} answer.then((is) => log(JSON.stringify(is)));`], { encoding: "utf8" });
    expect(JSON.parse(told)).toEqual(expected);
  });

  test("every metric of the catalogue goes through the door of the metrics under its own id", () => {
    for (const metric of catalogue.metrics) expect(metrics[metric.id as keyof typeof metrics]).toBe(metric);
  });
});
