import type { CompactGraph } from "./compact.js";

/** Steps of a search that may still be made. */
export interface Purse {
  left: number;
}

/** A step is the visit of an organisation of up to sixteen ties, or sixteen numbers of a list: more of either are more steps, so that a step takes a bounded time. */
export const stepsOfList = (length: number): number => 1 + (length >> 4);

/** What a visit of each organisation costs. */
export const visitCosts = ({ order, out }: CompactGraph): Int32Array => Int32Array.from({ length: order }, (_, i) => stepsOfList(out[i + 1]! - out[i]!));
