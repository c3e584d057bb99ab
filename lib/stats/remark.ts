import type { Note, Params } from "../words/index.js";
import type { statisticsNotes } from "../words/notes-statistics.js";

/** A note of these rooms: why a value is null, or what to bear in mind. */
export const remark = (code: keyof typeof statisticsNotes, params: Params = {}): Note => ({ code, params });
