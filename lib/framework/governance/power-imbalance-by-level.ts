import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { dutyOptions, levelsInScope, standings, sumOf } from "./power-and-responsibility.js";

/**
 * Imbalance of power and responsibility by administrative level: the sums of `powerImbalance` over the organisations of
 * each.
 *
 * Levels in declared order; one that nobody in scope is of has no row. Organisations without a stated level are in no
 * row, so the sums need not cancel. A sum says where duty and means lie; the mean beside it what falls to one
 * organisation of the level. Cost O(n + m + parts in tasks).
 *
 * Designed for this framework.
 */
export const powerImbalanceByLevel = defineMetric({
  id: "powerImbalanceByLevel",
  label: { en: "Imbalance by level", zh: "各层级权责失衡" },
  question: { en: "At which level do duties outweigh the means?", zh: "哪一层级责任大于权力？" },
  element: "governance",
  subject: "group",
  formula: String.raw`\sum_{v : lev(v) = l} (resp(v) - power(v))`,
  convention: { en: "Sums of the organisations' shares by stated level; organisations without one are left out.", zh: "按已说明层级对各单位份额求和；未说明层级者不计。" },
  references: [],
  cost: "O(n + m + parts in tasks)",
  example: {
    ties: "a>b@command", case: {
      organisations: [{ id: "a", label: "a", level: "municipal" }, { id: "b", label: "b", level: "district" }, { id: "c", label: "c", level: "district" }],
      tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "b" }, { organisation: "c" }] }],
    },
    row: { group: "district", imbalance: 1, mean: 1 / 2, responsibility: 1, power: 0, organisations: 2 },
    how: { en: "Both duties lie with the district, the only command with the city.", zh: "两份责任均在区级，唯一的指挥权在市级。" },
  },
  comparable: "any size",
  requires: { organisations: 1, records: ["tasks"], attributes: ["level"] },
  monotone: null,
  options: z.strictObject(dutyOptions),
  columns: {
    imbalance: { type: "number", label: { en: "Responsibility less power, sum", zh: "责任减权力，合计" }, range: [-1, 1], digits: 3, higherMeans: { en: "more duty than means at this level", zh: "该层级责任多于权力" } },
    mean: { type: "number", label: { en: "Mean of an organisation", zh: "每单位平均" }, range: [-1, 1], digits: 3 },
    responsibility: { type: "number", label: { en: "Share of responsibility", zh: "责任份额" }, range: [0, 1], digits: 3 },
    power: { type: "number", label: { en: "Share of power", zh: "权力份额" }, range: [0, 1], digits: 3 },
    organisations: { type: "integer", label: { en: "Organisations", zh: "单位数" }, range: [1, null] },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const by = new Map(standings(context).map((standing) => [standing.organisation, standing]));
    return levelsInScope(context).map(({ id, organisations }) => {
      const sum = (column: "responsibility" | "power" | "imbalance") => {
        const values = organisations.map((organisation) => by.get(organisation)![column]);
        return values.some((value) => value === null) ? null : sumOf(values as number[]);
      };
      const imbalance = sum("imbalance");
      return { group: id, imbalance, mean: imbalance === null ? null : imbalance / organisations.length, responsibility: sum("responsibility"), power: sum("power"), organisations: organisations.length, evidence: [...new Set(organisations.flatMap((organisation) => by.get(organisation)!.evidence))] };
    });
  },
});
