import type { Coding } from "../case/index.js";

export type CodingValue = Coding["value"];

/** Of several codings of one code the one that doubts most counts: a contradiction must not hide behind a yes. */
export const doubtOrder: readonly CodingValue[] = ["contradicted", "absent", "expected", "present"];

/** The most doubtful of some values; null when there is none. "Expected" is not "present": what is hoped for has not been seen. */
export function mostDoubtful(values: Iterable<CodingValue>): CodingValue | null {
  const all = new Set(values);
  return doubtOrder.find((value) => all.has(value)) ?? null;
}
