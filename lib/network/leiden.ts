import type { Random } from "../random.js";
import type { CompactGraph } from "./compact.js";

/** An undirected graph whose members may stand for many organisations; what lies inside a member is only in its degree. */
interface Level {
  readonly order: number;
  readonly out: Int32Array;
  readonly to: Int32Array;
  readonly strength: Float64Array;
  /** Sum of the strengths at each member, inner ones twice. */
  readonly degree: Float64Array;
}

/** How readily the refinement takes a merger that is not the best one; in units of the mean strength of a tie. */
const looseness = 0.01;

function shuffled(count: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = random.integer(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** Numbers 0, 1, 2 … in the order of first appearance; returns how many there are. */
function renumber(community: Int32Array): number {
  const number = new Map<number, number>();
  community.forEach((name, i) => {
    if (!number.has(name)) number.set(name, number.size);
    community[i] = number.get(name)!;
  });
  return number.size;
}

/** Strength of the ties of a member with each community it touches, in the order it meets them. */
function touching(level: Level, community: Int32Array, member: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let slot = level.out[member]!; slot < level.out[member + 1]!; slot++) {
    const other = community[level.to[slot]!]!;
    found.set(other, (found.get(other) ?? 0) + level.strength[slot]!);
  }
  return found;
}

/** Local moving: members whose neighbourhood changed wait in a queue until none can be moved with a gain. */
function moveMembers(level: Level, community: Int32Array, scale: number, random: Random): void {
  const { order, out, to, degree } = level;
  const sums = new Float64Array(order);
  const sizes = new Int32Array(order);
  community.forEach((c, i) => {
    sums[c]! += degree[i]!;
    sizes[c]!++;
  });
  const empty: number[] = [];
  for (let c = order - 1; c >= 0; c--) if (sizes[c] === 0) empty.push(c);
  const queue = Array.from(shuffled(order, random));
  const waiting = new Uint8Array(order).fill(1);
  for (let head = 0; head < queue.length; head++) {
    const member = queue[head]!;
    waiting[member] = 0;
    const from = community[member]!;
    const near = touching(level, community, member);
    sums[from]! -= degree[member]!;
    const gainOf = (c: number) => (near.get(c) ?? 0) - scale * degree[member]! * sums[c]!;
    let best = from;
    let gain = gainOf(from);
    const margin = 1e-12 * degree[member]!;
    for (const c of near.keys()) if (gainOf(c) > gain + margin) [best, gain] = [c, gainOf(c)];
    if (sizes[from]! > 1 && gain < -margin) best = empty.pop()!;
    sums[best]! += degree[member]!;
    if (best === from) continue;
    community[member] = best;
    sizes[best]!++;
    if (--sizes[from]! === 0) {
      sums[from] = 0;
      empty.push(from);
    }
    for (let slot = out[member]!; slot < out[member + 1]!; slot++) {
      const other = to[slot]!;
      if (community[other] === best || waiting[other] === 1) continue;
      waiting[other] = 1;
      queue.push(other);
    }
  }
}

/** Refinement: inside each community members that are well tied to it merge anew from scratch, with chance. Each part found is connected. */
function refine(level: Level, community: Int32Array, scale: number, unit: number, random: Random): Int32Array {
  const { order, out, to, strength, degree } = level;
  const part = Int32Array.from({ length: order }, (_, i) => i);
  const whole = new Float64Array(order);
  community.forEach((c, i) => (whole[c]! += degree[i]!));
  const sums = Float64Array.from(degree);
  const sizes = new Int32Array(order).fill(1);
  /** Strength between a part and the rest of its community. */
  const outward = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    for (let slot = out[i]!; slot < out[i + 1]!; slot++) if (community[to[slot]!] === community[i]) outward[i]! += strength[slot]!;
  }
  const wellTied = (p: number, c: number) => outward[p]! >= scale * sums[p]! * (whole[c]! - sums[p]!) - 1e-12 * sums[p]!;
  for (const member of shuffled(order, random)) {
    const c = community[member]!;
    if (sizes[part[member]!] !== 1 || !wellTied(part[member]!, c)) continue;
    const own = part[member]!;
    const near = touching(level, part, member);
    const choices = [own];
    const gains = [0];
    for (const [p, tied] of near) {
      // A part bears the number of the member it began with, which never leaves: only members alone are moved.
      if (p === own || community[p] !== c || !wellTied(p, c)) continue;
      const gain = tied - scale * degree[member]! * sums[p]!;
      if (gain < 0) continue;
      choices.push(p);
      gains.push(gain);
    }
    const most = gains.reduce((a, b) => Math.max(a, b));
    const odds = gains.map((gain) => Math.exp((gain - most) / unit / looseness));
    let left = random.next() * odds.reduce((sum, odd) => sum + odd, 0);
    let pick = 0;
    while (pick < choices.length - 1 && (left -= odds[pick]!) >= 0) pick++;
    const chosen = choices[pick]!;
    if (chosen === own) continue;
    part[member] = chosen;
    outward[chosen]! += outward[own]! - 2 * near.get(chosen)!;
    sums[chosen]! += sums[own]!;
    sizes[chosen]!++;
    sums[own] = 0;
    sizes[own] = 0;
  }
  return part;
}

