import { z } from "zod";
import type { Provenance } from "./provenance.js";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().max(10_000);
const bilingual = z.strictObject({ en: text, zh: text });
const digested = z.strictObject({ id: text, sha256: hash });
const name = z.string().min(1).max(300).regex(/^[^/\\]+$/);
const numbered = z.string().regex(/^[\w.+-]{1,40}$/);
/** A name of a command or a flag. */
const word = z.string().regex(/^[a-z][a-z-]{0,39}$/);

const schema = z.strictObject({
  tool: z.literal("crosstie"),
  version: numbered,
  formatVersion: numbered,
  command: word.nullable(),
  inputs: z.array(z.strictObject({ name, bytes: z.int().min(0), sha256: hash })).max(1000),
  case: digested.nullable(),
  otherCases: z.array(digested).max(1000),
  options: z.record(word, z.union([text, z.boolean(), z.array(text).max(10_000)])),
  seed: z.number().nullable(),
  definitions: z.array(z.strictObject({ metric: text, label: bilingual, convention: bilingual, sources: z.array(text).max(100) })).max(10_000),
  part: name.nullable(),
  digest: hash,
  content: hash.nullable(),
});

/** What a file claims about itself, held against the form; null where it has not that form. Nothing of it is believed yet. */
export function readProvenance(claimed: unknown): Provenance | null {
  const checked = schema.safeParse(claimed);
  return checked.success ? checked.data : null;
}
