import { usageError } from "./usage-errors.js";

/** A whole number from 0 up. */
export function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text.trim()) || !Number.isSafeInteger(value)) throw usageError("usage/not-a-number", { option, value: text });
  return value;
}
