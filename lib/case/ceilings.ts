/**
 * What a case may hold before it is refused: far above any plan, and below what stops a page or a terminal. They count
 * and never look at a clock, so that the same file gets the same answer everywhere.
 */
export const ceilings = {
  /** Rows of a table, records of a list. */
  rows: 200_000,
  columns: 5_000,
  /** Values, lists and records of a JSON text. */
  values: 4_000_000,
  /** Faults of form that are told; fields of one record that are told to be unknown. */
  issues: 10_000,
  unknownFields: 200,
  /** Signs compared with signs in search of the name that was meant. Past it only spellings of the same name are suggested. */
  comparing: 30_000_000,
  /** Organisations of one name that each further one is set beside. */
  namesakes: 20,
} as const;
