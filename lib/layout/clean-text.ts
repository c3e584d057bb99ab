const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu;
const overrides = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text of a case as it may be drawn. Control characters become a space; characters that turn the direction of
 * what follows are dropped, for a label must not be able to rearrange the words beside it.
 */
export function cleanText(text: string): string {
  return text.replace(overrides, "").replace(unprintable, " ").replace(/\s+/g, " ").trim();
}
