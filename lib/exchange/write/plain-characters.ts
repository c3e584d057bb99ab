const control = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** XML holds tabs, line ends and what stands above the letters of ASCII. */
const isHeld = (sign: string) => "\t\n\r".includes(sign) || (sign >= "\u007f" && sign <= "\u009f");
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;" };

/** Writes texts into one file and counts the characters that had to be replaced. */
export interface Writer {
  readonly text: (text: string) => string;
  readonly replaced: () => number;
}

function writer(change: (text: string, replace: (found: string) => void) => string): Writer {
  let replaced = 0;
  return { text: (text) => change(text, () => { replaced++; }), replaced: () => replaced };
}

/** What XML can hold of a text; the rest becomes U+FFFD. */
export const heldByXml = (text: string, replace: (found: string) => void = () => undefined): string => text.replace(control, (found) => {
  if (isHeld(found)) return found;
  replace(found);
  return "\ufffd";
});

/** For XML, in elements and in quoted attributes alike: line ends and tabs survive as references, what XML forbids becomes U+FFFD. */
export const xmlWriter = (): Writer => writer((text, replace) => heldByXml(text, replace).replace(/[&<>"\n\r\t]/g, (character) => entities[character]!));

/** For formats of lines that know no escape: a quotation mark becomes an apostrophe, control characters and line ends a space. */
export const lineWriter = (): Writer => writer((text, replace) => text.replace(/["\p{Cc}\u2028\u2029\p{Cs}]/gu, (found) => {
  replace(found);
  return found === "\"" ? "'" : /\p{Cs}/u.test(found) ? "\ufffd" : " ";
}));

/** A lone half of a character pair has no bytes in a file. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, "\ufffd");
