import { z } from "zod";
import { attributeOption, defineMetric, groupOf, saying } from "../../../metric/index.js";
import { brokerageCounts, brokeredTies } from "./brokerage-counts.js";

/**
 * Gould-Fernandez brokerage: in which role an organisation passes on between two that are not tied themselves.
 *
 * For every a -> b -> c without a -> c, b is counted by the groups of the three: coordinator (all of one group; w_I in
 * R sna), consultant or itinerant (a and c of one, b of another; w_O), representative (a and b; b_IO), gatekeeper (b and
 * c; b_OI), liaison (three groups; b_O). With direction ignored each open pair {a, c} counts once, and representative
 * and gatekeeper are the same thing: each gets half. Organisations without a stated group take no part and are counted
 * as missing. The evidence are the ties of the open pairs. Counts hang on how large the groups are: `brokerageExpectation` sets them against chance. Cost
 * O(sum of degree² log degree).
 *
 * Gould and Fernandez (1989), doi:10.2307/270949.
 */
export const brokerage = defineMetric({
  id: "brokerage",
  aliases: ["I-09"],
  label: { en: "Brokerage roles", zh: "中介角色" },
  question: { en: "Who mediates between which groups?", zh: "谁在哪些群体之间起中介作用？" },
  element: "structure",
  theme: "brokerage",
  subject: "organisation",
  formula: String.raw`t(b) = |\{(a, c) : a \to b \to c,\ a \not\to c\}|`,
  convention: {
    en: "Raw counts of open two-paths by Gould-Fernandez role; with direction ignored each pair once, representative and gatekeeper half each.",
    zh: "按古尔德-费尔南德斯角色计开放二步路径的原始数；忽略方向时每对计一次，代理人与守门人各计一半。",
  },
  references: ["gould1989"],
  cost: "O(sum of degree^2 log degree)",
  example: {
    ties: "a>b b>c", sectors: "a=government b=social c=enterprise", row: { organisation: "b", total: 1, coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 1 },
    how: { en: "b passes on from government to enterprise, being of neither.", zh: "b在政府与企业之间传递，自身不属于任一方。" },
  },
  programs: [
    { label: { en: "coordinator", zh: "协调人" }, programs: ["R sna: brokerage(g, cl)$raw.nli[, \"w_I\"]"], options: {}, column: "coordinator", when: "directed" },
    { label: { en: "itinerant or consultant", zh: "顾问" }, programs: ["R sna: brokerage(g, cl)$raw.nli[, \"w_O\"]"], options: {}, column: "consultant", when: "directed" },
    { label: { en: "representative", zh: "代理人" }, programs: ["R sna: brokerage(g, cl)$raw.nli[, \"b_IO\"]"], options: {}, column: "representative", when: "directed" },
    { label: { en: "gatekeeper", zh: "守门人" }, programs: ["R sna: brokerage(g, cl)$raw.nli[, \"b_OI\"]"], options: {}, column: "gatekeeper", when: "directed" },
    { label: { en: "liaison", zh: "联络人" }, programs: ["R sna: brokerage(g, cl)$raw.nli[, \"b_O\"]"], options: {}, column: "liaison", when: "directed" },
    { label: { en: "all roles", zh: "合计" }, programs: ["R sna: brokerage(g, cl)$raw.nli[, \"t\"]"], options: {}, column: "total", when: "directed" },
  ],
  comparable: "within case",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: ({ attribute }) => ({ attributes: [attribute] }),
  monotone: null,
  options: z.strictObject({
    attribute: attributeOption,
    direction: saying(z.enum(["directed", "ignored"]).default("directed"), "directed: along arcs; ignored: a tie joins both ways", "directed：沿有向关系；ignored：忽略方向"),
  }),
  columns: {
    total: { type: "number", label: { en: "Brokerage", zh: "中介合计" }, range: [0, null], digits: 1, higherMeans: { en: "mediates between more pairs", zh: "在更多单位对之间中介" } },
    coordinator: { type: "number", label: { en: "Coordinator", zh: "协调人" }, range: [0, null], digits: 1 },
    consultant: { type: "number", label: { en: "Consultant", zh: "顾问" }, range: [0, null], digits: 1 },
    representative: { type: "number", label: { en: "Representative", zh: "代理人" }, range: [0, null], digits: 1 },
    gatekeeper: { type: "number", label: { en: "Gatekeeper", zh: "守门人" }, range: [0, null], digits: 1 },
    liaison: { type: "number", label: { en: "Liaison", zh: "联络人" }, range: [0, null], digits: 1 },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, graph, options, note, leaveOut }) {
    const group = network.organisations.map(groupOf(network, options.attribute));
    const without = network.organisations.filter((_, i) => group[i] === null);
    for (const { id } of without) leaveOut(id);
    if (without.length > 0) note("metric/attribute-missing", { attribute: { word: options.attribute }, count: without.length });
    const counts = brokerageCounts(graph, group);
    const evidence = brokeredTies(network, graph, group);
    return network.organisations.map(({ id }, b) => ({
      organisation: id, ...(counts[b] ?? { total: null, coordinator: null, consultant: null, representative: null, gatekeeper: null, liaison: null }), evidence: evidence[b]!,
    }));
  },
});
