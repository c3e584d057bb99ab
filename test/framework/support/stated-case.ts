import type { Case, CaseInput } from "../../../lib/case/index.js";
import { makeCase } from "../../support/make-case.js";

/** The framework's six layers, each listed in part: where a case declares nothing, a layer without a tie counts as not stated. */
export const partlyListed = ["mandate", "command", "supervision", "communication", "decision", "operational"].map((id) => ({
  id, label: id, dimension: ["mandate", "command", "supervision"].includes(id) ? "vertical" as const : "horizontal" as const, reads: id as "command", coverage: "partial" as const,
}));

/** A small case whose layers are all stated, unless it declares its own. */
export const statedCase = (organisations: string, ties: Parameters<typeof makeCase>[1] = [], more: Partial<CaseInput> = {}): Case =>
  makeCase(organisations, ties, { vocabulary: { layers: partlyListed }, ...more });
