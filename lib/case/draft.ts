import type { Issue, Place } from "./issue.js";
import type { Places } from "./place.js";

/** A row that belongs to a record which is not there: the kind of record it names, and how it named it. */
export interface LooseRow {
  readonly place: Place;
  readonly kind: "task" | "instrument" | "record";
  readonly value: string;
}

/** What was read, before it is known to be a case: the data, where each part stands, and what was noticed on the way. */
export interface Draft {
  readonly data: unknown;
  readonly places: Places;
  readonly issues: Issue[];
  readonly looseRows: readonly LooseRow[];
  /** Lists of which a part could not be read: nobody is told that a name is missing from them. */
  readonly unread: ReadonlySet<string>;
}
