import { compare, compareById, judge, lessRoom, met, roomFor, stepCost, type BridgePlan, type BridgeProblem, type Purse } from "./bridge-plan.js";
import { withTie, withTies, type Standing } from "./bridge-standing.js";

/** Always the tie that brings the goals nearest for its cost, then those left out again without which they are met too. */
export function greedy(problem: BridgeProblem): BridgePlan | null {
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
export function improved(problem: BridgeProblem, plan: BridgePlan): BridgePlan {
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
