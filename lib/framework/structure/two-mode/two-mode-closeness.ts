import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { bipartiteGraph, distancesFrom } from "../../../network/index.js";
import { affiliationsOf, modeOption, rowsOf } from "./affiliations.js";

/**
 * Two-mode closeness: how few steps an organisation is from all others and from all they take part in.
 *
 * Steps go from organisation to event and on; another organisation is at least two away. `closeness` is the least possible sum,
 * one step to each event and two to each other organisation, over the sum there is (Borgatti and Everett): 1 for an organisation that takes
 * part in everything. Defined only where everything is reached: null otherwise, with the number reached beside it. Cost O(n a),
 * a affiliations.
 *
 * Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const twoModeCloseness = defineMetric({
  id: "twoModeCloseness",
  label: { en: "Two-mode closeness", zh: "二模接近中心度" },
  question: { en: "Which organisations are nearest to all others through what they take part in?", zh: "通过共同参与，哪些单位离其他各方最近？" },
  element: "structure",
  subject: "organisation",
  theme: "two-mode",
  formula: String.raw`c(i) = \frac{n_2 + 2 (n_1 - 1)}{\sum_v d(i, v)}`,
  convention: {
    en: "Least possible sum of steps to all events and organisations over the sum of steps; null unless all are reached.",
    zh: "到全部对象和单位的最小可能步数和除以实际步数和；未全部到达时为空。",
  },
  references: ["borgattiEverett1997"],
  cost: "O(n a), a affiliations",
  example: {
    ties: "", organisations: "a b c", options: { mode: "tasks" },
    case: { tasks: ["a b", "a c"].map((both, i) => ({ id: `k${i}`, label: `k${i}`, requiredOrganisations: both.split(" ").map((organisation) => ({ organisation })) })) },
    row: { organisation: "b", closeness: 3 / 5, reached: 4 },
    how: { en: "b - k0 - a - k1 - c: (2 + 2 × 2) / (1 + 2 + 3 + 4) = 6/10.", zh: "b - k0 - a - k1 - c：(2 + 2 × 2) / (1 + 2 + 3 + 4) = 6/10。" },
  },
  programs: [{
    label: { en: "connected networks; each side by its own least sum", zh: "连通网络；各侧除以各自的最小步数和" }, programs: ["NetworkX: bipartite.closeness_centrality(G, organisations)"], options: {}, column: "closeness",
  }],
  comparable: "same size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    closeness: { type: "number", label: { en: "Two-mode closeness", zh: "二模接近中心度" }, range: [0, 1], digits: 3, higherMeans: { en: "fewer steps to everybody and everything", zh: "到各方步数更少" } },
    reached: { type: "integer", label: { en: "Organisations and events reached", zh: "可到达的单位与对象数" }, range: [0, null] },
  },
  compute(context) {
    const found = affiliationsOf(context, context.options.mode);
    const graph = bipartiteGraph(found);
    const [n, events] = [found.organisations.length, found.events.length];
    return rowsOf(context, found, ["closeness", "reached"], (i) => {
      const steps = distancesFrom(graph, i).filter((distance) => distance > 0);
      const whole = steps.length === graph.order - 1 && steps.length > 0;
      if (!whole) context.note("twoMode/not-reached", {}, found.organisations[i]);
      return { closeness: whole ? (events + 2 * (n - 1)) / steps.reduce((sum, distance) => sum + distance, 0) : null, reached: steps.length };
    });
  },
});
