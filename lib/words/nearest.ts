/** Edit distance with neighbouring letters swapped counting once (optimal string alignment). Time O(length of a x length of b). */
export function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length]!;
}

/** A name without what spellings differ in: case, width, spaces, dashes, dots. */
export const looseName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/[\s_.-]+/gu, "");

/** No name that anybody misspells is longer. */
const longest = 200;

/** The known name a person most likely meant, or null when none is near: at most a third of the letters may differ, and never all. */
export function nearest(seen: string, known: Iterable<string>): string | null {
  const wanted = looseName(seen);
  if (wanted.length > longest) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of known) {
    const candidate = looseName(name);
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, candidate);
    if (distance < least && distance < Math.max(wanted.length, candidate.length)) {
      least = distance;
      best = name;
    }
  }
  return best;
}
