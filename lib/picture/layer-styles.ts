import type { Dimension, PictureLayer } from "./scene.js";
import { furtherColours, type Token } from "./palette.js";

export type MarkKind = "disc" | "diamond" | "square" | "triangle" | "bar" | "cross" | "plus";
export type ArrowKind = "open" | "filled" | "ring";

/** How the ties of one layer look when in plan and stated. */
export interface LayerStyle {
  readonly colour: Token;
  readonly width: number;
  /** At the middle of the tie; vertical ties have none. */
  readonly mark: MarkKind | null;
  /** At the target; null for a tie without direction. */
  readonly arrow: ArrowKind | null;
}

const seed: Readonly<Record<string, LayerStyle>> = {
  mandate: { colour: "ink", width: 1.5, mark: null, arrow: "open" },
  command: { colour: "ink", width: 2.4, mark: null, arrow: "filled" },
  supervision: { colour: "ink", width: 1.5, mark: null, arrow: "ring" },
  communication: { colour: "communication", width: 1.9, mark: "disc", arrow: null },
  decision: { colour: "decision", width: 1.9, mark: "diamond", arrow: null },
  operational: { colour: "operational", width: 1.9, mark: "square", arrow: null },
};
const furtherMarks: readonly MarkKind[] = ["triangle", "bar", "disc", "diamond", "square"];
const furtherArrows: readonly ArrowKind[] = ["open", "filled", "ring"];
const dimensionOf: Readonly<Record<string, Dimension>> = {
  mandate: "vertical", command: "vertical", supervision: "vertical",
  communication: "horizontal", decision: "horizontal", operational: "horizontal",
};

/**
 * The look of every declared layer. A layer that is, or says it reads, one of the six seed layers of its dimension
 * looks like it. Of the rest, vertical ones stay ink and take the next arrow; horizontal ones take the next further
 * colour and mark in declared order; affiliations are thin grey lines.
 */
export function layerStyles(layers: readonly PictureLayer[]): Map<string, LayerStyle> {
  const styles = new Map<string, LayerStyle>();
  let vertical = 0;
  let horizontal = 0;
  for (const layer of layers) {
    const name = layer.reads ?? layer.id;
    const known = Object.hasOwn(seed, name) && dimensionOf[name] === layer.dimension ? seed[name] : undefined;
    if (known !== undefined) styles.set(layer.id, known);
    else if (layer.dimension === "vertical") {
      styles.set(layer.id, { colour: "ink", width: 1.5, mark: null, arrow: furtherArrows[vertical++ % furtherArrows.length]! });
    } else if (layer.dimension === "horizontal") {
      const colour = furtherColours[horizontal % furtherColours.length]!;
      styles.set(layer.id, { colour, width: 1.9, mark: furtherMarks[horizontal++ % furtherMarks.length]!, arrow: null });
    } else styles.set(layer.id, { colour: "line", width: 1, mark: null, arrow: null });
  }
  return styles;
}

/** For a tie whose layer the case forgot to declare. */
export function undeclaredLayer(dimension: Dimension): LayerStyle {
  return dimension === "vertical" ? seed["mandate"]! : { colour: "ink3", width: 1.9, mark: null, arrow: null };
}
