export interface Cover {
  /** Positions of the candidates chosen, in increasing order. */
  readonly chosen: readonly number[];
  /** Whether no fewer would do. */
  readonly proven: boolean;
}

/** The cover that always takes the candidate with most of what is still lacking, the first of equals. */
function greedyCover(holds: readonly (readonly number[])[], items: number): number[] {
  const lacking = new Set(Array.from({ length: items }, (_, item) => item));
  const chosen: number[] = [];
  while (lacking.size > 0) {
    let [best, most] = [-1, 0];
    holds.forEach((own, candidate) => {
      const gain = own.filter((item) => lacking.has(item)).length;
      if (gain > most) [best, most] = [candidate, gain];
    });
    chosen.push(best);
    for (const item of holds[best]!) lacking.delete(item);
  }
  return chosen.sort((a, b) => a - b);
}

/**
 * The fewest candidates that hold every item 0 ... items - 1 between them; each item must be held by somebody.
 *
 * Branch and bound, one size after another from the least possible: somebody must hold the item that fewest hold, so the
 * search tries each of its holders. It gives up a branch where the candidates still allowed could not hold what is lacking even
 * if each held as much as the largest does. Candidates who hold the same count as one, the first. A step is one candidate
 * tried, and one more for every sixteen items looked at; past `effort` steps the greedy cover stands, unproven. A greedy
 * cover is at most 1 + ln(items) times as large as the smallest (Chvátal 1979, doi:10.1287/moor.4.3.233).
 */
export function smallestCover(holds: readonly (readonly number[])[], items: number, effort: number): Cover {
  if (items === 0) return { chosen: [], proven: true };
  const seen = new Set<string>();
  const candidates = holds.map((own, position) => ({ own, position })).filter(({ own }) => own.length > 0 && !seen.has(own.join(" ")) && seen.add(own.join(" ")));
  const largest = Math.max(...candidates.map(({ own }) => own.length));
  const greedy = greedyCover(candidates.map(({ own }) => own), items).map((at) => candidates[at]!.position);
  const holdersOf = Array.from({ length: items }, (_, item) => candidates.filter(({ own }) => own.includes(item)));
  const rarest = Array.from({ length: items }, (_, item) => item).sort((a, b) => holdersOf[a]!.length - holdersOf[b]!.length || a - b);

  const times = new Int32Array(items);
  const chosen: number[] = [];
  let [lacking, left] = [items, effort];
  /** Whether so many more will do: true, false, or null when the steps are spent. */
  const extend = (more: number): boolean | null => {
    if (lacking === 0) return true;
    if (lacking > more * largest) return false;
    const item = rarest.find((one) => times[one] === 0)!;
    for (const { own, position } of holdersOf[item]!) {
      left -= 1 + ((own.length + items) >> 4);
      if (left < 0) return null;
      for (const held of own) if (times[held]!++ === 0) lacking--;
      chosen.push(position);
      const found = extend(more - 1);
      if (found !== false) return found;
      chosen.pop();
      for (const held of own) if (--times[held]! === 0) lacking++;
    }
    return false;
  };
  for (let size = Math.ceil(items / largest); size < greedy.length; size++) {
    const found = extend(size);
    if (found === true) return { chosen: [...chosen].sort((a, b) => a - b), proven: true };
    if (found === null) return { chosen: greedy, proven: false };
  }
  return { chosen: greedy, proven: true };
}
