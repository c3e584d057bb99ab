import type { z } from "zod";
import { parseOptions, type Catalogue, type Metric } from "../metric/index.js";
import { listOf, wordOf } from "./selection.js";
import type { Invocation } from "./command.js";
import { usageError } from "./usage-errors.js";

/** Options by metric id. */
export type Settings = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

interface Wrapper { readonly innerType: z.ZodType }

/** A text in the type that an option takes. What does not fit is left as text, for the option's own schema to refuse. */
export function readOption(schema: z.ZodType, text: string): unknown {
  switch (schema.type) {
    case "default": case "prefault": case "optional": case "nonoptional": case "readonly": case "catch":
      return readOption((schema.def as unknown as Wrapper).innerType, text);
    case "nullable":
      return text === "null" ? null : readOption((schema.def as unknown as Wrapper).innerType, text);
    case "number": case "int":
      return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "array": {
      const item = (schema.def as unknown as { readonly element: z.ZodType }).element;
      return text.split(/[,，]/).map((part) => part.trim()).filter((part) => part !== "").map((part) => readOption(item, part));
    }
    case "union": {
      const { options } = schema.def as unknown as { readonly options: readonly z.ZodType[] };
      return options.map((option) => readOption(option, text)).find((value, i) => options[i]!.safeParse(value).success) ?? text;
    }
    default:
      return text;
  }
}

function seedOf(options: Invocation["options"]): number | undefined {
  const text = wordOf(options, "seed");
  if (text === undefined) return undefined;
  const seed = Number(text);
  if (text.trim() === "" || !Number.isSafeInteger(seed) || seed < 0) throw usageError("usage/not-a-number", { option: "seed", value: text });
  return seed;
}

/**
 * What `--set metric.option=value` and `--seed` ask for, checked against the options of the metrics.
 *
 * @throws MetricError when a metric has no such option or not such a value.
 */
export function settingsOf(options: Invocation["options"], metrics: readonly Metric[], catalogue: Catalogue): Settings {
  const seed = seedOf(options);
  const settings = new Map<string, Record<string, unknown>>();
  for (const metric of metrics) if (seed !== undefined && Object.hasOwn(metric.options.shape, "seed")) settings.set(metric.id, { seed });
  for (const text of listOf(options, "set")) {
    const match = /^([^.=\s]+)\.([^=\s]+)=(.*)$/s.exec(text);
    if (match === null) throw usageError("usage/set-form", { value: text });
    const metric = catalogue.find(match[1]!);
    if (!metrics.includes(metric)) throw usageError("usage/set-not-measured", { metric: metric.id });
    const schema = metric.options.shape[match[2]!] as z.ZodType | undefined;
    const value = schema === undefined ? match[3]! : readOption(schema, match[3]!);
    settings.set(metric.id, { ...settings.get(metric.id), [match[2]!]: value });
  }
  for (const metric of metrics) parseOptions(metric, settings.get(metric.id) ?? {});
  return settings;
}
