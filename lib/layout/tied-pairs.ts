import { byId } from "./by-id.js";
import type { LayoutScene } from "./scene.js";

export interface TiedPairs {
  /** Distinct pairs of indices, the lower first, in order. */
  readonly pairs: readonly (readonly [number, number])[];
  /** For each organisation the others it is tied to, in order. */
  readonly partners: readonly (readonly number[])[];
}

/** Who is tied to whom, whatever the layer and direction; organisations count as sorted by id. */
export function tiedPairs(scene: LayoutScene): TiedPairs {
  const order = [...scene.organisations].sort(byId);
  const index = new Map(order.map((one, i) => [one.id, i]));
  const seen = new Set<number>();
  const partners: number[][] = order.map(() => []);
  for (const { source, target } of scene.ties) {
    const a = index.get(source);
    const b = index.get(target);
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * order.length + Math.max(a, b);
    if (seen.has(key)) continue;
    seen.add(key);
    partners[a]!.push(b);
    partners[b]!.push(a);
  }
  for (const list of partners) list.sort((p, q) => p - q);
  const pairs = [...seen].sort((p, q) => p - q).map((key) => [Math.floor(key / order.length), key % order.length] as const);
  return { pairs, partners };
}
