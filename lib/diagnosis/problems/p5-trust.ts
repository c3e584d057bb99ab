import { z } from "zod";
import { reciprocity, responsibilityAmbiguity } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { seen, undecided } from "../looking.js";
import { branchesOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";
import { surveyBranch } from "../survey-branch.js";

/** Trust not built: people say so, ties are not answered, or duties can be shifted because nobody clearly has them. */
export const p5Trust = defineProblem({
  id: "p5-trust",
  label: { en: "Trust mechanism not well built", zh: "信任机制不健全" },
  source: { document: "three-city-survey", section: "4.5" },
  rule: {
    en: "Found if the survey mean of D5 is below minD5, or less than minReciprocity of the observed directed horizontal ties are answered, or more than maxUnclear of the tasks that state their leads have none or several. Undirected ties, and what is only planned, say nothing of answers.",
    zh: "问卷D5均值低于minD5，或观察到的有向横向关系中得到回应者的比例低于minReciprocity，或在说明牵头情况的任务中无人或多头牵头者的比例大于maxUnclear，即判为存在。无向关系及仅在预案中的关系不能说明是否得到回应。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    minD5: saying(z.number().min(1).max(7).default(5), "least mean of D5 on a scale of 1 to 7; an arbitrary default", "D5的最低均值，按1至7量表；默认值为任意设定"),
    minReciprocity: shareOption(0.5, "least share of observed directed horizontal ties that are answered; an arbitrary default", "得到回应的有向横向关系的最小比例；默认值为任意设定"),
    maxUnclear: shareOption(0.2, "largest share of tasks without a lead or with several; an arbitrary default", "无人牵头或多头牵头任务的最大比例；默认值为任意设定"),
    branches: branchesOption(["survey", "reciprocity", "unclear"]),
  }),
  thresholds: { minD5: "default-arbitrary", minReciprocity: "default-arbitrary", maxUnclear: "default-arbitrary" },
  branches: {
    survey: surveyBranch("D5", "minD5"),
    reciprocity: {
      label: { en: "Share of observed directed horizontal ties that are answered", zh: "得到回应的有向横向关系比例（观察所得）" }, relation: "below", threshold: "minReciprocity", metrics: ["reciprocity"],
      look({ network, derived, measured }) {
        // Only what was observed tells of answers: a plan that lists one direction does not say that the other fails.
        const asked = derived("observed directed horizontal ties", network, () => ({
          ...network, layers: network.layers.filter(({ dimension }) => dimension === "horizontal"), unknownTies: [],
          ties: network.ties.filter(({ dimension, directed, status }) => dimension === "horizontal" && directed && status === "observed"),
        }));
        if (asked.ties.length === 0) return undecided({ code: "diagnosis/no-directed", params: {} });
        const mutual = new Set(asked.ties.map(({ source, target }) => `${source}\n${target}`));
        return seen(measured(reciprocity, {}, asked), "edgewise", asked.ties.filter(({ source, target }) => !mutual.has(`${target}\n${source}`)).map(({ id }) => id));
      },
    },
    unclear: {
      label: { en: "Share of tasks without a lead or with several", zh: "无人牵头或多头牵头的任务比例" }, relation: "above", threshold: "maxUnclear", metrics: ["responsibilityAmbiguity"],
      look: ({ measured }) => seen(measured(responsibilityAmbiguity), "ambiguity"),
    },
  },
});
