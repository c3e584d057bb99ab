import type { Random } from "../random.js";

/** FNV-1a over the UTF-16 units of a text. */
function hash(text: string, start: number): number {
  let value = start;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/**
 * The stream of a named thing within a draw. It hangs on the name alone, so a tie or an organisation that comes or goes, or
 * another order of records, never moves another's numbers. Two hashes, because with one two names could share a stream.
 */
export const streamOf = (draw: Random, name: string): Random => draw.fork(hash(name, 0x811c9dc5 | 0)).fork(hash(name, 0x2f0b4c47));
