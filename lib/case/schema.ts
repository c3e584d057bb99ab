import { z } from "zod";
import {
  amount, attributes, certaintySchema, dimensionNames, grounded, id, ids, kindSchema, labelSchema, layerSchema, levelSchema,
  orNull, ratingItemSchema, reference, stateSchema, statusNames, termSchema, type Dimension,
} from "./terms.js";
import { defaultVocabulary } from "./vocabulary.js";

/**
 * The case format, said once: types, JSON Schema, reading and error messages all come from here.
 *
 * A missing list is unknown and read as `null`; `[]` means none, and that is known. `null` elsewhere
 * means "not stated". Nothing is filled in that the file does not say.
 */

/** The version this library writes. The first number changes when an older reader could misread a file. */
export const formatVersion = "1.0";

/** A list that is left out is the framework's own (`defaultVocabulary`); `[]` declares that there are none. */
export const vocabularySchema = z.strictObject({
  levels: z.array(levelSchema).default(() => structuredClone(defaultVocabulary.levels)),
  sectors: z.array(termSchema).default(() => structuredClone(defaultVocabulary.sectors)),
  kinds: z.array(kindSchema).default(() => structuredClone(defaultVocabulary.kinds)),
  jurisdictions: z.array(termSchema).default([]).describe("empty: jurisdictions are free text"),
  states: z.array(stateSchema).default(() => structuredClone(defaultVocabulary.states)).describe("response states, least serious first"),
  layers: z.array(layerSchema).default(() => structuredClone(defaultVocabulary.layers)),
  ratings: z.array(ratingItemSchema).default(() => structuredClone(defaultVocabulary.ratings)).describe("what organisations rate one another on"),
});

export const documentSchema = z.strictObject({ id, title: labelSchema, citation: orNull(labelSchema), attributes });

export const organisationSchema = z.strictObject({
  id,
  label: labelSchema,
  aliases: ids,
  sector: orNull(reference),
  level: orNull(reference),
  jurisdiction: orNull(reference),
  kind: orNull(reference),
  role: orNull(labelSchema),
  count: orNull(z.number().int().positive()).describe("how many a collective stands for; null: number not stated"),
  ...grounded,
  attributes,
});

export const presenceNames = ["present", "absent", "unknown"] as const;
export const initiativeNames = ["superior-ordered", "self", "unknown"] as const;
export const governanceModes = ["administrative", "market", "social"] as const;
export const flowNames = ["source-to-target", "target-to-source"] as const;

export const tieSchema = z.strictObject({
  id,
  source: reference.describe("of a vertical tie: the superior"),
  target: reference.describe("of a vertical tie: the subordinate"),
  layer: reference,
  dimension: orNull(z.enum(dimensionNames)).describe("the layer's own; may be left out"),
  subtype: orNull(z.string()),
  directed: orNull(z.boolean()).describe("when left out: true for vertical, false for horizontal ties"),
  flow: orNull(z.enum(flowNames)).describe("which way information goes on an undirected tie"),
  activeFrom: orNull(reference).describe("state from which the tie holds; null: not stated"),
  activeTo: orNull(reference),
  status: orNull(z.enum(statusNames)).describe("what the source claims of the tie"),
  wave: z.string().min(1).default("plan").describe("the data collection"),
  presence: z.enum(presenceNames).default("present"),
  strength: orNull(z.number().positive()).describe("grows with closeness"),
  multiplicity: orNull(z.number().int().positive()),
  trust: orNull(z.number()).describe("of a tie with a direction: the source's rating of the target; who rates is said in ratings"),
  value: orNull(z.number()).describe("as trust: what the source says that the target is worth to it"),
  initiative: orNull(z.enum(initiativeNames)),
  governanceMode: orNull(z.enum(governanceModes)),
  instrument: orNull(reference),
  dimensionCertainty: orNull(certaintySchema),
  subtypeCertainty: orNull(certaintySchema),
  stateCertainty: orNull(certaintySchema),
  ...grounded,
  attributes,
});

export const absentTieSchema = z.strictObject({
  id,
  a: reference,
  b: reference,
  dimension: orNull(z.enum(dimensionNames)),
  layer: orNull(reference),
  meaning: orNull(labelSchema),
  ...grounded,
  attributes,
});

export const membershipSchema = z.strictObject({ id, organisation: reference, body: reference, role: orNull(z.string()), ...grounded, attributes });

export const ratingSchema = z.strictObject({
  id,
  rater: reference.describe("the organisation that gives the rating"),
  rated: reference.describe("the organisation that it is about"),
  item: reference.describe("what is rated: an entry of vocabulary.ratings"),
  value: orNull(z.number()).describe("null: asked, not answered"),
  respondent: orNull(z.string()).describe("who of the rater answered"),
  wave: z.string().min(1).default("plan").describe("the data collection"),
  ...grounded,
  attributes,
});

export const resourceKinds = ["material", "information", "facility", "capability", "plan", "authority", "finance"] as const;

export const resourceSchema = z.strictObject({
  id,
  label: labelSchema,
  kind: orNull(z.enum(resourceKinds)),
  heldBy: ids,
  importance: orNull(amount.max(1)),
  control: orNull(amount.max(1)),
  sufficiency: orNull(z.enum(["sufficient", "insufficient"])),
  ...grounded,
  attributes,
});

