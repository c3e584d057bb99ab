import type { z } from "zod";
import { InferenceError } from "../errors.js";
import { nearest } from "../words/index.js";

/** The options of a simulation with every default spelt out. An unknown name is refused with the nearest known one. */
export function settledOptions<Schema extends z.ZodObject>(simulation: string, schema: Schema, options: Readonly<Record<string, unknown>>): z.output<Schema> {
  const known = Object.keys(schema.shape);
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new InferenceError("simulation/unknown-option", `${simulation} has no option "${name}".${near !== null ? ` Did you mean "${near}"?` : ` It has: ${known.join(", ")}.`}`, { simulation, option: name, known, nearest: near });
  }
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const option = issue.path.join(".");
  throw new InferenceError("simulation/invalid-option", `${simulation}: option ${option} is not usable. ${issue.message}`, { simulation, option, value: options[String(issue.path[0])] ?? null });
}
