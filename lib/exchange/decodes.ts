/** The text that bytes give in an encoding; null where they do not fit it, or the engine was built without it. */
export function decodes(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** The encoding that a mark at the beginning of the bytes names. */
export const markedEncoding = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null =>
  startsWith(bytes, 0xef, 0xbb, 0xbf) ? "utf-8" : startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
