import { describe, expect, test } from "vitest";
import { furtherColours, palette, type Theme, type Token } from "../../lib/picture/index.js";
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

test("the measured figures of the design", () => {
  const rounded = (a: Token, b: Token) => Object.keys(sights).map((sight) => Math.round(difference(palette.light[a], palette.light[b], sight)));
  expect(rounded("ink", "communication")).toEqual([23, 28, 26, 24]);
  expect(rounded("communication", "operational")).toEqual([42, 38, 30, 20]);
  expect(rounded("decision", "operational")).toEqual([51, 25, 26, 60]);
});
