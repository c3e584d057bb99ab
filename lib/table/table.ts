import type { Bilingual } from "../words/bilingual.js";

/** What a column holds, as far as its look is concerned; the columns of a measurement fit as they are. */
export interface TableColumn {
  /** `id` and `ids` name records; `integer` is a count. */
  readonly type: "number" | "integer" | "text" | "boolean" | "id" | "ids";
  readonly label: Bilingual;
  readonly range?: readonly [number | null, number | null];
  readonly digits?: number;
  /** Words for coded text values. */
  readonly values?: Readonly<Record<string, Bilingual>>;
}

export type TableCell = number | string | boolean | null | readonly string[];

/** Rows under described columns. A measurement is one, and so are measurements joined. */
export interface Table {
  readonly columns: Readonly<Record<string, TableColumn>>;
  readonly rows: readonly Readonly<Record<string, TableCell>>[];
}
