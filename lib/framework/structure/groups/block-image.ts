import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { blockOptions, blocksOf, joinOptions } from "./equivalence-options.js";
import { groupsOf, mixingOf, type Groups } from "./groups-of.js";

/**
 * Block image: the network drawn in blocks, with a tie between two blocks wherever they are tied densely enough.
 *
 * The blocks are those of `equivalenceClusters` under the same options, or the groups of an attribute. One row for every
 * ordered pair of blocks, itself included: the density of arcs from the one to the other, undirected ties inside a block
 * once. `tied` by `criterion`: density at least the overall density (the usual alpha; with an attribute that of all
 * organisations with a stated one), at least `threshold`, any tie at all, or every possible one. A block of one has no
 * pair inside: null. Strength counts for the blocks where it is read, never for densities. Cost O(n³), by attribute O(n
 * + m).
 *
 * White, Boorman and Breiger (1976), doi:10.1086/226141; Wasserman and Faust (1994), section 10.3.
 */
export const blockImage = defineMetric({
  id: "blockImage",
  label: { en: "Block image", zh: "块模型像" },
  question: { en: "Which blocks of like organisations are tied with which?", zh: "哪些同类块与哪些块之间有关系？" },
  element: "structure",
  theme: "roles",
  subject: "group",
  keys: ["toGroup"],
  formula: String.raw`b_{gh} = 1 \iff D_{gh} \ge \alpha`,
  convention: {
    en: "Density of arcs from block to block, pairs inside a block without the diagonal; tied where it is at least the overall density by default.",
    zh: "块到块的关系密度，块内不计对角线；默认密度不低于总体密度即记为有关系。",
  },
  references: ["wasserman1994", "white1976"],
  cost: "O(n^3); by attribute O(n + m)",
  example: {
    ties: "boss>a boss>b boss>c", options: { blocks: 2 }, row: { group: "2", toGroup: "1", organisations: 1, ties: 3, pairs: 3, density: 1, tied: true },
    how: { en: "The boss has an arc to each of the three in the other block; overall density is 3 / 12.", zh: "上级对另一块的三个单位均有关系；总体密度为3/12。" },
  },
  comparable: "within case",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: ({ by }) => (by === "equivalence" ? { organisations: 3 } : { attributes: [by] }),
  monotone: null,
  options: z.strictObject({
    by: saying(z.enum(["equivalence", "sector", "level", "jurisdiction"]).default("equivalence"), "what makes the blocks: likeness of ties, or an attribute", "分块依据：关系相似程度或某一属性"),
    criterion: saying(z.enum(["overall density", "threshold", "any tie", "every tie"]).default("overall density"),
      "when two blocks count as tied: density at least the overall density; at least the threshold; any tie; every possible tie", "何时视两块有关系：overall density：密度不低于总体；threshold：不低于阈值；any tie：有任一关系；every tie：全部有关系"),
    threshold: saying(z.number().min(0).max(1).default(0.5), "the least density, if the criterion is a threshold", "按阈值判断时的最低密度"),
    ...joinOptions, ...blockOptions,
  }),
  columns: {
    toGroup: { type: "text", label: { en: "With block", zh: "对方块" } },
    organisations: { type: "integer", label: { en: "Organisations in the block", zh: "块内单位数" }, range: [1, null] },
    ties: { type: "integer", label: { en: "Ties", zh: "关系数" }, range: [0, null] },
    pairs: { type: "integer", label: { en: "Possible pairs", zh: "可能的单位对" }, range: [0, null] },
    density: { type: "number", label: { en: "Density", zh: "密度" }, range: [0, 1], digits: 3, higherMeans: { en: "the two blocks are tied more densely", zh: "两块之间关系更密" } },
    tied: { type: "boolean", label: { en: "Tied in the image", zh: "像中是否有关系" } },
  },
  headline: "density",
  compute(context) {
    const { graph, options, note } = context;
    const groups = options.by === "equivalence" ? numbered(blocksOf(graph, options, note)) : groupsOf(context, options.by);
    const { between, total } = mixingOf({ ...graph, strength: null }, groups);
    const n = groups.sizes.reduce((sum, size) => sum + size, 0);
    const alpha = { "overall density": n < 2 ? null : total / (n * (n - 1)), threshold: options.threshold, "any tie": Number.MIN_VALUE, "every tie": 1 }[options.criterion];
    return groups.names.flatMap((group, g) => groups.names.map((toGroup, h) => {
      const twice = g === h && !graph.directed ? 2 : 1;
      const ties = between[g]![h]! / twice;
      const pairs = (groups.sizes[g]! * (g === h ? groups.sizes[h]! - 1 : groups.sizes[h]!)) / twice;
      const density = pairs === 0 ? null : ties / pairs;
      if (pairs === 0) note("groups/one-alone", {}, group);
      return { group, toGroup, organisations: groups.sizes[g]!, ties, pairs, density, tied: density === null || alpha === null ? null : density >= alpha };
    }));
  },
});

/** Blocks numbered from 1 as groups. */
function numbered(blocks: readonly number[]): Groups {
  const sizes = Array.from({ length: Math.max(0, ...blocks) }, (_, g) => blocks.filter((block) => block === g + 1).length);
  return { names: sizes.map((_, g) => String(g + 1)), sizes, of: Int32Array.from(blocks, (block) => block - 1) };
}
