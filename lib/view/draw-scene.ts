import { adoptStyle } from "./adopt-style.js";
import type { MapData, MapHandle, MapOptions } from "./map-data.js";
import { openMap } from "./open-map.js";

/**
 * Draws the interactive map of a scene into an element and returns its handle. What the element held before stays
 * in place until the first frame is drawn, and comes back when the map cannot be drawn or is destroyed.
 */
export function drawScene(host: HTMLElement, data: MapData, options: MapOptions = {}): MapHandle {
  if (options.styled !== true) adoptStyle(host);
  return openMap(host, data, options);
}
