import { beforeAll, describe, expect, test } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { readCase } from "../../lib/node/index.js";
import { provenanceOf, resealed, sha256Of, type Provenance } from "../../lib/provenance/index.js";
import { createRandom } from "../../lib/random.js";
import { chartDrawer } from "../../lib/report/chart/chart-drawer.js";
import type { DrawChart } from "../../lib/report/chart/chart.js";
import { markdownWithProvenance, pageWithProvenance, partMarkdown, partPage } from "../../lib/report/provenance-block.js";
import { report, type Report } from "../../lib/report/index.js";
import { comparePieces, isClose } from "../../lib/verify/compare-pieces.js";
import { htmlPieces } from "../../lib/verify/html-pieces.js";
import { carriedScripts } from "../../lib/verify/page-scripts.js";
import { verifyReport } from "../../lib/verify/index.js";
import { town } from "../cli/support.js";

/** Places of the digits of a text, and the text with one of them changed to another digit. */
const digitsOf = (text: string, keep: (at: number) => boolean = () => true) => [...text.matchAll(/\d/g)].map(({ index }) => index).filter(keep);
const flipped = (text: string, at: number, by: number) => text.slice(0, at) + String((Number(text[at]) + 1 + (by % 9)) % 10) + text.slice(at + 1);

let city: Case;
let drawChart: DrawChart;
let small: Case;
let made: Report;

beforeAll(async () => {
  [city, small, drawChart] = await Promise.all([readCase("data/s-city"), readCase(town), chartDrawer()]);
  made = report(city, { drawChart });
});

describe("a page", () => {
  test("any digit that is changed outside of scripts and the style differs at a named place", () => {
    const page = partPage(made.html())!.rest;
    const pieces = htmlPieces(page);
    expect(pieces.some(({ of }) => of === "data")).toBe(true);
    const ends = [...page.matchAll(/<(style)>[\s\S]*?<\/\1>/g)].map(({ index, 0: all }) => [index, index + all.length] as const);
    const digits = digitsOf(page, (at) => !ends.some(([from, to]) => at >= from && at < to));
    const random = createRandom(7);
    for (let i = 0; i < 24; i++) {
      const at = digits[random.fork(i).integer(digits.length)]!;
      const { differences } = comparePieces(htmlPieces(flipped(page, at, i)), pieces, false);
      expect(differences.length, page.slice(at - 60, at + 20)).toBe(1);
    }
  });

  test("what is read names figure or table, row and column, and both values", () => {
    const page = made.html();
    const at = page.indexOf('<td data-label="', page.indexOf('id="table-1"'));
    const from = page.slice(at).search(/>[^<]*\d/) + at;
    const digit = from + page.slice(from).search(/\d/);
    const found = verifyReport(flipped(page, digit, 0), city, { drawChart });
    expect(found.holds).toBe(false);
    expect(found.numbers).toMatchObject({ differ: 1, close: 0 });
    expect(found.differences).toHaveLength(1);
    expect(found.differences[0]).toMatchObject({ place: { kind: expect.stringMatching(/table|figure/) as string }, of: "number" });
    expect(found.differences[0]!.place.row).not.toBe(null);
    expect(found.differences[0]!.place.column).not.toBe(null);
    expect(found.differences[0]!.file).not.toBe(found.differences[0]!.recomputed);
  });
});

