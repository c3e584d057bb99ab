import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, slack, within } from "../printed.js";
import type { Study } from "../schema.js";

/** Density and average degree from the counts of organisations and ties; a centralization is a share of the most there can be, so not above 1. */
export function networks({ networks: records }: Study): AuditFinding[] {
  return records.flatMap(({ id, where, label, organisations: n, ties, directed, selfTies, density, averageDegree, centralizations }) => {
    const findings: AuditFinding[] = [];
    const pairs = (directed ? n * (n - 1) : (n * (n - 1)) / 2) + (selfTies ? n : 0);
    const held = (kind: "density" | "average-degree", name: string, text: string, recomputed: number) => {
      const { half, value } = readPrinted(text);
      const holds = within(value, recomputed, half);
      findings.push(found(kind, verdict(holds), `${id}.${name}`, where, `audit/${kind}-${holds ? "holds" : "fails"}`, { n, ties: ties!, pairs }, { row: label, printed: text, recomputed, tolerance: half }));
    };
    if (ties !== null && density !== null && pairs > 0) held("density", "density", density, ties / pairs);
    if (ties !== null && averageDegree !== null && n > 0) held("average-degree", "average-degree", averageDegree, ((directed ? 1 : 2) * ties) / n);
    for (const one of centralizations) {
      const { value } = readPrinted(one.value);
      const holds = value >= -slack && value <= 1 + slack;
      findings.push(holds
        ? found("responses-needed", "not-reproducible", `${id}.${one.id}`, where, "audit/needs-ties", {}, { row: one.label, printed: one.value, tolerance: readPrinted(one.value).half })
        : found("centralization", "inconsistent", `${id}.${one.id}`, where, "audit/centralization-outside", {}, { row: one.label, printed: one.value }));
    }
    return findings;
  });
}
