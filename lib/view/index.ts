/**
 * The interactive map, for a browser: the only room that imports sigma, and a door of its own. It shows what
 * `picture/` encodes and measures nothing; legend, caption, panel and table are made from the same picture as the
 * canvas, so they cannot disagree.
 */
export * from "./bundle.js";
export * from "./compare/index.js";
