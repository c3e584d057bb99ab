import { z } from "zod";

/**
 * Options that many metrics share: the same word means the same thing everywhere. An option is described in both
 * languages, because help and the metric pages are printed from it.
 */
export const saying = <T extends z.ZodType>(schema: T, en: string, zh: string): T => schema.meta({ description: en, zh });

export const directionOption = saying(z.enum(["ignored", "directed", "mutual"]).default("ignored"),
  "ignored: a tie joins both ways; directed: along arcs only; mutual: only pairs tied both ways",
  "ignored：忽略方向；directed：仅沿有向关系；mutual：仅计双向都有关系的单位对");

export const modeOption = saying(z.enum(["partners", "total", "in", "out"]).default("partners"),
  "partners: distinct organisations, direction ignored; in, out: arcs to or from; total: in plus out",
  "partners：不同单位数，忽略方向；in、out：入、出有向关系；total：入与出之和");

export const parallelOption = saying(z.enum(["largest", "smallest", "sum", "count"]).default("largest"),
  "strength of several ties between the same two: the largest, the smallest, their sum, or the number of layers",
  "同一对单位间多条关系的强度：取最大、最小、合计或关系层数");

export const strengthOption = saying(z.enum(["ignored", "as strength"]).default("ignored"), "whether the strength of ties counts", "是否计入关系强度");

export const lengthOption = saying(z.enum(["ignored", "as length"]).default("ignored"),
  "ignored: every tie is one step; as length: a tie is as long as 1 / strength", "ignored：每条关系为一步；as length：关系长度为强度的倒数");

export const attributeOption = saying(z.enum(["sector", "level", "jurisdiction"]).default("sector"),
  "which attribute divides organisations into groups", "按何种属性划分群体");
