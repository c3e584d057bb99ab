/** Draws to be taken one after another and what they come to, so that long work may pause between two of them. */
export interface Draws<T> {
  readonly total: number;
  /** Takes one draw, in order from 0. */
  readonly step: (index: number) => void;
  /** What all draws taken come to. */
  readonly result: () => T;
}

/** All draws at once. */
export function drawAll<T>({ total, step, result }: Draws<T>): T {
  for (let i = 0; i < total; i++) step(i);
  return result();
}
