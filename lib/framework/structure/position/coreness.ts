import { z } from "zod";
import { defineMetric, modeOption } from "../../../metric/index.js";
import { coreNumbers } from "../../../network/index.js";

/**
 * Coreness: the deepest core an organisation belongs to.
 *
 * The k-core is the largest part in which everybody has at least k ties inside the part; coreness is the largest k for
 * which one belongs. `partners` counts distinct organisations, direction ignored; `in` and `out` count arcs that come
 * in or go out; `total` is in plus out, so that a mutual pair counts twice. Programs differ in which they mean on a digraph:
 * igraph's "all" and networkx count in plus out there. Isolates have 0. Cost O(n + m).
 *
 * Seidman (1983), doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaveršnik (2011), doi:10.1007/s11634-010-0079-y.
 */
export const coreness = defineMetric({
  id: "coreness",
  label: { en: "Coreness", zh: "核数" },
  question: { en: "How deep inside the densest part does each organisation sit?", zh: "每个单位处在最密集部分的多深处？" },
  element: "structure",
  theme: "cohesion",
  subject: "organisation",
  formula: String.raw`c(i) = \max\{k : i \in C_k\}`,
  convention: {
    en: "Largest k such that one belongs to a part in which each has k ties or more inside it; distinct partners, or arcs in, out or both.",
    zh: "使该单位属于“内部每个单位至少有k个关系”的部分的最大k；按不同单位数，或入、出、合计的有向关系数。",
  },
  references: ["batagelj2011", "seidman1983"],
  cost: "O(n + m)",
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "partners" ? "ignored" : "directed", strength: "ignored" }),
  monotone: "rises",
  options: z.strictObject({ mode: modeOption }),
  columns: {
    coreness: { type: "integer", label: { en: "Coreness", zh: "核数" }, range: [0, null], higherMeans: { en: "sits in a denser part", zh: "处于更密集的部分" } },
  },
  example: {
    ties: "a-b b-c a-c c-d", row: { organisation: "c", coreness: 2 },
    how: { en: "a, b and c each have two ties among themselves; d has only one.", zh: "a、b、c彼此各有两条关系；d仅一条。" },
  },
  programs: [
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["R sna: kcores(g, mode = \"graph\")", "igraph: coreness(g, mode = \"all\")", "NetworkX: core_number(G)"], options: {}, column: "coreness", when: "undirected" },
    { label: { en: "in plus out", zh: "入加出" }, programs: ["R sna: kcores(g, cmode = \"freeman\")", "igraph: coreness(g, mode = \"all\")", "NetworkX: core_number(G)"], options: { mode: "total" }, column: "coreness", when: "directed" },
    { label: { en: "on the union of ties", zh: "忽略方向" }, programs: ["NetworkX: core_number(G.to_undirected())"], options: {}, column: "coreness", when: "directed" },
    { label: { en: "by arcs that come in", zh: "按入" }, programs: ["R sna: kcores(g, cmode = \"indegree\")", "igraph: coreness(g, mode = \"in\")"], options: { mode: "in" }, column: "coreness", when: "directed" },
    { label: { en: "by arcs that go out", zh: "按出" }, programs: ["R sna: kcores(g, cmode = \"outdegree\")", "igraph: coreness(g, mode = \"out\")"], options: { mode: "out" }, column: "coreness", when: "directed" },
  ],
  compute({ graph, options }) {
    const cores = coreNumbers(graph, options.mode);
    return graph.ids.map((organisation, i) => ({ organisation, coreness: cores[i]! }));
  },
});
