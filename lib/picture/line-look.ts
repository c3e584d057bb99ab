import type { Pattern } from "./picture.js";

/** Status and certainty as a line: dots for recommended, a hollow line for implied, a heavy one for observed. */
export function lineLook(status: string | null, certainty: string | null): { pattern: Pattern; extra: number; filled: boolean } {
  if (status === "required") return { pattern: "dots", extra: 0.5, filled: false };
  const extra = status === "observed" ? 1.4 : 0;
  return { pattern: certainty === "implied" ? "double" : "solid", extra, filled: true };
}
