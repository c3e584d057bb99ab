import { z } from "zod";
import { saying } from "../../../metric/index.js";

/** How long a horizontal path may be to count as joining a pair. */
export const stepsOption = saying(z.number().int().min(1).default(1), "longest horizontal path that counts, in ties; 1 is a direct tie", "计入的横向路径最长步数；1为直接关系");
