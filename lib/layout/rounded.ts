/** A coordinate as it is published: what is left of a difference between engines falls below the sixth digit. */
export function rounded(value: number): number {
  const result = Math.round(value * 1e6) / 1e6;
  return result === 0 ? 0 : result;
}