describe("a report of a small case", () => {
  test.each(["html", "md"] as const)("as %s holds as it is, and no digit of it may be another", (kind) => {
    const one = report(small);
    const text = kind === "html" ? one.html() : one.markdown();
    expect(verifyReport(text, small)).toMatchObject({ holds: true, of: kind, differences: [], remarks: [], numbers: { differ: 0, close: 0 } });
    const random = createRandom(11);
    const digits = digitsOf(text);
    for (let i = 0; i < 4; i++) {
      const at = digits[random.fork(i).integer(digits.length)]!;
      let held: boolean | string;
      try {
        const found = verifyReport(flipped(text, at, i), small);
        held = found.holds;
        if (!held) expect(found.differences.length + found.remarks.length).toBeGreaterThan(0);
      } catch (error) {
        held = (error as { code: string }).code;
      }
      expect(held, text.slice(at - 40, at + 20)).not.toBe(true);
    }
  });

  test("a changed case is told apart from a changed number, with the numbers that hold all the same", () => {
    const text = report(small).html();
    const changed: Case = { ...small, ties: small.ties.slice(1) };
    const found = verifyReport(text, changed);
    expect(found.holds).toBe(false);
    expect(found.remarks).toContainEqual({ code: "case-changed", name: small.id, fails: true });
    expect(found.remarks.some(({ code }) => code === "changed-since-written" || code === "broken-record")).toBe(false);
    expect(found.numbers.differ).toBeGreaterThan(0);
    expect(found.numbers.hold).toBeGreaterThan(found.numbers.differ);
  });

  test("another version is said, and does not keep numbers from holding; another definition does", () => {
    const own = report(small).document.provenance;
    const older = (change: Partial<Provenance>) => report(small, { provenance: resealed(own, change) }).html();
    expect(verifyReport(older({ version: "0.0.9" }), small)).toMatchObject({ holds: true, version: "0.0.9", remarks: [{ code: "other-version", name: "0.0.9", fails: false }], differences: [] });
    const [first, ...rest] = own.definitions;
    const found = verifyReport(older({ definitions: [{ ...first!, convention: { en: "Other.", zh: "另一约定。" } }, ...rest] }), small);
    expect(found).toMatchObject({ holds: false, numbers: { differ: 0 }, remarks: [{ code: "definition-changed", name: first!.metric }] });
  });

  test("a record that was changed does not fit its digest, nor the page its own", () => {
    const page = report(small).html();
    const { claim } = partPage(page)!;
    const forged = page.replace(claim, claim.replace('"seed":', '"seed": '));
    expect(verifyReport(forged, small).holds).toBe(true); // a space in the record says nothing else
    const other = page.replace(claim, claim.replace(/"bytes":\d+|"sha256":"[0-9a-f]/, (found) => `${found.slice(0, -1)}${found.endsWith("0") ? "1" : "0"}`));
    expect(verifyReport(other, small).remarks.map(({ code }) => code)).toContain("broken-record");
    const resaved = page.replace("</main>", "</main> ");
    expect(verifyReport(resaved, small)).toMatchObject({ holds: false, remarks: [{ code: "changed-since-written" }] });
  });

  test("a page whose program is another fails by that alone; one that has none here to compare says so", () => {
    const page = report(small, { mapScript: "let x = 1;", workerScript: "1;", notices: "MIT" }).html();
    expect(carriedScripts(page)).toEqual({ mapScript: "let x = 1;", workerScript: "1;", notices: "MIT" });
    const scripts = { mapScript: "let x = 1;", workerScript: "1;", notices: "MIT" };
    expect(verifyReport(page, small, { scripts }).holds).toBe(true);
    expect(verifyReport(page, small, { scripts: { ...scripts, workerScript: "2;" } })).toMatchObject({ holds: false, differences: [{ of: "program" }], numbers: { differ: 0 } });
    expect(verifyReport(page, small)).toMatchObject({ holds: false, remarks: [{ code: "program-not-here" }] });
  });

  test.each([
    ["", "verify/empty"], ["<!doctype html>\n<title>x</title></html>", "verify/not-ours"], ["[".repeat(300), "verify/too-deep"], ['{"a":1', "verify/broken-json"], ['{"a":1}', "verify/no-provenance"],
    ['{"provenance":{"tool":"crosstie","__proto__":{"x":1}}}', "verify/bad-provenance"], ["# A report\n\n1", "verify/no-provenance"],
  ])("%.30s is refused with a code", (text, code) => {
    expect(() => verifyReport(text, small)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("a page that breaks off is refused with a code", () => {
    const page = report(small).html();
    expect(() => verifyReport(page.slice(0, page.length / 2), small)).toThrow(expect.objectContaining({ code: "verify/truncated" }) as Error);
    const text = report(small).markdown();
    expect(() => verifyReport(text.slice(0, -20), small)).toThrow(expect.objectContaining({ code: "verify/truncated" }) as Error);
  });
});

describe("pieces", () => {
  test("a record is parted from what it speaks of, whatever stands in it", () => {
    const record = provenanceOf(small, { options: { state: "--><script>\u2028" } });
    const page = `<p>1</p><script type="application/json" id="crosstie-provenance"></script>`;
    const [html, md] = [pageWithProvenance(page, record), markdownWithProvenance("# 1\n", record)];
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(md.match(/-->/g)).toHaveLength(1);
    expect(partPage(html)!.rest).toBe(page);
    expect(partMarkdown(md)!.rest).toBe("# 1\n");
    expect(JSON.parse(partMarkdown(md)!.claim)).toMatchObject({ options: { state: "--><script>\u2028" } });
    expect(JSON.parse(partPage(html)!.claim)).toEqual({ ...record, content: sha256Of(page) });
  });

  test("numbers as engines differ are close: to 1e-12, the words being the same, and not another spelling of one number", () => {
    expect(isClose("0.1234567890123", "0.1234567890124")).toBe(true); // 8.1e-13 of its size
    expect(isClose("0.123456789012", "0.123456789013")).toBe(false); // 8.1e-12
    expect(isClose("0.30000000000000004", "0.30000000000000005")).toBe(false); // the same number written otherwise
    expect(isClose("a 1.0000000000001", "b 1.0000000000002")).toBe(false);
    expect(isClose("0", "1e-300")).toBe(false);
  });
});
