/** A text as names are looked for in it, with the place in the text itself of each sign. */
export interface FoldedText {
  readonly text: string;
  /** Where sign i comes from; one more than there are signs, the last being the end. */
  readonly at: readonly number[];
  /** Where what sign i comes from ends. */
  readonly until: readonly number[];
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const apart = /[\s._\-·•\u2010-\u2015]/u;
const unseen = /[\p{M}\p{Cf}]/gu;

export const isCjk = (sign: string): boolean => cjk.test(sign);

/**
 * Width, case, accents, invisible signs and the kind of space do not count: "Ｓ City", "s.city" and "S-CITY" are one
 * name. Spaces between Chinese characters do not count at all. A line break is a space, or itself where lines are kept.
 */
export function foldText(given: string, keepLines = false): FoldedText {
  let text = "";
  const [at, until]: [number[], number[]] = [[], []];
  let place = 0;
  let gap: number | null = null;
  let last = "";
  for (const sign of given) {
    const end = place + sign.length;
    const plain = sign.normalize("NFKD").replace(unseen, "").toLowerCase();
    for (const part of plain) {
      if (apart.test(part) && !(keepLines && part === "\n")) {
        gap ??= place;
        continue;
      }
      if (gap !== null && last !== "" && !(isCjk(last) && isCjk(part))) {
        text += " ";
        at.push(gap);
        until.push(place);
      }
      gap = null;
      for (let unit = 0; unit < part.length; unit++) {
        at.push(place);
        until.push(end);
      }
      text += part;
      last = part;
    }
    place = end;
  }
  return { text, at, until };
}

export const foldName = (name: string): string => foldText(name).text;
