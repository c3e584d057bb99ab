import type { Layout } from "../layout/index.js";
import type { Picture } from "../picture/index.js";
import { choose } from "./choose.js";
import type { MapData } from "./map-data.js";

/** `choose` that hands out the same picture while nothing it depends on has changed: to select draws, but encodes nothing anew. */
export function chooser(): typeof choose {
  let last: { readonly data: MapData; readonly layout: Layout; readonly key: string; readonly picture: Picture } | null = null;
  return (data, layout, state, told) => {
    // Emphasis, table and theme are not the picture's; the selection is where the focus hangs on it, a route where its way is told.
    const key = JSON.stringify({ ...state, table: false, theme: "auto", route: null, selected: state.focus === 0 ? null : state.selected, told });
    if (last?.data !== data || last.layout !== layout || last.key !== key) last = { data, layout, key, picture: choose(data, layout, state, told) };
    return last.picture;
  };
}
