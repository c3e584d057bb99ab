import { beforeAll, describe, expect, test } from "vitest";
import type { Case } from "../../lib/case/index.js";
import { readCase } from "../../lib/node/index.js";
import { provenanceOf, resealed, sha256Of, withProvenance, type Provenance } from "../../lib/provenance/index.js";
import { createRandom } from "../../lib/random.js";
import { chartDrawer } from "../../lib/report/chart/chart-drawer.js";
import type { DrawChart } from "../../lib/report/chart/chart.js";
import { markdownWithProvenance, pageWithProvenance, partMarkdown, partPage } from "../../lib/report/provenance-block.js";
import { report, type Report } from "../../lib/report/index.js";
import { comparePieces, isClose, orElsewhere } from "../../lib/verify/compare-pieces.js";
import { htmlPieces } from "../../lib/verify/html-pieces.js";
import { carriedScripts } from "../../lib/verify/page-scripts.js";
import { verifyReport } from "../../lib/verify/index.js";
import { verifyAgainst } from "../../lib/verify/verify-report.js";
import { draftReport, type ReportDraft } from "../../lib/report/report.js";
import { makeCase } from "../support/make-case.js";
import { town } from "../cli/support.js";

/** Places of the digits of a text, and the text with one of them changed to another digit. */
const digitsOf = (text: string, keep: (at: number) => boolean = () => true) => [...text.matchAll(/\d/g)].map(({ index }) => index).filter(keep);
const flipped = (text: string, at: number, by: number) => text.slice(0, at) + String((Number(text[at]) + 1 + (by % 9)) % 10) + text.slice(at + 1);

let small: Case;
let drawChart: DrawChart;
/** Of four organisations: for what does not depend on the size. */
let tiny: Case;
let made: Report;
let plain: Report;

beforeAll(async () => {
  [small, drawChart] = await Promise.all([readCase(town), chartDrawer()]);
  tiny = makeCase("a b c d", ["a-b", "b-c", "c-d"]);
  [made, plain] = [report(small, { drawChart }), report(tiny)];
});

/** Drafts of the tiny case, each made once: what is tried is what is compared with them. */
const drafts = new Map<string, ReportDraft>();
function draft(record: Provenance | null): ReportDraft {
  const key = JSON.stringify(record);
  const one = drafts.get(key) ?? draftReport(tiny, { provenance: record });
  drafts.set(key, one);
  return one;
}

const verifyTiny = (text: string, options: Parameters<typeof verifyAgainst>[2] = {}) => verifyAgainst(text, draft, options);

const asJson = ({ document: { provenance, ...rest } }: Report) => JSON.stringify(withProvenance(rest, provenance), null, 2);

/** Parts of a page by what its reader sees, each as it stands in the page. */
const parts: Readonly<Record<string, RegExp>> = {
  "text of a cell": /<td[^>]*>[^<]*<\/td>/g, drawing: /<svg[\s\S]*?<\/svg>/g, caption: /<figcaption[\s\S]*?<\/figcaption>/g, "file to take along": /<a class="save"[^>]*>/g,
  "data of the map": /<script type="application\/json" id="crosstie-map-data">[\s\S]*?<\/script>/g, paragraph: /<p[ >][\s\S]*?<\/p>/g, style: /<style>[\s\S]*?<\/style>/g, head: /<meta [^>]*>/g,
};

