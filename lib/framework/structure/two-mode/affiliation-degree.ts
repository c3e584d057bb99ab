import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { affiliationsOf, modeOption, rowsOf } from "./affiliations.js";

/**
 * Affiliations of an organisation: in how many tasks, bodies, resources or instruments it takes part.
 *
 * `share` is of all that state who takes part, as Borgatti and Everett normalise degree in two modes: by the size of the
 * other side, not by n - 1. Records that do not say who takes part are left out and counted as missing. 0 when it takes
 * part in none. `eventSize` is the same from the other side. Cost O(affiliations).
 *
 * Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const affiliationDegree = defineMetric({
  id: "affiliationDegree",
  label: { en: "Affiliations", zh: "参与数" },
  question: { en: "Which organisations take part in most tasks, bodies, resources or instruments?", zh: "哪些单位参与的任务、机构、资源或治理工具最多？" },
  element: "structure",
  subject: "organisation",
  theme: "two-mode",
  formula: String.raw`d(i) = \sum_k a_{ik}, \quad d(i) / n_2`,
  convention: {
    en: "Number of events the organisation takes part in; share of all events that state who takes part.",
    zh: "单位参与的对象数；份额除以说明了参与者的全部对象数。",
  },
  references: ["borgattiEverett1997"],
  cost: "O(affiliations)",
  example: {
    ties: "", organisations: "a b c", options: { mode: "resources" },
    case: { resources: [{ id: "r1", label: "r1", heldBy: ["a", "b"] }, { id: "r2", label: "r2", heldBy: ["a"] }, { id: "r3", label: "r3", heldBy: [] }, { id: "r4", label: "r4", heldBy: ["c"] }] },
    row: { organisation: "a", events: 2, share: 1 / 2 },
    how: { en: "It holds two of the four resources.", zh: "四项资源中持有两项。" },
  },
  programs: [
    { label: { en: "share of the other side", zh: "占另一侧的份额" }, programs: ["NetworkX: bipartite.degree_centrality(G, organisations)"], options: {}, column: "share" },
  ],
  comparable: "same size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    events: { type: "integer", label: { en: "Takes part in", zh: "参与对象数" }, range: [0, null], higherMeans: { en: "takes part in more", zh: "参与更多" } },
    share: { type: "number", label: { en: "Share of all", zh: "占全部比例" }, range: [0, 1], digits: 3 },
  },
  compute(context) {
    const found = affiliationsOf(context, context.options.mode);
    const all = found.events.length;
    if (all === 0) context.note("metric/undefined");
    return rowsOf(context, found, ["events", "share"], (i) => ({ events: found.attended[i]!.length, share: all === 0 ? null : found.attended[i]!.length / all }));
  },
});
