import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { affiliationsOf, modeOption } from "./affiliations.js";

/**
 * Shared affiliations: which organisations meet in the same tasks, bodies, resources or instruments, and how closely.
 *
 * The one-mode projection, one row for each pair with something in common, most first, then in the order of the case.
 * `shared` counts the events. An event of many says less about any two of them, so `newman` gives each pair 1 / (n_k - 1) of
 * an event of n_k organisations (an organisation's values then sum to the number of its events that it does not have to
 * itself), and `fractional` 1 / n_k (the hyperbolic rule: they sum to less). `jaccard` is the shared out of all in which either
 * takes part. Records that do not say who takes part are left out and counted as missing. Cost O(sum of squares of the sizes).
 *
 * Newman (2001), doi:10.1103/PhysRevE.64.016132.
 */
export const sharedAffiliations = defineMetric({
  id: "sharedAffiliations",
  label: { en: "Shared affiliations", zh: "共同参与" },
  question: { en: "Which organisations meet in the same tasks, bodies, resources or instruments?", zh: "哪些单位在相同的任务、机构、资源或治理工具中相遇？" },
  element: "structure",
  subject: "pair",
  theme: "two-mode",
  formula: String.raw`s_{ij} = \sum_k a_{ik} a_{jk}, \quad w_{ij} = \sum_k \frac{a_{ik} a_{jk}}{n_k - 1}, \quad h_{ij} = \sum_k \frac{a_{ik} a_{jk}}{n_k}`,
  convention: {
    en: "Pairs with at least one event in common: their number, Newman's collaboration strength, the hyperbolic rule and Jaccard's share.",
    zh: "至少共同参与一个对象的单位对：共同数、纽曼合作强度、双曲规则值与雅卡尔份额。",
  },
  references: ["newmanCollaboration2001"],
  cost: "O(sum of squares of the sizes of events)",
  example: {
    ties: "", organisations: "a b c", options: { mode: "tasks" },
    case: { tasks: [
      { id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }] },
      { id: "k2", label: "k2", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }] },
      { id: "k3", label: "k3", requiredOrganisations: [{ organisation: "b" }] },
    ] },
    row: { a: "a", b: "b", shared: 2, newman: 3 / 2, fractional: 5 / 6, jaccard: 2 / 3, events: ["k1", "k2"] },
    how: { en: "Two tasks of the three that either has; 1/2 + 1/1, and 1/3 + 1/2.", zh: "任一方参与的三项任务中共有两项；1/2 + 1/1，以及1/3 + 1/2。" },
  },
  programs: [
    { label: { en: "Newman's strength", zh: "纽曼合作强度" }, programs: ["NetworkX: bipartite.collaboration_weighted_projected_graph(G, organisations)"], options: {}, column: "newman" },
    { label: { en: "number in common", zh: "共同数" }, programs: ["NetworkX: bipartite.weighted_projected_graph(G, organisations)"], options: {}, column: "shared" },
    { label: { en: "Jaccard's share", zh: "雅卡尔份额" }, programs: ["NetworkX: bipartite.overlap_weighted_projected_graph(G, organisations)"], options: {}, column: "jaccard" },
  ],
  comparable: "within case",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    shared: { type: "integer", label: { en: "In common", zh: "共同数" }, range: [1, null], higherMeans: { en: "they meet in more", zh: "在更多对象中相遇" } },
    newman: { type: "number", label: { en: "Newman's strength", zh: "纽曼合作强度" }, range: [0, null], digits: 3 },
    fractional: { type: "number", label: { en: "Hyperbolic strength", zh: "双曲强度" }, range: [0, null], digits: 3 },
    jaccard: { type: "number", label: { en: "Share in common", zh: "共同份额" }, range: [0, 1], digits: 3 },
    events: { type: "ids", label: { en: "What they share", zh: "共同参与的对象" } },
  },
  compute(context) {
    const { organisations, events, members, attended } = affiliationsOf(context, context.options.mode);
    return organisations.flatMap((a, i) => {
      const common = new Map<number, number[]>();
      for (const event of attended[i]!) {
        for (const j of members[event]!) if (j > i) common.set(j, [...(common.get(j) ?? []), event]);
      }
      return [...common].sort(([j], [k]) => j - k).map(([j, both]) => ({
        a, b: organisations[j]!, shared: both.length,
        newman: both.reduce((sum, event) => sum + 1 / (members[event]!.length - 1), 0),
        fractional: both.reduce((sum, event) => sum + 1 / members[event]!.length, 0),
        jaccard: both.length / (attended[i]!.length + attended[j]!.length - both.length),
        events: both.map((event) => events[event]!),
      }));
    }).sort((one, other) => other.shared - one.shared);
  },
});
