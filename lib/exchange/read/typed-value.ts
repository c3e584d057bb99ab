import type { ForeignValue } from "../foreign.js";

const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A number as files write it, or null: no hexadecimal, no infinity, no whole number so large that digits would be lost. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!number.test(trimmed)) return null;
  const value = Number(trimmed);
  return Number.isFinite(value) && (!/^[+-]?\d+$/.test(trimmed) || Number.isSafeInteger(value)) ? value : null;
}

/** A text as the type that a file declares for it; undefined where it is not of that type. */
export function typedValue(text: string, type: string): ForeignValue | undefined {
  switch (type.toLowerCase()) {
    case "boolean": {
      const word = text.trim().toLowerCase();
      return word === "true" || word === "1" ? true : word === "false" || word === "0" ? false : undefined;
    }
    case "int": case "integer": case "long": case "float": case "double": case "short": case "byte": case "bigdecimal": case "biginteger":
      return numberOf(text) ?? undefined;
    default: return text;
  }
}
