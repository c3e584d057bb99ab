import { turnBetween } from "./circle.js";

/** Free turn between the arcs of two groups. */
const betweenGroups = 0.016;

export interface RingSeat {
  /** Distance from the centre, pixels. */
  readonly away: number;
  /** Half the room its shape takes. */
  readonly radius: number;
}

export interface RingPlaces {
  /** Share of the turn of each seat, by group and order, from the start of the first arc. */
  readonly turns: readonly (readonly number[])[];
  /** Where each group's arc begins and ends. */
  readonly arcs: readonly (readonly [number, number])[];
}

/**
 * Shares of the full turn at which everyone stands clear of everyone else, groups in turn and as evenly as may be; null
 * where the circles have no room. Two on the same circle are kept apart along it, and two whose circles are apart are
 * not; even steps come first and shrink only as far as that needs.
 */
export function ringPlaces(groups: readonly (readonly RingSeat[])[], gap: number): RingPlaces | null {
  const all = groups.flat();
  const several = groups.length > 1 ? betweenGroups : 0;
  const even = (1 - several * groups.length) / Math.max(1, all.length);
  const apart = all.map((one) => all.map((other) => (one === other ? 0 : turnBetween(one.away, other.away, one.radius + other.radius + gap))));
  if (apart.some((row) => row.includes(null))) return null;

  const attempt = (step: number): { turns: number[][]; arcs: [number, number][]; whole: number } => {
    const flat: number[] = [];
    const turns: number[][] = [];
    const arcs: [number, number][] = [];
    let free = 0;
    for (const seats of groups) {
      const begin = free;
      const own: number[] = [];
      for (let i = 0; i < seats.length; i++) {
        const index = flat.length;
        let turn = i === 0 ? begin + step / 2 : own[i - 1]! + step;
        for (let before = 0; before < index; before++) turn = Math.max(turn, flat[before]! + apart[index]![before]!);
        flat.push(turn);
        own.push(turn);
      }
      turns.push(own);
      const end = own.at(-1)! + step / 2;
      arcs.push([Math.min(begin, own[0]! - step / 2), end]);
      free = end + several;
    }
    // The way round must be long enough for those at the end to be clear of those at the beginning.
    let whole = free;
    for (let late = 0; late < flat.length; late++) {
      for (let early = 0; early < late; early++) whole = Math.max(whole, flat[late]! - flat[early]! + apart[late]![early]!);
    }
    return { turns, arcs, whole };
  };

  let best = attempt(0);
  if (best.whole > 1) return null;
  let low = 0;
  let high = even;
  const widest = attempt(even);
  if (widest.whole <= 1 + 1e-9) best = widest;
  else {
    for (let i = 0; i < 14; i++) {
      const middle = (low + high) / 2;
      const tried = attempt(middle);
      if (tried.whole <= 1) [low, best] = [middle, tried];
      else high = middle;
    }
  }
  const stretch = Math.max(best.whole, 1e-9);
  return {
    turns: best.turns.map((own) => own.map((turn) => turn / stretch)),
    arcs: best.arcs.map(([from, to]) => [from / stretch, to / stretch]),
  };
}
