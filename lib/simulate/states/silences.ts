import type { Column, Row } from "../../metric/index.js";
import type { Network, StatesOf } from "../../network/index.js";
import type { SimulationTable } from "../simulation.js";

const columns: Readonly<Record<string, Column>> = {
  layer: { type: "id", label: { en: "Layer", zh: "关系层" } },
  perhaps: { type: "ids", label: { en: "Ties that may hold", zh: "可能生效的关系" } },
  tasks: { type: "ids", label: { en: "Tasks stated to begin by then", zh: "届时已开始的任务" } },
};

/**
 * Where the plan is silent: states in which no tie is stated to hold, and in the others the layers of which none is. A layer that
 * is listed in full is not silent: there nobody is tied, and that is known. `perhaps` are the ties that may hold there. A row
 * without a layer speaks of the whole state. O(states m).
 */
export function silencesOf(network: Network, { states, ties }: StatesOf): SimulationTable {
  const order = new Map(network.case.vocabulary.states.map(({ id }, i) => [id, i]));
  const rows = states.flatMap(({ state, described }): Row[] => {
    const begun = network.tasks.filter(({ activeFrom }) => activeFrom !== null && order.get(activeFrom)! <= order.get(state)!).map(({ id }) => id);
    const may = (layer: string | null) => ties.filter((tie) => tie.perhaps.includes(state) && (layer === null || tie.layer === layer)).map(({ tie }) => tie);
    if (!described) return [{ state, layer: null, perhaps: may(null), tasks: begun }];
    return network.layers.filter(({ id, coverage }) => coverage !== "complete" && ties.every((tie) => tie.layer !== id || !tie.states.includes(state)))
      .map(({ id }) => ({ state, layer: id, perhaps: may(id), tasks: begun }));
  });
  return { keys: ["state", "layer"], columns, rows };
}
