import { z } from "zod";
import { saying } from "../../metric/index.js";

/** Programs differ in whether what cannot be said of one is 0 or nothing. */
export const undefinedAsOption = saying(z.enum(["null", "zero"]).default("null"),
  "what an organisation gets of whom it is not defined: null, or zero as NetworkX has it",
  "无定义的单位取何值：null为空值；zero为零（与NetworkX相同）");
