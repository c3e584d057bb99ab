import { headlineOf, inParts, keysOf } from "../metric/index.js";
import type { MapSize } from "../picture/index.js";
import type { MeasuredOnce } from "./measured-once.js";

/** The sizes a map opens with, if they tell organisations apart: what breaks if one is gone, else who stands between others. */
const opening = ["removalEffect", "betweenness"];

const tells = (size: MapSize) => Object.values(size.values).some((value) => value !== null && value > 0);

/** Every number the catalogue has for organisations, where it is defined for at least one: no metric is named but those it opens with. */
export function mapSizes(measured: MeasuredOnce): MapSize[] {
  const ofOrganisations = measured.filter(({ metric }) => metric.subject === "organisation" && keysOf(metric).length === 1);
  const partOf = new Map(inParts(ofOrganisations, ({ metric }) => metric).flatMap(({ label, items }) => items.map(({ metric }) => [metric, label] as const)));
  const sizes = ofOrganisations.flatMap(({ metric, result }): MapSize[] => {
    const headline = headlineOf(metric);
    const column = metric.columns[headline]!;
    if ((column.type !== "number" && column.type !== "integer") || column.nominal === true) return [];
    const values = Object.fromEntries(result.rows.map((row) => {
      const value = row[headline];
      return [String(row["organisation"]), typeof value === "number" ? value : null];
    }));
    if (Object.values(values).every((value) => value === null)) return [];
    return [{ id: metric.id, label: metric.label, part: partOf.get(metric)!, definition: metric.question, values, n: result.n, digits: column.digits ?? (column.type === "integer" ? 0 : 3) }];
  });
  const first = opening.map((id) => sizes.find((size) => size.id === id)).find((size) => size !== undefined && tells(size));
  return first === undefined ? sizes : [first, ...sizes.filter((size) => size !== first)];
}
