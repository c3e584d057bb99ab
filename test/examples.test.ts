import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../examples/", import.meta.url));

/** Each example is a script a user can run, under 30 lines, with its output beside it. */
describe("examples", () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith(".mjs")))("%s prints what it printed", (file) => {
    const output = execFileSync(process.execPath, [folder + file], { encoding: "utf8" });
    expect(output).toBe(readFileSync(folder + file.replace(".mjs", ".txt"), "utf8"));
    expect(readFileSync(folder + file, "utf8").split("\n").length).toBeLessThan(30);
  });

  it("are all in the index, and nothing else is", () => {
    const linked = [...readFileSync(folder + "README.md", "utf8").matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file!.split("/")[0]!);
    const there = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory() || /\.m?js$/.test(one.name)).map(({ name }) => name);
    expect(linked.toSorted()).toEqual(there.toSorted());
  });
});
