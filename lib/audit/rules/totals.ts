import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, within } from "../printed.js";
import type { Study } from "../schema.js";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Counts of a block add up to its people, and percentages to 100 but for the rounding of each. Fewer people than the sample may be missing answers that the study
 * does not mention: ambiguous, not wrong.
 */
export function totals({ samples, distributions }: Study): AuditFinding[] {
  return distributions.filter(({ several }) => !several).flatMap(({ id, where, label, sample, missing, classes }) => {
    const n = samples.find((one) => one.id === sample)!.n;
    const counts = classes.map(({ count }) => count);
    const percents = classes.map(({ percent }) => (percent === null ? null : readPrinted(percent)));
    const findings: AuditFinding[] = [];
    if (counts.every((count) => count !== null)) {
      const total = sum(counts) + (missing ?? 0);
      const status = total === n ? "consistent" : total > n ? "inconsistent" : "ambiguous";
      findings.push(found("count-total", status, `${id}.count`, where, `audit/count-total-${status}`, { n, total, short: n - total }, { row: label, printed: String(n), recomputed: total, tolerance: 0 }));
    }
    if (percents.every((percent) => percent !== null) && missing === null && counts.every((count) => count === null || count < n || n === 0)) {
      const total = sum(percents.map(({ value }) => value));
      const tolerance = sum(percents.map(({ half }) => half));
      const holds = within(total, 100, tolerance);
      const round = Math.round(total * 1e6) / 1e6;
      findings.push(found("percent-total", verdict(holds), `${id}.percent`, where, holds ? "audit/percent-total-holds" : "audit/percent-total-fails", { total: round, classes: classes.length }, { row: label, printed: "100", recomputed: round, tolerance }));
    }
    return findings;
  });
}
