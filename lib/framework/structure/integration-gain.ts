import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { fragmentationOf, project, weakComponents } from "../../network/index.js";
import { statedParts } from "./stated-parts.js";

/**
 * Integration gain: of the fragmentation that vertical ties leave, the share that horizontal ties repair.
 *
 * F is Borgatti's fragmentation on the organisations in scope, isolates counted, direction ignored; reversing
 * every vertical tie therefore changes nothing. `fAll` is on all selected ties (memberships included when they
 * are read as ties) and `fVertical` on the vertical ones alone. When vertical ties already join everybody there
 * is nothing to repair: null, not 0. When either part is not stated, or not selected, the gain is null too:
 * fragmentation 1 would say that nobody is tied, which nobody claims. A difference fVertical - fAll was turned
 * down: it is small wherever hierarchy is already good. Tie status matters to the reading: with recommended ties
 * the gain is what would be if they existed. The evidence are the horizontal ties between pieces that the vertical ones leave. Time O(n + m).
 *
 * F: Borgatti (2006), doi:10.1007/s10588-006-7084-x. The gain is this framework's own.
 */
export const integrationGain = defineMetric({
  id: "integrationGain",
  aliases: ["I-01"],
  label: { en: "Integration gain", zh: "横向整合增益" },
  question: { en: "How much of what the hierarchy leaves apart do horizontal ties bring together?", zh: "纵向关系留下的断开，有多少由横向关系弥补？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{F(G_v) - F(G_u)}{F(G_v)}`,
  convention: {
    en: "Share of the vertical fragmentation (Borgatti's F, direction ignored, isolates counted) that is gone once all ties are taken.",
    zh: "计入全部关系后，纵向碎片化程度（博加蒂F，不计方向，计入孤立单位）下降的比例。",
  },
  references: ["borgatti2006"],
  cost: "O(n + m)",
  example: {
    ties: "a>b@command b-c@communication", organisations: "a b c d", row: { gain: 2 / 5, fVertical: 5 / 6, fAll: 1 / 2 },
    how: { en: "Command alone leaves 5 of 6 pairs apart, with b - c 3: 2 of the 5 are repaired.", zh: "仅靠指挥有6对中的5对断开，加上b - c后为3对：5对中弥补了2对。" },
  },
  comparable: "any size",
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    gain: { type: "number", label: { en: "Gain", zh: "增益" }, range: [0, 1], digits: 3, higherMeans: { en: "horizontal ties repair more of the separation", zh: "横向关系弥补的断开更多" } },
    fVertical: { type: "number", label: { en: "Fragmentation, vertical ties", zh: "碎片化程度（纵向）" }, range: [0, 1], digits: 3 },
    fAll: { type: "number", label: { en: "Fragmentation, all ties", zh: "碎片化程度（全部）" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note }) {
    const { vertical, horizontal } = statedParts(network, note);
    const f = (part: typeof network | null) => (part === null ? null : fragmentationOf(project(part, { direction: "ignored", strength: "ignored" })));
    const [fVertical, fAll] = [f(vertical), f(network)];
    if (fVertical === 0) note("integration/already-connected");
    const defined = fVertical !== null && fVertical > 0 && fAll !== null && horizontal !== null;
    if (!defined) return [{ gain: null, fVertical, fAll, evidence: [] }];
    const graph = project(vertical!, { direction: "ignored", strength: "ignored" });
    const of = weakComponents(graph);
    const piece = new Map(graph.ids.map((id, i) => [id, of[i]!]));
    const evidence = horizontal.ties.filter(({ source, target }) => piece.get(source) !== piece.get(target)).map(({ id }) => id);
    return [{ gain: (fVertical - fAll) / fVertical, fVertical, fAll, evidence }];
  },
});
