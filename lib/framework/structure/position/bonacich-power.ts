import { z } from "zod";
import { arcsOption } from "../arcs-option.js";
import { defineMetric, parallelOption, saying, strengthOption } from "../../../metric/index.js";
import { bonacichPowerOf, mostInMatrix, reversed, spectralRadiusOf } from "../../../network/index.js";

/**
 * Bonacich power: an organisation's ties, and by a share `beta` the power of those it is tied with, for it or against it.
 *
 * x = (1 - beta A)⁻¹ A 1, scaled so that the squares sum to the number of organisations, isolates included, as R sna and igraph
 * do. A positive beta makes one powerful by powerful partners, a negative one by partners who depend on it, as
 * in bargaining; 0 is degree but for the scale. `out` follows arcs outwards (sna, igraph), `in` inwards, `all` ignores
 * direction. Where 1 / beta is an eigenvalue there is no answer, and where it is nearly one the answer is arbitrary: null with
 * a note. Where the size of beta times the largest eigenvalue reaches 1, the sum over paths that the measure stands for has
 * no end, although the formula still gives a number: it is given, with a note. An isolate has 0. A part of more than 1,000
 * organisations is null with a note. Cost O(n³) in the largest part.
 *
 * Bonacich (1987), doi:10.1086/228631.
 */
export const bonacichPower = defineMetric({
  id: "bonacichPower",
  label: { en: "Bonacich power", zh: "博纳西奇权力中心度" },
  question: { en: "Who is powerful by being tied with the powerful, or with those who have nobody else?", zh: "谁因与强者（或与别无依靠者）有关系而有权力？" },
  element: "structure",
  theme: "prominence",
  subject: "organisation",
  formula: String.raw`x = c\,(I - \beta A)^{-1} A \mathbf{1}, \quad \sum_i x_i^2 = n`,
  convention: {
    en: "Along arcs out unless said otherwise; scaled so that the squares sum to the number of organisations; null where 1 / beta is an eigenvalue.",
    zh: "默认沿出向关系；缩放使平方和等于单位数；β的倒数为特征值时无定义。",
  },
  references: ["bonacich1987"],
  cost: "O(n³)",
  example: {
    ties: "a-b b-c",
    options: { beta: -0.5 },
    row: { organisation: "b", bonacichPower: Math.sqrt(3) },
    how: { en: "x(a) = 1 - x(b) / 2, x(b) = 2 - x(a): b has 2, a and c 0, all times the root of 3 / 4.", zh: "x(a) = 1 - x(b) / 2，x(b) = 2 - x(a)：b为2，a、c为0，再乘3 / 4的平方根。" },
  },
  programs: [
    { label: { en: "along arcs out", zh: "沿出向关系" }, programs: ["R sna: bonpow(g, exponent = 0.05)", "R igraph: power_centrality(g, exponent = 0.05)"], options: { mode: "out", beta: 0.05 }, column: "bonacichPower" },
    { label: { en: "along arcs out, beta negative", zh: "沿出向关系，β为负" }, programs: ["R sna: bonpow(g, exponent = -0.05)"], options: { mode: "out", beta: -0.05 }, column: "bonacichPower" },
  ],
  comparable: "within case",
  projection: ({ mode, strength, parallel }) => ({ direction: mode === "all" ? "ignored" : "directed", strength, parallel }),
  requires: { ties: 1 },
  monotone: null,
  options: z.strictObject({
    mode: arcsOption("out"), strength: strengthOption, parallel: parallelOption,
    beta: saying(z.number().default(0.05), "how much the power of partners counts: positive for it, negative against it", "对方的权力计入多少：为正则相加，为负则相减"),
  }),
  columns: {
    bonacichPower: { type: "number", label: { en: "Bonacich power", zh: "博纳西奇权力中心度" }, range: [null, null], digits: 3, higherMeans: { en: "more powerful by its ties", zh: "因其关系而更有权力" } },
  },
  compute({ graph, options, note }) {
    const power = bonacichPowerOf(options.mode === "in" ? reversed(graph) : graph, options.beta);
    const squares = typeof power === "string" ? 0 : power.reduce((sum, x) => sum + x * x, 0);
    if (power === "singular") note("bonacich/singular");
    else if (power === "too-large") note("between/too-large", { most: mostInMatrix });
    else if (squares === 0) note("metric/undefined");
    const product = Math.abs(options.beta) * (spectralRadiusOf(graph) ?? 0);
    if (squares > 0 && product >= 1) note("bonacich/beyond", { product });
    return graph.ids.map((organisation, i) => ({
      organisation, bonacichPower: typeof power === "string" || squares === 0 ? null : power[i]! * Math.sqrt(graph.order / squares),
    }));
  },
});
