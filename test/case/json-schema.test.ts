import { expect, test } from "vitest";
import { caseJsonSchema } from "../../lib/case/index.js";

test("the format is offered as JSON Schema of what may be given", () => {
  const schema = caseJsonSchema();
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.required).toEqual(["format", "id", "title", "organisations"]);
  expect(schema.additionalProperties).toBe(false);
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
