/**
 * Positions on the map. From a network's levels, jurisdictions and ties, this room computes where every organisation
 * stands, how every tie runs and where every label is set, once, for the union of all response states, so that
 * nothing moves when a reader selects. It knows no page and no canvas; the same network gives the same coordinates
 * in every engine, whatever the order of its records.
 */
export { bowed, directionAt, part, pointAt, samples, type Curve } from "./bezier.js";
export { cleanText } from "./clean-text.js";
export { finishLayout, labelSize, type Places } from "./finish-layout.js";
export type { LabelPlacement, Layout, LayoutBand, LayoutBlock, Point, Rect, Route } from "./layout.js";
export { layoutRows, type RowsOptions } from "./rows.js";
export type { LayoutOrganisation, LayoutScene, LayoutTerm, LayoutTie, Name } from "./scene.js";
export { shortLabel } from "./short-label.js";
export { labelLines } from "./label-lines.js";
export { textWidth } from "./text-width.js";
