import { z } from "zod";
import { defineMetric, directionOption } from "../../../metric/index.js";
import { spectralRadiusOf } from "../../../network/index.js";

/**
 * Spectral radius: the largest eigenvalue of the network, the rate at which what everyone passes on to all partners multiplies.
 *
 * On the ties alone, strength ignored. Between the mean and the largest number of partners where direction is ignored; along arcs it is
 * the greatest of the strong components', and 0 where nothing comes back: a pure chain of command. Without a tie it is 0. Measures
 * that sum over paths of all lengths (Katz, Bonacich) are defined only below its inverse. Null with a note where the
 * iteration does not settle. Cost O(rounds (n + m)).
 *
 * Cvetković and Rowlinson (1990), doi:10.1080/03081089008818026.
 */
export const spectralRadius = defineMetric({
  id: "spectralRadius",
  label: { en: "Spectral radius", zh: "谱半径" },
  question: { en: "How fast does word multiply if everyone passes it on to every partner?", zh: "若各单位都把消息转给所有对方，消息以多快的倍率增加？" },
  element: "structure",
  theme: "prominence",
  subject: "network",
  formula: String.raw`\rho = \max |\lambda(A)|`,
  convention: { en: "Largest eigenvalue of the ties as 0 and 1; direction ignored unless said otherwise.", zh: "以0和1表示关系的矩阵的最大特征值；默认忽略方向。" },
  references: ["cvetkovic1990"],
  cost: "O(rounds (n + m))",
  example: {
    ties: "hub-a hub-b hub-c hub-d",
    row: { spectralRadius: 2 },
    how: { en: "A star of four: the root of 4.", zh: "四角星形：4的平方根。" },
  },
  comparable: "same size",
  projection: ({ direction }) => ({ direction, strength: "ignored" }),
  requires: { organisations: 1 },
  monotone: "rises",
  options: z.strictObject({ direction: directionOption }),
  columns: {
    spectralRadius: { type: "number", label: { en: "Spectral radius", zh: "谱半径" }, range: [0, null], digits: 3, higherMeans: { en: "what is passed on to all multiplies faster", zh: "逐级转发时增加得更快" } },
  },
  compute({ graph, note }) {
    const value = spectralRadiusOf(graph);
    if (value === null) note("between/not-settled");
    return [{ spectralRadius: value }];
  },
});
