import { z } from "zod";
import { pseudonymKinds, type PseudonymKind } from "./pseudonym-kinds.js";
import type { ShareKey } from "./share-types.js";

const label = z.object({ en: z.string().optional(), zh: z.string().optional() }).transform(({ en, zh }) => ({ ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }));

const schema = z.object({
  format: z.literal("crosstie-key"),
  formatVersion: z.literal("1.0"),
  case: z.object({ id: z.string(), title: label }),
  seed: z.number(),
  shared: z.string().regex(/^[0-9a-f]{64}$/),
  kinds: z.array(z.object({
    kind: z.enum(Object.keys(pseudonymKinds) as [PseudonymKind, ...PseudonymKind[]]),
    entries: z.array(z.object({ pseudonym: z.string().min(1), id: z.string(), label: label.nullable(), aliases: z.array(z.string()) })),
  })),
});

/** The key that a file holds, or null. What is wrong with it is not told: a message would repeat what it says. */
export function readKey(text: string): ShareKey | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
