import { z } from "zod";
import { defineMetric, saying } from "../../metric/index.js";
import { project } from "../../network/index.js";
import { authorityLines, authorityOption, authorityRequired } from "./authority.js";

/**
 * Span of command: how many organisations each one commands directly.
 *
 * Distinct subordinates in the layers of authority: a unit that is both mandated and commanded counts once. A collective
 * counts as one, or with `collectives: "count"` as many as it stands for; where that number is not stated the span is
 * null and the collective is named. Habit puts the limit between three and seven; no source of this framework does,
 * so `over` is empty until `maxSpan` is given. Depth is `commandReach`'s. Time O(n + m).
 *
 * Designed for this framework.
 */
export const commandSpan = defineMetric({
  id: "commandSpan",
  aliases: ["I-03b"],
  label: { en: "Span of command", zh: "指挥幅度" },
  question: { en: "How many does each organisation command directly?", zh: "各单位直接指挥多少个单位？" },
  element: "process",
  subject: "organisation",
  formula: String.raw`|\{w : v \to w\}|`,
  convention: { en: "Distinct direct subordinates in the chosen layers of authority; collectives as one or by their count.", zh: "所选权力关系层中不同的直接下级数；集合单位计一个，或按其数量计。" },
  references: [],
  cost: "O(n + m)",
  example: {
    ties: "lead>a@command lead>b@command a>c@command", options: { maxSpan: 1 }, row: { organisation: "lead", span: 2, over: true, evidence: ["t1", "t2"] },
    how: { en: "The lead commands a and b directly; c answers to a.", zh: "牵头单位直接指挥a和b；c由a指挥。" },
  },
  comparable: "any size",
  requires: ({ layers }) => ({ organisations: 1, ...authorityRequired({ layers }) }),
  monotone: "rises",
  options: z.strictObject({
    layers: authorityOption,
    collectives: saying(z.enum(["one", "count"]).default("one"), "one: a collective is one subordinate; count: as many as it stands for", "one：集合单位计一个下级；count：按其所代表的数目计"),
    maxSpan: saying(z.number().int().positive().nullable().default(null), "span above which a row is marked; no limit when not given", "超过该幅度即标出；未给出则不设限"),
  }),
  columns: {
    span: { type: "integer", label: { en: "Span", zh: "幅度" }, range: [0, null], higherMeans: { en: "more direct subordinates", zh: "直接下级更多" } },
    over: { type: "boolean", label: { en: "Above the limit", zh: "超过上限" } },
    evidence: { type: "ids", label: { en: "Evidence", zh: "依据" } },
  },
  compute({ network, options, note, leaveOut }) {
    const lines = authorityLines(network, options.layers, note);
    const graph = project(lines, { direction: "directed", strength: "ignored" });
    const evidence = new Map(graph.ids.map((id) => [id, [] as string[]]));
    for (const tie of lines.ties) {
      evidence.get(tie.source)!.push(tie.id);
      if (!tie.directed) evidence.get(tie.target)!.push(tie.id);
    }
    const collective = new Set(network.case.vocabulary.kinds.filter((kind) => kind.collective === true).map((kind) => kind.id));
    const sizes = network.organisations.map(({ kind, count }) => (options.collectives === "one" || kind === null || !collective.has(kind) ? 1 : count));
    return graph.ids.map((organisation, i) => {
      const subordinates = Array.from(graph.to.subarray(graph.out[i], graph.out[i + 1]));
      const open = subordinates.filter((j) => sizes[j] === null).map((j) => graph.ids[j]!);
      if (open.length > 0) note("command/count-not-stated", { subordinates: { records: open } }, organisation);
      for (const id of open) leaveOut(id);
      const span = open.length > 0 ? null : subordinates.reduce((sum, j) => sum + sizes[j]!, 0);
      return { organisation, span, over: span === null || options.maxSpan === null ? null : span > options.maxSpan, evidence: evidence.get(organisation)! };
    });
  },
});
