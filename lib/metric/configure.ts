import { z } from "zod";
import type { Metric } from "./definition.js";
import { parseOptions } from "./parse-options.js";

/**
 * A metric that wears its settings, under a name of its own, so that joined columns never collide.
 *
 * @throws MetricError when the settings are not the metric's.
 */
export function configure(metric: Metric, options: Readonly<Record<string, unknown>>, id: string): Metric {
  const settled = parseOptions(metric, options);
  const shape = Object.fromEntries(Object.entries(metric.options.shape).map(([name, schema]) => [name, (schema as z.ZodType).default(settled[name]).meta({ ...(schema as z.ZodType).meta() })]));
  return { ...metric, id, aliases: [], options: z.strictObject(shape) };
}
