import { z } from "zod";
import { defineMetric, directionOption, saying } from "../../../metric/index.js";
import { arcCorrelation } from "../../../network/index.js";

/**
 * Assortativity by number: do tied organisations have similar values of some number, such as staff or years?
 *
 * Pearson correlation of the values at the two ends over all ties: each arc once, from its source to its target; a tie
 * without direction both ways, which makes it symmetric. The number is taken from the organisations' own `attributes`. An
 * organisation that has ties but no such number leaves the answer null with a note: nothing is filled in, and dropping it
 * would drop its ties unseen. Isolates need none. Null where all tied organisations have one value, and without ties.
 * R igraph agrees. Time O(n + m).
 *
 * Newman (2003), Mixing patterns in networks, doi:10.1103/PhysRevE.67.026126.
 */
export const numericAssortativity = defineMetric({
  id: "numericAssortativity",
  label: { en: "Assortativity by number", zh: "按数值的同配性" },
  question: { en: "Do organisations with high values deal with others that have high values?", zh: "数值高的单位是否与数值高的单位往来？" },
  element: "structure",
  theme: "groups",
  subject: "network",
  formula: String.raw`r = \operatorname{cor}_{i \to j}(x_i, x_j)`,
  convention: {
    en: "Pearson correlation of the attribute at both ends over all ties; undirected ties both ways; null when a tied organisation has no number.",
    zh: "各关系两端属性值的皮尔逊相关；无向关系双向计；任一有关系的单位缺少数值时不计算。",
  },
  references: ["newman2003"],
  cost: "O(n + m)",
  example: {
    ties: "a-b b-c",
    case: { organisations: [{ id: "a", label: "a", attributes: { staff: 1 } }, { id: "b", label: "b", attributes: { staff: 2 } }, { id: "c", label: "c", attributes: { staff: 3 } }] },
    options: { attribute: "staff" }, row: { assortativity: 0, ties: 2 },
    how: { en: "Both ways the ends are (1,2), (2,1), (2,3), (3,2): mean 2, and the products of the differences are all 0.", zh: "双向各端为(1,2)、(2,1)、(2,3)、(3,2)：均值为2，离差之积均为0。" },
  },
  programs: [
    { label: { en: "along arcs", zh: "按有向关系" }, programs: ["igraph: assortativity(g, values, directed = TRUE)"], options: { direction: "directed" }, column: "assortativity", when: "directed" },
    { label: { en: "direction ignored", zh: "忽略方向" }, programs: ["igraph: assortativity(g, values, directed = FALSE)"], options: {}, column: "assortativity", when: "undirected" },
  ],
  comparable: "any size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { ties: 1 },
  monotone: null,
  options: z.strictObject({
    attribute: saying(z.string().default(""), "name of a number in the attributes of organisations; none is named by default", "单位属性中某个数值的名称；默认不指定"),
    direction: directionOption,
  }),
  columns: {
    assortativity: { type: "number", label: { en: "Assortativity", zh: "同配性" }, range: [-1, 1], digits: 3, higherMeans: { en: "tied organisations are more alike in this number", zh: "有关系的单位在该数值上更相近" } },
    ties: { type: "integer", label: { en: "Ties", zh: "关系数" }, range: [0, null] },
  },
  compute({ network, graph, options, note, leaveOut }) {
    const row = { assortativity: null, ties: graph.size };
    if (options.attribute === "") {
      note("groups/no-attribute-named");
      return [row];
    }
    const values = network.organisations.map(({ attributes }) => (Object.hasOwn(attributes, options.attribute) ? attributes[options.attribute] : undefined));
    const tied = (i: number) => graph.out[i + 1]! > graph.out[i]! || graph.into[i + 1]! > graph.into[i]!;
    const without = network.organisations.filter((_, i) => tied(i) && !Number.isFinite(values[i]));
    if (without.length > 0) {
      note("groups/not-a-number", { attribute: options.attribute, count: without.length });
      for (const { id } of without) leaveOut(id);
      return [row];
    }
    const x = Float64Array.from(values, (value) => (typeof value === "number" ? value : 0));
    const found = arcCorrelation(graph, x, x);
    if (found === null) note("groups/all-alike");
    return [{ ...row, assortativity: found }];
  },
});
