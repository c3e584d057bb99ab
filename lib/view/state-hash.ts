import { focusSteps, layoutKinds } from "./check-state.js";
import type { MapState } from "./map-data.js";

/** Longer than this no text of a link is read. */
const longest = 8000;

const lists = ["layers", "lines", "without"] as const;
const texts = ["state", "size", "colour", "selected"] as const;
const flags = ["unstated", "overlay", "table"] as const;
const oneOf = { layout: layoutKinds, language: ["en", "zh"], theme: ["light", "dark", "auto"] } as const;

const listed = (items: readonly string[]) => items.map(encodeURIComponent).join(",");

/**
 * A state of the view as the part of an address after `#`: only what differs from how the map starts, so that the
 * whole start is the empty text. A list that is not restricted is `*`, an empty one is nothing, none is `-`.
 *
 * @example
 * hashOf({ ...start, layers: ["command", "mandate"], focus: 2 }, start); // "layers=command,mandate&focus=2"
 */
export function hashOf(state: MapState, start: MapState): string {
  const parts: string[] = [];
  for (const key of Object.keys(state) as (keyof MapState)[]) {
    const value = state[key];
    if (JSON.stringify(value) === JSON.stringify(start[key])) continue;
    const text = Array.isArray(value) ? listed(value as readonly string[])
      : key === "route" ? (state.route === null ? "-" : listed([state.route.from, state.route.to]))
      : value === null ? (key === "layers" || key === "lines" ? "*" : "-")
      : value === "-" ? "%2D" : encodeURIComponent(`${value as string | number | boolean}`);
    parts.push(`${key}=${text}`);
  }
  return parts.join("&");
}

/**
 * What a text after `#` says of a state. Whatever is not of that form is left out and nothing is thrown: an address is
 * anybody's to write. Whether the map has what is named is for the map to say.
 *
 * @example
 * stateFromHash("#layers=command,mandate&focus=2&layout=spiral"); // { layers: ["command", "mandate"], focus: 2 }
 */
export function stateFromHash(text: string): Partial<MapState> {
  const said: Record<string, unknown> = {};
  const is = <T>(known: readonly T[], value: unknown): value is T => known.some((one) => one === value);
  for (const part of text.length > longest ? [] : text.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    if (at < 0) continue;
    const key = part.slice(0, at);
    const raw = part.slice(at + 1);
    const value = decoded(raw);
    if (value === null) continue;
    if (is(lists, key)) {
      if (raw === "*" && key !== "without") said[key] = null;
      else {
        const items = raw === "" ? [] : raw.split(",").map(decoded);
        if (items.every((item) => item !== null)) said[key] = items;
      }
    } else if (is(texts, key)) said[key] = raw === "-" ? null : value;
    else if (is(flags, key)) {
      if (value === "true" || value === "false") said[key] = value === "true";
    } else if (key === "focus") {
      const steps = focusSteps.find((one) => String(one) === value);
      if (steps !== undefined) said["focus"] = steps;
    } else if (key === "route") {
      const ends = raw.split(",").map(decoded);
      if (raw === "-") said["route"] = null;
      else if (ends.length === 2 && ends[0] != null && ends[1] != null) said["route"] = { from: ends[0], to: ends[1] };
    } else if (key === "layout" || key === "language" || key === "theme") {
      if (is<string>(oneOf[key], value)) said[key] = value;
    }
  }
  return said;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
