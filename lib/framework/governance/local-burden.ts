import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { dutyOptions, levelsInScope, localOption, standings, sumOf } from "./power-and-responsibility.js";

/**
 * Local burden: how much more duty than means an organisation of the lower levels carries on average.
 *
 * The mean of `powerImbalance` over the organisations of local levels, and that of the higher ones beside it: burden
 * below and means above are two statements, and only together one about a division between levels. Only ranked levels
 * take part, a plant site has none. Local are the levels from rank `localFrom` on; when it is not given, the lower half
 * of the ranked levels that somebody in scope is of, the middle one of an odd number counting as higher. That is an
 * arbitrary default: no source draws the line. Cost O(n + m + parts in tasks).
 *
 * Designed for this framework.
 */
export const localBurden = defineMetric({
  id: "localBurden",
  label: { en: "Local burden", zh: "基层负担" },
  question: { en: "Do the lower levels carry duties without the means?", zh: "基层是否责任大而权力小？" },
  element: "governance",
  subject: "network",
  formula: String.raw`\frac{1}{|L|} \sum_{v \in L} (resp(v) - power(v))`,
  convention: { en: "Mean of responsibility less power over organisations of local levels, and over those of higher levels.", zh: "基层单位与上级单位各自的责任减权力之平均。" },
  references: [],
  cost: "O(n + m + parts in tasks)",
  example: {
    ties: "a>b@command", case: {
      organisations: [{ id: "a", label: "a", level: "municipal" }, { id: "b", label: "b", level: "district" }, { id: "c", label: "c", level: "district" }],
      tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "b" }, { organisation: "c" }] }],
    },
    row: { burden: 1 / 2, higher: -1, localOrganisations: 2, higherOrganisations: 1, localLevels: ["district"] },
    how: { en: "Each of two district units has half of the duties and no command.", zh: "两个区级单位各承担一半责任而无指挥权。" },
  },
  comparable: "any size",
  requires: { organisations: 1, records: ["tasks"], attributes: ["level"] },
  monotone: null,
  options: z.strictObject({ ...dutyOptions, localFrom: localOption }),
  columns: {
    burden: { type: "number", label: { en: "Local levels, mean", zh: "基层平均" }, range: [-1, 1], digits: 3, higherMeans: { en: "lower levels carry more duty than means", zh: "基层责任多于权力" } },
    higher: { type: "number", label: { en: "Higher levels, mean", zh: "上级平均" }, range: [-1, 1], digits: 3 },
    localOrganisations: { type: "integer", label: { en: "Organisations of local levels", zh: "基层单位数" }, range: [0, null] },
    higherOrganisations: { type: "integer", label: { en: "Organisations of higher levels", zh: "上级单位数" }, range: [0, null] },
    localLevels: { type: "ids", label: { en: "Local levels", zh: "基层层级" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    const own = standings(context);
    const by = new Map(own.map(({ organisation, imbalance }) => [organisation, imbalance]));
    const ranked = levelsInScope(context).flatMap(({ rank, ...level }) => (rank === null ? [] : [{ rank, ...level }])).sort((a, b) => a.rank - b.rank);
    const from = context.options.localFrom ?? ranked[Math.ceil(ranked.length / 2)]?.rank ?? Infinity;
    const [local, higher] = [ranked.filter(({ rank }) => rank >= from), ranked.filter(({ rank }) => rank < from)];
    if (local.length === 0 || higher.length === 0) context.note("level/no-local");
    const placed = new Set(ranked.flatMap(({ organisations }) => organisations));
    const mean = (levels: typeof ranked) => {
      const values = levels.flatMap(({ organisations }) => organisations.map((organisation) => by.get(organisation) ?? null));
      return values.length === 0 || values.some((value) => value === null) ? null : sumOf(values as number[]) / values.length;
    };
    const count = (levels: typeof ranked) => levels.reduce((sum, { organisations }) => sum + organisations.length, 0);
    return [{ burden: mean(local), higher: mean(higher), localOrganisations: count(local), higherOrganisations: count(higher), localLevels: local.map(({ id }) => id), evidence: [...new Set(own.filter(({ organisation }) => placed.has(organisation)).flatMap((standing) => standing.evidence))] }];
  },
});
