/** The problem the arrangement solves: organisations as indices, rows from top to bottom, columns as slots. */
export interface Board {
  readonly count: number;
  readonly slots: number;
  /** Pixels between slots. */
  readonly pitch: number;
  /** Least distance of two organisations of a row, in slots. */
  readonly gap: number;
  /** Most organisations a row may hold. */
  readonly capacity: number;
  /** Distance two organisations of a row should keep for their labels, in pixels. */
  readonly comfort: number;
  readonly radius: readonly number[];
  readonly rowY: readonly number[];
  readonly rowBand: readonly number[];
  /** First and last row of each band. */
  readonly bandRows: readonly (readonly [number, number])[];
  readonly bandOf: readonly number[];
  readonly membersOf: readonly (readonly number[])[];
  /** Number of the jurisdiction whose area must stay in one piece, or -1. */
  readonly jurisdiction: readonly number[];
  /** Bands in which such an area lies. */
  readonly divided: readonly boolean[];
  /** Distinct tied pairs. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly vertical: boolean }[];
  /** Pairs of each organisation. */
  readonly incident: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  readonly above: readonly (readonly number[])[];
}

/** Where everyone stands. */
export interface Seats {
  readonly row: number[];
  readonly slot: number[];
}
