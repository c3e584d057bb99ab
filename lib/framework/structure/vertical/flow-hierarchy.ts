import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { strongComponents } from "../../../network/index.js";

/**
 * Flow hierarchy: the share of arcs that are part of no cycle.
 *
 * An arc lies on a cycle exactly if its two ends are in one strong component. 1 is a network without cycles, 0 one where
 * everything given can come back. An undirected tie is two arcs and so a cycle of its own. Strength is ignored: by
 * strength it would count how much flows, another question. Without an arc null. Cost O(n + m).
 *
 * Luo and Magee (2011), doi:10.1002/cplx.20368.
 */
export const flowHierarchy = defineMetric({
  id: "flowHierarchy",
  label: { en: "Flow hierarchy", zh: "流向等级度" },
  question: { en: "What share of the directed ties can never lead back to where they start?", zh: "有多大比例的有向关系不会绕回起点？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`\frac{|\{i \to j : j \not\leadsto i\}|}{m}`,
  convention: { en: "Arcs on no cycle of all arcs; an undirected tie is a cycle of two.", zh: "不在任何回路上的有向关系占全部有向关系的比例；无向关系视为两单位间的回路。" },
  references: ["luo2011"],
  cost: "O(n + m)",
  example: {
    ties: "a>b b>c c>b", row: { hierarchy: 1 / 3, acyclicArcs: 1 },
    how: { en: "Of 3 arcs only a > b is on no cycle.", zh: "3条有向关系中仅a指向b的一条不在回路上。" },
  },
  programs: [{ label: { en: "unweighted", zh: "不计强度" }, programs: ["NetworkX: flow_hierarchy(G)"], options: {}, column: "hierarchy", when: "directed" }],
  comparable: "any size",
  projection: { direction: "directed", strength: "ignored" },
  requires: { organisations: 1 },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    hierarchy: { type: "number", label: { en: "Flow hierarchy", zh: "流向等级度" }, range: [0, 1], digits: 3, higherMeans: { en: "fewer ties lead back", zh: "更少关系会绕回" } },
    acyclicArcs: { type: "integer", label: { en: "Arcs on no cycle", zh: "不在回路上的有向关系数" }, range: [0, null] },
  },
  compute({ graph, note }) {
    const component = strongComponents(graph);
    let acyclicArcs = 0;
    for (let i = 0; i < graph.order; i++) for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) if (component[i] !== component[graph.to[slot]!]) acyclicArcs++;
    if (graph.size === 0) note("metric/no-ties");
    return [{ hierarchy: graph.size === 0 ? null : acyclicArcs / graph.size, acyclicArcs }];
  },
});
