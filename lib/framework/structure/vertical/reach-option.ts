import { z } from "zod";
import { saying } from "../../../metric/index.js";

export const reachOption = saying(z.enum(["out", "in"]).default("out"), "out: whom the organisation reaches; in: who reaches it", "out：该单位可达者；in：可达该单位者");
