import type { Case } from "../schema.js";

function isBlank(key: string, value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== "object") return false;
  return (key === "evidence" || key === "attributes") && Object.keys(value).length === 0;
}

/** JSON without what a reader fills in the same way: nulls, no evidence, no attributes. Other empty lists stay, since none is not unknown. */
export function withoutBlanks(data: unknown): string {
  return `${JSON.stringify(data, (key, value: unknown) => (isBlank(key, value) ? undefined : value), 2)}\n`;
}

/**
 * A case as one JSON text. Parsing it gives the same case again.
 *
 * @example
 * parseCase(JSON.parse(writeCaseJson(given))); // equal to given
 */
export const writeCaseJson = (given: Case): string => withoutBlanks(given);
