import { z } from "zod";
import { saying, type Context } from "../../../metric/index.js";
import { sayOrigin } from "../../parameter-origin.js";
import { statedTies } from "../../stated-ties.js";

/** What two organisations do together, from the shallow to the deep. */
export const depthKinds = ["communication", "sharing", "decision", "action"] as const;
export type DepthKind = (typeof depthKinds)[number];

export const depthKindValues = {
  communication: { en: "communication", zh: "沟通" }, sharing: { en: "resource sharing", zh: "资源共享" },
  decision: { en: "joint decision", zh: "共同决策" }, action: { en: "joint action", zh: "共同行动" },
} as const;

const defaults = { communication: 1, sharing: 2, decision: 3, action: 4 } as const;

const rank = (kind: DepthKind, en: string, zh: string) => saying(z.number().positive().default(defaults[kind]), `how deep ${en} is; an arbitrary default`, `${zh}的深度等级；默认值为任意设定`);

export const rankOptions = {
  communication: rank("communication", "communication", "沟通"),
  sharing: rank("sharing", "sharing of resources", "资源共享"),
  decision: rank("decision", "joint decision", "共同决策"),
  action: rank("action", "joint action", "共同行动"),
};

export type Ranks = Readonly<Record<DepthKind, number>>;

/** A pair tied horizontally. */
export interface DeepPair {
  readonly a: string;
  readonly b: string;
  /** Null where none of its ties is of a layer that has a rank. */
  readonly depth: number | null;
  readonly kind: DepthKind | null;
  readonly layers: number;
  readonly evidence: readonly string[];
}

/** The pairs tied horizontally, in the order of the case; null, with a note, where horizontal ties are not stated. O(m log m). */
export function depthOfPairs({ network, note, leaveOut }: Pick<Context<unknown>, "network" | "note" | "leaveOut">, ranks: Ranks): readonly DeepPair[] | null {
  sayOrigin(note, depthKinds.map((kind) => ranks[kind]), depthKinds.map((kind) => defaults[kind]));
  const horizontal = statedTies(network, "horizontal", note);
  if (horizontal === null) return null;
  const reads = new Map(network.case.vocabulary.layers.map((layer) => [layer.id, layer.reads]));
  const kindOf = ({ layer, subtype }: { layer: string; subtype: string | null }): DepthKind | null => {
    const reading = reads.get(layer);
    if (reading === "operational") return subtype === "resource-sharing" ? "sharing" : "action";
    return reading === "communication" || reading === "decision" ? reading : null;
  };
  const position = new Map(network.organisations.map(({ id }, i) => [id, i]));
  const pairs = new Map<number, { kind: DepthKind | null; layers: Set<string>; evidence: string[] }>();
  let [unranked, bare] = [0, 0];
  for (const tie of horizontal) {
    const [i, j] = [position.get(tie.source)!, position.get(tie.target)!];
    const key = Math.min(i, j) * position.size + Math.max(i, j);
    const pair = pairs.get(key) ?? { kind: null, layers: new Set<string>(), evidence: [] };
    pairs.set(key, pair);
    const kind = kindOf(tie);
    if (kind === null) {
      unranked++;
      leaveOut(tie.id);
    } else if (pair.kind === null || ranks[kind] > ranks[pair.kind]) pair.kind = kind;
    if (kind === "action" && tie.subtype === null) bare++;
    pair.layers.add(tie.layer);
    pair.evidence.push(tie.id);
  }
  if (unranked > 0) note("depth/no-rank", { count: unranked });
  if (bare > 0) note("depth/kind-not-stated", { count: bare });
  if (pairs.size === 0) note("horizontal/no-tie");
  return [...pairs].sort(([one], [other]) => one - other).map(([key, { kind, layers, evidence }]) => ({
    a: network.organisations[Math.floor(key / position.size)]!.id, b: network.organisations[key % position.size]!.id,
    depth: kind === null ? null : ranks[kind], kind, layers: layers.size, evidence,
  }));
}
