import { describe, expect, test } from "vitest";
import { colourScale, fillPaint, furtherColours, palette, toneColour, type Theme, type Token } from "../../lib/picture/index.js";
import { ciede2000, contrast, difference, sights } from "./colour-difference.js";

const ties: readonly Token[] = ["ink", "communication", "decision", "operational"];
const overlay: readonly Token[] = ["matched", "phantom", "emergent"];
const themes: readonly Theme[] = ["light", "dark"];

test("the formula gives the published differences (Sharma, Wu, Dalal 2005, pairs 1, 7, 17 and 25)", () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(ciede2000([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
});

describe.each(themes)("%s", (theme) => {
  const colours = palette[theme];
  test.each([["ties", [...ties, ...furtherColours]], ["overlay", overlay]] as const)("%s are told apart by every kind of sight", (_, set) => {
    for (const [i, a] of set.entries()) {
      for (const b of set.slice(i + 1)) {
        for (const sight of Object.keys(sights)) expect(difference(colours[a], colours[b], sight), `${a} ${b} ${sight}`).toBeGreaterThanOrEqual(16.5);
      }
    }
  });

  test("ties stand out from page and band, text is legible", () => {
    for (const ground of [colours.page, colours.band]) {
      for (const token of [...ties, ...furtherColours, ...overlay]) expect(contrast(colours[token], ground), token).toBeGreaterThanOrEqual(2.95);
      for (const token of ["ink", "ink2", "ink3", "communicationText", "decisionText", "operationalText"] as const) expect(contrast(colours[token], ground), token).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** Full sight, protan, deutan, tritan. */
const measured: Readonly<Record<string, readonly [light: readonly number[], dark: readonly number[]]>> = {
  "ink communication": [[23, 28, 26, 24], [32, 31, 35, 31]],
  "ink decision": [[43, 38, 46, 46], [37, 38, 34, 40]],
  "ink operational": [[42, 40, 34, 39], [28, 20, 17, 24]],
  "communication decision": [[49, 56, 62, 57], [48, 52, 57, 71]],
  "communication operational": [[42, 38, 30, 20], [46, 46, 41, 18]],
  "decision operational": [[51, 25, 26, 60], [61, 22, 19, 70]],
  "matched phantom": [[38, 38, 37, 37], [44, 42, 44, 40]],
  "matched emergent": [[29, 29, 18, 29], [26, 20, 21, 30]],
  "phantom emergent": [[57, 50, 45, 18], [65, 56, 49, 19]],
};

test.each(Object.entries(measured))("the measured distances of the design: %s", (pair, [light, dark]) => {
  const [a, b] = pair.split(" ") as [Token, Token];
  const rounded = (theme: Theme) => Object.keys(sights).map((sight) => Math.round(difference(palette[theme][a], palette[theme][b], sight)));
  expect(rounded("light")).toEqual(light);
  expect(rounded("dark")).toEqual(dark);
});

test("the measured contrasts of the design, on page and on band", () => {
  const table: Readonly<Partial<Record<Token, readonly [light: readonly [number, number], dark: readonly [number, number]]>>> = {
    line: [[3.3, 3.0], [3.3, 3.0]], ink: [[16.1, 14.7], [16.0, 14.5]], ink2: [[7.9, 7.2], [10.3, 9.3]], ink3: [[5.4, 4.9], [7.1, 6.4]],
    communication: [[7.2, 6.6], [5.7, 5.1]], decision: [[5.0, 4.6], [6.4, 5.8]], operational: [[3.7, 3.4], [10.7, 9.6]],
    phantom: [[7.4, 6.8], [12.3, 11.1]], emergent: [[6.0, 5.5], [7.6, 6.8]], matched: [[3.3, 3.0], [4.2, 3.8]],
  };
  for (const [token, expected] of Object.entries(table)) {
    for (const [i, theme] of themes.entries()) {
      const found = (["page", "band"] as const).map((ground) => contrast(palette[theme][token as Token], palette[theme][ground]));
      for (const [j, value] of found.entries()) expect(Math.abs(value - expected[i as 0 | 1][j as 0 | 1]), `${token} ${theme} ${value}`).toBeLessThan(0.06);
    }
  }
});

describe.each(themes)("fills, %s", (theme) => {
  const paint = (token: Token) => palette[theme][token];
  const by = { kind: "class" as const, label: { en: "Class" }, terms: ["a", "b", "c", "d", "e"].map((id) => ({ id, label: { en: id } })), values: { a: "a", b: "b", c: "c", d: "d", e: "e" } };
  const fills = Object.keys(by.values).map((id) => colourScale(by, Object.keys(by.values)).fillOf(id));

  test("four tones are told apart by every kind of sight, and each class has a letter of its own", () => {
    const tones = fills.slice(0, 4).map((fill) => fillPaint(paint, fill).colour!);
    for (const [i, a] of tones.entries()) {
      for (const b of tones.slice(i + 1)) for (const sight of Object.keys(sights)) expect(difference(a, b, sight), `${a} ${b} ${sight}`).toBeGreaterThanOrEqual(16.5);
    }
    expect(fills.map((fill) => (fill.kind === "tone" ? fill.letter : null))).toEqual(["A", "B", "C", "D", "E"]);
  });

  test("letters are legible on every tone of a class, and a ramp runs one way", () => {
    for (const fill of fills) {
      const { colour, over } = fillPaint(paint, fill);
      expect(contrast(colour!, over), colour!).toBeGreaterThanOrEqual(4.5);
    }
    const ramp = [0, 0.25, 0.5, 0.75, 1].map((share) => contrast(toneColour(paint, share), paint("block")));
    expect(ramp).toEqual([...ramp].sort((p, q) => p - q));
    expect([toneColour(paint, 0), toneColour(paint, 1)]).toEqual([palette[theme].block, palette[theme].ink]);
  });
});
