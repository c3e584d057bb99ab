import type { Route } from "./layout.js";
import type { LayoutScene, LayoutTie } from "./scene.js";
import { byId } from "./by-id.js";
import { rounded } from "./rounded.js";

export interface Cells {
  readonly cell: number;
  readonly xOf: (organisation: string) => number;
  readonly yOf: (organisation: string) => number;
}

/**
 * Where each tie lies in a matrix: a short line in its cell, from left to right. Ties that share a cell lie one under
 * another, vertical ones first, then in the order of the layers; all strips of a cell are equally high.
 */
export function matrixCells(scene: LayoutScene, { cell, xOf, yOf }: Cells): { routes: Record<string, Route>; mirrors: Record<string, Route>; strips: Record<string, number> } {
  const known = new Set(scene.organisations.map((one) => one.id));
  const order = new Map((scene.layers ?? []).map((layer, i) => [layer.id, i]));
  const rank = (tie: LayoutTie) => (tie.vertical ? 0 : 1_000) + (tie.layer === undefined ? 999 : order.get(tie.layer) ?? 999);
  const cells = new Map<string, { tie: LayoutTie; row: string; column: string; mirror: boolean }[]>();
  const put = (tie: LayoutTie, row: string, column: string, mirror: boolean) => {
    const key = JSON.stringify([row, column]);
    const found = cells.get(key);
    const entry = { tie, row, column, mirror };
    if (found === undefined) cells.set(key, [entry]);
    else found.push(entry);
  };
  for (const tie of [...scene.ties].sort((a, b) => rank(a) - rank(b) || byId(a, b))) {
    if (tie.source === tie.target || !known.has(tie.source) || !known.has(tie.target)) continue;
    put(tie, tie.source, tie.target, false);
    if (!(tie.directed ?? tie.vertical)) put(tie, tie.target, tie.source, true);
  }
  const routes = new Map<string, Route>();
  const mirrors = new Map<string, Route>();
  const strips = new Map<string, number>();
  for (const entries of cells.values()) {
    const strip = rounded((cell * 0.88) / entries.length);
    for (const [i, { tie, row, column, mirror }] of entries.entries()) {
      const x = xOf(column);
      const y = rounded(yOf(row) + (i - (entries.length - 1) / 2) * strip);
      const half = cell * (cell < 16 ? 0.44 : 0.4);
      (mirror ? mirrors : routes).set(tie.id, { x1: rounded(x - half), y1: y, cx: x, cy: y, x2: rounded(x + half), y2: y, straight: true, mark: { at: 0.5, x, y } });
      // A tie that shares one of its two cells is as thin in the other.
      strips.set(tie.id, Math.min(strip, strips.get(tie.id) ?? Infinity));
    }
  }
  return { routes: Object.fromEntries(routes), mirrors: Object.fromEntries(mirrors), strips: Object.fromEntries(strips) };
}
