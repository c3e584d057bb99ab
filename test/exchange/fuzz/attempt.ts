import { readdirSync, readFileSync } from "node:fs";
import { sayIssue } from "../../../lib/case/index.js";
import { createRandom } from "../../../lib/random.js";
import { mutate } from "./mutate.js";
import { fuzzedReaders } from "./readers.js";

const slow = 1000;
/** A busy machine is slow now and then; what is slow each time is slow. */
const times = 3;

const starts = fuzzedReaders.map(({ folder, files }) => readdirSync(folder).filter((file) => files.test(file)).sort().map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(folder + file)) })));

/** One changed file, read; what is wrong with that. The same run and seed make the same file. */
export async function attempt(run: number, seed: number): Promise<string[]> {
  const troubles: string[] = [];
  const random = createRandom(seed).fork(run);
  const which = run % fuzzedReaders.length;
  const { name, read, within } = fuzzedReaders[which]!;
  const files = starts[which]!;
  const start = files[random.integer(files.length)]!;
  const bytes = mutate(start.bytes, files[random.integer(files.length)]!.bytes, random);
  const at = `run ${run}, seed ${seed}, ${name}, ${start.name}`;
  const before = performance.now();
  try {
    const { made, issues } = await read({ name: start.name, bytes });
    if (!made && issues.length === 0) troubles.push(`${at}: nothing read and nothing said`);
    for (const issue of issues) {
      if (issue.file !== start.name && within?.test(issue.file) !== true) troubles.push(`${at}: an issue without its file: ${issue.code} ${issue.file}`);
      if (/\{\w+\}/.test(sayIssue({ ...issue, value: "" }, "en"))) troubles.push(`${at}: a gap in ${issue.code}`);
    }
  } catch (error) {
    troubles.push(`${at}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  }
  let took = performance.now() - before;
  for (let more = 1; took > slow && more < times; more++) {
    const again = performance.now();
    await Promise.resolve(read({ name: start.name, bytes })).catch(() => null); // what it throws is told already
    took = Math.min(took, performance.now() - again);
  }
  if (took > slow) troubles.push(`${at}: ${Math.round(took)} ms`);
  return troubles.slice(0, 5);
}
