import type { CitySettings } from "./synthetic-city-options.js";

/** Components of the ties of some layers, and the share of pairs they leave apart. */
export interface TrueFragments {
  readonly layers: readonly string[];
  /** Largest first; an organisation alone is a fragment of one. */
  readonly sizes: readonly number[];
  readonly fragmentation: number | null;
}

/** What is true of a synthetic city because it was made so, told with the layers it is true of. */
export interface CityTruth {
  readonly synthetic: true;
  readonly seed: number;
  readonly options: CitySettings;
  readonly organisations: number;
  /** I-04. */
  readonly unityOfCommand: { readonly layers: readonly string[]; readonly organisations: readonly string[]; readonly violations: number; readonly withSuperior: number; readonly share: number | null };
  /** I-02c: pairs of one level, with and without a vertical path, and how many of them have a horizontal tie. */
  readonly compensation: {
    readonly layers: readonly string[]; readonly pairsWithoutPath: number; readonly pairsWithPath: number; readonly tiedWithoutPath: number; readonly tiedWithPath: number;
    readonly compensation: number | null; readonly q: number | null; readonly lift: number | null; readonly shareCompensating: number | null;
  };
  /** I-14. */
  readonly tasks: {
    readonly layers: readonly string[]; readonly tied: readonly string[]; readonly requiredPairs: number; readonly tiedPairs: number; readonly congruence: number | null;
    readonly byTask: readonly { readonly task: string; readonly organisations: readonly string[]; readonly pairs: number; readonly tiedPairs: number }[];
  };
  /** I-07b: sectors with no tie between them, planted or by chance. */
  readonly sectorsApart: { readonly planted: readonly [string, string] | null; readonly empty: readonly (readonly [string, string])[] };
  /** I-06: each layer alone, then all together. */
  readonly fragments: readonly TrueFragments[];
}

const ratio = (part: number, of: number): number | null => (of === 0 ? null : part / of);

/** The share that is tied among pairs without a vertical path over that among pairs with one. */
export function trueCompensation(layers: readonly string[], pairsWithoutPath: number, pairsWithPath: number, tiedWithoutPath: number, tiedWithPath: number): CityTruth["compensation"] {
  const [compensation, q] = [ratio(tiedWithoutPath, pairsWithoutPath), ratio(tiedWithPath, pairsWithPath)];
  return {
    layers, pairsWithoutPath, pairsWithPath, tiedWithoutPath, tiedWithPath, compensation, q,
    lift: compensation === null || q === null || q === 0 ? null : compensation / q, shareCompensating: ratio(tiedWithoutPath, tiedWithoutPath + tiedWithPath),
  };
}

/** Fragments by joining labels until nothing changes: slow, plain, and nothing that a metric uses. */
export function trueFragments(layers: readonly string[], ids: readonly string[], ties: readonly { readonly source: string; readonly target: string; readonly layer: string }[]): TrueFragments {
  const label = new Map(ids.map((id, i) => [id, i]));
  const among = ties.filter(({ layer }) => layers.includes(layer));
  for (let changed = true; changed;) {
    changed = false;
    for (const { source, target } of among) {
      const least = Math.min(label.get(source)!, label.get(target)!);
      for (const end of [source, target]) {
        if (label.get(end) === least) continue;
        label.set(end, least);
        changed = true;
      }
    }
  }
  const sizes = new Map<number, number>();
  for (const value of label.values()) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  const all = [...sizes.values()].sort((a, b) => b - a);
  const n = ids.length;
  return { layers, sizes: all, fragmentation: n < 2 ? null : 1 - all.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1)) };
}
