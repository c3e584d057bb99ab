/** A colour as three shares of one. */
export function channels(hex: string): [number, number, number] {
  return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];
}

/** One colour with a share of another, as `#rrggbb`: opaque, so that lines laid over one another do not add up. */
export function mixed(colour: string, other: string, share: number): string {
  const to = channels(other);
  return `#${channels(colour).map((from, i) => Math.round(255 * (from + (to[i]! - from) * share)).toString(16).padStart(2, "0")).join("")}`;
}
