import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import type { Path } from "../place.js";
import { sayPlace } from "../say-issue.js";
import { recordsOf, textOf } from "./records.js";

/** What can be said of what organisations give one another: values outside the item's scale, ratings of oneself, and those given twice. */
export function ratingIssues({ data, places }: Draft): Issue[] {
  const numberOf = (record: Readonly<Record<string, unknown>>, field: string) => (typeof record[field] === "number" ? record[field] : null);
  const items = recordsOf(data, "vocabulary", "ratings");
  const scales = new Map(items.map(({ record }) => [textOf(record, "id"), { min: numberOf(record, "min"), max: numberOf(record, "max") }]));
  const first = new Map<string, Path>();
  return [
    ...items.flatMap(({ record, path }) => {
      const [min, max] = [numberOf(record, "min"), numberOf(record, "max")];
      return min === null || max === null || min < max ? [] : [issueAt(places([...path, "max"]), "case/rating-scale", "error", { value: max, params: { min } })];
    }),
    ...recordsOf(data, "ratings").flatMap(({ record, path }) => {
      const [rater, rated, item] = [textOf(record, "rater"), textOf(record, "rated"), textOf(record, "item")];
      if (rater === null || rated === null || item === null) return [];
      const found: Issue[] = [];
      const value = numberOf(record, "value");
      const { min, max } = scales.get(item) ?? { min: null, max: null };
      if (value !== null && ((min !== null && value < min) || (max !== null && value > max))) found.push(issueAt(places([...path, "value"]), "case/rating-outside-scale", "error", { value, params: { item, min: min ?? "−∞", max: max ?? "∞" } }));
      if (rater === rated) found.push(issueAt(places([...path, "rated"]), "case/self-rating", "note", { value: shown(rater) }));
      const statement = JSON.stringify([rater, rated, item, textOf(record, "respondent"), textOf(record, "wave") ?? "plan"]);
      const before = first.get(statement);
      if (before === undefined) first.set(statement, path);
      else {
        const place = { ...places(before), column: null };
        found.push(issueAt(places(path), "case/duplicate-rating", "warning", { params: { first: sayPlace(place, "en"), first_zh: sayPlace(place, "zh") } }));
      }
      return found;
    }),
  ];
}
