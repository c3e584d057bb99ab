/** Signs that take two columns of a terminal: scripts set on a square, full-width forms, pictographs. First and last, in order. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x2e80, 0x303e], [0x3041, 0x4dbf], [0x4e00, 0x9fff], [0xa000, 0xa4cf], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff],
  [0xfe30, 0xfe6f], [0xff00, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1faff], [0x20000, 0x3fffd],
];
/** Signs that take none: combining marks, joiners, marks of direction. */
const none: readonly (readonly [number, number])[] = [[0x300, 0x36f], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0x20d0, 0x20ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f], [0xfeff, 0xfeff]];

const within = (ranges: readonly (readonly [number, number])[], code: number) => ranges.some(([first, last]) => first <= code && code <= last);

/**
 * How many columns of a terminal a text takes. A sign of East Asian width "ambiguous" (such as a dash) counts
 * as one. Ranges in place of Unicode classes: a terminal's own table is no finer, and help need not wait for
 * such a class to be compiled.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    width += code < 0x300 ? 1 : within(none, code) ? 0 : within(wide, code) ? 2 : 1;
  }
  return width;
}
