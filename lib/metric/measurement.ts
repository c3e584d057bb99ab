import type { Scope } from "../network/index.js";
import type { Bilingual, Note } from "../words/index.js";
import type { Subject } from "./definition.js";

/** Undefined is null, and a note says why. */
export type Cell = number | string | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

export interface Column {
  /** `id` and `ids` name records of the case; `integer` is a count. */
  readonly type: "number" | "integer" | "text" | "boolean" | "id" | "ids";
  readonly label: Bilingual;
  /** Closed range of possible values; null where a side has no limit. */
  readonly range?: readonly [number | null, number | null];
  /** A phrase, never "better" or "worse": readers judge. */
  readonly higherMeans?: Bilingual;
  readonly digits?: number;
  /** A number that is only a name, such as that of a community: it has no size, no interval and no mean. */
  readonly nominal?: true;
  /** Words for coded text values. */
  readonly values?: Readonly<Record<string, Bilingual>>;
}

/** The one shape of a result: plain data that survives JSON unchanged. */
export interface Measurement {
  readonly kind: "measurement";
  readonly metric: string;
  readonly subject: Subject;
  readonly scope: Scope;
  readonly options: Readonly<Record<string, unknown>>;
  /** Organisations in scope. */
  readonly n: number;
  /** Records left out because something about them is not stated. */
  readonly missing: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}
