import { expect, test } from "vitest";
import { attempt } from "./fuzz/attempt.js";
import { attemptsInWorker } from "./fuzz/in-worker.js";

/**
 * `npm run fuzz` tries 20,000 on a thread that is stopped when a file takes 10 seconds or 512 MB; the suite a few in
 * process. FUZZ_RUNS, FUZZ_FROM and FUZZ_SEED say otherwise; a run by its number is tried again alone by FUZZ_FROM=n FUZZ_RUNS=1.
 */
const apart = process.env["FUZZ_RUNS"] !== undefined;
const runs = Number(process.env["FUZZ_RUNS"] ?? 300);
const from = Number(process.env["FUZZ_FROM"] ?? 0);
const seed = Number(process.env["FUZZ_SEED"] ?? 7);

test(`${runs} changed files: none throws, none takes a second, every failure is an issue`, async () => {
  const troubles: string[] = [];
  const numbers = Array.from({ length: runs }, (_, i) => from + i);
  const tell = (found: readonly string[]): boolean => {
    troubles.push(...found);
    return troubles.length <= 20;
  };
  if (apart) await attemptsInWorker(numbers, seed, tell);
  else for (const run of numbers) if (!tell(await attempt(run, seed))) break;
  expect(troubles).toEqual([]);
}, 7_200_000);
