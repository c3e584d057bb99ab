import type { CompactGraph } from "./compact.js";

/** How one stands to another, seen from the first: an arc to it, an arc from it, or both. 0 is no tie. */
export const outOnly = 1;
export const inOnly = 2;
export const mutual = 3;

/**
 * Everybody's contacts, direction ignored, with what lies between the two. The slots of `i` run from `start[i]` to
 * `start[i + 1]`, contacts in increasing order. Each pair stands in both rows. In an undirected graph all are mutual.
 */
export interface Dyads {
  readonly order: number;
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly code: Uint8Array;
  /** Strength of the arc to the contact, and of the arc from it; 0 without the arc, null when strength is ignored. */
  readonly toStrength: Float64Array | null;
  readonly fromStrength: Float64Array | null;
}

const cache = new WeakMap<CompactGraph, Dyads>();

/** The pairs of a simple graph by merging its two sorted views. Kept as long as the graph is. Cost O(n + m). */
export function dyadsOf(graph: CompactGraph): Dyads {
  const known = cache.get(graph);
  if (known !== undefined) return known;
  const { order, out, to, into, from, strength, strengthFrom } = graph;
  const most = graph.directed ? to.length * 2 : to.length;
  const start = new Int32Array(order + 1);
  const other = new Int32Array(most);
  const code = new Uint8Array(most);
  const toStrength = strength === null ? null : new Float64Array(most);
  const fromStrength = strength === null ? null : new Float64Array(most);
  let slot = 0;
  for (let i = 0; i < order; i++) {
    let [a, b] = [out[i]!, into[i]!];
    const [endA, endB] = [out[i + 1]!, into[i + 1]!];
    while (a < endA || b < endB) {
      const [x, y] = [a < endA ? to[a]! : order, b < endB ? from[b]! : order];
      other[slot] = Math.min(x, y);
      code[slot] = (x <= y ? outOnly : 0) | (y <= x ? inOnly : 0);
      if (toStrength !== null && x <= y) toStrength[slot] = strength![a]!;
      if (fromStrength !== null && y <= x) fromStrength[slot] = strengthFrom![b]!;
      if (x <= y) a++;
      if (y <= x) b++;
      slot++;
    }
    start[i + 1] = slot;
  }
  const dyads = {
    order, start, other: other.subarray(0, slot), code: code.subarray(0, slot),
    toStrength: toStrength?.subarray(0, slot) ?? null, fromStrength: fromStrength?.subarray(0, slot) ?? null,
  };
  cache.set(graph, dyads);
  return dyads;
}

/** Pairs by kind. Cost O(m). */
export function dyadCounts({ order, start, other, code }: Dyads): { mutual: number; asymmetric: number; untied: number } {
  const counts = { mutual: 0, asymmetric: 0, untied: 0 };
  for (let i = 0; i < order; i++) {
    for (let slot = start[i]!; slot < start[i + 1]!; slot++) if (other[slot]! > i) counts[code[slot] === mutual ? "mutual" : "asymmetric"]++;
  }
  counts.untied = (order * (order - 1)) / 2 - counts.mutual - counts.asymmetric;
  return counts;
}

/**
 * Visits every triangle once, with its slots: `ab` and `ac` in the row of `a`, `bc` in the row of `b`. Each looks from
 * the organisation with fewer contacts to the one with more, so no row is long. Cost O(m^1.5).
 */
export function eachTriangle({ order, start, other }: Dyads, visit: (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void): void {
  const first = new Int32Array(order + 1);
  const slots = new Int32Array(other.length / 2);
  const ends = new Int32Array(other.length / 2);
  let filled = 0;
  for (let i = 0; i < order; i++) {
    const own = start[i + 1]! - start[i]!;
    for (let slot = start[i]!; slot < start[i + 1]!; slot++) {
      const j = other[slot]!;
      const more = start[j + 1]! - start[j]! - own;
      if (more < 0 || (more === 0 && j < i)) continue;
      slots[filled] = slot;
      ends[filled++] = j;
    }
    first[i + 1] = filled;
  }
  // The slot of each contact of `a` ahead of it, plus one; 0 for others.
  const slotTo = new Int32Array(order);
  for (let a = 0; a < order; a++) {
    const [low, high] = [first[a]!, first[a + 1]!];
    if (high - low < 2) continue;
    for (let k = low; k < high; k++) slotTo[ends[k]!] = slots[k]! + 1;
    for (let k = low; k < high; k++) {
      const b = ends[k]!;
      const last = first[b + 1]!;
      for (let l = first[b]!; l < last; l++) {
        const ac = slotTo[ends[l]!]!;
        if (ac !== 0) visit(a, b, ends[l]!, slots[k]!, ac - 1, slots[l]!);
      }
    }
    for (let k = low; k < high; k++) slotTo[ends[k]!] = 0;
  }
}

/** The number of triangles on each organisation. Cost O(m^1.5). */
export function triangleCounts(dyads: Dyads): Int32Array {
  const counts = new Int32Array(dyads.order);
  eachTriangle(dyads, (a, b, c) => {
    counts[a]!++;
    counts[b]!++;
    counts[c]!++;
  });
  return counts;
}
