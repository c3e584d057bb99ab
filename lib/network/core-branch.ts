import { equalFits, type CoreCandidates } from "./core-candidates.js";
import type { CoreFit } from "./core-fit.js";
import type { JoinedLists } from "./joined-lists.js";

/** Beyond so many organisations no tree is searched: nothing would come of it, and it would be that deep. */
const most = 2000;

/** The sum of the `count` largest (or smallest) of the values counted in `tally` up to `top`. Empties the tally. */
function sumOf(tally: Int32Array, top: number, count: number, largest: boolean): number {
  let [sum, left] = [0, count];
  for (let k = 0; k <= top; k++) {
    const value = largest ? top - k : k;
    const taken = Math.min(left, tally[value]!);
    sum += taken * value;
    left -= taken;
    tally[value] = 0;
  }
  return sum;
}

/**
 * Offers `found` every core that fits better than the best it knows (`pass`) or at least as well (`reach`). False if
 * that was not done within `effort` steps, a step being one organisation looked at.
 *
 * For each size of the core organisations are decided one by one, by falling degree. Of those not yet decided, each can
 * bring into the core its arcs with the core so far and half of the most it can share with the others that follow, and
 * into the periphery likewise half of the fewest; the best sums over those still to be placed bound the arcs inside and
 * outside.
 */
export function branch({ order, first, other, cells, arcs }: JoinedLists, fitOf: CoreFit, effort: number, found: CoreCandidates, wanted: "pass" | "reach"): boolean {
  if (order > most) return false;
  const inCore = new Uint8Array(order);
  const toCore = new Int32Array(order);
  const toPeriphery = new Int32Array(order);
  // Of the organisations not decided: how many each shares one filled cell with, and how many two.
  const ones = new Int32Array(order);
  const twos = new Int32Array(order);
  for (let p = 0; p < order; p++) for (let slot = first[p]!; slot < first[p + 1]!; slot++) (cells[slot] === 1 ? ones : twos)[p]!++;
  const tally = new Int32Array(6 * order + 6);
  const slack = wanted === "pass" ? equalFits : -equalFits;
  let steps = 0;
  let size = 0;

  const decide = (p: number, by: 1 | -1) => {
    for (let slot = first[p]!; slot < first[p + 1]!; slot++) (cells[slot] === 1 ? ones : twos)[other[slot]!]! -= by;
  };
  const place = (p: number, into: Int32Array, by: 1 | -1) => {
    for (let slot = first[p]!; slot < first[p + 1]!; slot++) into[other[slot]!]! += by * cells[slot]!;
  };
  const mostInside = (next: number, wantedIn: number, inside: number): number => {
    let top = 0;
    for (let p = next; p < order; p++) {
      const others = wantedIn - 1;
      const shared = others <= twos[p]! ? 2 * Math.max(0, others) : 2 * twos[p]! + Math.min(others - twos[p]!, ones[p]!);
      const value = 2 * toCore[p]! + shared;
      tally[value]!++;
      if (value > top) top = value;
    }
    return Math.min(Math.floor(inside + sumOf(tally, top, wantedIn, true) / 2), size * (size - 1), arcs);
  };
  const fewestOutside = (next: number, wantedOut: number, outside: number): number => {
    let top = 0;
    for (let p = next; p < order; p++) {
      const others = Math.max(0, wantedOut - 1);
      const tied = others - (order - next - 1 - ones[p]! - twos[p]!);
      const shared = tied <= 0 ? 0 : tied <= ones[p]! ? tied : ones[p]! + 2 * (tied - ones[p]!);
      const value = 2 * toPeriphery[p]! + shared;
      tally[value]!++;
      if (value > top) top = value;
    }
    return Math.ceil(outside + sumOf(tally, top, wantedOut, false) / 2);
  };

  /** Whether the branch was searched to its end. */
  const search = (next: number, members: number, inside: number, outside: number): boolean => {
    const [wantedIn, wantedOut] = [size - members, order - next - (size - members)];
    if (wantedIn < 0 || wantedOut < 0) return true;
    if (next === order) {
      const fit = fitOf(size, inside, outside);
      if (fit > -Infinity && fit >= found.fit() + slack) found.offer(fit, inCore);
      return true;
    }
    steps += order - next;
    if (steps > effort) return false;
    // Where even the bounds leave nothing to correlate, no fit below them is above 0.
    const bound = Math.max(0, fitOf(size, mostInside(next, wantedIn, inside), fewestOutside(next, wantedOut, outside)));
    if (bound < found.fit() + slack) return true;
    decide(next, 1);
    inCore[next] = 1;
    place(next, toCore, 1);
    let done = search(next + 1, members + 1, inside + toCore[next]!, outside);
    place(next, toCore, -1);
    inCore[next] = 0;
    if (done) {
      place(next, toPeriphery, 1);
      done = search(next + 1, members, inside, outside + toPeriphery[next]!);
      place(next, toPeriphery, -1);
    }
    decide(next, -1);
    return done;
  };
  for (size = 1; size < order; size++) if (!search(0, 0, 0, 0)) return false;
  return true;
}
