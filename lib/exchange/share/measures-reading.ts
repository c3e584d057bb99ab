import { catalogue } from "../../framework/index.js";
import type { KnownAttribute } from "./identifiability.js";

/** Measures that answer without the attribute too, and say more with it. */
const saysMoreWith: Readonly<Record<string, KnownAttribute>> = { sufficiency: "jurisdiction" };

/** Measures whose groups are made by an attribute, as they stand: their values change where it was coarsened. */
export function measuresReading(attributes: readonly KnownAttribute[]): string[] {
  return catalogue.metrics.filter(({ id, requires, options }) => {
    const more = saysMoreWith[id];
    if (more !== undefined && attributes.includes(more)) return true;
    const needed = typeof requires === "function" ? requires(options.parse({})) : requires ?? {};
    return needed.attributes?.some((attribute) => attributes.includes(attribute)) === true;
  }).map(({ id }) => id);
}
