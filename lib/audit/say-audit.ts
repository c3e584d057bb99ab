import { auditKindWords, auditMessages, auditPhrases, type AuditMessageCode } from "../words/audit.js";
import { fill, say, type Label, type Language } from "../words/index.js";
import type { AuditFinding } from "./finding.js";
import { readPrinted } from "./printed.js";

/** Which rule made a finding, or what sort of remark it is. */
export const sayAuditKind = (kind: string, language: Language): string => auditKindWords[kind]?.[language] ?? kind;

/** Where in the publication a finding stands: "Table 6, Trust level". */
export function sayAuditPlace({ where, row }: AuditFinding, language: Language): string {
  const parts = [
    ...(["table", "figure", "section"] as const).flatMap((part) => (where?.[part] == null ? [] : [fill(auditPhrases[part], { value: where[part] }, language)])),
    ...(where?.part == null ? [] : [say(where.part, language)]), ...(row === null ? [] : [say(row, language)]),
  ];
  return parts.join(language === "zh" ? "，" : ", ");
}

/** A number beside the printed one: two decimals more than print shows, so that the difference is seen. */
export function sayRecomputed({ printed, recomputed }: Pick<AuditFinding, "printed" | "recomputed">, value: number | Label, language: Language): string {
  if (typeof value !== "number") return say(value, language);
  const shown = typeof printed === "string" && /^\S+$/.test(printed) ? readPrinted(printed).decimals : null;
  if (Number.isInteger(recomputed) && (shown ?? 0) === 0 && Number.isInteger(value)) return String(value);
  if (value !== 0 && Math.abs(value) < 1e-4) return value.toExponential(1).replace("-", "\u2212");
  return value.toFixed(shown === null ? 3 : shown + 2).replace("-", "\u2212");
}

const sayPrinted = (printed: string | Label, language: Language) => (typeof printed === "string" ? printed : language === "zh" ? `“${say(printed, language)}”` : `"${say(printed, language)}"`);

/** The numbers of a finding in one clause: printed, recomputed, how far rounding goes. */
export function sayNumbers(finding: AuditFinding, language: Language): string {
  const { printed, recomputed, low, high, tolerance, by, kind } = finding;
  const number = (value: number) => sayRecomputed(finding, value, language);
  const isRange = kind === "claim" && low !== null && high !== null;
  const parts = [
    ...(printed === null ? [] : [fill(auditPhrases.printed, { value: sayPrinted(printed, language) }, language)]),
    ...(recomputed === null ? [] : [fill(typeof recomputed === "number" ? auditPhrases.recomputed : auditPhrases.instead, { value: isRange ? `${String(low)} \u2013 ${String(high)}` : typeof recomputed === "number" ? number(recomputed) : sayPrinted(recomputed, language) }, language)
      + (kind === "mean-of-items" && low !== null && high !== null ? `${language === "zh" ? "（" : " ("}${fill(auditPhrases.between, { low: number(low), high: number(high) }, language)}${language === "zh" ? "）" : ")"}` : "")]),
    ...(tolerance === null || by === "annotation" || typeof recomputed !== "number" ? [] : [fill(auditPhrases.tolerance, { value: tolerance === 0 ? "0" : String(Number(tolerance.toPrecision(3))) }, language)]),
  ];
  return parts.join(language === "zh" ? "；" : "; ");
}

/** What the rule, and what the study's readers have to say. */
export function sayAuditFinding({ message, note }: AuditFinding, language: Language): string {
  const said = message === null ? [] : [Object.hasOwn(auditMessages, message.code) ? fill(auditMessages[message.code as AuditMessageCode], message.params, language) : message.code];
  return [...said, ...(note === null ? [] : [say(note, language)])].join(language === "zh" ? "" : " ");
}
