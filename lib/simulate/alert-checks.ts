import { InferenceError, UsageError } from "../errors.js";
import type { Network } from "../network/index.js";
import { nearest } from "../words/index.js";
import type { AlertSettings } from "./alert-options.js";
import { shortcutDelay, shortcutName } from "./alert-plan.js";

function declared(kind: "organisation" | "layer" | "tie", names: readonly string[], known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(`usage/unknown-${kind}`, `This case has no ${kind} "${name}".${near === null ? ` It has: ${known.join(", ")}.` : ` Did you mean "${near}"?`}`, { value: name, known, nearest: near });
  }
}

/** Refuses settings that name what the case does not have, or that do not go together. */
export function checkAlert(network: Network, settings: AlertSettings, rounds: boolean): void {
  const { case: source } = network;
  const { from, delays, failures, hours, shortcuts } = settings;
  declared("organisation", [
    ...(from === null ? [] : [from]), ...Object.keys(failures.byOrganisation), ...Object.keys(hours?.byOrganisation ?? {}), ...shortcuts.flatMap(({ a, b }) => [a, b]),
  ], source.organisations.map(({ id }) => id));
  declared("layer", [...Object.keys(delays.byLayer), ...Object.keys(failures.byLayer), ...shortcuts.flatMap(({ layer }) => layer ?? [])],
    [...source.vocabulary.layers.map(({ id }) => id), ...(network.scope.memberships === "as-ties" ? ["membership"] : [])]);
  declared("tie", [...Object.keys(delays.byTie), ...Object.keys(failures.byTie)], [...source.ties, ...(network.scope.memberships === "as-ties" ? source.memberships : [])].map(({ id }) => id));
  if (rounds && hours !== null) throw new InferenceError("alert/hours-without-delays", "Working hours need delays: without them rounds are counted, which have no time of day.");
  for (const shortcut of shortcuts) {
    if (shortcutDelay(network, settings, shortcut) === null) {
      throw new InferenceError("alert/shortcut-delay", `Nothing says how long the shortcut ${shortcutName(shortcut)} takes: give it a delay, or its layer.`, { shortcut: shortcutName(shortcut) });
    }
  }
}
