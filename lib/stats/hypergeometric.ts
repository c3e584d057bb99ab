/**
 * Tails of the hypergeometric distribution: of `marked` and `others` things so many are drawn without putting back; the chance
 * that at most, and at least, `k` of the drawn ones are marked. The value itself is in both. Terms are made one from the other
 * and summed each tail by itself; only + - * / are used, so every engine gives the same digits. Time O(drawn).
 *
 * @example hypergeometricTails(3, { marked: 4, others: 4, drawn: 4 }).atLeast // 0.2428571428571…
 */
export function hypergeometricTails(k: number, { marked, others, drawn }: { readonly marked: number; readonly others: number; readonly drawn: number }): { readonly atMost: number; readonly atLeast: number } {
  const [least, most] = [Math.max(0, drawn - others), Math.min(drawn, marked)];
  // Measured from the most likely count, so that no term overflows and what is too small to write is too small to matter.
  const mode = Math.min(most, Math.max(least, Math.floor(((drawn + 1) * (marked + 1)) / (marked + others + 2))));
  const terms = new Map([[mode, 1]]);
  const ratio = (x: number) => ((marked - x) * (drawn - x)) / ((x + 1) * (others - drawn + x + 1));
  for (let x = mode; x < most; x++) terms.set(x + 1, terms.get(x)! * ratio(x));
  for (let x = mode; x > least; x--) terms.set(x - 1, terms.get(x)! / ratio(x - 1));
  let [all, atMost, atLeast] = [0, 0, 0];
  for (const [x, term] of terms) {
    all += term;
    if (x <= k) atMost += term;
    if (x >= k) atLeast += term;
  }
  return { atMost: Math.min(1, atMost / all), atLeast: Math.min(1, atLeast / all) };
}
