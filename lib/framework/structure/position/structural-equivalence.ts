import { z } from "zod";
import { defineMetric, parallelOption, strengthOption } from "../../../metric/index.js";
import { profileDistances } from "../../../network/index.js";
import { equivalenceDirection } from "../groups/equivalence-options.js";

/**
 * Structural equivalence: how alike the ties of two organisations to all others are.
 *
 * Compared are the arcs to every third organisation and those from it, 2 (n - 2) cells; what the two have with one
 * another and with themselves is left out. Euclidean distance, Hamming distance (cells that differ; with strength the
 * sum of differences) and Pearson correlation stand side by side. On undirected ties rows and columns say the same and
 * each counts twice, as where the whole matrix is compared. 0 apart: one could take the other's place. Correlation is
 * null where one of the two is tied with all third organisations alike, an isolate among them; R sna gives 0 there. Cost
 * O(n² + sum of degrees squared).
 *
 * Lorrain and White (1971), doi:10.1080/0022250X.1971.9989788; Burt (1976), doi:10.2307/2577097; Wasserman and Faust
 * (1994), section 9.4.
 */
export const structuralEquivalence = defineMetric({
  id: "structuralEquivalence",
  label: { en: "Structural equivalence", zh: "结构等价" },
  question: { en: "Which organisations could take one another's place?", zh: "哪些单位在网络中可以互相替代？" },
  element: "structure",
  theme: "roles",
  subject: "pair",
  formula: String.raw`d_{ij} = \sqrt{\sum_{k \ne i, j} (a_{ik} - a_{jk})^2 + (a_{ki} - a_{kj})^2}`,
  convention: {
    en: "Rows and columns compared over third organisations; diagonal and the two's own ties left out; an undirected tie counts in both.",
    zh: "按第三方单位比较行与列；不计对角线及二者之间的关系；无向关系在行与列中各计一次。",
  },
  references: ["burt1976", "lorrain1971", "wasserman1994"],
  cost: "O(n^2 + sum of degrees squared)",
  example: {
    ties: "a>c b>c b>d", row: { a: "a", b: "b", euclidean: 1, hamming: 1, correlation: Math.sqrt(1 / 3) },
    how: { en: "Towards c both have a tie, towards d only b: one of the four cells differs.", zh: "对丙二者都有关系，对丁仅乙有：四个单元中一个不同。" },
  },
  programs: [
    { label: { en: "Euclidean distance", zh: "欧氏距离" }, programs: ["R sna: sedist(g, method = \"euclidean\", mode = \"digraph\")"], options: { direction: "directed" }, column: "euclidean", when: "directed" },
    { label: { en: "Euclidean distance", zh: "欧氏距离" }, programs: ["R sna: sedist(g, method = \"euclidean\", mode = \"graph\")"], options: { direction: "ignored" }, column: "euclidean", when: "undirected" },
    { label: { en: "Hamming distance", zh: "汉明距离" }, programs: ["R sna: sedist(g, method = \"hamming\", mode = \"digraph\")"], options: { direction: "directed" }, column: "hamming", when: "directed" },
    { label: { en: "Hamming distance", zh: "汉明距离" }, programs: ["R sna: sedist(g, method = \"hamming\", mode = \"graph\")"], options: { direction: "ignored" }, column: "hamming", when: "undirected" },
    { label: { en: "Correlation; there 0 where it is not defined", zh: "相关；无定义处该程序给出零" }, programs: ["R sna: sedist(g, method = \"correlation\", mode = \"digraph\")"], options: { direction: "directed" }, column: "correlation", when: "directed" },
    { label: { en: "Correlation; there 0 where it is not defined", zh: "相关；无定义处该程序给出零" }, programs: ["R sna: sedist(g, method = \"correlation\", mode = \"graph\")"], options: { direction: "ignored" }, column: "correlation", when: "undirected" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  requires: { organisations: 3 },
  monotone: null,
  options: z.strictObject({ direction: equivalenceDirection, reading: strengthOption, parallel: parallelOption }),
  columns: {
    euclidean: { type: "number", label: { en: "Euclidean distance", zh: "欧氏距离" }, range: [0, null], digits: 3, higherMeans: { en: "less alike in their ties", zh: "关系格局差异更大" } },
    hamming: { type: "number", label: { en: "Hamming distance", zh: "汉明距离" }, range: [0, null], digits: 1, higherMeans: { en: "less alike in their ties", zh: "关系格局差异更大" } },
    correlation: { type: "number", label: { en: "Correlation of their ties", zh: "关系格局相关" }, range: [-1, 1], digits: 3, higherMeans: { en: "more alike in their ties", zh: "关系格局更相似" } },
  },
  compute({ graph, note }) {
    const compare = profileDistances(graph);
    let constant = 0;
    const rows = graph.ids.flatMap((a, i) => {
      const { euclidean, hamming, correlation } = compare(i);
      return graph.ids.slice(i + 1).map((b, k) => {
        const j = i + 1 + k;
        const defined = !Number.isNaN(correlation[j]!);
        if (!defined) constant++;
        return { a, b, euclidean: euclidean[j]!, hamming: hamming[j]!, correlation: defined ? correlation[j]! : null };
      });
    });
    if (constant > 0) note("equivalence/constant", { count: constant });
    return rows;
  },
});
