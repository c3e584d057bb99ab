import type { Case } from "../../case/index.js";

/** How many organisations have this sector and this level; null and a reason where so small a number is not shown. */
export interface Cell {
  readonly sector: string | null;
  readonly level: string | null;
  readonly count: number | null;
  /** `small`: below the least; `with-small`: large enough, but without it the small one could be reckoned. */
  readonly reason: "small" | "with-small" | null;
}

export interface SmallCells {
  readonly minCell: number;
  readonly cells: readonly Cell[];
}

/** Whether what is hidden could be reckoned from the number of all organisations: one cell, or all of them at an end of what they may be. */
function isReckoned(hidden: readonly number[], smallOnly: boolean, minCell: number): boolean {
  const sum = hidden.reduce((all, one) => all + one, 0);
  return hidden.length === 1 || (smallOnly && (sum === hidden.length || sum === hidden.length * (minCell - 1)));
}

/**
 * Organisations by sector and level, without the cells that are too small to be shown. There are no totals by row or
 * column: only the number of all organisations is known, so where one cell could be reckoned from it the next smallest is hidden too.
 */
export function smallCells(source: Case, minCell: number): SmallCells {
  const counts = new Map<string, { readonly sector: string | null; readonly level: string | null; count: number }>();
  for (const { sector, level } of source.organisations) {
    const key = JSON.stringify([sector, level]);
    const cell = counts.get(key) ?? { sector, level, count: 0 };
    cell.count++;
    counts.set(key, cell);
  }
  const order = (terms: readonly { readonly id: string }[], id: string | null) => (id === null ? terms.length : terms.findIndex((term) => term.id === id));
  const cells = [...counts.values()].sort((a, b) =>
    order(source.vocabulary.sectors, a.sector) - order(source.vocabulary.sectors, b.sector) || order(source.vocabulary.levels, a.level) - order(source.vocabulary.levels, b.level));
  const small = cells.filter(({ count }) => count < minCell);
  const hidden = new Set(small);
  const rest = cells.filter(({ count }) => count >= minCell).sort((a, b) => a.count - b.count);
  while (hidden.size > 0 && rest.length > 0 && isReckoned([...hidden].map(({ count }) => count), hidden.size === small.length, minCell)) hidden.add(rest.shift()!);
  return {
    minCell,
    cells: cells.map((cell) => ({ ...cell, count: hidden.has(cell) ? null : cell.count, reason: !hidden.has(cell) ? null : cell.count < minCell ? "small" : "with-small" })),
  };
}
