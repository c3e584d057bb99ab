import { readFileSync } from "node:fs";
import type { LayoutScene } from "../../lib/layout/index.js";
import { layoutSceneOf, type PictureScene } from "../../lib/picture/index.js";

export const sCity = JSON.parse(readFileSync(new URL("../picture/s-city-scene.json", import.meta.url), "utf8")) as PictureScene;
export const sCityLayoutScene: LayoutScene = layoutSceneOf(sCity);

/** A made-up network; the same numbers each time. */
export function madeUp(organisations: number, ties: number, levels: readonly string[], seed = 7): LayoutScene {
  let state = seed;
  const draw = (below: number) => {
    state = (state * 16_807) % 2_147_483_647;
    return Math.floor(state / 8) % below;
  };
  const id = (i: number) => `o${String(i).padStart(3, "0")}`;
  return {
    levels: levels.map((level) => ({ id: level, label: { en: level } })),
    organisations: Array.from({ length: organisations }, (_, i) => ({
      id: id(i), level: levels.length === 0 ? null : levels[draw(levels.length)]!, jurisdiction: null, sector: null,
      label: { en: `Organisation number ${i}` }, radius: 7 + draw(11),
    })),
    ties: Array.from({ length: ties }, (_, i) => ({ id: `t${i}`, source: id(draw(organisations)), target: id(draw(organisations)), vertical: false })),
  };
}
