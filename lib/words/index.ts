/**
 * What the library says to people, in English and Chinese. Results carry codes and params; the sentence is
 * looked up here at the moment a person reads it.
 */
export { languages, say, type Bilingual, type Label, type Language } from "./bilingual.js";
export { fillPlain } from "./fill-plain.js";
export { joinedRuns } from "./id-runs.js";
export { fill, type Messages, type Named, type NameOf, type Note, type Param, type Params } from "./messages.js";
export { codedValues, sayCoded } from "./coded-values.js";
export { looseName, nearest } from "./nearest.js";
export { noteMessages, type NoteCode } from "./notes.js";
export { sayNote } from "./say-note.js";
export { diagnosisMessages, type DiagnosisCode } from "./diagnoses.js";
export { findingMessages, sayFinding, type FindingCode } from "./findings.js";
export { reportMessages, type ReportCode } from "./report.js";
export { version } from "./version.js";
export { wordNames, type Word } from "./word-names.js";
