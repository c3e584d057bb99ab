const han = /\p{Script=Han}/u;

/**
 * A name without what differs by habit: width and case of letters, punctuation and spaces. Equal texts are the same name.
 *
 * @example
 * plainName("Red．Cross"); // "red cross"
 */
export function plainName(name: string): string {
  return runsOf(name).join(" ");
}

/** Runs of letters and digits; Chinese stands apart from what surrounds it, and spaces between its characters are none. */
function runsOf(name: string): string[] {
  const plain = name.normalize("NFKC").toLowerCase().replace(/(?<=\p{Script=Han})[\s·]+(?=\p{Script=Han})/gu, "");
  return plain.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [];
}

/**
 * What names are compared by: words, and of Chinese, which is written without spaces, each two characters that follow
 * one another. A single Chinese character stands for itself.
 *
 * @example
 * nameParts("市公安局 119"); // Set { "市公", "公安", "安局", "119" }
 */
export function nameParts(name: string): ReadonlySet<string> {
  return new Set(runsOf(name).flatMap((run) => {
    const characters = Array.from(run);
    if (!han.test(run) || characters.length < 2) return [run];
    return characters.slice(1).map((character, i) => characters[i]! + character);
  }));
}

/** Parts in common as a share of the parts of either: 0 to 1, and 0 where a name has none. Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x. */
export function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const part of first) if (second.has(part)) common++;
  const either = first.size + second.size - common;
  return either === 0 ? 0 : common / either;
}
