import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { countOption, countTies } from "../count-ties.js";
import { statedParts } from "../stated-parts.js";

/**
 * Vertical share: the share of ties that are vertical, and of organisations that any vertical tie touches.
 *
 * The framework calls vertical relations the basis and horizontal ones the complement; this is the count that claim
 * can be held against, not a verdict on it, since a text may name few dyads of either sort. Tie records count by
 * default, because mandate and command over one unit are two relations; `count: "pairs"` counts distinct pairs, a pair
 * tied both ways in each sort once in each. `reached` is on all organisations in scope, isolates included.
 * Self-ties and memberships are in neither count. Where vertical or horizontal ties are not stated, or not selected,
 * the share is null: 0 or 1 would be a claim. Time O(m).
 */
export const verticalShare = defineMetric({
  id: "verticalShare",
  aliases: ["I-05"],
  label: { en: "Vertical share", zh: "纵向关系比例" },
  question: { en: "Are the ties as listed mainly vertical?", zh: "所列关系是否以纵向为主？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{m_v}{m_v + m_h}`,
  convention: {
    en: "Vertical ties among vertical and horizontal ties, on records or on distinct pairs; reached: organisations with a vertical tie among all in scope.",
    zh: "纵向关系占纵向与横向关系之和的比例，按记录或不同单位对计；触及比例以范围内全部单位为分母。",
  },
  references: [],
  cost: "O(m)",
  example: {
    ties: "hub>a@command hub>b@command a-b@communication", organisations: "hub a b c", row: { share: 2 / 3, vertical: 2, horizontal: 1, reached: 3 / 4, evidence: ["t1", "t2"] },
    how: { en: "Two of 3 ties are command; they touch hub, a and b of four.", zh: "3条关系中2条为指挥；触及4个单位中的3个。" },
  },
  comparable: "any size",
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({ count: countOption }),
  columns: {
    share: { type: "number", label: { en: "Vertical share", zh: "纵向关系比例" }, range: [0, 1], digits: 3, higherMeans: { en: "more of the ties are vertical", zh: "纵向关系占比更高" } },
    vertical: { type: "integer", label: { en: "Vertical ties", zh: "纵向关系数" }, range: [0, null] },
    horizontal: { type: "integer", label: { en: "Horizontal ties", zh: "横向关系数" }, range: [0, null] },
    reached: { type: "number", label: { en: "Organisations with a vertical tie", zh: "有纵向关系的单位比例" }, range: [0, 1], digits: 3, higherMeans: { en: "vertical ties touch more organisations", zh: "纵向关系触及更多单位" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note }) {
    const parts = statedParts(network, note);
    const count = (part: typeof network | null) => (part === null ? null : countTies(part, options.count));
    const [vertical, horizontal] = [count(parts.vertical), count(parts.horizontal)];
    const both = vertical !== null && horizontal !== null;
    if (both && vertical + horizontal === 0) note("metric/no-ties");
    const touched = new Set(parts.vertical?.ties.flatMap((tie) => [tie.source, tie.target]));
    return [{
      share: both && vertical + horizontal > 0 ? vertical / (vertical + horizontal) : null, vertical, horizontal,
      reached: parts.vertical === null ? null : touched.size / network.organisations.length,
      evidence: parts.vertical?.ties.map((tie) => tie.id) ?? [],
    }];
  },
});
