/** A number as it stands in print: how many decimals it shows says how far it may be from what was computed. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** Half a unit of the last decimal: what rounding can have moved. */
  readonly half: number;
}

/** Room for the rounding of doubles, not of print. */
export const slack = 1e-9;

/**
 * Reads a printed number. A true minus sign and a missing leading zero are understood.
 *
 * @example readPrinted("5.70") // { text: "5.70", value: 5.7, decimals: 2, half: 0.005 }
 */
export function readPrinted(text: string): Printed {
  const decimals = text.split(".")[1]?.length ?? 0;
  return { text, value: Number(text.replace("\u2212", "-")), decimals, half: 0.5 / 10 ** decimals };
}

/** Whether two numbers are no further apart than a tolerance. */
export const within = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance + slack;
