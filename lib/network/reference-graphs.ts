import type { Random } from "../random.js";
import { compactFromArcs, type CompactGraph } from "./compact.js";

type Pair = readonly [number, number];

const fromPairs = (ids: readonly string[], pairs: Iterable<Pair>): CompactGraph => {
  const arcs = new Map<number, number>();
  for (const [a, b] of pairs) arcs.set(a * ids.length + b, 1).set(b * ids.length + a, 1);
  return compactFromArcs(ids, arcs, false, false);
};

const keyOf = (order: number, a: number, b: number) => (a < b ? a * order + b : b * order + a);

/** An undirected graph drawn evenly from all with as many organisations and ties. Expected cost O(n + m log m), O(n²) if most pairs are tied. */
export function withSameTies({ ids, order, size }: CompactGraph, random: Random): CompactGraph {
  const pairs = (order * (order - 1)) / 2;
  const few = size <= pairs / 2;
  const drawn = new Set<number>();
  // Where most pairs are tied, those that are not are drawn.
  while (drawn.size < (few ? size : pairs - size)) {
    const [a, b] = [random.integer(order), random.integer(order)];
    if (a !== b) drawn.add(keyOf(order, a, b));
  }
  const split = (key: number): Pair => [Math.floor(key / order), key % order];
  if (few) return fromPairs(ids, [...drawn].map(split));
  const left: Pair[] = [];
  for (let a = 0; a < order; a++) for (let b = a + 1; b < order; b++) if (!drawn.has(a * order + b)) left.push([a, b]);
  return fromPairs(ids, left);
}

/** Organisations on a ring, tied with the nearest ones first, until there are as many ties. Cost O(n + m log m). */
export function ringLattice({ ids, order, size }: CompactGraph): CompactGraph {
  const pairs: Pair[] = [];
  for (let apart = 1; pairs.length < size; apart++) {
    for (let a = 0; a < order && pairs.length < size; a++) pairs.push([a, (a + apart) % order]);
  }
  return fromPairs(ids, pairs);
}

/** Pairs by the places of organisations in the order of ids, so that the rows of a file decide nothing. */
function pairsById({ ids, order, out, to }: CompactGraph): [number, number][] {
  const byId = ids.map((_, i) => i).sort((i, j) => (ids[i]! < ids[j]! ? -1 : 1));
  const place = new Int32Array(order);
  byId.forEach((i, k) => (place[i] = k));
  return byId.flatMap((i, a) => Array.from(to.subarray(out[i], out[i + 1]), (j) => place[j]!).filter((b) => b > a).sort((x, y) => x - y).map((b): [number, number] => [a, b]));
}

/**
 * The graph after random exchanges of ends between two ties, so that everybody keeps the number of its contacts (Maslov
 * and Sneppen 2002): `tries` times as many as there are ties, those that would make a loop or a second tie left out. Its
 * organisations stand in the order of ids. Cost O(tries m).
 */
export function exchanged(graph: CompactGraph, random: Random, tries: number): CompactGraph {
  const { ids, order } = graph;
  const pairs = pairsById(graph);
  const present = new Set(pairs.map(([a, b]) => keyOf(order, a, b)));
  for (let round = 0; round < tries * pairs.length; round++) {
    const [first, second] = [random.integer(pairs.length), random.integer(pairs.length)];
    const turn = random.next() < 0.5;
    const [a, b] = pairs[first]!;
    const [c, d] = turn ? [pairs[second]![1], pairs[second]![0]] : pairs[second]!;
    // a-b and c-d become a-d and c-b.
    if (a === d || c === b || a === c || b === d) continue;
    if (present.has(keyOf(order, a, d)) || present.has(keyOf(order, c, b))) continue;
    present.delete(keyOf(order, a, b));
    present.delete(keyOf(order, c, d));
    present.add(keyOf(order, a, d)).add(keyOf(order, c, b));
    pairs[first] = [a, d];
    pairs[second] = [c, b];
  }
  return fromPairs(ids, pairs);
}

/**
 * A lattice in which everybody keeps the number of its contacts: organisations stand on a ring at random, and ties
 * change ends so that one joins two who stand near each other, unless the two ties together grow longer on the ring. What is
 * tried is always a tie between near ones, so it settles in a number of tries for each tie that does not grow with the network;
 * exchanges drawn from all ties need one that does. Its organisations stand in the order of the ring. Cost O(tries m).
 */
export function latticised(graph: CompactGraph, random: Random, tries: number): CompactGraph {
  const { ids, order } = graph;
  const at = Array.from({ length: order }, (_, i) => i);
  for (let i = order - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    [at[i], at[j]] = [at[j]!, at[i]!];
  }
  // Every tie has an end at each of its two; an end stays with its organisation and changes the end it is joined with.
  const pairs = pairsById(graph).map(([a, b]) => [at[a]!, at[b]!] as const);
  const ends: number[][] = Array.from({ length: order }, () => []);
  pairs.forEach(([a, b], tie) => {
    ends[a]!.push(2 * tie);
    ends[b]!.push(2 * tie + 1);
  });
  const owner = Int32Array.from(pairs.flat());
  const joined = owner.map((_, end) => end ^ 1);
  const present = new Set(pairs.map(([a, b]) => keyOf(order, a, b)));
  const apart = (a: number, b: number) => Math.min(Math.abs(a - b), order - Math.abs(a - b));
  for (let round = 0; round < tries * pairs.length; round++) {
    const one = random.integer(owner.length);
    const a = owner[one]!;
    const reach = 1 + random.integer((ends[a]!.length + 1) >> 1);
    const c = (a + (random.next() < 0.5 ? reach : order - reach)) % order;
    if (ends[c]!.length === 0) continue;
    const other = ends[c]![random.integer(ends[c]!.length)]!;
    const [oneEnd, otherEnd] = [joined[one]!, joined[other]!];
    const [b, d] = [owner[oneEnd]!, owner[otherEnd]!];
    // a-b and c-d become a-c and b-d.
    if (a === c || b === d || a === d || b === c || present.has(keyOf(order, a, c)) || present.has(keyOf(order, b, d))) continue;
    if (apart(a, c) + apart(b, d) > apart(a, b) + apart(c, d)) continue;
    present.delete(keyOf(order, a, b));
    present.delete(keyOf(order, c, d));
    present.add(keyOf(order, a, c)).add(keyOf(order, b, d));
    joined[one] = other;
    joined[other] = one;
    joined[oneEnd] = otherEnd;
    joined[otherEnd] = oneEnd;
  }
  return fromPairs(ids, [...present].map((key): Pair => [Math.floor(key / order), key % order]));
}
