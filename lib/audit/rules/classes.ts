import type { Note } from "../../words/index.js";
import type { AuditMessageCode } from "../../words/audit.js";
import { found, type AuditFinding } from "../finding.js";
import type { Study } from "../schema.js";
import { classId } from "./shares.js";

type Class = Study["distributions"][number]["classes"][number];

/**
 * Classes of a numeric block that share a value, or that leave some values without a class. Where there is neither, one finding says so. Values that need not be whole
 * may share a bound: 0 to 5 and 5 to 9 are then read as 0 to below 5.
 */
export function classBounds({ distributions }: Study): AuditFinding[] {
  return distributions.flatMap(({ id, where, label, values, least, classes }) => {
    const bounded = classes.filter((one): one is Class & { from: number } => one.from !== null).toSorted((a, b) => a.from - b.from);
    if (bounded.length < 2) return [];
    const about = `${id}.classes`;
    const troubled = (code: AuditMessageCode, params: Note["params"], between: readonly Class[]) =>
      found("classes", "ambiguous", about, where, code, params, { row: label, printed: between.map((one) => classId(one)).join(" / ") });
    const step = values === "whole" ? 1 : 0;
    const troubles: AuditFinding[] = [];
    if (least !== null && bounded[0]!.from > least) troubles.push(troubled("audit/classes-begin-late", { least, from: bounded[0]!.from }, [bounded[0]!]));
    bounded.slice(1).forEach((one, i) => {
      const before = bounded[i]!;
      if (before.to === null || before.to >= one.from + (step === 0 ? 1e-12 : 0)) troubles.push(troubled("audit/classes-overlap", { value: one.from }, [before, one]));
      else if (one.from > before.to + step) troubles.push(troubled("audit/classes-gap", { from: before.to, to: one.from }, [before, one]));
    });
    return troubles.length > 0 ? troubles : [found("classes", "consistent", about, where, "audit/classes-hold", { count: bounded.length }, { row: label })];
  });
}
