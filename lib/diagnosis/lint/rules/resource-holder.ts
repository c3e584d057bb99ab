import { z } from "zod";
import { named } from "../command-stated.js";
import { defineLintRule } from "../rule.js";

/** Resources that nobody holds. */
export const resourceHolder = defineLintRule({
  id: "resource-holder",
  severity: "warning",
  label: { en: "Resource without a holder", zh: "无人持有的资源" },
  rule: {
    en: "A resource states its holders, and there are none. Not decidable for a resource that says nothing of holders.",
    zh: "资源说明了持有单位，而持有单位为零个。未说明持有单位的资源无法判断。",
  },
  source: { document: "xiangyang-thesis", section: "abstract" },
  ruleFrom: "ours",
  options: z.strictObject({}),
  thresholds: {},
  sentences: {
    found: { en: "Nobody holds {resource}.", zh: "“{resource}”无人持有。" },
    "not-stated": { en: "Holders are not stated of {count} {count:resource|resources}: {resources}.", zh: "{count}项资源未说明持有单位：{resources}。" },
  },
  look(source) {
    const open = source.resources.filter(({ heldBy }) => heldBy === null).map(({ id }) => id);
    return {
      open: open.length === 0 ? null : { sentence: "not-stated", path: ["resources"], records: open, params: { count: open.length, resources: named(...open) } },
      found: source.resources.flatMap(({ id, heldBy }, i) => (heldBy?.length === 0 ? [{ sentence: "found", path: ["resources", i, "heldBy"], records: [id], params: { resource: named(id) } }] : [])),
    };
  },
});
