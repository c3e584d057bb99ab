import { unzipSync, zipSync, type Zippable } from "fflate";

/** Midnight of the first day that a zip file can tell, wherever the computer stands. */
const noTime = "1980-01-01T00:00:00";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * An office file packed again without the clock: the same parts give the same bytes on every day. `rewrite` may change the text
 * of a part of XML; the part named `first` stands first and is not compressed, so that a reader of the file's beginning sees it.
 */
export function repack(bytes: Uint8Array, rewrite: (path: string, xml: string) => string = (_path, xml) => xml, first?: string): Uint8Array {
  const parts: Zippable = {};
  const unpacked = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  const ordered = first === undefined ? unpacked : [...unpacked.filter(([path]) => path === first), ...unpacked.filter(([path]) => path !== first)];
  for (const [path, content] of ordered) {
    const plain = /\.(xml|rels)$/.test(path) ? encoder.encode(rewrite(path, decoder.decode(content))) : content;
    parts[path] = [plain, { level: path === first ? 0 : 6 }];
  }
  return zipSync(parts, { mtime: noTime, os: 0 });
}
