import { z } from "zod";
import { parallelOption, saying } from "../../metric/index.js";
import type { Projection } from "../../network/index.js";

/** How clustering reads ties; the same for one organisation and for the whole. */
export const clusteringOptions = {
  direction: saying(z.enum(["ignored", "directed", "mutual"]).default("ignored"),
    "ignored: a tie joins both ways; directed: along arcs (Fagiolo); mutual: only pairs tied both ways",
    "ignored：忽略方向；directed：沿有向关系（法焦洛）；mutual：仅计双向都有关系的单位对"),
  form: saying(z.enum(["ties", "onnela", "barrat"]).default("ties"),
    "ties: each tie counts the same; onnela: geometric mean of the three strengths over the largest; barrat: by the strength of the two ties that meet (not along arcs)",
    "ties：每条关系同等；onnela：三条关系强度与最大强度之比的几何平均；barrat：按相遇两条关系的强度（不适用于有向）"),
  parallel: parallelOption,
};

interface Read {
  readonly direction: "ignored" | "directed" | "mutual";
  readonly form: "ties" | "onnela" | "barrat";
  readonly parallel: NonNullable<Projection["parallel"]>;
}

export const clusteringProjection = ({ direction, form, parallel }: Read): Projection => ({ direction, strength: form === "ties" ? "ignored" : "as strength", parallel });
