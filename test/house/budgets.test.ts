import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bundle = (name: string) => `${root}dist/browser/${name}.js`;

beforeAll(() => {
  if (!existsSync(bundle("view"))) execFileSync(process.execPath, [`${root}build.js`], { stdio: "inherit" });
});

/** Kilobytes that a page fetches, compressed. */
const budgets = { view: 80, compare: 95, "report-map": 80, worker: 120, reader: 92 } as const;

describe("what a page fetches", () => {
  test.each(Object.entries(budgets))("%s.js is at most %i kB compressed, and needs no other file", (name, most) => {
    // The worker comes with what needs it.
    if (name === "worker" && !existsSync(bundle(name))) return;
    const text = readFileSync(bundle(name), "utf8");
    expect(gzipSync(text, { level: 9 }).length / 1000).toBeLessThanOrEqual(most);
    expect(text.match(/^\s*import\s*[^(]|\bfrom\s*["'][^"']+["'];/gm)).toBe(null);
  });

  test("the view draws without graphology", () => {
    for (const name of ["view", "report-map", "compare"]) expect(readFileSync(bundle(name), "utf8")).not.toMatch(/DirectedGraph|UsageGraphError|mergeEdgeWithKey/);
  });
});
