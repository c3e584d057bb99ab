import { MetricError } from "../errors.js";
import { nearest } from "../words/index.js";
import type { Metric } from "./definition.js";

/** The options of a metric with every default spelt out. An unknown name is refused with the nearest known one. */
export function parseOptions(metric: Metric, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.keys(metric.options.shape);
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new MetricError("metric/unknown-option", `${metric.id} has no option "${name}".${near !== null ? ` Did you mean "${near}"?` : known.length > 0 ? ` It has: ${known.join(", ")}.` : " It has none."}`, { metric: metric.id, option: name, known, nearest: near });
  }
  const parsed = metric.options.safeParse(options);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new MetricError("metric/invalid-option", `${metric.id}: option ${issue.path.join(".")} is not usable. ${issue.message}`, { metric: metric.id, option: issue.path.join("."), value: options[String(issue.path[0])] });
}
