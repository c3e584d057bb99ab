/** From pixels of the layout to pixels of the canvas. */
export interface Projection {
  readonly scale: number;
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  /** Widths, shapes and arrows: as distances, until they would be large. */
  readonly shape: number;
  /** Text: never too small to read, and growing slower than distances, so that zooming makes room for labels. */
  readonly text: number;
}

const largest = 1.25;

export function shapeScale(scale: number): number {
  return scale <= largest ? Math.max(scale, 0.5) : largest * Math.sqrt(scale / largest);
}

export function textScale(scale: number): number {
  return scale <= 1 ? Math.max(scale, 0.92) : Math.min(1.4, Math.sqrt(Math.sqrt(scale)));
}

/** The canvas, in its own pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export function inside(room: Room, x: number, y: number, margin: number): boolean {
  return x > -margin && y > -margin && x < room.width + margin && y < room.height + margin;
}
