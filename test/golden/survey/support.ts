import { readFileSync } from "node:fs";
import { expect } from "vitest";
import Papa from "papaparse";

const at = (name: string) => new URL(name, import.meta.url);
const golden = JSON.parse(readFileSync(at("survey.json"), "utf8")) as unknown;

/** What stands at a path of the file of reference values. */
export function expectedAt(path: string): unknown {
  return path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], golden);
}

/** Every number below a place, by path. */
export function numbersBelow(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => numbersBelow(part, path === "" ? key : `${path}.${key}`));
}

export const allNumbers = numbersBelow(golden);
export const compared = new Set<string>();

/**
 * Holds a result to the reference value of the same shape at a path, number by number, and remembers which were held. `within` is relative,
 * with 1e-10 (or `absolute`) allowed near 0.
 */
export function holds(path: string, actual: unknown, within = 1e-8, absolute = 1e-10): void {
  const expected = expectedAt(path);
  if (typeof expected === "number") {
    compared.add(path);
    expect(typeof actual, path).toBe("number");
    const gap = Math.abs((actual as number) - expected);
    if (!(gap <= Math.max(absolute, within * Math.abs(expected)))) expect(actual, `${path}: off by ${gap}`).toBe(expected);
  } else if (expected !== null && typeof expected === "object") {
    for (const key of Object.keys(expected)) holds(`${path}.${key}`, (actual as Record<string, unknown>)[key], within, absolute);
  } else expect(actual, path).toBe(expected);
}

/** Rows of a data set, by column. */
export function dataset(name: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(at(name), "utf8").trim(), { header: true }).data;
}

/** Numbers of some columns, `[row][column]`. */
export const numbersOf = (rows: readonly Record<string, string>[], columns: readonly string[]): number[][] => rows.map((row) => columns.map((column) => Number(row[column])));

/** Loadings with columns put in the order and signs of others they are compared with. */
export function matched(loadings: readonly (readonly number[])[], to: readonly (readonly number[])[]): number[][] {
  const width = to[0]!.length;
  const product = (a: number, b: number) => loadings.reduce((sum, row, i) => sum + row[a]! * to[i]![b]!, 0);
  const places = Array.from({ length: width }, (_, b) => {
    const best = Array.from({ length: width }, (_other, a) => a).sort((x, y) => Math.abs(product(y, b)) - Math.abs(product(x, b)))[0]!;
    return { best, sign: Math.sign(product(best, b)) };
  });
  expect(new Set(places.map(({ best }) => best)).size).toBe(width);
  return loadings.map((row) => places.map(({ best, sign }) => sign * row[best]!));
}
