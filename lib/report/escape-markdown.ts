import { cleanText } from "../layout/index.js";

/** Case text inside Markdown: what would be markup there is escaped, and what turns the direction of the text is dropped. */
export const escapeMarkdown = (text: string): string => cleanText(text).replace(/[\\`*_{}[\]<>#|&]/g, (character) => `\\${character}`);
