import fc from "fast-check";
import { expect, test } from "vitest";
import { checkCase, parseCase, writeCaseFiles, writeCaseJson } from "../../lib/case/index.js";
import { smallCity } from "./cases.js";
import { openGaps } from "./support.js";

type Place = readonly (string | number)[];

function placesIn(value: unknown, path: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

function withJunk(data: unknown, path: Place, junk: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return junk;
  if (Array.isArray(data)) return data.map((item: unknown, i) => (i === part ? withJunk(item, rest, junk) : item));
  return Object.fromEntries(Object.entries(data as object).map(([key, inner]) => [key, key === part ? withJunk(inner, rest, junk) : inner as unknown]));
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, "", " ", 0, -1, 1.5, NaN, Infinity, true, [], {}, [null], [[]], [{}], { en: 3 }, { en: "" }, { zh: "文", fr: "x" }, "constructor", "none", "处"),
  fc.jsonValue({ maxDepth: 2 }),
);
const city = parseCase(smallCity);
const places = placesIn(smallCity);

test("junk put anywhere in a case is told in full sentences, and never thrown", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 3 }), (changes) => {
    const data = changes.reduce<unknown>((before, [path, value]) => {
      const known = placesIn(before).some((other) => JSON.stringify(other) === JSON.stringify(path));
      return known ? withJunk(before, path, value) : before;
    }, smallCity);
    const checked = checkCase(data);
    expect(openGaps(checked.issues)).toEqual([]);
    expect(checked.ok).toBe(checked.issues.every(({ severity }) => severity !== "error"));
  }), { numRuns: 400, seed: 3 });
});

/** A text with a piece cut out and another put in. */
const cut = (text: string, at: number, length: number, put: string) => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + length);
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.tuple(share, fc.nat({ max: 30 }), fc.constantFrom("", "\"", ",", "\n", ";", "x", "'", "\\", "{", "]", "文", "\u0000", "\r"));

const files = writeCaseFiles(city);

test("files that were damaged are told of, and never throw", () => {
  fc.assert(fc.property(fc.constantFrom(...Object.keys(files)), change, (file, [at, length, put]) => {
    const checked = checkCase({ kind: "folder", name: "x", files: { ...files, [file]: cut(files[file]!, at, length, put) } });
    expect(openGaps(checked.issues)).toEqual([]);
  }), { numRuns: 400, seed: 4 });
});

test("bytes that were damaged are told of, and never throw", () => {
  const bytes = new TextEncoder().encode(files["organisations.csv"]);
  fc.assert(fc.property(share, fc.nat({ max: 255 }), (at, byte) => {
    const damaged = bytes.slice();
    damaged[Math.floor(at * (bytes.length - 1))] = byte;
    expect(openGaps(checkCase({ kind: "folder", name: "x", files: { ...files, "organisations.csv": damaged } }).issues)).toEqual([]);
  }), { numRuns: 200, seed: 5 });
});

test("a JSON text that was damaged is told of, and never throws", () => {
  const text = writeCaseJson(city);
  fc.assert(fc.property(change, ([at, length, put]) => {
    expect(openGaps(checkCase({ kind: "json", file: "x.json", text: cut(text, at, length, put) }).issues)).toEqual([]);
  }), { numRuns: 200, seed: 6 });
});
