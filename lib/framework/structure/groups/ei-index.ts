import { z } from "zod";
import { attributeOption, defineMetric } from "../../../metric/index.js";
import { countOption, projectionOf } from "../horizontal/counted-ties.js";
import { externalInternal } from "../horizontal/external-internal.js";

/**
 * E-I index of a division into groups: ties between groups less ties inside them, over both.
 *
 * `crossSectorBridging` is this index by sector, as an indicator; here the division is any attribute and the count may be
 * of distinct pairs, of tie records (arcs) or of strength. Krackhardt and Stern count ties; pairs are the default here
 * because a pair that is tied in three layers is still one bridge. An organisation without a stated group has no side to be
 * on: its ties are in neither count and are reported as missing. With one group nothing can be external, so the index is
 * null rather than -1; null too when nothing is counted. `expected` is the exact mean
 * over all ways to deal the groups out anew; isolates change that alone. Time O(n + m).
 *
 * Krackhardt and Stern (1988), doi:10.2307/2786835.
 */
export const eiIndex = defineMetric({
  id: "eiIndex",
  label: { en: "E-I index", zh: "E-I指数" },
  question: { en: "Do ties run between groups more than inside them?", zh: "关系更多在群体之间，还是在群体之内？" },
  element: "structure",
  theme: "groups",
  subject: "network",
  formula: String.raw`\frac{E - I}{E + I}`,
  convention: {
    en: "External less internal over both, on distinct pairs, tie records or strength; ends without a stated group are left out; null with one group.",
    zh: "外部减内部再除以二者之和，按不同单位对、关系记录或强度计；任一端未说明所属组者不计；只有一组时无定义。",
  },
  references: ["krackhardtStern1988"],
  cost: "O(n + m)",
  example: {
    ties: "a-b b-c c-d", sectors: "a=government b=government c=social d=enterprise", row: { ei: 1 / 3, external: 2, internal: 1, expected: 2 / 3 },
    how: { en: "Two ties cross groups, one does not: (2 - 1) / 3. One of six pairs is of one group: 1 - 2 / 6 by chance.", zh: "两条关系跨组，一条不跨：(2 - 1) / 3。六对中一对同组：随机期望为1 - 2 / 6。" },
  },
  comparable: "within case",
  projection: projectionOf,
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({ attribute: attributeOption, count: countOption }),
  columns: {
    ei: { type: "number", label: { en: "E-I index", zh: "E-I指数" }, range: [-1, 1], digits: 3, higherMeans: { en: "more ties run between groups", zh: "更多关系在群体之间" } },
    external: { type: "number", label: { en: "Between groups", zh: "跨组" }, range: [0, null], digits: 1 },
    internal: { type: "number", label: { en: "Inside a group", zh: "组内" }, range: [0, null], digits: 1 },
    expected: { type: "number", label: { en: "Expected by chance", zh: "随机期望" }, range: [-1, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    return [{ ...externalInternal(context, context.options.attribute, context.options.count) }];
  },
});
