import type { Case } from "../../case/index.js";
import type { RecordKind, TermKind, WordKind } from "./pseudonym-kinds.js";

/**
 * What becomes of every field of a case that is shared. The table has the shape of the case: a field that is added to
 * the format does not compile before it is decided here, and a text can only be kept by one of the words below.
 *
 * - `kept`: numbers, yes and no, and the format's own choices, never a text of the file;
 * - `own`: what this library writes, whatever stood there;
 * - `removed`: gone;
 * - `id:…`: a pseudonym, the same wherever the id stands;
 * - `name`: the name that goes with the pseudonym (Organisation 07);
 * - `heading`: as `name`; where texts are kept, the text without the names that it holds;
 * - `text`: removed; where texts are kept, as `heading`;
 * - `step`: as `heading`, numbered within its list;
 * - `term:…`, `termName:…`: declared terms, kept unless they hold a name;
 * - `word:…`: kept where it is one plain word without a name, otherwise the same pseudonym wherever it stands;
 * - `attributes`: removed but for those that measures read and those asked for; `ruleValues`: the case's own, by rule.
 */
export type TextFate = "own" | "removed" | "text" | `id:${RecordKind}` | `term:${TermKind}` | `word:${WordKind}`;
export type LabelFate = "removed" | "name" | "heading" | "text" | "step" | `termName:${TermKind}`;

/** A list of which nothing is left unless texts are kept. */
interface IfKept<T> {
  readonly ifKept: T;
}

export type FateOf<T> =
  T extends readonly (infer Item)[] ? "removed" | FateOf<NonNullable<Item>> | IfKept<FateOf<NonNullable<Item>>>
    : T extends string ? (string extends T ? TextFate : "kept" | "removed")
      : T extends number | boolean ? "kept" | "removed"
        : string extends keyof T ? "removed" | "attributes" | "ruleValues"
          : "translation" extends keyof T ? LabelFate
            : { readonly [Field in keyof T]-?: FateOf<NonNullable<T[Field]>> };

const grounded = { certainty: "kept", evidence: { document: "id:document", section: "text", paraphrase: "text" } } as const;
const record = { ...grounded, attributes: "attributes" } as const;
const flags = { missing: "kept", notAClass: "kept" } as const;

export const fieldFates: FateOf<Case> = {
  format: "kept",
  formatVersion: "own",
  id: "own",
  title: "name",
  synthetic: "kept",
  asOf: "removed", // a date points to an event
  basis: { value: "word:basis", note: "text", ...grounded },
  lead: { organisation: "id:organisation", ...grounded },
  liaison: { organisation: "id:organisation", ...grounded },
  vocabulary: {
    levels: { id: "term:level", label: "termName:level", ...flags, rank: "kept" },
    sectors: { id: "term:sector", label: "termName:sector", ...flags },
    kinds: { id: "term:kind", label: "termName:kind", ...flags, collective: "kept" },
    jurisdictions: { id: "id:jurisdiction", label: "name", ...flags },
    states: { id: "term:state", label: "termName:state", responseLevel: "kept", ...grounded },
    layers: { id: "term:layer", label: "termName:layer", dimension: "kept", reads: "kept", coverage: "kept" },
    ratings: { id: "term:item", label: "termName:item", min: "kept", max: "kept" },
  },
  documents: { id: "id:document", title: "heading", citation: "text", attributes: "attributes" },
  organisations: {
    id: "id:organisation", label: "name", aliases: "removed", sector: "term:sector", level: "term:level", jurisdiction: "id:jurisdiction", kind: "term:kind",
    role: "text", count: "kept", ...record,
  },
  ties: {
    id: "id:tie", source: "id:organisation", target: "id:organisation", layer: "term:layer", dimension: "kept", subtype: "word:subtype", directed: "kept", flow: "kept",
    activeFrom: "term:state", activeTo: "term:state", status: "kept", wave: "word:wave", presence: "kept", strength: "kept", multiplicity: "kept", trust: "kept",
    value: "kept", initiative: "kept", governanceMode: "kept", instrument: "id:instrument", dimensionCertainty: "kept", subtypeCertainty: "kept", stateCertainty: "kept", ...record,
  },
  absentTies: { id: "id:absentTie", a: "id:organisation", b: "id:organisation", dimension: "kept", layer: "term:layer", meaning: "text", ...record },
  memberships: { id: "id:membership", organisation: "id:organisation", body: "id:organisation", role: "word:role", ...record },
  ratings: {
    id: "id:rating", rater: "id:organisation", rated: "id:organisation", item: "term:item", value: "kept", respondent: "id:respondent", wave: "word:wave", ...record,
  },
  tasks: {
    id: "id:task", label: "heading", activeFrom: "term:state",
    requiredOrganisations: { organisation: "id:organisation", contribution: "text", certainty: "kept" },
    requiredResources: { resource: "id:resource", contribution: "text", certainty: "kept" },
    leads: "id:organisation", supports: "id:organisation", deciders: "id:organisation", prerequisites: "id:task",
    failure: { chain: "step", ...grounded }, ...record,
  },
  resources: { id: "id:resource", label: "heading", kind: "kept", heldBy: "id:organisation", importance: "kept", control: "kept", sufficiency: "kept", ...record },
  instruments: {
    id: "id:instrument", label: "heading", mode: "kept", role: "kept", parties: { organisation: "id:organisation", certainty: "kept" }, document: "id:document", ...record,
  },
  codings: { id: "id:coding", codebook: "word:codebook", code: "word:code", value: "kept", coder: "id:coder", note: "text", ...record },
  mergeCandidates: { id: "id:mergeCandidate", a: "id:organisation", b: "id:organisation", recommended: "kept", effect: "text", rationale: "text", ...record },
  positions: "removed", // a known picture would be recognised
  frames: "removed",
  rules: { id: "id:rule", label: "heading", value: "kept", unit: "word:unit", by: "id:organisation", ...grounded },
  zones: { id: "id:zone", label: "heading", radiusKm: "removed", jurisdiction: "id:jurisdiction", ...grounded },
  unknowns: { ifKept: { id: "id:question", text: "text" } },
  attributes: "ruleValues",
};

/** Attributes that measures read without being told to: whether something backs a tie, and the data collection of a task. */
export const readAttributes: ReadonlySet<string> = new Set(["backed", "wave"]);
