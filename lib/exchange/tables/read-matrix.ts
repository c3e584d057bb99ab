import type { Drafting, DraftTie } from "./drafting.js";
import { groundsAt } from "./grounds.js";
import { dimensionOf, layerUnsaid } from "./layers.js";
import { matrixCells, sameHeading, type MatrixCell } from "./matrix-cells.js";
import type { NameKey } from "./organisation-book.js";
import { takePart, taskOf } from "./read-tasks.js";
import type { Recognised } from "./recognise.js";

/** The layer of a matrix or survey: decided, told by its title, or not known, which is asked. */
export function layerOf(recognised: Recognised, drafting: Drafting): string {
  if (recognised.layer !== null) return recognised.layer;
  const { file, sheet } = recognised.sheet;
  drafting.questions.push({ code: "imported/ask-layer", params: { sheet: sheet ?? file }, answer: "--map: sheets (layer)" });
  return layerUnsaid(null, drafting);
}

const pairKey = (a: NameKey, b: NameKey): string => JSON.stringify([a, b]);

/**
 * An adjacency matrix: ties from the organisations down the side to those along the top. Where both halves say the same,
 * or one half is left blank, the ties have no direction. A 0 is a tie that was said not to be; the layer counts as listed
 * in full then, so that no record is needed for it.
 */
export function readMatrix(recognised: Recognised, drafting: Drafting): void {
  const matrix = matrixCells(recognised, drafting, sameHeading);
  const layer = layerOf(recognised, drafting);
  const { file, sheet } = recognised.sheet;
  const place = { file, sheet, row: recognised.heading! + 1, column: null };
  const keyOf = (name: string) => drafting.book.mention(name, place, matrix.context);
  const [down, across] = [matrix.down.map(keyOf), matrix.across.map(keyOf)];
  const cells = new Map<string, MatrixCell>();
  down.forEach((from, i) => across.forEach((to, j) => { if (from !== to) cells.set(pairKey(from, to), matrix.cellAt(i, j)); }));

  const isVertical = dimensionOf(layer, drafting) === "vertical";
  const pairs = [...cells].map(([key, cell]) => ({ ends: JSON.parse(key) as [NameKey, NameKey], cell }));
  const position = new Map([...new Set([...down, ...across])].map((key, i) => [key, i]));
  const isUpper = ([a, b]: readonly [NameKey, NameKey]) => position.get(a)! < position.get(b)!;
  const backOf = ([a, b]: readonly [NameKey, NameKey]) => cells.get(pairKey(b, a));
  const halves = [pairs.filter(({ ends }) => isUpper(ends)), pairs.filter(({ ends }) => !isUpper(ends))] as const;
  const emptyHalf = halves.findIndex((half) => half.length > 0 && half.every(({ cell }) => cell.mark === ""));
  const isSame = pairs.every(({ ends, cell }) => backOf(ends)?.mark === cell.mark);
  const undirected = !isVertical && (isSame || emptyHalf >= 0);
  const kept = !undirected ? pairs : emptyHalf === 0 ? halves[1] : halves[0];

  for (const { ends: [source, target], cell } of kept) {
    if (cell.presence === "absent") continue;
    const grounds = groundsAt(cell.place, drafting);
    const fields: DraftTie["fields"] = {
      layer, directed: undirected ? false : true, presence: cell.presence, strength: cell.strength, evidence: [grounds],
      attributes: matrix.twoSigns && cell.presence === "present" ? { mark: cell.mark } : {},
    };
    drafting.ties.push({ source, target, id: null, fields });
  }
  drafting.notes.push({ code: undirected ? "imported/matrix-undirected" : "imported/matrix-directed", params: { sheet: sheet ?? file, layer } });
  const both = new Set(down);
  if (down.length === across.length && across.every((key) => both.has(key))) drafting.full.push({ layer, among: both });
}

/** Organisations by tasks or meetings: who takes part in what. It says nothing of ties. */
export function readTwoMode(recognised: Recognised, drafting: Drafting): void {
  const matrix = matrixCells(recognised, drafting, () => false);
  const { file, sheet } = recognised.sheet;
  const inRows = recognised.organisations !== "columns";
  const place = { file, sheet, row: recognised.heading! + 1, column: null };
  const keys = (inRows ? matrix.down : matrix.across).map((name) => drafting.book.mention(name, place, matrix.context));
  for (const [j, label] of (inRows ? matrix.across : matrix.down).entries()) {
    const task = taskOf(drafting, { label, certainty: "stated" });
    const cells = keys.map((key, i) => ({ key, cell: inRows ? matrix.cellAt(i, j) : matrix.cellAt(j, i) }));
    if (cells.some(({ cell }) => cell.presence !== "unknown")) takePart(task, [], null);
    for (const { key, cell } of cells) if (cell.presence === "present") takePart(task, [key], matrix.twoSigns || cell.strength !== null ? cell.mark : null);
    task.evidence.push(groundsAt(inRows ? place : cells[0]?.cell.place ?? place, drafting));
  }
  drafting.notes.push({ code: "imported/two-mode", params: { sheet: sheet ?? file } });
  drafting.questions.push({ code: inRows ? "imported/ask-rows" : "imported/ask-columns", params: { sheet: sheet ?? file }, answer: "--map: sheets (organisations)" });
}
