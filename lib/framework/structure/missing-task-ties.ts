import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { distancesFrom, project, tiesBetween } from "../../network/index.js";
import { demandedPairs } from "./demanded-pairs.js";

/**
 * Missing task ties: the pairs of organisations that a task demands and no selected tie joins, most demanded first.
 *
 * Beside each pair stand the tasks that demand it and whether the two are joined otherwise: through one organisation
 * (`via`, of several the first by id), by a longer path, or not at all; direction is ignored. `presence` says what the
 * absence rests on: a tie the source leaves open is unknown and not missing; where every selected layer is listed in
 * full the pair is absent; else it is merely not listed. Among pairs demanded equally often the order is that of first
 * mention. Time O(n + m) a pair.
 *
 * After Cataldo, Wagstrom, Herbsleb and Carley (2006), doi:10.1145/1180875.1180929.
 */
export const missingTaskTies = defineMetric({
  id: "missingTaskTies",
  label: { en: "Missing task ties", zh: "任务所需而缺少的关系" },
  question: { en: "Where do tasks demand a tie that is not there?", zh: "哪些任务所需的关系并不存在？" },
  element: "structure",
  theme: "tasks",
  subject: "pair",
  formula: String.raw`\{p \in \bigcup_t C_t : p \text{ not tied}\}`,
  convention: {
    en: "Distinct pairs required by one task without a selected tie; the path between them ignores direction.",
    zh: "由同一任务所需而无所选关系的不同单位对；其间路径不计方向。",
  },
  references: ["cataldo2006"],
  cost: "O(n + m) for each pair",
  example: {
    ties: "a-b b-c",
    case: { tasks: [{ id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }] }, { id: "k2", label: "k2", requiredOrganisations: [{ organisation: "a" }, { organisation: "c" }] }] },
    row: { a: "a", b: "c", tasks: 2, taskIds: ["k1", "k2"], connection: "via-one", via: "b", presence: "absent" },
    how: { en: "Both tasks demand a and c together; only b joins them.", zh: "两项任务都需要a与c协作；两者仅经b联结。" },
  },
  comparable: "within case",
  requires: { records: ["tasks"] },
  monotone: "falls",
  options: z.strictObject({}),
  columns: {
    tasks: { type: "integer", label: { en: "Tasks that demand it", zh: "所需任务数" }, range: [1, null], higherMeans: { en: "more tasks demand the tie", zh: "更多任务需要该关系" } },
    taskIds: { type: "ids", label: { en: "Which tasks", zh: "所需任务" } },
    connection: {
      type: "text", label: { en: "Joined otherwise", zh: "其他联结" },
      values: { "via-one": { en: "through one organisation", zh: "经由一个单位" }, path: { en: "by a longer path", zh: "经由更长路径" }, none: { en: "not at all", zh: "无任何联结" } },
    },
    via: { type: "id", label: { en: "Through", zh: "经由" } },
    presence: {
      type: "text", label: { en: "What is known", zh: "已知情况" },
      values: { absent: { en: "absent", zh: "无关系" }, "not-listed": { en: "not listed", zh: "未列出" }, unknown: { en: "left open by the source", zh: "来源未作定论" } },
    },
  },
  compute(context) {
    const { network } = context;
    const graph = project(network, { direction: "ignored", strength: "ignored" });
    const index = new Map(graph.ids.map((id, i) => [id, i]));
    const complete = network.layers.every(({ coverage }) => coverage === "complete");
    const open = (a: string, b: string) => network.unknownTies.some((tie) => (tie.source === a && tie.target === b) || (tie.source === b && tie.target === a));
    return demandedPairs(context)
      .filter(({ a, b }) => tiesBetween(network, a, b).length === 0)
      .sort((one, other) => other.tasks.length - one.tasks.length)
      .map(({ a, b, tasks }) => {
        const [fromA, fromB] = [distancesFrom(graph, index.get(a)!), distancesFrom(graph, index.get(b)!)];
        const via = graph.ids.filter((_, i) => fromA[i] === 1 && fromB[i] === 1).sort()[0] ?? null;
        return {
          a, b, tasks: tasks.length, taskIds: [...tasks], connection: via !== null ? "via-one" : fromA[index.get(b)!] === -1 ? "none" : "path", via,
          presence: open(a, b) ? "unknown" : complete ? "absent" : "not-listed",
        };
      });
  },
});
