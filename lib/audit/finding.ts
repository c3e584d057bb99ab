import type { Label, Note } from "../words/index.js";
import type { AuditMessageCode } from "../words/audit.js";
import type { AuditStatus, Where } from "./schema.js";

/** One printed number, or label, and what it comes to when it is worked out again. */
export interface AuditFinding {
  /** The number under which readers of the study speak of it. */
  readonly id: string | null;
  /** Which rule, or of an annotation which sort of remark. */
  readonly kind: string;
  readonly status: AuditStatus;
  readonly by: "rule" | "annotation";
  /** The name of the printed number: `table-6.D5.mean`. */
  readonly about: string | null;
  readonly where: Where | null;
  /** The row or block of the table. */
  readonly row: Label | null;
  readonly printed: string | Label | null;
  readonly recomputed: number | Label | null;
  /** What rounding of the numbers it was worked out from leaves open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly tolerance: number | null;
  /** What the rule has to say. Null of an annotation. */
  readonly message: Note | null;
  /** What a reader of the study has to say. */
  readonly note: Label | null;
}

export type RuleName =
  | "sample-share" | "percent" | "count-total" | "percent-total" | "classes" | "mean-of-items" | "mean-range" | "possible-mean" | "label" | "item-range" | "item-count" | "alpha" | "alpha-order"
  | "implied-correlation" | "correlation-between" | "kmo" | "degrees-of-freedom" | "p-value" | "determinant" | "responses-needed" | "density" | "average-degree" | "centralization"
  | "claim" | "not-printed" | "labels-unchecked";

type Rest = Partial<Pick<AuditFinding, "row" | "printed" | "recomputed" | "low" | "high" | "tolerance">>;

/** A finding of a rule. */
export function found(kind: RuleName, status: AuditStatus, about: string, where: Where, code: AuditMessageCode, params: Note["params"] = {}, rest: Rest = {}): AuditFinding {
  return {
    id: null, kind, status, by: "rule", about, where, row: rest.row ?? null, printed: rest.printed ?? null, recomputed: rest.recomputed ?? null,
    low: rest.low ?? null, high: rest.high ?? null, tolerance: rest.tolerance ?? null, message: { code, params }, note: null,
  };
}

/** Consistent if it holds, inconsistent if not. */
export const verdict = (holds: boolean): "consistent" | "inconsistent" => (holds ? "consistent" : "inconsistent");
