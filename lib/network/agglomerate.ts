/** How near two groups are: their farthest, their nearest, or on average their members. */
export type Linkage = "complete" | "single" | "average";

export interface Join {
  /** Positions of the members of the two groups joined. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly height: number;
  /** Whether two other groups were equally near. */
  readonly tied: boolean;
}

/** Distances nearer than this are equal: they differ by rounding. */
const equal = 1e-12;

/**
 * Hierarchical clustering: the two nearest groups are joined until one is left. Of equally near pairs the one first in
 * the given order is joined, so give it an order that means something. Average linkage weighs by members. Groups are
 * updated by the formula of Lance and Williams; nearest pairs are looked for anew each time. Cost O(n³).
 */
export function agglomerate(distances: readonly ArrayLike<number>[], linkage: Linkage): Join[] {
  const rows = distances.map((row) => Float64Array.from(row));
  const members: (number[] | null)[] = rows.map((_, i) => [i]);
  const alive = rows.map((_, i) => i);
  const joins: Join[] = [];
  while (alive.length > 1) {
    let [height, first, second, tied] = [Infinity, -1, -1, false];
    for (let a = 0; a < alive.length; a++) {
      const row = rows[alive[a]!]!;
      for (let b = a + 1; b < alive.length; b++) {
        const distance = row[alive[b]!]!;
        if (distance < height - equal) [height, first, second, tied] = [distance, a, b, false];
        else if (distance <= height + equal) tied = true;
      }
    }
    const [i, j] = [alive[first]!, alive[second]!];
    const [ours, theirs] = [members[i]!, members[j]!];
    joins.push({ first: ours, second: theirs, height, tied });
    for (const k of alive) {
      if (k === i || k === j) continue;
      const [a, b] = [rows[i]![k]!, rows[j]![k]!];
      const joined = linkage === "complete" ? Math.max(a, b) : linkage === "single" ? Math.min(a, b) : (ours.length * a + theirs.length * b) / (ours.length + theirs.length);
      rows[i]![k] = joined;
      rows[k]![i] = joined;
    }
    members[i] = [...ours, ...theirs];
    members[j] = null;
    alive.splice(second, 1);
  }
  return joins;
}
