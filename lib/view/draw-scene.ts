import { adoptStyle } from "./adopt-style.js";
import type { MapData, MapHandle, MapOptions } from "./map-data.js";
import { openMap, type Remake } from "./open-map.js";

/**
 * Draws the interactive map of a scene into an element and returns its handle. What the element held before stays
 * in place until the first frame is drawn, and comes back when the map cannot be drawn or is destroyed.
 */
export function drawScene(host: HTMLElement, data: MapData, options: MapOptions = {}, remake: Remake = null): MapHandle {
  const release = options.styled === true ? () => undefined : adoptStyle(host);
  try {
    return openMap(host, data, options, release, remake);
  } catch (error) {
    release();
    throw error;
  }
}
