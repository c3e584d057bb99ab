import { type Context, type GroupAttribute, saying } from "../../../metric/index.js";
import { z } from "zod";
import { countedTies, indexOf } from "./counted-ties.js";

/** Whether the index counts distinct pairs or tie records. */
export const pairsFirstOption = saying(z.enum(["pairs", "ties"]).default("pairs"), "pairs: organisations tied several times count once; ties: every record counts", "pairs：有多条关系的单位对只计一次；ties：每条记录都计");

export interface ExternalInternal {
  readonly ei: number | null;
  readonly external: number | null;
  readonly internal: number | null;
  readonly evidence: readonly string[];
}

/** The E-I index of the network: what is counted between groups and inside them. With one group it is not defined. */
export function externalInternal(context: Pick<Context<unknown>, "network" | "note" | "leaveOut">, attribute: GroupAttribute, count: "pairs" | "ties" | "strength"): ExternalInternal {
  const { different, counted, evidence } = countedTies(context, attribute, count);
  if (different < 2) return { ei: null, external: null, internal: null, evidence };
  if (counted.length === 0) context.note("metric/no-ties");
  let [external, internal] = [0, 0];
  for (const tie of counted) {
    if (tie.external) external += tie.value;
    else internal += tie.value;
  }
  return { ei: indexOf(external, internal), external, internal, evidence };
}
