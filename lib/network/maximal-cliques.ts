import type { CompactGraph } from "./compact.js";
import { coreNumbers } from "./core-numbers.js";

export interface Cliques {
  /** Each in increasing order; in the order they were met. */
  readonly found: readonly (readonly number[])[];
  /** False when the steps ran out: there may be more. */
  readonly complete: boolean;
  readonly steps: number;
}

/**
 * All maximal cliques of an undirected simple graph: groups in which all are tied with all and that nobody can join.
 * Bron and Kerbosch's search with Tomita's pivot, started at each organisation in the order of core numbers (Eppstein,
 * Löffler and Strash). A step is one slot of a row looked at. One without ties is a clique of one.
 * Cost O(d n 3^(d/3)) with d the largest core number: hence `effort`, beyond which the search stops.
 */
export function maximalCliques(graph: CompactGraph, effort: number): Cliques {
  const { order, out, to } = graph;
  const core = coreNumbers(graph, "partners");
  const sequence = Array.from({ length: order }, (_, i) => i).sort((a, b) => core[a]! - core[b]! || a - b);
  const place = new Int32Array(order);
  sequence.forEach((i, k) => (place[i] = k));
  const found: number[][] = [];
  const member = new Uint8Array(order);
  let steps = 0;
  /** Those of a list that are tied with `i`. */
  const tiedWith = (i: number, list: readonly number[]): number[] => {
    steps += out[i + 1]! - out[i]! + list.length;
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) member[to[slot]!] = 1;
    const kept = list.filter((one) => member[one] === 1);
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) member[to[slot]!] = 0;
    return kept;
  };
  /** Those of the candidates that are not tied with the one tied with most of them: some maximal clique has one of them. */
  const branches = (candidates: readonly number[], done: readonly number[]): number[] => {
    for (const one of candidates) member[one] = 1;
    let [pivot, most] = [-1, -1];
    for (const list of [candidates, done]) {
      for (const one of list) {
        let tied = 0;
        for (let slot = out[one]!; slot < out[one + 1]!; slot++) tied += member[to[slot]!]!;
        steps += out[one + 1]! - out[one]!;
        if (tied > most) [pivot, most] = [one, tied];
      }
    }
    for (const one of candidates) member[one] = 0;
    const near = new Set(tiedWith(pivot, candidates));
    return candidates.filter((one) => !near.has(one));
  };
  const extend = (clique: readonly number[], candidates: number[], done: number[]): void => {
    if (candidates.length === 0) {
      if (done.length === 0) found.push([...clique].sort((a, b) => a - b));
      return;
    }
    for (const one of branches(candidates, done)) {
      if (steps > effort) return;
      extend([...clique, one], tiedWith(one, candidates), tiedWith(one, done));
      candidates.splice(candidates.indexOf(one), 1);
      done.push(one);
    }
  };
  for (const i of sequence) {
    if (steps > effort) break;
    const contacts = Array.from(to.subarray(out[i], out[i + 1]));
    extend([i], contacts.filter((one) => place[one]! > place[i]!), contacts.filter((one) => place[one]! < place[i]!));
  }
  return { found, complete: steps <= effort, steps };
}
