import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { checkResponses, collaborationProcess } from "../../lib/survey/index.js";

const lib = fileURLToPath(new URL("../../lib", import.meta.url));
const filesIn = (room: string, recursive: boolean) => readdirSync(join(lib, room), { recursive, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).map((name) => join(lib, room, name));
const files = [...filesIn("stats", true), ...filesIn("survey", false)];

/** Every function of the two rooms, by name. */
const scope: Record<string, unknown> = {};
for (const file of files) Object.assign(scope, await import(file));
// The examples about a whole survey speak of the answers that ship.
const shipped = checkResponses({ file: "synthetic-responses.csv", text: readFileSync(join(lib, "../data/three-city-survey/synthetic-responses.csv"), "utf8") }, collaborationProcess);
if (!shipped.ok) throw new Error("the shipped answers cannot be read");
Object.assign(scope, { collaborationProcess, responses: shipped.responses });

const examples = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/@example (.+?) \/\/ (.+)$/gm)].map((match) => ({ file: relative(lib, file), code: match[1]!, value: match[2]! })));

/** The value stated: `0.123…` is a number of which the rest is left out. */
function stated(text: string): unknown {
  const near = (digits: string) => ({ digits });
  const parsed: unknown = runInNewContext(`(${text.replaceAll(/(-?\d+\.\d+)…/g, 'near("$1")')})`, { near });
  return JSON.parse(JSON.stringify(parsed));
}

function holds(actual: unknown, expected: unknown): void {
  if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 6);
  else if (expected === null || typeof expected !== "object") expect(actual).toBe(expected);
  else if ("digits" in expected) {
    const digits = String(expected.digits);
    const decimals = digits.split(".")[1]!.length;
    // Cut off, not rounded: the value lies between the digits given and the next ones.
    expect(Math.abs((actual as number) - Number(digits) - (Math.sign(Number(digits)) * 0.5) / 10 ** decimals)).toBeLessThanOrEqual(0.51 / 10 ** decimals);
  } else {
    expect(Object.keys(actual as object).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, part] of Object.entries(expected)) holds((actual as Record<string, unknown>)[key], part);
  }
}

describe("examples of the comments are true", () => {
  test.each(examples)("$file: $code", async ({ code, value }) => {
    holds(await (runInNewContext(`(async () => (${code}))()`, scope) as Promise<unknown>), stated(value));
  });

  test("everything that goes through the doors of the two rooms has one", () => {
    const offered = ["stats", "survey"].flatMap((room) => [...readFileSync(join(lib, room, "index.ts"), "utf8").matchAll(/^export \{([^}]*)\} from "\.\/([^"]+)\.js";$/gm)].flatMap((match) =>
      match[1]!.split(",").map((name) => name.trim()).filter((name) => name !== "" && !name.startsWith("type ")).map((name) => ({ name, file: join(lib, room, `${match[2]!}.ts`) }))));
    const own = offered.filter(({ file }) => files.includes(file));
    expect(own.length).toBeGreaterThan(60);
    const without = own.filter(({ name, file }) => !new RegExp(`@example [^\\n]*\\n \\*/\\nexport (?:async function|function|const) ${name}\\b`).test(readFileSync(file, "utf8")));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