/** Every group becomes one member of a smaller graph. */
function aggregate(level: Level, group: Int32Array, count: number): Level {
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  const degree = new Float64Array(count);
  for (let i = 0; i < level.order; i++) {
    degree[group[i]!]! += level.degree[i]!;
    for (const [other, tied] of touching(level, group, i)) {
      if (other !== group[i]) rows[group[i]!]!.set(other, (rows[group[i]!]!.get(other) ?? 0) + tied);
    }
  }
  const out = new Int32Array(count + 1);
  rows.forEach((row, g) => (out[g + 1] = out[g]! + row.size));
  return { order: count, out, to: Int32Array.from(rows.flatMap((row) => [...row.keys()])), strength: Float64Array.from(rows.flatMap((row) => [...row.values()])), degree };
}

/** Communities cut into their connected pieces, which never lowers modularity. */
function connected(level: Level, community: Int32Array): Int32Array {
  const piece = new Int32Array(level.order).fill(-1);
  for (let start = 0; start < level.order; start++) {
    if (piece[start] !== -1) continue;
    const stack = [start];
    piece[start] = start;
    while (stack.length > 0) {
      const i = stack.pop()!;
      for (let slot = level.out[i]!; slot < level.out[i + 1]!; slot++) {
        const j = level.to[slot]!;
        if (piece[j] !== -1 || community[j] !== community[i]) continue;
        piece[j] = start;
        stack.push(j);
      }
    }
  }
  return piece;
}

/** Modularity of a partition of an undirected graph (Newman and Girvan 2004). */
export function modularityOf(graph: CompactGraph, community: ArrayLike<number>, resolution: number): number {
  const [inner, sums] = [new Map<number, number>(), new Map<number, number>()];
  let total = 0;
  for (let i = 0; i < graph.order; i++) {
    const c = community[i]!;
    for (let slot = graph.out[i]!; slot < graph.out[i + 1]!; slot++) {
      const tied = graph.strength?.[slot] ?? 1;
      total += tied;
      sums.set(c, (sums.get(c) ?? 0) + tied);
      if (community[graph.to[slot]!] === c) inner.set(c, (inner.get(c) ?? 0) + tied);
    }
  }
  let quality = 0;
  for (const [c, sum] of sums) quality += (inner.get(c) ?? 0) / total - resolution * (sum / total) ** 2;
  return quality;
}

/**
 * One seeded Leiden run by modularity on an undirected graph with ties: local moving with a queue, refinement with chance,
 * aggregation of the refined parts, again until every community is one member; and the whole again from what was found
 * until modularity no longer rises. Each community is connected, which Louvain does not promise. Cost of a pass O(m).
 *
 * Traag, Waltman and van Eck (2019), doi:10.1038/s41598-019-41695-z.
 */
export function leidenOnce(graph: CompactGraph, random: Random, resolution: number): { readonly community: readonly number[]; readonly modularity: number } {
  const strength = graph.strength ?? new Float64Array(graph.to.length).fill(1);
  const degree = Float64Array.from({ length: graph.order }, (_, i) => strength.subarray(graph.out[i], graph.out[i + 1]).reduce((sum, tied) => sum + tied, 0));
  const ground: Level = { order: graph.order, out: graph.out, to: graph.to, strength, degree };
  const total = degree.reduce((sum, value) => sum + value, 0);
  const [scale, unit] = [resolution / total, total / graph.to.length];
  let community: Int32Array = Int32Array.from({ length: graph.order }, (_, i) => i);
  let modularity = -Infinity;
  for (let pass = 0; ; pass++) {
    const found = onePass(ground, Int32Array.from(community), scale, unit, random.fork(pass));
    const reached = modularityOf(graph, found, resolution);
    if (reached <= modularity + 1e-12) break;
    [community, modularity] = [found, reached];
  }
  return { community: Array.from(community), modularity };
}

function onePass(ground: Level, start: Int32Array, scale: number, unit: number, random: Random): Int32Array {
  let level = ground;
  let community: Int32Array = start;
  let memberOf: Int32Array = Int32Array.from({ length: ground.order }, (_, i) => i);
  for (;;) {
    renumber(community);
    moveMembers(level, community, scale, random);
    const communities = renumber(community);
    const part = refine(level, community, scale, unit, random);
    const parts = renumber(part);
    // When nothing merges any more the level is its own aggregate, and so is every later one.
    if (communities === level.order || parts === level.order) break;
    const above = new Int32Array(parts);
    part.forEach((p, i) => (above[p] = community[i]!));
    level = aggregate(level, part, parts);
    community = above;
    memberOf = memberOf.map((i) => part[i]!);
  }
  return connected(ground, memberOf.map((i) => community[i]!));
}