describe("a page", () => {
  test("is in its pieces to the last sign, but for how the map's data are spaced", () => {
    const page = partPage(made.html())!.rest;
    const data = [...page.matchAll(parts["data of the map"]!)].map(([all]) => all);
    expect(data).toHaveLength(1);
    const pieces = htmlPieces(page);
    const [inMap, others] = [pieces.filter(({ place }) => place.kind === "map-data"), pieces.filter(({ place }) => place.kind !== "map-data")];
    expect(others.map(({ text }) => text).join("")).toBe(page.replace(data[0]!, ""));
    const signs = (text: string) => text.replace(/[^0-9]/g, "").length;
    expect(signs(inMap.map(({ text }) => text).join(""))).toBe(signs(data[0]!));
  });

  test.each(Object.keys(parts))("a digit that is changed in a %s differs at a named place", (part) => {
    const page = partPage(made.html())!.rest;
    const pieces = htmlPieces(page);
    const within = [...page.matchAll(parts[part]!)].flatMap(({ index, 0: all }) => [...all.matchAll(/\d/g)].map((digit) => index + digit.index));
    expect(within.length).toBeGreaterThan(0);
    const random = createRandom(7);
    for (let i = 0; i < 3; i++) {
      const at = within[random.fork(i).integer(within.length)]!;
      const { differences } = comparePieces(htmlPieces(flipped(page, at, i)), pieces, false);
      expect(differences.length, page.slice(at - 60, at + 20)).toBeGreaterThan(0);
      if (part === "text of a cell") expect(differences).toMatchObject([{ of: "number", place: { kind: expect.stringMatching(/table|figure/) as string } }]);
      if (part === "data of the map") expect(differences).toMatchObject([{ of: "data", place: { kind: "map-data" } }]);
      if (part === "style") expect(differences).toMatchObject([{ of: "style" }]);
    }
  });

  test("what is read names figure or table, row and column, and both values", () => {
    const page = made.html();
    expect(verifyReport(page, small, { drawChart })).toMatchObject({ holds: true, differences: [], remarks: [] });
    const at = page.indexOf('<td data-label="', page.indexOf('id="table-1"'));
    const from = page.slice(at).search(/>[^<]*\d/) + at;
    const digit = from + page.slice(from).search(/\d/);
    const found = verifyReport(flipped(page, digit, 0), small, { drawChart });
    expect(found.holds).toBe(false);
    expect(found.numbers).toMatchObject({ differ: 1, close: 0 });
    expect(found.differences).toHaveLength(1);
    expect(found.differences[0]).toMatchObject({ place: { kind: expect.stringMatching(/table|figure/) as string }, of: "number" });
    expect(found.differences[0]!.place.row).not.toBe(null);
    expect(found.differences[0]!.place.column).not.toBe(null);
    expect(found.differences[0]!.file).not.toBe(found.differences[0]!.recomputed);
  });
});

