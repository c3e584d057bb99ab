import { type Context, type GroupAttribute, groupOf, saying } from "../../../metric/index.js";
import { z } from "zod";

/** Whether the index counts distinct pairs or tie records. */
export const pairsFirstOption = saying(z.enum(["pairs", "ties"]).default("pairs"), "pairs: organisations tied several times count once; ties: every record counts", "pairs：有多条关系的单位对只计一次；ties：每条记录都计");

export interface ExternalInternal {
  readonly ei: number | null;
  readonly external: number | null;
  readonly internal: number | null;
  readonly evidence: readonly string[];
}

/** Ties between groups and inside them. What has an end without a group is in neither, and is counted as missing. */
export function externalInternal({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, attribute: GroupAttribute, count: "pairs" | "ties"): ExternalInternal {
  const groupOfOne = groupOf(network, attribute);
  const groups = new Map(network.organisations.map((organisation) => [organisation.id, groupOfOne(organisation)]));
  const without = [...groups.values()].filter((group) => group === null).length;
  if (without > 0) note("metric/attribute-missing", { attribute: { word: attribute }, count: without });
  const counted = new Map<string, boolean>();
  const evidence: string[] = [];
  for (const tie of network.ties) {
    const key = count === "ties" ? tie.id : tie.source < tie.target ? `${tie.source} - ${tie.target}` : `${tie.target} - ${tie.source}`;
    const [a, b] = [groups.get(tie.source) ?? null, groups.get(tie.target) ?? null];
    if (a === null || b === null) leaveOut(key);
    else {
      counted.set(key, a !== b);
      evidence.push(tie.id);
    }
  }
  if (new Set([...groups.values()].filter((group) => group !== null)).size < 2) {
    note("metric/one-group", { attribute: { word: attribute } });
    return { ei: null, external: null, internal: null, evidence };
  }
  const external = [...counted.values()].filter(Boolean).length;
  const internal = counted.size - external;
  if (counted.size === 0) note("metric/no-ties");
  return { ei: counted.size === 0 ? null : (external - internal) / counted.size, external, internal, evidence };
}
