/**
 * What a network looks like. From a network, a layout and the reader's choices this room makes a picture as plain
 * data (shapes, lines, marks, labels, legend with counts, clauses of the caption) and renders it as a static SVG.
 * It is pure: the report and the interactive map read the same picture, so they cannot disagree.
 */
export { composeRows, layoutSceneOf } from "./compose-rows.js";
export { openingLayout } from "./opening-layout.js";
export { arrowAt, tieCurve, type TieCurve } from "./curves.js";
export { renderElementGraph, type ElementGraphOptions } from "./element-graph.js";
export { elementRelationText } from "./element-relation-text.js";
export { encode, type EncodeOptions } from "./encode.js";
export { overlayKinds, type Overlay, type OverlayData } from "./overlay.js";
export { overlayScene, type OverlayOptions } from "./overlay-scene.js";
export { colourScale, type ColourBy } from "./colour-scale.js";
export { escapeXml } from "./escape-xml.js";
export { layerStyles, type ArrowKind, type LayerStyle, type MarkKind } from "./layer-styles.js";
export { furtherColours, palette, type Theme, type Token } from "./palette.js";
export type {
  ColourLegend, Fill, LayerEntry, Match, Legend, LegendEntry, LineEntry, Pattern, Picture, PictureBand, PictureBlock, PictureNode, PictureText, PictureTie, SectorEntry,
} from "./picture.js";
export { pictureWords } from "./picture-words.js";
export type { Dimension, PictureLayer, PictureOrganisation, PictureScene, PictureSector, PictureTieRecord, Role, Status } from "./scene.js";
export { sceneOf, type Scene, type SceneOrganisation, type SceneTie } from "./scene-of.js";
export { guideLooks, guideTextLooks } from "./guides.js";
export { fillPaint, toneColour, type FillPaint } from "./tone.js";
export { fateGap, halfPath, matchGap, onSelected, hatchPath, sectorShapes, shapeDrop, shapeOf, shapePath, shapeReach, type Shape, type ShapeKind } from "./shapes.js";
export { sizeScale, type SizeBy, type SizeStep } from "./size-scale.js";
export { renderNetwork, type RenderNetworkOptions } from "./render-network.js";
export { fontStack, renderSvg, type SvgOptions } from "./svg.js";
export { withLegend } from "./svg-legend.js";
export { matchSample } from "./match-sample.js";
export { renderSample, type Sample } from "./svg-sample.js";
export { wrapped } from "./wrapped.js";
export { tieFilter, type TieFilter } from "./tie-filter.js";
export type { Beside, LayoutKind, MapClasses, MapData, MapSize } from "./map-data.js";
