import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { dyadsOf, triadCensusOf, triadTypes } from "../../../network/index.js";

const undirectedTypes = ["003", "102", "201", "300"] as const;

/**
 * Triad census: how many threes of organisations there are of each kind.
 *
 * Along arcs sixteen kinds, named by their mutual, asymmetric and null pairs and, where these leave it open, a letter:
 * up, down, cyclic or transitive. 021D is one that sends to two, 021U one that two send to, 021C a chain; 111D a mutual
 * pair one of which receives from the third, 111U one of which sends to it. An undirected tie is mutual. With
 * direction ignored, or of mutual pairs alone, four kinds are left, by their ties: 003 none, 102 one, 201 two, 300
 * three. Below three organisations there is no three: every count is 0 and has no share. Not by looking at the threes,
 * of which most have no tie, but by one listing of triangles and counting. Cost O(m^1.5).
 *
 * Holland and Leinhardt (1970), doi:10.1086/224954; Batagelj and Mrvar (2001), doi:10.1016/S0378-8733(01)00035-1.
 */
export const triadCensus = defineMetric({
  id: "triadCensus",
  label: { en: "Triad census", zh: "三元组普查" },
  question: { en: "Which patterns do three organisations form, and how often?", zh: "三个单位之间形成哪些关系格局，各有多少？" },
  element: "structure",
  theme: "cohesion",
  subject: "network",
  keys: ["type"],
  formula: String.raw`\sum_{\tau} T_\tau = \binom{n}{3}`,
  convention: {
    en: "All threes by mutual, asymmetric and null pairs and a letter; four kinds by number of ties when direction is ignored.",
    zh: "全部三元组按双向、单向、无关系的对数及字母分类；忽略方向时按关系数分为四类。",
  },
  references: ["batagelj2001", "hollandLeinhardt1970"],
  cost: "O(m^1.5)",
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: null,
  options: z.strictObject({
    direction: saying(z.enum(["directed", "ignored", "mutual"]).default("directed"),
      "directed: sixteen kinds along arcs; ignored: four kinds, a tie joining both ways; mutual: four kinds of pairs tied both ways",
      "directed：按有向关系分十六类；ignored：忽略方向分四类；mutual：仅计双向关系，分四类"),
  }),
  columns: {
    type: { type: "text", label: { en: "Kind", zh: "类型" } },
    triads: { type: "integer", label: { en: "Threes", zh: "三元组数" }, range: [0, null], higherMeans: { en: "more threes are of this kind", zh: "更多三元组属于此类" } },
    share: { type: "number", label: { en: "Share of all threes", zh: "占全部三元组比例" }, range: [0, 1], digits: 3 },
  },
  headline: "triads",
  example: {
    ties: "a>b b>c a>c c>d", row: { type: "030T", triads: 1, share: 1 / 4 },
    how: { en: "Of the four threes a, b, c is transitive; a, c, d and b, c, d are chains (021C), a, b, d has one arc (012).", zh: "四个三元组中，a、b、c为传递型；a、c、d与b、c、d为链（021C），a、b、d仅一条关系（012）。" },
  },
  programs: [
    { label: { en: "sixteen kinds; the row of a kind", zh: "十六类，每类一行" }, programs: ["R sna: triad.census(g, mode = \"digraph\")", "igraph: triad_census(g)", "NetworkX: triadic_census(G)"], options: {}, column: "triads", when: "directed" },
    { label: { en: "four kinds; sna calls them 0 to 3", zh: "四类，对应0至3" }, programs: ["R sna: triad.census(g, mode = \"graph\")"], options: { direction: "ignored" }, column: "triads", when: "undirected" },
  ],
  compute({ graph, note }) {
    const n = graph.order;
    const all = (n * (n - 1) * (n - 2)) / 6;
    if (all === 0) note("metric/undefined");
    const census = triadCensusOf(dyadsOf(graph));
    const types = graph.directed ? triadTypes : undirectedTypes;
    return types.map((type) => ({ type, triads: census[type], share: all === 0 ? null : census[type] / all }));
  },
});
