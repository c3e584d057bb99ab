/**
 * Rows under described columns as text: for a terminal, a spreadsheet or a page. Knows nothing of
 * organisations; names come from whoever asks.
 */
export { csvTable } from "./csv-table.js";
export { decimals, decimalsApart, fromTo, percent } from "./decimals.js";
export { displayWidth } from "./display-width.js";
export { columnsOf, formatCell, formatNumber, formatTable, oneLine, type Format, type Grid } from "./format.js";
export { keyColumn } from "./key-column.js";
export { markdownTable, markdownText } from "./markdown-table.js";
export type { Table, TableCell, TableColumn } from "./table.js";
export { textTable } from "./text-table.js";
