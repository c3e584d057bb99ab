import { z } from "zod";
import { defineMetric } from "../../metric/index.js";
import { statesInTurn, unstatedOption } from "./states-in-turn.js";

/**
 * Evolution over response states, layer by layer: the ties that hold in each state, begin with it and end before it.
 *
 * The rows behind `stateEvolution`, with the same option. A layer of which no dyad is stated has no numbers. Ties that
 * do not say from which state they hold are a last row for each layer, without a state. Counts are of records.
 * Cost O(states m + states layers).
 *
 * Designed for this framework.
 */
export const stateEvolutionByLayer = defineMetric({
  id: "stateEvolutionByLayer",
  label: { en: "Evolution over states, by layer", zh: "各状态各层的演化" },
  question: { en: "Which kinds of ties begin or end as the situation grows worse?", zh: "随着态势升级，哪些种类的关系建立或终止？" },
  element: "structure",
  theme: "ties",
  subject: "state",
  keys: ["layer"],
  formula: String.raw`|E_l(s)|, \; |E_l(s) \setminus E_l(s - 1)|, \; |E_l(s - 1) \setminus E_l(s)|`,
  convention: {
    en: "Tie records by response state and layer; ties without a stated state in rows of their own.",
    zh: "按响应状态和关系层计关系记录；未说明状态的关系单列。",
  },
  references: [],
  cost: "O(states (m + layers))",
  example: {
    ties: "", organisations: "a b", case: {
      vocabulary: {}, ties: [{ id: "t1", source: "a", target: "b", layer: "communication", activeFrom: "standby" }, { id: "t2", source: "a", target: "b", layer: "decision", activeFrom: "field" }],
    },
    row: { state: "field", layer: "decision", ties: 1, added: 1, removed: 0, evidence: ["t2"] },
    how: { en: "The decision tie begins with the third state.", zh: "决策关系自第三个状态起生效。" },
  },
  comparable: "same size",
  requires: { organisations: 1, records: ["states"] },
  monotone: "rises",
  options: z.strictObject({ unstated: unstatedOption }),
  columns: {
    ties: { type: "integer", label: { en: "Ties", zh: "关系" }, range: [0, null], higherMeans: { en: "more ties hold", zh: "生效的关系更多" } },
    added: { type: "integer", label: { en: "Begun", zh: "新增" }, range: [0, null] },
    removed: { type: "integer", label: { en: "Ended", zh: "终止" }, range: [0, null] },
    evidence: { type: "ids", label: { en: "Ties begun or ended", zh: "新增或终止的关系" } },
  },
  compute(context) {
    const { turns, open } = statesInTurn(context, context.options.unstated);
    const { layers } = context.network;
    const rows = turns.flatMap(({ state, network, added, removed }) => layers.map((layer) => {
      const stated = layer.coverage !== "not-stated";
      const here = <T extends { layer: string }>(ties: readonly T[]) => ties.filter((tie) => tie.layer === layer.id);
      const counted = (ties: readonly { layer: string }[] | null) => (ties === null || !stated ? null : here(ties).length);
      return {
        state, layer: layer.id, ties: counted(network.ties), added: counted(added), removed: counted(removed),
        evidence: here([...(added ?? []), ...(removed ?? [])]).map(({ id }) => id),
      };
    }));
    const bucket = layers.flatMap((layer) => {
      const ties = open.filter((tie) => tie.layer === layer.id);
      return ties.length === 0 ? [] : [{ state: null, layer: layer.id, ties: ties.length, added: null, removed: null, evidence: ties.map(({ id }) => id) }];
    });
    return [...rows, ...bucket];
  },
});
