import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { dyadsOf, eachTriangle, mutual } from "../../../network/index.js";

/**
 * Ego density: of the ties that an organisation's contacts could have with one another, how many there are.
 *
 * Contacts are all it is tied with, in whichever direction; the organisation itself is left out. With direction ignored,
 * tied pairs of k (k - 1) / 2, which is local clustering by another name; directed, arcs of k (k - 1), which is not
 * Fagiolo's clustering, since the arcs to the contacts do not matter. Null below two contacts. Cost O(m^1.5).
 *
 * Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, section 2.3; Burt (1992), Structural Holes.
 */
export const egoDensity = defineMetric({
  id: "egoDensity",
  label: { en: "Density among contacts", zh: "自我网络密度" },
  question: { en: "How many of the possible ties are there among an organisation's contacts?", zh: "某单位的联系单位之间，可能的关系实有多少？" },
  element: "structure",
  theme: "brokerage",
  subject: "organisation",
  formula: String.raw`D_i = \frac{|\{(j, q) : j, q \in N(i),\ j \to q\}|}{k_i (k_i - 1)}`,
  convention: {
    en: "Ties among an organisation's contacts of those possible, itself left out; directed: arcs of k (k - 1). Null below two contacts.",
    zh: "联系单位之间的关系占可能者的比例，不含自身；有向时为有向关系占k(k - 1)。联系单位少于两个时无定义。",
  },
  references: ["burt1992", "wasserman1994"],
  cost: "O(m^1.5)",
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  monotone: null,
  options: z.strictObject({ direction: directionOption }),
  columns: {
    density: { type: "number", label: { en: "Density among contacts", zh: "自我网络密度" }, range: [0, 1], digits: 3, higherMeans: { en: "contacts are more tied with one another", zh: "联系单位之间更相连" } },
    contacts: { type: "integer", label: { en: "Contacts", zh: "联系单位数" }, range: [0, null] },
    ties: { type: "integer", label: { en: "Ties among them", zh: "其间的关系数" }, range: [0, null] },
  },
  example: {
    ties: "a>b a>c d>a b>c c>b", options: { direction: "directed" }, row: { organisation: "a", density: 1 / 3, contacts: 3, ties: 2 },
    how: { en: "Among b, c and d there are 2 arcs of 6.", zh: "b、c、d之间有2条有向关系，可能者为6。" },
  },
  compute({ graph, note }) {
    const dyads = dyadsOf(graph);
    const { start, code } = dyads;
    const ties = new Int32Array(graph.order);
    const counts = (slot: number) => (graph.directed && code[slot] === mutual ? 2 : 1);
    eachTriangle(dyads, (a, b, c, ab, ac, bc) => {
      ties[a]! += counts(bc);
      ties[b]! += counts(ac);
      ties[c]! += counts(ab);
    });
    return graph.ids.map((organisation, i) => {
      const contacts = start[i + 1]! - start[i]!;
      if (contacts < 2) note("clustering/few-contacts", {}, organisation);
      return { organisation, density: contacts < 2 ? null : ties[i]! / ((contacts * (contacts - 1)) / (graph.directed ? 1 : 2)), contacts, ties: ties[i]! };
    });
  },
});
