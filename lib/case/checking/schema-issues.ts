import type { z } from "zod";
import { glossed } from "../../words/allowed-words.js";
import { issueMessages, type IssueCode } from "../../words/issues.js";
import { nearest } from "../../words/nearest.js";
import { ceilings } from "../ceilings.js";
import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import { fieldOf, isRecord, valueAt, type Path } from "../place.js";
import { fieldsAt } from "../schema-fields.js";
import { caseSchema } from "../schema.js";

type SchemaIssue = z.core.$ZodIssue;

/** What a field should have been, by zod's word for it. The catalogue says it in both languages. */
const expectedWords = new Map([
  ["string", "text"], ["number", "number"], ["int", "number"], ["boolean", "boolean"], ["array", "list"], ["tuple", "list"], ["object", "record"], ["record", "record"],
]);

const isNumeric = (expected: string) => expected === "number" || expected === "int";

/** The format that data is held against, and what is said of data of another. */
export interface Wanted {
  readonly schema: z.ZodType;
  readonly another: IssueCode;
}

const aCase: Wanted = { schema: caseSchema, another: "case/not-a-case" };

/** What the schema finds wrong, in the words and at the places of the file. */
export function schemaIssues(draft: Pick<Draft, "data" | "places">, wanted: Wanted = aCase): Issue[] {
  const result = wanted.schema.safeParse(draft.data);
  return result.success ? [] : result.error.issues.slice(0, ceilings.issues).flatMap((issue) => translate(issue, [], draft, wanted));
}

function translate(issue: SchemaIssue, before: Path, draft: Pick<Draft, "data" | "places">, wanted: Wanted): Issue[] {
  const path: Path = [...before, ...issue.path];
  const value = valueAt(draft.data, path);
  const at = (code: IssueCode, params: Issue["params"] = {}, suggestion: Issue["suggestion"] = null) =>
    [issueAt(draft.places(path), code, "error", { value: shown(value), params, suggestion })];
  const field = fieldOf(path) ?? "";

  if (path.length === 1 && path[0] === "format") return at(wanted.another);
  if (value === undefined && issue.code !== "unrecognized_keys" && issue.code !== "custom") return at("case/missing-field", { field });

  if (value === "") return at("case/empty-text", { field });
  // A schema may name the issue itself.
  if (Object.hasOwn(issueMessages, issue.message)) return at(issue.message as IssueCode);

  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.slice(0, ceilings.unknownFields).map((key) => {
        const near = nearest(key, fieldsAt(wanted.schema, path));
        return issueAt(draft.places([...path, key]), "case/unknown-field", "error", { value: key, suggestion: near === null ? null : { value: near, place: null } });
      });
    case "invalid_value": {
      const options = issue.values.map(String);
      if (shown(value) === null) return at("case/wrong-type", { expected: "text" });
      const near = typeof value === "string" ? nearest(value, options) : null;
      return at("case/not-an-option", { options, options_zh: options.map(glossed) }, near === null ? null : { value: near, place: null });
    }
    case "invalid_format":
      return at("case/id-form");
    case "invalid_type":
      if (issue.expected === "int" && typeof value === "number") return at("case/whole-number-expected");
      if (isNumeric(issue.expected) && shown(value) !== null) return at("case/number-expected");
      if (typeof value === "string" && (issue.expected === "array" || issue.expected === "object")) return writtenAs(issue.expected === "array", value, path, at, wanted);
      return at("case/wrong-type", { expected: expectedWords.get(issue.expected) ?? issue.expected });
    case "too_small":
      if (issue.origin === "string") return at("case/empty-text", { field });
      if (field === "strength") return at(value === 0 ? "case/zero-strength" : "case/negative-strength");
      return at(issue.inclusive === true ? "case/too-small" : "case/not-above", { least: Number(issue.minimum) });
    case "too_big":
      return at("case/too-large", { most: Number(issue.maximum) });
    case "invalid_union":
      return path.at(-2) === "attributes" ? at("case/wrong-type", { expected: "scalar" }) : labelIssues(issue, path, value, draft, wanted);
    case "custom":
      return at("case/empty-text", { field });
    default:
      return at("case/wrong-type", { expected: "text" });
  }
}

type At = (code: IssueCode, params: Issue["params"]) => Issue[];

/** A text where a list or a group of fields belongs: shows how what stands there would be written. */
function writtenAs(list: boolean, value: string, path: Path, at: At, wanted: Wanted): Issue[] {
  const ids = value.split(/[;；,，]/).map((item) => item.trim()).filter((item) => item !== "").map((item) => String(shown(item)));
  if (list) return at("case/list-expected", { example: JSON.stringify(ids.slice(0, 3)).replaceAll(",", ", ") });
  const [first] = fieldsAt(wanted.schema, path);
  return first === undefined ? at("case/wrong-type", { expected: "record" }) : at("case/record-expected", { example: `{"${first}": ${JSON.stringify(shown(value))}}` });
}

/** A label is a text or a record of two languages; a record is checked as one, so that its own fault is named. */
function labelIssues(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown, draft: Pick<Draft, "data" | "places">, wanted: Wanted): Issue[] {
  const branch = isRecord(value) ? issue.errors.at(-1) : undefined;
  return branch !== undefined
    ? branch.flatMap((inner) => translate(inner, path, draft, wanted))
    : [issueAt(draft.places(path), "case/wrong-type", "error", { value: shown(value), params: { expected: "label" } })];
}
