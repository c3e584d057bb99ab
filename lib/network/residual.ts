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

/** What a search may still look at, counted in arcs. */
export interface Allowance {
  left: number;
}

/**
 * The most units that can be sent from one place to another, up to `atMost` (Dinic 1970: along shortest ways only, as many
 * as there is room for, then along the next longer ones). `room` is left as it then is. Null when the allowance does
 * not suffice. Cost O(phases (n + m)) for unit arcs, and never more than O(k (n + m)) for k units.
 */
export function maximumFlow(residual: Residual, source: number, sink: number, { atMost = Infinity, allowance = { left: Infinity } }: { readonly atMost?: number; readonly allowance?: Allowance } = {}): number | null {
  const { order, first, to, back, room } = residual;
  const level = new Int32Array(order);
  const next = new Int32Array(order);
  const queue = new Int32Array(order);
  // The slots of the way from the source to where the search stands.
  const way: number[] = [];
  let units = 0;
  while (units < atMost) {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    let tail = 1;
    for (let head = 0; head < tail && level[sink] === -1; head++) {
      const at = queue[head]!;
      allowance.left -= first[at + 1]! - first[at]!;
      for (let slot = first[at]!; slot < first[at + 1]!; slot++) {
        const other = to[slot]!;
        if (room[slot] === 0 || level[other] !== -1) continue;
        level[other] = level[at]! + 1;
        queue[tail++] = other;
      }
    }
    if (allowance.left < 0) return null;
    if (level[sink] === -1) break;
    next.set(first.subarray(0, order));
    way.length = 0;
    for (let at = source; ;) {
      if (at === sink) {
        for (const slot of way) {
          room[slot] = room[slot]! - 1;
          room[back[slot]!] = room[back[slot]!]! + 1;
        }
        units++;
        if (units >= atMost) break;
        way.length = 0;
        at = source;
        continue;
      }
      let slot = next[at]!;
      while (slot < first[at + 1]! && (room[slot] === 0 || level[to[slot]!] !== level[at]! + 1)) slot++;
      next[at] = slot;
      if (slot < first[at + 1]!) {
        way.push(slot);
        at = to[slot]!;
        continue;
      }
      const last = way.pop();
      if (last === undefined) break;
      at = to[back[last]!]!;
      next[at] = next[at]! + 1;
    }
  }
  return units;
}
