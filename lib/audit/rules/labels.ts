import { itemsOfDimension, type SurveyInstrument } from "../../survey/index.js";
import { nearest, type Label } from "../../words/index.js";
import { found, type AuditFinding } from "../finding.js";
import type { Study } from "../schema.js";

const sameItems = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((item) => b.includes(item));

/** What a label reads as: the dimension whose name it is, or nearly is. */
function dimensionNamed(label: Label, { dimensions }: SurveyInstrument): SurveyInstrument["dimensions"][number] | null {
  for (const language of ["en", "zh"] as const) {
    const wanted = label[language];
    if (wanted === undefined) continue;
    const names = dimensions.flatMap((dimension) => [dimension.label, ...dimension.alsoCalled].flatMap((one) => (one[language] === undefined ? [] : [[one[language], dimension] as const])));
    const near = nearest(wanted, names.map(([name]) => name));
    if (near !== null) return names.find(([name]) => name === near)![1];
  }
  return null;
}

/** The name that a table gives to a group of items, against the name that the instrument gives to the same items. */
export function labels({ means, reliability }: Study, instrument: SurveyInstrument | null): AuditFinding[] {
  if (instrument === null) return [];
  const named = [
    ...means.flatMap(({ id, where, dimensions }) => dimensions.map((one) => ({ about: `${id}.${one.id}.label`, where, label: one.label, items: one.items }))),
    ...reliability.map(({ id, where, label, items }) => ({ about: `${id}.label`, where, label, items })),
  ];
  return named.flatMap(({ about, where, label, items }) => {
    const right = instrument.dimensions.find(({ id }) => sameItems(itemsOfDimension(instrument, id), items));
    if (label === null || right === undefined) return [];
    const read = dimensionNamed(label, instrument);
    const status = read === null ? "ambiguous" : read.id === right.id ? "consistent" : "mislabelled";
    return [found("label", status, about, where, `audit/label-${status}`, { items }, { row: { en: right.id }, printed: label, recomputed: right.label })];
  });
}
