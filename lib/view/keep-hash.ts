import type { MapState } from "./map-data.js";
import { hashOf, stateFromHash } from "./state-hash.js";

/** Keeps an address and a state the same, each following the other. What a link says that the map does not have is left to `come`. */
export function keepHash(start: MapState, come: (said: Partial<MapState>) => void): { readonly write: (state: MapState) => void; readonly stop: () => void } {
  const hear = () => come({ ...start, ...stateFromHash(location.hash) });
  addEventListener("hashchange", hear);
  return {
    write(state) {
      const next = hashOf(state, start);
      if (next === location.hash.replace(/^#/, "")) return;
      try {
        // No entry in the history for each click: back leads to the page before.
        history.replaceState(history.state, "", next === "" ? location.pathname + location.search : `#${next}`);
      } catch {
        // A page without an address of its own (in a frame from a text) keeps no state in it.
      }
    },
    stop: () => removeEventListener("hashchange", hear),
  };
}
