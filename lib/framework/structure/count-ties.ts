import { z } from "zod";
import { saying } from "../../metric/index.js";
import { project, type Network } from "../../network/index.js";

/** Whether a share is one of tie records or of distinct pairs of organisations. */
export const countOption = saying(z.enum(["ties", "pairs"]).default("ties"), "ties: every record counts; pairs: organisations tied several times count once", "ties：每条记录都计；pairs：有多条关系的单位对只计一次");

/** The ties of a network as records or as distinct pairs; self-ties enter neither. */
export function countTies(network: Network, count: z.output<typeof countOption>): number {
  return count === "ties" ? network.ties.length : project(network, { direction: "ignored", strength: "ignored" }).size;
}
