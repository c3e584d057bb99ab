import { parseCase, type Case, type CaseInput } from "../../lib/case/index.js";

type Given = readonly [code: string, value: "present" | "absent" | "contradicted" | "expected", coder?: string | null, codebook?: string];

/** A case that holds codings and nothing else: `["A1", "present", "Li"]`. */
export function coded(id: string, ...codings: readonly Given[]): Case {
  return parseCase({
    format: "crosstie-case", id, title: id, organisations: [], vocabulary: { layers: [] },
    codings: codings.map(([code, value, coder = null, codebook], i) => ({ id: `k${i + 1}`, code, value, coder, ...(codebook === undefined ? {} : { codebook }) })),
  } satisfies CaseInput);
}
