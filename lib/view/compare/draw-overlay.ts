import { layoutRows } from "../../layout/index.js";
import type { Measurement } from "../../metric/index.js";
import type { Network } from "../../network/index.js";
import { layoutSceneOf, overlayScene, type OverlayOptions } from "../../picture/index.js";
import { sizesOf } from "../../picture/sizes-of.js";
import type { Language } from "../../words/index.js";
import { drawScene } from "../draw-scene.js";
import type { MapHandle, MapOptions, MapSize } from "../map-data.js";

export interface DrawOverlayOptions extends MapOptions, OverlayOptions {
  readonly language?: Language;
  readonly theme?: "light" | "dark" | "auto";
  /** Metrics to size by. The first is shown at the start. */
  readonly sizes?: readonly (Measurement | MapSize)[];
  readonly strong?: readonly string[];
  /** Width of the arrangement in pixels; by default the room there is. */
  readonly width?: number;
}

/**
 * Draws a plan against what happened as one map: pairs in both, on paper only, and without a plan, each in its own
 * colour, pattern and mark, with a legend that filters by them. Both are selections of one case (`select` by status or
 * wave), or the same network twice, whose planned ties are then set against its observed ones.
 *
 * @throws UsageError `usage/two-cases`
 */
export function drawOverlay(host: HTMLElement, plan: Network, actual: Network, options: DrawOverlayOptions = {}): MapHandle {
  const { scene, overlay } = overlayScene(plan, actual, options);
  const sizes = (options.sizes ?? []).flatMap((one) => ("kind" in one ? sizesOf(one) : [one]));
  const strong = options.strong ?? [];
  const forLayout = layoutSceneOf(scene, { sizeBy: sizes[0] ?? null, strong });
  const room = host.clientWidth;
  const width = options.width ?? (room >= 960 ? room - 330 : Math.max(600, room));
  return drawScene(host, {
    scene, overlay, sizes, strong, layout: layoutRows(forLayout, { width }),
    narrow: room > 0 && room < 600 ? layoutRows(forLayout, { width: Math.max(320, room) }) : null,
    language: options.language ?? "en", theme: options.theme ?? "auto",
  }, options);
}
