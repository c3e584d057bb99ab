import { z } from "zod";
import { id, labelSchema, orNull } from "../case/terms.js";

/** The version of the format of printed numbers that this library writes. */
export const studyVersion = "1.0";

const form = { error: "study/printed-form" };
const printed = z.string(form).regex(/^[+\-\u2212]?(\d+\.?\d*|\.\d+)$/, form).describe("as printed, in quotation marks: \"5.70\"");
const printedP = z.string(form).regex(/^\s*[<>=]?\s*(\d+\.?\d*|\.\d+)$/, form).describe("as printed: \"0.032\", \"<.001\"");
const count = z.number().int().nonnegative();
const reference = z.string().min(1);

/** Where in the publication a number stands. */
export const whereSchema = z.strictObject({ table: orNull(z.string()), figure: orNull(z.string()), section: orNull(z.string()), part: orNull(labelSchema) });

const at = { id, where: whereSchema };

export const sampleSchema = z.strictObject({
  ...at, label: labelSchema, n: count,
  of: orNull(reference).describe("the sample it is a part of"),
  percent: orNull(printed).describe("its share of that sample"),
});

const classSchema = z.strictObject({
  id: orNull(z.string().min(1)).describe("otherwise its label"), label: labelSchema,
  count: orNull(count), percent: orNull(printed),
  from: orNull(z.number()), to: orNull(z.number()).describe("null with a from: no upper end"),
});

export const distributionSchema = z.strictObject({
  ...at, label: labelSchema, sample: reference,
  several: z.boolean().default(false).describe("people may be in more than one class, so that counts need not add up"),
  values: z.enum(["whole", "any"]).default("whole").describe("whole: 1 to 5 and 6 to 10 leave no gap"),
  least: orNull(z.number()).describe("the least value that can occur"),
  missing: orNull(count).describe("people without an answer, as printed"),
  classes: z.array(classSchema).min(1),
});

export const meansSchema = z.strictObject({
  ...at, sample: reference,
  scale: orNull(z.strictObject({ min: z.number(), max: z.number() })),
  wholeAnswers: z.boolean().default(true).describe("answers are whole numbers, so that only some means can occur"),
  items: z.array(z.strictObject({ item: id, mean: printed })).default([]),
  dimensions: z.array(z.strictObject({ id, label: orNull(labelSchema).describe("as printed"), items: z.array(reference).min(1), mean: orNull(printed) })).default([]),
});

export const reliabilitySchema = z.strictObject({
  ...at, label: orNull(labelSchema), sample: orNull(reference),
  items: z.array(reference).min(2), itemsPrinted: orNull(z.string()).describe("the range as printed: \"x1 - x2\""), itemCount: orNull(count),
  alpha: orNull(printed), standardised: orNull(printed), meanCorrelation: orNull(printed),
});

export const factorabilitySchema = z.strictObject({
  ...at, sample: reference, items: z.array(reference).default([]), variables: count.min(2),
  kmo: orNull(printed), chiSquare: orNull(printed), df: orNull(count), p: orNull(printedP), determinant: orNull(printed),
});

export const testNames = ["chi-square", "t", "F", "z", "r"] as const;
export const testSchema = z.strictObject({
  ...at, label: orNull(labelSchema), test: z.enum(testNames), statistic: printed, df: z.array(z.number().positive()).default([]),
  p: printedP, tails: z.union([z.literal(1), z.literal(2)]).default(2).describe("of t, z and r"),
});

export const printedNetworkSchema = z.strictObject({
  ...at, label: labelSchema, organisations: count, ties: orNull(count).describe("pairs, or arcs where directed"), directed: z.boolean().default(false),
  selfTies: z.boolean().default(false).describe("ties of an organisation with itself can occur"),
  density: orNull(printed), averageDegree: orNull(printed),
  centralizations: z.array(z.strictObject({ id, label: labelSchema, value: printed })).default([]),
});

export const claimNames = ["equals", "range", "total", "outside"] as const;
export const claimSchema = z.strictObject({
  ...at, says: labelSchema.describe("what the text says, in short"),
  claim: z.enum(claimNames), of: z.array(reference).min(1).describe("names of printed numbers"),
  value: orNull(printed), low: orNull(printed), high: orNull(printed),
  about: orNull(printed).describe("slack that the words allow, as in \"nearly\""),
});

export const statusNames = ["consistent", "inconsistent", "mislabelled", "ambiguous", "not-reproducible"] as const;

export const annotationSchema = z.strictObject({
  id: z.string().min(1), kind: z.string().min(1), about: orNull(reference), where: orNull(whereSchema),
  status: orNull(z.enum(statusNames)), printed: orNull(labelSchema), instead: orNull(labelSchema), note: orNull(labelSchema),
});

/** The numbers that a study prints, where each stands, and what its readers have noted. */
export const studySchema = z.strictObject({
  format: z.literal("crosstie-study"),
  formatVersion: z.string().default(studyVersion),
  id, title: labelSchema, citation: orNull(labelSchema),
  instrument: orNull(z.string()).describe("id of the instrument that labels are held against"),
  responses: orNull(z.strictObject({ file: z.string().min(1), synthetic: z.boolean().default(false), seed: orNull(z.number().int()) })).describe("answers that came with it"),
  samples: z.array(sampleSchema).default([]),
  distributions: z.array(distributionSchema).default([]),
  means: z.array(meansSchema).default([]),
  reliability: z.array(reliabilitySchema).default([]),
  factorability: z.array(factorabilitySchema).default([]),
  tests: z.array(testSchema).default([]),
  networks: z.array(printedNetworkSchema).default([]),
  claims: z.array(claimSchema).default([]),
  notPrinted: z.array(z.strictObject({ ...at, what: labelSchema })).default([]).describe("announced or needed, and not to be found"),
  annotations: z.array(annotationSchema).default([]),
});

export type Study = z.output<typeof studySchema>;
export type StudyInput = z.input<typeof studySchema>;
export type Where = z.output<typeof whereSchema>;
export type AuditStatus = (typeof statusNames)[number];
export type Claim = Study["claims"][number];
export type Reliability = Study["reliability"][number];
