import { describe, expect, test } from "vitest";
import { digestOf, provenanceOf, withProvenance } from "../../lib/provenance/index.js";
import { createRandom } from "../../lib/random.js";
import { verifyResult, verifyTable } from "../../lib/verify/index.js";

const record = provenanceOf(null, { command: "measure" });
const measurement = (value: number) => ({ kind: "measurement", metric: "degree", options: {}, n: 3, rows: [{ organisation: "a", degree: value }, { organisation: "b", degree: 0.5 }], notes: [] });
const file = (...values: number[]) => JSON.stringify(values.map((value) => withProvenance(measurement(value), record)), null, 2);
const none = new Set<string>();
const of = (text: string, recomputed: string) => verifyResult(text, recomputed, none, record.version);

describe("results in JSON", () => {
  test("hold as they are, also when they are laid out otherwise or stand alone", () => {
    // Numbers: n, and two values, of two measurements.
    expect(of(file(0.25, 1), file(0.25, 1))).toMatchObject({ holds: true, numbers: { total: 6, hold: 6, close: 0, differ: 0 }, differences: [], remarks: [] });
    expect(of(JSON.stringify(JSON.parse(file(0.25))), file(0.25)).holds).toBe(true);
    expect(of(JSON.stringify(withProvenance(measurement(0.25), record)), file(0.25)).holds).toBe(true);
  });

  test("a changed value is named: metric, row, column, both values", () => {
    const found = of(file(0.25).replace('"degree": 0.25', '"degree": 0.26'), file(0.25));
    expect(found).toMatchObject({ holds: false, numbers: { total: 3, hold: 2, differ: 1 }, remarks: [{ code: "changed-since-written" }] });
    expect(found.differences).toEqual([{ place: { kind: "metric", name: "degree", row: "a", column: "degree" }, of: "number", file: "0.26", recomputed: "0.25" }]);
  });

  test("what another engine computes is equal to 1e-12 where the file is as it was written, and differs where it was changed", () => {
    const [here, there] = [0.1 + 0.2, 0.3]; // 5.6e-17 apart, 1.9e-16 of the size
    expect(of(file(there), file(here))).toMatchObject({ holds: true, numbers: { total: 3, hold: 2, close: 1, differ: 0 }, differences: [] });
    expect(of(file(here).replace("0.30000000000000004", "0.3"), file(here))).toMatchObject({ holds: false, numbers: { close: 0, differ: 1 } });
    expect(of(file(here).replace("0.30000000000000004", "0.30000000000000005"), file(here)).holds).toBe(false); // the same number, one byte another
  });

  test("any digit that is another fails, and so does a field twice, a row too many, one too few", () => {
    const text = file(0.25, 12.75);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const random = createRandom(3);
    for (let i = 0; i < 200; i++) {
      const at = digits[random.fork(i).integer(digits.length)]!;
      const other = text.slice(0, at) + String((Number(text[at]) + 1 + (i % 9)) % 10) + text.slice(at + 1);
      let held: unknown;
      try {
        held = of(other, text).holds;
      } catch (error) {
        held = (error as { code: string }).code; // a digit of a format that is then none
      }
      expect(held, text.slice(at - 30, at + 10)).not.toBe(true);
    }
    expect(of(text.replace('"n": 3', '"n": 4, "n": 3'), text).holds).toBe(false);
    expect(of(text, file(0.25)).holds).toBe(false);
    expect(of(file(0.25), text).differences.length).toBeGreaterThan(0);
  });
});

describe("tables", () => {
  const claimed = (text: string) => ({ ...record, content: digestOf(text) });
  const against = (text: string, recomputed: string, written = recomputed) => verifyTable(text, recomputed, { claimed: claimed(written), found: claimed(recomputed), ofCase: none });
  const text = "organisation,degree\na,0.25\n\"b, c\",3\n\nnetwork,n\nx,7\n";

  test("hold with and without a byte-order mark, and name line and column of what differs", () => {
    expect(against(`\uFEFF${text}`, text)).toMatchObject({ holds: true, numbers: { total: 3, hold: 3 } });
    expect(against(text.replace("3", "4"), text)).toMatchObject({
      holds: false, numbers: { total: 3, hold: 2, differ: 1 }, differences: [{ place: { kind: "line", name: "3", row: "b, c", column: "degree" }, file: "4", recomputed: "3" }], remarks: [{ code: "changed-since-written" }],
    });
    expect(against(text.replace("7", "8"), text).differences[0]!.place).toMatchObject({ name: "6", row: "x", column: "n" });
  });

  test("a table of a case that has changed keeps the numbers of rows that are still there", () => {
    const now = text.replace("a,0.25\n", "");
    expect(against(text, now, text)).toMatchObject({ holds: false, numbers: { total: 3, hold: 2, differ: 1 }, differences: [{ recomputed: null }, { recomputed: null }] });
  });
});
