import { z } from "zod";
import { directionOption, saying } from "../../../metric/index.js";
import { bestCore, type BestCore, type CompactGraph, type IdealCore } from "../../../network/index.js";

/** What both ways of asking for the core share, so that the set and its fit are always of the same search. */
export const coreOptions = z.strictObject({
  ideal: saying(z.enum(["core to all", "mixed left out", "core only"]).default("core to all"),
    "what an ideal core is tied with: core to all: with everybody, and the others with nobody else; mixed left out: with itself, ties between core and others not looked at; core only: with itself, and there is no other tie",
    "理想核心的样式：core to all：与所有单位有关系，其余单位之间无关系；mixed left out：核心内部有关系，核心与其余单位之间不予考虑；core only：仅核心内部有关系"),
  direction: directionOption,
  effort: saying(z.number().int().min(0).max(1_000_000_000).default(2_000_000), "steps of the search for a better core; beyond them the answer is not proven", "寻找更优核心的步数上限；超过则结果未经证明"),
});

const cache = new WeakMap<CompactGraph, Map<string, BestCore | null>>();

/** The best core of a graph; the graph is the same object as long as the network is, and so is the answer. */
export function coreOf(graph: CompactGraph, { ideal, effort }: { ideal: IdealCore; effort: number }): BestCore | null {
  const known = cache.get(graph) ?? new Map<string, BestCore | null>();
  cache.set(graph, known);
  const key = `${ideal} ${effort}`;
  const ready = known.get(key);
  if (ready !== undefined) return ready;
  const found = bestCore(graph, ideal, effort);
  known.set(key, found);
  return found;
}
