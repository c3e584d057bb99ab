import { UsageError } from "../errors.js";
import { linesOf } from "./choose.js";
import { colourIds } from "./colour-of.js";
import type { LayoutKind, MapData, MapState } from "./map-data.js";

export const layoutKinds: readonly LayoutKind[] = ["rows", "force", "rings", "matrix"];
export const focusSteps = [0, 1, 2, 3] as const;

interface Fault {
  readonly field: keyof MapState;
  readonly kind: string;
  readonly value: unknown;
  readonly known: readonly (string | number)[];
}

/**
 * What a state names that the map does not have. `measures`: what the worker can measure; null where that is not known
 * yet, and any name may turn out to be one.
 */
function faultsOf(data: MapData, state: Partial<MapState>, measures: readonly string[] | null): Fault[] {
  const { scene, sizes } = data;
  const faults: Fault[] = [];
  const look = (field: keyof MapState, kind: string, values: readonly unknown[], known: readonly (string | number)[]) => {
    const value = values.find((one) => !known.some((each) => each === one));
    if (value !== undefined) faults.push({ field, kind, value, known });
  };
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
  const organisations = scene.organisations.map((one) => one.id);
  look("layers", "layer", list(state.layers), scene.layers.map((one) => one.id));
  look("lines", "line", list(state.lines), [...new Set([true, false].flatMap((overlay) => scene.ties.map(linesOf(data, { overlay }))))]);
  look("state", "state", list(state.state), scene.states.map((one) => one.id));
  look("selected", "organisation", list(state.selected), organisations);
  look("without", "organisation", list(state.without), organisations);
  if (state.route != null) look("route", "organisation", [state.route.from, state.route.to], organisations);
  look("layout", "layout", list(state.layout), layoutKinds);
  look("focus", "focus", list(state.focus), focusSteps);
  look("language", "language", list(state.language), ["en", "zh"]);
  look("theme", "theme", list(state.theme), ["light", "dark", "auto"]);
  if (measures !== null) {
    look("size", "size", list(state.size), [...sizes.map((one) => one.id), ...measures]);
    look("colour", "colour", list(state.colour), [...colourIds(data), ...measures]);
  }
  return faults;
}

/**
 * A slip in what is asked for is an error, not an empty map.
 *
 * @throws UsageError `usage/unknown-layer`, `-organisation`, `-size` … with what is known.
 */
export function checkState(data: MapData, state: Partial<MapState>, measures: readonly string[] | null): void {
  const [first] = faultsOf(data, state, measures);
  if (first === undefined) return;
  const { kind, value, known } = first;
  throw new UsageError(`usage/unknown-${kind}`, `The map has no ${kind} "${String(value)}". It has: ${known.join(", ")}.`, { value: String(value), known: [...known] });
}

/** A state without what the map does not have: for a state that was kept elsewhere, in a link or for another network. */
export function usableState<S extends Partial<MapState>>(data: MapData, state: S, measures: readonly string[] | null): Partial<S> {
  const wrong = new Set<string>(faultsOf(data, state, measures).map(({ field }) => field));
  return Object.fromEntries(Object.entries(state).filter(([field]) => !wrong.has(field))) as Partial<S>;
}
