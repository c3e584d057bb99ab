/** What charts are made of, and nothing else of Observable Plot: named one by one, so that a page carries no more. */
export { dot, link, plot, rect, ruleX, ruleY, text, vector } from "@observablehq/plot";
