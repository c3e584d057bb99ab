import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { fragmentationOf, project, type Network } from "../../network/index.js";
import { countOption, countTies } from "./count-ties.js";
import { statedParts } from "./stated-parts.js";

const touched = (part: Network): Set<string> => new Set(part.ties.flatMap((tie) => [tie.source, tie.target]));

/**
 * Integration profile: how far vertical ties, horizontal ties and both together leave organisations apart, how evenly
 * the two share the work, and how many organisations live in both worlds.
 *
 * A profile and not one composite score: the five numbers answer different questions and any weighting of them would
 * be arbitrary. `balance` is 1 when there are as many vertical as horizontal ties, 0 when there is only one sort; it
 * counts tie records by default, `count: "pairs"` counts distinct pairs. `coupling` is the share of organisations with
 * both sorts of ties among those with any. Without a tie balance and coupling are null; of a part that is not stated
 * only what the other part gives is shown. The evidence are the organisations with both sorts. Memberships are neither sort and enter `fAll` alone. Time O(n + m).
 *
 * F: Borgatti (2006), doi:10.1007/s10588-006-7084-x. Balance and coupling are this framework's own.
 */
export const integrationProfile = defineMetric({
  id: "integrationProfile",
  aliases: ["I-01b"],
  label: { en: "Integration profile", zh: "纵横整合概况" },
  question: { en: "How do vertical and horizontal ties share the work of holding organisations together?", zh: "纵向与横向关系如何分担联结各单位的作用？" },
  element: "structure",
  theme: "integration",
  subject: "network",
  formula: String.raw`F_v, F_h, F_u, \; 1 - \frac{|m_v - m_h|}{m_v + m_h}, \; \frac{|V_v \cap V_h|}{|V_v \cup V_h|}`,
  convention: {
    en: "Borgatti's F with direction ignored; balance on tie records or on distinct pairs; coupling among organisations with any vertical or horizontal tie.",
    zh: "博加蒂F，不计方向；均衡度按关系记录或不同单位对计；耦合度以有任一纵向或横向关系的单位为分母。",
  },
  references: ["borgatti2006"],
  cost: "O(n + m)",
  example: {
    ties: "a>b@command b-c@communication", organisations: "a b c d", row: { fVertical: 5 / 6, fHorizontal: 5 / 6, fAll: 1 / 2, balance: 1, coupling: 1 / 3 },
    how: { en: "One tie of each sort; of a, b and c only b has both.", zh: "两类关系各一条；a、b、c中只有b兼有两类。" },
  },
  comparable: "any size",
  requires: { organisations: 2 },
  monotone: "falls",
  options: z.strictObject({ count: countOption }),
  columns: {
    fVertical: { type: "number", label: { en: "Fragmentation, vertical ties", zh: "碎片化程度（纵向）" }, range: [0, 1], digits: 3, higherMeans: { en: "vertical ties leave more pairs apart", zh: "纵向关系留下更多断开的单位对" } },
    fHorizontal: { type: "number", label: { en: "Fragmentation, horizontal ties", zh: "碎片化程度（横向）" }, range: [0, 1], digits: 3, higherMeans: { en: "horizontal ties leave more pairs apart", zh: "横向关系留下更多断开的单位对" } },
    fAll: { type: "number", label: { en: "Fragmentation, all ties", zh: "碎片化程度（全部）" }, range: [0, 1], digits: 3, higherMeans: { en: "more pairs cut off", zh: "更多单位对彼此断开" } },
    balance: { type: "number", label: { en: "Balance", zh: "均衡度" }, range: [0, 1], digits: 3, higherMeans: { en: "vertical and horizontal ties are closer in number", zh: "纵向与横向关系数量更接近" } },
    coupling: { type: "number", label: { en: "Coupling", zh: "耦合度" }, range: [0, 1], digits: 3, higherMeans: { en: "more organisations have both sorts of ties", zh: "更多单位兼有两类关系" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  headline: "fAll",
  compute({ network, options, note }) {
    const { vertical, horizontal } = statedParts(network, note);
    const f = (part: Network | null) => (part === null ? null : fragmentationOf(project(part, { direction: "ignored", strength: "ignored" })));
    let [balance, coupling]: [number | null, number | null] = [null, null];
    let both: string[] = [];
    if (vertical !== null && horizontal !== null) {
      const [mv, mh] = [countTies(vertical, options.count), countTies(horizontal, options.count)];
      if (mv + mh === 0) note("metric/no-ties");
      else {
        const [v, h] = [touched(vertical), touched(horizontal)];
        balance = 1 - Math.abs(mv - mh) / (mv + mh);
        both = network.organisations.map(({ id }) => id).filter((id) => v.has(id) && h.has(id));
        coupling = both.length / new Set([...v, ...h]).size;
      }
    }
    return [{ fVertical: f(vertical), fHorizontal: f(horizontal), fAll: f(network), balance, coupling, evidence: both }];
  },
});
