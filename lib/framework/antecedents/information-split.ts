import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { tiesBetween } from "../../network/index.js";
import { needsIn } from "./needs-of.js";

/**
 * Information split: whether those who know are those who have, and if not, whether a tie lets the one tell the other.
 *
 * `resourceSplit` restricted to pairs of an information resource and a resource of another kind that one task needs: the
 * framework's own case of fragmentation, tablets here and the list of residents there. `split` is the share of these pairs
 * that no organisation holds together, `unbridged` the share of them whose holders are not even tied, by any selected tie
 * in either direction: select the communication layer to ask about that alone. With pairs, the largest share in one hand
 * says little (one hand that holds a single pair of six would count as much as three hands that hold one each), so pairs
 * are counted, not hands. A resource whose kind or holder is not stated is left out, noted and counted as missing; one that
 * nobody holds has no holder to be tied to and forms no pair. A task without such a pair has null. Time O(pairs x holders²).
 *
 * Designed for this framework, from its account of fragmented resources.
 */
export const informationSplit = defineMetric({
  id: "informationSplit",
  aliases: ["I-13b"],
  label: { en: "Information beside material", zh: "信息与其他资源分离" },
  question: { en: "Do those who know and those who have what a task needs sit together, or can they at least talk?", zh: "任务所需的信息与其他资源是否在同一单位手中？若不在，双方之间是否有关系？" },
  element: "antecedents",
  subject: "task",
  formula: String.raw`\frac{|\{(i, r) : H_i \cap H_r = \emptyset, \; H_i, H_r \text{ not tied}\}|}{|\{(i, r) : i \text{ information}, r \text{ not}\}|}`,
  convention: {
    en: "Pairs of an information resource and one of another kind needed by the same task, both with a stated holder; any selected tie bridges, whatever its direction.",
    zh: "同一任务所需的信息类资源与其他类资源配对，两者均须说明持有单位；任一所选关系即视为相连，不计方向。",
  },
  references: [],
  cost: "O(pairs holders²)",
  example: {
    ties: "a-b", organisations: "a b c",
    case: {
      resources: [{ id: "list", label: "List", kind: "information", heldBy: ["a"] }, { id: "map", label: "Map", kind: "information", heldBy: ["c"] }, { id: "boats", label: "Boats", kind: "material", heldBy: ["b"] }],
      tasks: [{ id: "rescue", label: "Rescue", requiredResources: [{ resource: "list" }, { resource: "map" }, { resource: "boats" }] }],
    },
    row: { task: "rescue", unbridged: 1 / 2, split: 1, pairs: 2, evidence: ["list", "map", "boats", "t1"] },
    how: { en: "Neither the list nor the map is held with the boats; the list is joined to them by a - b, the map is not: 1 of 2.", zh: "名单与地图均不与船只同归一处；名单经a、b与船只相连，地图不相连：2对中1对。" },
  },
  comparable: "any size",
  requires: { records: ["tasks", "resources"] },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    unbridged: { type: "number", label: { en: "Apart and not tied", zh: "分离且无关系" }, range: [0, 1], digits: 3, higherMeans: { en: "more information has no tie to what it is needed with", zh: "更多信息与其配用资源之间没有关系" } },
    split: { type: "number", label: { en: "Apart", zh: "分离" }, range: [0, 1], digits: 3, higherMeans: { en: "more information is held elsewhere than what it is needed with", zh: "更多信息与其配用资源不在同一单位" } },
    pairs: { type: "integer", label: { en: "Pairs", zh: "资源对数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note, leaveOut }) {
    const needsOf = needsIn(network);
    return network.tasks.map((task) => {
      const undefinedRow = { task: task.id, unbridged: null, split: null, pairs: null, evidence: [] };
      const needs = needsOf(task);
      if (needs === null) {
        note("task/resources-not-stated", {}, task.id);
        leaveOut(task.id);
        return undefinedRow;
      }
      const held = needs.flatMap(({ id, kind, holders }) => {
        if (kind === null || holders === null) {
          note(kind === null ? "resource/kind-not-stated" : "resource/no-holder", { resource: { records: [id] } }, id);
          leaveOut(id);
          return [];
        }
        if (holders.length === 0) note("resource/held-by-nobody", { resource: { records: [id] } }, id);
        return holders.length === 0 ? [] : [{ id, kind, holders }];
      });
      const [known, material] = [held.filter(({ kind }) => kind === "information"), held.filter(({ kind }) => kind !== "information")];
      const pairs = known.flatMap((item) => material.map((other) => [item, other] as const));
      if (pairs.length === 0) {
        note("task/no-information-beside", {}, task.id);
        return { ...undefinedRow, pairs: 0 };
      }
      const apart = pairs.filter(([item, other]) => !item.holders.some((holder) => other.holders.includes(holder)));
      const bridges = apart.map(([item, other]) => item.holders.flatMap((a) => other.holders.flatMap((b) => tiesBetween(network, a, b))));
      return {
        task: task.id, unbridged: bridges.filter((ties) => ties.length === 0).length / pairs.length, split: apart.length / pairs.length, pairs: pairs.length,
        evidence: [...known, ...material].map(({ id }) => id).concat([...new Set(bridges.flat().map((tie) => tie.id))]),
      };
    });
  },
});
