import { z } from "zod";

/** Options that many metrics share: the same word means the same thing everywhere. */
export const directionOption = z.enum(["ignored", "directed", "mutual"]).default("ignored")
  .describe("ignored: a tie joins both ways; directed: along arcs only; mutual: only pairs tied both ways");

export const parallelOption = z.enum(["largest", "smallest", "sum", "count"]).default("largest")
  .describe("strength of several ties between the same two: the largest, the smallest, their sum, or the number of layers");

export const attributeOption = z.enum(["sector", "level", "jurisdiction"]).default("sector")
  .describe("which attribute divides organisations into groups");
