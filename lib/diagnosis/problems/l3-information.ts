import { z } from "zod";
import { fragmentation, informationRedundancy, pathRedundancy, resourceSplit, sourceToDecision } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { focalPart } from "../focal.js";
import { isNote, seen, undecided, type Looking } from "../looking.js";
import { meanSplit, splitLabel } from "../mean-split.js";
import { branchesOption, focalOption, shareOption } from "../options.js";
import { defineProblem, type Looked } from "../problem.js";
import type { Network } from "../../network/index.js";

export const maxPathOption = saying(z.number().positive().default(3), "largest mean number of steps from who holds information to who decides on it; an arbitrary default", "信息由持有单位到决策单位的平均步数上限；默认值为任意设定");

const onFocal = (looking: Looking, focal: string | null, look: (scope: Network) => Looked): Looked => {
  const scope = focalPart(looking, focal);
  return isNote(scope) ? undecided(scope) : look(scope);
};

/** The sharing of information not at its best: in pieces, by long ways, or by one way only. */
export const l3Information = defineProblem({
  id: "l3-information",
  label: { en: "Information-sharing mechanism not optimised", zh: "信息共享机制不优" },
  source: { document: "xiangyang-thesis", section: "abstract" },
  rule: {
    en: "Found if the fragmentation of the communication layers is above maxF, or the mean number of steps from holder to decider is above maxPath, or the mean number of disjoint communication paths from holder to need is below minRedundancy. The mean resource split of the tasks is shown beside and decides nothing.",
    zh: "沟通层碎片化程度大于maxF，或信息由持有单位到决策单位的平均步数大于maxPath，或由持有单位到需求单位的互不相交沟通路径平均数低于minRedundancy，即判为存在。各任务资源分散度平均值仅列作参考，不作结论。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    maxF: shareOption(0.5, "largest fragmentation of communication; an arbitrary default", "沟通层碎片化程度的上限；默认值为任意设定"),
    maxPath: maxPathOption,
    minRedundancy: saying(z.number().positive().default(2), "least mean number of disjoint paths of an information line; an arbitrary default", "信息线路互不相交路径的平均数下限；默认值为任意设定"),
    focalOrganisation: focalOption,
    branches: branchesOption(["fragmentation", "path", "redundancy"]),
  }),
  thresholds: { maxF: "default-arbitrary", maxPath: "default-arbitrary", minRedundancy: "default-arbitrary" },
  branches: {
    fragmentation: {
      label: { en: "Fragmentation of communication", zh: "沟通层碎片化程度" }, relation: "above", threshold: "maxF", metrics: ["fragmentation"],
      look: (looking, { focalOrganisation }) => onFocal(looking, focalOrganisation, (scope) => {
        const lines = looking.layers(["communication"], scope);
        return isNote(lines) ? undecided(lines) : seen(looking.measured(fragmentation, {}, lines), "fragmentation", lines.ties.map(({ id }) => id));
      }),
    },
    path: {
      label: { en: "Mean steps from who holds information to who decides on it", zh: "信息由持有单位到决策单位的平均步数" }, relation: "above", threshold: "maxPath", metrics: ["sourceToDecision"],
      look: (looking, { focalOrganisation }) => onFocal(looking, focalOrganisation, (scope) => seen(looking.measured(sourceToDecision, {}, scope), "length")),
    },
    redundancy: {
      label: { en: "Mean number of disjoint paths of an information line", zh: "信息线路互不相交路径的平均数" }, relation: "below", threshold: "minRedundancy", metrics: ["informationRedundancy", "pathRedundancy"],
      look: (looking, { focalOrganisation, minRedundancy }) => onFocal(looking, focalOrganisation, (scope) => {
        const thin = looking.measured(pathRedundancy, {}, scope).rows.filter((row) => Number(row["paths"]) < minRedundancy);
        // The split of what tasks need belongs to the picture; the source gives no measure of how much is too much here.
        return {
          ...seen(looking.measured(informationRedundancy, {}, scope), "mean", [...new Set(thin.flatMap((row) => [row["a"], row["b"], row["resource"]].map(String)))]),
          beside: [{ metric: null, column: null, label: splitLabel, value: meanSplit(looking.measured(resourceSplit, {}, scope)) }],
        };
      }),
    },
  },
});
