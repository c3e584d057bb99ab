import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { squaresOf } from "../../../network/index.js";
import { undefinedAsOption } from "../undefined-as-option.js";

/**
 * Square clustering: how often two contacts of an organisation have another contact in common.
 *
 * For each pair u, w of contacts the squares are the other organisations tied with both; possible are these and, for
 * each of u and w, the contacts it has beyond the organisation, the squares and the other. The share of the sums, as
 * Zhang et al. have it and networkx computes it; Lind et al. multiply the two numbers of further
 * contacts where they are added here. Where no square is possible (fewer than two contacts, or contacts who have
 * nobody else) it is null, or 0 with `undefinedAs: zero`, as in networkx. In networks of two modes, where there are no
 * triangles, it is what clustering is elsewhere. Cost O(sum of degree squared).
 *
 * Zhang et al. (2008), doi:10.1016/j.physa.2008.09.006; Lind, González and Herrmann (2005), doi:10.1103/PhysRevE.72.056127.
 */
export const squareClustering = defineMetric({
  id: "squareClustering",
  label: { en: "Square clustering", zh: "四边形聚类系数" },
  question: { en: "How often do two contacts of an organisation share a further contact?", zh: "某单位的两个联系单位，有多常共有另一个联系单位？" },
  element: "structure",
  theme: "cohesion",
  subject: "organisation",
  formula: String.raw`C_4(i) = \frac{\sum_{u < w} q_i(u, w)}{\sum_{u < w} (k_u - \eta_{uw}) + (k_w - \eta_{uw}) + q_i(u, w)},\quad \eta_{uw} = 1 + q_i(u, w) + a_{uw}`,
  convention: {
    en: "Squares of those possible over all pairs of contacts, direction ignored; null where no square is possible.",
    zh: "各对联系单位中实有四边形占可能者的比例，忽略方向；不可能构成四边形时无定义。",
  },
  references: ["lind2005", "zhang2008"],
  cost: "O(Σ degree²)",
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: null,
  options: z.strictObject({
    direction: saying(z.enum(["ignored", "mutual"]).default("ignored"), "ignored: a tie joins both ways; mutual: only pairs tied both ways", "ignored：忽略方向；mutual：仅计双向都有关系的单位对"),
    undefinedAs: undefinedAsOption,
  }),
  columns: {
    clustering: { type: "number", label: { en: "Square clustering", zh: "四边形聚类系数" }, range: [0, 1], digits: 3, higherMeans: { en: "two contacts share a further one more often", zh: "两个联系单位更常共有另一联系" } },
    squares: { type: "integer", label: { en: "Squares", zh: "四边形数" }, range: [0, null] },
  },
  example: {
    ties: "a-b b-c c-d d-a b-e", row: { organisation: "a", clustering: 1 / 2, squares: 1 },
    how: { en: "Its contacts b and d share c: one square; b could close another through e: 1 of 2.", zh: "其联系单位b与d共有c，为一个四边形；b还可经e构成另一个：1 / 2。" },
  },
  programs: [
    { label: { en: "direction ignored, 0 where undefined", zh: "忽略方向，无定义者为零" }, programs: ["NetworkX: square_clustering(G.to_undirected())"], options: { undefinedAs: "zero" }, column: "clustering" },
  ],
  compute({ graph, options, note }) {
    const { squares, possible } = squaresOf(graph);
    return graph.ids.map((organisation, i) => {
      const defined = possible[i]! > 0;
      if (!defined) note("squares/none-possible", {}, organisation);
      return { organisation, clustering: defined ? squares[i]! / possible[i]! : options.undefinedAs === "zero" ? 0 : null, squares: squares[i]! };
    });
  },
});
