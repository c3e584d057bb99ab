import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { slotOf } from "../../../network/index.js";

/**
 * Hierarchy by reciprocity: how often a tie runs one way only.
 *
 * `hierarchy` is the share of all pairs that are tied one way only, as R sna's hierarchy with measure "reciprocity" gives it:
 * 1 less its dyadic reciprocity, so pairs without a tie count as not hierarchical. `ofTied` is the share of tied pairs, which
 * does not fall as a network grows sparser; with no tie it is null. An undirected tie runs both ways. Cost O(m log degree).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478.
 */
export const hierarchyByReciprocity = defineMetric({
  id: "hierarchyByReciprocity",
  label: { en: "Hierarchy by reciprocity", zh: "按互惠性计的等级度" },
  question: { en: "How often does a tie run one way only?", zh: "有多少单位对之间的关系是单向的？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`\frac{|\{\{i, j\} : i \to j \oplus j \to i\}|}{n (n - 1) / 2}`,
  convention: { en: "Pairs tied one way only, of all pairs and of tied pairs; undirected ties run both ways.", zh: "仅单向有关系的单位对，占全部单位对及有关系单位对的比例；无向关系视为双向。" },
  references: ["wasserman1994"],
  cost: "O(m log degree)",
  example: {
    ties: "a>b b>c c>b", row: { hierarchy: 1 / 3, ofTied: 1 / 2, oneWay: 1 },
    how: { en: "One of 3 pairs, and of the 2 tied ones, is tied one way only.", zh: "3对中有1对、2对有关系者中有1对仅为单向。" },
  },
  programs: [{ label: { en: "of all pairs", zh: "占全部单位对" }, programs: ["R sna: hierarchy(A, measure = \"reciprocity\")"], options: {}, column: "hierarchy" }],
  comparable: "same size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    hierarchy: { type: "number", label: { en: "One-way pairs of all pairs", zh: "单向对占全部单位对" }, range: [0, 1], digits: 3, higherMeans: { en: "more pairs are tied one way only", zh: "更多单位对仅单向有关系" } },
    ofTied: { type: "number", label: { en: "One-way pairs of tied pairs", zh: "单向对占有关系的单位对" }, range: [0, 1], digits: 3 },
    oneWay: { type: "integer", label: { en: "Pairs tied one way only", zh: "仅单向有关系的单位对数" }, range: [0, null] },
  },
  compute({ graph, note }) {
    let oneWay = 0;
    for (let i = 0; i < graph.order; i++) for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) if (slotOf(graph, graph.to[slot]!, i) === -1) oneWay++;
    const tied = oneWay + (graph.size - oneWay) / 2;
    const pairs = (graph.order * (graph.order - 1)) / 2;
    if (tied === 0) note("metric/no-ties");
    return [{ hierarchy: pairs === 0 ? null : oneWay / pairs, ofTied: tied === 0 ? null : oneWay / tied, oneWay }];
  },
});
