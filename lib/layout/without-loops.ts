/** Subordinates of each organisation within its own band, the ties that would close a loop left out. */
export function withoutLoops(count: number, ties: readonly (readonly [number, number])[], bandOf: readonly number[]): number[][] {
  const below: number[][] = Array.from({ length: count }, () => []);
  const reaches = (from: number, to: number): boolean => {
    const seen = new Set([from]);
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === to) return true;
      for (const lower of below[next]!) {
        if (seen.has(lower)) continue;
        seen.add(lower);
        open.push(lower);
      }
    }
    return false;
  };
  for (const [superior, subordinate] of ties) {
    if (bandOf[superior] !== bandOf[subordinate] || below[superior]!.includes(subordinate)) continue;
    if (!reaches(subordinate, superior)) below[superior]!.push(subordinate);
  }
  return below;
}
