import type { CompactGraph } from "./compact.js";

/** Which arcs count: those that come in, those that go out, or both. In an undirected graph all are the same. */
export type CoreMode = "in" | "out" | "total" | "partners";

/**
 * Core number of everybody: the largest k such that one belongs to a part in which each has at least k ties inside it.
 * Whoever has least is taken away first, and what that leaves to the others is counted down, with the others kept
 * sorted by what they have left (Batagelj and Zaversnik). Cost O(n + m).
 */
export function coreNumbers(graph: CompactGraph, mode: CoreMode): Int32Array {
  const { order, out, to, into, from } = graph;
  const counts = graph.directed ? mode : "out";
  const left = new Int32Array(order);
  let most = 0;
  for (let i = 0; i < order; i++) {
    const [sent, received] = [out[i + 1]! - out[i]!, into[i + 1]! - into[i]!];
    left[i] = counts === "in" ? received : counts === "out" ? sent : sent + received;
    most = Math.max(most, left[i]!);
  }
  const start = new Int32Array(most + 2);
  for (const value of left) start[value + 1]!++;
  for (let value = 0; value <= most; value++) start[value + 1]! += start[value]!;
  const sorted = new Int32Array(order);
  const place = new Int32Array(order);
  const filled = start.slice();
  for (let i = 0; i < order; i++) {
    place[i] = filled[left[i]!]!++;
    sorted[place[i]!] = i;
  }
  const lower = (other: number, than: number) => {
    const value = left[other]!;
    if (value <= than) return;
    // It changes places with the first of those that have as many, which then begin one later.
    const [at, first] = [place[other]!, start[value]!];
    const moved = sorted[first]!;
    sorted[at] = moved;
    place[moved] = at;
    sorted[first] = other;
    place[other] = first;
    start[value] = first + 1;
    left[other] = value - 1;
  };
  for (let k = 0; k < order; k++) {
    const i = sorted[k]!;
    const own = left[i]!;
    // One arc fewer into those it sends to counts for in-degree; one fewer out of those it receives from, for out-degree.
    if (counts !== "out") for (let slot = out[i]!; slot < out[i + 1]!; slot++) lower(to[slot]!, own);
    if (counts !== "in") for (let slot = into[i]!; slot < into[i + 1]!; slot++) lower(from[slot]!, own);
  }
  return left;
}
