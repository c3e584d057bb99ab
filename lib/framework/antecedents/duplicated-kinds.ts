import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { heldKinds, minHoldersOption, resourceKindValues } from "./held-kinds.js";

/**
 * Duplicated kinds: each jurisdiction with each kind of resource that enough organisations there hold, and whether any of
 * them share.
 *
 * The rows behind `duplication`; kinds with fewer holders than `minHolders` have none. `duplicated` is false where
 * a tie of resource sharing joins two of the holders, and null where an operational tie among them does not say what it is
 * for. Time O(kinds x holders²).
 *
 * Designed for this framework.
 */
export const duplicatedKinds = defineMetric({
  id: "duplicatedKinds",
  label: { en: "Resources held side by side", zh: "同辖区同类资源" },
  question: { en: "Which organisations of one place hold the same kind of resource, and do they share?", zh: "同一辖区内哪些单位持有同类资源，是否共享？" },
  element: "antecedents",
  subject: "group",
  keys: ["resourceKind"],
  formula: String.raw`\{(k, j) : |H_{kj}| \ge h\}`,
  convention: { en: "Distinct holders of any resource of the kind in the jurisdiction; shared if an operational tie of subtype resource-sharing joins two of them.", zh: "辖区内持有该类任一资源的不同单位；若其中两个单位之间有注明为资源共享的应急行动关系，即为共享。" },
  references: [],
  cost: "O(kinds holders²)",
  example: {
    ties: "a-c@operational",
    case: {
      organisations: [{ id: "a", label: "a", jurisdiction: "north" }, { id: "b", label: "b", jurisdiction: "north" }, { id: "c", label: "c", jurisdiction: "south" }],
      resources: [{ id: "boats", label: "Boats", kind: "material", heldBy: ["a"] }, { id: "trucks", label: "Trucks", kind: "material", heldBy: ["b", "c"] }],
    },
    row: { group: "north", resourceKind: "material", holders: 2, duplicated: true, organisations: ["a", "b"], evidence: ["boats", "trucks"] },
    how: { en: "a and b both hold material in the north; no tie joins them.", zh: "a与b在北部都持有物资，二者没有关系。" },
  },
  comparable: "within case",
  requires: { attributes: ["jurisdiction"], layers: ["operational"], records: ["resources"] },
  monotone: "falls",
  options: z.strictObject({ minHolders: minHoldersOption }),
  columns: {
    resourceKind: { type: "text", label: { en: "Kind", zh: "种类" }, values: resourceKindValues },
    holders: { type: "integer", label: { en: "Holders", zh: "持有单位数" }, range: [2, null], higherMeans: { en: "more organisations hold the kind side by side", zh: "更多单位各自持有该类资源" } },
    duplicated: { type: "boolean", label: { en: "Duplicated", zh: "重复" } },
    organisations: { type: "ids", label: { en: "Who they are", zh: "持有单位" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "holders",
  compute(context) {
    const held = heldKinds(context, context.options.minHolders).filter(({ holders }) => holders.length >= context.options.minHolders);
    if (held.length === 0) context.note("duplication/none-side-by-side");
    return held.map(({ jurisdiction, kind, holders, duplicated, resources, sharing }) => ({
      group: jurisdiction, resourceKind: kind, holders: holders.length, duplicated, organisations: holders, evidence: [...resources, ...sharing],
    }));
  },
});
