/** A number with a fixed count of decimals and a true minus sign. */
export function decimals(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) < 0 ? text.replace("-", "\u2212") : text.replace("-", "");
}

/** A share as a whole percentage. */
export const percent = (share: number): string => `${decimals(share * 100, 0)}%`;
