import { inflateSync } from "node:zlib";

/**
 * The words of a PDF as Chromium writes it, page after page, without spaces: glyphs are looked up in the tables that the file
 * carries so that its text can be copied. Enough to ask what stands on paper; no reader of any PDF.
 */
export function pdfText(pdf: Buffer): { pages: number; text: string } {
  const raw = pdf.toString("latin1");
  const streams = new Map<number, string>();
  const dictionaries = new Map<number, string>();
  for (const match of raw.matchAll(/(\d+) 0 obj\s*([\s\S]*?)endobj/g)) {
    const [, id, body] = match;
    const at = body!.indexOf("stream");
    dictionaries.set(Number(id), at < 0 ? body! : body!.slice(0, at));
    if (at < 0) continue;
    const length = Number(/\/Length (\d+)/.exec(body!)?.[1] ?? 0);
    const from = raw.indexOf("stream", match.index) + (raw[raw.indexOf("stream", match.index) + 6] === "\r" ? 8 : 7);
    const bytes = pdf.subarray(from, from + length);
    try {
      streams.set(Number(id), (/FlateDecode/.test(body!.slice(0, at)) ? inflateSync(bytes) : bytes).toString("latin1"));
    } catch {
      // A picture that is packed in another way holds no words.
    }
  }
  const letters = new Map<number, Map<string, string>>();
  for (const [id, dictionary] of dictionaries) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(dictionary);
    if (table !== null) letters.set(id, glyphsOf(streams.get(Number(table[1])) ?? ""));
  }
  const pages = [...dictionaries.values()].filter((dictionary) => /\/Type\s*\/Page\b(?!s)/.test(dictionary));
  const forms = [...streams].filter(([id, text]) => /\bTf\b/.test(text) && !/ToUnicode|begincmap/.test(text) && !letters.has(id));
  return { pages: pages.length, text: forms.map(([, text]) => wordsOf(text, letters)).join("") };
}

function glyphsOf(table: string): Map<string, string> {
  const found = new Map<string, string>();
  const letter = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, body] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of body!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) found.set(code!.toLowerCase(), letter(to!));
  }
  for (const [, body] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low, high, to] of body!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      for (let code = parseInt(low!, 16); code <= parseInt(high!, 16); code++) {
        found.set(code.toString(16).padStart(low!.length, "0"), String.fromCodePoint(parseInt(to!, 16) + code - parseInt(low!, 16)));
      }
    }
  }
  return found;
}

function wordsOf(content: string, letters: ReadonlyMap<number, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map<string, string>();
  let words = "";
  for (const [, name, hex] of content.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name !== undefined) font = letters.get(Number(name)) ?? new Map<string, string>();
    else {
      const wide = [...font.keys()][0]?.length ?? 4;
      for (let i = 0; i < hex!.length; i += wide) words += font.get(hex!.slice(i, i + wide).toLowerCase()) ?? "";
    }
  }
  return words.normalize("NFKC").replace(/\s/g, ""); // Some glyphs are named by the radical they look like.
}
