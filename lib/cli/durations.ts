import type { Delay } from "../simulate/index.js";
import { usageError } from "./usage-errors.js";

const units: Readonly<Record<string, number>> = { s: 1 / 60, "秒": 1 / 60, m: 1, min: 1, "分": 1, "分钟": 1, h: 60, "小时": 60 };

/** A length of time in minutes: 10, 10m, 90s, 1.5h; null where it is none. */
function minutesIn(text: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*(\D*)$/u.exec(text.trim());
  if (found === null) return null;
  const unit = found[2]!.trim();
  if (unit === "") return Number(found[1]);
  return Object.hasOwn(units, unit) ? Number(found[1]) * units[unit]! : null;
}

export function durationOf(option: string, text: string): number {
  const minutes = minutesIn(text);
  if (minutes === null) throw usageError("usage/duration-form", { option, value: text });
  return minutes;
}

/** fixed:10m, exponential:10m, lognormal:10m/0.5, list:5m/10m/20m; a bare time is fixed. */
export function delayOf(option: string, text: string): Delay {
  const refuse = () => usageError("usage/delay-form", { option, value: text });
  const parts = text.split(":").map((part) => part.trim());
  const [kind, body] = parts.length === 1 ? ["fixed", parts[0]!] : [parts[0]!, parts[1]!];
  const values = body.split("/").map(minutesIn);
  const [first, second] = values;
  if (parts.length > 2 || values.includes(null) || first === null || first === undefined) throw refuse();
  if (kind === "list") return { kind: "empirical", values: values as number[] };
  if (kind === "lognormal" && second !== undefined && second !== null && values.length === 2) return { kind: "lognormal", median: first, spread: second };
  if (values.length > 1) throw refuse();
  if (kind === "fixed") return { kind: "fixed", value: first };
  if (kind === "exponential" || kind === "exp") return { kind: "exponential", mean: first };
  throw refuse();
}

/** A time of day, 8:30 or 8, in minutes. */
export function timeOfDay(option: string, text: string): number {
  const found = /^(\d{1,2})(?:[:：](\d{2}))?$/.exec(text.trim());
  const minutes = found === null ? NaN : Number(found[1]) * 60 + Number(found[2] ?? 0);
  if (!(minutes <= 1440) || Number(found?.[2] ?? 0) > 59) throw usageError("usage/time-form", { option, value: text });
  return minutes;
}
