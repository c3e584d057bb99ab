import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { distancesFrom, partOf, project, type CompactGraph } from "../../../network/index.js";
import { sameLevelPairs } from "./same-level-pairs.js";
import { tiesAlongPath } from "./ties-along-path.js";

/** Pairs that some one organisation is above of, both of them. O(n m + squares of what each commands). */
function underOneSuperior(commands: CompactGraph): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let superior = 0; superior < commands.order; superior++) {
    if (commands.out[superior] === commands.out[superior + 1]) continue;
    const below = [...distancesFrom(commands, superior).entries()].flatMap(([i, steps]) => (steps > 0 ? [i] : []));
    below.forEach((i, at) => {
      for (const j of below.slice(at + 1)) pairs.add(i * commands.order + j);
    });
  }
  return pairs;
}

/**
 * Lateral cost saved: how much shorter the way between equals is with horizontal ties than up and down the hierarchy.
 *
 * Of the pairs of `horizontalCompensation` (one stated level, no vertical path either way), those with a common
 * superior have a route: up to it and down again. Its length is the shortest path in the vertical ties without
 * direction; the mean of (that length less the shortest over all ties) over that length is what is saved. `pairs:
 * "joined"` counts every pair with such an undirected path, also over a common subordinate, which no rule of a
 * hierarchy foresees. Pairs that no vertical path of any kind joins have no cost to save: how many of them the other
 * ties make reachable stands beside it (`newlyReachable`). No pair with a route gives null. Isolates count among the
 * pairs. Cost O(n m + pairs).
 *
 * Designed for this framework.
 */
export const lateralCostSaved = defineMetric({
  id: "lateralCostSaved",
  aliases: ["I-02b"],
  label: { en: "Lateral cost saved", zh: "横向捷径节省" },
  question: { en: "How much of the way over the superiors do horizontal ties save to equals?", zh: "横向关系为同级单位节省了多少须经上级的路程？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{1}{|Q|} \sum_{p \in Q} \frac{d_v(p) - d_u(p)}{d_v(p)}`,
  convention: {
    en: "Pairs of one stated level without a vertical path and with a common superior; undirected shortest paths of the vertical ties against those of all ties.",
    zh: "层级相同且已说明、无纵向路径而有共同上级的单位对；以纵向关系的无向最短路径与全部关系的最短路径相比。",
  },
  references: [],
  cost: "O(n m + pairs)",
  example: {
    ties: "m>a@command m>b@command a-b@communication", case: { organisations: [{ id: "m", label: "m", level: "municipal" }, { id: "a", label: "a", level: "district" }, { id: "b", label: "b", level: "district" }] },
    row: { saved: 1 / 2, pairs: 1, shortened: 1, newlyReachable: null },
    how: { en: "Over m it is two steps from a to b, directly one: (2 - 1) / 2.", zh: "a经m到b为两步，直接为一步：(2 - 1) / 2。" },
  },
  comparable: "any size",
  requires: { organisations: 2, attributes: ["level"] },
  monotone: null,
  options: z.strictObject({
    pairs: saying(z.enum(["superior", "joined"]).default("superior"), "superior: pairs with a common superior; joined: any pair with an undirected path of vertical ties",
      "superior：有共同上级的单位对；joined：任何由纵向关系无向相连的单位对"),
  }),
  columns: {
    saved: { type: "number", label: { en: "Share of the way saved", zh: "节省的路程比例" }, range: [0, 1], digits: 3, higherMeans: { en: "horizontal ties shorten the way more", zh: "横向关系更多地缩短路程" } },
    pairs: { type: "integer", label: { en: "Pairs with a route over superiors", zh: "可经上级相通的单位对" }, range: [0, null] },
    shortened: { type: "integer", label: { en: "Of these shortened", zh: "其中缩短的" }, range: [0, null] },
    newlyReachable: { type: "number", label: { en: "Newly reachable of the pairs no vertical tie joins", zh: "纵向不通者中新可达的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "other ties reach more pairs that the hierarchy does not", zh: "更多纵向不通的单位对由其他关系相通" } },
    reachable: { type: "integer", label: { en: "Newly reachable pairs", zh: "新可达的单位对" }, range: [0, null] },
    apart: { type: "integer", label: { en: "Pairs that no vertical tie joins", zh: "纵向不通的单位对" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const { network, options, note } = context;
    const found = sameLevelPairs(context);
    if (found === null) return [{ saved: null, pairs: null, shortened: null, newlyReachable: null, reachable: null, apart: null, evidence: [] }];
    const vertical = partOf(network, "vertical")!;
    const [lines, all] = [vertical, network].map((one) => project(one, { direction: "ignored", strength: "ignored" })) as [CompactGraph, CompactGraph];
    const under = options.pairs === "superior" ? underOneSuperior(project(vertical, { direction: "directed", strength: "ignored" })) : null;
    const savings: number[] = [];
    const evidence = new Set<string>();
    let [shortened, reachable, apart] = [0, 0, 0];
    found.levels.forEach((level, i) => {
      if (level === null) return;
      const [over, any] = [distancesFrom(lines, i), distancesFrom(all, i)];
      for (let j = i + 1; j < found.levels.length; j++) {
        if (found.levels[j] !== level || found.hasPath(i, j)) continue;
        if (over[j] === -1) {
          apart++;
          if (any[j] !== -1) reachable++;
        } else if (under === null || under.has(i * all.order + j)) {
          savings.push((over[j]! - any[j]!) / over[j]!);
          if (any[j]! === over[j]!) continue;
          shortened++;
          for (const id of tiesAlongPath(network, all, i, j)) evidence.add(id);
        }
      }
    });
    if (savings.length === 0) note("lateral/no-route");
    // Smallest first, so that the order of the organisations cannot move the last digit.
    const sum = savings.sort((a, b) => a - b).reduce((total, one) => total + one, 0);
    return [{
      saved: savings.length === 0 ? null : sum / savings.length, pairs: savings.length, shortened,
      newlyReachable: apart === 0 ? null : reachable / apart, reachable, apart, evidence: [...evidence],
    }];
  },
});
