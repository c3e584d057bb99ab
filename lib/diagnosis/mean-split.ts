import type { Measurement } from "../metric/index.js";

export const splitLabel = { en: "mean resource split of the tasks", zh: "各任务资源分散度平均值" };

/** The mean of a resource split over the tasks that have one; null where none has. */
export function meanSplit({ rows }: Measurement): number | null {
  const splits = rows.flatMap(({ split }) => (typeof split === "number" ? [split] : []));
  return splits.length === 0 ? null : splits.reduce((sum, split) => sum + split, 0) / splits.length;
}
