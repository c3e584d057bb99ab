import type { Language } from "./bilingual.js";
import { fill, type NameOf, type Note } from "./messages.js";
import { noteMessages, type NoteCode } from "./notes.js";

/** A note's sentence. A code of somebody else's metric, which the catalogue lacks, is shown as it is. */
export function sayNote(note: Note, language: Language, nameOf?: NameOf): string {
  const template = Object.hasOwn(noteMessages, note.code) ? noteMessages[note.code as NoteCode] : null;
  return template === null ? note.code : fill(template, note.params, language, nameOf);
}
