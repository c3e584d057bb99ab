import { layoutRows, type Layout, type LayoutScene } from "../layout/index.js";
import type { Measurement } from "../metric/index.js";
import { selectionOf, type Network } from "../network/index.js";
import { layoutSceneOf } from "../picture/index.js";
import { sceneOf, type SceneOptions } from "../picture/scene-of.js";
import type { Language } from "../words/index.js";
import { drawScene } from "./draw-scene.js";
import type { MapData, MapHandle, MapOptions, MapSize } from "./map-data.js";
import { sizesOf } from "../picture/sizes-of.js";

export interface DrawNetworkOptions extends MapOptions, SceneOptions {
  readonly language?: Language;
  readonly theme?: "light" | "dark" | "auto";
  /** Metrics to size by: measurements of organisations, or values prepared elsewhere. The first is shown at the start. */
  readonly sizes?: readonly (Measurement | MapSize)[];
  /** Organisations whose label is set heavier. */
  readonly strong?: readonly string[];
  /** Width of the arrangement in pixels; by default the room there is. */
  readonly width?: number;
}

/**
 * Draws a network as an interactive map, laid out by level. Scene and arrangement are made here, on the page; to
 * draw without that work, or from stored data, give `drawScene` what it needs.
 */
export function drawNetwork(host: HTMLElement, network: Network, options: DrawNetworkOptions = {}): MapHandle {
  return drawScene(host, dataOf(host, network, options), options, (next) => dataOf(host, next, options));
}

function dataOf(host: HTMLElement, network: Network, options: DrawNetworkOptions): MapData {
  const scene = sceneOf(network, options);
  const sizes = (options.sizes ?? []).flatMap((one) => ("kind" in one ? sizesOf(one) : [one]));
  const look = { sizeBy: sizes[0] ?? null, strong: options.strong ?? [] };
  const forLayout = layoutSceneOf(scene, look);
  const room = host.clientWidth;
  const width = options.width ?? (room >= 960 ? room - 330 : Math.max(600, room));
  const selection = selectionOf(network.scope);
  return {
    ...(selection === null ? {} : { source: { case: network.case, selection } }),
    scene, sizes, strong: look.strong, layout: rowsOf(network, forLayout, width),
    narrow: room > 0 && room < 600 ? rowsOf(network, forLayout, Math.max(320, room)) : null,
    language: options.language ?? "en", theme: options.theme ?? "auto",
  };
}

const arranged = new WeakMap<Network, Map<string, Layout>>();

/** A page that takes a map down and puts it up again (tabs, React's StrictMode) does not wait for the same arrangement twice. */
function rowsOf(network: Network, scene: LayoutScene, width: number): Layout {
  const known = arranged.get(network) ?? new Map<string, Layout>();
  const key = JSON.stringify([width, scene]);
  const layout = known.get(key) ?? layoutRows(scene, { width });
  arranged.set(network, known.set(key, layout));
  return layout;
}
