/**
 * Positions on the map. From a network's levels, jurisdictions and ties, this room computes where every organisation
 * stands, how every tie runs and where every label is set, once, for the union of all response states, so that
 * nothing moves when a reader selects. It knows no page and no canvas; the same network gives the same coordinates
 * in every engine, whatever the order of its records.
 */
export { bowed, directionAt, part, pointAt, samples, type Curve } from "./bezier.js";
export { cleanText } from "./clean-text.js";
export { finishLayout, labelSize, type Places } from "./finish-layout.js";
export type { Guide, GuideRole, GuideText, LabelPlacement, Layout, LayoutBand, LayoutBlock, MatrixCells, Point, Rect, Route } from "./layout.js";
export { keptFor, keptPlaces, layoutFrom, type CasePlaces } from "./layout-from.js";
export { layoutRows, type RowsOptions } from "./rows.js";
export { layoutForce, type ForceOptions } from "./force.js";
export { crossings } from "./crossings.js";
export { layoutRings, type RingsOptions } from "./rings.js";
export { ringScale, type RingScale } from "./ring-scale.js";
export { layoutMatrix, type MatrixOptions } from "./matrix.js";
export { guideTextSize } from "./guide-text.js";
export { tellingGroup, type GroupBy } from "./groups-of.js";
export type { KeptPlaces, LayoutOrganisation, LayoutScene, LayoutTerm, LayoutTie, Name } from "./scene.js";
export { shortLabel } from "./short-label.js";
export { labelLines } from "./label-lines.js";
export { textWidth } from "./text-width.js";
