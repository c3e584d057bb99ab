/** How much of a picture is drawn, by its size and how far the reader has come in. */
export interface Detail {
  /** How many names may stand before anything is pointed at; the largest come first. */
  readonly names: number;
  /** Arrows and marks of every tie; where false, only of those that stand out. */
  readonly marks: boolean;
  /** Pixels of page colour round a tie, so that crossings read as bridges. */
  readonly casing: number;
  /** Ties are nearer to the page, but those that a comparison colours. */
  readonly pale: boolean;
  /** Ties are thin and paler. */
  readonly hairlines: boolean;
  /** Ties are left out while the map moves. */
  readonly hideMoving: boolean;
  /** Organisations are plain discs. */
  readonly discs: boolean;
}

/** `scale`: pixels of the canvas for a pixel of the arrangement. `half`: on half of a page, where fewer ties are a crowd. */
export function detailOf(counts: { readonly organisations: number; readonly ties: number }, scale: number, cells = false, half = false): Detail {
  const near = scale >= 2;
  // In a matrix ties do not cross: cells are drawn as they are, however many, and heads of rows as far as they have room.
  if (cells) return { names: Infinity, marks: true, casing: 0, pale: false, hairlines: false, hideMoving: counts.ties > 20_000, discs: false };
  const crowd = half ? 80 : 300;
  return {
    names: counts.organisations <= 60 || near ? Infinity : 40,
    marks: counts.ties <= crowd || near,
    pale: half && counts.ties > crowd,
    casing: counts.ties <= 80 ? 4 : counts.ties <= 300 ? 1.4 : 0,
    hairlines: counts.ties > 2000,
    hideMoving: counts.ties > 5000,
    discs: counts.organisations > 1000,
  };
}
