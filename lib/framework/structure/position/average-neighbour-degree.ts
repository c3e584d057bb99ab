import { z } from "zod";
import { defineMetric, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { undefinedAsOption } from "../undefined-as-option.js";

/**
 * Average neighbour degree: how many contacts an organisation's contacts have, on average.
 *
 * On the union of ties, or on pairs tied both ways. By strength it is Barrat's: each contact counts by the strength of the
 * tie to it, while its own contacts are still counted and not summed. Isolates have no contacts: null, or 0 with
 * `undefinedAs: zero`, as networkx has it. Cost O(n + m).
 *
 * Pastor-Satorras, Vázquez and Vespignani (2001), doi:10.1103/PhysRevLett.87.258701; Barrat et al. (2004), doi:10.1073/pnas.0400087101.
 */
export const averageNeighbourDegree = defineMetric({
  id: "averageNeighbourDegree",
  label: { en: "Average neighbour degree", zh: "联系单位的平均度" },
  question: { en: "How well connected are the contacts of each organisation?", zh: "每个单位的联系单位自身有多少联系？" },
  element: "structure",
  theme: "ties",
  subject: "organisation",
  formula: String.raw`k_{nn}(i) = \frac{1}{k_i} \sum_{j \sim i} k_j`,
  convention: { en: "Mean number of partners of an organisation's partners, itself counted; by strength, contacts count by their tie. Null for an isolate.", zh: "联系单位的不同联系单位数之均值，含自身；按强度时以关系强度加权。孤立单位无定义。" },
  references: ["barrat2004", "pastorSatorras2001"],
  cost: "O(n + m)",
  comparable: "same size",
  projection: ({ direction, reading, parallel }) => ({ direction, strength: reading, parallel }),
  monotone: null,
  options: z.strictObject({
    direction: saying(z.enum(["ignored", "mutual"]).default("ignored"), "ignored: a tie joins both ways; mutual: only pairs tied both ways", "ignored：忽略方向；mutual：仅计双向都有关系的单位对"),
    reading: strengthOption, parallel: parallelOption, undefinedAs: undefinedAsOption,
  }),
  columns: {
    averageNeighbourDegree: { type: "number", label: { en: "Average neighbour degree", zh: "联系单位的平均度" }, range: [0, null], digits: 2, higherMeans: { en: "contacts have more contacts of their own", zh: "联系单位自身的联系更多" } },
  },
  example: {
    ties: "a-b a-c a-d b-c", row: { organisation: "a", averageNeighbourDegree: 5 / 3 },
    how: { en: "b and c have two contacts each, d has one: 5 / 3.", zh: "b与c各有两个联系单位，d有一个：5 / 3。" },
  },
  programs: [
    { label: { en: "direction ignored, 0 for isolates", zh: "忽略方向，孤立单位为零" }, programs: ["NetworkX: average_neighbor_degree(G.to_undirected())"], options: { undefinedAs: "zero" }, column: "averageNeighbourDegree" },
  ],
  compute({ graph, options, note }) {
    const { out, to, strength } = graph;
    return graph.ids.map((organisation, i) => {
      if (out[i] === out[i + 1]) {
        note("metric/isolate", {}, organisation);
        return { organisation, averageNeighbourDegree: options.undefinedAs === "zero" ? 0 : null };
      }
      let [sum, total] = [0, 0];
      for (let slot = out[i]!; slot < out[i + 1]!; slot++) {
        const counts = strength === null ? 1 : strength[slot]!;
        sum += counts * (out[to[slot]! + 1]! - out[to[slot]!]!);
        total += counts;
      }
      return { organisation, averageNeighbourDegree: sum / total };
    });
  },
});
