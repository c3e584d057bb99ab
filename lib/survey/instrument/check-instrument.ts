import { checkJson, issueAt, type FileContent, type Issue } from "../../case/index.js";
import { nearest } from "../../words/index.js";
import { surveyInstrumentSchema, type SurveyInstrument } from "./schema.js";

export type CheckedInstrument = { readonly ok: true; readonly instrument: SurveyInstrument; readonly issues: Issue[] } | { readonly ok: false; readonly issues: Issue[] };

/**
 * Reads an instrument, from the text of a file or from data, and reports everything that is wrong with it: the form of each field, ids used twice,
 * items of dimensions that are not there, a scale that runs backwards.
 *
 * @example checkInstrument({ data: { format: "crosstie-instrument", id: "mood", title: "Mood", scale: { min: 1, max: 5 }, items: [{ id: "a", label: "Calm" }] } }).ok // true
 */
export function checkInstrument(given: { readonly file: string; readonly text: FileContent } | { readonly data: unknown }): CheckedInstrument {
  const checked = checkJson(given, { name: "crosstie-instrument", schema: surveyInstrumentSchema, another: "instrument/not-an-instrument" });
  if (!checked.ok) return checked;
  const { value: instrument, places } = checked;
  const issues = [...checked.issues];
  for (const list of ["dimensions", "items"] as const) {
    instrument[list].forEach(({ id }, i) => {
      const first = instrument[list].findIndex((one) => one.id === id);
      const at = places([list, first, "id"]);
      if (first < i) issues.push(issueAt(places([list, i, "id"]), "case/duplicate-id", "error", { value: id, params: { first: `${at.file} ${at.row ?? ""}` } }));
    });
  }
  const known = instrument.dimensions.map(({ id }) => id);
  instrument.items.forEach(({ dimension }, i) => {
    if (dimension === null || known.includes(dimension)) return;
    const near = nearest(dimension, known);
    issues.push(issueAt(places(["items", i, "dimension"]), "instrument/unknown-dimension", "error", { value: dimension, suggestion: near === null ? null : { value: near, place: null } }));
  });
  const { min, max } = instrument.scale;
  if (min >= max) issues.push(issueAt(places(["scale", "max"]), "instrument/scale-order", "error", { value: max, params: { min } }));
  return issues.some(({ severity }) => severity === "error") ? { ok: false, issues } : { ok: true, instrument, issues };
}

/** The ids of a dimension's items, in the order of the instrument. */
export const itemsOfDimension = ({ items }: SurveyInstrument, dimension: string): string[] => items.filter((item) => item.dimension === dimension).map(({ id }) => id);
