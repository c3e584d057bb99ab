/**
 * What `dist/browser/view.js` holds: one network as a map. Comparisons are a bundle of their own, so that a page with one
 * map does not fetch them.
 */
export { drawNetwork, type DrawNetworkOptions } from "./draw-network.js";
export { defineMap, type MapElement } from "./define-map.js";
export { drawScene } from "./draw-scene.js";
export { hashOf, stateFromHash } from "./state-hash.js";
export type { LayoutKind, MapClasses, MapData, MapEvents, MapHandle, MapOptions, MapSize, MapState } from "./map-data.js";
export { sizesOf } from "../picture/sizes-of.js";
export { viewStyle } from "./style.js";
export { sceneOf, type Scene, type SceneOptions, type SceneOrganisation, type SceneTie } from "../picture/scene-of.js";
export { measureFor, aboutShown } from "./measure-for.js";
export type { WorkerOption } from "./start-worker.js";
export { AskError, type Busy, type MapWorker } from "./worker-client.js";
export type { About, Asks, AskName, Failure, ListedColumn, ListedMetric, Measured, Question, Reply, WhatIfAnswer } from "./worker/protocol.js";
