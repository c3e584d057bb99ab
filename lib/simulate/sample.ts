import type { Random } from "../random.js";

/** Some of the items, each set equally likely, in the order drawn (Fisher and Yates, stopped early). */
export function sample<T>(items: readonly T[], count: number, random: Random): T[] {
  const rest = [...items];
  const taken = Math.min(count, rest.length);
  for (let i = 0; i < taken; i++) {
    const j = i + random.integer(rest.length - i);
    [rest[i], rest[j]] = [rest[j]!, rest[i]!];
  }
  return rest.slice(0, taken);
}
