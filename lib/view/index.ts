/**
 * The interactive map, for a browser: the only room that imports sigma, and a door of its own. It shows what
 * `picture/` encodes and measures nothing; legend, caption, panel and table are made from the same picture as the
 * canvas, so they cannot disagree.
 */
export { drawNetwork, type DrawNetworkOptions } from "./draw-network.js";
export { defineMap, type MapElement } from "./define-map.js";
export { drawScene } from "./draw-scene.js";
export { hashOf, stateFromHash } from "./state-hash.js";
export type { LayoutKind, MapClasses, MapData, MapEvents, MapHandle, MapOptions, MapSize, MapState } from "./map-data.js";
export { sizesOf } from "./sizes-of.js";
export { viewStyle } from "./style.js";
export { sceneOf, type Scene, type SceneOptions, type SceneOrganisation, type SceneTie } from "../picture/scene-of.js";
export { measureFor, aboutShown } from "./measure-for.js";
export type { WorkerOption } from "./start-worker.js";
export { AskError, type Busy, type MapWorker } from "./worker-client.js";
export type { About, Asks, AskName, Failure, ListedColumn, ListedMetric, Measured, Question, Reply, WhatIfAnswer } from "./worker/protocol.js";
