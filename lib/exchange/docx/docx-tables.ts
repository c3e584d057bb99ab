import type { FileChild } from "docx";
import type { DataRows } from "../../report/block.js";
import { displayWidth } from "../../table/index.js";
import { docxText, inks, page, type DocxVoice } from "./docx-voice.js";

/** More columns than this stand in parts, one below the other, each with the first column. */
const mostColumns = 10;
/** Above so many columns the letters are smaller. */
const manyColumns = 6;

/** The widest word of a text: a column should not break it. Signs of East Asia may stand on a line alone. */
const widestWord = (text: string): number => Math.max(0, ...text.split(/[\s\u2e80-\uffdc]+/).map(displayWidth));

/** Shares of the page's width: no column narrower than its longest word where that can be, the rest by how much stands in each. */
export function columnShares({ columns, rows }: DataRows, room: number): number[] {
  const measured = columns.map(({ label }, column) => {
    const texts = [label, ...rows.slice(0, 150).map((row) => row[column]!.text.slice(0, 400))];
    const need = Math.min(26, Math.max(4, ...texts.map(widestWord)) + 2);
    return { need, want: Math.max(need, Math.min(60, Math.max(...texts.map(displayWidth)) + 2)) };
  });
  const needed = measured.reduce((sum, { need }) => sum + need, 0);
  const wanted = measured.reduce((sum, { need, want }) => sum + want - need, 0);
  const spare = Math.max(0, room - needed);
  const widths = measured.map(({ need, want }) => need + (wanted === 0 ? spare / measured.length : (spare * (want - need)) / wanted));
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / all);
}

/** A wide table as several, each headed by the first column. */
function inParts(data: DataRows): DataRows[] {
  const { columns, rows } = data;
  if (columns.length <= mostColumns) return [data];
  const parts = Math.ceil((columns.length - 1) / (mostColumns - 1));
  const each = Math.ceil((columns.length - 1) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const kept = [0, ...Array.from({ length: columns.length - 1 }, (_column, i) => i + 1).slice(part * each, (part + 1) * each)];
    return { columns: kept.map((column) => columns[column]!), rows: rows.map((row) => kept.map((column) => row[column]!)) };
  });
}

const headLook = { bold: true } as const;
const unsaidLook = { italics: true, color: inks.faint } as const;

function oneTable(data: DataRows, { docx }: DocxVoice): FileChild {
  const { AlignmentType, BorderStyle, Paragraph, Table: WordTable, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } = docx;
  const small = data.columns.length > manyColumns;
  const style = small ? "CellSmall" : "Cell";
  const shares = columnShares(data, small ? 128 : 112);
  const widths = shares.map((share) => Math.max(200, Math.round(share * page.inner)));
  const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const aligned = (column: number) => (data.columns[column]!.numeric === true ? { alignment: AlignmentType.RIGHT } : {});
  const cell = (children: InstanceType<typeof Paragraph>[], column: number, head = false) => new TableCell({
    children, width: { size: widths[column]!, type: WidthType.DXA }, verticalAlign: head ? VerticalAlign.BOTTOM : VerticalAlign.TOP, ...(head ? { shading: { fill: inks.head, color: "auto", type: "clear" as const } } : {}),
  });
  return new WordTable({
    width: { size: page.inner, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED, margins: { left: 60, right: 60, top: 10, bottom: 10 },
    borders: { top: line(8, inks.ink), bottom: line(8, inks.ink), left: none, right: none, insideVertical: none, insideHorizontal: line(2, inks.rule) },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: data.columns.map(({ label }, column) => cell([new Paragraph({ style, keepNext: true, ...aligned(column), children: [new TextRun({ text: docxText(label), ...headLook })] })], column, true)) }),
      ...data.rows.map((row) => new TableRow({
        // A row of a few lines stays together; one that is longer than a page could not.
        cantSplit: row.every(({ text }) => text.length < 600),
        children: row.map(({ text, lines, notStated }, column) => cell((lines ?? [text]).map((one) => new Paragraph({ style, ...aligned(column), children: [new TextRun({ text: docxText(one), ...(notStated === true ? unsaidLook : {}) })] })), column)),
      })),
    ],
  });
}

/** Rows under heads that stand again on every page. */
export function tableChildren(data: DataRows, voice: DocxVoice): FileChild[] {
  const gap = () => new voice.docx.Paragraph({ style: "Legend", children: [] });
  return inParts(data).flatMap((part, i) => (i === 0 ? [oneTable(part, voice)] : [gap(), oneTable(part, voice)]));
}
