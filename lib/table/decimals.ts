/** A number with a fixed count of decimals and a true minus sign. */
export function decimals(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) < 0 ? text.replace("-", "\u2212") : text.replace("-", "");
}

/** Numbers that stand side by side: with as many decimals, from `least` to ten, as tell apart those that differ. */
export function decimalsApart(values: readonly number[], least: number): string[] {
  const written = (digits: number) => values.map((value) => decimals(value, digits));
  const kinds = new Set(written(10)).size;
  let digits = least;
  while (new Set(written(digits)).size < kinds) digits++;
  return written(digits);
}

/** A change as the gaps `before` and `after` of a sentence, which never says that something rises from 0.97 to 0.97. */
export function fromTo(from: number, to: number, least: number): { before: string; after: string } {
  const [before, after] = decimalsApart([from, to], least) as [string, string];
  return { before, after };
}

/** A share as a whole percentage. */
export const percent = (share: number): string => `${decimals(share * 100, 0)}%`;
