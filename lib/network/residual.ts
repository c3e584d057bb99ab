/** Arcs with room for a whole number of units each, and what is left of it once units have been sent along. */
export interface Residual {
  readonly order: number;
  /** First slot of each place; the slots of place `v` run to `first[v + 1]`. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** The slot of the same arc the other way round. */
  readonly back: Int32Array;
  readonly room: Int32Array;
}

/** Arcs as `[from, to, room]` lists of equal length. Cost O(n + m). */
export function residualOf(order: number, from: readonly number[], to: readonly number[], room: readonly number[]): Residual {
  const first = new Int32Array(order + 1);
  for (let k = 0; k < from.length; k++) {
    first[from[k]! + 1]!++;
    first[to[k]! + 1]!++;
  }
  for (let v = 0; v < order; v++) first[v + 1]! += first[v]!;
  const next = first.slice(0, order);
  const residual: Residual = { order, first, to: new Int32Array(2 * from.length), back: new Int32Array(2 * from.length), room: new Int32Array(2 * from.length) };
  for (let k = 0; k < from.length; k++) {
    const [there, here] = [next[from[k]!]!++, next[to[k]!]!++];
    residual.to[there] = to[k]!;
    residual.to[here] = from[k]!;
    residual.back[there] = here;
    residual.back[here] = there;
    residual.room[there] = room[k]!;
  }
  return residual;
}

/**
 * The most units that can be sent from one place to another, up to `atMost` (Edmonds and Karp 1972: one unit along the
 * shortest way that has room, until there is none). `room` is left as it then is. Cost O(k (n + m)) for k units.
 */
export function maximumFlow({ order, first, to, back, room }: Residual, source: number, sink: number, atMost = Infinity): number {
  const cameBy = new Int32Array(order);
  const queue = new Int32Array(order);
  let units = 0;
  while (units < atMost) {
    cameBy.fill(-1);
    cameBy[source] = -2;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail && cameBy[sink] === -1; head++) {
      const at = queue[head]!;
      for (let slot = first[at]!; slot < first[at + 1]!; slot++) {
        const other = to[slot]!;
        if (room[slot] === 0 || cameBy[other] !== -1) continue;
        cameBy[other] = slot;
        queue[tail++] = other;
      }
    }
    if (cameBy[sink] === -1) break;
    for (let at = sink; at !== source; at = to[back[cameBy[at]!]!]!) {
      const slot = cameBy[at]!;
      room[slot]!--;
      room[back[slot]!]!++;
    }
    units++;
  }
  return units;
}
