/** A page cut where tags begin and end. Scripts, styles and remarks are one token each: what looks like a tag in them is none. */
export function htmlTokens(page: string): string[] {
  const tokens: string[] = [];
  const ends = new Map<string, number>(); // where the next end of a kind is: each is looked for once
  const next = (end: string, from: number): number => {
    const known = ends.get(end);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = page.indexOf(end, from);
    ends.set(end, found);
    return found;
  };
  for (let at = 0; at < page.length;) {
    let stop: number;
    if (page[at] !== "<") stop = next("<", at);
    else {
      const raw = /^<(script|style)[\s>]/.exec(page.slice(at, at + 8))?.[1];
      const end = page.startsWith("<!--", at) ? "-->" : raw !== undefined ? `</${raw}>` : ">";
      const found = next(end, at + 1);
      stop = found < 0 ? page.length : found + end.length;
    }
    if (stop < 0) stop = page.length;
    tokens.push(page.slice(at, stop));
    at = stop;
  }
  return tokens;
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Text of a page as it is read. */
export const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!).replace(/[\u2068\u2069]/g, "");

export function attributeOf(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}="`);
  if (at < 0) return null;
  const from = at + name.length + 3;
  const to = tag.indexOf('"', from);
  return to < 0 ? null : tag.slice(from, to);
}
