import { z } from "zod";
import { saying } from "../../../metric/index.js";

/** How long paths of four steps may be counted. */
export const pathEffortOption = saying(z.int().min(1).default(2_000_000), "how many steps the counting of paths may take; beyond, it is not computed", "计数路径最多走多少步；超出时不作计算");
