import type { Selection } from "../network/index.js";

/** The flag of the command line that fills each field of a selection. */
export const selectionOptions = {
  layers: "layer", dimensions: "dimension", statuses: "status", certainties: "certainty", state: "state", unstated: "unstated", wave: "wave",
  only: "only", without: "without", collectives: "collectives", memberships: "memberships",
} as const satisfies Partial<Record<keyof Selection, string>>;

export type OptionValue = string | boolean | readonly string[];

/** A selection in the words of the command line, as provenance keeps it. */
export function optionsOfSelection(selection: Selection): Record<string, OptionValue> {
  const given = Object.entries(selectionOptions).flatMap(([field, flag]): [string, OptionValue][] => {
    const value = selection[field as keyof typeof selectionOptions];
    return value === undefined ? [] : [[flag, value]];
  });
  const merges = (selection.merges ?? []).map(([kept, absorbed]) => `${kept}=${absorbed}`);
  return Object.fromEntries(merges.length > 0 ? [...given, ["merge", merges]] : given);
}
