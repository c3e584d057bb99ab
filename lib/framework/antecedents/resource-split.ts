import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { tiesBetween, type NetworkTie } from "../../network/index.js";

/**
 * Resource split: how much of what a task needs is out of reach of the organisation that holds most of it, and how much
 * of that is not even bridged by a tie.
 *
 * `split` is 1 less the largest share of the task's required resources in one hand; several organisations may hold the
 * same resource. `unbridged` is the share of pairs of required resources that no organisation holds together and whose
 * holders have no selected tie, of either direction. A resource whose holder is not stated is left out of the need, noted
 * and counted as missing: nobody knows whether it is split off. A resource that nobody in scope holds stays in the need,
 * since it is known to be out of reach, but forms no pair: there is no holder to be tied to. Fewer than two resources
 * with a known holding cannot be split: null. The best organisation is, of equals, the first by id. Counting holders
 * instead was turned down: three holders of everything are no split at all. Time O(square of the need x holders).
 *
 * Designed for this framework, from its account of fragmented resources.
 */
export const resourceSplit = defineMetric({
  id: "resourceSplit",
  aliases: ["I-13"],
  label: { en: "Resource split", zh: "资源分散" },
  question: { en: "Does anyone hold all that a task needs, and if not, are the holders tied?", zh: "是否有单位掌握任务所需的全部资源？若没有，各持有单位之间是否有关系？" },
  element: "antecedents",
  subject: "task",
  formula: String.raw`1 - \max_v \frac{|\{r \in need(t) : v \in H_r\}|}{|need(t)|}`,
  convention: {
    en: "One less the largest share of the required resources held by one organisation; resources whose holder is not stated are left out.",
    zh: "1减去单个单位所持所需资源的最大比例；未说明持有单位的资源不计。",
  },
  references: [],
  cost: "O(need² holders)",
  example: {
    ties: "a-b b-c",
    case: {
      resources: [{ id: "boats", label: "Boats", kind: "material", heldBy: ["a"] }, { id: "crews", label: "Crews", kind: "capability", heldBy: ["a", "b"] }, { id: "fuel", label: "Fuel", kind: "material", heldBy: ["c"] }],
      tasks: [{ id: "rescue", label: "Rescue", requiredResources: [{ resource: "boats" }, { resource: "crews" }, { resource: "fuel" }] }],
    },
    row: { task: "rescue", split: 1 / 3, best: "a", needs: 3, holders: 3, unbridged: 1 / 3 },
    how: { en: "a holds 2 of 3. Of the 3 pairs, boats and crews are both held by a, crews and fuel are tied through b - c, boats and fuel are not.", zh: "a持有3项中的2项。3对资源中，船与人员同归a，人员与燃料经b、c相连，船与燃料不相连。" },
  },
  comparable: "any size",
  requires: { records: ["tasks", "resources"] },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    split: { type: "number", label: { en: "Split", zh: "分散度" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the need lies outside any one organisation", zh: "所需资源更多处于任一单位之外" } },
    best: { type: "id", label: { en: "Holds most", zh: "持有最多者" } },
    needs: { type: "integer", label: { en: "Resources needed", zh: "所需资源数" }, range: [0, null] },
    holders: { type: "integer", label: { en: "Holders", zh: "持有单位数" }, range: [0, null] },
    unbridged: { type: "number", label: { en: "Unbridged pairs of resources", zh: "无关系相连的资源对比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more resources whose holders are not tied", zh: "更多资源的持有单位之间没有关系" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note, leaveOut }) {
    const holdersOf = new Map(network.resources.map((resource) => [resource.id, resource.heldBy]));
    return network.tasks.map((task) => {
      const undefinedRow = { task: task.id, split: null, best: null, needs: null, holders: null, unbridged: null, evidence: [] };
      if (task.requiredResources === null) {
        note("task/resources-not-stated", {}, task.id);
        leaveOut(task.id);
        return undefinedRow;
      }
      const needed: { id: string; holders: readonly string[] }[] = [];
      for (const id of new Set(task.requiredResources.map(({ resource }) => resource))) {
        const holders = holdersOf.get(id) ?? null;
        if (holders === null) {
          note("resource/no-holder", { resource: { records: [id] } }, id);
          leaveOut(id);
        } else {
          if (holders.length === 0) note("resource/held-by-nobody", { resource: { records: [id] } }, id);
          needed.push({ id, holders });
        }
      }
      if (needed.length < 2) {
        note("task/fewer-than-two-resources", {}, task.id);
        return { ...undefinedRow, needs: needed.length };
      }
      const held = new Map<string, number>();
      for (const { holders } of needed) for (const holder of holders) held.set(holder, (held.get(holder) ?? 0) + 1);
      const [best, most] = [...held].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [null, 0];

      const inHand = needed.filter(({ holders }) => holders.length > 0);
      const bridges: NetworkTie[] = [];
      let [pairs, unbridged] = [0, 0];
      inHand.forEach((one, i) => {
        for (const other of inHand.slice(i + 1)) {
          pairs++;
          if (one.holders.some((holder) => other.holders.includes(holder))) continue;
          const ties = one.holders.flatMap((a) => other.holders.flatMap((b) => tiesBetween(network, a, b)));
          if (ties.length === 0) unbridged++;
          bridges.push(...ties);
        }
      });
      return {
        task: task.id, split: 1 - most / needed.length, best, needs: needed.length, holders: held.size,
        unbridged: pairs === 0 ? null : unbridged / pairs,
        evidence: [...needed.map(({ id }) => id), ...new Set(bridges.map((tie) => tie.id))],
      };
    });
  },
});
