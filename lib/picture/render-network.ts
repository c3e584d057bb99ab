import { layoutForce, layoutFrom, layoutMatrix, layoutRings, layoutRows, type Layout } from "../layout/index.js";
import type { Measurement } from "../metric/index.js";
import type { Network } from "../network/index.js";
import type { Language } from "../words/bilingual.js";
import { layoutSceneOf } from "./compose-rows.js";
import { encode } from "./encode.js";
import type { LayoutKind, MapSize } from "./map-data.js";
import type { Theme } from "./palette.js";
import { sceneOf, type Scene } from "./scene-of.js";
import { sizesOf } from "./sizes-of.js";
import { renderSvg } from "./svg.js";
import { withLegend } from "./svg-legend.js";

export interface RenderNetworkOptions {
  /** How organisations are arranged; by level unless said otherwise. Rings follow `size`, or the share of the others tied to. */
  readonly layout?: LayoutKind;
  /** A measurement of organisations: its first number sizes them. Without one all are of one size. */
  readonly size?: Measurement | null;
  /** Organisations whose label is set heavier. */
  readonly strong?: readonly string[];
  /** In pixels; 900 unless said otherwise. The height follows. */
  readonly width?: number;
  readonly language?: Language;
  readonly theme?: Theme;
  /** Of the starts of the force layout; the others draw nothing. */
  readonly seed?: number;
}

/**
 * A network as one SVG that stands alone, with its legend below: no script, no style sheet, nothing fetched, text that can be selected. The
 * same network, options and seed give the same bytes. What is left out by a selection is not drawn: select first.
 * Cost: rows and matrix search an order, force runs several starts; S City takes 0.1 to 1 s.
 *
 * @throws UsageError `usage/size-subject` where `size` is not a metric of organisations.
 * @example
 * (await renderNetwork(network, { layout: "rings", size: measure(network, degree) })).slice(0, 4) // "<svg"
 */
export async function renderNetwork(network: Network, { layout = "rows", size = null, strong = [], width = 900, language = "en", theme = "light", seed }: RenderNetworkOptions = {}): Promise<string> {
  const scene = sceneOf(network);
  const sizeBy = size === null ? null : sizesOf(size)[0] ?? null;
  const arranged = await arrange(scene, layout, { sizeBy, strong, width, ...(seed === undefined ? {} : { seed }) });
  const picture = encode(scene, arranged, { language, sizeBy, strong });
  return withLegend(renderSvg(picture, { theme, language }), picture, { theme, language });
}

async function arrange(scene: Scene, kind: LayoutKind, { sizeBy, strong, width, seed }: { sizeBy: MapSize | null; strong: readonly string[]; width: number; seed?: number }): Promise<Layout> {
  const forLayout = layoutSceneOf(scene, { sizeBy: kind === "matrix" ? null : sizeBy, strong });
  switch (kind) {
    case "rows": return layoutRows(forLayout, { width });
    case "rings": return layoutRings(forLayout, { width, by: sizeBy });
    case "matrix": return layoutMatrix(forLayout, { width });
    case "force": {
      // Places saved with the case stand before any that are computed.
      const places = scene.kept?.find((one) => one.layout === "force");
      return (places === undefined ? null : layoutFrom(forLayout, places)) ?? layoutForce(forLayout, seed === undefined ? { width } : { width, seed });
    }
  }
}
