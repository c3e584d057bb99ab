import { noPath, type Candidate, type Standing } from "./bridge-standing.js";
import type { BridgeMeasure } from "./bridge-options.js";

/** What further ties would have to be at least: how many, what they cost, how many of them go across levels. */
export interface Least {
  readonly ties: number;
  readonly cost: number;
  readonly across: number;
}

export const never: Least = { ties: Infinity, cost: Infinity, across: Infinity };

/** Ties that may still be chosen: indexes of candidates in their order, and the new ties each organisation may still take. */
export interface Open {
  readonly list: readonly number[];
  readonly room: Int32Array | null;
}

/** One target as the search sees it. All measures only ever come nearer as ties are added. */
export interface Goal {
  readonly measure: BridgeMeasure;
  readonly target: number;
  /** Null where it is not defined: the diameter of a network in pieces. */
  value(standing: Standing): number | null;
  /** How far from the target, 0 when met; for choosing what helps most. */
  gap(standing: Standing): number;
  /** A bound that no completion can fall below; `never` when none is possible. */
  least(standing: Standing, open: Open): Least;
  /** Open candidates of which every completion holds at least one. */
  wanted(standing: Standing, open: Open): readonly number[];
}

const tiny = 1e-12;

/** The first so many of the open ties, which are the cheapest and of those the ones within a level. */
function cheapest(open: Open, candidates: readonly Candidate[], ties: number): Least {
  if (ties > open.list.length) return never;
  let [cost, across] = [0, 0];
  for (let k = 0; k < ties; k++) {
    const candidate = candidates[open.list[k]!]!;
    cost += candidate.cost;
    if (candidate.across) across++;
  }
  return { ties, cost, across };
}

function piecesOf({ piece }: Standing): number[] {
  const sizes = new Int32Array(piece.length);
  for (const number of piece) sizes[number] = sizes[number]! + 1;
  return Array.from(sizes).filter((size) => size > 0).sort((a, b) => b - a);
}

/** Ties that join ever more pieces at the least cost, as Kruskal takes them; null when so many cannot be had. */
function joining({ piece }: Standing, open: Open, candidates: readonly Candidate[], ties: number): Least {
  const root = piece.slice();
  const find = (at: number): number => {
    let top = at;
    while (root[top] !== top) top = root[top]!;
    while (root[at] !== top) [at, root[at]] = [root[at]!, top];
    return top;
  };
  let [found, cost, across] = [0, 0, 0];
  for (const index of open.list) {
    if (found === ties) break;
    const candidate = candidates[index]!;
    const [a, b] = [find(root[candidate.i]!), find(root[candidate.j]!)];
    if (a === b) continue;
    root[b] = a;
    found++;
    cost += candidate.cost;
    if (candidate.across) across++;
  }
  return found < ties ? never : { ties, cost, across };
}

/** Whether pieces have room for the ties of a tree that joins them all: each takes one at least, and all together two a tie. */
function roomForTree({ piece }: Standing, room: Int32Array, pieces: number): boolean {
  const own = new Map<number, number>();
  piece.forEach((number, i) => own.set(number, Math.min(pieces - 1, (own.get(number) ?? 0) + room[i]!)));
  let total = 0;
  for (const places of own.values()) {
    if (places < 1) return false;
    total += places;
  }
  return total >= 2 * (pieces - 1);
}

/**
 * Fragmentation at most so much. With r ties the most pairs are joined by making one piece of the r + 1 largest: the sum of
 * squares gains most that way, whoever may be tied. So the least r is known, and the cheapest r ties that each join two
 * pieces (a forest, hence Kruskal) are a bound on the cost. For one connected whole r is the number of pieces less one.
 */
export function fragmentationGoal(candidates: readonly Candidate[], target: number): Goal {
  const joinedOf = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const pairsOf = ({ piece }: Standing) => piece.length * (piece.length - 1);
  const value = (standing: Standing) => 1 - joinedOf(piecesOf(standing)) / pairsOf(standing);
  const tiesNeeded = (standing: Standing): number => {
    const sizes = piecesOf(standing);
    const enough = (1 - target - tiny) * pairsOf(standing);
    let joined = joinedOf(sizes);
    let [largest, ties] = [sizes[0]!, 0];
    while (joined < enough && ties + 1 < sizes.length) {
      joined += 2 * largest * sizes[ties + 1]!;
      largest += sizes[++ties]!;
    }
    return ties;
  };
  return {
    measure: "fragmentation", target, value,
    gap: (standing) => Math.max(0, value(standing) - target - tiny),
    least: (standing, open) => {
      const ties = tiesNeeded(standing);
      const pieces = piecesOf(standing).length;
      if (ties > 0 && ties === pieces - 1 && open.room !== null && !roomForTree(standing, open.room, pieces)) return never;
      return joining(standing, open, candidates, ties);
    },
    wanted: (standing, open) => {
      const { piece } = standing;
      const joins = open.list.filter((index) => piece[candidates[index]!.i] !== piece[candidates[index]!.j]);
      if (tiesNeeded(standing) < piecesOf(standing).length - 1) return joins;
      // Everybody must be joined, so any one piece must get a tie: that with the fewest to choose from.
      const own = new Map<number, number[]>(Array.from(piece, (number) => [number, []]));
      for (const index of joins) for (const end of [candidates[index]!.i, candidates[index]!.j]) own.get(piece[end]!)!.push(index);
      return [...own.values()].reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
    },
  };
}

