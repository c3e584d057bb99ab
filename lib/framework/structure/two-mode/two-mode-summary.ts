import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { affiliationsOf, modeOption } from "./affiliations.js";

/**
 * Two modes at a glance: how many organisations take part in how many tasks, bodies, resources or instruments, and how much.
 *
 * `density` is the share of all organisation-event cells that are filled, and the means are over all organisations on the
 * first side and all events, those that take part in nothing and those that nobody takes part in included; `takingPart`
 * lets one divide by the others. A record that does not say who takes part is no event at all: it is left out and counted
 * as missing, where one that states nobody is an event of size 0. In the mode of memberships a body that is a member of no
 * other is an event alone, since it cannot join itself. Ties are not read. Cost O(affiliations).
 *
 * Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const twoModeSummary = defineMetric({
  id: "twoModeSummary",
  label: { en: "Taking part, at a glance", zh: "共同参与概况" },
  question: { en: "How many organisations take part in how many tasks, bodies, resources or instruments?", zh: "有多少单位参与多少任务、机构、资源或治理工具？" },
  element: "structure",
  subject: "network",
  theme: "two-mode",
  formula: String.raw`\frac{|A|}{n_1 n_2}, \quad \frac{|A|}{n_1}, \quad \frac{|A|}{n_2}`,
  convention: {
    en: "All organisations in scope on one side, all events that state who takes part on the other, also those with none; bodies that are no members are events alone.",
    zh: "一侧为范围内全部单位，另一侧为说明了参与者的全部对象，均含没有参与的；不属于任何机构的机构只作为对象。",
  },
  references: ["borgattiEverett1997"],
  cost: "O(affiliations)",
  example: {
    ties: "", organisations: "a b c", options: { mode: "tasks" },
    case: { tasks: [{ id: "k1", label: "k1", requiredOrganisations: [{ organisation: "a" }, { organisation: "b" }] }, { id: "k2", label: "k2", requiredOrganisations: [{ organisation: "a" }] }] },
    row: { takingPart: 2, organisations: 3, events: 2, affiliations: 3, density: 1 / 2, perOrganisation: 1, perEvent: 3 / 2 },
    how: { en: "Three of the 3 × 2 cells are filled: a in both tasks, b in one.", zh: "3 × 2个位置中填有三个：a参与两项任务，b参与一项。" },
  },
  programs: [
    { label: { en: "share of the cells filled", zh: "已填位置的份额" }, programs: ["NetworkX: bipartite.density(G, organisations)"], options: {}, column: "density" },
  ],
  comparable: "same size",
  readsTies: false,
  requires: ({ mode }) => ({ records: [mode] }),
  monotone: null,
  options: z.strictObject({ mode: modeOption }),
  columns: {
    takingPart: { type: "integer", label: { en: "Organisations taking part", zh: "参与的单位数" }, range: [0, null] },
    organisations: { type: "integer", label: { en: "Organisations that could", zh: "可参与的单位数" }, range: [0, null] },
    events: { type: "integer", label: { en: "What they take part in", zh: "参与对象数" }, range: [0, null] },
    affiliations: { type: "integer", label: { en: "Affiliations", zh: "参与关系数" }, range: [0, null] },
    density: { type: "number", label: { en: "Density", zh: "密度" }, range: [0, 1], digits: 3, higherMeans: { en: "more organisations take part in more", zh: "更多单位参与更多对象" } },
    perOrganisation: { type: "number", label: { en: "Mean per organisation", zh: "每个单位平均参与数" }, range: [0, null], digits: 2 },
    perEvent: { type: "number", label: { en: "Mean number of organisations", zh: "每个对象平均单位数" }, range: [0, null], digits: 2 },
  },
  headline: "density",
  compute(context) {
    const found = affiliationsOf(context, context.options.mode);
    const { affiliations } = found;
    const [n, events] = [found.organisations.length, found.events.length];
    if (n === 0 || events === 0) context.note("metric/undefined");
    const over = (divisor: number) => (divisor === 0 ? null : affiliations / divisor);
    return [{
      takingPart: found.attended.filter((list) => list.length > 0).length, organisations: n, events, affiliations,
      density: over(n * events), perOrganisation: over(n), perEvent: over(events),
    }];
  },
});
