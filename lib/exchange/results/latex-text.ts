import { displayWidth } from "../../table/index.js";

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "$": "\\$", "&": "\\&", "#": "\\#", "%": "\\%", "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
  "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", "*": "{*}", "`": "\\textasciigrave{}", "[": "{[}", "]": "{]}", "\u2212": "$-$", "\u2014": "---", "\u2013": "--", "\u2026": "\\dots{}",
  "\u200b": "\\allowbreak{}", "\u03b1": "$\\alpha$", "\u03b2": "$\\beta$", "\u2264": "$\\leq$", "\u2265": "$\\geq$", "\u2260": "$\\neq$", "\u2248": "$\\approx$", "\u2192": "$\\rightarrow$",
};

/** Text of a case or a source inside LaTeX: nothing of it is a command, ends an argument or hides the rest of a line. A space of no width is a place where a line may end. */
export const latexText = (text: string): string =>
  text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "").replace(/[\\{}$&#%_^~<>|*`[\]\u2212\u2014\u2013\u2026\u200b\u03b1\u03b2\u2264\u2265\u2260\u2248\u2192]/g, (sign) => commands[sign]!);

/** Whether an escaped text has signs that no font of plain LaTeX holds: those of East Asia, and others beyond the Latin letters. */
export const needsUnicode = (text: string): boolean => /[^\0-\x7f\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00cf\u00d1-\u00dd\u00df-\u00ef\u00f1-\u00fd\u00ff\u0152\u0153\u0160\u0161\u017d\u017e\u2018\u2019\u201c\u201d\u2020-\u2022\u20ac\u2122]/u.test(text);

/** More signs than this without a space do not stand in one piece: names of files, ids, addresses. */
const onePiece = 20;

/** A text whose very long words may be broken: after the signs that join their parts, before a capital, and else wherever a dozen letters have passed. */
export const breakable = (text: string): string => text.replace(/[^\s\u200b\u2e80-\uffdc]+/gu, (word) => (word.length <= onePiece ? word : word
  .replace(/([_./\\:;,=&?@+-])(?=[^_./\\:;,=&?@+\p{M}-])|(\p{Ll})(?=\p{Lu})/gu, "$1$2\u200b").replace(/[^\u200b]{12}(?=[^\u200b\p{M}]{3})/gu, "$&\u200b")));

const signWidth = (sign: string): number =>
  displayWidth(sign) === 1 ? (/[ijlftrI.,;:'!()[\] -]/.test(sign) ? 0.72 : /[\p{Lu}mw%@&<>=+~\u2212\u2014\u2026]/u.test(sign) ? 1.55 : /\d/.test(sign) ? 1 : 1.1) : displayWidth(sign);

/** How wide a text is set, in halves of the letter's size: a digit is one, a sign of East Asia two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/** The pieces of a text between which a line may end, each with what follows it on the same line. */
export const piecesOf = (text: string): string[] => text.match(/[\uff08\u300a\u3010]*[\u2e80-\uffdc][\u3001\u3002\u300b\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*\s*|[^\s\u200b\u2e80-\uffdc-]*-*[\s\u200b]*/gu)!.filter((piece) => piece !== "");
