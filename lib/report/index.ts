/**
 * A case in words and pictures that can be handed on: findings, map, tables, framework, what is not stated and
 * how everything was counted. Blocks first, then a page, Markdown or plain text from the same blocks.
 */
export type { Block, CellText, ReportDocument, ReportFinding } from "./block.js";
export { methodsAttributes, methodsOf, renderMethods, type Checklist, type ChecklistItem, type ItemState, type MethodsAttribute, type MethodsOptions, type MethodsText } from "./methods-text/index.js";
export { report, type Report, type ReportOptions } from "./report.js";
export { reportMarker } from "./render-html.js";
