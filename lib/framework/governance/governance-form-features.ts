import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { featureValues, formFeatures, formOptions } from "./form-features.js";

/**
 * The features behind `governanceForms`: what the network has of each, and what each form would have.
 *
 * All from 0 to 1; null where the case does not tell. The number of participants is read between few and many. That the
 * top unit carries no task is known only where every task says whom it requires; that it carries one, as soon as one
 * task names it. Same options. Cost O(n + m + parts in tasks).
 *
 * Provan and Kenis (2008), doi:10.1093/jopart/mum015.
 */
export const governanceFormFeatures = defineMetric({
  id: "governanceFormFeatures",
  label: { en: "Features of the forms of governance", zh: "治理形式的各项特征" },
  question: { en: "On which features does the network resemble which form?", zh: "该网络在哪些特征上接近哪种形式？" },
  element: "governance",
  subject: "network",
  keys: ["feature"],
  formula: String.raw`x_k, \; ideal_{form}(k)`,
  convention: { en: "Each feature from 0 to 1 beside its ideal in the three forms; the words low, moderate and high read as 0, the option and 1.", zh: "各特征取0至1，与三种形式的理想值并列；低、中等、高分别读作0、选项值、1。" },
  references: ["freeman1978", "provanKenis2008"],
  cost: "O(n + m + parts in tasks)",
  example: {
    ties: "hub-a@decision hub-b@decision hub-c@decision a-b@decision", row: { feature: "ties-through-top", value: 3 / 4, shared: 0, leadOrganisation: 1, administrativeOrganisation: 1, top: "hub" },
    how: { en: "The hub is in three of the four tied pairs.", zh: "中心单位在四个有关系的单位对中占三个。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject(formOptions),
  columns: {
    feature: { type: "text", label: { en: "Feature", zh: "特征" }, values: featureValues },
    value: { type: "number", label: { en: "Here", zh: "本网络" }, range: [0, 1], digits: 3 },
    shared: { type: "number", label: { en: "Shared governance", zh: "共享治理" }, range: [0, 1], digits: 2 },
    leadOrganisation: { type: "number", label: { en: "Lead organisation", zh: "领导组织" }, range: [0, 1], digits: 2 },
    administrativeOrganisation: { type: "number", label: { en: "Network administrative organisation", zh: "网络管理组织" }, range: [0, 1], digits: 2 },
    top: { type: "id", label: { en: "Top unit", zh: "首要单位" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "value",
  compute(context) {
    const { found, top } = formFeatures(context);
    const missing = found.filter(({ value }) => value === null).length;
    if (missing > 0) context.note("form/missing", { count: missing });
    return found.map(({ feature, value, ideal, evidence }) => ({
      feature, value, shared: ideal.shared, leadOrganisation: ideal["lead-organisation"], administrativeOrganisation: ideal["network-administrative-organisation"],
      top: feature === "ties-through-top" || feature === "administrative-unit" ? top : null, evidence,
    }));
  },
});
