import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { affiliationsOf, modeOption } from "./affiliations.js";

/**
 * Size of an event: how many organisations take part in each task, body, resource or instrument.
 *
 * The other side of `affiliationDegree`. Rows are the records of the mode; since a metric has one subject whatever its
 * options, each stands as the group of those who take part in it, under its own id. `share` is of all organisations on the
 * side of the organisations. Records that do not say who takes part have no row and are counted as missing; one that states
 * nobody has 0. Cost O(affiliations).
 *
 * Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const eventSize = defineMetric({
  id: "eventSize",
  label: { en: "Organisations in each", zh: "各对象的参与单位" },
  question: { en: "Which tasks, bodies, resources or instruments bring most organisations together?", zh: "哪些任务、机构、资源或治理工具聚集的单位最多？" },
  element: "structure",
  subject: "group",
  theme: "two-mode",
  formula: String.raw`n_k = \sum_i a_{ik}, \quad n_k / n_1`,
  convention: {
    en: "Number of organisations that take part in the event; share of all organisations in scope, bodies that are no members left out.",
    zh: "参与该对象的单位数；份额除以范围内全部单位，不属于任何机构的机构不计。",
  },
  references: ["borgattiEverett1997"],
  cost: "O(affiliations)",
  example: {
    ties: "", organisations: "a b c d", options: { mode: "instruments" },
    case: { instruments: [{ id: "i1", label: "i1", parties: [{ organisation: "a" }, { organisation: "b" }, { organisation: "c" }] }] },
    row: { group: "i1", size: 3, share: 3 / 4, members: ["a", "b", "c"] },
    how: { en: "Three of the four organisations are parties to it.", zh: "四个单位中有三个参与。" },
  },
  comparable: "same size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    size: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [0, null], higherMeans: { en: "brings more organisations together", zh: "聚集更多单位" } },
    share: { type: "number", label: { en: "Share of all organisations", zh: "占全部单位比例" }, range: [0, 1], digits: 3 },
    members: { type: "ids", label: { en: "Which organisations", zh: "参与单位" } },
  },
  compute(context) {
    const { organisations, events, members } = affiliationsOf(context, context.options.mode);
    return events.map((group, event) => ({
      group, size: members[event]!.length, share: organisations.length === 0 ? null : members[event]!.length / organisations.length, members: members[event]!.map((i) => organisations[i]!),
    }));
  },
});
