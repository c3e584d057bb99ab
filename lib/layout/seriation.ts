const sweeps = 40;
const passes = 60;

/**
 * An order that brings tied ones together: it keeps the sum of the distances along the order between tied pairs low
 * (the linear arrangement problem, which is hard; this finds a good order, not the best). Each connected part stays in
 * one piece, the largest first. Inside a part the order begins as a walk outwards from one of its least connected, is
 * improved by moving everyone to the mean place of its partners, and then by single moves while they help. Equals are
 * broken by index, so the answer depends on the pairs alone. Time O(n²) for each pass of moves.
 */
export function seriation(partners: readonly (readonly number[])[]): number[] {
  return parts(partners).flatMap((part) => improved(part, partners));
}

/** Connected parts, each as a walk outwards; the largest first, then by least index. */
function parts(partners: readonly (readonly number[])[]): number[][] {
  const walk = (from: number): number[] => {
    const seen = new Set([from]);
    const order = [from];
    for (const member of order) {
      const next = partners[member]!.filter((partner) => !seen.has(partner)).sort((a, b) => partners[a]!.length - partners[b]!.length || a - b);
      for (const partner of next) {
        seen.add(partner);
        order.push(partner);
      }
    }
    return order;
  };
  const placed = new Set<number>();
  const found: number[][] = [];
  for (const start of partners.keys()) {
    if (placed.has(start)) continue;
    // The end of a walk is far from its beginning: a good place to begin.
    const order = walk(walk(start).at(-1)!);
    for (const member of order) placed.add(member);
    found.push(order);
  }
  return found.sort((a, b) => b.length - a.length || Math.min(...a) - Math.min(...b));
}

function improved(part: readonly number[], partners: readonly (readonly number[])[]): number[] {
  const at = new Map<number, number>();
  const settle = (order: readonly number[]) => {
    for (const [i, member] of order.entries()) at.set(member, i);
  };
  const pull = (member: number, place: number): number => {
    let sum = 0;
    for (const partner of partners[member]!) sum += Math.abs(at.get(partner)! - place);
    return sum;
  };
  const cost = (order: readonly number[]) => order.reduce((sum, member, i) => sum + pull(member, i), 0);

  // Whichever is better to begin with: nothing after it makes it worse.
  const sorted = [...part].sort((a, b) => a - b);
  settle(sorted);
  const plain = cost(sorted);
  settle(part);
  let least = cost(part);
  let best = [...part];
  if (plain < least) [best, least] = [sorted, plain];
  let order = [...best];
  settle(order);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const wanted = new Map(order.map((member, i) => {
      let sum = i;
      for (const partner of partners[member]!) sum += at.get(partner)!;
      return [member, sum / (partners[member]!.length + 1)];
    }));
    order = [...order].sort((a, b) => wanted.get(a)! - wanted.get(b)! || at.get(a)! - at.get(b)!);
    settle(order);
    const now = cost(order);
    if (now < least) [best, least] = [[...order], now];
  }

  order = best;
  settle(order);
  let better = true;
  for (let pass = 0; better && pass < passes; pass++) {
    better = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const a = order[i]!;
      const b = order[i + 1]!;
      const before = pull(a, i) + pull(b, i + 1);
      at.set(a, i + 1).set(b, i);
      if (pull(a, i + 1) + pull(b, i) < before) {
        [order[i], order[i + 1]] = [b, a];
        better = true;
      } else at.set(a, i).set(b, i + 1);
    }
  }
  return order;
}
