import fc from "fast-check";
import { expect } from "vitest";
import { createRandom, type Random } from "../../lib/random.js";
import { runsOf } from "../support/runs.js";

/** Small whole numbers, so that equal values are common; tables `[row][column]`. */
export const tables = (rows: [number, number], columns: [number, number], most = 6): fc.Arbitrary<number[][]> =>
  fc.integer({ min: columns[0], max: columns[1] }).chain((width) => fc.array(fc.array(fc.integer({ min: 1, max: most }), { minLength: width, maxLength: width }), { minLength: rows[0], maxLength: rows[1] }));

export const groupsOf = (sizes: [number, number], count: [number, number]): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: sizes[0], maxLength: sizes[1] }), { minLength: count[0], maxLength: count[1] });

export const runs = { seed: 11, numRuns: runsOf(200) };

/** A standard normal number (Box and Muller). */
export const normalFrom = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** A fork, since the first numbers of a small seed itself lie near 1. */
export const streamOf = (seed: number): Random => createRandom(seed).fork(0);

export function transposed<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]!));
}

/** Every number in plain data, and nothing that JSON would lose. */
export function isPlain(value: unknown): boolean {
  return JSON.stringify(JSON.parse(JSON.stringify(value))) === JSON.stringify(value) && !numbersIn(value).some((x) => !Number.isFinite(x));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
}

/** A number so near, wherever a value is expected. */
export const about = (value: number, digits = 10): unknown => expect.closeTo(value, digits);
