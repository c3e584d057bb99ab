import { stepsOfList } from "./search-steps.js";
import { sharedEvents, type TwoMode } from "./two-mode.js";

export interface FourPaths {
  /** Paths organisation - event - organisation - event - organisation through each organisation as the middle one. */
  readonly paths: Float64Array;
  /** Those of them whose ends share a further event. */
  readonly closed: Float64Array;
}

/**
 * The four-paths of Opsahl's two-mode clustering, by their middle organisation. For ends i, k and middle j with a events of
 * i and j, b of j and k, t of all three and s of i and k: an event of all three on the way is itself one of the s, so with
 * neither such the path is closed if s > 0, with one if s > 1, with both if s > 2. Counted without writing out a path: cost
 * O(sum over meetings i, j of those j meets). Null where that takes more than `effort` steps.
 */
export function fourPaths(affiliations: TwoMode, effort: number): FourPaths | null {
  const { organisations, members, attended } = affiliations;
  const n = organisations.length;
  const shared = sharedEvents(affiliations);
  const [paths, closed] = [new Float64Array(n), new Float64Array(n)];
  const [withEnd, ofAll, isShared] = [new Int32Array(n), new Int32Array(n), new Uint8Array(affiliations.events.length)];
  let steps = 0;
  for (let i = 0; i < n; i++) {
    const own = shared[i]!;
    own.others.forEach((other, at) => (withEnd[other] = own.counts[at]!));
    for (const event of attended[i]!) isShared[event] = 1;
    for (let at = 0; at < own.others.length; at++) {
      const j = own.others[at]!;
      const a = own.counts[at]!;
      let looks = 0;
      for (const event of attended[j]!) {
        if (isShared[event] === 0) continue;
        looks += members[event]!.length;
        for (const other of members[event]!) ofAll[other]!++;
      }
      const { others, counts } = shared[j]!;
      for (let o = 0; o < others.length; o++) {
        const k = others[o]!;
        const [b, t] = [counts[o]!, ofAll[k]!];
        ofAll[k] = 0;
        if (k <= i) continue;
        const s = withEnd[k]!;
        const [none, one, both] = [(a - t) * (b - t), t * (a - t) + t * (b - t), t * (t - 1)];
        paths[j]! += none + one + both;
        closed[j]! += (s > 0 ? none : 0) + (s > 1 ? one : 0) + (s > 2 ? both : 0);
      }
      ofAll[j] = 0;
      steps += stepsOfList(looks + others.length);
      if (steps > effort) return null;
    }
    for (const other of own.others) withEnd[other] = 0;
    for (const event of attended[i]!) isShared[event] = 0;
  }
  return { paths, closed };
}
