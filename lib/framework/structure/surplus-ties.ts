import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { layersReading } from "../../network/index.js";
import { partsIn } from "../duties.js";

/**
 * Surplus ties: the share of operational ties whose two ends have no task in common.
 *
 * The counterpart of `taskCongruence`: ties that no listed task asks for. Either the tie has no purpose in the plan or
 * the list of tasks is short, and the number cannot tell which; the ties themselves are the evidence to ask with. A task
 * is in common when both are required for it, lead or support it. Tie records of every layer read as operational count.
 * Tasks that do not say whom they require may ask for any tie: they are noted and counted as missing. No task, or no
 * operational tie, gives null. Cost O(m + parts in tasks).
 *
 * After Cataldo, Wagstrom, Herbsleb and Carley (2006), doi:10.1145/1180875.1180929.
 */
export const surplusTies = defineMetric({
  id: "surplusTies",
  aliases: ["I-14c"],
  label: { en: "Surplus ties", zh: "任务之外的关系" },
  question: { en: "Which operational ties serve no listed task?", zh: "哪些应急行动关系不服务于任何列出的任务？" },
  element: "structure",
  theme: "tasks",
  subject: "network",
  formula: String.raw`\frac{|\{\{i, j\} \in E_{op} : \nexists t,\; i, j \in A_t\}|}{|E_{op}|}`,
  convention: {
    en: "Share of operational tie records whose ends are not required for, leading or supporting one and the same task.",
    zh: "两端未共同被同一任务需要、牵头或配合同一任务的应急行动关系记录占比。",
  },
  references: ["cataldo2006"],
  cost: "O(m + parts in tasks)",
  example: {
    ties: "a-b@operational b-c@operational", case: { tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }] }] },
    row: { share: 1 / 2, surplus: 1, operational: 2, evidence: ["t2"] },
    how: { en: "The only task needs a and b; nothing asks for b and c.", zh: "唯一的任务需要a与b；没有任务需要b与c。" },
  },
  comparable: "any size",
  requires: { layers: ["operational"], records: ["tasks"] },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    share: { type: "number", label: { en: "Surplus, share", zh: "任务之外的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more operational ties serve no listed task", zh: "更多应急行动关系不服务于所列任务" } },
    surplus: { type: "integer", label: { en: "Surplus ties", zh: "任务之外的关系" }, range: [0, null] },
    operational: { type: "integer", label: { en: "Operational ties", zh: "应急行动关系" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Surplus ties", zh: "任务之外的关系" } },
  },
  compute({ network, note, leaveOut }) {
    const tasksOf = new Map(network.organisations.map(({ id }) => [id, new Set<string>()]));
    let open = 0;
    for (const task of network.tasks) {
      const { organisations, stated } = partsIn(task, "part");
      for (const organisation of organisations) tasksOf.get(organisation)?.add(task.id);
      if (stated) continue;
      open++;
      leaveOut(task.id);
    }
    const layers = new Set(layersReading(network, "operational").map(({ id }) => id));
    const ties = network.ties.filter(({ layer }) => layers.has(layer));
    const surplus = ties.filter(({ source, target }) => ![...tasksOf.get(source)!].some((task) => tasksOf.get(target)!.has(task)));
    if (ties.length === 0) note("surplus/no-operational");
    if (open > 0) note("surplus/open", { count: open });
    return [{ share: ties.length === 0 ? null : surplus.length / ties.length, surplus: surplus.length, operational: ties.length, evidence: surplus.map(({ id }) => id) }];
  },
});
