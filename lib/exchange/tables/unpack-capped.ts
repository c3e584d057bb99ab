import { Inflate } from "fflate";
import type { ZipEntry } from "./zip-directory.js";

/** A file of a zip unpacked up to so many bytes; null where it is longer or broken. What the directory claims is not believed. */
export function unpackCapped(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | null {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  if (entry.method === 0) return packed.length > most ? null : packed;
  if (entry.method !== 8) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const inflate = new Inflate((part) => {
      length += part.length;
      if (length > most) throw new RangeError("over the limit");
      parts.push(part);
    });
    const step = 1 << 16; // a small part of a bomb is still small when it is unpacked
    for (let at = 0; at < packed.length; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
