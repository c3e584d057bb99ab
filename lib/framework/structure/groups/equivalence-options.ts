import { z } from "zod";
import { parallelOption, saying, strengthOption, type Context } from "../../../metric/index.js";
import { agglomerate, byId, numberedGroups, profileDistances, type CompactGraph, type Join, type Linkage } from "../../../network/index.js";

type Method = "euclidean" | "hamming" | "correlation";

export const equivalenceDirection = saying(z.enum(["ignored", "directed", "mutual"]).default("directed"),
  "directed: ties to and from third organisations are compared apart; ignored: a tie joins both ways; mutual: only pairs tied both ways",
  "directed：对第三方的出、入关系分别比较；ignored：忽略方向；mutual：仅计双向都有关系的单位对");

/** What the joining of like organisations is settled by. */
export const joinOptions = {
  method: saying(z.enum(["euclidean", "hamming", "correlation"]).default("euclidean"),
    "how unlike two organisations are: euclidean; hamming: cells that differ; correlation: 1 less the correlation", "差异的算法：euclidean：欧氏距离；hamming：不同单元数；correlation：1减相关系数"),
  linkage: saying(z.enum(["complete", "single", "average"]).default("complete"),
    "how near two groups are: complete: their farthest members; single: their nearest; average: on average", "两组之间的距离：complete：最远成员；single：最近成员；average：平均"),
  direction: equivalenceDirection,
  reading: strengthOption,
  parallel: parallelOption,
};

/** How the joining is cut into blocks. */
export const blockOptions = {
  cut: saying(z.enum(["blocks", "height"]).default("blocks"), "what ends the joining: a number of blocks, or a height", "停止归并的依据：块数或高度"),
  blocks: saying(z.number().int().min(1).default(4), "how many blocks, if cut by blocks; never more than organisations", "按块数停止时的块数，不超过单位数"),
  height: saying(z.number().min(0).default(1), "the greatest height joined, if cut by height", "按高度停止时允许的最大高度"),
};

/** Every join of organisations by likeness of their ties, equals by id. Cost O(n³). */
export function joinsOf(graph: CompactGraph, { method, linkage }: { method: Method; linkage: Linkage }, note: Context<unknown>["note"]): { readonly at: readonly number[]; readonly joins: readonly Join[] } {
  const at = byId(graph.ids);
  const compare = profileDistances(graph);
  let unlike = 0;
  const rows = at.map((i) => {
    const found = compare(i)[method];
    return Float64Array.from(at, (j) => {
      if (method !== "correlation" || i === j) return found[j]!;
      if (Number.isNaN(found[j]!)) unlike++;
      return Number.isNaN(found[j]!) ? 1 : 1 - found[j]!;
    });
  });
  if (unlike > 0) note("equivalence/as-unlike", { count: unlike / 2 });
  return { at, joins: agglomerate(rows, linkage) };
}

/** The block of each organisation, from 1 by size and then by first id. */
export function blocksOf(graph: CompactGraph, options: { method: Method; linkage: Linkage; cut: "blocks" | "height"; blocks: number; height: number }, note: Context<unknown>["note"]): number[] {
  const { at, joins } = joinsOf(graph, options, note);
  const made = options.cut === "blocks" ? joins.slice(0, Math.max(0, graph.order - options.blocks)) : joins.filter(({ height }) => height <= options.height + 1e-12);
  const ties = made.filter(({ tied }) => tied).length;
  if (ties > 0) note("equivalence/equal-heights", { count: ties });
  const group = new Int32Array(graph.order).map((_, i) => i);
  for (const { first, second } of made) for (const p of [...first, ...second]) group[at[p]!] = at[first[0]!]!;
  return numberedGroups(graph.ids, group);
}
