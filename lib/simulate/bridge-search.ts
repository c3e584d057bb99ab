import { greedy, improved } from "./bridge-first.js";
import { never, type Goal, type Least, type Open } from "./bridge-goals.js";
import { compare, gap, judge, lessRoom, roomFor, shortlist, stepCost, type BridgePlan, type BridgeProblem, type Purse } from "./bridge-plan.js";
import { withTie, type Standing } from "./bridge-standing.js";
import { countTrees } from "./count-trees.js";

export interface BridgesFound {
  /** Sets of the least cost found, the preferred one first; empty where there is none. */
  readonly plans: readonly BridgePlan[];
  /** How many sets cost as little; null where they were not all counted. */
  readonly count: number | null;
  /** Whether it is proven that no set costs less, or that there is none. */
  readonly proven: boolean;
  /** Whether it is proven that the plans are the first in the order of preference. */
  readonly ranked: boolean;
  /** No set can cost less than this; null where there is none. */
  readonly least: number | null;
}

/** What a set has to have at least for all goals: each goal's bound holds, so the greatest does. */
function leastFor(goals: readonly Goal[], standing: Standing, open: Open): Least {
  let bound: Least = { ties: 0, cost: 0, across: 0 };
  for (const goal of goals) {
    const own = goal.least(standing, open);
    if (own === never) return never;
    const more = own.cost > bound.cost + gap || (own.cost >= bound.cost - gap && own.across > bound.across);
    bound = { ...(more ? own : bound), ties: Math.max(own.ties, bound.ties) };
  }
  return bound;
}

/** The least the load can come to with so many more ties: always where the fewest partners are. */
function leastLoad(problem: BridgeProblem, chosen: readonly number[], ties: number): number {
  const now = problem.partners.slice();
  for (const index of chosen) {
    now[problem.candidates[index]!.i]!++;
    now[problem.candidates[index]!.j]!++;
  }
  let load = now.reduce((sum, count) => sum + count * count, 0);
  for (let ends = 2 * ties; ends > 0; ends--) {
    let at = 0;
    for (let i = 1; i < now.length; i++) if (now[i]! < now[at]!) at = i;
    load += 2 * now[at]! + 1;
    now[at]!++;
  }
  return load;
}

/**
 * Goes through all sets that meet the goals and hold no needless tie, each once: of the ties that every completion needs one
 * of, it takes the first, or else leaves the first and takes the second, and so on. `may` says whether a set that is at
 * least so dear is still of interest. False when the steps ran out.
 */
function explore(problem: BridgeProblem, purse: Purse, may: (bound: Omit<BridgePlan, "chosen">) => boolean, offer: (plan: BridgePlan) => void, ranks: boolean): boolean {
  const { candidates, goals } = problem;
  const price = stepCost(problem);
  const descend = (standing: Standing, list: readonly number[], room: Int32Array | null, cost: number, across: number): boolean => {
    purse.left -= price;
    if (purse.left < 0) return false;
    const open = { list: room === null ? list : list.filter((index) => roomFor(room, candidates[index]!)), room };
    const lacking = goals.filter((goal) => goal.gap(standing) > 0);
    const bound = leastFor(lacking, standing, open);
    if (bound === never) return true;
    if (!may({ cost: cost + bound.cost, across: across + bound.across, load: ranks ? leastLoad(problem, standing.chosen, bound.ties) : 0 })) return true;
    if (lacking.length === 0) {
      offer(judge(problem, standing.chosen));
      return true;
    }
    const wanted = lacking.map((goal) => goal.wanted(standing, open)).reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
    const left = new Set<number>();
    for (const index of wanted) {
      left.add(index);
      const candidate = candidates[index]!;
      const rest = open.list.filter((other) => !left.has(other));
      if (!descend(withTie(standing, candidates, index), rest, lessRoom(room, candidate), cost + candidate.cost, across + (candidate.across ? 1 : 0))) return false;
    }
    return true;
  };
  return descend(problem.start, candidates.map((_, index) => index), problem.room, 0, 0);
}

/** How many sets join everybody at the least cost, where that is all that is asked and all ties are as dear. */
function countedTrees({ goals, candidates, room, start }: BridgeProblem): number | null {
  const [goal] = goals;
  if (goals.length !== 1 || goal!.measure !== "fragmentation" || goal!.target > 0 || room !== null || candidates.some(({ cost }) => cost !== candidates[0]!.cost)) return null;
  const numbers = [...new Set(start.piece)];
  const ties = numbers.map(() => numbers.map(() => 0));
  const place = new Map(numbers.map((number, k) => [number, k]));
  for (const { i, j } of candidates) {
    const [a, b] = [place.get(start.piece[i]!)!, place.get(start.piece[j]!)!];
    if (a === b) continue;
    ties[a]![b]!++;
    ties[b]![a]!++;
  }
  return countTrees(ties);
}

/**
 * The cheapest sets of ties that meet the goals, in the order of preference.
 *
 * First a set by always taking what helps most. Then branch and bound proves its cost least, or finds a cheaper one; then all
 * sets of that cost are gone through and counted; where they are too many, only what could be preferred to those listed.
 * Each of the three has the whole effort. In each, a step is a set looked at, more where the network is large.
 */
export function searchBridges(problem: BridgeProblem): BridgesFound {
  const { goals, start, effort } = problem;
  const list = problem.candidates.map((_, index) => index);
  const root = leastFor(goals.filter((goal) => goal.gap(start) > 0), start, { list: list.filter((index) => roomFor(problem.room, problem.candidates[index]!)), room: problem.room });
  if (root === never) return { plans: [], count: 0, proven: true, ranked: true, least: null };

  const first = greedy(problem);
  let best = first === null ? null : improved(problem, first);
  let proven = best !== null && best.cost <= root.cost + gap;
  if (!proven) {
    proven = explore(problem, { left: effort }, ({ cost }) => best === null || cost < best.cost - gap, (plan) => { best = plan; }, false);
  }
  if (best === null) return { plans: [], count: proven ? 0 : null, proven, ranked: proven, least: proven ? null : root.cost };
  const { cost } = best;
  const shortest = shortlist(problem);
  shortest.offer(improved(problem, best));
  if (!proven) return { plans: shortest.plans, count: null, proven, ranked: false, least: root.cost };

  const trees = countedTrees(problem);
  if (trees === null || trees <= effort) {
    let count = 0;
    const all = shortlist(problem);
    const through = explore(problem, { left: effort }, (bound) => bound.cost <= cost + gap, (plan) => {
      count++;
      all.offer(plan);
    }, false);
    if (through) return { plans: all.plans, count, proven, ranked: true, least: cost };
    for (const plan of all.plans) shortest.offer(plan);
  }
  const ranked = explore(problem, { left: effort }, (bound) => {
    if (bound.cost > cost + gap) return false;
    const worst = shortest.worst();
    return worst === null || compare(bound, worst) <= 0;
  }, shortest.offer, true);
  return { plans: shortest.plans, count: trees, proven, ranked, least: cost };
}
