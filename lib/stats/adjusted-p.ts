/** How p-values are adjusted for being several. */
export type Adjustment = "Bonferroni" | "Holm" | "Benjamini-Hochberg";

/**
 * p-values adjusted for how many there are, in the given order. Bonferroni (times m) and Holm (1979; stepwise, never weaker) bound the chance
 * of any false finding; Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x, bound the expected share of false
 * findings. A null (no p) is left null and not counted.
 *
 * @example adjustedP([0.01, 0.04, 0.03], "Holm") // [0.03, 0.06, 0.06]
 */
export function adjustedP(values: readonly (number | null)[], adjustment: Adjustment): (number | null)[] {
  const order = values.flatMap((p, i) => (p === null ? [] : [{ p, i }])).sort((a, b) => a.p - b.p);
  const m = order.length;
  const adjusted: (number | null)[] = values.map(() => null);
  if (adjustment === "Bonferroni") for (const { p, i } of order) adjusted[i] = Math.min(1, p * m);
  if (adjustment === "Holm") {
    let reached = 0;
    order.forEach(({ p, i }, rank) => (adjusted[i] = reached = Math.max(reached, Math.min(1, p * (m - rank)))));
  }
  if (adjustment === "Benjamini-Hochberg") {
    let reached = 1;
    order.reverse().forEach(({ p, i }, rank) => (adjusted[i] = reached = Math.min(reached, (p * m) / (m - rank))));
  }
  return adjusted;
}
