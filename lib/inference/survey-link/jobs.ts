import { inSlices, type LongRun } from "../../progress.js";
import type { Random } from "../../random.js";
import { streamOf } from "../../simulate/stream-of.js";

/** Work in steps, of which nothing is known before its last. */
export interface Job<Result> {
  readonly steps: number;
  readonly step: (index: number) => void;
  readonly finish: () => Result;
}

export const done = <Result>(result: Result): Job<Result> => ({ steps: 0, step: () => undefined, finish: () => result });

/** Several jobs after one another as one piece of work with one progress. */
export async function runJobs<Result>(label: string, jobs: readonly Job<Result>[], run: LongRun): Promise<Result[]> {
  let [at, before] = [0, 0];
  await inSlices(label, jobs.reduce((sum, { steps }) => sum + steps, 0), (index) => {
    while (index - before >= jobs[at]!.steps) before += jobs[at++]!.steps;
    jobs[at]!.step(index - before);
  }, run);
  return jobs.map(({ finish }) => finish());
}

/** What draw `index` does to n things: an order of chance, or as many drawn with replacement. The same for every test of n things, and kept, since drawing costs more than most tests. */
export interface Draws {
  readonly order: (n: number, index: number) => ArrayLike<number>;
  readonly sample: (n: number, index: number) => readonly number[];
}

export function drawsOf(random: Random): Draws {
  const kept = new Map<string, number[]>();
  const keep = (name: string, n: number, index: number, draw: (stream: Random) => number[]): number[] => {
    const key = `${name} ${n} ${index}`;
    const found = kept.get(key) ?? draw(streamOf(random.fork(index), name));
    kept.set(key, found);
    return found;
  };
  return {
    sample: (n, index) => keep("sample", n, index, (stream) => Array.from({ length: n }, () => stream.integer(n))),
    order: (n, index) => keep("order", n, index, (stream) => {
      const order = Array.from({ length: n }, (_, i) => i);
      for (let i = n - 1; i > 0; i--) { // Fisher and Yates
        const j = stream.integer(i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      return order;
    }),
  };
}
