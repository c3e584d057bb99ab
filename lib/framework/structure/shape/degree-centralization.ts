import { z } from "zod";
import { defineMetric, modeOption, saying } from "../../../metric/index.js";
import { centralizationRow, deviations } from "./centralization-row.js";

/**
 * Degree centralization: how far ties gather on one organisation, against the most that is possible.
 *
 * The differences of all degrees to the largest, summed, over the largest such sum among networks of the same size. That
 * is the star: undirected (n - 1)(n - 2); all arcs into or out of one organisation (n - 1)², since the others then have
 * none; in plus out 2(n - 1)(n - 2). R sna and igraph without loops divide so. `as undirected` divides by what a
 * star of mutual ties reaches, (n - 1)(n - 2) for arcs in or out too, as textbooks carry over from undirected networks:
 * it can pass 1. `with self-ties` divides by what a star whose centre is also tied with itself reaches, n(n - 1) or
 * 2(n - 1)²: igraph's default; our degrees never count a self-tie. With two organisations an undirected star has no
 * difference to show: null. Isolates count, with degree 0. Strength is ignored. Cost O(n + m).
 *
 * Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
 */
export const degreeCentralization = defineMetric({
  id: "degreeCentralization",
  label: { en: "Degree centralization", zh: "度中心势" },
  question: { en: "How far do the ties gather on one organisation?", zh: "关系在多大程度上集中于某一个单位？" },
  element: "structure",
  theme: "hierarchy",
  subject: "network",
  formula: String.raw`C = \frac{\sum_i (\max_j d(j) - d(i))}{\max \sum_i (\max_j d(j) - d(i))}`,
  convention: {
    en: "Freeman: differences to the largest degree over those of a star; the divisor by option. Isolates count.",
    zh: "弗里曼：各单位度与最大度之差的总和，除以星形网络的同一总和；除数由选项决定。孤立单位计入。",
  },
  references: ["freeman1978", "wasserman1994"],
  cost: "O(n + m)",
  example: {
    ties: "a-b b-c c-d", row: { centralization: 1 / 3, sum: 2, maximum: 6 },
    how: { en: "Degrees 1 2 2 1: the sum of 2 - d is 2; a star of four gives (3)(2) = 6.", zh: "度为1、2、2、1：2与各度之差合计2；四个单位的星形为3乘2等于6。" },
  },
  programs: [
    { label: { en: "undirected", zh: "无向" }, programs: ["R sna: centralization(A, degree, mode = \"graph\")", "igraph: centr_degree(g, loops = FALSE)"], options: {}, column: "centralization", when: "undirected" },
    { label: { en: "arcs in", zh: "入向" }, programs: ["R sna: centralization(A, degree, cmode = \"indegree\")", "igraph: centr_degree(g, mode = \"in\", loops = FALSE)"], options: { mode: "in" }, column: "centralization", when: "directed" },
    { label: { en: "arcs out", zh: "出向" }, programs: ["R sna: centralization(A, degree, cmode = \"outdegree\")", "igraph: centr_degree(g, mode = \"out\", loops = FALSE)"], options: { mode: "out" }, column: "centralization", when: "directed" },
    { label: { en: "arcs in and out", zh: "入与出" }, programs: ["R sna: centralization(A, degree, cmode = \"freeman\")"], options: { mode: "total" }, column: "centralization", when: "directed" },
    { label: { en: "arcs in, divided by (n - 1)(n - 2)", zh: "入向，除以(n - 1)(n - 2)" }, programs: ["Freeman (1978), the divisor of an undirected star"], options: { mode: "in", divisor: "as undirected" }, column: "centralization", when: "directed" },
    { label: { en: "arcs out, divided by (n - 1)(n - 2)", zh: "出向，除以(n - 1)(n - 2)" }, programs: ["Freeman (1978), the divisor of an undirected star"], options: { mode: "out", divisor: "as undirected" }, column: "centralization", when: "directed" },
    { label: { en: "arcs in, divided as if self-ties were possible", zh: "入向，按可有自身关系相除" }, programs: ["igraph: centr_degree(g, mode = \"in\")"], options: { mode: "in", divisor: "with self-ties" }, column: "centralization", when: "directed" },
    { label: { en: "arcs out, divided as if self-ties were possible", zh: "出向，按可有自身关系相除" }, programs: ["igraph: centr_degree(g, mode = \"out\")"], options: { mode: "out", divisor: "with self-ties" }, column: "centralization", when: "directed" },
  ],
  comparable: "any size",
  projection: ({ mode }) => ({ direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" }),
  requires: { organisations: 2 },
  monotone: null,
  options: z.strictObject({
    mode: modeOption,
    divisor: saying(z.enum(["without self-ties", "as undirected", "with self-ties"]).default("without self-ties"),
      "the star that is compared with: without self-ties; as undirected, its ties all mutual; with self-ties, its centre also tied with itself",
      "作比较的星形：without self-ties不含自身关系；as undirected其关系均为双向；with self-ties中心另有自身关系"),
  }),
  columns: {
    centralization: { type: "number", label: { en: "Degree centralization", zh: "度中心势" }, range: [0, null], digits: 3, higherMeans: { en: "ties gather more on one organisation", zh: "关系更集中于一个单位" } },
    sum: { type: "integer", label: { en: "Sum of differences", zh: "差值总和" }, range: [0, null] },
    maximum: { type: "integer", label: { en: "Largest possible sum", zh: "可能的最大总和" }, range: [0, null] },
  },
  compute({ graph, options: { mode, divisor }, note }) {
    const n = graph.order;
    const degrees = Float64Array.from({ length: n }, (_, i) => {
      const [out, into] = [graph.out[i + 1]! - graph.out[i]!, graph.into[i + 1]! - graph.into[i]!];
      return mode === "in" ? into : mode === "total" ? into + out : out;
    });
    const oneWay = mode === "in" || mode === "out";
    const maximum = {
      "without self-ties": oneWay ? (n - 1) ** 2 : (mode === "total" ? 2 : 1) * (n - 1) * (n - 2),
      "as undirected": (mode === "total" ? 2 : 1) * (n - 1) * (n - 2),
      "with self-ties": mode === "total" ? 2 * (n - 1) ** 2 : n * (n - 1),
    }[divisor];
    return [centralizationRow(deviations(degrees), maximum, note)];
  },
});
