import { z } from "zod";
import { saying } from "../../metric/index.js";

/** What becomes of a distance that does not exist. */
export const unreachableOption = (usual: "reached" | "undefined") => saying(z.enum(["reached", "undefined"]).default(usual),
  "reached: only those joined by a path are looked at; undefined: no value where somebody is not reached",
  "reached：只看有路径相连者；undefined：有单位不可达时不给数值");
