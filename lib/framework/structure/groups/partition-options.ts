import { z } from "zod";
import { parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { bestPartition, type Algorithm, type CompactGraph, type Partition } from "../../../network/index.js";
import { createRandom, defaultSeed } from "../../../random.js";

/** What both ways of asking for communities share, so that the partition and its quality are always of the same runs. */
export const partitionOptions = z.strictObject({
  algorithm: saying(z.enum(["louvain", "leiden"]).default("louvain"),
    "how communities are sought; leiden: every community hangs together, and often a better partition for the same runs",
    "寻找社群的算法；leiden（莱顿）：每个社群内部必连通，同样次数下往往更优；louvain：鲁汶"),
  seed: saying(z.number().int().default(defaultSeed), "seed of the runs; the same seed gives the same answer", "运行的随机种子；种子相同则结果相同"),
  runs: saying(z.number().int().min(1).max(10_000).default(50), "how many runs; the best one counts", "运行次数；取最好的一次"),
  resolution: saying(z.number().positive().default(1), "above 1 more and smaller communities, below 1 fewer", "大于1时社群更多更小，小于1时更少"),
  reading: strengthOption,
  parallel: parallelOption,
});

export const partitionOf = (graph: CompactGraph, { algorithm, seed, runs, resolution }: { algorithm: Algorithm; seed: number; runs: number; resolution: number }): Partition =>
  bestPartition(graph, createRandom(seed), runs, resolution, algorithm);
