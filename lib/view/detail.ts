/** How much of a picture is drawn, by its size and how far the reader has come in. */
export interface Detail {
  /** How many names may stand before anything is pointed at; the largest come first. */
  readonly names: number;
  /** Arrows and marks of every tie; where false, only of those that stand out. */
  readonly marks: boolean;
  /** Pixels of page colour round a tie, so that crossings read as bridges. */
  readonly casing: number;
  /** Ties are thin and paler. */
  readonly hairlines: boolean;
  /** Ties are left out while the map moves. */
  readonly hideMoving: boolean;
  /** Organisations are plain discs. */
  readonly discs: boolean;
}

/** `scale`: pixels of the canvas for a pixel of the arrangement. */
export function detailOf(counts: { readonly organisations: number; readonly ties: number }, scale: number, cells = false): Detail {
  const near = scale >= 2;
  // In a matrix ties do not cross: cells are drawn as they are, however many, and heads of rows as far as they have room.
  if (cells) return { names: Infinity, marks: true, casing: 0, hairlines: false, hideMoving: counts.ties > 20_000, discs: false };
  return {
    names: counts.organisations <= 60 || near ? Infinity : 40,
    marks: counts.ties <= 300 || near,
    casing: counts.ties <= 80 ? 4 : counts.ties <= 300 ? 1.4 : 0,
    hairlines: counts.ties > 2000,
    hideMoving: counts.ties > 5000,
    discs: counts.organisations > 1000,
  };
}
