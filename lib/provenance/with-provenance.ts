import { digestOf } from "./digest.js";
import type { Provenance } from "./provenance.js";

/** A result with where it comes from, and the digest of the result as it stands here. */
export const withProvenance = <T extends object>(result: T, provenance: Provenance): T & { readonly provenance: Provenance } =>
  ({ ...result, provenance: { ...provenance, content: digestOf(result) } });
