const narrow = /[iljtfrI.,:;'’|!()[\]\-/ ]/;
const wide = /[mwMW@%—]/;
const capital = /[A-HJ-LN-VX-Z&]/;
/** Scripts set on a square, and full-width punctuation. */
const square = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

export function isSquare(character: string): boolean {
  return square.test(character);
}

/**
 * Width of a text in pixels, estimated on the wide side (DejaVu Sans and Inter), since a pure layout has no fonts to ask:
 * what fits here fits Segoe UI and Helvetica.
 */
export function textWidth(text: string, size: number, strong = false): number {
  let ems = 0;
  for (const character of text) {
    if (isSquare(character) || character > "\uffff") ems += 1;
    else if (narrow.test(character)) ems += 0.36;
    else if (wide.test(character)) ems += 0.94;
    else if (capital.test(character)) ems += 0.72;
    else ems += 0.61;
  }
  return ems * size * (strong ? 1.1 : 1);
}
