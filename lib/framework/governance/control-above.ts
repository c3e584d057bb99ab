import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { namedBy } from "../duties.js";

/**
 * Control above: of the tasks of which lead and decider are known, those led at one level and decided at a higher one.
 *
 * A task is controlled above when somebody who decides it is of a higher level than everybody who leads it. Both have to
 * be stated and of a level with a rank: a plant site is neither above nor below. By default any level may lead "locally";
 * with `localFrom` only tasks count that are led wholly at levels of that rank or lower, so that a province under a ministry is
 * no case of it. Tasks with nobody named (`[]`) have no level to compare and are not in the denominator. Nothing
 * known gives null. Cost O(parts in tasks).
 *
 * Designed for this framework.
 */
export const controlAbove = defineMetric({
  id: "controlAbove",
  aliases: ["I-24b"],
  label: { en: "Control above", zh: "上级掌控" },
  question: { en: "Do those who lead a task also decide it, or does a higher level?", zh: "任务由牵头者决定，还是由上级决定？" },
  element: "governance",
  subject: "network",
  formula: String.raw`\frac{|\{t : lev(decider) < lev(lead)\}|}{|\{t : \text{both known}\}|}`,
  convention: { en: "Tasks with a decider of a higher level than all their leads, among tasks whose leads and deciders are stated and of ranked levels.", zh: "有决策单位层级高于全部牵头单位的任务，占牵头与决策单位均已说明且有等级者的比例。" },
  references: [],
  cost: "O(parts in tasks)",
  example: {
    ties: "", case: {
      organisations: [{ id: "a", label: "a", level: "municipal" }, { id: "b", label: "b", level: "district" }],
      tasks: [{ id: "k1", label: "k1", leads: ["b"], deciders: ["a"] }, { id: "k2", label: "k2", leads: ["b"], deciders: ["b"] }, { id: "k3", label: "k3", leads: ["b"] }],
    },
    row: { share: 1 / 2, above: 1, known: 2, evidence: ["k1"] },
    how: { en: "The city decides one of the two tasks of which both are known.", zh: "两项已知任务中一项由市级决定。" },
  },
  comparable: "any size",
  readsTies: false,
  requires: { records: ["tasks"] },
  monotone: null,
  options: z.strictObject({ 
    localFrom: saying(z.number().int().nullable().default(null), "rank from which a lead is local; any level when not given", "自何等级起牵头单位为基层；未给出时任何层级均可"),
  }),
  columns: {
    share: { type: "number", label: { en: "Decided above, share", zh: "由上级决定的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more tasks are decided above those who lead them", zh: "更多任务由牵头单位的上级决定" } },
    above: { type: "integer", label: { en: "Decided above", zh: "由上级决定" }, range: [0, null] },
    known: { type: "integer", label: { en: "Lead and decider known", zh: "牵头与决策均已知" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Tasks decided above", zh: "由上级决定的任务" } },
  },
  compute({ network, options, note, leaveOut }) {
    const ranks = new Map(network.case.vocabulary.levels.map(({ id, rank, missing }) => [id, missing === true ? null : rank]));
    const rankOf = new Map(network.organisations.map(({ id, level }) => [id, level === null ? null : ranks.get(level) ?? null]));
    const count = { leads: 0, deciders: 0, outside: 0, unranked: 0 };
    const known = network.tasks.flatMap((task) => {
      const [leads, deciders] = [namedBy(network, task, "leads"), namedBy(network, task, "deciders")];
      if (leads === null) count.leads++;
      if (deciders === null) count.deciders++;
      if (leads === "outside" || deciders === "outside") count.outside++;
      if (leads === null || deciders === null || leads === "outside" || deciders === "outside") {
        leaveOut(task.id);
        return [];
      }
      if (leads.length === 0 || deciders.length === 0) return [];
      const [lead, decider] = [leads, deciders].map((ids) => ids.map((id) => rankOf.get(id) ?? null)) as [(number | null)[], (number | null)[]];
      if ([...lead, ...decider].includes(null)) {
        count.unranked++;
        leaveOut(task.id);
        return [];
      }
      return [{ id: task.id, lead: Math.min(...(lead as number[])), decider: Math.min(...(decider as number[])) }];
    });
    if (count.leads > 0) note("task/leads-not-stated", { count: count.leads });
    if (count.deciders > 0) note("task/deciders-not-stated", { count: count.deciders });
    if (count.outside > 0) note("task/leads-out-of-scope", { count: count.outside });
    if (count.unranked > 0) note("task/rank-not-stated", { count: count.unranked });
    if (known.length === 0) note("task/no-lead-and-decider");
    const above = known.filter(({ lead, decider }) => decider < lead && lead >= (options.localFrom ?? -Infinity));
    return [{ share: known.length === 0 ? null : above.length / known.length, above: above.length, known: known.length, evidence: above.map(({ id }) => id) }];
  },
});
