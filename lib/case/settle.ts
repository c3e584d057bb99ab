import type { z } from "zod";
import type { Case, caseSchema, Tie } from "./schema.js";

/** Settles what a tie may leave to its layer: the dimension, and with it whether the tie has a direction. */
export function settle(parsed: z.output<typeof caseSchema>): Case {
  const dimensionOf = new Map(parsed.vocabulary.layers.map((layer) => [layer.id, layer.dimension]));
  return {
    ...parsed,
    ties: parsed.ties.map((tie): Tie => {
      const dimension = tie.dimension ?? dimensionOf.get(tie.layer) ?? "horizontal";
      return { ...tie, dimension, directed: tie.directed ?? dimension === "vertical" };
    }),
  };
}
