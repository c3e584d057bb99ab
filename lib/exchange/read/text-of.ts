import { decodes, markedEncoding } from "../decodes.js";
import type { GivenFile } from "../sheet.js";
import type { Limits } from "../limits.js";
import type { Troubles } from "./network-draft.js";

/** The encoding that an XML declaration names; such a file says what it is and nothing is guessed. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const name = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(start)?.[1];
  return name === undefined || /^utf-?(8|16)/i.test(name) ? null : name;
}

/**
 * The text of a network file. UTF-8 with or without a mark, UTF-16 with one; else what an XML declaration names; else
 * GB18030, and last the Western code page, both told as guesses.
 */
export function textOf({ bytes }: GivenFile, limits: Limits, troubles: Troubles): string {
  if (bytes.length > limits.fileBytes) troubles.stop("graph/file-too-large", null, { params: { count: bytes.length, most: limits.fileBytes } });
  if (bytes.length === 0) troubles.stop("graph/empty-file", null);
  const marked = markedEncoding(bytes);
  if (marked === "utf-16le" || marked === "utf-16be") return decodes(bytes, marked) ?? troubles.stop("graph/broken-encoding", 1);
  const declared = declaredEncoding(bytes);
  const said = declared === null ? null : decodes(bytes, declared);
  const text = said ?? decodes(bytes, "utf-8");
  if (text !== null) return text;
  for (const encoding of ["gb18030", "windows-1252"]) {
    const guessed = decodes(bytes, encoding);
    if (guessed === null) continue;
    troubles.tell("graph/encoding-guessed", "warning", null, { params: { encoding: encoding === "gb18030" ? "GB18030" : "Windows-1252" } });
    return guessed;
  }
  return troubles.stop("graph/broken-encoding", 1);
}
