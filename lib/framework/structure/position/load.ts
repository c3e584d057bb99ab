import { z } from "zod";
import { defineMetric, directionOption, lengthOption, parallelOption, saying } from "../../../metric/index.js";
import { loadOf } from "../../../network/index.js";

/**
 * Load: how many packets pass an organisation when everyone sends one to everyone along shortest paths.
 *
 * Unlike betweenness a packet is split evenly at every parting of the ways, not among whole paths. Which partings?
 * `split: backwards` (networkx, and the plain one here) splits from the receiving end among the steps before; `forwards`
 * from the sending end among the steps to come, as Goh, Kahng and Kim describe it and as R sna does, which works on the
 * transpose. Undirected, the two are the same. `load` counts what passes; `withEnds` also what is sent and received, a
 * packet to oneself among it, as sna does, so an isolate has 1 there and 0 of load. Ordered pairs, also where
 * undirected: twice the scale of betweenness. Share: of (n - 1)(n - 2). With `reading: as length` a tie is as long as 1 /
 * strength. Cost O(n m), by length O(n m log m).
 *
 * Goh, Kahng and Kim (2001), doi:10.1103/PhysRevLett.87.278701; Newman (2001), doi:10.1103/PhysRevE.64.016132.
 */
export const load = defineMetric({
  id: "load",
  label: { en: "Load", zh: "负载中心度" },
  question: { en: "Who handles the most messages if everyone writes to everyone by the shortest way?", zh: "若各单位均按最短路径互发信息，谁经手的最多？" },
  element: "structure",
  theme: "between",
  subject: "organisation",
  formula: String.raw`\ell(i) = \sum_{s \ne i \ne t} \ell_{st}(i), \quad \ell_{st}(j) = \sum_{k:\, j \text{ before } k} \frac{\ell_{st}(k)}{|\text{before } k|}`,
  convention: {
    en: "Packets between ordered pairs of others, split evenly where shortest paths part, from the receiving end unless said otherwise. Share of (n - 1)(n - 2).",
    zh: "其他单位有序对之间的信息份数，在最短路径分岔处均分（默认自接收端起）。份额除以(n - 1)(n - 2)。",
  },
  references: ["goh2001", "newmanCollaboration2001"],
  cost: "O(n m), by length O(n m log m)",
  example: {
    ties: "a-b b-c c-d d-a",
    row: { organisation: "b", load: 1, share: 1 / 6, withEnds: 8 },
    how: { en: "Half of what a sends c and half of what c sends a passes b; with three sent, three received and its own it handles 8.", zh: "a发给c的一半和c发给a的一半经过b；再加发出三份、收到三份和自身一份，共8份。" },
  },
  programs: [
    { label: { en: "split from the receiving end", zh: "自接收端均分" }, programs: ["NetworkX: load_centrality(G, normalized=False)"], options: { direction: "directed", split: "backwards" }, column: "load" },
    { label: { en: "split from the sending end, end points and oneself counted", zh: "自发送端均分，计入端点与自身" }, programs: ["R sna: loadcent(g)"], options: { direction: "directed", split: "forwards" }, column: "withEnds" },
  ],
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({
    direction: directionOption, reading: lengthOption, parallel: parallelOption,
    split: saying(z.enum(["backwards", "forwards"]).default("backwards"), "where a packet is split: backwards from who receives it, or forwards from who sends it", "信息在何处均分：backwards自接收端起；forwards自发送端起"),
  }),
  columns: {
    load: { type: "number", label: { en: "Load", zh: "负载中心度" }, range: [0, null], digits: 2, higherMeans: { en: "more messages between others pass it", zh: "经手更多其他单位间的信息" } },
    share: { type: "number", label: { en: "Share of messages", zh: "信息份额" }, range: [0, 1], digits: 3 },
    withEnds: { type: "number", label: { en: "Load with messages sent and received", zh: "计入收发的负载" }, range: [0, null], digits: 2 },
  },
  compute({ graph, options, note }) {
    const { passing, withEnds } = loadOf(graph, options.split);
    const most = (graph.order - 1) * (graph.order - 2);
    if (most === 0) note("metric/undefined");
    return graph.ids.map((organisation, i) => ({ organisation, load: passing[i]!, share: most <= 0 ? null : Math.min(1, passing[i]! / most), withEnds: withEnds[i]! }));
  },
});
