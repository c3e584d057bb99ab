import type { Selection } from "../network/index.js";
import { selectionOptions } from "../provenance/selection-options.js";
import type { Invocation } from "./command.js";
import { usageError } from "./usage-errors.js";

/** The option's items; a word counts as one. */
export function listOf(options: Invocation["options"], name: string): readonly string[] {
  const value = options[name];
  return value === undefined || typeof value === "boolean" ? [] : typeof value === "string" ? [value] : value;
}

export function wordOf(options: Invocation["options"], name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

function mergeOf(text: string): [string, string] {
  const parts = text.split("=").map((part) => part.trim());
  const [kept, absorbed] = parts;
  if (parts.length !== 2 || kept === undefined || absorbed === undefined || kept === "" || absorbed === "") throw usageError("usage/merge-form", { value: text });
  return [kept, absorbed];
}

/** The selection that the flags ask for. Its words are checked against the case when the network is built. */
export function selectionOf(options: Invocation["options"]): Selection {
  const given = Object.entries(selectionOptions).flatMap(([field, flag]) => (options[flag] === undefined ? [] : [[field, options[flag]]]));
  const merges = listOf(options, "merge").map(mergeOf);
  return Object.fromEntries(merges.length > 0 ? [...given, ["merges", merges]] : given) as Selection;
}
