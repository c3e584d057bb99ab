import { z } from "zod";

/** The parts that every record of a case is made of, and the terms that a case declares for itself. */

const han = /\p{Script=Han}/u;
const words = z.string().min(1);

/** A text in one or both languages. A bare string counts as Chinese when it has a Chinese character, else as English. */
export const labelSchema = z
  .union([
    words,
    z.strictObject({
      en: words.optional(),
      zh: words.optional(),
      translation: z.literal("ours").optional().describe("one of the two languages was added by the encoder, not by the source"),
    }).refine((label) => label.en !== undefined || label.zh !== undefined, { error: "empty-label" }),
  ])
  .transform((label) => (typeof label === "string" ? (han.test(label) ? { zh: label } : { en: label }) : label));

export const id = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, { error: "id-form" })
  .describe("letters, digits, dot, underscore or hyphen; starts with a letter or digit");
export const reference = z.string().min(1);
export const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
export const ids = orNull(z.array(reference));

export const certaintyNames = ["stated", "implied", "derived", "general-knowledge"] as const;
export const certaintySchema = z.enum(certaintyNames);

/** What a source claims of a tie. */
export const statusNames = ["in-plan", "required", "observed"] as const;

export const evidenceSchema = z.strictObject({
  document: reference.describe("id of an entry of documents"),
  section: orNull(z.string()),
  paraphrase: orNull(labelSchema),
});

export const attributesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

const evidence = z.array(evidenceSchema).default([]);
const certainty = certaintySchema.default("stated");
export const grounded = { certainty, evidence };
export const attributes = attributesSchema.default({});
export const amount = z.number().nonnegative();

/** A term of a declared vocabulary. `missing` terms mean "not stated"; `notAClass` terms never form a group. */
export const termSchema = z.strictObject({
  id,
  label: labelSchema,
  missing: z.literal(true).optional(),
  notAClass: z.literal(true).optional(),
});

export const levelSchema = termSchema.extend({
  rank: orNull(z.number().int()).describe("1 is highest; null for a level without a rank, such as a plant site"),
});

export const kindSchema = termSchema.extend({
  collective: z.literal(true).optional().describe("an organisation of this kind stands for several"),
});

export const stateSchema = z.strictObject({
  id,
  label: labelSchema,
  responseLevel: orNull(z.number().int().positive()),
  ...grounded,
});

export const dimensionNames = ["vertical", "horizontal"] as const;
export const layerReadings = ["mandate", "command", "supervision", "communication", "decision", "operational"] as const;
export const coverageNames = ["complete", "partial", "not-stated"] as const;

export const layerSchema = z.strictObject({
  id,
  label: labelSchema,
  dimension: z.enum(dimensionNames),
  reads: orNull(z.enum(layerReadings)).describe("which layer of the framework this one is read as"),
  coverage: z.enum(coverageNames).describe("complete: an unlisted pair is absent; partial: not listed; not-stated: unknown"),
});

/** What organisations rate one another on, with the ends of its scale where they are stated. */
export const ratingItemSchema = z.strictObject({ id, label: labelSchema, min: orNull(z.number()), max: orNull(z.number()) });

export type Certainty = (typeof certaintyNames)[number];
export type Dimension = (typeof dimensionNames)[number];
export type LayerReading = (typeof layerReadings)[number];
export type Coverage = (typeof coverageNames)[number];
export type Term = z.output<typeof termSchema>;
export type Level = z.output<typeof levelSchema>;
export type Kind = z.output<typeof kindSchema>;
export type Layer = z.output<typeof layerSchema>;
export type State = z.output<typeof stateSchema>;
export type RatingItem = z.output<typeof ratingItemSchema>;
export type Evidence = z.output<typeof evidenceSchema>;
