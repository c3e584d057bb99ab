import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { algebraicConnectivityOf, mostInMatrix } from "../../../network/index.js";

/**
 * Algebraic connectivity: how hard it is to fall in two.
 *
 * The second smallest eigenvalue of the Laplacian, direction and strength ignored: 0 exactly where the network is in pieces
 * already, n where everyone is tied with everyone, and never more than the number of organisations that would have to fail to
 * cut an incomplete network in two. One organisation, or none, cannot fall in two: null (see `requires`). More than
 * 1,000 organisations in one piece are null with a note. Cost O(n³).
 *
 * Fiedler (1973), doi:10.21136/CMJ.1973.101168.
 */
export const algebraicConnectivity = defineMetric({
  id: "algebraicConnectivity",
  label: { en: "Algebraic connectivity", zh: "代数连通度" },
  question: { en: "How hard is it for the network to come apart?", zh: "网络有多难散开？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  formula: String.raw`\lambda_2(D - A)`,
  convention: { en: "Second smallest eigenvalue of the Laplacian; direction and strength ignored; 0 if in pieces.", zh: "拉普拉斯矩阵第二小的特征值；忽略方向与强度；网络不连通时为0。" },
  references: ["fiedler1973"],
  cost: "O(n³)",
  example: {
    ties: "a-b b-c c-d d-a",
    row: { algebraicConnectivity: 2 },
    how: { en: "A ring of four has the eigenvalues 0, 2, 2, 4.", zh: "四个单位的环，特征值为0、2、2、4。" },
  },
  programs: [
    { label: { en: "direction ignored, connected networks", zh: "忽略方向，连通网络" }, programs: ["NetworkX: algebraic_connectivity(G.to_undirected())"], options: {}, column: "algebraicConnectivity" },
  ],
  comparable: "same size",
  projection: { direction: "ignored", strength: "ignored" },
  requires: { organisations: 2 },
  monotone: "rises",
  options: z.strictObject({}),
  columns: {
    algebraicConnectivity: { type: "number", label: { en: "Algebraic connectivity", zh: "代数连通度" }, range: [0, null], digits: 3, higherMeans: { en: "harder to take apart", zh: "更难拆散" } },
  },
  compute({ graph, note }) {
    const value = algebraicConnectivityOf(graph);
    if (value === null) note("between/too-large", { most: mostInMatrix });
    return [{ algebraicConnectivity: value }];
  },
});
