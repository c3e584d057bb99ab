import type { Case } from "../schema.js";
import { caseFileName, partTables, tableKeys, tableName, tables, type PartTableKey } from "../tables.js";
import { withoutBlanks } from "./write-case-json.js";
import { writeCsv, type Written } from "./write-csv.js";

interface Entry {
  readonly contribution?: unknown;
  readonly certainty: unknown;
}

const saysMoreThanId = (entry: Entry) => (entry.contribution ?? null) !== null || entry.certainty !== null;

/** The entries as a list of ids for one cell, or null when they need rows of their own. */
function shorthand<T extends Entry>(entries: readonly T[] | null, idOf: (entry: T) => string): string[] | null {
  return entries === null || entries.some(saysMoreThanId) ? null : entries.map(idOf);
}

/**
 * A case as the files of a folder: tables as CSV, the rest as `case.json`. Tables without rows are left
 * out, except organisations. Reading the files gives the same case again, row order included.
 *
 * @example
 * const given = parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [{ id: "emc", label: "Committee" }] });
 * writeCaseFiles(given)["organisations.csv"]; // "id,label_en,certainty\nemc,Committee,stated\n"
 */
export function writeCaseFiles(given: Case): Record<string, string> {
  const parts: Record<PartTableKey, Written[]> = { requirements: [], parties: [], failures: [], evidence: [] };

  const tasks = given.tasks.map((task): Written => {
    const requiredOrganisations = shorthand(task.requiredOrganisations, (entry) => entry.organisation);
    const requiredResources = shorthand(task.requiredResources, (entry) => entry.resource);
    const rows = [
      ...(requiredOrganisations === null ? task.requiredOrganisations ?? [] : []),
      ...(requiredResources === null ? task.requiredResources ?? [] : []),
    ];
    parts.requirements.push(...rows.map((row) => ({ task: task.id, ...row })));
    if (task.failure !== null) {
      const { chain, certainty } = task.failure;
      const steps = chain.length === 0 ? [null] : chain;
      parts.failures.push(...steps.map((step) => ({ task: task.id, step, certainty })));
    }
    return { ...task, requiredOrganisations, requiredResources };
  });

  const instruments = given.instruments.map((instrument): Written => {
    const parties = shorthand(instrument.parties, (entry) => entry.organisation);
    if (parties === null) parts.parties.push(...(instrument.parties ?? []).map((row) => ({ instrument: instrument.id, ...row })));
    return { ...instrument, parties };
  });

  const addEvidence = (table: string, record: string, evidence: readonly object[]) =>
    parts.evidence.push(...evidence.map((row) => ({ table, record, ...row })));
  for (const key of tableKeys) {
    for (const record of given[key]) if ("evidence" in record) addEvidence(tableName(tables[key]), record.id, record.evidence);
  }
  for (const { id, failure } of given.tasks) if (failure !== null) addEvidence("failures", id, failure.evidence);

  const rowsByTable = { ...given, tasks, instruments };
  const rest = Object.fromEntries(Object.entries(given).filter(([key]) => !Object.hasOwn(tables, key)));
  const files: Record<string, string> = { [caseFileName]: withoutBlanks(rest) };
  for (const key of tableKeys) {
    if (rowsByTable[key].length > 0 || key === "organisations") files[tables[key].file] = writeCsv(tables[key], rowsByTable[key]);
  }
  for (const key of Object.keys(partTables) as PartTableKey[]) {
    if (parts[key].length > 0) files[partTables[key].file] = writeCsv(partTables[key], parts[key]);
  }
  return files;
}
