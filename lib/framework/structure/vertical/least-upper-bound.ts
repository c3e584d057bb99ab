import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { sizesOf, upperBoundsOf, weakComponents } from "../../../network/index.js";

/**
 * Least upper bound: how seldom two organisations of one connected part lack a nearest common superior. The fourth condition
 * of an out-tree, where it is 1.
 *
 * An upper bound of two is whoever reaches both along arcs; everybody reaches himself, so a superior is the bound of
 * himself and his subordinate. A least one is an upper bound that every upper bound reaches. Pairs without one are violations,
 * over the most there can be, (n - 1)(n - 2) / 2 in each weak component; parts of one or two give none, and
 * if there are no others it is null. `reading` says how arcs run; vertical ties run from superior to subordinate, but a tie
 * such as "reports to" the other way.
 *
 * `chain` is R sna's rule, which asks more than the definition: all upper bounds of a pair must stand in one line. In
 * 1 > 2, 3 > 2, 2 > 4 it counts {2, 4}, whose bounds 1 and 3 are not in line, though 2 is their least (1/3 and not 2/3).
 * Undirected ties run both ways: then everybody bounds everybody. Strength and isolates change nothing.
 * Cost O(n m + pairs n): beyond `effort` pairs null and a note.
 *
 * Krackhardt (1994), Graph theoretical dimensions of informal organizations.
 */
export const leastUpperBound = defineMetric({
  id: "leastUpperBound",
  aliases: ["krackhardtLeastUpperBound"],
  label: { en: "Least upper bound (Krackhardt)", zh: "最小上界度（克拉克哈特）" },
  question: { en: "Do any two organisations have a nearest common superior who can settle what they cannot?", zh: "任意两个单位是否有可裁决其分歧的最近共同上级？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`1 - \frac{V}{\sum_c (n_c - 1)(n_c - 2) / 2}`,
  convention: {
    en: "Pairs of one weak component without an upper bound that every upper bound reaches, of the most possible; everybody reaches himself. By R sna's rule beside it.",
    zh: "弱连通部分内没有“为所有上界所达之上界”的单位对占可能最大值的比例，以1减之；各单位可达自身。另列程序sna的计法。",
  },
  references: ["krackhardt1994"],
  cost: "O(n m + pairs n)",
  example: {
    ties: "c>b d>b b>a", row: { leastUpperBound: 2 / 3, chain: 1 / 3, violations: 1, most: 3 },
    how: { en: "Only c and d have no common superior; b is the least bound of itself and a, though c and d above it are not in one line.", zh: "仅c与d没有共同上级；b是b与a的最小上界，尽管其上的c与d不在一条线上。" },
  },
  programs: [
    { label: { en: "as published, arcs from the superior", zh: "按原定义，关系由上级出发" }, programs: ["Krackhardt (1994)"], options: {}, column: "leastUpperBound" },
    { label: { en: "as published, arcs to the superior", zh: "按原定义，关系指向上级" }, programs: ["Krackhardt (1994)"], options: { reading: "subordinate-to-superior" }, column: "leastUpperBound" },
    { label: { en: "R sna's chain rule, arcs from the superior", zh: "程序sna的成链规则，关系由上级出发" }, programs: ["R sna: lubness(A)"], options: {}, column: "chain" },
    { label: { en: "R sna's chain rule, arcs to the superior", zh: "程序sna的成链规则，关系指向上级" }, programs: ["R sna: lubness(t(A))"], options: { reading: "subordinate-to-superior" }, column: "chain" },
  ],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({
    reading: saying(z.enum(["superior-to-subordinate", "subordinate-to-superior"]).default("superior-to-subordinate"), "whether an arc runs from the superior or to it", "有向关系由上级指向下级，还是由下级指向上级"),
    effort: saying(z.int().min(1).max(1_000_000_000).default(2_000_000), "the most pairs that are looked at", "最多考察的单位对数"),
  }),
  columns: {
    leastUpperBound: { type: "number", label: { en: "Least upper bound", zh: "最小上界度" }, range: [0, 1], digits: 3, higherMeans: { en: "more pairs have a nearest common superior", zh: "更多单位对有最近的共同上级" } },
    chain: { type: "number", label: { en: "By R sna's chain rule", zh: "按程序sna的成链规则" }, range: [0, 1], digits: 3 },
    violations: { type: "integer", label: { en: "Pairs without one", zh: "没有最小上界的单位对数" }, range: [0, null] },
    chainViolations: { type: "integer", label: { en: "Pairs whose bounds are not in one line", zh: "上界不成一条线的单位对数" }, range: [0, null] },
    most: { type: "integer", label: { en: "Most possible", zh: "可能的最大数" }, range: [0, null] },
  },
  compute({ graph, options: { reading, effort }, note }) {
    const component = weakComponents(graph);
    const sizes = sizesOf(component);
    const most = sizes.reduce((sum, size) => sum + ((size - 1) * (size - 2)) / 2, 0);
    const found = upperBoundsOf(graph, component, { against: reading === "subordinate-to-superior", effort });
    if (found === null) {
      note("hierarchy/too-many-pairs", { pairs: sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0), effort });
      return [{ leastUpperBound: null, chain: null, violations: null, chainViolations: null, most }];
    }
    if (most === 0) note("hierarchy/no-room");
    const share = (violations: number) => (most === 0 ? null : (most - violations) / most);
    return [{ leastUpperBound: share(found.without), chain: share(found.notInLine), violations: found.without, chainViolations: found.notInLine, most }];
  },
});
