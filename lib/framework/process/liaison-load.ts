import { z } from "zod";
import { attributeOption, defineMetric, groupOf, saying } from "../../metric/index.js";
import { distancesFrom, shortestPathCounts, slotOf, type CompactGraph } from "../../network/index.js";

type Block = string | null;

/** The share of shortest paths between organisations of different blocks that pass one organisation, each pair counting once; null without such a pair. */
function loadOf(graph: CompactGraph, blocks: readonly Block[], liaison: number): number | null {
  const own = shortestPathCounts(graph, liaison);
  let [through, pairs] = [0, 0];
  for (let i = 0; i < graph.order; i++) {
    if (i === liaison || blocks[i] === null) continue;
    const { steps, paths } = shortestPathCounts(graph, i);
    for (let j = i + 1; j < graph.order; j++) {
      if (j === liaison || blocks[j] === null || blocks[j] === blocks[i] || steps[j]! < 0) continue;
      pairs++;
      const onWay = own.steps[i]! >= 0 && own.steps[i]! + own.steps[j]! === steps[j]!;
      if (onWay) through += (own.paths[i]! * own.paths[j]!) / paths[j]!;
    }
  }
  return pairs === 0 ? null : through / pairs;
}

/** Pairs of blocks of which some path joins two members other than the organisation, and none does without it. */
function separatedBy(graph: CompactGraph, blocks: readonly Block[], liaison: number): number {
  const joined = (absent: number): Set<string> => {
    const found = new Set<string>();
    for (let i = 0; i < graph.order; i++) {
      if (i === liaison || blocks[i] === null) continue;
      distancesFrom(graph, i, { absent }).forEach((steps, j) => {
        if (j > i && j !== liaison && steps > 0 && blocks[j] !== null && blocks[j] !== blocks[i]) found.add([blocks[i]!, blocks[j]!].sort().join("\n"));
      });
    }
    return found;
  };
  const without = joined(liaison);
  return [...joined(-1)].filter((pair) => !without.has(pair)).length;
}

/**
 * Liaison load: how much of the traffic between blocks of organisations has to pass the declared liaison.
 *
 * Blocks are jurisdictions unless the option says level or sector. `load` is betweenness restricted to pairs of different
 * blocks: over all such pairs that a path joins, the mean share of their shortest paths that pass the liaison. Pairs the
 * liaison is itself an end of are left out, as in betweenness, and each pair counts once however many paths it has.
 * `sides` is the number of blocks among those tied to the liaison, its own included. `soleLink` is the number of pairs of
 * blocks that lose every path between their other members once it is gone. Organisations without a stated block are
 * in no pair, but paths may run through them. Direction is ignored: a liaison carries messages both ways. One row for each
 * declared liaison; none declared, no rows and a note. No path between blocks gives null. Time O(n m) a liaison.
 *
 * Betweenness: Freeman (1977), doi:10.2307/3033543; the restriction to blocks is this framework's own.
 */
export const liaisonLoad = defineMetric({
  id: "liaisonLoad",
  aliases: ["I-10"],
  label: { en: "Liaison load", zh: "联络负荷" },
  question: { en: "How much depends on the liaison, and who is cut off without it?", zh: "跨组联系在多大程度上依赖联络单位？缺少它谁会失去联系？" },
  element: "process",
  subject: "organisation",
  formula: String.raw`\frac{1}{|P_B|} \sum_{\{s, t\} \in P_B} \frac{\sigma_{st}(l)}{\sigma_{st}}`,
  convention: {
    en: "Betweenness of the declared liaison over joined pairs of different blocks, itself no end, direction ignored; blocks by the attribute chosen.",
    zh: "所声明联络单位在不同组的连通单位对上的中介度，自身不作端点，不计方向；按所选属性分组。",
  },
  references: ["freeman1977"],
  cost: "O(n m) a liaison",
  example: {
    ties: "a-m m-b a-c c-b", sectors: "a=x b=y c=x m=x", case: { liaison: [{ organisation: "m" }] }, options: { attribute: "sector" },
    row: { organisation: "m", load: 1 / 4, sides: 2, soleLink: 0, evidence: ["t1", "t2"] },
    how: { en: "Between x and y: of the two shortest ways from a to b one passes m, the tie of c and b does not: (1/2 + 0) / 2.", zh: "两组之间：a到b的两条最短路径中一条经m，c与b直接相连：二分之一与零的均值。" },
  },
  comparable: "same size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({ attribute: saying(attributeOption.unwrap().default("jurisdiction"), "which attribute divides organisations into blocks", "按何种属性将单位分块") }),
  columns: {
    load: { type: "number", label: { en: "Load", zh: "负荷" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the ways between blocks pass the liaison", zh: "更多跨组路径经过联络单位" } },
    sides: { type: "integer", label: { en: "Blocks it is tied to", zh: "所联系的组" }, range: [0, null] },
    soleLink: { type: "integer", label: { en: "Pairs of blocks that it alone joins", zh: "仅靠其相连的组对" }, range: [0, null], higherMeans: { en: "more blocks lose one another without it", zh: "缺少它时更多组失去联系" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, graph, options, note, leaveOut }) {
    const blocks = network.organisations.map(groupOf(network, options.attribute));
    const without = network.organisations.filter((_, i) => blocks[i] === null);
    if (without.length > 0) note("metric/attribute-missing", { attribute: { word: options.attribute }, count: without.length });
    for (const { id } of without) leaveOut(id);
    if (network.liaison.length === 0) note("liaison/none");
    return network.liaison.map((organisation) => {
      const liaison = graph.ids.indexOf(organisation);
      const load = loadOf(graph, blocks, liaison);
      if (load === null) note("liaison/no-path", {}, organisation);
      const sides = new Set(blocks.filter((block, i) => block !== null && slotOf(graph, liaison, i) !== -1));
      return {
        organisation, load, sides: sides.size, soleLink: separatedBy(graph, blocks, liaison),
        evidence: network.ties.filter((tie) => tie.source === organisation || tie.target === organisation).map((tie) => tie.id),
      };
    });
  },
});
