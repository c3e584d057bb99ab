import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { eachDistance, totalDistance } from "../../../network/index.js";

/**
 * Prestige: how far an organisation is one that others turn to, along arcs towards it.
 *
 * `domain` counts those with a path to it; `proximity` is the share of the others in the domain, divided by their mean
 * distance to it (Lin; Wasserman and Faust). R sna means the same, but an infinite distance turns its value to 0 unless
 * everybody has a path: `unreachable: all-or-nothing`. `chosenBy` counts arcs to it, `attention` gives every organisation
 * one share of attention, divided evenly over those its arcs go to (R sna, rows normalised; who points at nobody gives none).
 * R sna's normalisation of rows and columns at once is left out: where it exists, everybody's sum is 1, and what the
 * program prints are the remains of a random search for it. An undirected tie is an arc each way. Who is reached by nobody
 * has 0 throughout; one organisation alone has counts of 0 and no shares. Self-ties and parallel ties change nothing. Cost O(n m).
 *
 * Lin (1976), Foundations of Social Research; Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 5.3.
 */
export const prestige = defineMetric({
  id: "prestige",
  label: { en: "Prestige", zh: "声望" },
  question: { en: "To whom do the others turn, directly or through others?", zh: "其他单位直接或间接地指向谁？" },
  element: "structure",
  theme: "reach",
  subject: "organisation",
  formula: String.raw`P(i) = \frac{I_i / (n - 1)}{\sum_{j \to i} d(j, i) / I_i}`,
  convention: {
    en: "Along arcs towards it: those with a path to it, their share divided by their mean distance, arcs to it, and arcs to it with each sender's adding to 1.",
    zh: "沿指向该单位的关系：有路径可达者的数目、其占比除以平均距离、直接指向的关系数，以及每一发出者合计为1的指向份额。",
  },
  references: ["lin1976", "wasserman1994"],
  cost: "O(n m)",
  example: {
    ties: "a>b b>c a>c", organisations: "a b c d", row: { organisation: "c", domain: 2, domainShare: 2 / 3, proximity: 2 / 3, chosenBy: 2, attention: 3 / 2 },
    how: { en: "a and b turn to c, one step each: (2 / 3) / (2 / 2); b gives it all its attention, a one half.", zh: "a、b各一步指向c：(2 / 3) / (2 / 2)；b的关注全部给它，a给一半。" },
  },
  programs: [
    { label: { en: "domain", zh: "影响域" }, programs: ["R sna: prestige(g, cmode = \"domain\")"], options: {}, column: "domain" },
    { label: { en: "proximity, 0 unless all have a path to it", zh: "邻近声望，未全部可达则为0" }, programs: ["R sna: prestige(g, cmode = \"domain.proximity\")"], options: { unreachable: "all-or-nothing" }, column: "proximity" },
    { label: { en: "proximity, as closeness towards it", zh: "邻近声望，即到该单位的接近中心度" }, programs: ["NetworkX: closeness_centrality(G)"], options: {}, column: "proximity" },
    { label: { en: "arcs to it", zh: "指向它的关系" }, programs: ["R sna: prestige(g, cmode = \"indegree\")"], options: {}, column: "chosenBy" },
    { label: { en: "arcs to it, each sender's adding to 1", zh: "指向它的关系，每一发出者合计为1" }, programs: ["R sna: prestige(g, cmode = \"indegree.rownorm\")"], options: {}, column: "attention" },
  ],
  comparable: "same size",
  projection: { direction: "directed", strength: "ignored" },
  monotone: "rises",
  options: z.strictObject({
    unreachable: saying(z.enum(["component-share", "all-or-nothing"]).default("component-share"),
      "proximity: times the share of the others with a path to it; all-or-nothing: 0 unless all have one", "邻近声望乘以可达单位所占比例；all-or-nothing：未全部可达则为0"),
  }),
  columns: {
    domain: { type: "integer", label: { en: "Others with a path to it", zh: "有路径可达它的单位数" }, range: [0, null], higherMeans: { en: "more turn to it, if only through others", zh: "更多单位直接或间接指向它" } },
    domainShare: { type: "number", label: { en: "Share of the others with a path to it", zh: "有路径可达它的单位比例" }, range: [0, 1], digits: 3 },
    proximity: { type: "number", label: { en: "Proximity prestige", zh: "邻近声望" }, range: [0, 1], digits: 3, higherMeans: { en: "more turn to it, over fewer steps", zh: "更多单位以更少步数指向它" } },
    chosenBy: { type: "integer", label: { en: "Directly chosen by", zh: "直接指向它的单位数" }, range: [0, null] },
    attention: { type: "number", label: { en: "Attention received", zh: "所得关注" }, range: [0, null], digits: 3, higherMeans: { en: "is the choice of those with few others", zh: "更多是选择甚少者的选择" } },
  },
  compute({ graph, options, note }) {
    const others = graph.order - 1;
    if (others === 0) note("metric/undefined");
    const rows: { organisation: string; domain: number; domainShare: number | null; proximity: number | null; chosenBy: number; attention: number }[] = [];
    eachDistance(graph, (search) => {
      const { source: i, reached } = search;
      const none = reached === 0 || (options.unreachable === "all-or-nothing" && reached < others);
      let attention = 0;
      for (let slot = graph.into[i]!; slot < graph.into[i + 1]!; slot++) {
        const sender = graph.from[slot]!;
        attention += 1 / (graph.out[sender + 1]! - graph.out[sender]!);
      }
      rows.push({
        organisation: graph.ids[i]!, domain: reached, domainShare: others === 0 ? null : reached / others,
        proximity: others === 0 ? null : none ? 0 : ((reached / others) * reached) / totalDistance(search), chosenBy: graph.into[i + 1]! - graph.into[i]!, attention,
      });
    }, { against: true });
    return rows;
  },
});
