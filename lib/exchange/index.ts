/**
 * Other people's files, in and out: tables of a spreadsheet, networks of another program. Reading tells everything that
 * was found and what became of it; nothing is dropped in silence and nothing of a file is ever run. Pure: it is given
 * bytes and gives bytes, in Node and in a page alike.
 */
export { ExchangeError, limits, type Limits } from "./limits.js";
export type { ForeignNetwork, ForeignOrganisation, ForeignTie, ForeignValue, ForeignValues, ReadForeign } from "./foreign.js";
export type { GivenFile, ReadSheets, Sheet } from "./sheet.js";
export { openTables, type OpenOptions } from "./tables/open-tables.js";
export { recognise, type Recognised, type RecognisedColumn } from "./tables/recognise.js";
export { importCase, type ImportOptions } from "./tables/import-case.js";
export { dateOf } from "./tables/period.js";
export { checkMapping } from "./tables/import-mapping.js";
export { importMarkdown, importText, sayImport, sayNetwork, type ImportLine, type ImportSection } from "./tables/say-import.js";
export { suggestNames } from "./tables/suggest-names.js";
export { encodingCalled, encodingNames } from "./tables/decode-bytes.js";
export { blankChoices, leadSupportChoices, surveyRules } from "./tables/import-types.js";
export type { BlankAs, Imported, ImportMapping, ImportQuestion, ImportReport, LeadSupportAs, NameSuggestion, SurveyBook, SurveyRule } from "./tables/import-types.js";
export { templateTables, templateWorkbook, templateWords } from "./tables/template.js";
export { writeWorkbook, type CellToWrite, type NumberToWrite, type SheetToWrite } from "./tables/write-workbook.js";
export { readForeign, recogniseForeign, type ForeignFormat, type RecognisedForeign } from "./read/read-foreign.js";
export { readDl } from "./read/dl.js";
export { readGexf } from "./read/gexf.js";
export { readGml } from "./read/gml.js";
export { readGraphJson } from "./read/graph-json.js";
export { readGraphml } from "./read/graphml.js";
export { readPajek } from "./read/pajek.js";
export { caseOfForeign, type CaseOfForeign, type ForeignCase, type ForeignLine } from "./case-of-foreign.js";
export { exportFormats, type ExportFormat } from "./write/export-network.js";
export type { Writing, Written } from "./write/exported.js";
export { writeDl } from "./write/dl.js";
export { writeDot } from "./write/dot.js";
export { writeGexf } from "./write/gexf.js";
export { writeGraphologyJson, writeNodeLinkJson } from "./write/graph-json.js";
export { writeGraphml } from "./write/graphml.js";
export { writePajek } from "./write/pajek.js";
export { writeRScript } from "./write/r-script.js";
export { writeTidyCsv } from "./write/csv.js";
export type { Measured } from "./results/measured.js";
export { writeResultsWorkbook, type ResultsWorkbookOptions } from "./results/results-workbook.js";
export { latexTables } from "./results/latex-tables.js";
export { bibliography } from "./results/bibtex.js";
export { docxMark } from "./docx/still.js";
export { writeReportDocx, type DocxOptions } from "./docx/report-docx.js";
export { readBack, readBackText, scanFiles, shareCase } from "./share/index.js";
export type { FileToScan, Leak, Scan, Shared, ShareKey, ShareOptions, ShareReport } from "./share/index.js";
