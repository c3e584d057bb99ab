import { awaySquared } from "./bezier.js";
import { onCircle } from "./circle.js";
import type { Point } from "./layout.js";

/** Above this size of a group organisations are only exchanged with others a few places away. */
const allPairs = 60;
const near = 12;
const rounds = 12;

/**
 * The order round the circle inside each group that shortens the ties: first by where the partners of each lie, then
 * by exchanging two of a group while that helps. Groups keep their order; ties in the cost are broken by id.
 *
 * @param groups indices, sorted
 * @param radius of each organisation's circle, as a share of the outermost
 */
export function ringOrder(groups: readonly (readonly number[])[], radius: readonly number[], partners: readonly (readonly number[])[]): number[][] {
  const seats = radius.length + groups.length;
  const order = groups.map((members) => [...members]);
  const place: Point[] = radius.map(() => ({ x: 0, y: 0 }));
  const starts: number[] = [];
  let next = 0;
  for (const members of groups) {
    starts.push(next);
    next += members.length + 1;
  }
  const settle = (group: number) => {
    for (const [i, member] of order[group]!.entries()) {
      const way = onCircle((starts[group]! + i + 0.5) / seats);
      place[member] = { x: way.x * radius[member]!, y: way.y * radius[member]! };
    }
  };
  for (const group of order.keys()) settle(group);

  for (let round = 0; round < 4; round++) {
    for (const [group, members] of order.entries()) {
      const middle = onCircle((starts[group]! + members.length / 2) / seats);
      const aside = new Map(members.map((member) => {
        let sum = 0;
        for (const partner of partners[member]!) sum += place[partner]!.y * middle.x - place[partner]!.x * middle.y;
        return [member, partners[member]!.length === 0 ? 0 : sum / partners[member]!.length];
      }));
      members.sort((a, b) => aside.get(a)! - aside.get(b)! || a - b);
      settle(group);
    }
  }

  const lengthFrom = (member: number, at: Point, without: number): number => {
    let sum = 0;
    for (const partner of partners[member]!) {
      if (partner === without) continue;
      sum += Math.sqrt(awaySquared(place[partner]!, at));
    }
    return sum;
  };
  const at = (group: number, seat: number, member: number): Point => {
    const way = onCircle((starts[group]! + seat + 0.5) / seats);
    return { x: way.x * radius[member]!, y: way.y * radius[member]! };
  };
  let better = true;
  for (let round = 0; better && round < rounds; round++) {
    better = false;
    for (const [group, members] of order.entries()) {
      const reach = members.length <= allPairs ? members.length : near;
      for (let i = 0; i < members.length; i++) {
        for (let j = i + 1; j < members.length && j - i <= reach; j++) {
          const a = members[i]!;
          const b = members[j]!;
          const toA = at(group, j, a);
          const toB = at(group, i, b);
          const before = lengthFrom(a, place[a]!, b) + lengthFrom(b, place[b]!, a);
          if (lengthFrom(a, toA, b) + lengthFrom(b, toB, a) >= before - 1e-9) continue;
          [members[i], members[j]] = [b, a];
          place[a] = toA;
          place[b] = toB;
          better = true;
        }
      }
    }
  }
  return order;
}
