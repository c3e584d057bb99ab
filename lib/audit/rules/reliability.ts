import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, slack, within } from "../printed.js";
import type { Reliability, Study } from "../schema.js";

/** The mean inter-item correlation at which a standardised alpha of k items has this value: α = k r / (1 + (k - 1) r). */
export const impliedCorrelation = (alpha: number, k: number): number => alpha / (k - (k - 1) * alpha);

const pairsOf = (k: number) => (k * (k - 1)) / 2;

/** Coefficients as far as numbers in print can say something of them: bounds, raw against standardised, the correlations they imply. */
export function reliabilityRules({ reliability }: Study): AuditFinding[] {
  // The same items with a standardised alpha elsewhere: the approximation from the raw one would only contradict it.
  const better = (one: Reliability) => reliability.some(({ standardised, items }) => standardised !== null && items.length === one.items.length && items.every((item) => one.items.includes(item)));
  return [...reliability.flatMap((one) => ownRules(one, one.standardised === null && better(one))), ...between(reliability)];
}

function ownRules({ id, where, label, items, itemsPrinted, alpha, standardised, meanCorrelation }: Reliability, known: boolean): AuditFinding[] {
  const k = items.length;
  const row = label ?? { en: itemsPrinted ?? id };
  const findings: AuditFinding[] = [];
  for (const [name, text] of [["alpha", alpha], ["standardised", standardised]] as const) {
    if (text === null) continue;
    const { value, half } = readPrinted(text);
    const about = `${id}.${name}`;
    if (value > 1 + slack) findings.push(found("alpha", "inconsistent", about, where, "audit/alpha-above-one", {}, { row, printed: text }));
    else findings.push(found("responses-needed", "not-reproducible", about, where, "audit/needs-responses", {}, { row, printed: text, tolerance: half }));
  }
  if (alpha !== null && standardised !== null) {
    const unusual = readPrinted(alpha).value > readPrinted(standardised).value + slack;
    findings.push(found("alpha-order", "consistent", `${id}.alpha`, where, unusual ? "audit/alpha-unusual" : "audit/alpha-usual", { standardised }, { row, printed: alpha }));
  }
  const basis = standardised ?? alpha;
  if (basis !== null && !known && readPrinted(basis).value <= 1 + slack) {
    const { value, half } = readPrinted(basis);
    const [mean, low, high] = [value, value - half, Math.min(1, value + half)].map((one) => impliedCorrelation(one, k)) as [number, number, number];
    const printed = meanCorrelation === null ? null : readPrinted(meanCorrelation);
    const holds = printed === null || (printed.value >= low - printed.half - slack && printed.value <= high + printed.half + slack);
    // Only the standardised alpha is a function of the mean correlation: from the raw one it is an approximation, which nothing can be held against.
    const status = printed === null || standardised !== null ? verdict(holds) : holds ? "consistent" : "ambiguous";
    const code = standardised === null ? "audit/correlation-from-raw" : holds ? "audit/correlation-implied" : "audit/correlation-fails";
    findings.push(found("implied-correlation", status, `${id}.mean-correlation`, where, code, { k, alpha: basis }, {
      row, printed: meanCorrelation, recomputed: mean, low, high, tolerance: printed === null ? null : (high - low) / 2 + printed.half,
    }));
  }
  return findings;
}

/** The mean correlation between items of different scales, where one value is of all their items together. */
function between(reliability: readonly Reliability[]): AuditFinding[] {
  return reliability.flatMap((whole) => {
    const { id, where, label, items, standardised } = whole;
    if (standardised === null) return [];
    const parts = reliability.filter((one) => one !== whole && one.items.length < items.length && (one.standardised ?? one.alpha) !== null && one.items.every((item) => items.includes(item)));
    const covered = parts.flatMap((one) => one.items);
    if (parts.length < 2 || covered.length !== items.length || new Set(covered).size !== covered.length) return [];
    const inside = parts.map((one) => ({ pairs: pairsOf(one.items.length), mean: impliedCorrelation(readPrinted(one.standardised ?? one.alpha!).value, one.items.length) }));
    const pairs = pairsOf(items.length) - inside.reduce((sum, one) => sum + one.pairs, 0);
    const total = impliedCorrelation(readPrinted(standardised).value, items.length) * pairsOf(items.length);
    const mean = (total - inside.reduce((sum, one) => sum + one.pairs * one.mean, 0)) / pairs;
    // Scales are approximated by their raw alphas, so only what is far out is an error.
    return [found("correlation-between", Math.abs(mean) <= 1 ? "consistent" : within(mean, 0, 1.2) ? "ambiguous" : "inconsistent", `${id}.between`, where, "audit/correlation-between", { pairs, scales: parts.length }, { row: label ?? { en: id }, recomputed: mean })];
  });
}
