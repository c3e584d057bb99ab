import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import type { Path } from "../place.js";
import { sayPlace } from "../say-issue.js";
import { recordsOf, textOf } from "./records.js";

/** What can be said of kept places of the map: those without a frame, outside it, or given twice. None of them stops a case. */
export function positionIssues({ data, places }: Draft): Issue[] {
  const numberOf = (record: Readonly<Record<string, unknown>>, field: string) => (typeof record[field] === "number" ? record[field] : null);
  const frames = new Map(recordsOf(data, "frames").map(({ record }) => [textOf(record, "layout"), { width: numberOf(record, "width"), height: numberOf(record, "height") }]));
  const first = new Map<string, Path>();
  const unframed = new Set<string>();
  return recordsOf(data, "positions").flatMap(({ record, path }) => {
    const [organisation, layout] = [textOf(record, "organisation"), textOf(record, "layout")];
    if (organisation === null || layout === null) return [];
    const found: Issue[] = [];
    const frame = frames.get(layout);
    if (frame === undefined && !unframed.has(layout)) {
      unframed.add(layout);
      found.push(issueAt(places([...path, "layout"]), "case/position-without-frame", "warning", { value: shown(layout) }));
    }
    for (const [field, most] of [["x", frame?.width], ["y", frame?.height]] as const) {
      const value = numberOf(record, field);
      if (value !== null && most != null && (value < 0 || value > most)) found.push(issueAt(places([...path, field]), "case/position-outside-frame", "warning", { value, params: { most } }));
    }
    const key = JSON.stringify([layout, organisation]);
    const before = first.get(key);
    if (before === undefined) first.set(key, path);
    else {
      const place = { ...places(before), column: null };
      found.push(issueAt(places(path), "case/duplicate-position", "warning", { value: shown(organisation), params: { first: sayPlace(place, "en"), first_zh: sayPlace(place, "zh") } }));
    }
    return found;
  });
}
