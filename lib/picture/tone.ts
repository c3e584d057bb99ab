import type { Token } from "./palette.js";
import type { Fill } from "./picture.js";

/** A fill as it is painted: null where it is hatched. */
export interface FillPaint {
  readonly colour: string | null;
  readonly letter: string | null;
  /** What is legible on it. */
  readonly over: string;
}

/** From about half way on, the page is more legible on a tone than ink. */
const turn = 0.47;

/** A tone between that of areas (0) and ink (1), in the theme of the paint. */
export function toneColour(paint: (token: Token) => string, share: number): string {
  const [block, ink] = [paint("block"), paint("ink")];
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5].map((at) => Math.round(channel(block, at) + (channel(ink, at) - channel(block, at)) * share).toString(16).padStart(2, "0")).join("").toUpperCase()}`;
}

export function fillPaint(paint: (token: Token) => string, fill: Fill): FillPaint {
  if (fill.kind === "hatch") return { colour: null, letter: null, over: paint("ink") };
  return { colour: toneColour(paint, fill.share), letter: fill.letter, over: paint(fill.share < turn ? "ink" : "page") };
}
