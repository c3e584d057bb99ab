import { checkJson, issueAt, type FileContent, type Issue } from "../case/index.js";
import { nearest } from "../words/index.js";
import { printedNumbers } from "./printed-numbers.js";
import { auditStudy } from "./audit-study.js";
import { studySchema, type Study } from "./schema.js";
import type { SurveyInstrument } from "../survey/index.js";

export type CheckedStudy = { readonly ok: true; readonly study: Study; readonly issues: Issue[] } | { readonly ok: false; readonly issues: Issue[] };

const lists = ["samples", "distributions", "means", "reliability", "factorability", "tests", "networks", "claims", "notPrinted"] as const;
const claimFields = { equals: ["value"], total: ["value"], range: ["low", "high"], outside: ["low", "high"] } as const;

/**
 * Reads a study's printed numbers, from the text of a file or from data, and reports everything that keeps them from being audited: the form of each field, samples, items and
 * numbers that are named but not there, annotations that stand beside nothing.
 */
export function checkStudy(given: { readonly file: string; readonly text: FileContent } | { readonly data: unknown }, { instrument = null }: { readonly instrument?: SurveyInstrument | null } = {}): CheckedStudy {
  const checked = checkJson(given, { name: "crosstie-study", schema: studySchema, another: "study/not-a-study" });
  if (!checked.ok) return checked;
  const { value: study, places } = checked;
  const issues = [...checked.issues];
  const unknown = (path: readonly (string | number)[], code: "study/unknown-sample" | "study/unknown-number" | "study/no-mean" | "instrument/unknown-item", value: string, known: readonly string[]) => {
    if (known.includes(value)) return;
    const near = nearest(value, known);
    issues.push(issueAt(places(path), code, "error", { value, params: { options: known }, suggestion: near === null ? null : { value: near, place: null } }));
  };
  const seen = new Map<string, readonly (string | number)[]>();
  for (const list of lists) {
    study[list].forEach(({ id }, i) => {
      const first = seen.get(id);
      if (first !== undefined) issues.push(issueAt(places([list, i, "id"]), "case/duplicate-id", "error", { value: id, params: { first: `${places(first).file} ${places(first).row ?? ""}`.trim() } }));
      else seen.set(id, [list, i, "id"]);
    });
  }
  const samples = study.samples.map(({ id }) => id);
  study.samples.forEach(({ of }, i) => { if (of !== null) unknown(["samples", i, "of"], "study/unknown-sample", of, samples); });
  for (const list of ["distributions", "means", "factorability"] as const) study[list].forEach(({ sample }, i) => unknown([list, i, "sample"], "study/unknown-sample", sample, samples));
  study.means.forEach(({ items, dimensions }, i) => dimensions.forEach((dimension, j) => dimension.items.forEach((item, k) => {
    if (dimension.mean !== null) unknown(["means", i, "dimensions", j, "items", k], "study/no-mean", item, items.map((one) => one.item));
  })));
  if (instrument !== null && study.instrument === instrument.id) {
    const items = instrument.items.map(({ id }) => id);
    study.means.forEach((table, i) => table.items.forEach(({ item }, k) => unknown(["means", i, "items", k, "item"], "instrument/unknown-item", item, items)));
    study.reliability.forEach((one, i) => one.items.forEach((item, k) => unknown(["reliability", i, "items", k], "instrument/unknown-item", item, items)));
  }
  const numbers = [...printedNumbers(study).keys()];
  study.claims.forEach((claim, i) => {
    claim.of.forEach((name, k) => unknown(["claims", i, "of", k], "study/unknown-number", name, numbers));
    for (const field of claimFields[claim.claim]) if (claim[field] === null) issues.push(issueAt(places(["claims", i]), "study/claim-field", "error", { params: { says: claim.claim, field } }));
  });
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  const { findings } = auditStudy(study, { instrument });
  study.annotations.forEach(({ id, kind, about, status, note }, i) => {
    const place = places(["annotations", i]);
    if (status !== null ? note === null : about === null) issues.push(issueAt(place, "study/annotation-form", "error", { value: id }));
    else if (status === null && instrument !== null && !findings.some((one) => one.by === "rule" && one.kind === kind && one.about === about)) issues.push(issueAt(place, "study/no-such-finding", "error", { value: about, params: { kind, id } }));
  });
  return issues.some(({ severity }) => severity === "error") ? { ok: false, issues } : { ok: true, study, issues };
}
