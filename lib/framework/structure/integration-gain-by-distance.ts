import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { distanceFragmentationOf, project } from "../../network/index.js";
import { statedParts } from "./stated-parts.js";

/**
 * Integration gain by distance: the gain of `integrationGain` with Borgatti's distance-weighted fragmentation, which
 * also sees ties that shorten a way without joining anything new.
 *
 * DF is 1 less the mean of 1 / distance over all pairs, direction ignored; a pair without a path adds 0. It is 0 only
 * when everybody is tied to everybody, and then there is nothing to shorten: null. Parts that are not stated give null,
 * as there. Horizontal ties add to DF's fall twice, by joining and by shortening, so the two gains are not to be
 * compared with one another. The evidence are the horizontal ties between two whom no vertical tie joins: each of them
 * brings at least these two nearer. Time O(n m).
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x.
 */
export const integrationGainByDistance = defineMetric({
  id: "integrationGainByDistance",
  aliases: ["I-01c"],
  label: { en: "Integration gain by distance", zh: "横向整合增益（按距离）" },
  question: { en: "How much closer do horizontal ties bring those whom the hierarchy keeps apart or far?", zh: "横向关系使彼此断开或相距较远的单位接近了多少？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`\frac{DF(G_v) - DF(G_u)}{DF(G_v)}, \quad DF = 1 - \frac{\sum_{i \ne j} 1 / d_{ij}}{n (n - 1)}`,
  convention: {
    en: "Share of the distance-weighted fragmentation of vertical ties that is gone once all ties are taken; direction ignored, unreachable adds 0.",
    zh: "计入全部关系后，纵向关系的距离加权碎片化程度下降的比例；不计方向，无法到达的单位对按0计。",
  },
  references: ["borgatti2006"],
  cost: "O(n m)",
  example: {
    ties: "a>b@command b-c@communication", organisations: "a b c d", row: { gain: 3 / 10, dfVertical: 5 / 6, dfHorizontal: 5 / 6, dfAll: 7 / 12 },
    how: { en: "Of 6 pairs command brings 1 near; both sorts 1 + 1 + 1/2: (10/12 - 7/12) / (10/12).", zh: "6对中指挥贡献1；两类合计1 + 1 + 1/2：(10/12 - 7/12) / (10/12)。" },
  },
  comparable: "any size",
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    gain: { type: "number", label: { en: "Gain", zh: "增益" }, range: [0, 1], digits: 3, higherMeans: { en: "horizontal ties join and shorten more", zh: "横向关系的连通和缩短作用更大" } },
    dfVertical: { type: "number", label: { en: "Distance-weighted fragmentation, vertical ties", zh: "距离加权碎片化程度（纵向）" }, range: [0, 1], digits: 3 },
    dfHorizontal: { type: "number", label: { en: "Distance-weighted fragmentation, horizontal ties", zh: "距离加权碎片化程度（横向）" }, range: [0, 1], digits: 3 },
    dfAll: { type: "number", label: { en: "Distance-weighted fragmentation, all ties", zh: "距离加权碎片化程度（全部）" }, range: [0, 1], digits: 3 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, note }) {
    const { vertical, horizontal } = statedParts(network, note);
    const df = (part: typeof network | null) => (part === null ? null : distanceFragmentationOf(project(part, { direction: "ignored", strength: "ignored" })));
    const [dfVertical, dfHorizontal, dfAll] = [df(vertical), df(horizontal), df(network)];
    if (dfVertical === 0) note("integration/already-connected");
    const defined = dfVertical !== null && dfVertical > 0 && dfAll !== null && horizontal !== null;
    if (!defined) return [{ gain: null, dfVertical, dfHorizontal, dfAll, evidence: [] }];
    const pair = ({ source, target }: { readonly source: string; readonly target: string }) => (source < target ? `${source}\n${target}` : `${target}\n${source}`);
    const commanded = new Set(vertical!.ties.map(pair));
    return [{ gain: (dfVertical - dfAll) / dfVertical, dfVertical, dfHorizontal, dfAll, evidence: horizontal.ties.filter((tie) => !commanded.has(pair(tie))).map(({ id }) => id) }];
  },
});
