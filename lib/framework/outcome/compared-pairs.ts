import type { Network, NetworkTie } from "../../network/index.js";

/** A pair of organisations in one layer, with its ties in the plan and in what happened. */
export interface ComparedPair {
  readonly layer: string;
  readonly a: string;
  readonly b: string;
  readonly plan: readonly NetworkTie[];
  readonly actual: readonly NetworkTie[];
}

export interface LayerCompared {
  readonly layer: string;
  readonly pairs: readonly ComparedPair[];
  /** Whether the layer tells what happened: something is observed there, or it is listed in full. */
  readonly observed: boolean;
}

/**
 * The ties of a plan against those of what happened, pair by pair and layer by layer, direction ignored, in the order of
 * the layers and of the organisations. A layer of which nothing is stated is left out. O(m log m).
 */
export function comparedPairs({ organisations, layers }: Pick<Network, "organisations" | "layers">, plan: readonly NetworkTie[], actual: readonly NetworkTie[], inScope: (id: string) => boolean = () => true): LayerCompared[] {
  const position = new Map(organisations.map(({ id }, i) => [id, i]));
  const found = new Map<string, Map<number, { plan: NetworkTie[]; actual: NetworkTie[] }>>();
  for (const [side, ties] of [["plan", plan], ["actual", actual]] as const) {
    for (const tie of ties) {
      if (!inScope(tie.source) || !inScope(tie.target)) continue;
      const pairs = found.get(tie.layer) ?? new Map<number, { plan: NetworkTie[]; actual: NetworkTie[] }>();
      found.set(tie.layer, pairs);
      const [i, j] = [position.get(tie.source)!, position.get(tie.target)!];
      const key = Math.min(i, j) * position.size + Math.max(i, j);
      const pair = pairs.get(key) ?? { plan: [], actual: [] };
      pairs.set(key, pair);
      pair[side].push(tie);
    }
  }
  return layers.flatMap(({ id, coverage }): LayerCompared[] => {
    if (coverage === "not-stated") return [];
    const pairs = [...found.get(id) ?? []].sort(([one], [other]) => one - other).map(([key, pair]) => ({
      layer: id, a: organisations[Math.floor(key / position.size)]!.id, b: organisations[key % position.size]!.id, ...pair,
    }));
    return [{ layer: id, pairs, observed: coverage === "complete" || pairs.some((pair) => pair.actual.length > 0) }];
  });
}
