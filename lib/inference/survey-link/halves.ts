import { quantile } from "../../stats/index.js";
import { done, type Draws, type Job } from "./jobs.js";
import { settled } from "./settled.js";

export interface Halves {
  readonly standing: "tested" | "too-few" | "constant-score" | "none";
  readonly n: number;
  readonly high: number;
  readonly low: number;
  readonly highDensity: number | null;
  readonly lowDensity: number | null;
  readonly difference: number | null;
  readonly p: number | null;
}

/**
 * Whether organisations with scores above the median have more horizontal ties among themselves than those below: the difference of the two densities, with its
 * p from giving the scores to the organisations in other orders. Scores on the median belong to neither half.
 */
export function halvesOf(units: readonly { readonly organisation: string; readonly score: number }[], tied: ((a: string, b: string) => boolean) | null, { minUnits, draws, drawn }: { readonly minUnits: number; readonly draws: number; readonly drawn: Draws }): Job<Halves> {
  const n = units.length;
  const nothing: Halves = { standing: "none", n, high: 0, low: 0, highDensity: null, lowDensity: null, difference: null, p: null };
  if (n === 0 || tied === null) return done(nothing);
  const scores = settled(units.map(({ score }) => score));
  const middle = quantile(scores, 0.5)!;
  const side = scores.map((score) => Math.sign(score - middle));
  const matrix = units.map(({ organisation: a }) => units.map(({ organisation: b }) => tied(a, b)));
  const densityOf = (sides: readonly number[], wanted: number) => {
    const members = sides.flatMap((one, i) => (one === wanted ? [i] : []));
    const pairs = (members.length * (members.length - 1)) / 2;
    let ties = 0;
    for (let i = 0; i < members.length; i++) for (let j = 0; j < i; j++) if (matrix[members[i]!]![members[j]!]!) ties++;
    return pairs === 0 ? null : ties / pairs;
  };
  const [highDensity, lowDensity] = [densityOf(side, 1), densityOf(side, -1)];
  const difference = highDensity === null || lowDensity === null ? null : highDensity - lowDensity;
  const found: Halves = { ...nothing, high: side.filter((one) => one > 0).length, low: side.filter((one) => one < 0).length, highDensity, lowDensity, difference };
  if (side.every((one) => one === 0)) return done({ ...found, standing: "constant-score" });
  if (n < minUnits || difference === null) return done({ ...found, standing: "too-few" });
  let extreme = 0;
  return {
    steps: draws,
    step: (index) => {
      const order = drawn.order(n, index);
      const sides = side.map((_, i) => side[order[i]!]!);
      // Densities are quotients of the same two numbers of pairs in every draw; the last bit may differ by the order of a subtraction.
      if (Math.abs(densityOf(sides, 1)! - densityOf(sides, -1)!) >= Math.abs(difference) - 1e-12) extreme++;
    },
    finish: () => ({ ...found, standing: "tested", p: (extreme + 1) / (draws + 1) }),
  };
}
