import { z } from "zod";
import { saying } from "../../metric/index.js";

/** Which way paths are followed: the same word in every measure of distance. */
export const wayOption = saying(z.enum(["all", "out", "in"]).default("all"),
  "all: direction ignored; out: paths from the organisation; in: paths to it", "all：忽略方向；out：自该单位出发的路径；in：到该单位的路径");
