import { z } from "zod";
import { UsageError } from "../errors.js";

const mean = z.number().optional();

/**
 * What a survey says, as far as a diagnosis reads it: dimension means on one scale, and how many people are new to the work.
 * D3 (reduced autonomy) is asked the other way round: `D3` is recoded, `D3Unreversed` is as printed and is recoded here.
 */
export const surveySchema = z.strictObject({
  D1: mean, D2: mean, D3: mean, D3Unreversed: mean, D4: mean, D5: mean,
  scale: z.tuple([z.number(), z.number()]).default([1, 7]),
  tenure: z.strictObject({ years: z.number().positive(), short: z.int().nonnegative(), staff: z.int().positive() }).optional(),
});

export type SurveyInput = z.input<typeof surveySchema>;
export type Survey = z.output<typeof surveySchema>;

/** The five dimensions of information sharing; their contents are the user's own, since the source lists none. */
export const rubricDimensions = ["security-management", "integration-circulation", "safeguard", "supervision-evaluation", "interest-coordination"] as const;
export type RubricDimension = (typeof rubricDimensions)[number];

export const rubricSchema = z.strictObject({
  contents: z.array(z.strictObject({
    dimension: z.enum(rubricDimensions),
    content: z.string().min(1),
    /** 0 not there, 1 in part, 2 there; null or left out: not scored. */
    score: z.number().min(0).max(2).nullable().default(null),
    /** Where a dimension has two problems: the one that this content is about; left out, both. */
    problem: z.enum(["i-management", "i-safety-quality"]).optional(),
  })),
});

export type RubricInput = z.input<typeof rubricSchema>;
export type Rubric = z.output<typeof rubricSchema>;

function problemOf(error: z.ZodError): { field: string; problem: string } {
  const issue = error.issues[0]!;
  return { field: issue.path.join(".") || "\u2014", problem: issue.message };
}

/** @throws UsageError `usage/survey` naming the field. */
export function parseSurvey(input: unknown): Survey {
  const parsed = surveySchema.safeParse(input);
  const fault = !parsed.success ? problemOf(parsed.error)
    : parsed.data.D3 !== undefined && parsed.data.D3Unreversed !== undefined ? { field: "D3", problem: "D3 and D3Unreversed are the same dimension; give one" }
    : parsed.data.tenure !== undefined && parsed.data.tenure.short > parsed.data.tenure.staff ? { field: "tenure.short", problem: "more than tenure.staff" }
    : parsed.data.scale[0] >= parsed.data.scale[1] ? { field: "scale", problem: "the lower end comes first" } : null;
  if (fault !== null) throw new UsageError("usage/survey", `The survey's ${fault.field} is not usable: ${fault.problem}`, fault);
  const survey = parsed.data!;
  const [low, high] = survey.scale;
  const outside = (["D1", "D2", "D3", "D3Unreversed", "D4", "D5"] as const).find((dimension) => survey[dimension] !== undefined && (survey[dimension] < low || survey[dimension] > high));
  if (outside !== undefined) throw new UsageError("usage/survey", `The survey's ${outside} is not usable: it lies outside the scale ${low} to ${high}.`, { field: outside, problem: `${low}\u2013${high}` });
  return survey;
}

/** @throws UsageError `usage/rubric` naming the field. */
export function parseRubric(input: unknown): Rubric {
  const parsed = rubricSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fault = problemOf(parsed.error);
  throw new UsageError("usage/rubric", `The rubric's ${fault.field} is not usable: ${fault.problem}`, fault);
}
