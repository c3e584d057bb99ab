import { z } from "zod";
import { defineMetric, groupOf, saying } from "../../metric/index.js";
import { decisionDegrees, decisions, giniOf, governmentOption } from "./decision-sectors.js";

/**
 * Equality of sectors in decisions: the share of decision ties that an organisation outside government has a part in, and
 * how unequally sectors take part.
 *
 * Government-side are the sectors government, coordinating body, public institution and armed police, the framework's
 * own list of government-side units; `government` names others. A tie is counted once it can be placed: one end outside
 * is enough, but both must be known to say that none is. A sector that is not stated or no class ("mixed") places
 * nothing, and such ties are noted and left out. The share is of tie records. Gini is over the sectors that somebody in
 * scope is of: of the mean number of distinct partners in decision ties of one organisation (`per: "organisation"`), since
 * a sector with many organisations would otherwise seem favoured, or of the sum (`per: "sector"`). With k sectors it
 * reaches at most (k - 1) / k. No decision tie that can be placed gives null. Cost O(n + m).
 *
 * Gini (1912). The share was designed for this framework.
 */
export const decisionEquality = defineMetric({
  id: "decisionEquality",
  aliases: ["I-37"],
  label: { en: "Sectors in decisions", zh: "各类主体参与决策" },
  question: { en: "Do enterprises and social organisations have a part in joint decisions?", zh: "企业和社会组织是否参与共同决策？" },
  element: "governance",
  subject: "network",
  formula: String.raw`\frac{|\{e \in E_{dec} : e \text{ touches non-government}\}|}{|E_{dec}|}, \; \frac{\sum_i (2i - k - 1) x_{(i)}}{k \sum x}`,
  convention: {
    en: "Share of decision tie records with an end outside government, of those whose ends' sectors can be told; Gini of decision partners over sectors.",
    zh: "可辨明两端类型的决策关系记录中，一端为非政府方者的比例；各类型决策联系数的基尼系数。",
  },
  references: ["gini1912"],
  cost: "O(n + m)",
  example: {
    ties: "a-b@decision a-c@decision", sectors: "a=government b=government c=social", row: { share: 1 / 2, nonGovernment: 1, counted: 2, gini: 1 / 10, sectors: 2, evidence: ["t2"] },
    how: { en: "One of two ties reaches a social organisation; means 3/2 and 1: (3/2 - 1) / (2 x 5/2).", zh: "两条关系中一条涉及社会组织；平均数为3/2与1：(3/2 - 1) / (2 × 5/2)。" },
  },
  comparable: "any size",
  requires: { layers: ["decision"], attributes: ["sector"] },
  monotone: null,
  options: z.strictObject({
    government: governmentOption,
    per: saying(z.enum(["organisation", "sector"]).default("organisation"), "what is compared between sectors: partners of one organisation on average, or of the sector's organisations together", "各类型间比较的量：organisation为每单位平均联系数；sector为该类型合计"),
  }),
  columns: {
    share: { type: "number", label: { en: "With non-government, share", zh: "有非政府方参与的比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more decisions are shared with non-government", zh: "更多决策有非政府方参与" } },
    nonGovernment: { type: "integer", label: { en: "With non-government", zh: "有非政府方参与" }, range: [0, null] },
    counted: { type: "integer", label: { en: "Decision ties that can be placed", zh: "可归类的决策关系" }, range: [0, null] },
    notPlaced: { type: "integer", label: { en: "Decision ties that cannot", zh: "无法归类的决策关系" }, range: [0, null] },
    gini: { type: "number", label: { en: "Gini over sectors", zh: "各类型基尼系数" }, range: [0, 1], digits: 3, higherMeans: { en: "sectors take part more unequally", zh: "各类型参与更不均等" } },
    sectors: { type: "integer", label: { en: "Sectors", zh: "类型数" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Ties with non-government", zh: "有非政府方的关系" } },
  },
  compute(context) {
    const { network, options, note, leaveOut } = context;
    const degrees = decisionDegrees(context);
    const gini = giniOf(degrees.map(({ degree, organisations }) => (options.per === "sector" ? degree : degree / organisations.length)));
    if (gini === null) note("equality/no-degree");
    const government = new Set(options.government);
    const named = network.case.vocabulary.sectors.some(({ id }) => government.has(id));
    if (!named) note("equality/no-government");
    const sector = groupOf(network, "sector");
    const sideOf = (own: string | null) => (own === null ? null : government.has(own) ? "inside" : "outside");
    const sides = new Map(network.organisations.map((organisation) => [organisation.id, sideOf(sector(organisation))]));
    const placed = decisions(network).ties.map((tie) => {
      const ends = [sides.get(tie.source) ?? null, sides.get(tie.target) ?? null];
      return { id: tie.id, outside: ends.includes("outside") ? true : ends.includes(null) ? null : false };
    });
    const open = placed.filter(({ outside }) => outside === null);
    for (const { id } of open) leaveOut(id);
    if (open.length > 0) note("equality/side-not-stated", { count: open.length });
    const counted = placed.length - open.length;
    if (counted === 0) note("equality/no-decision");
    const outside = named ? placed.filter((tie) => tie.outside === true) : [];
    return [{
      share: counted === 0 || !named ? null : outside.length / counted, nonGovernment: named ? outside.length : null, counted, notPlaced: open.length,
      gini, sectors: degrees.length, evidence: outside.map(({ id }) => id),
    }];
  },
});
