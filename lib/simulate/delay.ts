import { z } from "zod";
import type { Random } from "../random.js";

const positive = z.number().positive().max(1e9);
const notNegative = z.number().nonnegative().max(1e9);

/** How long a message takes over a tie, in minutes (in rounds where no delay is given at all). */
export const delaySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), value: notNegative }),
  z.strictObject({ kind: z.literal("exponential"), mean: positive }),
  z.strictObject({ kind: z.literal("lognormal"), median: positive, spread: z.number().positive().max(10).describe("standard deviation of the logarithm") }),
  z.strictObject({ kind: z.literal("empirical"), values: z.array(notNegative).min(1) }),
]);

export type Delay = z.output<typeof delaySchema>;

/** Whether the delay differs between draws. */
export const isDrawn = (delay: Delay): boolean => !(delay.kind === "fixed" || (delay.kind === "empirical" && new Set(delay.values).size === 1));

/** A standard normal number by Marsaglia's polar method, which needs a logarithm and a root only. */
function normalFrom(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const r = x * x + y * y;
    if (r > 0 && r < 1) return x * Math.sqrt((-2 * Math.log(r)) / r);
  }
}

/** One delay from its stream. */
export function drawDelay(delay: Delay, random: Random): number {
  switch (delay.kind) {
    case "fixed": return delay.value;
    case "exponential": return -delay.mean * Math.log(1 - random.next());
    case "lognormal": return delay.median * Math.exp(delay.spread * normalFrom(random));
    case "empirical": return delay.values[random.integer(delay.values.length)]!;
  }
}
