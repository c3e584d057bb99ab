import { isCjk, type FoldedText } from "./fold-text.js";

/** A name to be looked for, folded, and what it stands for. Where `exact` is given only a name written just so is one: three letters are a word too often. */
export interface SoughtName<T> {
  readonly name: string;
  readonly of: T;
  readonly exact?: string;
}

export interface Hit<T> {
  readonly sought: SoughtName<T>;
  /** Signs of the folded text. */
  readonly from: number;
  readonly to: number;
}

interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  ends: SoughtName<T>[];
}

const letter = /[\p{L}]/u;
const digit = /\p{N}/u;
const isLetter = (sign: string | undefined) => sign !== undefined && letter.test(sign) && !isCjk(sign);
const isDigit = (sign: string | undefined) => sign !== undefined && digit.test(sign);

/** From so many signs on an ending may follow ("Districts"): shorter names are parts of other words too often. */
const takesEnding = 8;

const splits = (one: string | undefined, other: string | undefined) => !(isDigit(one) && isDigit(other)) && !(isLetter(one) && isLetter(other));

/** Looks for many names at once: a text is gone through once, whatever the number of names. */
export function nameFinder<T>(names: readonly SoughtName<T>[]): (folded: FoldedText, given?: string) => Hit<T>[] {
  const root: Branch<T> = { next: new Map(), ends: [] };
  for (const sought of names) {
    let branch = root;
    for (const unit of sought.name.split("")) {
      const found = branch.next.get(unit) ?? { next: new Map<string, Branch<T>>(), ends: [] };
      branch.next.set(unit, found);
      branch = found;
    }
    branch.ends.push(sought);
  }
  return ({ text, at, until }, given) => {
    const hits: Hit<T>[] = [];
    for (let from = 0; from < text.length; from++) {
      if (!splits(text[from - 1], text[from])) continue;
      let branch = root.next.get(text[from]!);
      for (let to = from + 1; branch !== undefined; to++) {
        const bounded = splits(text[to - 1], text[to]);
        for (const sought of branch.ends) {
          const ends = bounded || (sought.name.length >= takesEnding && !isDigit(text[to]));
          if (ends && (sought.exact === undefined || given?.slice(at[from], until[to - 1]) === sought.exact)) hits.push({ sought, from, to });
        }
        branch = branch.next.get(text[to] ?? "");
      }
    }
    return hits;
  };
}

/** Of hits that overlap the longer stays, then the earlier: a name that is part of another gives way to it. In the order of the text. */
export function longestHits<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  const taken: Hit<T>[] = [];
  const used = new Set<number>();
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    let free = true;
    for (let i = hit.from; i < hit.to && free; i++) free = !used.has(i);
    if (!free) continue;
    for (let i = hit.from; i < hit.to; i++) used.add(i);
    taken.push(hit);
  }
  return taken.sort((a, b) => a.from - b.from);
}
