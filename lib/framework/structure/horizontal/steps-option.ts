import { z } from "zod";

/** How long a horizontal path may be to count as joining a pair. */
export const stepsOption = z.number().int().min(1).default(1).describe("longest horizontal path that counts, in ties; 1 is a direct tie");
