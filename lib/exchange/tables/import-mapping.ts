import { z } from "zod";
import { issueAt, type Issue } from "../../case/index.js";
import { nearest } from "../../words/index.js";
import type { ImportMapping } from "./import-types.js";
import { blankChoices, leadSupportChoices, surveyRules } from "./import-types.js";
import { sheetKinds } from "./kinds.js";
import { dateOf } from "./period.js";
import { valueFields } from "./values.js";

export const mappingVersion = "1.0";

const text = z.string().max(100_000);

/** The schema of a mapping file. Everything that was decided stands in it; a part that is left out is decided anew. */
export const mappingSchema = z.strictObject({
  format: z.literal("crosstie-mapping"),
  formatVersion: z.string().default(mappingVersion),
  rules: z.strictObject({
    leadSupportAs: z.enum(leadSupportChoices).default("none").describe("the layer of ties from who leads a task to who supports it; none: no ties"),
    blank: z.enum(blankChoices).default("unknown").describe("what a blank cell of a matrix means"),
    rule: z.enum(surveyRules).default("union").describe("when partners that were named make a tie"),
    suggestNames: z.boolean().default(false).describe("write names that look alike into the case, as pairs to be decided"),
    language: z.enum(["en", "zh"]).default("en"),
    encoding: text.nullable().default(null),
    asOf: text.refine((said) => dateOf(said) === said, "a date such as 2019, 2019-03 or 2019-03-31").nullable().default(null).describe("the date of the data: names with a period are read by it"),
    id: text.default(""),
    title: text.default(""),
  }).prefault({}),
  sheets: z.array(z.strictObject({
    file: text,
    sheet: text.nullable().default(null),
    kind: z.enum(sheetKinds),
    headingRow: z.number().int().positive().nullable().default(null),
    columns: z.array(z.strictObject({ heading: text, occurrence: z.number().int().positive().default(1), as: text })).default([]),
    layer: text.nullable().default(null),
    organisations: z.enum(["rows", "columns"]).nullable().default(null),
  })).default([]),
  values: z.array(z.strictObject({ field: z.enum(valueFields), written: text, means: text.nullable() })).default([]),
});

type Raw = { readonly path: PropertyKey[]; readonly code: string; readonly keys?: readonly string[]; readonly values?: readonly unknown[]; readonly input?: unknown };

/** The fields of a mapping, to name the one that was meant. */
const fields = ["format", "formatVersion", "rules", "sheets", "values", "leadSupportAs", "blank", "rule", "suggestNames", "language", "encoding", "asOf", "id", "title", "file", "sheet", "kind", "headingRow", "columns", "layer", "organisations", "heading", "occurrence", "as", "field", "written", "means"];

/** A mapping as it was written to a file, checked: what is not known in it is an issue with the field it stands in. */
export function checkMapping(given: unknown, file: string): { readonly mapping: ImportMapping | null; readonly issues: readonly Issue[] } {
  const parsed = mappingSchema.safeParse(given);
  if (parsed.success) return { mapping: parsed.data, issues: [] };
  const issues = (parsed.error.issues as unknown as readonly Raw[]).flatMap((raw): Issue[] => {
    const column = raw.path.map(String).join(".") || null;
    if (raw.code === "unrecognized_keys") {
      return (raw.keys ?? []).map((key) => {
        const near = nearest(key, fields);
        return issueAt({ file, row: null, column }, "import/mapping-field", "error", { value: key, suggestion: near === null ? null : { value: near, place: null } });
      });
    }
    const options = (raw.values ?? []).map(String);
    return [issueAt({ file, row: null, column }, options.length > 0 ? "import/mapping-option" : "import/mapping-value", "error", { params: { options } })];
  });
  return { mapping: null, issues };
}
