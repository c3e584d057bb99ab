import { z } from "zod";
import { collaborationDepth, collaborationDepthSummary, planDifferences, planOverlap } from "../../framework/index.js";
import { idsOf, seen } from "../looking.js";
import { branchesOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/** Shallow collaboration: ties that stay on paper, or that go no further than talk. */
export const hShallow = defineProblem({
  id: "h-shallow",
  label: { en: "Shallow collaboration, on paper", zh: "浅层协作" },
  source: { document: "rule-of-law-study", section: "2.1.2" },
  rule: {
    en: "Found if less than minRealisation of the planned pairs are observed, or if more than maxDepth1Share of the pairs tied horizontally only inform one another. The first cannot be decided without observed ties.",
    zh: "预案单位对中实际观察到的比例低于minRealisation，或有横向关系的单位对中仅止于沟通者的比例大于maxDepth1Share，即判为存在。没有观察到的关系时，前者无法判断。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    minRealisation: shareOption(0.5, "least share of planned pairs that are observed; an arbitrary default", "预案单位对兑现比例的最小值；默认值为任意设定"),
    maxDepth1Share: shareOption(0.5, "largest share of horizontally tied pairs of depth 1; an arbitrary default", "深度为1的横向单位对的最大比例；默认值为任意设定"),
    branches: branchesOption(["realised", "depth"]),
  }),
  thresholds: { minRealisation: "default-arbitrary", maxDepth1Share: "default-arbitrary" },
  branches: {
    realised: {
      label: { en: "Share of planned pairs observed", zh: "预案单位对兑现比例" }, relation: "below", threshold: "minRealisation", metrics: ["planOverlap", "planDifferences"],
      look: ({ measured }) => seen(measured(planOverlap), "recall", measured(planDifferences).rows.filter((row) => row["difference"] === "phantom").flatMap((row) => idsOf(row))),
    },
    depth: {
      label: { en: "Share of tied pairs that only inform one another", zh: "仅止于沟通的单位对比例" }, relation: "above", threshold: "maxDepth1Share", metrics: ["collaborationDepthSummary", "collaborationDepth"],
      look: ({ measured }) => seen(measured(collaborationDepthSummary), "shallowShare", measured(collaborationDepth).rows.filter((row) => row["depth"] === 1).flatMap((row) => idsOf(row))),
    },
  },
});
