import type { Need } from "./needs-of.js";

export interface JurisdictionSufficiency {
  /** Null where what is stated leaves it open. */
  readonly sufficient: boolean | null;
  /** Jurisdictions of which a stated holder holds every need. */
  readonly holding: readonly string[];
}

/**
 * Whether some jurisdiction has all that a task needs. A need stated to be insufficient is enough nowhere. A need whose
 * holder, or whose holder's jurisdiction, is not stated may be anywhere: it rules no jurisdiction out and makes none
 * sufficient. A need held by nobody is held nowhere. `open`: a need whose sufficiency is not stated leaves the answer open.
 */
export function jurisdictionSufficiency(needs: readonly Need[], jurisdictionOf: ReadonlyMap<string, string | null>, unstated: "open" | "sufficient"): JurisdictionSufficiency {
  const places = needs.map(({ holders }) => (holders === null ? [null] : holders.map((holder) => jurisdictionOf.get(holder) ?? null)));
  const named = [...new Set(places.flat())].filter((place) => place !== null).sort();
  const holding = named.filter((place) => places.every((own) => own.includes(place)));
  if (needs.some(({ sufficiency }) => sufficiency === "insufficient")) return { sufficient: false, holding };
  if (holding.length > 0) return { sufficient: unstated === "sufficient" || needs.every(({ sufficiency }) => sufficiency === "sufficient") ? true : null, holding };
  // A jurisdiction that is not named may still be the one behind every holder of whom it is not stated.
  const possible = [...named, null].some((place) => places.every((own) => own.includes(place) || own.includes(null)));
  return { sufficient: possible ? null : false, holding };
}
