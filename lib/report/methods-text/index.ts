/**
 * Methods in words, for a paper: a paragraph and the items of reporting checklists, computed from a case and the metrics taken of it.
 */
export { checklistNotes, checklistRows, paragraphText, renderMethods } from "./render-methods.js";
export { methodsOf, type MethodsOptions, type MethodsText } from "./methods-of.js";
export { methodsAttributes, type MethodsAttribute } from "./stated.js";
export type { Checklist } from "./checklists.js";
export type { ChecklistItem, ItemState } from "./item.js";
