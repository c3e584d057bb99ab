import { z } from "zod";
import { passiveShare } from "../../framework/index.js";
import { saying } from "../../metric/index.js";
import { cell, idsOf, reasonsOf } from "../looking.js";
import { shareOption } from "../options.js";
import { defineProblem } from "../problem.js";

/**
 * Passive collaboration outnumbers active collaboration. The text says "more than", which gives the half. Ties that wait
 * for an emergency are shown beside as a proxy and never decide: a tie may sleep without anybody having ordered it.
 */
export const hPassive = defineProblem({
  id: "h-passive",
  label: { en: "Passive outnumbers active collaboration", zh: "被动协作多于主动协作" },
  source: { document: "rule-of-law-study", section: "2.1.1" },
  rule: {
    en: "Found if, of the horizontal ties whose initiative is known, more than maxPassiveShare were ordered by a superior. Not decidable if fewer than minKnown are known; the share of ties that hold only in an emergency is then shown as a proxy, never as an answer.",
    zh: "在已知发起方的横向关系中，奉上级之命者的比例大于maxPassiveShare，即判为存在。已知者少于minKnown时无法判断，仅以应急时才生效的关系占比作为参考，不作结论。",
  },
  ruleFrom: "framework",
  options: z.strictObject({
    maxPassiveShare: shareOption(0.5, "largest share of ties ordered by a superior; 0.5 by the wording \"more than\"", "奉命关系的最大比例；原文“多于”即0.5"),
    minKnown: saying(z.int().min(1).default(5), "from how many ties with a known initiative on the share counts; an arbitrary default", "已知发起方的关系达到几条方可判断；默认值为任意设定"),
  }),
  thresholds: { maxPassiveShare: "source", minKnown: "default-arbitrary" },
  branches: {
    share: {
      label: { en: "Share of horizontal ties ordered by a superior", zh: "横向关系中奉命者比例" }, relation: "above", threshold: "maxPassiveShare", metrics: ["passiveShare"],
      look({ measured }, { minKnown }) {
        const result = measured(passiveShare);
        const [value, known] = [cell(result, "share"), cell(result, "known") ?? 0];
        const beside = [{ metric: "passiveShare", column: "emergencyOnlyShare", value: cell(result, "emergencyOnlyShare") }];
        if (value !== null && known >= minKnown) return { value, evidence: idsOf(result.rows[0]), missing: [], beside };
        return { value: null, evidence: [], missing: [...(value === null ? reasonsOf(result) : []), { code: "diagnosis/few-known", params: { known, needed: minKnown } }], beside };
      },
    },
  },
});
