import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { numberedGroups, sizesOf, strongComponents, weakComponents } from "../../../network/index.js";

/**
 * Component membership: which piece of the network each organisation is in, and how large it is.
 *
 * Pieces are numbered by size, then by their first id, whatever the order of the rows. Directions as for `components`. O(n + m).
 *
 * Tarjan (1972), doi:10.1137/0201010.
 */
export const componentMembership = defineMetric({
  id: "componentMembership",
  label: { en: "Component", zh: "所在部分" },
  question: { en: "Which piece of the network is each organisation in?", zh: "每个单位属于网络的哪个部分？" },
  element: "structure",
  theme: "fragmentation",
  subject: "organisation",
  formula: String.raw`i \sim j \iff \text{a path joins } i \text{ and } j`,
  convention: { en: "Weak components, or strong when directed; number 1 is the largest.", zh: "弱连通部分；按有向计时为强连通部分；1号最大。" },
  references: ["tarjan1972"],
  cost: "O(n + m)",
  example: {
    ties: "a-b", organisations: "a b c", row: { organisation: "c", size: 1, component: 2 },
    how: { en: "a and b are the larger piece, number 1; c is alone.", zh: "a和b为较大的1号部分；c独自一部分。" },
  },
  programs: [
    { label: { en: "sizes of weak components", zh: "弱连通部分的大小" }, programs: ["R sna: component.dist(g, connected = \"weak\")", "igraph: components(g, mode = \"weak\")", "NetworkX: weakly_connected_components(G)"], options: {}, column: "size" },
    { label: { en: "sizes of strong components", zh: "强连通部分的大小" }, programs: ["R sna: component.dist(g, connected = \"strong\")", "igraph: components(g, mode = \"strong\")", "NetworkX: strongly_connected_components(G)"], options: { direction: "directed" }, column: "size", when: "directed" },
  ],
  comparable: "within case",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: "rises",
  options: z.strictObject({ direction: saying(z.enum(["ignored", "directed", "mutual"]).default("ignored"), "ignored: weak components; directed: strong components; mutual: pairs tied both ways only", "ignored：弱连通；directed：强连通；mutual：仅计双向都有关系的单位对") }),
  columns: {
    size: { type: "integer", label: { en: "Organisations in its piece", zh: "所在部分的单位数" }, range: [1, null], higherMeans: { en: "in a larger piece", zh: "所在部分更大" } },
    component: { type: "integer", label: { en: "Number of the piece", zh: "部分编号" }, range: [1, null], nominal: true },
  },
  compute({ graph }) {
    const component = graph.directed ? strongComponents(graph) : weakComponents(graph);
    const sizes = sizesOf(component);
    const number = numberedGroups(graph.ids, component);
    return graph.ids.map((organisation, i) => ({ organisation, size: sizes[component[i]!]!, component: number[i]! }));
  },
});
