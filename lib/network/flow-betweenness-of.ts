import type { CompactGraph } from "./compact.js";
import { slotOf } from "./compact.js";

/** Below this part of the largest capacity nothing is left of it but rounding. */
const nothing = 1e-12;

/** Flow that only an organisation makes possible, and all flow between the others with it there. */
export interface FlowBetweenness {
  readonly flow: Float64Array;
  readonly possible: Float64Array;
}

/** Half-arcs in pairs, `h` and `h ^ 1` the same way back; those that leave an organisation follow one another in `leaving`. */
function pipesOf(graph: CompactGraph) {
  const ends: number[] = [];
  const capacity: number[] = [];
  const rows: number[][] = Array.from({ length: graph.order }, () => []);
  for (let a = 0; a < graph.order; a++) {
    for (let slot = graph.out[a]!; slot < graph.out[a + 1]!; slot++) {
      const b = graph.to[slot]!;
      const back = slotOf(graph, b, a);
      if (back !== -1 && b < a) continue;
      rows[a]!.push(ends.length);
      rows[b]!.push(ends.length + 1);
      ends.push(b, a);
      capacity.push(graph.strength === null ? 1 : graph.strength[slot]!, back === -1 ? 0 : graph.strength === null ? 1 : graph.strength[back]!);
    }
  }
  const begins = new Int32Array(graph.order + 1);
  rows.forEach((row, i) => (begins[i + 1] = begins[i]! + row.length));
  return { ends: Int32Array.from(ends), capacity: Float64Array.from(capacity), begins, leaving: Int32Array.from(rows.flat()) };
}

/**
 * Flow betweenness (Freeman, Borgatti and White 1991): for each pair of others, the greatest flow between them less the
 * greatest flow when the organisation is away. Each greatest flow by shortest augmenting paths (Edmonds and Karp 1972); only those
 * through whom it goes are taken away. Undirected: each pair once. Null when more than `effort` organisations are
 * looked at, one counting as often as searches come by.
 */
export function flowBetweennessOf(graph: CompactGraph, effort: number): FlowBetweenness | null {
  const { order } = graph;
  const { ends, capacity, begins, leaving } = pipesOf(graph);
  const least = nothing * capacity.reduce((most, value) => Math.max(most, value), 0);
  const room = new Float64Array(capacity.length);
  const cameBy = new Int32Array(order);
  const queue = new Int32Array(order);
  let looked = 0;

  const augment = (source: number, target: number, absent: number): number => {
    cameBy.fill(-1);
    cameBy[source] = -2;
    queue[0] = source;
    for (let head = 0, tail = 1; head < tail && cameBy[target] === -1; head++) {
      const at = queue[head]!;
      looked++;
      for (let k = begins[at]!; k < begins[at + 1]!; k++) {
        const half = leaving[k]!;
        const next = ends[half]!;
        if (room[half]! <= least || cameBy[next] !== -1 || next === absent) continue;
        cameBy[next] = half;
        queue[tail++] = next;
      }
    }
    if (cameBy[target] === -1) return 0;
    let most = Infinity;
    for (let at = target; at !== source; at = ends[cameBy[at]! ^ 1]!) most = Math.min(most, room[cameBy[at]!]!);
    for (let at = target; at !== source; at = ends[cameBy[at]! ^ 1]!) {
      const half = cameBy[at]!;
      room[half] = room[half]! - most;
      room[half ^ 1] = room[half ^ 1]! + most;
    }
    return most;
  };
  /** What is left of the ways out of one end, or into it; no more can flow once it is used up. */
  const left = (end: number, against: boolean, absent: number): number => {
    let sum = 0;
    for (let k = begins[end]!; k < begins[end + 1]!; k++) if (ends[leaving[k]!] !== absent) sum += room[leaving[k]! ^ (against ? 1 : 0)]!;
    return sum;
  };
  const greatest = (source: number, target: number, absent: number): number => {
    room.set(capacity);
    let flow = 0;
    while (looked <= effort && left(source, false, absent) > least && left(target, true, absent) > least) {
      const more = augment(source, target, absent);
      if (more === 0) break;
      flow += more;
    }
    return flow;
  };

  const flow = new Float64Array(order);
  const possible = new Float64Array(order);
  const passes = new Uint8Array(order);
  for (let source = 0; source < order; source++) {
    for (let target = graph.directed ? 0 : source + 1; target < order; target++) {
      if (source === target) continue;
      const whole = greatest(source, target, -1);
      if (whole === 0) continue;
      passes.fill(0);
      for (let half = 0; half < room.length; half++) if (capacity[half]! - room[half]! > least) passes[ends[half]!] = 1;
      for (let v = 0; v < order; v++) {
        if (v === source || v === target) continue;
        possible[v] = possible[v]! + whole;
        const lost = passes[v] === 0 ? 0 : whole - greatest(source, target, v);
        if (lost > least) flow[v] = flow[v]! + lost;
      }
      if (looked > effort) return null;
    }
  }
  return looked > effort ? null : { flow, possible };
}
