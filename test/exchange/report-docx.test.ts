import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { docxMark, writeReportDocx } from "../../lib/exchange/index.js";
import { chartDrawer } from "../../lib/report/chart/chart-drawer.js";
import { report, type ReportDocument } from "../../lib/report/index.js";
import { makeCase } from "../support/make-case.js";

const hostile = ["bell\u0007\ud800", "</w:t><w:p>", "\u202egnirts", "n".repeat(10_000), "&amp; <b>"];
const source = makeCase("", [], {
  title: `Town ${"t".repeat(300)}\u0000`,
  vocabulary: { layers: [{ id: "command", label: "Command", dimension: "vertical", reads: "command", coverage: "partial" }, { id: "communication", label: hostile[1]!, dimension: "horizontal", reads: "communication", coverage: "partial" }] },
  organisations: hostile.map((label, i) => ({ id: `o${i}`, label: { en: label, zh: `单位${label}` }, level: i < 2 ? "municipal" : "district" })),
  ties: [["o0", "o2", "command"], ["o0", "o1", "communication"], ["o2", "o3", "communication"], ["o3", "o4", "communication"]].map(([from, to, layer], i) => ({ id: `t${i}`, source: from!, target: to!, layer: layer!, directed: layer === "command", presence: "present" as const })),
});
const documentIn = (language: "en" | "zh"): ReportDocument => report(source, { language }).document;

function parts(bytes: Uint8Array): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(xml|rels|svg)$/.test(path)) continue;
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => { throw new Error(`${path}: ${error.message}`); });
    parser.write(text).close();
    texts.set(path, text);
  }
  return texts;
}
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe("a report as a Word document", async () => {
  const drawChart = await chartDrawer();
  const document = documentIn("en");
  const bytes = await writeReportDocx(document, { drawChart });
  const texts = parts(bytes);
  const body = texts.get("word/document.xml")!;

  test("every part is XML whatever the names are, and the same report gives the same bytes", async () => {
    expect(Buffer.from(await writeReportDocx(document, { drawChart })).equals(Buffer.from(bytes))).toBe(true);
    expect(body).not.toMatch(/[\u0000-\u0008\u202e]/); // eslint-disable-line no-control-regex -- these are the signs meant
    expect(body).toContain("&lt;/w:t&gt;&lt;w:p&gt;");
    expect(texts.get("docProps/core.xml")).not.toMatch(/dcterms:(created|modified)|lastModifiedBy/);
    expect(new TextDecoder("latin1").decode(bytes.slice(0, 400))).toContain(docxMark);
  });

  test("headings, captions and tables are Word's own", () => {
    const headings = document.blocks.filter(({ kind }) => kind === "heading").length;
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(headings);
    expect(count(body, /<w:pStyle w:val="Title"\/>/g)).toBe(1);
    const cited = document.blocks.flatMap((block) => ("anchor" in block ? [block] : []));
    expect(count(body, /<w:pStyle w:val="Caption"\/>/g)).toBe(cited.length);
    for (const { anchor } of cited) expect(body).toContain(`<w:bookmarkStart w:name="b_${anchor.replace("-", "_")}"`);
    const starts = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(starts).size).toBe(starts.length);
    expect([...body.matchAll(/<w:bookmarkEnd w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(starts);
    for (const { number } of cited) expect(body).toContain(`>${number}. `);
    const tables = count(body, /<w:tbl>/g);
    expect(tables).toBeGreaterThan(10);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(tables);
    // Each entry of the contents leads to a heading that is there.
    for (const [, anchor] of body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)) expect(body).toContain(`w:name="${anchor!}"`);
    expect(body).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });

  test("figures are SVG with a PNG beside them and words for those who do not see them; ids are their own", () => {
    const drawings = count(body, /<w:drawing>/g);
    expect(drawings).toBeGreaterThan(3);
    expect(count(body, /<asvg:svgBlip /g)).toBe(drawings);
    const ids = [...body.matchAll(/<wp:docPr [^>]*?id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(drawings);
    expect(count(body, /<wp:docPr [^>]*descr="[^"]+"/g)).toBe(drawings);
    for (const [path, text] of texts) if (path.endsWith(".svg")) expect([path, /var\(--|system-ui|<script|href="http/.test(text)]).toEqual([path, false]);
    // Every relation that the body names is there, and leads to a part of the file.
    const relations = new Map([...texts.get("word/_rels/document.xml.rels")!.matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [id!, target!]));
    const names = Object.keys(unzipSync(bytes));
    for (const [, id] of body.matchAll(/r:(?:embed|id)="([^"]+)"/g)) expect(names).toContain(`word/${relations.get(id!)!}`);
    expect(names.filter((name) => name.endsWith(".png")).length).toBeGreaterThan(0);
  });

  test("Chinese has its fonts, its language, its numbers and its running foot", async () => {
    const zh = parts(await writeReportDocx(documentIn("zh")));
    expect(zh.get("word/styles.xml")).toMatch(/w:eastAsia="Microsoft YaHei"[\s\S]*<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/>/);
    expect(zh.get("word/document.xml")).toMatch(/>图1 /);
    expect(zh.get("word/footer1.xml")).toContain("页，共");
    // Without what draws charts their rows stand as tables.
    expect(count(zh.get("word/document.xml")!, /<w:tbl>/g)).toBeGreaterThan(count(body, /<w:tbl>/g));
  });
});
