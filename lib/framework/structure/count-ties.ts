import { z } from "zod";
import { project, type Network } from "../../network/index.js";

/** Whether a share is one of tie records or of distinct pairs of organisations. */
export const countOption = z.enum(["ties", "pairs"]).default("ties")
  .describe("ties: every record counts; pairs: organisations tied several times count once");

/** The ties of a network as records or as distinct pairs; self-ties enter neither. */
export function countTies(network: Network, count: z.output<typeof countOption>): number {
  return count === "ties" ? network.ties.length : project(network, { direction: "ignored", strength: "ignored" }).size;
}
