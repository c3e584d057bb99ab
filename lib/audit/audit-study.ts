import type { SurveyInstrument } from "../survey/index.js";
import type { Label } from "../words/index.js";
import { found, type AuditFinding } from "./finding.js";
import { claims } from "./rules/claims.js";
import { classBounds } from "./rules/classes.js";
import { factorability } from "./rules/factorability.js";
import { itemLists } from "./rules/item-lists.js";
import { labels } from "./rules/labels.js";
import { meansInRange, meansOfItems, possibleMeans } from "./rules/means.js";
import { networks } from "./rules/networks.js";
import { pValues } from "./rules/p-values.js";
import { reliabilityRules } from "./rules/reliability.js";
import { shares } from "./rules/shares.js";
import { totals } from "./rules/totals.js";
import { statusNames, type AuditStatus, type Study } from "./schema.js";

/** A study's printed numbers, each with what it comes to. Plain data. */
export interface Audit {
  readonly kind: "audit";
  readonly study: string;
  readonly title: Label;
  readonly instrument: string | null;
  readonly counts: Readonly<Record<AuditStatus, number>>;
  readonly findings: readonly AuditFinding[];
}

const rules = [shares, totals, classBounds, meansOfItems, meansInRange, possibleMeans, itemLists, reliabilityRules, factorability, pValues, networks, claims];

/** Findings of the rules wear the number under which readers of the study speak of them; what rules cannot see stands beside them. */
function annotated(findings: readonly AuditFinding[], { annotations }: Study): AuditFinding[] {
  const own = findings.map((finding) => {
    const note = annotations.find(({ status, kind, about }) => status === null && kind === finding.kind && about === finding.about);
    return note === undefined ? finding : { ...finding, id: note.id, note: note.note };
  });
  const further = annotations.flatMap(({ id, kind, about, where, status, printed, instead, note }): AuditFinding[] => (status === null ? [] : [{
    id, kind, status, by: "annotation", about, where, row: null, printed, recomputed: instead, low: null, high: null, tolerance: null, message: null, note,
  }]));
  return [...own, ...further];
}

/**
 * Works out again what the printed numbers of a study allow, and returns every number with its verdict. A number is inconsistent only where rounding cannot explain it;
 * what needs data that are not printed is not-reproducible, never guessed.
 *
 * @example auditStudy(study).findings.find(({ about }) => about === "table-6.D5.mean") // printed "5.70", recomputed 5.77, status "inconsistent"
 */
export function auditStudy(study: Study, { instrument = null }: { readonly instrument?: SurveyInstrument | null } = {}): Audit {
  const usable = instrument !== null && (study.instrument === null || study.instrument === instrument.id) ? instrument : null;
  const nowhere = { table: null, figure: null, section: null, part: null };
  const findings = annotated([
    ...rules.flatMap((rule) => rule(study)), ...labels(study, usable),
    ...(study.instrument !== null && usable === null ? [found("labels-unchecked", "not-reproducible", "instrument", nowhere, "audit/labels-unchecked", { instrument: study.instrument })] : []),
    ...study.notPrinted.map(({ id, where, what }) => found("not-printed", "not-reproducible", id, where, "audit/not-printed", {}, { row: what })),
  ], study);
  const counts = Object.fromEntries(statusNames.map((status) => [status, findings.filter((one) => one.status === status).length])) as Record<AuditStatus, number>;
  return { kind: "audit", study: study.id, title: study.title, instrument: usable?.id ?? null, counts, findings };
}
