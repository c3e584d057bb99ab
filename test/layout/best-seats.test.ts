import { expect, test } from "vitest";
import { bestSeats } from "../../lib/layout/best-seats.js";
import type { Board, Seats } from "../../lib/layout/board.js";
import { seatCost } from "../../lib/layout/seat-cost.js";
import { createRandom } from "../../lib/random.js";

const slots = 5;

/** Six organisations of one band over three rows, tied as drawn; the first two rows are taken at the start. */
function drawn(seed: number): { board: Board; start: Seats } {
  const random = createRandom(seed);
  const count = 6;
  const pairs = Array.from({ length: count }, (_, a) => Array.from({ length: count }, (_, b) => ({ a, b, vertical: random.next() < 0.3 })))
    .flat().filter(({ a, b }) => a < b && random.next() < 0.5);
  const incident = Array.from({ length: count }, (_, one) => pairs.flatMap(({ a, b }, p) => (a === one || b === one ? [p] : [])));
  const none = Array.from({ length: count }, () => []);
  const board: Board = {
    count, slots, pitch: 100, gap: 1, capacity: 4, comfort: 0, radius: new Array<number>(count).fill(9), rowY: [50, 160, 270], rowBand: [0, 0, 0], bandRows: [[0, 2]], bandOf: new Array<number>(count).fill(0),
    membersOf: [[0, 1, 2, 3, 4, 5]], jurisdiction: [0, 0, 1, 1, -1, -1], divided: [true], pairs, incident, below: none, above: none,
  };
  return { board, start: { row: [0, 0, 0, 1, 1, 1], slot: [0, 2, 4, 0, 2, 4] } };
}
const cost = (board: Board, seats: Seats, moved: readonly number[], enough?: number) => seatCost(board, seats, moved, { steps: 0 }, enough);
const everyone = [0, 1, 2, 3, 4, 5];
const moved = ({ row, slot }: Seats, one: number, to: { row: number; slot: number }): Seats => ({ row: row.with(one, to.row), slot: slot.with(one, to.slot) });
const free = ({ row, slot }: Seats, to: { row: number; slot: number }) => !everyone.some((one) => row[one] === to.row && slot[one] === to.slot);
const places = [0, 1, 2].flatMap((row) => Array.from({ length: slots }, (_, slot) => ({ row, slot })));

test("a move is judged by the difference it makes to the whole, also where counting stops early", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { board, start } = drawn(seed);
    for (const one of everyone) {
      for (const to of places.filter((place) => free(start, place))) {
        const after = moved(start, one, to);
        const difference = cost(board, after, [one]) - cost(board, start, [one]);
        expect(difference, `seed ${seed}`).toBeCloseTo(cost(board, after, everyone) - cost(board, start, everyone), 6);
        const enough = cost(board, start, [one]);
        expect(cost(board, after, [one], enough) < enough).toBe(difference < 0);
      }
    }
  }
});

test("in the end no free seat is better for anybody", () => {
  for (let seed = 1; seed <= 12; seed++) {
    const { board, start } = drawn(seed);
    const best = bestSeats(board, start, 3_000_000);
    const least = cost(board, best, everyone);
    expect(least).toBeLessThanOrEqual(cost(board, start, everyone));
    for (const one of everyone) {
      for (const to of places.filter((place) => free(best, place))) {
        const after = moved(best, one, to);
        if (everyone.filter((other) => after.row[other] === to.row).length <= board.capacity) expect(cost(board, after, everyone), `seed ${seed}: ${one} to row ${to.row}, slot ${to.slot}`).toBeGreaterThan(least - 1e-6);
      }
    }
  }
});
