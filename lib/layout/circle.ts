import type { Point } from "./layout.js";

/**
 * The direction at a share of a full turn, clockwise from the top, as a unit vector. Sine and cosine differ between
 * engines in their last digits; the rational circle ((1 - t²) / (1 + t²), 2t / (1 + t²)) does not. Its t is the tangent
 * of a quarter of the angle between two half quarters, here by its Padé fraction, so that equal shares are equal angles
 * to a millionth of a turn.
 */
export function onCircle(share: number): Point {
  const turn = (share - Math.floor(share)) * 4;
  const quarter = Math.floor(turn + 0.5);
  const half = ((turn - quarter) * Math.PI) / 4;
  const square = half * half;
  const t = (half * (15 - square)) / (15 - 6 * square);
  const ahead = (1 - t * t) / (1 + t * t);
  const aside = (2 * t) / (1 + t * t);
  if (quarter === 1) return { x: ahead, y: aside };
  if (quarter === 2) return { x: -aside, y: ahead };
  if (quarter === 3) return { x: -ahead, y: -aside };
  return { x: aside, y: -ahead };
}

/**
 * A turn that is wide enough for two points on circles of these radii to be `apart`, 0 where the circles themselves
 * keep them so; null if no turn is. Never too small, and at most a seventh too large.
 */
export function turnBetween(a: number, b: number, apart: number): number | null {
  const across = apart * apart - (a - b) * (a - b);
  if (across <= 0) return 0;
  const around = 4 * a * b;
  if (around < across) return null;
  const s = Math.sqrt(across / around);
  // The arc sine's series has positive terms that add up to π/2 at 1: those from the fifth power on are below their sum times s⁵.
  const cube = s * s * s;
  return (s + cube / 6 + (Math.PI / 2 - 7 / 6) * cube * s * s) / Math.PI;
}
