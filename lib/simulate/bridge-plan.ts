import type { Goal } from "./bridge-goals.js";
import type { Candidate, Standing } from "./bridge-standing.js";

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

export interface Purse { left: number }

export const gap = 1e-9;

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
export const compare = (a: Omit<BridgePlan, "chosen">, b: Omit<BridgePlan, "chosen">): number =>
  Math.abs(a.cost - b.cost) > gap ? a.cost - b.cost : a.across - b.across || a.load - b.load;

export function compareById(rank: Int32Array, a: BridgePlan, b: BridgePlan): number {
  const [one, other] = [a, b].map(({ chosen }) => chosen.map((index) => rank[index]!).sort((x, y) => x - y)) as [number[], number[]];
  const at = one.findIndex((place, k) => place !== other[k]);
  return compare(a, b) || (at === -1 ? 0 : one[at]! - (other[at] ?? -1));
}

/** The preferred plans met with, no more than asked for; the dearer ones go when a cheaper one comes. */
export function shortlist({ rank, most }: BridgeProblem) {
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

export const met = (goals: readonly Goal[], standing: Standing): boolean => goals.every((goal) => goal.gap(standing) <= 0);

export const roomFor = (room: Int32Array | null, { i, j }: Candidate): boolean => room === null || (room[i]! > 0 && room[j]! > 0);

export function lessRoom(room: Int32Array | null, { i, j }: Candidate): Int32Array | null {
  if (room === null) return null;
  const left = room.slice();
  left[i]!--;
  left[j]!--;
  return left;
}

export const stepCost = ({ candidates, start }: BridgeProblem): number =>
  1 + ((candidates.length + start.piece.length) >> 4) + (start.steps === null && start.lateral === null ? 0 : (start.piece.length ** 2) >> 4);
