import { chiSquare } from "../../stats/distributions.js";
import { found, verdict, type AuditFinding } from "../finding.js";
import { readPrinted, slack, within } from "../printed.js";
import type { Study } from "../schema.js";
import { pFinding } from "./p-values.js";
import { impliedCorrelation } from "./reliability.js";

/**
 * Bartlett's test from its own numbers: df = p (p - 1) / 2, p from chi-square and df, and the determinant that the chi-square implies, ln |R| = -χ² / (n - 1 - (2p + 5) / 6). Of all
 * correlation matrices with the mean correlation that a standardised alpha of the same items implies, the one with equal correlations has the largest determinant
 * (ln |R| is concave): what lies above it cannot be.
 */
export function factorability({ factorability: records, reliability, samples }: Study): AuditFinding[] {
  return records.flatMap(({ id, where, sample, items, variables, kmo, chiSquare: printedChi, df, p, determinant }) => {
    const n = samples.find((one) => one.id === sample)!.n;
    const findings: AuditFinding[] = [];
    if (kmo !== null) {
      const { value } = readPrinted(kmo);
      findings.push(value > 1 + slack || value < 0
        ? found("kmo", "inconsistent", `${id}.kmo`, where, "audit/kmo-outside", {}, { printed: kmo })
        : found("responses-needed", "not-reproducible", `${id}.kmo`, where, "audit/needs-responses", {}, { printed: kmo, tolerance: readPrinted(kmo).half }));
    }
    const freedom = (variables * (variables - 1)) / 2;
    if (df !== null) findings.push(found("degrees-of-freedom", verdict(df === freedom), `${id}.df`, where, df === freedom ? "audit/df-holds" : "audit/df-fails", { variables }, { printed: String(df), recomputed: freedom, tolerance: 0 }));
    if (printedChi === null) return findings;
    const { value, half } = readPrinted(printedChi);
    findings.push(found("responses-needed", "not-reproducible", `${id}.chi-square`, where, "audit/needs-responses", {}, { printed: printedChi, tolerance: half }));
    if (p !== null) findings.push(pFinding(`${id}.p`, where, null, p, [value - half, value, value + half].map((x) => chiSquare(df ?? freedom).above(Math.max(0, x)))));
    const scale = n - 1 - (2 * variables + 5) / 6;
    if (scale <= 0) return findings;
    const log = -value / scale;
    const whole = reliability.find((one) => one.standardised !== null && one.items.length === variables && (items.length === 0 || one.items.every((item) => items.includes(item))));
    const r = whole === undefined ? null : impliedCorrelation(readPrinted(whole.standardised!).value, variables);
    const most = r === null ? null : (variables - 1) * Math.log(1 - r) + Math.log(1 + (variables - 1) * r);
    const printedDeterminant = determinant === null ? null : readPrinted(determinant);
    const fits = printedDeterminant === null || within(printedDeterminant.value, Math.exp(log), printedDeterminant.half + (Math.exp(log) * half) / scale);
    const possible = most === null || log <= most + 1e-6;
    const signed = (text: string) => text.replace("-", "\u2212");
    const params = { n, variables, determinant: signed(Math.exp(log).toExponential(2)), most: most === null ? null : signed(most.toFixed(2)) };
    findings.push(found("determinant", verdict(fits && possible), `${id}.determinant`, where, !fits ? "audit/determinant-fails" : !possible ? "audit/determinant-impossible" : most === null ? "audit/determinant" : "audit/determinant-bounded", params, {
      printed: determinant, recomputed: printedDeterminant === null ? log : Math.exp(log), tolerance: printedDeterminant?.half ?? null,
    }));
    return findings;
  });
}
