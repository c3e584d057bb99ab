import type { Name } from "../layout/index.js";
import type { Language } from "../words/bilingual.js";
import type { ColourLegend, Fill } from "./picture.js";
import { quoted } from "./titles.js";

/** What organisations are filled by: a number, or a class. */
export type ColourBy =
  | { readonly kind: "number"; readonly label: Name; readonly values: Readonly<Record<string, number | null>> }
  | { readonly kind: "class"; readonly label: Name; readonly terms: readonly { readonly id: string; readonly label: Name }[]; readonly values: Readonly<Record<string, string | null>> };

/** Tones that stay apart from one another and from the ground; their letter tells the classes of one tone apart. */
const tones = [1, 0, 0.62, 0.34];
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export interface ColourScale {
  readonly fillOf: (organisation: string) => Fill;
  readonly legend: (language: Language) => ColourLegend;
}

/**
 * Fills by lightness, never by hue, since colour belongs to ties. A number is a tone between that of areas and ink, from
 * the least value (or 0) to the largest; a class is one of four tones with a letter of its own; nothing known is hatched,
 * never 0.
 */
export function colourScale(by: ColourBy, organisations: readonly string[]): ColourScale {
  const own = <T>(values: Readonly<Record<string, T | null>>, id: string): T | null => (Object.hasOwn(values, id) ? values[id] ?? null : null);
  if (by.kind === "number") {
    const known = organisations.map((id) => own(by.values, id)).filter((value): value is number => value !== null && Number.isFinite(value));
    const low = Math.min(0, ...known);
    const high = Math.max(low, ...known);
    const share = (value: number) => (high > low ? Math.round(((value - low) / (high - low)) * 1000) / 1000 : 0);
    return {
      fillOf(id) {
        const value = own(by.values, id);
        return value === null || !Number.isFinite(value) ? { kind: "hatch" } : { kind: "tone", share: share(value), letter: null };
      },
      legend: (language) => ({
        kind: "number", label: quoted(by.label, language), n: known.length, classes: [], missing: organisations.length - known.length,
        steps: known.length === 0 ? [] : high > low ? [0, 0.25, 0.5, 0.75, 1].map((part) => ({ value: low + (high - low) * part, share: part })) : [{ value: low, share: 0 }],
      }),
    };
  }
  const counts = new Map<string, number>();
  for (const id of organisations) {
    const term = own(by.values, id);
    if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const used = by.terms.filter((term) => counts.has(term.id));
  const fills = new Map(used.map((term, i): [string, Fill] => [term.id, { kind: "tone", share: tones[i % tones.length]!, letter: letters[i] ?? String(i + 1) }]));
  const fillOf = (term: string | null): Fill => (term === null ? undefined : fills.get(term)) ?? { kind: "hatch" };
  const n = organisations.filter((id) => fillOf(own(by.values, id)).kind === "tone").length;
  return {
    fillOf: (id) => fillOf(own(by.values, id)),
    legend: (language) => ({
      kind: "class", label: quoted(by.label, language), n, steps: [], missing: organisations.length - n,
      classes: used.map((term) => ({ id: term.id, label: quoted(term.label, language), count: counts.get(term.id)!, fill: fillOf(term.id) })),
    }),
  };
}
