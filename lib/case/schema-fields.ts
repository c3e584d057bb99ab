import type { z } from "zod";
import type { Path } from "./place.js";

interface Def {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

const defOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Def;

/** The schema without what only wraps it: defaults, null, transforms. Of a union, the branch that is a record. */
function bare(schema: z.core.$ZodType): Def {
  const def = defOf(schema);
  const inner = def.innerType ?? def.in ?? def.options?.find((option) => bare(option).type === "object");
  return inner === undefined ? def : bare(inner);
}

/** The fields the format knows at a path: what a misspelled field is compared with. */
export function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  let def = bare(schema);
  for (const part of path) {
    const next = typeof part === "number" ? def.element : typeof part === "string" && def.shape !== undefined && Object.hasOwn(def.shape, part) ? def.shape[part] : undefined;
    if (next === undefined) return [];
    def = bare(next);
  }
  return Object.keys(def.shape ?? {});
}
