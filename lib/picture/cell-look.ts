import type { MatrixCells } from "../layout/index.js";
import type { LayerStyle } from "./layer-styles.js";
import type { lineLook } from "./line-look.js";

/** From this side of a cell on a tie is drawn as in the legend, with its mark or arrow. */
const leastDrawn = 16;
/** A strip lower than this has no room for a mark. */
const leastStrip = 7;

/**
 * A tie in a matrix: where there is room a short line with its mark, as in the legend; in small cells a block of its
 * colour, hollow where implied and a dotted bar where recommended, so that status still shows.
 */
export function cellLook(matrix: MatrixCells, tie: string, style: LayerStyle, look: ReturnType<typeof lineLook>): { width: number; mark: number | null; arrow: number | null } {
  const strip = matrix.strips[tie] ?? matrix.cell;
  const short = (value: number) => Math.round(value * 100) / 100;
  if (matrix.cell >= leastDrawn && strip >= leastStrip) {
    return { width: short(Math.min(style.width + look.extra, strip * 0.4)), mark: short(Math.min(1, strip / 12)), arrow: short(Math.min(9, strip * 0.8)) };
  }
  const high = strip * 0.84;
  return { width: short(look.pattern === "double" ? Math.max(0.8, high - 2.2) : look.pattern === "dots" ? Math.min(2.4, high) : high), mark: null, arrow: null };
}