export const organisationRequirementSchema = z.strictObject({
  organisation: reference,
  contribution: orNull(labelSchema),
  certainty: orNull(certaintySchema),
});
export const resourceRequirementSchema = z.strictObject({
  resource: reference,
  contribution: orNull(labelSchema),
  certainty: orNull(certaintySchema),
});

export const taskSchema = z.strictObject({
  id,
  label: labelSchema,
  activeFrom: orNull(reference),
  requiredOrganisations: orNull(z.array(organisationRequirementSchema)),
  requiredResources: orNull(z.array(resourceRequirementSchema)),
  leads: ids,
  supports: ids,
  deciders: ids,
  prerequisites: ids,
  failure: orNull(z.strictObject({ chain: z.array(labelSchema), ...grounded })).describe("what follows, step by step, when the task fails"),
  ...grounded,
  attributes,
});

export const partySchema = z.strictObject({ organisation: reference, certainty: orNull(certaintySchema) });

export const instrumentSchema = z.strictObject({
  id,
  label: labelSchema,
  mode: orNull(z.enum(governanceModes)),
  role: orNull(z.enum(["primary", "auxiliary", "complement"])),
  parties: orNull(z.array(partySchema)),
  document: orNull(reference),
  ...grounded,
  attributes,
});

export const codingValues = ["present", "absent", "contradicted", "expected"] as const;

export const codingSchema = z.strictObject({
  id,
  codebook: z.string().min(1).default("collaboration-framework"),
  code: reference,
  value: z.enum(codingValues),
  coder: orNull(z.string()),
  note: orNull(labelSchema),
  ...grounded,
  attributes,
});

export const mergeCandidateSchema = z.strictObject({
  id,
  a: reference,
  b: reference,
  recommended: z.boolean().default(false),
  effect: orNull(labelSchema),
  rationale: orNull(labelSchema),
  ...grounded,
  attributes,
});

/** Arrangements of the map whose places may be kept: the others follow from a metric or an order. */
export const keptLayouts = ["rows", "force"] as const;

export const positionSchema = z.strictObject({
  id,
  organisation: reference,
  layout: z.enum(keptLayouts).describe("the arrangement of the map that this place belongs to"),
  x: z.number().describe("pixels of the frame of that arrangement, from the left"),
  y: z.number().describe("from the top"),
  attributes,
});
const frame = z.strictObject({ layout: z.enum(keptLayouts), width: z.number().positive(), height: z.number().positive() });

const rule = z.strictObject({ id, label: labelSchema, value: z.number(), unit: z.string(), by: orNull(reference), ...grounded });
const zone = z.strictObject({ id, label: labelSchema, radiusKm: orNull(amount), jurisdiction: orNull(reference), ...grounded });
const office = z.strictObject({ organisation: reference, ...grounded });

export const caseSchema = z.strictObject({
  format: z.literal("crosstie-case"),
  formatVersion: z.string().default(formatVersion),
  id,
  title: labelSchema,
  synthetic: z.boolean().default(false),
  asOf: orNull(z.string()).describe("the case's own date; shown, never computed"),
  basis: orNull(z.strictObject({ value: z.string(), note: orNull(labelSchema), ...grounded }))
    .describe("what the ties rest on: plan, interview, report"),
  lead: orNull(office),
  liaison: z.array(office).default([]),
  vocabulary: vocabularySchema.prefault({}),
  documents: z.array(documentSchema).default([]),
  organisations: z.array(organisationSchema),
  ties: z.array(tieSchema).default([]),
  absentTies: z.array(absentTieSchema).default([]),
  memberships: z.array(membershipSchema).default([]),
  ratings: z.array(ratingSchema).default([]),
  tasks: z.array(taskSchema).default([]),
  resources: z.array(resourceSchema).default([]),
  instruments: z.array(instrumentSchema).default([]),
  codings: z.array(codingSchema).default([]),
  mergeCandidates: z.array(mergeCandidateSchema).default([]),
  positions: z.array(positionSchema).default([]).describe("where organisations stand on a map that was arranged and kept"),
  frames: z.array(frame).default([]).describe("how large each kept arrangement is"),
  rules: z.array(rule).default([]),
  zones: z.array(zone).default([]),
  unknowns: z.array(z.strictObject({ id, text: labelSchema })).default([]),
  attributes,
});

export type Vocabulary = z.output<typeof vocabularySchema>;
export type Case = Omit<z.output<typeof caseSchema>, "ties"> & { ties: Tie[] };
export type CaseInput = z.input<typeof caseSchema>;
export type Status = (typeof statusNames)[number];
export type Organisation = z.output<typeof organisationSchema>;
/** A tie after reading: dimension and direction are settled from its layer where the file leaves them out. */
export type Tie = z.output<typeof tieSchema> & { dimension: Dimension; directed: boolean };
export type Membership = z.output<typeof membershipSchema>;
export type Rating = z.output<typeof ratingSchema>;
export type Task = z.output<typeof taskSchema>;
export type Resource = z.output<typeof resourceSchema>;
export type Instrument = z.output<typeof instrumentSchema>;
export type Coding = z.output<typeof codingSchema>;
export type Position = z.output<typeof positionSchema>;
export type KeptLayout = (typeof keptLayouts)[number];
