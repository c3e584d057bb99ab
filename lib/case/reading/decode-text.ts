import { issueAt, type Issue } from "../issue.js";
import type { FileContent } from "../source.js";

export interface Decoded {
  /** Null when no text could be made of the bytes. */
  readonly text: string | null;
  readonly issues: Issue[];
}

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte);

function decodes(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // not this encoding, or an engine built without it
  }
}

const lineFeed = 10;

/** The first line that is not UTF-8. No byte of a longer sign is a line feed, in UTF-8 or in GBK, so lines can be told apart first. */
function firstBrokenRow(bytes: Uint8Array): number {
  let row = 1;
  for (let start = 0; start <= bytes.length; row++) {
    const end = bytes.indexOf(lineFeed, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (decodes(line, "utf-8") === null || end < 0) return row;
    start = end + 1;
  }
  return row;
}

/**
 * Text from bytes. UTF-8 is wanted, with or without byte order mark. UTF-16 and GBK, which spreadsheets
 * also write, are errors that say so; they are decoded all the same, so that the rest of the file is
 * checked in one go and names are shown as the person wrote them.
 */
export function decodeText(content: FileContent, file: string): Decoded {
  if (typeof content === "string") return { text: content.replace(/^\uFEFF/, ""), issues: [] };
  if (startsWith(content, 0xff, 0xfe) || startsWith(content, 0xfe, 0xff)) {
    const encoding = content[0] === 0xff ? "utf-16le" : "utf-16be";
    return { text: decodes(content, encoding), issues: [issueAt({ file, row: null, column: null }, "case/utf-16", "error")] };
  }
  const text = decodes(content, "utf-8");
  if (text !== null) return { text, issues: [] };
  const chinese = decodes(content, "gb18030");
  const place = { file, row: firstBrokenRow(content), column: null };
  return { text: chinese, issues: [issueAt(place, chinese === null ? "case/broken-encoding" : "case/broken-encoding-gbk", "error")] };
}