/**
 * Diameter at most so much. The pieces less one are needed at least; in one piece, t ties bring a diameter D down to no less
 * than (D - t) / (t + 1) (Chung and Garey 1984, doi:10.1002/jgt.3190080408). Every completion holds, for a pair too far apart, a
 * tie that its new path takes first: within reach of the one, and from there near enough to the other if all were tied.
 */
export function diameterGoal(candidates: readonly Candidate[], order: number, target: number): Goal {
  const farthest = ({ steps }: Standing): readonly [number, number, number] => {
    let [far, at] = [-1, 0];
    steps!.forEach((distance, k) => {
      if (distance > far) [far, at] = [distance, k];
    });
    return [far, Math.floor(at / order), at % order];
  };
  const value = (standing: Standing) => {
    const [far] = farthest(standing);
    return far >= noPath ? null : far;
  };
  return {
    measure: "diameter", target, value,
    gap: ({ steps }) => steps!.reduce((sum, distance) => sum + (distance <= target ? 0 : distance >= noPath ? 2 * order : distance - target), 0) / 2,
    least: (standing, open) => {
      const [far] = farthest(standing);
      if (far <= target) return { ties: 0, cost: 0, across: 0 };
      const pieces = piecesOf(standing).length;
      if (pieces > 1) return joining(standing, open, candidates, pieces - 1);
      return cheapest(open, candidates, Math.max(1, Math.ceil((far - target) / (target + 1))));
    },
    wanted: ({ steps }, open) => wantedForPath(steps!, order, pairTooFar(steps!, order, target), target, open, candidates),
  };
}

/** The pair farthest apart among those too far apart. */
function pairTooFar(steps: Int32Array, order: number, target: number): readonly [number, number] {
  let [far, at] = [target, 0];
  steps.forEach((distance, k) => {
    if (distance > far) [far, at] = [distance, k];
  });
  return [Math.floor(at / order), at % order];
}

/** Open ties that a path of at most so many steps between the two may take as its first new one. */
function wantedForPath(steps: Int32Array, order: number, [from, to]: readonly [number, number], most: number, open: Open, candidates: readonly Candidate[]): number[] {
  // What would be left of the way if every open tie were there: searched backwards from the end.
  const near = new Int32Array(order).fill(noPath);
  const beside = Uint8Array.from(steps, (distance) => (distance === 1 ? 1 : 0));
  for (const index of open.list) {
    const { i, j } = candidates[index]!;
    beside[i * order + j] = beside[j * order + i] = 1;
  }
  near[to] = 0;
  const queue = [to];
  for (const at of queue) {
    for (let next = 0; next < order; next++) {
      if (near[next] !== noPath || beside[at * order + next] === 0) continue;
      near[next] = near[at]! + 1;
      queue.push(next);
    }
  }
  const fits = (x: number, y: number) => steps[from * order + x]! + 1 + near[y]! <= most;
  return open.list.filter((index) => fits(candidates[index]!.i, candidates[index]!.j) || fits(candidates[index]!.j, candidates[index]!.i));
}

/**
 * A share of pairs to be tied directly, at least so much (congruence) or all but so much (deficit): each candidate ties
 * at most one of them, so those still lacking are counted out.
 */
export function coverGoal(measure: BridgeMeasure, candidates: readonly Candidate[], target: number, counts: { readonly pairs: number; readonly tied: number }, covers: ReadonlySet<number>): Goal {
  const falls = measure !== "taskCongruence";
  const { pairs } = counts;
  const tied = ({ chosen }: Standing) => counts.tied + chosen.filter((index) => covers.has(index)).length;
  const enough = Math.ceil((falls ? 1 - target : target) * pairs - 1e-9);
  const lacking = (standing: Standing) => Math.max(0, enough - tied(standing));
  const useful = (open: Open) => open.list.filter((index) => covers.has(index));
  return {
    measure, target,
    value: (standing) => (falls ? 1 - tied(standing) / pairs : tied(standing) / pairs),
    gap: (standing) => lacking(standing) / pairs,
    least: (standing, open) => cheapest({ ...open, list: useful(open) }, candidates, lacking(standing)),
    wanted: (standing, open) => {
      const list = useful(open);
      // If all that is left is needed, each is: one at a time.
      return list.length === lacking(standing) ? list.slice(0, 1) : list;
    },
  };
}

/** The deficit where longer horizontal paths count too. */
export function lateralGoal(candidates: readonly Candidate[], order: number, target: number, pairs: readonly (readonly [number, number])[], most: number): Goal {
  const apart = ({ lateral }: Standing) => pairs.filter(([i, j]) => lateral![i * order + j]! > most);
  const allowed = Math.floor(target * pairs.length + 1e-9);
  return {
    measure: "superiorDeficit", target,
    value: (standing) => apart(standing).length / pairs.length,
    gap: (standing) => Math.max(0, apart(standing).length - allowed) / pairs.length,
    least: (standing, open) => (apart(standing).length <= allowed ? { ties: 0, cost: 0, across: 0 } : cheapest(open, candidates, 1)),
    wanted: (standing, open) => (allowed === 0 ? wantedForPath(standing.lateral!, order, apart(standing)[0]!, most, open, candidates) : open.list),
  };
}
