import { z } from "zod";
import { parallelOption, strengthOption } from "../../../metric/index.js";
import { louvainBest, type CompactGraph, type Partition } from "../../../network/index.js";
import { createRandom, defaultSeed } from "../../../random.js";

/** What both ways of asking Louvain share, so that the partition and its quality are always of the same runs. */
export const louvainOptions = z.strictObject({
  seed: z.number().int().default(defaultSeed).describe("seed of the runs; the same seed gives the same answer"),
  runs: z.number().int().min(1).max(10_000).default(50).describe("how many runs; the best one counts"),
  resolution: z.number().positive().default(1).describe("above 1 more and smaller communities, below 1 fewer"),
  reading: strengthOption,
  parallel: parallelOption,
});

export const partitionOf = (graph: CompactGraph, { seed, runs, resolution }: { seed: number; runs: number; resolution: number }): Partition =>
  louvainBest(graph, createRandom(seed), runs, resolution);
