import type { Layout, Route } from "../layout/index.js";
import type { PictureTie } from "../picture/index.js";
import type { Paint } from "./canvas-parts.js";
import type { Detail } from "./detail.js";
import type { DrawnTie } from "./drawn-graph.js";
import { mixed } from "./mixed.js";

export type Normal = (place: { x: number; y: number }) => { x: number; y: number };

/** How a tie is to be drawn; the coordinates are those of sigma's normalised frame, so that they are the layout's own. */
export interface TieLook {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
  /** Pixels of the layout from the middle of each end to where the line begins. */
  readonly gap1: number;
  readonly gap2: number;
  readonly pattern: number;
  readonly casing: number;
  /** Colour and width where the tie stands out; as such it has `color` and `size`. */
  readonly strong: string;
  readonly wide: number;
}

export const patternCode = { solid: 0, double: 1, dots: 2, dash: 3 } as const;

/** A tie of the picture as the canvas draws it, along the layout's own curve. */
export function tieLook(tie: PictureTie, layout: Layout, normal: Normal, detail: Detail, paint: Paint, route: Route = layout.routes[tie.id]!): TieLook & DrawnTie {
  const shorten = tie.arrow?.kind === "filled" ? tie.arrow.size * 0.6 : tie.arrow?.kind === "ring" ? 6.8 : 0;
  const from = normal({ x: route.x1, y: -route.y1 });
  const to = normal({ x: route.x2 - (tie.arrow?.dx ?? 0) * shorten, y: -(route.y2 - (tie.arrow?.dy ?? 0) * shorten) });
  const middle = normal({ x: route.cx, y: -route.cy });
  const gap = (id: string, x: number, y: number) => {
    // A cell of a matrix does not reach for the head of its row.
    if (layout.matrix !== undefined) return 0;
    const end = layout.positions[id]!;
    return Math.hypot(x - end.x, y - end.y);
  };
  const strong = paint(tie.colour);
  const { hairlines } = detail;
  const pale = hairlines ? (tie.pattern === "solid" ? 0.35 : 0.55) : detail.pale && !["matched", "phantom", "emergent", "dimmed"].includes(tie.colour) ? 0.5 : 0;
  return {
    id: tie.id, source: tie.source, target: tie.target,
    x1: from.x, y1: from.y, cx: middle.x, cy: middle.y, x2: to.x, y2: to.y,
    gap1: gap(tie.source, route.x1, route.y1), gap2: gap(tie.target, route.x2, route.y2),
    // A hairline cannot show a pattern: what is implied or recommended is paler instead.
    pattern: hairlines ? patternCode.solid : patternCode[tie.pattern], casing: detail.casing,
    color: pale > 0 ? mixed(strong, paint("page"), pale) : strong, size: hairlines ? Math.min(1, tie.width) : tie.width,
    strong, wide: hairlines ? Math.max(1.2, tie.width) : tie.width,
  };
}
