import { catalogue } from "../framework/index.js";
import { diagnosisMessages, fill, say, sayNote, type DiagnosisCode, type Language, type NameOf, type Note, type Params } from "../words/index.js";
import type { BranchDiagnosis, Diagnosis } from "./diagnosis.js";
import type { Beside } from "./problem.js";
import { problems } from "./problems/index.js";

/** A word about answers, in a language. */
export const diagnosisWord = (code: DiagnosisCode, language: Language, params: Params = {}): string => fill(diagnosisMessages[code], params, language);

/** What a branch saw against its threshold; null where it saw nothing. */
export function sayBranch(problem: string, { branch, relation, value, bounds, threshold, thresholdOrigin }: BranchDiagnosis, language: Language): string | null {
  const label = problems.find(({ id }) => id === problem)!.branches[branch]!.label;
  if (value === null && bounds === null) return null;
  return diagnosisWord(`branch/${relation}`, language, {
    label: say(label, language), value: value ?? diagnosisWord("branch/between", language, { least: bounds![0], most: bounds![1] }), threshold, origin: diagnosisWord(`origin/${thresholdOrigin}`, language),
  });
}

/** A value that is no answer, with the name of its column; null where there is none. */
export function sayBeside({ metric, column, label: own, value }: Beside, language: Language): string | null {
  const label = own ?? catalogue.find(metric!).columns[column!]!.label;
  return value === null ? null : diagnosisWord("branch/beside", language, { label: say(label, language), value });
}

/** Whether the answer holds when thresholds move; null where there is no answer to hold. */
export function saySensitivity({ sensitive, state, moved }: Diagnosis, language: Language): string | null {
  if (sensitive === null) return null;
  if (sensitive === "stable") return diagnosisWord("stable/sentence", language);
  const changes = moved.flatMap(({ option, lower, higher }) => [lower, higher].flatMap((end) => (end === null || end.state === state ? []
    : [diagnosisWord("sensitive/change", language, { option, threshold: end.threshold, state: diagnosisWord(`state/${end.state}`, language) })])));
  return diagnosisWord("sensitive/changes", language, { changes: changes.join(language === "zh" ? "；" : "; ") });
}

/** What is lacking, each sentence once. Notes about single records are said with the record's name. */
export function sayMissing(missing: readonly Note[], language: Language, nameOf: NameOf): readonly string[] {
  return [...new Set(missing.map((note) => {
    const said = sayNote(note, language, nameOf);
    return note.about === undefined ? said : `${nameOf(note.about, language)}${language === "zh" ? "：" : ": "}${said}`;
  }))];
}
