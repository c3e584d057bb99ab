import type { Provenance } from "../provenance/index.js";
import type { Comparison } from "./compare-pieces.js";

/** Something to say of what a file claims about itself. What `fails` keeps the file from holding; the rest is good to know. */
export interface Remark {
  readonly code:
    | "broken-record" | "changed-since-written" | "other-version" | "other-format-version" | "case-changed" | "case-same" | "input-changed" | "input-missing" | "input-added"
    | "definition-changed" | "definition-unknown" | "seed-changed" | "options-changed" | "program-not-here";
  readonly name: string;
  readonly fails: boolean;
}

/** What came of holding a file against the case it says it was made from. Plain data. */
export interface Verification extends Comparison {
  readonly kind: "verification";
  /** What the file is. */
  readonly of: "html" | "md" | "json" | "csv";
  /** The version that made the file. */
  readonly version: string;
  readonly case: string | null;
  /** Whether everything the file says holds: all its numbers and words, and what it says of where they come from. */
  readonly holds: boolean;
  readonly remarks: readonly Remark[];
}

/** Whether a difference speaks against the file: looks and programs of another version are expected to be others. */
const speaksAgainst = (of: Comparison["differences"][number]["of"], sameVersion: boolean): boolean => sameVersion || !["style", "program", "markup"].includes(of);

export function verification(of: Verification["of"], claimed: Provenance, here: string, { numbers, differences }: Comparison, remarks: readonly Remark[]): Verification {
  const holds = remarks.every(({ fails }) => !fails) && differences.every((one) => !speaksAgainst(one.of, claimed.version === here)) && numbers.differ === 0;
  return { kind: "verification", of, version: claimed.version, case: claimed.case?.id ?? null, holds, numbers, differences, remarks };
}
