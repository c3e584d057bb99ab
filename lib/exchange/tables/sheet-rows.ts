import { groundsAt } from "./grounds.js";
import { cellText, plainTerm } from "./plain-term.js";
import type { Attributes, Drafting, Grounds } from "./drafting.js";
import type { NameKey } from "./organisation-book.js";
import type { Recognised } from "./recognise.js";
import type { SheetPlace } from "./import-types.js";
import { splitCell } from "./split-cell.js";

const unsure = /待确认|待核实|待定|待落实|待补充|未确认|待商|存疑|\btb[cd]\b|to be confirmed|unconfirmed/i;
const nobody = new Set(["无", "暂无", "没有", "none"]);
const open = new Set(["待定", "待确认", "待核实", "待落实", "待补充", "不详", "未知", "-", "—", "/", "?", "n/a", "tbd", "tbc", "unknown"].map((word) => plainTerm(word) || word));
const sums = new Set(["合计", "总计", "小计", "共计", "total", "sum"]);
const remark = /^(?:注|备注|说明|填表说明|note|notes)\s*[:：]/i;

/** A row of a sheet with columns, asked by what they hold. */
export interface SheetRow {
  readonly place: SheetPlace;
  /** What other files and titles say around it: aliases may be meant for one city only. */
  readonly context: string;
  readonly text: (role: string) => string;
  readonly placeOf: (role: string) => SheetPlace;
  readonly headingOf: (role: string) => string;
  readonly has: (role: string) => boolean;
  /** Names in a cell, as organisations; null: nothing is said; empty: the cell says that there are none. */
  readonly organisations: (role: string) => readonly NameKey[] | null;
  /** Items of a cell that are not organisations. */
  readonly items: (role: string) => readonly string[] | null;
  readonly attributes: () => Attributes;
  readonly grounds: () => Grounds;
  readonly certainty: "stated" | "implied";
}

/** The text that tells for which city and period a sheet is. */
export const contextOf = ({ sheet, titles }: Recognised, rules: Drafting["rules"]): string => [rules.id, rules.title, sheet.file, sheet.sheet ?? "", ...titles].join("\n");

/**
 * The rows below the headings. Blank ones are passed over; sums and remarks under the table are listed as kept aside;
 * rows that say of themselves that they are to be confirmed are listed and count as implied.
 */
export function sheetRows(recognised: Recognised, drafting: Drafting, keys: readonly string[]): readonly SheetRow[] {
  const { sheet, columns, heading } = recognised;
  const context = contextOf(recognised, drafting.rules);
  const ofRole = (role: string) => columns.filter(({ as }) => as === role);
  return sheet.rows.slice(heading! + 1).flatMap((cells, position): SheetRow[] => {
    const row = heading! + position + 2;
    const placeIn = (column: string | null): SheetPlace => ({ file: sheet.file, sheet: sheet.sheet, row, column });
    const filled = cells.map(cellText).filter((text) => text !== "");
    if (filled.length === 0) return [];
    const first = ofRole(keys[0]!)[0];
    const key = first === undefined ? "" : cellText(cells[first.index]);
    const setAside = (why: string): SheetRow[] => {
      drafting.aside.push({ ...placeIn(null), value: [...new Set(filled)].join(" | ").slice(0, 200), why });
      return [];
    };
    if (sums.has(plainTerm(key))) return setAside("sum");
    if (filled.length === 1 && remark.test(filled[0]!)) return setAside("remark");
    for (const extra of cells.slice(columns.length)) if (cellText(extra) !== "") drafting.aside.push({ ...placeIn(null), value: cellText(extra).slice(0, 200), why: "beyond" });
    for (const { index, as } of columns) if (as === "aside" && cellText(cells[index]) !== "") drafting.aside.push({ ...placeIn(null), value: cellText(cells[index]).slice(0, 200), why: "no-heading" });
    const doubt = filled.find((text) => unsure.test(text));
    if (doubt !== undefined) drafting.confirm.push({ ...placeIn(null), value: doubt.slice(0, 200) });

    const split = (role: string, isName: (whole: string) => boolean): readonly string[] | null => {
      const parts = ofRole(role).flatMap(({ index, heading: column }) => {
        const value = cellText(cells[index]);
        const items = splitCell(value, isName);
        if (items.length > 1) drafting.splits.push({ ...placeIn(column), value, parts: items });
        return items;
      });
      if (parts.length === 0) return null;
      if (parts.every((part) => nobody.has(plainTerm(part)))) return [];
      const named = parts.filter((part) => !open.has(plainTerm(part) || part) && !nobody.has(plainTerm(part)));
      return named.length === 0 ? null : named;
    };
    const text = (role: string) => cellText(cells[ofRole(role)[0]?.index ?? -1]);
    const headingOf = (role: string) => ofRole(role)[0]?.heading ?? role;
    return [{
      place: placeIn(null), context, text, headingOf,
      placeOf: (role) => placeIn(headingOf(role)),
      has: (role) => ofRole(role).length > 0,
      organisations: (role) => split(role, drafting.book.isName)?.map((name) => drafting.book.mention(name, placeIn(headingOf(role)), context)) ?? null,
      items: (role) => split(role, () => false),
      attributes() {
        const kept = columns.filter(({ index, as }) => (as === "attribute" || as === "note") && cellText(cells[index]) !== "");
        const found = kept.map(({ heading: name, occurrence, index }): [string, string] => [occurrence === 1 ? name.replace(/^attributes\./, "") : `${name} (${occurrence})`, cellText(cells[index])]);
        return attributesOf(found, drafting, placeIn(null));
      },
      grounds: () => groundsAt(placeIn(null), drafting, text("basis")),
      certainty: doubt === undefined ? "stated" : "implied",
    }];
  });
}

/** Attributes in the order of their names, so that the order of columns does not matter. One name no record can bear. */
export function attributesOf(found: readonly (readonly [string, string])[], drafting: Drafting, place: SheetPlace): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (name === "__proto__") drafting.aside.push({ ...place, column: name, value, why: "reserved" });
    else attributes[name] = value;
  }
  return attributes;
}
