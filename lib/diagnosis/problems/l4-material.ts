import { z } from "zod";
import { resourceKinds } from "../../case/index.js";
import { saying } from "../../metric/index.js";
import { focalPart } from "../focal.js";
import { isNote, undecided } from "../looking.js";
import { branchesOption, focalOption, shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/** Material support imperfect: what one organisation alone holds, and nobody shares. Counts of records, hence no metric. */
export const l4Material = defineProblem({
  id: "l4-material",
  label: { en: "Material support mechanism imperfect", zh: "物资保障机制不完善" },
  source: { document: "xiangyang-thesis", section: "abstract" },
  rule: {
    en: "Found if, of the resources of the chosen kinds that state their holders, more than maxSoleHolderShare have one holder or none, or if fewer than minSharingTies operational ties are of resource sharing. Operational ties that do not say what they are for bound the second.",
    zh: "在说明持有单位的所选种类资源中，仅有一个持有单位或无人持有者的比例大于maxSoleHolderShare，或资源共享类应急行动关系少于minSharingTies条，即判为存在。未说明用途的应急行动关系使后者仅得上下限。",
  },
  ruleFrom: "ours",
  options: z.strictObject({
    maxSoleHolderShare: shareOption(0.5, "largest share of resources with at most one holder; an arbitrary default", "至多一个单位持有的资源的最大比例；默认值为任意设定"),
    minSharingTies: saying(z.int().min(1).default(1), "least number of ties of resource sharing; an arbitrary default", "资源共享关系的最少条数；默认值为任意设定"),
    kinds: saying(z.array(z.enum(resourceKinds)).min(1).default(["material", "facility"]), "kinds of resource that count as material", "计为物资的资源种类"),
    focalOrganisation: focalOption,
    branches: branchesOption(["sole", "sharing"]),
  }),
  thresholds: { maxSoleHolderShare: "default-arbitrary", minSharingTies: "default-arbitrary" },
  branches: {
    sole: {
      label: { en: "Share of material resources with at most one holder", zh: "至多一个单位持有的物资比例" }, relation: "above", threshold: "maxSoleHolderShare", metrics: [],
      look(looking, { kinds, focalOrganisation }) {
        const scope = focalPart(looking, focalOrganisation);
        if (isNote(scope)) return undecided(scope);
        // What only organisations outside the scope hold is somebody else's.
        const original = new Map(scope.case.resources.map(({ id, heldBy }) => [id, heldBy?.length ?? 0]));
        const known = scope.resources.flatMap(({ id, kind, heldBy }) => (kind === null || !kinds.includes(kind) || heldBy === null || (heldBy.length === 0 && original.get(id)! > 0) ? [] : [{ id, holders: heldBy.length }]));
        if (known.length === 0) return undecided({ code: "diagnosis/no-material", params: {} });
        const sole = known.filter(({ holders }) => holders <= 1);
        return { value: sole.length / known.length, evidence: sole.map(({ id }) => id), missing: [] };
      },
    },
    sharing: {
      label: { en: "Ties of resource sharing", zh: "资源共享关系条数" }, relation: "below", threshold: "minSharingTies", metrics: [],
      look(looking, { focalOrganisation }) {
        const scope = focalPart(looking, focalOrganisation);
        if (isNote(scope)) return undecided(scope);
        const lines = looking.layers(["operational"], scope);
        if (isNote(lines)) return undecided(lines);
        const sharing = lines.ties.filter(({ subtype }) => subtype === "resource-sharing");
        const open = lines.ties.filter(({ subtype }) => subtype === null).length;
        const evidence = sharing.map(({ id }) => id);
        return open === 0 ? { value: sharing.length, evidence, missing: [] }
          : { value: null, bounds: [sharing.length, sharing.length + open], evidence, missing: [{ code: "diagnosis/sharing-open", params: { count: open } }] };
      },
    },
  },
});
