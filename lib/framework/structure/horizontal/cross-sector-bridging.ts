import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { externalInternal, pairsFirstOption } from "./external-internal.js";

/**
 * Cross-sector bridging: Krackhardt and Stern's E-I index by sector, ties between sectors less ties inside them over
 * both.
 *
 * 1 when every tie crosses sectors, -1 when none does. Distinct pairs count by default: a pair tied in three layers is
 * one bridge, not three; `count: "ties"` counts records. An organisation without a stated sector, or of one that is
 * declared not to be a class ("mixed"), has no side to be on: its ties are in neither count and are reported as
 * missing. One sector only, or no counted tie, gives null. The index depends on how large the sectors are, even where
 * ties fall at random: `expected` is its exact mean over all ways to deal the sectors out anew among those who have one,
 * 1 less twice the chance that two of them are of one sector. All selected ties count, vertical ones too: select a
 * dimension first to ask about one. Direction is ignored, isolates change the expected value alone. Time O(m).
 *
 * Krackhardt and Stern (1988), doi:10.2307/2786835.
 */
export const crossSectorBridging = defineMetric({
  id: "crossSectorBridging",
  aliases: ["I-07"],
  label: { en: "Cross-sector bridging", zh: "跨类型联结" },
  question: { en: "Do organisations reach out to other sectors, or keep to their own?", zh: "各单位是与其他类型的单位联系，还是只在本类型内部联系？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{E - I}{E + I}`,
  convention: {
    en: "E-I index by sector, on distinct pairs or on tie records; ends without a stated sector, or of a mixed one, leave the pair out.",
    zh: "按单位类型计算的E-I指数，按不同单位对或关系记录计；任一端类型未说明或为混合者，该对不计。",
  },
  references: ["krackhardtStern1988"],
  cost: "O(m)",
  example: {
    ties: "a-b b-c c-d", sectors: "a=government b=government c=social d=enterprise", row: { ei: 1 / 3, external: 2, internal: 1, expected: 2 / 3 },
    how: { en: "Two ties cross sectors, one does not: (2 - 1) / 3. Of six pairs one is of one sector: 1 - 2 / 6 by chance.", zh: "两条关系跨类型，一条不跨：(2 - 1) / 3。六对中一对同类型：随机期望为1 - 2 / 6。" },
  },
  comparable: "within case",
  requires: { attributes: ["sector"] },
  monotone: null,
  options: z.strictObject({ count: pairsFirstOption }),
  columns: {
    ei: { type: "number", label: { en: "E-I index", zh: "E-I指数" }, range: [-1, 1], digits: 3, higherMeans: { en: "more ties cross sectors", zh: "更多关系跨越类型" } },
    external: { type: "integer", label: { en: "Between sectors", zh: "跨类型" }, range: [0, null] },
    internal: { type: "integer", label: { en: "Inside a sector", zh: "同类型" }, range: [0, null] },
    expected: { type: "number", label: { en: "Expected by chance", zh: "随机期望" }, range: [-1, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute(context) {
    return [{ ...externalInternal(context, "sector", context.options.count) }];
  },
});
