import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonical-json.js";

/** A file that went in: its name without a folder, its size and the SHA-256 of its bytes as they were read. */
export interface Input {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export const sha256Of = (content: Uint8Array | string): string => bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));

/** SHA-256 of data, over its canonical JSON: the form it was read from does not matter. */
export const digestOf = (data: unknown): string => sha256Of(canonicalJson(data));

/** What a file is known by afterwards. */
export function inputOf(name: string, content: Uint8Array | string): Input {
  const bytes = typeof content === "string" ? utf8ToBytes(content) : content;
  return { name, bytes: bytes.length, sha256: sha256Of(bytes) };
}
