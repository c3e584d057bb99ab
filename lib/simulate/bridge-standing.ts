import { distancesFrom, type CompactGraph } from "../network/index.js";

/** A pair that may be tied; candidates stand in the order in which they are preferred before any is chosen. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly cost: number;
  /** Not between two organisations of one stated level. */
  readonly across: boolean;
}

/** Farther than any path: sums of two of these still fit. */
export const noPath = 1 << 28;

/** Where a search stands: the ties chosen so far, and what they have made of the network. */
export interface Standing {
  readonly chosen: readonly number[];
  /** The piece of each organisation, by the number of one of its members. */
  readonly piece: Int32Array;
  /** Steps between all, along all ties; only where a goal asks for it. */
  readonly steps: Int32Array | null;
  /** The same along horizontal ties. */
  readonly lateral: Int32Array | null;
}

/** Steps between all organisations of an undirected graph. Cost O(n m). */
export function allSteps(graph: CompactGraph): Int32Array {
  const matrix = new Int32Array(graph.order * graph.order);
  for (let i = 0; i < graph.order; i++) distancesFrom(graph, i).forEach((steps, j) => (matrix[i * graph.order + j] = steps === -1 ? noPath : steps));
  return matrix;
}

/** The steps once two are tied: a new shortest path takes the new tie once. Cost O(n²). */
function shortened(matrix: Int32Array | null, order: number, x: number, y: number): Int32Array | null {
  if (matrix === null || matrix[x * order + y]! <= 1) return matrix;
  const next = matrix.slice();
  for (let i = 0; i < order; i++) {
    const [toX, toY] = [matrix[i * order + x]! + 1, matrix[i * order + y]! + 1];
    if (Math.min(toX, toY) > noPath) continue;
    for (let j = 0; j < order; j++) {
      const by = Math.min(toX + matrix[y * order + j]!, toY + matrix[x * order + j]!);
      if (by < next[i * order + j]!) next[i * order + j] = by;
    }
  }
  return next;
}

/** The standing once a candidate is chosen too. */
export function withTie(standing: Standing, candidates: readonly Candidate[], index: number): Standing {
  const { i, j } = candidates[index]!;
  const order = standing.piece.length;
  const [keep, gone] = [standing.piece[i]!, standing.piece[j]!];
  return {
    chosen: [...standing.chosen, index],
    piece: keep === gone ? standing.piece : standing.piece.map((piece) => (piece === gone ? keep : piece)),
    steps: shortened(standing.steps, order, i, j), lateral: shortened(standing.lateral, order, i, j),
  };
}

export const withTies = (standing: Standing, candidates: readonly Candidate[], indexes: readonly number[]): Standing =>
  indexes.reduce((at, index) => withTie(at, candidates, index), standing);
