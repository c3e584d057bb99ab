/**
 * How a text begins that a spreadsheet takes for a formula; full-width signs count, as Chinese and Japanese versions
 * read them too. Such a cell is written with an apostrophe before it. What leads it is not looked past by every one.
 */
export const formulaStart = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
