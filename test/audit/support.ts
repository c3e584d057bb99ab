import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { auditStudy, checkStudy, type Audit, type AuditFinding, type Study, type StudyInput } from "../../lib/audit/index.js";
import { checkInstrument, type SurveyInstrument } from "../../lib/survey/index.js";

export const threeCities = fileURLToPath(new URL("../../data/three-city-survey", import.meta.url));
export const fileOf = (name: string) => ({ file: name, text: readFileSync(`${threeCities}/${name}`, "utf8") });

export function shippedInstrument(): SurveyInstrument {
  const checked = checkInstrument(fileOf("instrument.json"));
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.instrument;
}

export function shippedStudy(): Study {
  const checked = checkStudy(fileOf("study.json"), { instrument: shippedInstrument() });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.study;
}

export const shippedAudit = (): Audit => auditStudy(shippedStudy(), { instrument: shippedInstrument() });

type Given = Omit<StudyInput, "format" | "id" | "title">;

/** A study of a test's own. */
export function studyOf(given: Given): Study {
  const checked = checkStudy({ data: { format: "crosstie-study", id: "study", title: "Study", samples: [{ id: "all", where: {}, label: "all", n: 40 }], ...given } });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return checked.study;
}

/** What the rules say of a study of a test's own. */
export const findingsOf = (given: Given, kind?: string): readonly AuditFinding[] => auditStudy(studyOf(given)).findings.filter((one) => kind === undefined || one.kind === kind);

export const flagged = (findings: readonly AuditFinding[]) => findings.filter(({ status }) => status === "inconsistent" || status === "mislabelled" || status === "ambiguous");
