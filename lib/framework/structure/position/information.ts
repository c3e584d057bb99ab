import { z } from "zod";
import { defineMetric, parallelOption, strengthOption } from "../../../metric/index.js";
import { informationOf, mostInMatrix } from "../../../network/index.js";

/**
 * Information centrality: how well an organisation is joined with the others when every path between them counts.
 *
 * The information between two is the inverse of the electrical resistance between them, ties being wires that conduct one unit, or with
 * `strength: as strength` as well as they are strong; an organisation's is the harmonic mean of its information with all members of
 * its component, itself included with a resistance of 0. `closeness` is information / number of members: what networkx gives on
 * connected networks, also known as current-flow closeness. Direction is ignored (R sna: `cmode = "weak"`). In a network of several
 * parts each is measured by itself: the information between parts is 0, and one isolate would turn every mean to 0. An isolate has
 * nobody to be joined with: null with a note. R sna sets it to 0, and with isolates there are mixes two numbers of
 * members (n with them in the mean, n without them in the matrix), which is turned down here; without isolates
 * the two agree. A part of more than 1,000 organisations is null with a note. Cost O(n³) in the largest part.
 *
 * Stephenson and Zelen (1989), doi:10.1016/0378-8733(89)90016-6; Brandes and Fleischer (2005), doi:10.1007/978-3-540-31856-9_44.
 */
export const information = defineMetric({
  id: "information",
  label: { en: "Information centrality", zh: "信息中心度" },
  question: { en: "Who is best joined with the others if every path counts, short or long?", zh: "长短路径都计入时，谁与其他单位联系得最充分？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`I(i) = \frac{n_i}{\sum_{j} R_{ij}}`,
  convention: {
    en: "Members of one's component / sum of the resistances to them, direction ignored; each component by itself; isolates have none.",
    zh: "所在部分的单位数除以到各成员的电阻之和，忽略方向；各部分分别计算；孤立单位无值。",
  },
  references: ["brandes2005", "stephenson1989"],
  cost: "O(n³)",
  example: {
    ties: "a-b b-c",
    row: { organisation: "b", information: 3 / 2, closeness: 1 / 2 },
    how: { en: "Resistance 1 to a, 1 to c: 3 / (1 + 1).", zh: "到a、c的电阻各为1：3 / (1 + 1)。" },
  },
  programs: [
    { label: { en: "networks without isolates", zh: "没有孤立单位的网络" }, programs: ["R sna: infocent(g, cmode = \"weak\")"], options: {}, column: "information" },
    { label: { en: "divided by the number of members, connected networks", zh: "除以单位数，连通网络" }, programs: ["NetworkX: information_centrality(G.to_undirected())"], options: {}, column: "closeness" },
  ],
  comparable: "same size",
  projection: ({ strength, parallel }) => ({ direction: "ignored", strength, parallel }),
  monotone: null,
  options: z.strictObject({ strength: strengthOption, parallel: parallelOption }),
  columns: {
    information: { type: "number", label: { en: "Information centrality", zh: "信息中心度" }, range: [0, null], digits: 3, higherMeans: { en: "more and shorter paths to the others", zh: "通往其他单位的路径更多更短" } },
    closeness: { type: "number", label: { en: "Current-flow closeness", zh: "电流接近中心度" }, range: [0, null], digits: 3 },
  },
  compute({ graph, note }) {
    const found = informationOf(graph);
    if (found === null) note("between/too-large", { most: mostInMatrix });
    else if (found.size.some((size) => size > 1 && size < graph.order)) note("between/by-component");
    return graph.ids.map((organisation, i) => {
      const value = found?.information[i] ?? null;
      if (found !== null && value === null) note("metric/isolate", {}, organisation);
      return { organisation, information: value, closeness: value === null ? null : value / found!.size[i]! };
    });
  },
});
