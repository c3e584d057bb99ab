import type { CompactGraph } from "./compact.js";
import { distancesFrom } from "./distances.js";
import { strongComponents } from "./strong-components.js";

export interface UpperBounds {
  /** Pairs of one weak component that have no least upper bound. */
  readonly without: number;
  /** Pairs of one weak component whose upper bounds do not stand in one line. */
  readonly notInLine: number;
}

const bits = (word: number): number => {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/**
 * Which pairs of one component have a least upper bound. An upper bound of i and j reaches both (everybody reaches himself); a
 * least one is reached by every upper bound. Whoever reaches an upper bound is one too, so u is a least one exactly if
 * as many reach u as there are upper bounds. `against` reads arcs the other way round. Null when there are more than
 * `effort` pairs. Cost O(n (n + m) + pairs n / 32) and n² / 8 bytes.
 */
export function upperBoundsOf(graph: CompactGraph, component: Int32Array, { against = false, effort = Infinity } = {}): UpperBounds | null {
  const n = graph.order;
  const members: number[][] = [];
  component.forEach((number, i) => (members[number] ??= []).push(i));
  if (members.reduce((sum, own) => sum + (own.length * (own.length - 1)) / 2, 0) > effort) return null;
  const strong = strongComponents(graph);
  let [without, notInLine] = [0, 0];
  for (const own of members) {
    if (own.length < 3) continue;
    const words = Math.ceil(own.length / 32);
    const place = new Int32Array(n);
    own.forEach((organisation, k) => (place[organisation] = k));
    // above: who reaches the k-th; how many of them, themselves counted.
    const above = new Uint32Array(own.length * words);
    const count = new Int32Array(own.length);
    own.forEach((organisation, k) => {
      const steps = distancesFrom(graph, organisation, { against: !against });
      for (const other of own) {
        if (steps[other] === -1) continue;
        const at = place[other]!;
        above[k * words + (at >> 5)]! |= 1 << (at & 31);
        count[k]!++;
      }
    });
    // One of each strong component, by how many reach it: only such as many reach as there are bounds can be the least.
    const candidates: number[][] = [];
    const seen = new Set<number>();
    own.forEach((organisation, k) => {
      if (!seen.has(strong[organisation]!)) (candidates[count[k]!] ??= []).push(k);
      seen.add(strong[organisation]!);
    });
    const inLine = linesAbove(above, count, words);
    const shared = new Uint32Array(words);
    for (let i = 0; i < own.length; i++) {
      for (let j = i + 1; j < own.length; j++) {
        let bounds = 0;
        for (let w = 0; w < words; w++) bounds += bits((shared[w] = above[i * words + w]! & above[j * words + w]!));
        const least = candidates[bounds]?.find((u) => (shared[u >> 5]! >>> (u & 31)) & 1);
        if (least === undefined) without++;
        if (least === undefined || inLine[least] === 0) notInLine++;
      }
    }
  }
  return { without, notInLine };
}

/** Whether all who reach the k-th reach one another one way or the other: sorted by how many reach them, each must be reached by all before. */
function linesAbove(above: Uint32Array, count: Int32Array, words: number): Uint8Array {
  const own = count.length;
  const inLine = new Uint8Array(own);
  for (let k = 0; k < own; k++) {
    // In a line the counts of those above are their ranks: nobody above may be reached by fewer than stand before or beside him.
    const ranks: number[] = [];
    for (let u = 0; u < own; u++) if ((above[k * words + (u >> 5)]! >>> (u & 31)) & 1) ranks.push(count[u]!);
    ranks.sort((a, b) => a - b);
    inLine[k] = ranks.every((rank, at) => rank >= at + 1) ? 1 : 0;
  }
  return inLine;
}
