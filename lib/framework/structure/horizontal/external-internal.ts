import { type Context, type GroupAttribute, saying } from "../../../metric/index.js";
import { z } from "zod";
import { countedTies, indexOf } from "./counted-ties.js";

/** Whether the index counts distinct pairs or tie records. */
export const pairsFirstOption = saying(z.enum(["pairs", "ties"]).default("pairs"), "pairs: organisations tied several times count once; ties: every record counts", "pairs：有多条关系的单位对只计一次；ties：每条记录都计");

export interface ExternalInternal {
  readonly ei: number | null;
  readonly external: number | null;
  readonly internal: number | null;
  /** The index to be expected if the groups were dealt out anew among those who have one. */
  readonly expected: number | null;
  readonly evidence: readonly string[];
}

/** Chance that two of those with a group are of different groups, less that they are of one: what E-I is on average over all ways to deal the groups out anew. */
function expectedOf(groups: ReadonlyMap<string, string | null>): number {
  const sizes = new Map<string, number>();
  for (const group of groups.values()) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return 1 - (2 * [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0)) / (all * (all - 1));
}

/** The E-I index of the network: what is counted between groups and inside them. With one group it is not defined. */
export function externalInternal(context: Pick<Context<unknown>, "network" | "note" | "leaveOut">, attribute: GroupAttribute, count: "pairs" | "ties" | "strength"): ExternalInternal {
  const { different, counted, evidence, groups } = countedTies(context, attribute, count);
  if (different < 2) return { ei: null, external: null, internal: null, expected: null, evidence };
  if (counted.length === 0) context.note("metric/no-ties");
  let [external, internal] = [0, 0];
  for (const tie of counted) {
    if (tie.external) external += tie.value;
    else internal += tie.value;
  }
  const ei = indexOf(external, internal);
  return { ei, external, internal, expected: ei === null ? null : expectedOf(groups), evidence };
}
