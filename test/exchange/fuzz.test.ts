import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sayIssue } from "../../lib/case/index.js";
import { createRandom } from "../../lib/random.js";
import { fuzzedReaders } from "./fuzz/readers.js";
import { mutate } from "./fuzz/mutate.js";

/** `npm run fuzz` makes 20,000; FUZZ_RUNS and FUZZ_SEED say otherwise. A hang cannot be stopped from here: it is the run that does not end. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 300);
const seed = Number(process.env["FUZZ_SEED"] ?? 7);
const slow = 1000;

const starts = fuzzedReaders.map(({ folder, files }) => readdirSync(folder).filter((file) => files.test(file)).sort().map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(folder + file)) })));

test(`${runs} changed files: none throws, none takes a second, every failure is an issue`, async () => {
  const stream = createRandom(seed);
  const troubles: string[] = [];
  for (let run = 0; run < runs; run++) {
    const random = stream.fork(run);
    const which = run % fuzzedReaders.length;
    const files = starts[which]!;
    const start = files[random.integer(files.length)]!;
    const bytes = mutate(start.bytes, files[random.integer(files.length)]!.bytes, random);
    const before = performance.now();
    const at = `run ${run}, seed ${seed}, ${fuzzedReaders[which]!.name}, ${start.name}`;
    try {
      const { made, issues } = await fuzzedReaders[which]!.read({ name: start.name, bytes });
      if (!made && issues.length === 0) troubles.push(`${at}: nothing read and nothing said`);
      for (const issue of issues) {
        if (issue.file !== start.name) troubles.push(`${at}: an issue without its file: ${issue.code}`);
        if (/\{\w+\}/.test(sayIssue({ ...issue, value: "" }, "en"))) troubles.push(`${at}: a gap in ${issue.code}`);
      }
    } catch (error) {
      troubles.push(`${at}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    }
    const took = performance.now() - before;
    if (took > slow) troubles.push(`${at}: ${Math.round(took)} ms`);
    if (troubles.length > 20) break;
  }
  expect(troubles).toEqual([]);
}, 3_600_000);
