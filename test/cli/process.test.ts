import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../../lib/words/index.js";
import { builtMain, root, scratch, town } from "./support.js";

const folder = scratch();
let main = "";
beforeAll(() => { main = builtMain(); });
afterAll(() => folder.clear());

const started = (argv: readonly string[], more: { node?: readonly string[]; env?: Record<string, string>; cwd?: string } = {}) =>
  spawnSync(process.execPath, [...(more.node ?? []), main, ...argv], {
    encoding: "utf8", cwd: more.cwd ?? root, stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env["PATH"] ?? "", LANG: "C", ...more.env },
  });

function loadedBy(argv: readonly string[]): { code: number | null; out: string; modules: string[] } {
  const list = folder.path(`${argv.join("").replace(/\W/g, "")}.txt`);
  const { status, stdout } = started(argv, { node: ["--import", join(root, "test/cli/loaded-modules.mjs")], env: { LOADED_MODULES: list } });
  return { code: status, out: stdout, modules: readFileSync(list, "utf8").trim().split("\n") };
}

describe("the installed program", () => {
  test("answers help and version before anything that measures is loaded", () => {
    for (const argv of [["--help"], ["--version"], ["measure", "--help"], ["report", "--help"], ["help", "check"]]) {
      const { code, out, modules } = loadedBy(argv);
      expect(code).toBe(0);
      expect(out).not.toBe("");
      expect(modules.some((url) => url.endsWith("dist/cli/index.js"))).toBe(true);
      expect(modules.filter((url) => /node_modules\/(?!commander\/)|dist\/(case|network|metric|framework|report|node|picture|layout|view)\//.test(url))).toEqual([]);
    }
    expect(loadedBy(["--version"]).modules.filter((url) => url.includes("node_modules"))).toEqual([]);
  });

  test("the list of loaded modules does see what a measurement loads", () => {
    const { modules } = loadedBy(["measure", town, "--metric", "fragmentation"]);
    for (const name of ["graphology", "zod"]) expect(modules.some((url) => url.includes(`node_modules/${name}/`))).toBe(true);
    expect(modules.filter((url) => /sigma/.test(url))).toEqual([]);
  });

  test("says the version of the package", () => {
    const { version: packaged } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(started(["--version"]).stdout).toBe(`${packaged}\n`);
    expect(version).toBe(packaged);
  });

  test("hands its exit code on, with nothing to read from", () => {
    expect(started(["measure", town, "--metric", "fragmentation"]).status).toBe(0);
    expect(started(["measure", "nowhere", "--metric", "fragmentation"]).status).toBe(1);
    expect(started(["measure"]).status).toBe(2);
  });

  test("takes the language of the system", () => {
    expect(started(["--help"], { env: { LANG: "zh_CN.UTF-8" } }).stdout).toContain("用法");
    expect(started(["--help"], { env: { LANG: "zh_CN.UTF-8", LC_ALL: "en_US.UTF-8" } }).stdout).toContain("Usage");
    expect(started(["--help", "--lang", "en"], { env: { LC_ALL: "zh_CN.UTF-8" } }).stdout).toContain("Usage");
  });

  test("is quiet when the reader goes away", async () => {
    const child = spawn(process.execPath, [main, "metrics", "--format", "json"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => { err += text; });
    const code = await new Promise((done) => child.on("close", done));
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("stops at once on %s, in the midst of a computation that never pauses", async (signal) => {
    const later = "data:text/javascript,setTimeout(() => { process.stdout.write('busy'); for (;;); }, 500)";
    const child = spawn(process.execPath, ["--import", later, main, "--version"], { stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.on("data", (text: Buffer) => { if (text.toString().includes("busy")) child.kill(signal); });
    try {
      expect(await Promise.race([new Promise((done) => child.on("close", (_code, by) => { done(by); })), new Promise((done) => { setTimeout(done, 20_000, "still at work"); })])).toBe(signal); // 130, 143 to a shell
    } finally {
      child.kill("SIGKILL");
    }
  }, 30_000);
});
