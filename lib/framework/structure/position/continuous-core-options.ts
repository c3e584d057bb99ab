import { z } from "zod";
import { directionOption, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { continuousCoreOf, type CompactGraph, type ContinuousCore } from "../../../network/index.js";

/** What the corenesses and their fit share, so that both are of the same search. */
export const continuousCoreOptions = z.strictObject({
  limit: saying(z.enum(["one", "none"]).default("one"), "one: no coreness is above 1; none: they may be of any size, and need not settle", "one：核心度不超过1；none：不设上限，可能不收敛"),
  direction: directionOption,
  reading: strengthOption,
  parallel: parallelOption,
  effort: saying(z.number().int().min(0).max(1_000_000_000).default(2_000_000), "organisations and ties looked at in the search for the best corenesses", "寻找最佳核心度时查看单位与关系的次数上限"),
});

const cache = new WeakMap<CompactGraph, Map<string, ContinuousCore | null>>();

/** The corenesses of a graph; the graph is the same object as long as the network is, and so is the answer. */
export function continuousCoreFound(graph: CompactGraph, { limit, effort }: { limit: "one" | "none"; effort: number }): ContinuousCore | null {
  const known = cache.get(graph) ?? new Map<string, ContinuousCore | null>();
  cache.set(graph, known);
  const key = `${limit} ${effort}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const found = continuousCoreOf(graph, limit === "one" ? 1 : Infinity, effort);
  known.set(key, found);
  return found;
}
