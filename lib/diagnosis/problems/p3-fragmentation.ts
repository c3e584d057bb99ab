import { z } from "zod";
import { eiIndex, emptySectorPairs, fragmentation, responsibilityAmbiguity } from "../../framework/index.js";
import { groupOf, saying, type GroupAttribute } from "../../metric/index.js";
import { project, weakComponents, type Network } from "../../network/index.js";
import { cell, reasonsOf, seen, undecided, type Looking } from "../looking.js";
import { branchesOption, shareOption } from "../options.js";
import { defineProblem, type Looked } from "../problem.js";

const pairsOption = (pairs: readonly string[], en: string, zh: string) =>
  saying(z.array(z.string().regex(/^[^/]+\/[^/]+$/, "a pair is written a/b")).default([...pairs]), en, zh);

/** How many of some pairs of groups have no tie between them; pairs without organisations on both sides cannot be asked. */
function emptyPairs({ network, measured }: Looking, asked: readonly (readonly [GroupAttribute, string])[]): Looked {
  const held = asked.filter(([attribute, pair]) => {
    const group = groupOf(network, attribute);
    return pair.split("/").every((one) => network.organisations.some((organisation) => group(organisation) === one));
  });
  if (held.length === 0) return undecided({ code: "diagnosis/pairs-not-there", params: { pairs: { pairs: asked.map(([, pair]) => pair.split("/")) } } });
  const results = new Map(held.map(([attribute]) => [attribute, measured(emptySectorPairs, { attribute })]));
  // No row means that every pair is tied, unless a note says that nothing is known.
  const silent = [...results.values()].filter((result) => result.rows.length === 0 && !result.notes.some(({ code }) => code === "bridging/no-empty-pair"));
  if (silent.length > 0) return undecided(...silent.flatMap((result) => reasonsOf(result)));
  const empty = held.filter(([attribute, pair]) => {
    const [a, b] = pair.split("/");
    return results.get(attribute)!.rows.some((row) => (row["group"] === a && row["toGroup"] === b) || (row["group"] === b && row["toGroup"] === a));
  });
  const sides = (attribute: GroupAttribute, pair: string) => network.organisations.filter((organisation) => pair.split("/").includes(groupOf(network, attribute)(organisation) ?? "")).map(({ id }) => id);
  return { value: empty.length, evidence: [...new Set(empty.flatMap(([attribute, pair]) => sides(attribute, pair)))], missing: [] };
}

/** The organisations outside the largest component, the first of equals: those that cannot reach it and are not reached. O(n + m). */
function cutOff(network: Network): readonly string[] {
  const graph = project(network, { direction: "ignored", strength: "ignored" });
  const component = weakComponents(graph);
  const sizes = new Map<number, number>();
  for (const one of component) sizes.set(one, (sizes.get(one) ?? 0) + 1);
  const [largest] = [...sizes].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0]);
  return graph.ids.filter((_, i) => component[i] !== largest);
}

/** Fragmented relations: the network in pieces, or whole kinds of organisation with nothing between them. */
export const p3Fragmentation = defineProblem({
  id: "p3-fragmentation",
  label: { en: "Fragmented inter-organisational relations", zh: "组织关系碎片化" },
  source: { document: "three-city-survey", section: "4.3" },
  rule: {
    en: "Found if the fragmentation of all selected ties is above maxF, or if more than maxEmptyPairs of the pairs of sectors (sectorPairs) and of levels (levelPairs) to be checked have no tie between them. A pair without organisations on both sides is not asked; if none is left, the second is not decidable. The E-I index of the sectors and the share of tasks that several lead are shown beside and decide nothing.",
    zh: "全部所选关系的碎片化程度大于maxF，或所查类型对（sectorPairs）与层级对（levelPairs）中其间没有任何关系者多于maxEmptyPairs对，即判为存在。非两侧都有单位的对不予考察；若无可考察者，后者无法判断。类型间E-I指数及多头牵头的任务比例仅列作参考，不作结论。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    maxF: shareOption(0.5, "largest fragmentation; an arbitrary default", "碎片化程度的上限；默认值为任意设定"),
    maxEmptyPairs: saying(z.int().min(0).default(0), "how many of the pairs to be checked may be without a tie; an arbitrary default", "所查各对中可容许没有关系的对数；默认值为任意设定"),
    sectorPairs: pairsOption(["government/enterprise", "government/armed-police"], "pairs of sectors to be checked, a/b", "所查类型对，写作“甲/乙”"),
    levelPairs: pairsOption(["district/community"], "pairs of levels to be checked, a/b", "所查层级对，写作“甲/乙”"),
    branches: branchesOption(["fragmentation", "pairs"]),
  }),
  thresholds: { maxF: "default-arbitrary", maxEmptyPairs: "default-arbitrary" },
  branches: {
    fragmentation: {
      label: { en: "Fragmentation of all selected ties", zh: "全部所选关系的碎片化程度" }, relation: "above", threshold: "maxF", metrics: ["fragmentation"],
      look: ({ network, measured }) => ({
        ...seen(measured(fragmentation), "fragmentation", cutOff(network)),
        beside: [{ metric: "eiIndex", column: "ei", value: cell(measured(eiIndex), "ei") }, { metric: "responsibilityAmbiguity", column: "overlapShare", value: cell(measured(responsibilityAmbiguity), "overlapShare") }],
      }),
    },
    pairs: {
      label: { en: "Pairs of sectors or levels without a tie between them", zh: "其间没有关系的类型对或层级对" }, relation: "above", threshold: "maxEmptyPairs", metrics: ["emptySectorPairs"],
      look: (looking, { sectorPairs, levelPairs }) => emptyPairs(looking, [...sectorPairs.map((pair) => ["sector", pair] as const), ...levelPairs.map((pair) => ["level", pair] as const)]),
    },
  },
});
