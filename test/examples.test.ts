import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));
const runner = fileURLToPath(new URL("support/run-in-turn.mjs", import.meta.url));
const scripts = readdirSync(folder).filter((file) => file.endsWith(".mjs"));
const urlOf = (file: string) => pathToFileURL(folder + file).href;

/** Each example is a script a user can run, under 30 lines, with its output beside it. */
describe("examples", () => {
  let printed = new Map<string, string>();
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [runner], { env: { ...process.env, SCRIPTS: JSON.stringify(scripts.map(urlOf)) }, maxBuffer: 1e8 });
    printed = new Map(stdout.split("\u0000").slice(1).map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)]));
  });

  it.each(scripts)("%s prints what it printed", (file) => {
    expect(printed.get(urlOf(file))).toBe(readFileSync(folder + file.replace(".mjs", ".txt"), "utf8"));
    expect(readFileSync(folder + file, "utf8").split("\n").length).toBeLessThan(30);
  });

  it("are all in the index, and nothing else is", () => {
    const linked = [...readFileSync(folder + "README.md", "utf8").matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file!.split("/")[0]!);
    const there = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() || /\.m?js$/.test(one.name)).map(({ name }) => name);
    expect(linked.toSorted()).toEqual(there.toSorted());
  });
});
