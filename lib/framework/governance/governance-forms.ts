import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { features, featureValues, formFeatures, formOptions, forms, formValues } from "./form-features.js";

/**
 * Nearness to the three forms of network governance: shared, by a lead organisation, by a network administrative
 * organisation. Three scores and never one label.
 *
 * Each form has an ideal value, from 0 to 1, of six features (`governanceFormFeatures` has them): decision
 * centralisation (Freeman), the share of tied pairs that the top unit is in, whether the top unit carries no task, the
 * number of participants, agreement on goals, trust. Nearness is 1 less the mean distance to the ideal over the features
 * that are known; all count alike. What is not known is named, and `least` and `most` say what the score could become
 * once all six were: the score of the known ones need not lie between. Agreement and trust come from a survey and are
 * given as options. The top unit has the most partners; of equals one without a task is enough, and the first by id is
 * named. A trust that is centralised is read as not dense, hence 0 for a lead organisation. The table of ideals is Provan
 * and Kenis's in words; the numbers for its words are ours. The need for network skills is in no record and left out.
 * Cost O(n + m + parts in tasks).
 *
 * Provan and Kenis (2008), doi:10.1093/jopart/mum015.
 */
export const governanceForms = defineMetric({
  id: "governanceForms",
  aliases: ["I-20"],
  label: { en: "Nearness to the forms of governance", zh: "与各治理形式的接近度" },
  question: { en: "How near is the network to each of the three forms of governance, and what is not known for saying so?", zh: "该网络与三种治理形式各有多接近？判断时还缺少什么？" },
  element: "governance",
  subject: "network",
  keys: ["form"],
  formula: String.raw`1 - \frac{1}{|K|} \sum_{k \in K} |x_k - ideal_{form}(k)|`,
  convention: {
    en: "1 less the mean distance of the known features to those of the form; least and most over the unknown ones. Three scores side by side, no verdict.",
    zh: "1减去已知特征与该形式理想值的平均距离；未知特征给出最小与最大。三项分数并列，不作单一判定。",
  },
  references: ["freeman1978", "provanKenis2008"],
  cost: "O(n + m + parts in tasks)",
  example: {
    ties: "hub-a@decision hub-b@decision hub-c@decision", case: { tasks: [{ id: "k", label: "k", requiredOrganisations: [{ organisation: "a" }] }] },
    row: { form: "network-administrative-organisation", nearness: 1 - 0.75 / 4, least: 1 - 2 / 6, most: 1 - 0.75 / 6, known: 4, missing: ["goal-consensus", "trust"] },
    how: {
      en: "A star without a task at its centre: distances 0, 0, 0 and, four being few, 0.75; the two unknown ones add at most 0.75 and 0.5.",
      zh: "中心不承担任务的星形：距离为0、0、0；四个单位为少，距离0.75；两项未知至多再加0.75与0.5。",
    },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(formOptions),
  columns: {
    form: { type: "text", label: { en: "Form", zh: "治理形式" }, values: formValues },
    nearness: { type: "number", label: { en: "Nearness", zh: "接近度" }, range: [0, 1], digits: 3, higherMeans: { en: "nearer to this form", zh: "更接近该形式" } },
    least: { type: "number", label: { en: "With all features known, at least", zh: "特征全部已知时至少" }, range: [0, 1], digits: 3 },
    most: { type: "number", label: { en: "With all features known, at most", zh: "特征全部已知时至多" }, range: [0, 1], digits: 3 },
    known: { type: "integer", label: { en: "Features known", zh: "已知特征数" }, range: [0, features.length] },
    missing: { type: "ids", label: { en: "Not known", zh: "未知特征" }, values: featureValues },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "nearness",
  compute(context) {
    const { found } = formFeatures(context);
    const known = found.flatMap(({ value, ideal }) => (value === null ? [] : [{ value, ideal }]));
    const evidence = [...new Set(found.flatMap((feature) => feature.evidence))];
    const missing = found.filter(({ value }) => value === null);
    if (known.length === 0) context.note("form/nothing-known");
    else if (missing.length > 0) context.note("form/missing", { count: missing.length });
    return forms.map((form) => {
      const distance = known.reduce((sum, { value, ideal }) => sum + Math.abs(value - ideal[form]), 0);
      const farthest = missing.reduce((sum, { ideal }) => sum + Math.max(ideal[form], 1 - ideal[form]), 0);
      return {
        form, nearness: known.length === 0 ? null : 1 - distance / known.length, least: known.length === 0 ? null : 1 - (distance + farthest) / found.length,
        most: known.length === 0 ? null : 1 - distance / found.length, known: known.length, missing: missing.map(({ feature }) => feature), evidence,
      };
    });
  },
});
