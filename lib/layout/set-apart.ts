/** The room an organisation takes with its label: half its width, and how far it reaches up and down. */
export interface Extent {
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/** A crowd round a busy organisation takes some hundreds to give way. */
const rounds = 1500;

/**
 * Pushes rectangles apart, each pair along the side where less is in the way, inside a frame; `xs` and `ys` are
 * changed. `steep` above 1 makes it rather push up and down. Says whether nothing overlaps any more: a frame may be
 * too small. Time O(n log n) a round where they are spread out.
 */
export function setApart(
  xs: Float64Array, ys: Float64Array, extents: readonly Extent[], frame: { readonly width: number; readonly height: number }, margin: number, steep = 1,
): boolean {
  const order = extents.map((_, i) => i);
  const widest = extents.reduce((most, { half }) => Math.max(most, half), 0);
  const keep = (i: number) => {
    const { half, up, down } = extents[i]!;
    xs[i] = Math.min(frame.width - margin - half, Math.max(margin + half, xs[i]!));
    ys[i] = Math.min(frame.height - margin - down, Math.max(margin + up, ys[i]!));
  };
  for (let round = 0; round < rounds; round++) {
    let clear = true;
    order.sort((a, b) => xs[a]! - xs[b]! || a - b);
    for (let p = 0; p < order.length; p++) {
      const a = order[p]!;
      for (let q = p + 1; q < order.length; q++) {
        const b = order[q]!;
        if (xs[b]! - xs[a]! >= extents[a]!.half + widest + 1 && xs[b]! >= xs[a]!) break;
        const across = extents[a]!.half + extents[b]!.half - Math.abs(xs[b]! - xs[a]!);
        const below = ys[b]! > ys[a]! || (ys[b]! === ys[a]! && b > a);
        const down = below ? extents[a]!.down + extents[b]!.up - (ys[b]! - ys[a]!) : extents[b]!.down + extents[a]!.up - (ys[a]! - ys[b]!);
        if (across <= 0.01 || down <= 0.01) continue;
        clear = false;
        if (across * steep < down) {
          const push = across * 0.52 * (xs[b]! > xs[a]! || (xs[b]! === xs[a]! && b > a) ? 1 : -1);
          xs[a]! -= push;
          xs[b]! += push;
        } else {
          const push = down * 0.52 * (below ? 1 : -1);
          ys[a]! -= push;
          ys[b]! += push;
        }
        keep(a);
        keep(b);
      }
    }
    if (clear) return true;
  }
  return false;
}
