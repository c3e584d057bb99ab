import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { decisionDegrees, decisions } from "./decision-sectors.js";

/**
 * Decision partners by sector: how many others the organisations of each sector decide with. What the Gini coefficient of
 * `decisionEquality` is made of.
 *
 * Distinct partners in the layers read as decision, direction ignored; inside a sector each of the two counts the other.
 * Organisations without a stated sector, or of one that is no class, are in no row. Cost O(n + m).
 *
 * Designed for this framework.
 */
export const decisionDegreeBySector = defineMetric({
  id: "decisionDegreeBySector",
  label: { en: "Decision partners by sector", zh: "各类型决策联系" },
  question: { en: "Which sectors take part in joint decisions, and how much?", zh: "哪些类型的单位参与共同决策，参与多少？" },
  element: "governance",
  subject: "group",
  formula: String.raw`\frac{1}{n_g} \sum_{v : sec(v) = g} deg_{dec}(v)`,
  convention: { en: "Mean number of distinct partners in decision ties of an organisation of the sector; isolates count.", zh: "该类型每单位在决策关系中的不同联系单位平均数；孤立单位计入。" },
  references: [],
  cost: "O(n + m)",
  example: {
    ties: "a-b@decision a-c@decision", sectors: "a=government b=government c=social", row: { group: "government", mean: 3 / 2, degree: 3, organisations: 2 },
    how: { en: "a has two partners, b one.", zh: "a有两个联系单位，b有一个。" },
  },
  comparable: "same size",
  requires: { layers: ["decision"], attributes: ["sector"] },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    mean: { type: "number", label: { en: "Partners of an organisation, mean", zh: "每单位平均联系数" }, range: [0, null], digits: 2, higherMeans: { en: "its organisations decide with more others", zh: "该类型单位与更多单位共同决策" } },
    degree: { type: "integer", label: { en: "Partners, sum", zh: "联系数合计" }, range: [0, null] },
    organisations: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [1, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const { ties } = decisions(context.network);
    return decisionDegrees(context).map(({ sector, organisations, degree }) => ({
      group: sector, mean: degree / organisations.length, degree, organisations: organisations.length,
      evidence: ties.filter(({ source, target }) => organisations.includes(source) || organisations.includes(target)).map(({ id }) => id),
    }));
  },
});
