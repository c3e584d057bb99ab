import type { Board, Seats } from "./board.js";

/** Spread `m` organisations over the slots of a row, in the given order. */
function spread(order: readonly number[], slots: number, slot: number[]): void {
  if (order.length === 1) slot[order[0]!] = Math.floor((slots - 1) / 2);
  else for (const [i, organisation] of order.entries()) slot[organisation] = Math.floor((i * (slots - 1)) / (order.length - 1));
}

/** The order to start from: sweeps down and up, each row sorted by the mean place of those its members are tied to. */
export function firstSeats(board: Board, rows: readonly (readonly number[])[]): Seats {
  const row = new Array<number>(board.count).fill(0);
  const slot = new Array<number>(board.count).fill(0);
  let orders = rows.map((members) => [...members]);
  for (const [index, order] of orders.entries()) {
    for (const organisation of order) row[organisation] = index;
    spread(order, board.slots, slot);
  }
  for (let sweep = 0; sweep < 8; sweep++) {
    const indices = orders.map((_, index) => (sweep % 2 === 0 ? index : orders.length - 1 - index));
    orders = [...orders];
    for (const index of indices) {
      const order = orders[index]!;
      const wanted = new Map<number, number>();
      for (const organisation of order) {
        const partners = board.incident[organisation]!.map((p) => board.pairs[p]!).map(({ a, b }) => (a === organisation ? b : a));
        const sum = partners.reduce((total, partner) => total + slot[partner]!, 0);
        wanted.set(organisation, partners.length === 0 ? slot[organisation]! : sum / partners.length);
      }
      order.sort((a, b) => board.jurisdiction[a]! - board.jurisdiction[b]! || wanted.get(a)! - wanted.get(b)! || a - b);
      spread(order, board.slots, slot);
    }
  }
  return { row, slot };
}
