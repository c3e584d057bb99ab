/** A case that can be handed on: pseudonyms in place of names, the same statistics, and what it still gives away. */
export { shareCase } from "./share-case.js";
export { readBack } from "./read-back.js";
export { readKey } from "./read-key.js";
export { readBackText, type TextReadBack } from "./read-back-text.js";
export { nameHits, scanFiles, type FileToScan, type Leak, type Scan } from "./scan-files.js";
export { fieldFates } from "./field-fates.js";
export { identifiability, knownAttributes, type Alone, type Classes, type Identifiability, type Trait } from "./identifiability.js";
export { coarsen, termsOfAttribute, type CoarsenedValue, type Coarsening, type CoarseningTo } from "./coarsen.js";
export { smallCells, type Cell, type SmallCells } from "./small-cells.js";
export type { KeyEntry, Shared, ShareKey, ShareOptions, ShareReport, TextsOf } from "./share-types.js";
export { pseudonymKinds, type PseudonymKind } from "./pseudonym-kinds.js";
export { sharedMark } from "./shared-case-name.js";
export { measuresReading } from "./measures-reading.js";
