import { issueAt, type Issue } from "../../case/index.js";
import { decodes, markedEncoding } from "../decodes.js";

/** Codes that a spreadsheet or an old program writes its text in. */
export const encodingNames = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5"] as const;
export type EncodingName = (typeof encodingNames)[number];

export interface DecodedBytes {
  /** Null where no text could be made of the bytes. */
  readonly text: string | null;
  readonly encoding: EncodingName | null;
  readonly issues: readonly Issue[];
}

const also: Readonly<Record<string, EncodingName>> = { utf8: "utf-8", gbk: "gb18030", gb2312: "gb18030", cp936: "gb18030", utf16: "utf-16le", utf16le: "utf-16le", utf16be: "utf-16be", ansi: "gb18030" };

/** The code that a person names, whatever its spelling; null when it is none of ours. */
export function encodingCalled(name: string): EncodingName | null {
  const plain = name.normalize("NFKC").toLowerCase().trim();
  return encodingNames.find((known) => known === plain) ?? also[plain.replace(/[-_\s]/g, "")] ?? null;
}

/** A look at the beginning is enough to tell zero bytes of UTF-16 from those of a broken file. */
const looked = 4096;

/**
 * UTF-16 without a mark: digits, commas and line ends have a zero for one of their two bytes, always on the same side. Text
 * that is UTF-8 as it stands needs many of them, since a broken file may hold some.
 */
function byZeroBytes(bytes: Uint8Array): EncodingName | null {
  const length = Math.min(bytes.length, looked) & ~1;
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  let [even, odd] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0 || (even > 0 && odd > 0)) return null;
  const least = decodes(bytes.subarray(0, length), "utf-8") === null ? 0.025 : 0.3;
  if (even + odd < length * least) return null;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

function encodingOf(bytes: Uint8Array): EncodingName {
  const told = markedEncoding(bytes) ?? byZeroBytes(bytes);
  if (told !== null) return told;
  return decodes(bytes, "utf-8") === null ? "gb18030" : "utf-8";
}

const rowOf = (text: string, at: number): number => {
  let row = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) row++;
  return row;
};

/**
 * Text from the bytes of a table: by its mark, by the zero bytes of UTF-16, else UTF-8 where every byte fits it, else
 * GB18030, which holds GBK and GB2312. Bytes that fit nothing are replaced by a sign that says so and told with their
 * row; zero signs are taken out and told.
 *
 * @example
 * decodeBytes("plan.csv", new Uint8Array([0xb5, 0xa5, 0xce, 0xbb])).text; // "单位"
 */
export function decodeBytes(file: string, bytes: Uint8Array, wanted: EncodingName | null = null): DecodedBytes {
  const encoding = wanted ?? encodingOf(bytes);
  const issues: Issue[] = [];
  const at = (row: number | null) => ({ file, row, column: null });
  let text = decodes(bytes, encoding);
  if (text === null) {
    try {
      text = new TextDecoder(encoding).decode(bytes);
    } catch {
      return { text: null, encoding, issues: [issueAt(at(null), "import/encoding-missing", "error", { value: encoding })] };
    }
    issues.push(issueAt(at(rowOf(text, text.indexOf("\uFFFD"))), "import/undecodable", "warning", { value: encoding }));
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    issues.push(issueAt(at(rowOf(text, zero)), "import/zero-signs", "warning", { params: { count: text.split("\0").length - 1 } }));
    text = text.replaceAll("\0", "");
  }
  return { text, encoding, issues };
}
