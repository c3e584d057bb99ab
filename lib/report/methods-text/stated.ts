import type { Case } from "../../case/index.js";
import type { Bilingual } from "../../words/index.js";
import { methodsTextMessages } from "../../words/methods-text.js";
import { clause } from "./saying.js";

/**
 * Attributes of a case that the methods text reads: what papers on networks are asked for and the format has no field for. Each may also be
 * given in both languages, as `boundary_en` and `boundary_zh`.
 */
export const methodsAttributes = [
  "collection", "ethics", "consent", "equity", "waves", "location", "period", "availability", "citation", "organisations", "boundary", "boundaryCount", "degreeLimit",
  "direction", "strength", "selfTies", "transformations", "question", "theory",
] as const;

export type MethodsAttribute = (typeof methodsAttributes)[number];

/** What the case says under an attribute, in both languages as far as it is given in them; null where it says nothing. */
export function statedIn({ attributes }: Case, name: MethodsAttribute): Bilingual | null {
  const read = (key: string): Bilingual | null => {
    const value = Object.hasOwn(attributes, key) ? attributes[key]! : null;
    if (typeof value === "boolean") return methodsTextMessages[value ? "say/yes" : "say/no"];
    const text = value === null ? "" : clause(String(value));
    return text === "" ? null : { en: text, zh: text };
  };
  const [bare, en, zh] = [read(name), read(`${name}_en`), read(`${name}_zh`)];
  const found = { en: en ?? bare ?? zh, zh: zh ?? bare ?? en };
  return found.en === null || found.zh === null ? null : { en: found.en.en, zh: found.zh.zh };
}

/** A count that the case states under an attribute; null where there is none or it is no whole number. */
export function countIn({ attributes }: Case, name: MethodsAttribute): number | null {
  const value = Object.hasOwn(attributes, name) ? Number(attributes[name]) : Number.NaN;
  return Number.isSafeInteger(value) && value > 0 ? value : null;
}
