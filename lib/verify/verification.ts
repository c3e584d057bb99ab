import type { Provenance } from "../provenance/index.js";
import type { Comparison } from "./compare-pieces.js";

/** Something to say of what a file claims about itself. What `fails` keeps the file from holding; the rest is good to know. */
export interface Remark {
  readonly code:
    | "broken-record" | "changed-since-written" | "other-version" | "other-format-version" | "case-changed" | "case-same" | "input-changed" | "input-missing" | "input-added"
    | "other-looks" | "definition-changed" | "definition-unknown" | "seed-changed" | "options-changed" | "program-not-here";
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

/** What makes a page look and work as it does. */
export const isLooks = ({ of }: Comparison["differences"][number]): boolean => of === "style" || of === "program" || of === "markup";

/** A page of another version is expected to look otherwise. But what a page shows depends on its looks: numbers can be hidden or painted over, so nobody vouches for it. */
export function verification(of: Verification["of"], claimed: Provenance, here: string, { numbers, differences }: Comparison, remarks: readonly Remark[]): Verification {
  const looks: Remark[] = claimed.version !== here && differences.some(isLooks) ? [{ code: "other-looks", name: claimed.version, fails: true }] : [];
  const said = [...remarks, ...looks];
  const holds = said.every(({ fails }) => !fails) && differences.length === 0 && numbers.differ === 0;
  return { kind: "verification", of, version: claimed.version, case: claimed.case?.id ?? null, holds, numbers, differences, remarks: said };
}
