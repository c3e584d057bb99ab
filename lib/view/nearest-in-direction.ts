import type { PictureNode } from "../picture/index.js";

export type Direction = "left" | "right" | "up" | "down";

const way: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The nearest organisation in a direction: what lies straight ahead counts as nearer than what lies aside. */
export function nearestInDirection(organisations: readonly PictureNode[], from: string | null, direction: Direction): string | null {
  const start = organisations.find((one) => one.id === from);
  if (start === undefined) return [...organisations].sort((a, b) => a.y - b.y || a.x - b.x)[0]?.id ?? null;
  const [dx, dy] = way[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const one of organisations) {
    const ahead = (one.x - start.x) * dx + (one.y - start.y) * dy;
    const aside = Math.abs((one.x - start.x) * dy) + Math.abs((one.y - start.y) * dx);
    if (ahead <= 1 || aside > ahead * 2.5) continue;
    const cost = ahead + 1.6 * aside;
    if (cost < least) [best, least] = [one.id, cost];
  }
  return best;
}
