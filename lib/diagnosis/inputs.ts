import { z } from "zod";
import { checkJson, issueAt, sayIssue, type CheckedJson, type Issue, type Place } from "../case/index.js";
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

type Given = Parameters<typeof checkJson>[0];

/** What a schema cannot say: fields that go against one another. */
function faultsOf(survey: Survey, places: (path: readonly (string | number)[]) => Place): Issue[] {
  const fault = (path: readonly (string | number)[], code: Issue["code"], value: number, params: Issue["params"] = {}) => [issueAt(places(path), code, "error", { value, params })];
  const [low, high] = survey.scale;
  if (low >= high) return fault(["scale"], "instrument/scale-order", high, { min: low });
  return [
    ...(survey.D3 !== undefined && survey.D3Unreversed !== undefined ? fault(["D3Unreversed"], "means/twice", survey.D3Unreversed) : []),
    ...(survey.tenure !== undefined && survey.tenure.short > survey.tenure.staff ? fault(["tenure", "short"], "means/more-than-all", survey.tenure.short, { staff: survey.tenure.staff }) : []),
    ...(["D1", "D2", "D3", "D3Unreversed", "D4", "D5"] as const).flatMap((name) => {
      const value = survey[name];
      return value === undefined || (value >= low && value <= high) ? [] : fault([name], "means/outside", value, { min: low, max: high });
    }),
  ];
}

/**
 * Reads a survey's means, from the text of a file or from data, and reports everything that is wrong with them.
 *
 * @example checkSurvey({ data: { D4: 5.78, D5: 8 } }).issues[0].code // "means/outside"
 */
export function checkSurvey(given: Given): CheckedJson<Survey> {
  const checked = checkJson(given, { name: null, schema: surveySchema, another: "means/not-means" });
  const faults = checked.ok ? faultsOf(checked.value, checked.places) : [];
  return faults.length === 0 ? checked : { ok: false, issues: [...checked.issues, ...faults] };
}

/**
 * Reads scores under the five dimensions of information sharing, from the text of a file or from data, and reports everything that is wrong with them.
 *
 * @example checkRubric({ data: { contents: [] } }).ok // true
 */
export const checkRubric = (given: Given): CheckedJson<Rubric> => checkJson(given, { name: null, schema: rubricSchema, another: "rubric/not-a-rubric" });

/** The value, or a usage error that names the first field that is wrong. */
function parsed<T>(checked: CheckedJson<T>, code: "usage/survey" | "usage/rubric", what: string): T {
  if (checked.ok) return checked.value;
  const issue = checked.issues[0]!;
  const field = [...(issue.row === null ? [] : [issue.file, issue.row - 1]), issue.column ?? "\u2014"].join(".");
  throw new UsageError(code, `The ${what}'s ${field} is not usable. ${sayIssue(issue, "en").split("\n").slice(1).join(" ").trim()}`, { field });
}

/** @throws UsageError `usage/survey` naming the field. */
export const parseSurvey = (input: unknown): Survey => parsed(checkSurvey({ data: input }), "usage/survey", "survey");

/** @throws UsageError `usage/rubric` naming the field. */
export const parseRubric = (input: unknown): Rubric => parsed(checkRubric({ data: input }), "usage/rubric", "rubric");
