import { z } from "zod";
import { defineMetric } from "../../../metric/index.js";
import { cutsOf } from "../../../network/index.js";

/**
 * Cut points: organisations whose absence breaks their part of the network into pieces.
 *
 * Direction is ignored. `pieces` is how many pieces are left of the component: 1 where nothing breaks, 0 for an isolate.
 * Cost O(n + m).
 *
 * Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
 *
 * @example measure(build(star), cutPoints).rows[0] // { organisation: "hub", pieces: 3, isCutPoint: true }
 */
export const cutPoints = defineMetric({
  id: "cutPoints",
  label: { en: "Cut points", zh: "割点" },
  question: { en: "Whose absence alone breaks the network apart?", zh: "哪个单位一旦缺位，网络就会断开？" },
  element: "structure",
  subject: "organisation",
  formula: String.raw`\text{pieces}(v) = \text{components}(C_v - v)`,
  convention: { en: "On the undirected union of ties; pieces that the organisation's own component leaves.", zh: "忽略方向；该单位所在部分在其缺位后剩下的块数。" },
  references: ["hopcroft1973"],
  comparable: "any size",
  projection: { direction: "ignored", strength: "ignored" },
  monotone: null,
  options: z.strictObject({}),
  columns: {
    pieces: { type: "integer", label: { en: "Pieces without it", zh: "缺位后的块数" }, range: [0, null], higherMeans: { en: "breaks into more pieces without it", zh: "缺位后断成更多块" } },
    isCutPoint: { type: "boolean", label: { en: "Cut point", zh: "是否割点" } },
  },
  compute({ graph }) {
    const { pieces } = cutsOf(graph);
    return graph.ids.map((organisation, i) => ({ organisation, pieces: pieces[i]!, isCutPoint: pieces[i]! > 1 }));
  },
});
