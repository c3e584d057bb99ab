import { z } from "zod";
import { type Context, type GroupAttribute, groupOf, saying } from "../../../metric/index.js";

/** What the E-I index counts: distinct pairs, tie records, or the strength of the records. */
export const countOption = saying(z.enum(["pairs", "ties", "strength"]).default("pairs"),
  "pairs: organisations tied several times count once; ties: every record counts; strength: records count by their strength",
  "pairs：有多条关系的单位对只计一次；ties：每条记录都计；strength：按记录的强度计");

/** The projection that makes `measure` ask for strengths where they are counted. */
export const projectionOf = ({ count }: { count: "pairs" | "ties" | "strength" }) =>
  ({ direction: "ignored", strength: count === "strength" ? "as strength" : "ignored" }) as const;

/** Ties, or pairs, whose two ends are of a stated group. */
export interface CountedTies {
  /** The stated group of each organisation, or null. */
  readonly groups: ReadonlyMap<string, string | null>;
  /** How many groups have an organisation. */
  readonly different: number;
  readonly counted: readonly { readonly a: string; readonly b: string; readonly external: boolean; readonly value: number }[];
  readonly evidence: readonly string[];
}

/** The ties an E-I index is made of. What has an end without a group is left out, and is counted as missing. O(n + m). */
export function countedTies({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, attribute: GroupAttribute, count: "pairs" | "ties" | "strength"): CountedTies {
  const groupOfOne = groupOf(network, attribute);
  const groups = new Map(network.organisations.map((organisation) => [organisation.id, groupOfOne(organisation)]));
  const without = [...groups.values()].filter((group) => group === null).length;
  if (without > 0) note("metric/attribute-missing", { attribute: { word: attribute }, count: without });
  const counted = new Map<string, CountedTies["counted"][number]>();
  const evidence: string[] = [];
  for (const tie of network.ties) {
    const key = count !== "pairs" ? tie.id : tie.source < tie.target ? `${tie.source} - ${tie.target}` : `${tie.target} - ${tie.source}`;
    const [a, b] = [groups.get(tie.source) ?? null, groups.get(tie.target) ?? null];
    if (a === null || b === null) leaveOut(key);
    else {
      counted.set(key, { a: tie.source, b: tie.target, external: a !== b, value: count === "strength" ? tie.strength ?? 0 : 1 });
      evidence.push(tie.id);
    }
  }
  const different = new Set([...groups.values()].filter((group) => group !== null)).size;
  if (different < 2) note("metric/one-group", { attribute: { word: attribute } });
  return { groups, different, counted: [...counted.values()], evidence };
}

/** The index of an external and an internal sum; null when both are 0. */
export const indexOf = (external: number, internal: number): number | null =>
  (external + internal === 0 ? null : (external - internal) / (external + internal));