describe("a report of a tiny case", () => {
  test.each([["html", (one: Report) => one.html()], ["md", (one: Report) => one.markdown()], ["json", asJson]] as const)("as %s holds as it is, and no digit of it may be another", (kind, write) => {
    const text = write(plain);
    expect(verifyReport(text, tiny)).toMatchObject({ holds: true, of: kind, differences: [], remarks: [], numbers: { differ: 0, close: 0 } });
    const random = createRandom(11);
    const digits = digitsOf(text);
    for (let i = 0; i < 4; i++) {
      const at = digits[random.fork(i).integer(digits.length)]!;
      let held: boolean | string;
      try {
        const found = verifyTiny(flipped(text, at, i));
        held = found.holds;
        if (!held) expect(found.differences.length + found.remarks.length).toBeGreaterThan(0);
      } catch (error) {
        held = (error as { code: string }).code;
      }
      expect(held, text.slice(at - 40, at + 20)).not.toBe(true);
    }
  });

  test("rows in another order do not hold, though each number does, whatever the file says of its own checksum", () => {
    const { provenance, ...rest } = plain.document;
    const blocks = rest.blocks.map((block) => (block.kind === "table" && block.rows.length > 1 ? { ...block, rows: block.rows.toReversed() } : block));
    expect(verifyReport(JSON.stringify(withProvenance({ ...rest, blocks }, provenance)), tiny).holds).toBe(false);
    const other = { numbers: { total: 2, hold: 1, close: 1, differ: 0 }, differences: [] };
    expect(orElsewhere(other, "0.1234567890123 a b", "0.1234567890124 a b", true)).toBe(other);
    expect(orElsewhere(other, "0.1234567890123 b a", "0.1234567890124 a b", true).differences).toHaveLength(1);
  });

  test("reports of several cases in one file are refused with a code", () => {
    expect(() => verifyReport(`[${asJson(plain)},${asJson(plain)}]`, tiny)).toThrow(expect.objectContaining({ code: "verify/several-reports" }) as Error);
  });

  test("a changed case is told apart from a changed number, with the numbers that hold all the same", () => {
    const text = plain.html();
    const changed: Case = { ...tiny, ties: tiny.ties.slice(1) };
    const found = verifyReport(text, changed);
    expect(found.holds).toBe(false);
    expect(found.remarks).toContainEqual({ code: "case-changed", name: tiny.id, fails: true });
    expect(found.remarks.some(({ code }) => code === "changed-since-written" || code === "broken-record")).toBe(false);
    expect(found.numbers.differ).toBeGreaterThan(0);
    expect(found.numbers.hold).toBeGreaterThan(found.numbers.differ);
  });

  test("another version is said, and does not keep numbers from holding; another definition does", () => {
    const own = plain.document.provenance;
    const older = (change: Partial<Provenance>) => report(tiny, { provenance: resealed(own, change) }).html();
    expect(verifyTiny(older({ version: "0.0.9" }))).toMatchObject({ holds: true, version: "0.0.9", remarks: [{ code: "other-version", name: "0.0.9", fails: false }], differences: [] });
    // Whoever calls a file older does not get a page past that paints other numbers over its own.
    const painted = report(tiny, { provenance: resealed(own, { version: "0.0.9" }) }).html().replace("<style>", "<style>td{visibility:hidden}");
    const again = partPage(painted)!;
    const forged = pageWithProvenance(again.rest, JSON.parse(again.claim) as Provenance);
    expect(verifyTiny(forged)).toMatchObject({ holds: false, numbers: { differ: 0 }, remarks: [{ code: "other-version" }, { code: "other-looks", fails: true }] });
    const [first, ...rest] = own.definitions;
    const found = verifyTiny(older({ definitions: [{ ...first!, convention: { en: "Other.", zh: "另一约定。" } }, ...rest] }));
    expect(found).toMatchObject({ holds: false, numbers: { differ: 0 }, remarks: [{ code: "definition-changed", name: first!.metric }] });
  });

  test("a record that was changed does not fit its digest, nor the page its own", () => {
    const page = plain.html();
    const { claim } = partPage(page)!;
    const forged = page.replace(claim, claim.replace('"seed":', '"seed": '));
    expect(verifyTiny(forged).holds).toBe(true); // a space in the record says nothing else
    const other = page.replace(claim, claim.replace(/"bytes":\d+|"sha256":"[0-9a-f]/, (found) => `${found.slice(0, -1)}${found.endsWith("0") ? "1" : "0"}`));
    expect(verifyTiny(other).remarks.map(({ code }) => code)).toContain("broken-record");
    const resaved = page.replace("</main>", "</main> ");
    expect(verifyTiny(resaved)).toMatchObject({ holds: false, remarks: [{ code: "changed-since-written" }] });
  });

  test("a page whose program is another fails by that alone; one that has none here to compare says so", () => {
    const page = report(tiny, { mapScript: "let x = 1;", workerScript: "1;", notices: "MIT" }).html();
    expect(carriedScripts(page)).toEqual({ mapScript: "let x = 1;", workerScript: "1;", notices: "MIT" });
    const scripts = { mapScript: "let x = 1;", workerScript: "1;", notices: "MIT" };
    expect(verifyTiny(page, { scripts }).holds).toBe(true);
    expect(verifyTiny(page, { scripts: { ...scripts, workerScript: "2;" } })).toMatchObject({ holds: false, differences: [{ of: "program" }], numbers: { differ: 0 } });
    expect(verifyTiny(page)).toMatchObject({ holds: false, remarks: [{ code: "program-not-here" }] });
  });

  test.each([
    ["", "verify/empty"], ["<!doctype html>\n<title>x</title></html>", "verify/not-ours"], ["[".repeat(300), "verify/too-deep"], ['{"a":1', "verify/broken-json"], [`[${"0,".repeat(2_000_001)}0]`, "verify/too-large"], [`# a\n${"|\n".repeat(1_000_001)}`, "verify/too-large"], ['{"a":1}', "verify/no-provenance"],
    ['{"provenance":{"tool":"crosstie","__proto__":{"x":1}}}', "verify/bad-provenance"], ["# A report\n\n1", "verify/no-provenance"],
  ])("%.30s is refused with a code", (text, code) => {
    expect(() => verifyReport(text, tiny)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test("a page that breaks off is refused with a code", () => {
    const page = plain.html();
    expect(() => verifyReport(page.slice(0, page.length / 2), tiny)).toThrow(expect.objectContaining({ code: "verify/truncated" }) as Error);
    const text = plain.markdown();
    expect(() => verifyReport(text.slice(0, -20), tiny)).toThrow(expect.objectContaining({ code: "verify/truncated" }) as Error);
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
