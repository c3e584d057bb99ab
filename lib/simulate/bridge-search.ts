import { countTrees } from "./count-trees.js";
import { never, type Goal, type Least, type Open } from "./bridge-goals.js";
import { withTie, withTies, type Candidate, type Standing } from "./bridge-standing.js";

/** What a search for ties is given. Candidates stand cheapest first, then within a level, then lightest load, then by id. */
export interface BridgeProblem {
  readonly candidates: readonly Candidate[];
  readonly goals: readonly Goal[];
  readonly start: Standing;
  /** New ties each organisation may take; null without a limit. */
  readonly room: Int32Array | null;
  /** Partners each organisation has now. */
  readonly partners: Int32Array;
  /** Place of each candidate in the order of ids. */
  readonly rank: Int32Array;
  readonly effort: number;
  readonly most: number;
}

/** A set of ties and what it is judged by, first to last: cost, ties across levels, load (squares of the numbers of partners). */
export interface BridgePlan {
  readonly chosen: readonly number[];
  readonly cost: number;
  readonly across: number;
  readonly load: number;
}

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

interface Purse { left: number }

const gap = 1e-9;

export function judge({ candidates, partners }: BridgeProblem, chosen: readonly number[]): BridgePlan {
  const now = partners.slice();
  let [cost, across] = [0, 0];
  for (const index of chosen) {
    const candidate = candidates[index]!;
    now[candidate.i]!++;
    now[candidate.j]!++;
    cost += candidate.cost;
    if (candidate.across) across++;
  }
  return { chosen, cost, across, load: now.reduce((sum, count) => sum + count * count, 0) };
}

/** Negative if the first is preferred, without regard to ids. */
const compare = (a: Omit<BridgePlan, "chosen">, b: Omit<BridgePlan, "chosen">): number =>
  Math.abs(a.cost - b.cost) > gap ? a.cost - b.cost : a.across - b.across || a.load - b.load;

function compareById(rank: Int32Array, a: BridgePlan, b: BridgePlan): number {
  const [one, other] = [a, b].map(({ chosen }) => chosen.map((index) => rank[index]!).sort((x, y) => x - y)) as [number[], number[]];
  const at = one.findIndex((place, k) => place !== other[k]);
  return compare(a, b) || (at === -1 ? 0 : one[at]! - (other[at] ?? -1));
}

/** The preferred plans met with, no more than asked for; the dearer ones go when a cheaper one comes. */
function shortlist({ rank, most }: BridgeProblem) {
  const plans: BridgePlan[] = [];
  return {
    plans,
    worst: () => (plans.length < most ? null : plans[most - 1]!),
    offer: (plan: BridgePlan): void => {
      let place = plans.length;
      while (place > 0) {
        const order = compareById(rank, plan, plans[place - 1]!);
        if (order === 0) return;
        if (order > 0) break;
        place--;
      }
      plans.splice(place, 0, plan);
      while (plans.length > most || plans.at(-1)!.cost > plans[0]!.cost + gap) plans.pop();
    },
  };
}

const met = (goals: readonly Goal[], standing: Standing): boolean => goals.every((goal) => goal.gap(standing) <= 0);

const roomFor = (room: Int32Array | null, { i, j }: Candidate): boolean => room === null || (room[i]! > 0 && room[j]! > 0);

function lessRoom(room: Int32Array | null, { i, j }: Candidate): Int32Array | null {
  if (room === null) return null;
  const left = room.slice();
  left[i]!--;
  left[j]!--;
  return left;
}

const stepCost = ({ candidates, start }: BridgeProblem): number =>
  1 + ((candidates.length + start.piece.length) >> 4) + (start.steps === null && start.lateral === null ? 0 : (start.piece.length ** 2) >> 4);

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

/** Always the tie that brings the goals nearest for its cost, then those left out again without which they are met too. */
function greedy(problem: BridgeProblem): BridgePlan | null {
  const { candidates, goals, rank } = problem;
  const purse: Purse = { left: 10 * problem.effort };
  const price = stepCost(problem);
  const scale = goals.map((goal) => goal.gap(problem.start) || 1);
  const gapOf = (standing: Standing) => goals.reduce((sum, goal, k) => sum + goal.gap(standing) / scale[k]!, 0);
  let standing = problem.start;
  let room = problem.room;
  let list = candidates.map((_, index) => index);
  while (!met(goals, standing)) {
    list = list.filter((index) => roomFor(room, candidates[index]!));
    const open = { list, room };
    const now = gapOf(standing);
    let best: { index: number; gain: number; plan: BridgePlan } | null = null;
    for (const index of list) {
      purse.left -= price;
      if (purse.left < 0) break;
      const gain = (now - gapOf(withTie(standing, candidates, index))) / candidates[index]!.cost;
      if (gain <= 0 || (best !== null && gain < best.gain - 1e-12)) continue;
      const plan = judge(problem, [...standing.chosen, index]);
      if (best === null || gain > best.gain + 1e-12 || compare(plan, best.plan) < 0 || (compare(plan, best.plan) === 0 && rank[index]! < rank[best.index]!)) best = { index, gain, plan };
    }
    const index = best?.index ?? goals.find((goal) => goal.gap(standing) > 0)!.wanted(standing, open)[0];
    if (index === undefined) return null;
    standing = withTie(standing, candidates, index);
    room = lessRoom(room, candidates[index]!);
    list = list.filter((other) => other !== index);
  }
  let chosen = standing.chosen;
  for (const index of [...chosen].reverse()) {
    const rest = chosen.filter((other) => other !== index);
    if (met(goals, withTies(problem.start, candidates, rest))) chosen = rest;
  }
  return judge(problem, chosen);
}

/** Exchanges of one tie for another while the set becomes preferable and still meets the goals. */
function improved(problem: BridgeProblem, plan: BridgePlan): BridgePlan {
  const { candidates, goals } = problem;
  const purse: Purse = { left: problem.effort };
  const price = stepCost(problem);
  let best = plan;
  for (let again = true; again;) {
    again = false;
    for (let place = 0; place < best.chosen.length; place++) {
      const rest = best.chosen.filter((_, k) => k !== place);
      const room = rest.reduce((left, index) => lessRoom(left, candidates[index]!), problem.room);
      const without = withTies(problem.start, candidates, rest);
      for (let index = 0; index < candidates.length; index++) {
        purse.left--;
        if (rest.includes(index) || !roomFor(room, candidates[index]!)) continue;
        const other = judge(problem, [...rest, index]);
        if (compareById(problem.rank, other, best) >= 0) continue;
        purse.left -= price;
        if (purse.left < 0) return best;
        if (!met(goals, withTie(without, candidates, index))) continue;
        best = other;
        again = true;
        break;
      }
    }
  }
  return best;
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
  const { cost } = best as BridgePlan;
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
