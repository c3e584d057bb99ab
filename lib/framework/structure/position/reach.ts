import { z } from "zod";
import { defineMetric, saying } from "../../../metric/index.js";
import { eachStepCounts } from "../../../network/index.js";
import { wayOption } from "../way-option.js";

/**
 * Reach: how many others an organisation gets to within a number of steps.
 *
 * Two steps by default: partners and their partners, as far as a request is usually passed on. `all` ignores direction,
 * `out` follows arcs from the organisation, `in` towards it. The organisation itself does not count. Self-ties and parallel
 * ties change nothing. One organisation alone reaches 0 and has no share. Cost O(n m).
 *
 * Borgatti (2006), doi:10.1007/s10588-006-7084-x (m-reach, for one organisation).
 */
export const reach = defineMetric({
  id: "reach",
  label: { en: "Reach within steps", zh: "步数内可达" },
  question: { en: "How many others can each organisation get to in a few steps?", zh: "每个单位在几步之内能联系到多少其他单位？" },
  element: "structure",
  theme: "reach",
  subject: "organisation",
  formula: String.raw`r_k(i) = |\{j \ne i : d(i, j) \le k\}|`,
  convention: { en: "Other organisations at most so many steps away; share of the n - 1 others.", zh: "步数不超过给定值的其他单位数；份额除以n - 1。" },
  references: ["borgatti2006"],
  cost: "O(n m)",
  example: {
    ties: "a-b b-c c-d d-e", row: { organisation: "a", reach: 2, share: 1 / 2 },
    how: { en: "Of the four others b is one step away and c two.", zh: "其他四个单位中，b一步可达，c两步可达。" },
  },
  comparable: "same size",
  projection: ({ mode }) => ({ direction: mode === "all" ? "ignored" : "directed", strength: "ignored" }),
  monotone: "rises",
  options: z.strictObject({
    mode: wayOption,
    steps: saying(z.int().min(1).default(2), "how many steps at most", "最多几步"),
  }),
  columns: {
    reach: { type: "integer", label: { en: "Others within the steps", zh: "步数内的其他单位数" }, range: [0, null], higherMeans: { en: "gets to more organisations", zh: "能联系到更多单位" } },
    share: { type: "number", label: { en: "Share of the others", zh: "占其他单位比例" }, range: [0, 1], digits: 3 },
  },
  compute({ graph, options, note }) {
    const others = graph.order - 1;
    if (others === 0) note("metric/undefined");
    const rows: { organisation: string; reach: number; share: number | null }[] = [];
    eachStepCounts(graph, (i, counts) => {
      const near = counts.slice(1, options.steps + 1).reduce((sum, count) => sum + count, 0);
      rows.push({ organisation: graph.ids[i]!, reach: near, share: others === 0 ? null : near / others });
    }, { against: options.mode === "in" });
    return rows;
  },
});
