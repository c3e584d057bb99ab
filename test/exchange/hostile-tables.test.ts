import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { importCase, limits, openTables, templateWorkbook, writeWorkbook, type Limits } from "../../lib/exchange/index.js";
import { zipDirectory } from "../../lib/exchange/tables/zip-directory.js";

const open = async (name: string, bytes: Uint8Array, most: Partial<Limits> = {}) => openTables([{ name, bytes }], { limits: { ...limits, ...most } });
const codes = async (name: string, bytes: Uint8Array, most: Partial<Limits> = {}) => (await open(name, bytes, most)).issues.map(({ code }) => code);
const text = (content: string) => new TextEncoder().encode(content);

/** A workbook by hand: one sheet of the given rows. */
function workbook(rows: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8("<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
    "xl/_rels/workbook.xml.rels": strToU8("<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    ...more,
  });
}
const row = (r: number, c: string, value: string) => `<row r="${r}"><c r="${c}${r}" t="inlineStr"><is><t>${value}</t></is></c></row>`;

describe("tables that mean harm", () => {
  it("with a million columns are refused, as text and as a workbook", async () => {
    expect(await codes("wide.csv", text(`${"a,".repeat(1_000_000)}\n`))).toEqual(["import/too-many-columns"]);
    expect(await codes("wide.xlsx", workbook(row(1, "BDWGN", "x")))).toEqual(["import/too-many-columns"]);
  });

  it("with too many rows are refused before they are split, and where one row only claims a high number", async () => {
    expect(await codes("long.csv", text("a,b\n".repeat(300_000)))).toEqual(["import/too-many-rows"]);
    expect(await codes("long.xlsx", workbook(row(1_000_000_000, "A", "x")))).toEqual(["import/too-many-rows"]);
  });

  it("with too many cells are refused", async () => {
    expect(await codes("full.csv", text(`${"a,".repeat(99)}a\n`.repeat(60)), { cells: 5_000 })).toEqual(["import/too-many-cells"]);
    expect(await codes("full.xlsx", workbook(`${row(1, "AA", "x")}${row(2_000, "A", "y")}`), { cells: 5_000 })).toEqual(["import/too-many-cells"]);
  });

  it("with a cell of 100 MB are refused by their size, and a cell beyond its limit is left out and told", async () => {
    const huge = new Uint8Array(100 * 1024 * 1024).fill(97);
    expect(await codes("huge.csv", huge)).toEqual(["import/file-too-large"]);
    const { sheets, issues } = await open("cell.csv", text(`source,target\n"${"a".repeat(2_000_000)}",B\n`));
    expect(sheets[0]!.rows[1]).toEqual(["", "B"]);
    expect(issues.map(({ code, row: at, params }) => [code, at, params["count"]])).toEqual([["import/cell-too-long", 2, 2_000_000]]);
  });

  it("that unpack to more than they may are refused by their directory, and by their bytes where the directory lies", async () => {
    const bomb = workbook("", { "xl/worksheets/sheet2.xml": new Uint8Array(8_000_000) });
    expect(bomb.length).toBeLessThan(20_000);
    expect(await codes("bomb.xlsx", bomb, { unpackedBytes: 1_000_000 })).toEqual(["import/unpacked-too-large"]);
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let i = 0; i + 46 < lying.length; i++) if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) === 8_000_000) view.setUint32(i + 24, 1_000, true);
    expect(zipDirectory(lying)!.map(({ unpacked }) => unpacked)).toContain(1_000);
    expect(await codes("lying.xlsx", lying, { unpackedBytes: 1_000_000 })).toEqual(["import/broken-zip"]);
  });

  it("that are locked, cut off, full of entities or no workbook at all are issues", async () => {
    const good = workbook(row(1, "A", "x"));
    const locked = good.slice();
    const view = new DataView(locked.buffer);
    for (let i = 0; i + 46 < locked.length; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint16(i + 8, 1, true);
    expect(await codes("locked.xlsx", locked)).toEqual(["import/locked-workbook"]);
    expect(await codes("cut.xlsx", good.slice(0, good.length - 30))).toEqual(["import/not-a-workbook"]);
    expect(await codes("letter.xlsx", zipSync({ "word/document.xml": strToU8("<w/>") }))).toEqual(["import/not-a-workbook"]);
    const entities = workbook("", { "xl/worksheets/sheet1.xml": strToU8("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData/></worksheet>") });
    expect(await codes("entities.xlsx", entities)).toEqual(["import/workbook-entities"]);
    expect(await codes("loose.xlsx", workbook("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"))).toEqual(["import/unreadable-workbook"]);
    for (let cut = 0; cut < good.length; cut += 41) expect((await codes("cut.xlsx", good.slice(0, cut))).length, `cut at ${cut}`).toBeGreaterThan(0);
  });

  it("with halves of signs, in a workbook too, lose only those and say so", async () => {
    const { sheets, issues } = await open("half.xlsx", await writeWorkbook([{ name: "S", rows: [["source", "target"], ["甲\u0001", "乙"]] }]));
    expect(issues.every(({ severity }) => severity !== "error")).toBe(true);
    expect(sheets[0]?.rows[1]?.[1]).toBe("乙");
    const half = new Uint8Array([0xff, 0xfe, ...Array.from("a,b\nx\ud800,y\n").flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    expect(await codes("half.csv", half)).toEqual(["import/undecodable"]);
  });

  it("that hold nothing but delimiters are empty, and the issue names the file", async () => {
    const { issues } = await importCase([{ name: "commas.csv", bytes: text(",,,\n,,\n , ,\n") }]);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([["import/empty", "commas.csv"], ["import/nothing-read", "commas.csv"]]);
  });

  it("cannot make more organisations or ties than the limits", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `u${i}`).join(";");
    const { case: made, issues } = await importCase([{ name: "t.csv", bytes: text(`source,target,layer\n${names},${names},command\n`) }], { limits: { ...limits, ties: 1_000 } });
    expect(made).toBeNull();
    expect(issues.map(({ code }) => code)).toContain("import/too-many-ties");
  });
});

