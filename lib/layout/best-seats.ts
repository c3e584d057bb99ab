import type { Board, Seats } from "./board.js";
import { seatCost, type Meter } from "./seat-cost.js";

/** Steps, not seconds: the same arrangement on a slow machine. */
const defaultBudget = 20_000_000;

/**
 * Moves and swaps organisations while that lowers the cost, then shakes a few of them loose and tries again, keeping
 * the best arrangement seen. The shaking is a fixed sequence of integers, so the result depends on the network alone.
 */
export function bestSeats(board: Board, start: Seats, budget = defaultBudget): Seats {
  const meter: Meter = { steps: 0 };
  const seats: Seats = { row: [...start.row], slot: [...start.slot] };
  const shake = sequence();
  const everyone = Array.from({ length: board.count }, (_, i) => i);
  const cautious = board.count > 70;

  const mayStand = (organisation: number, row: number): boolean => {
    const [first, last] = board.bandRows[board.bandOf[organisation]!]!;
    return row >= first && row <= last
      && board.above[organisation]!.every((superior) => seats.row[superior]! < row)
      && board.below[organisation]!.every((subordinate) => seats.row[subordinate]! > row);
  };
  const neighbours = (organisation: number, row: number, slot: number): number[] =>
    board.membersOf[board.bandOf[organisation]!]!.filter((other) =>
      other !== organisation && seats.row[other] === row && Math.abs(seats.slot[other]! - slot) < board.gap);
  const inRow = (organisation: number, row: number): number =>
    board.membersOf[board.bandOf[organisation]!]!.reduce((sum, other) => sum + (seats.row[other] === row ? 1 : 0), 0);

  // What it costs to stand where one stands is asked once, and counted as often as it is needed.
  const standing = { organisation: -1, cost: 0, steps: 0 };
  const costStanding = (organisation: number): number => {
    if (standing.organisation === organisation) meter.steps += standing.steps;
    else {
      const counted = meter.steps;
      standing.cost = seatCost(board, seats, [organisation], meter);
      standing.steps = meter.steps - counted;
      standing.organisation = organisation;
    }
    return standing.cost;
  };
  const seat = (organisation: number, row: number, slot: number) => {
    seats.row[organisation] = row;
    seats.slot[organisation] = slot;
  };

  /** Tries one place, changing places with who stands there; the organisation stays if that is better by more than rounding. */
  const attempt = (organisation: number, row: number, slot: number, forced = false): boolean => {
    const oldRow = seats.row[organisation]!;
    const oldSlot = seats.slot[organisation]!;
    if ((row === oldRow && slot === oldSlot) || !mayStand(organisation, row)) return false;
    const [other, another] = neighbours(organisation, row, slot);
    const swaps = other !== undefined;
    if (swaps ? another !== undefined || seats.slot[other] !== slot : row !== oldRow && inRow(organisation, row) >= board.capacity) return false;
    const moved = swaps ? [organisation, other] : [organisation];
    const enough = (forced ? Infinity : swaps ? seatCost(board, seats, moved, meter) : costStanding(organisation)) - 1e-9;
    seat(organisation, row, slot);
    if (swaps) seat(other, oldRow, oldSlot);
    const legal = !swaps || (mayStand(organisation, row) && mayStand(other, oldRow));
    if (legal && (forced || seatCost(board, seats, moved, meter, enough) < enough)) {
      standing.organisation = -1;
      return true;
    }
    seat(organisation, oldRow, oldSlot);
    if (swaps) seat(other, row, slot);
    return false;
  };

  const settle = () => {
    let better = true;
    while (better && meter.steps < budget) {
      better = false;
      for (const organisation of everyone) {
        if (meter.steps >= budget) return;
        const [first, last] = board.bandRows[board.bandOf[organisation]!]!;
        const here = seats.row[organisation]!;
        const from = cautious ? Math.max(first, here - 1) : first;
        const to = cautious ? Math.min(last, here + 1) : last;
        for (let row = from; row <= to; row++) {
          for (let slot = 0; slot < board.slots; slot++) if (attempt(organisation, row, slot)) better = true;
        }
      }
    }
  };

  settle();
  let best: Seats = { row: [...seats.row], slot: [...seats.slot] };
  let bestCost = seatCost(board, seats, everyone, meter);
  for (let round = 0; board.count > 1 && round < 400 && meter.steps < budget; round++) {
    const moves = 2 + (shake() % 4);
    for (let i = 0; i < moves; i++) {
      const organisation = shake() % board.count;
      const [first, last] = board.bandRows[board.bandOf[organisation]!]!;
      attempt(organisation, first + (shake() % (last - first + 1)), shake() % board.slots, true);
    }
    settle();
    const cost = seatCost(board, seats, everyone, meter);
    if (cost < bestCost - 1e-9) {
      bestCost = cost;
      best = { row: [...seats.row], slot: [...seats.slot] };
    } else if (cost > bestCost + 150 || round % 5 === 4) {
      for (const organisation of everyone) seat(organisation, best.row[organisation]!, best.slot[organisation]!);
      standing.organisation = -1;
    }
  }
  return best;
}

/** A fixed sequence of integers; every product stays below 2^53. */
function sequence(): () => number {
  let state = 20_011;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return Math.floor(state / 8);
  };
}
