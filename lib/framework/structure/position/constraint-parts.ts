import { sumOf } from "./mutual-strength.js";

/**
 * For everybody, what each contact adds to Burt's constraint: (p_ij + sum over q of p_iq p_qj)², in the order of the
 * contacts. Cost O(sum of degree²).
 */
export function constraintParts(contacts: readonly ReadonlyMap<number, number>[]): number[][] {
  const total = contacts.map(sumOf);
  return contacts.map((own, i) => [...own].map(([j, direct]) => {
    let part = direct / total[i]!;
    for (const [q, toQ] of own) if (q !== j) part += (toQ / total[i]!) * ((contacts[q]!.get(j) ?? 0) / total[q]!);
    return part * part;
  }));
}
