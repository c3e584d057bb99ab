import { describe, expect, test } from "vitest";
import { fill } from "../../lib/words/index.js";

const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `t${String(from + i).padStart(2, "0")}`);
const said = (param: Parameters<typeof fill>[1][string], language: "en" | "zh" = "en") => fill({ en: "({of})", zh: "（{of}）" }, { of: param }, language);

describe("a list in a sentence", () => {
  test("up to twelve ids are named one by one, more of them as runs", () => {
    expect(said(["t06", "t07", "t08"])).toBe("(t06, t07, t08)");
    expect(said([...ids(1, 12), "t14"])).toBe("(t01-t12, t14)");
  });
  test("of what is still too long it says how many more there are", () => {
    const odd = Array.from({ length: 20 }, (_, i) => `t${10 + 2 * i}`);
    expect(said([...odd, ...ids(90, 95)])).toBe("(t10, t12, t14, t16, t18, t20, t22, t24, t26, t28, t30 and 15 more)");
    expect(said({ records: ids(1, 25) })).toMatch(/, t23 and 2 more\)$/);
    expect(said({ records: ids(1, 24) })).toMatch(/, t23 and t24\)$/);
    expect(said({ records: ids(1, 25) }, "zh")).toMatch(/、t23（另有2个））$/);
    expect(said({ pairs: ids(1, 30).map((id) => [id, "x"]) })).toMatch(/t23 – x and 7 more\)$/);
  });
  test("numbers are all said", () => {
    expect(said([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).toBe("(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)");
  });
});
