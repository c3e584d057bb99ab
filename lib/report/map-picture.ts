import { layoutRings, layoutRows, type Layout } from "../layout/index.js";
import type { Network } from "../network/index.js";
import { encode, layoutSceneOf, openingLayout, renderSvg, sceneOf, withLegend, type MapData } from "../picture/index.js";
import type { Language } from "../words/index.js";
import { mapSizes } from "./map-sizes.js";
import type { MeasuredOnce } from "./measured-once.js";

/** Width of the map's column on the page, and of a phone: positions are computed once for each and never move. */
const [wide, phone] = [900, 358];

/** Above this rise of fragmentation an organisation's name is set heavier. */
const heavy = 0.05;

/** The picture of a network as the report needs it: static, and the data of the interactive map at the same coordinates. */
export interface MapPicture {
  readonly svg: string;
  readonly caption: string;
  readonly data: MapData;
}

export function mapPicture(network: Network, measured: MeasuredOnce, language: Language): MapPicture {
  // A report on one state shows that state: there is nothing to switch, and the head of the page names it.
  const scene = network.scope.state === null ? sceneOf(network) : { ...sceneOf(network), states: [] };
  const sizes = mapSizes(measured);
  const sizeBy = sizes[0] ?? null;
  const strong = sizeBy?.id !== "removalEffect" ? [] : Object.entries(sizeBy.values).flatMap(([id, value]) => (value !== null && value > heavy ? [id] : []));
  const forLayout = layoutSceneOf(scene, { sizeBy, strong });
  const [layout, narrow] = [wide, phone].map((width) => layoutRows(forLayout, { width })) as [Layout, Layout];
  const opens = openingLayout(network);
  // Arranged as the interactive map arranges it, so that nothing moves when it comes to life.
  const picture = encode(scene, opens === "rows" ? layout : layoutRings(forLayout, { width: wide, by: sizeBy }), { language, sizeBy, strong });
  return {
    svg: withLegend(renderSvg(picture, { theme: "light", language }), picture, { theme: "light", language }),
    caption: picture.caption.map((clause) => clause.text).join(language === "zh" ? "；" : ". ") + (language === "zh" ? "。" : "."),
    data: { scene, layout, narrow, sizes, strong, language, ...(opens === "rows" ? {} : { opens }) },
  };
}
