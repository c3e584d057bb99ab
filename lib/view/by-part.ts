import type { Bilingual, Language } from "../words/bilingual.js";

/** Sizes under their headings, in order of first appearance; those without one stand first, under none. */
export function byPart<T extends { readonly part?: Bilingual }>(sizes: readonly T[], language: Language): { readonly heading: string | null; readonly sizes: T[] }[] {
  const parts = new Map<string | null, T[]>([[null, []]]);
  for (const size of sizes) {
    const heading = size.part?.[language] ?? null;
    const part = parts.get(heading) ?? [];
    part.push(size);
    parts.set(heading, part);
  }
  return [...parts].filter(([, list]) => list.length > 0).map(([heading, list]) => ({ heading, sizes: list }));
}
