import { sayPlace } from "../say-issue.js";
import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import type { Path } from "../place.js";
import { tableKeys } from "../tables.js";
import { recordsOf, textOf } from "./records.js";

const lists: readonly (readonly string[])[] = [
  ...tableKeys.map((key) => [key]), ["rules"], ["zones"], ["unknowns"],
  ...["levels", "sectors", "kinds", "jurisdictions", "states", "layers", "ratings"].map((name) => ["vocabulary", name]),
];

/** Ids that stand twice in one list. The same id in two lists is no fault: a task and a resource may share it. */
export function duplicateIds({ data, places }: Draft): Issue[] {
  return lists.flatMap((list) => {
    const first = new Map<string, Path>();
    return recordsOf(data, ...list).flatMap(({ record, path }) => {
      const id = textOf(record, "id");
      if (id === null) return [];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, path);
        return [];
      }
      const place = { ...places(before), column: null };
      const params = { first: sayPlace(place, "en"), first_zh: sayPlace(place, "zh") };
      return [issueAt(places([...path, "id"]), "case/duplicate-id", "error", { value: shown(id), params })];
    });
  });
}
