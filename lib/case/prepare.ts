import { ceilings } from "./ceilings.js";
import { supposeCoverage } from "./checking/coverage.js";
import type { Draft } from "./draft.js";
import { issueAt } from "./issue.js";
import { migrateData, type Data } from "./migrating/migrations.js";
import { isRecord } from "./place.js";
import { formatVersion, type Vocabulary } from "./schema.js";

const mainNumber = (version: string) => Number.parseInt(version, 10);

/**
 * Brings what was read to the format's present form before it is checked: the version is looked at first,
 * since a newer file would otherwise be told that all its new fields are wrong. `stop` says that nothing
 * further can be said.
 */
export function prepare(draft: Draft, assumed: Partial<Vocabulary> = {}): { draft: Draft; stop: boolean } {
  if (!isRecord(draft.data)) {
    return { draft: { ...draft, issues: [...draft.issues, issueAt(draft.places([]), "case/not-a-case", "error")] }, stop: true };
  }
  let data: Data = draft.data;
  // A file of another kind lacks everything; one word about that is enough.
  if (data.format !== "crosstie-case" && !Array.isArray(data.organisations)) {
    return { draft: { ...draft, issues: [...draft.issues, issueAt(draft.places(["format"]), "case/not-a-case", "error")] }, stop: true };
  }
  const crowded = Object.keys(data).find((key) => Array.isArray(data[key]) && data[key].length > ceilings.rows);
  if (crowded !== undefined) {
    return { draft: { ...draft, issues: [...draft.issues, issueAt(draft.places([crowded]), "import/too-many-rows", "error", { params: { most: ceilings.rows } })] }, stop: true };
  }
  const issues = [...draft.issues];
  const version = data.formatVersion;
  if (typeof version === "string") {
    const place = draft.places(["formatVersion"]);
    const extra = { value: version, params: { supported: formatVersion } };
    if (version === "") issues.push(issueAt(place, "case/empty-text", "error", { params: { field: "formatVersion" } }));
    else if (!/^\d+\.\d+$/.test(version)) issues.push(issueAt(place, "case/version-form", "error", extra));
    else if (mainNumber(version) > mainNumber(formatVersion)) {
      return { draft: { ...draft, issues: [...issues, issueAt(place, "case/newer-format", "error", extra)] }, stop: true };
    } else {
      if (mainNumber(version) < mainNumber(formatVersion)) {
        issues.push(issueAt(place, "case/older-format", "note", extra));
        data = migrateData(data, mainNumber(version), mainNumber(formatVersion)).data;
      }
      data = { ...data, formatVersion };
    }
  }
  const { layers, ...lists } = assumed;
  if (Object.keys(lists).length > 0 && (data.vocabulary === undefined || isRecord(data.vocabulary))) data = { ...data, vocabulary: { ...lists, ...data.vocabulary } };
  const supposed = supposeCoverage(data, draft.places, layers);
  return { draft: { ...draft, data: supposed.data, issues: [...issues, ...supposed.issues] }, stop: false };
}
