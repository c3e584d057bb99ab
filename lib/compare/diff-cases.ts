import type { Case } from "../case/index.js";
import { diffTableNames, recordsOf, type DiffTable } from "./diff-tables.js";
import { flat, spelling, type Fields } from "./diff-values.js";
import { suggestRenames, type SuggestedRename } from "./suggest-renames.js";

export type ChangeKind = "added" | "removed" | "changed";

/**
 * One record that is in one version only, or one field that differs. Of an added or removed record `field` is null and
 * the whole record stands in `after` or `before`. A field that is not stated is null, on either side.
 */
export interface CaseChange {
  readonly table: DiffTable;
  readonly id: string;
  readonly change: ChangeKind;
  readonly field: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

export interface CaseDiff {
  readonly kind: "case-diff";
  readonly first: string;
  readonly second: string;
  /** Records, not fields: a record of which three fields differ counts once. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** By table, then by id. */
  readonly changes: readonly CaseChange[];
  /** Ids that may have been renamed. They are counted as what they are: one removed, one added. */
  readonly renames: readonly SuggestedRename[];
}

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function changedFields(table: DiffTable, id: string, first: Fields, second: Fields): CaseChange[] {
  const [before, after] = [flat(first), flat(second)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(byName).flatMap((field): CaseChange[] => {
    const last = field.slice(field.lastIndexOf(".") + 1);
    const [own, other] = [before.get(field) ?? null, after.get(field) ?? null];
    return spelling(own, last) === spelling(other, last) ? [] : [{ table, id, change: "changed", field, before: own, after: other }];
  });
}

function changesOf(table: DiffTable, first: ReadonlyMap<string, Fields>, second: ReadonlyMap<string, Fields>): CaseChange[] {
  return [...new Set([...first.keys(), ...second.keys()])].sort(byName).flatMap((id): CaseChange[] => {
    const [before, after] = [first.get(id), second.get(id)];
    if (before === undefined) return [{ table, id, change: "added", field: null, before: null, after }];
    if (after === undefined) return [{ table, id, change: "removed", field: null, before, after: null }];
    return changedFields(table, id, before, after);
  });
}

/**
 * What changed between two versions of a case, record by record, matched by id: records added and removed, and of the others
 * each field that differs. The order of rows and of lists says nothing and is left out of account, but for the response states
 * (`after`) and the steps of a failure. What is not stated (null) and what is stated to be none ([]) are different. An id
 * under which one version has another record is suggested as renamed where ends and layer, or a name, show where it went;
 * nothing is taken as renamed. Exchanging the versions exchanges added and removed, before and after. O(records log records).
 *
 * @example
 * const town = { format: "crosstie-case", id: "town", title: "Town", organisations: [{ id: "emc", label: "Committee" }] } as const;
 * const after = { ...town, organisations: [{ id: "emc", label: "Committee", level: "municipal" }] };
 * diffCases(parseCase(town), parseCase(after)).changes; // [ { table: "organisations", id: "emc", change: "changed", field: "level", before: null, after: "municipal" } ]
 */
export function diffCases(first: Case, second: Case): CaseDiff {
  const tables = diffTableNames.map((table) => ({ table, before: recordsOf(first, table), after: recordsOf(second, table) }));
  const changes = tables.flatMap(({ table, before, after }) => changesOf(table, before, after));
  const count = (kind: ChangeKind) => new Set(changes.filter(({ change }) => change === kind).map(({ table, id }) => JSON.stringify([table, id]))).size;
  return {
    kind: "case-diff", first: first.id, second: second.id,
    counts: { added: count("added"), removed: count("removed"), changed: count("changed") },
    changes, renames: tables.flatMap(({ table, before, after }) => suggestRenames(table, before, after)),
  };
}
