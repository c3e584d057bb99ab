/**
 * Maps that set one network against another: two cases side by side, or a plan and what happened as one overlay. Both
 * are made of the same map as any other, and published as a bundle of their own.
 */
export { drawComparison, type ComparisonOptions } from "./draw-comparison.js";
export { drawOverlay, type DrawOverlayOptions } from "./draw-overlay.js";
export { comparisonStyle } from "./style.js";
export type { ComparisonEvents, ComparisonHandle, ComparisonState } from "./comparison-state.js";
export { comparisonData, type ComparisonData, type Side } from "./comparison-data.js";
