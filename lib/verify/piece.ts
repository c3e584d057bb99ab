/** Where in a file something stands, as a person finds it: part, row and column. */
export interface Place {
  readonly kind: "metric" | "result" | "figure" | "table" | "finding" | "section" | "head" | "map-data" | "page" | "line";
  /** A metric, a number, an id or a path, by kind. */
  readonly name: string;
  readonly row: string | null;
  readonly column: string | null;
}

/** What a part of a file is to its reader. Only numbers and texts are read; the others are what is drawn, run or taken along. */
export type PieceOf = "number" | "text" | "label" | "drawing" | "data" | "saved" | "markup" | "style" | "program";

/** A file in pieces that together are all of it: what is in no piece could be changed unseen. */
export interface Piece {
  /** The same in two files where the piece says the same thing. */
  readonly key: string;
  readonly place: Place;
  readonly text: string;
  readonly of: PieceOf;
}

/** Keys that would be the same are told apart by counting. */
export function counted(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return `${key}\u0000${before}`;
  };
}
