import type { Layout } from "../layout/index.js";
import type { Network } from "../network/index.js";
import { composeRows, renderSvg, sceneOf, type PictureScene } from "../picture/index.js";
import type { Bilingual, Language } from "../words/index.js";
import { mapSizes } from "./map-sizes.js";

/** Values that the map may draw organisations by: computed here, so that page and picture show the same number. */
export interface MapSize {
  readonly id: string;
  readonly label: Bilingual;
  readonly values: Readonly<Record<string, number | null>>;
  readonly n: number;
  readonly digits: number;
}

export interface MapData {
  readonly scene: PictureScene;
  readonly layout: Layout;
  readonly sizes: readonly MapSize[];
  readonly language: Language;
}

/** The picture of a network as the report needs it: static, and the data of the interactive map at the same coordinates. */
export interface MapPicture {
  readonly svg: string;
  readonly caption: string;
  readonly data: MapData;
}

export function mapPicture(network: Network, language: Language): MapPicture {
  const scene = sceneOf(network);
  const sizes = mapSizes(network);
  const sizeBy = sizes[0] ?? null;
  const strong = sizeBy === null ? [] : Object.entries(sizeBy.values).filter(([, value]) => value !== null && value > 0.05).map(([id]) => id);
  const { layout, picture } = composeRows(scene, { language, width: 1000, sizeBy, strong });
  return {
    svg: renderSvg(picture, { theme: "light", language }),
    caption: picture.caption.map((clause) => clause.text).join(language === "zh" ? "；" : ". ") + (language === "zh" ? "。" : "."),
    data: { scene, layout, sizes, language },
  };
}
