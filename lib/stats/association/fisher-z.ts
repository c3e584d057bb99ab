import { normal } from "../distributions.js";

/**
 * Interval of a correlation by Fisher's transformation: r becomes atanh r, which is about normal with the standard error given.
 * Null where r is 1 or -1 or the error is not defined.
 *
 * @example fisherInterval(0.5, 1 / Math.sqrt(25), 0.95).low // 0.1560283…
 */
export function fisherInterval(r: number, error: number, confidence: number): { readonly low: number | null; readonly high: number | null } {
  if (!Number.isFinite(error) || Math.abs(r) >= 1) return { low: null, high: null };
  const reach = normal.upperQuantile((1 - confidence) / 2) * error;
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}
