import type { CompactGraph } from "./compact.js";

/** The graph without some organisations, strength ignored, and where each of those left stood before. Cost O(n + m). */
export function withoutSet(graph: CompactGraph, gone: Iterable<number>): { readonly graph: CompactGraph; readonly was: Int32Array } {
  const place = new Int32Array(graph.order);
  for (const i of gone) place[i] = -1;
  let order = 0;
  for (let i = 0; i < graph.order; i++) if (place[i] !== -1) place[i] = order++;
  const was = new Int32Array(order);
  place.forEach((now, before) => {
    if (now !== -1) was[now] = before;
  });
  const kept = (offsets: Int32Array, targets: Int32Array): readonly [Int32Array, Int32Array] => {
    const starts = new Int32Array(order + 1);
    const ends = new Int32Array(targets.length);
    let slots = 0;
    for (let i = 0; i < order; i++) {
      for (let slot = offsets[was[i]!]!; slot < offsets[was[i]! + 1]!; slot++) {
        const other = place[targets[slot]!]!;
        if (other !== -1) ends[slots++] = other;
      }
      starts[i + 1] = slots;
    }
    return [starts, ends.subarray(0, slots)];
  };
  const [out, to] = kept(graph.out, graph.to);
  const [into, from] = graph.directed ? kept(graph.into, graph.from) : [out, to];
  return {
    graph: {
      ids: Array.from(was, (before) => graph.ids[before]!), order, directed: graph.directed, size: graph.directed ? to.length : to.length / 2,
      out, to, into, from, strength: null, strengthFrom: null,
    },
    was,
  };
}
