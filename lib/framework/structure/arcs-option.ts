import { z } from "zod";
import { saying } from "../../metric/index.js";

/** Along which arcs status comes to an organisation; measures differ in what their authors had in mind. */
export const arcsOption = (usual: "all" | "in" | "out") => saying(z.enum(["all", "in", "out"]).default(usual),
  "all: direction ignored; in: arcs into the organisation count; out: arcs out of it", "all：忽略方向；in：计入向关系；out：计出向关系");
