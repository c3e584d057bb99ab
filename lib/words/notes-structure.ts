import type { Messages } from "./messages.js";

/** Notes of the textbook measures. */
export const structureNotes = {} satisfies Messages;
