/** A piece of a line: quoted ones keep their spaces. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * A line in pieces parted by spaces, or by the given separators too. Quotation marks hold a piece together; null where
 * one is not closed. Neither Pajek nor UCINET knows an escape, so none is read; full-width quotation marks are letters.
 */
export function tokensOf(line: string, separators = ""): Token[] | null {
  const tokens: Token[] = [];
  const isSeparator = (character: string) => character === " " || character === "\t" || character === "\u00a0" || (separators !== "" && separators.includes(character));
  /** The mark that ends a quoted piece: one with a separator behind it, for programs write `"a "b" c"` too. */
  const closing = (from: number): number => {
    for (let at = line.indexOf(line[from]!, from + 1); at >= 0; at = line.indexOf(line[from]!, at + 1)) if (at + 1 === line.length || isSeparator(line[at + 1]!)) return at;
    return -1;
  };
  for (let i = 0; i < line.length;) {
    const first = line[i]!;
    if (isSeparator(first)) {
      i++;
    } else if (first === "\"" || (first === "'" && closing(i) >= 0)) {
      const end = closing(i);
      if (end < 0) return null;
      tokens.push({ text: line.slice(i + 1, end), quoted: true });
      i = end + 1;
    } else {
      const start = i;
      while (i < line.length && !isSeparator(line[i]!)) i++;
      tokens.push({ text: line.slice(start, i), quoted: false });
    }
  }
  return tokens;
}
