import type { Random } from "../../../lib/random.js";

const tokens = ["<", ">", "</", "/>", "&", "&#0;", "&x;", "\"", "'", "[", "]", "{", "}", "*", "*Vertices 3\n", "*Matrix\n", "\0", "\uFEFF", "\r", "\n", ",", ":", "-1", "0", "1e999", "999999999", "NaN", "__proto__", "constructor", "graph", "<node id=\"a\"/>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "]]>", "<![CDATA[", "labels embedded", "data:", "!", "null", "true"];
const bytes = (text: string) => new TextEncoder().encode(text);

const joined = (...parts: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** A file with one to six things done to it: bits turned, parts cut, repeated, moved, tokens and other files' parts put in. */
export function mutate(given: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let file = given;
  for (let i = 1 + random.integer(6); i > 0; i--) {
    const at = random.integer(file.length + 1);
    const to = Math.min(file.length, at + random.integer(40));
    switch (random.integer(8)) {
      case 0: {
        const turned = file.slice();
        if (turned.length > 0) turned[random.integer(turned.length)]! ^= 1 << random.integer(8);
        file = turned;
        break;
      }
      case 1: file = joined(file.subarray(0, at), file.subarray(to)); break;
      case 2: file = file.subarray(0, at); break;
      case 3: file = joined(file.subarray(0, to), ...Array.from({ length: 1 + random.integer(30) }, () => file.subarray(at, to)), file.subarray(to)); break;
      case 4: file = joined(file.subarray(0, at), bytes(tokens[random.integer(tokens.length)]!), file.subarray(at)); break;
      case 5: file = joined(file.subarray(0, at), bytes(tokens[random.integer(tokens.length)]!), file.subarray(to)); break;
      case 6: {
        const from = random.integer(other.length + 1);
        file = joined(file.subarray(0, at), other.subarray(from, from + random.integer(200)), file.subarray(at));
        break;
      }
      default: file = joined(file.subarray(at), file.subarray(0, at));
    }
  }
  return file;
}
