import { z } from "zod";
import { attributeOption, defineMetric, groupOf, saying } from "../../../metric/index.js";
import { slotOf } from "../../../network/index.js";

const roles = ["coordinator", "consultant", "representative", "gatekeeper", "liaison"] as const;

/** The role of the one between: who is of whose group. */
function roleOf(from: string, between: string, to: string): (typeof roles)[number] {
  if (from === between) return between === to ? "coordinator" : "representative";
  if (between === to) return "gatekeeper";
  return from === to ? "consultant" : "liaison";
}

/**
 * Gould-Fernandez brokerage: in which role an organisation passes on between two that are not tied themselves.
 *
 * For every a -> b -> c without a -> c, b is counted by the groups of the three: coordinator (all of one group; w_I in
 * R sna), consultant or itinerant (a and c of one, b of another; w_O), representative (a and b; b_IO), gatekeeper (b and
 * c; b_OI), liaison (three groups; b_O). With direction ignored each open pair {a, c} counts once, and representative
 * and gatekeeper are the same thing: each gets half. Organisations without a stated group take no part and are counted
 * as missing. Cost O(sum of degree² log degree).
 *
 * Gould and Fernandez (1989), doi:10.2307/270949.
 *
 * @example measure(build(threeSectors), brokerage).rows[1] // { organisation: "b", total: 1, coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 1 }
 */
export const brokerage = defineMetric({
  id: "brokerage",
  aliases: ["I-09"],
  label: { en: "Brokerage roles", zh: "中介角色" },
  question: { en: "Who mediates between which groups?", zh: "谁在哪些群体之间起中介作用？" },
  element: "structure",
  subject: "organisation",
  formula: String.raw`t(b) = |\{(a, c) : a \to b \to c,\ a \not\to c\}|`,
  convention: {
    en: "Raw counts of open two-paths by Gould-Fernandez role; with direction ignored each pair once, representative and gatekeeper half each.",
    zh: "按古尔德-费尔南德斯角色计开放二步路径的原始数；忽略方向时每对计一次，代理人与守门人各计一半。",
  },
  references: ["gould1989"],
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
  },
  compute({ network, graph, options, note, leaveOut }) {
    const group = network.organisations.map(groupOf(network, options.attribute));
    const without = network.organisations.filter((_, i) => group[i] === null);
    for (const { id } of without) leaveOut(id);
    if (without.length > 0) note("metric/attribute-missing", { attribute: { word: options.attribute }, count: without.length });
    return network.organisations.map(({ id }, b) => {
      const counts = { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
      const between = group[b] ?? null;
      if (between === null) return { organisation: id, total: null, coordinator: null, consultant: null, representative: null, gatekeeper: null, liaison: null };
      for (let into = graph.into[b]!; into < graph.into[b + 1]!; into++) {
        const a = graph.from[into]!;
        const from = group[a] ?? null;
        if (from === null) continue;
        for (let out = graph.out[b]!; out < graph.out[b + 1]!; out++) {
          const c = graph.to[out]!;
          const to = group[c] ?? null;
          if (c !== a && to !== null && slotOf(graph, a, c) === -1) counts[roleOf(from, between, to)]++;
        }
      }
      // Direction ignored, every open pair was met from both ends.
      if (!graph.directed) for (const role of roles) counts[role] /= 2;
      return { organisation: id, total: roles.reduce((sum, role) => sum + counts[role], 0), ...counts };
    });
  },
});
