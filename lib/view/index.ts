/**
 * The interactive map, for a browser: the only room that imports sigma, and a door of its own. It shows what
 * `picture/` encodes and measures nothing; legend, caption, panel and table are made from the same picture as the
 * canvas, so they cannot disagree.
 */
export { drawNetwork, type DrawNetworkOptions } from "./draw-network.js";
export { drawScene } from "./draw-scene.js";
export type { MapData, MapEvents, MapHandle, MapOptions, MapSize, MapState } from "./map-data.js";
export { sizesOf } from "./sizes-of.js";
export { viewStyle } from "./style.js";
export { sceneOf, type Scene, type SceneOptions, type SceneOrganisation, type SceneTie } from "../picture/scene-of.js";
