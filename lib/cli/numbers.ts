import { usageError } from "./usage-errors.js";

/** A whole number from 0 up. */
export function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text.trim()) || !Number.isSafeInteger(value)) throw usageError("usage/not-a-number", { option, value: text });
  return value;
}

/** A share from 0 to 1, or in percent. */
export function shareOf(option: string, text: string): number {
  const value = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1)) throw usageError("usage/share-form", { option, value: text });
  return value;
}