/** A zip that holds files as they are, none of them packed; what an entry claims to unpack to may be a lie, and two entries may share one place. */
function storedZip(entries: readonly { readonly name: string; readonly bytes: Uint8Array; readonly claims?: number; readonly at?: number; readonly packed?: number }[]): Uint8Array {
  const parts: number[] = [];
  const number = (value: number, size: number) => Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256);
  const starts = entries.map(({ name, bytes, claims = bytes.length, at }) => {
    if (at !== undefined) return at;
    const start = parts.length;
    parts.push(...number(0x04034b50, 4), ...number(20, 2), ...number(0, 10), ...number(0, 4), ...number(bytes.length, 4), ...number(claims, 4), ...number(name.length, 2), ...number(0, 2), ...text(name), ...bytes);
    return start;
  });
  const directory = parts.length;
  entries.forEach(({ name, bytes, claims = bytes.length, packed = bytes.length }, i) => {
    parts.push(...number(0x02014b50, 4), ...number(20, 2), ...number(20, 2), ...number(0, 12), ...number(packed, 4), ...number(claims, 4), ...number(name.length, 2), ...number(0, 12), ...number(starts[i]!, 4), ...text(name));
  });
  parts.push(...number(0x06054b50, 4), ...number(0, 4), ...number(entries.length, 2), ...number(entries.length, 2), ...number(parts.length - directory, 4), ...number(directory, 4), ...number(0, 2));
  return new Uint8Array(parts);
}

describe("workbooks within workbooks", () => {
  it("are not opened: a zip in a zip is a part like any other, however it is called", async () => {
    let nested = workbook("", { "xl/worksheets/sheet2.xml": new Uint8Array(4_000_000) });
    for (let depth = 0; depth < 40; depth++) nested = zipSync({ "xl/workbook.xml": nested });
    expect(await codes("nested.xlsx", nested)).toEqual(["import/not-a-workbook"]);
    const beside = workbook(row(1, "A", "x"), { "xl/embeddings/inner.xlsx": nested, "inner.zip": nested });
    expect(await codes("beside.xlsx", beside)).toEqual([]);
    const asSheet = workbook("", { "xl/worksheets/sheet1.xml": nested });
    expect((await codes("sheet.xlsx", asSheet)).length).toBeGreaterThan(0);
  });

  it("that hold themselves end: the file is one of its own parts, declared small or as it is", async () => {
    // The one part is the whole file: it starts at its first byte and is as long as all of it.
    const shell = storedZip([{ name: "xl/workbook.xml", bytes: text("") }]);
    for (const claims of [shell.length, 1, 4_000_000_000]) {
      const quine = storedZip([{ name: "xl/workbook.xml", bytes: text(""), claims, packed: shell.length }, { name: "xl/_rels/workbook.xml.rels", bytes: text(""), claims, packed: shell.length, at: 0 }]);
      expect(await codes("quine.xlsx", quine), String(claims)).toEqual([claims > 1_000_000 ? "import/unpacked-too-large" : claims === 1 ? "import/broken-zip" : "import/unreadable-workbook"]);
    }
  });

  it("whose parts share one place count each time they are unpacked, declared or not", async () => {
    const packed = zipSync({ "xl/a.xml": new Uint8Array(1_000_000) });
    const view = new DataView(packed.buffer);
    const end = packed.length - 22;
    const entry = packed.slice(view.getUint32(end + 16, true), end);
    for (const [claims, told] of [[1_000_000, "import/unpacked-too-large"], [1_000, "import/broken-zip"]] as const) {
      new DataView(entry.buffer).setUint32(24, claims, true);
      const times = 300; // 300 MB out of one part of 1 kB
      const directory = new Uint8Array(entry.length * times);
      for (let i = 0; i < times; i++) directory.set(entry, i * entry.length);
      const tail = packed.slice(end);
      const ofTail = new DataView(tail.buffer);
      for (const at of [8, 10]) ofTail.setUint16(at, times, true);
      ofTail.setUint32(12, directory.length, true);
      const bytes = new Uint8Array([...packed.subarray(0, end - entry.length), ...directory, ...tail]);
      expect(bytes.length).toBeLessThan(30_000);
      expect(await codes("shared.xlsx", bytes), told).toEqual([told]);
    }
  });
});

it("the template is a workbook with words to choose from, and its texts are never formulas", async () => {
  for (const language of ["en", "zh"] as const) {
    const bytes = await templateWorkbook(language);
    const { sheets, issues } = await open("template.xlsx", bytes);
    expect(issues).toEqual([]);
    expect(sheets).toHaveLength(6);
    const { unzipSync, strFromU8 } = await import("fflate");
    const parts = unzipSync(bytes);
    const ties = strFromU8(parts["xl/worksheets/sheet2.xml"]!);
    expect(ties).toContain(`<formula1>&apos;${language === "zh" ? "可选词" : "Words"}&apos;!$`);
    expect(ties.indexOf("<dataValidations")).toBeGreaterThan(ties.indexOf("</sheetData>"));
    const imported = await importCase([{ name: "template.xlsx", bytes }], { language });
    expect(imported.case).not.toBeNull();
    expect(imported.issues).toEqual([]);
    expect(imported.report.values.every(({ means }) => means !== null)).toBe(true);
    expect(imported.report.counts).toEqual({ organisations: 5, ties: 3, tasks: 2, resources: 3, mergeCandidates: 0 });
  }
});
