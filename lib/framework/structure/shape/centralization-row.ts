import type { Context, Row } from "../../../metric/index.js";

/** How far the values lie below the largest of them, summed; smallest first, so that it is the same to the last digit in whatever order the organisations stand. */
export function deviations(values: Float64Array): number {
  const most = values.reduce((largest, value) => Math.max(largest, value), 0);
  return values.map((value) => most - value).sort().reduce((sum, difference) => sum + difference, 0);
}

/** The row of a centralization: null, with a note, where no network of the size has any difference to show. */
export function centralizationRow(sum: number, maximum: number, note: Context<unknown>["note"]): Row {
  if (maximum <= 0) note("metric/undefined");
  return { centralization: maximum <= 0 ? null : sum / maximum, sum, maximum: Math.max(0, maximum) };
}
