import { z } from "zod";
import { certaintySchema, id, labelSchema, orNull } from "../../case/terms.js";

/** The version of the instrument format that this library writes. */
export const instrumentVersion = "1.0";

/** A statement people agree or disagree with. `statement` is null where the source does not print its wording. */
export const itemSchema = z.strictObject({
  id,
  dimension: orNull(id),
  label: labelSchema,
  statement: orNull(labelSchema),
  wording: z.enum(["original", "paraphrase", "not-published"]).default("original"),
  reverse: z.boolean().default(false).describe("agreement means less of what the whole scale is about"),
});

/** Items that stand for one thing, and which parts of the framework it is read as. */
export const surveyDimensionSchema = z.strictObject({
  id,
  label: labelSchema,
  alsoCalled: z.array(labelSchema).default([]),
  outcome: z.boolean().default(false).describe("what the others are thought to lead to"),
  links: z.array(z.strictObject({ code: z.string().min(1), certainty: certaintySchema.default("derived") })).default([]),
});

const pointSchema = z.strictObject({ value: z.number().int(), label: labelSchema });

export const surveyInstrumentSchema = z.strictObject({
  format: z.literal("crosstie-instrument"),
  formatVersion: z.string().default(instrumentVersion),
  id,
  title: labelSchema,
  origin: orNull(labelSchema),
  scale: z.strictObject({ min: z.number().int(), max: z.number().int(), points: z.array(pointSchema).default([]) }),
  dimensions: z.array(surveyDimensionSchema).default([]),
  items: z.array(itemSchema).min(1),
  minAnsweredShare: z.number().min(0).max(1).default(0.5).describe("of a dimension's items, for a person to have a score"),
  note: orNull(labelSchema),
});

export type SurveyInstrument = z.output<typeof surveyInstrumentSchema>;
export type SurveyInstrumentInput = z.input<typeof surveyInstrumentSchema>;
export type SurveyItem = SurveyInstrument["items"][number];
export type SurveyDimension = SurveyInstrument["dimensions"][number];
