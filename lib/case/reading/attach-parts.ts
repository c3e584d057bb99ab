import type { LooseRow } from "../draft.js";
import { nearest } from "../../words/nearest.js";
import { issueAt, shown, type Issue, type Place, type Suggestion } from "../issue.js";
import { isRecord } from "../place.js";
import { languageSuffixes, tableKeys, tableName, tables, type PartTableKey } from "../tables.js";
import type { Origins, Row } from "./read-table.js";

type Parts = Readonly<Record<PartTableKey, readonly Row[]>>;

function tableLike(name: string, records: ReadonlyMap<string, unknown>): Suggestion | null {
  const near = nearest(name, records.keys());
  return near === null ? null : { value: near, place: null };
}

const rowsOf = (data: Row, key: string): Row[] => (Array.isArray(data[key]) ? (data[key] as unknown[]).filter(isRecord) : []);

/** Records by id; of two with one id the first, since the second is an issue of its own. */
function byId(rows: readonly Row[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) if (typeof row.id === "string" && !map.has(row.id)) map.set(row.id, row);
  return map;
}

/**
 * Puts the rows of the tables of parts where they belong: requirements and failures to their task, parties
 * to their instrument, evidence to its record. A row that names no record there is keeps its place, to be
 * told with a hint.
 */
export function attachParts(data: Row, parts: Parts, origins: Origins): { issues: Issue[]; looseRows: LooseRow[] } {
  const issues: Issue[] = [];
  const looseRows: LooseRow[] = [];
  const records = new Map<string, Map<string, Row>>();
  for (const key of tableKeys) records.set(tableName(tables[key]), byId(rowsOf(data, key)));
  const tasks = records.get("tasks")!;
  const instruments = records.get("instruments")!;
  const failures = new Map<string, Row>();

  const placeOf = (row: Row, field: string): Place => {
    const { file, row: number, headings } = origins.get(row)!;
    const heading = headings.get(field);
    return { file, row: heading === undefined ? 1 : number, column: heading ?? field };
  };

  /** The record a row belongs to, or null once the row has been reported. */
  const ownerOf = (row: Row, kind: "task" | "instrument", owners: ReadonlyMap<string, Row>): Row | null => {
    const id = row[kind];
    if (typeof id !== "string") {
      issues.push(issueAt(placeOf(row, kind), "case/missing-field", "error", { params: { field: kind } }));
      return null;
    }
    const owner = owners.get(id);
    if (owner === undefined) looseRows.push({ place: placeOf(row, kind), kind, value: id });
    return owner ?? null;
  };

  /** A row as a part of its record: without the columns that say whose part it is. */
  const partOf = (row: Row, ...owningFields: string[]): Row => {
    const part = Object.fromEntries(Object.entries(row).filter(([field]) => !owningFields.includes(field)));
    origins.set(part, origins.get(row)!);
    return part;
  };

  const append = (owner: Row, field: string, part: Row) => {
    if (Array.isArray(owner[field])) (owner[field] as unknown[]).push(part);
    else owner[field] = [part];
  };

  for (const row of parts.requirements) {
    const task = ownerOf(row, "task", tasks);
    const named = [row.organisation, row.resource].filter((value) => value !== undefined).length;
    if (named !== 1) issues.push(issueAt(placeOf(row, "organisation"), "case/organisation-or-resource", "error"));
    else if (task !== null) append(task, row.organisation === undefined ? "requiredResources" : "requiredOrganisations", partOf(row, "task"));
  }

  for (const row of parts.parties) {
    const instrument = ownerOf(row, "instrument", instruments);
    if (instrument !== null) append(instrument, "parties", partOf(row, "instrument"));
  }

  for (const row of parts.failures) {
    const task = ownerOf(row, "task", tasks);
    if (task === null) continue;
    const id = row.task as string;
    let failure = failures.get(id);
    if (failure === undefined) {
      failure = { ...partOf(row, "task", "step"), chain: [] };
      origins.set(failure, origins.get(row)!);
      failures.set(id, failure);
      task.failure = failure;
    }
    // A row without a step says that the task's failure is described, with no steps.
    if (isRecord(row.step)) {
      const { file, row: number, headings } = origins.get(row)!;
      const written = languageSuffixes.flatMap((language): [string, string][] => [[language, headings.get(`step.${language}`) ?? "step"]]);
      origins.set(row.step, { file, row: number, headings: new Map(written) });
      (failure.chain as unknown[]).push(row.step);
    }
  }

  records.set("failures", failures);
  for (const row of parts.evidence) attachEvidence(row);
  return { issues, looseRows };

  function attachEvidence(row: Row): void {
    const id = row.record;
    if (typeof id !== "string") {
      issues.push(issueAt(placeOf(row, "record"), "case/missing-field", "error", { params: { field: "record" } }));
      return;
    }
    const { table } = row;
    if (typeof table === "string" && !records.has(table)) {
      issues.push(issueAt(placeOf(row, "table"), "case/not-an-option", "error", { value: shown(table), params: { options: [...records.keys()] }, suggestion: tableLike(table, records) }));
      return;
    }
    // Unnamed, a failure is found by its table alone: its id is its task's.
    const owners = typeof table === "string"
      ? [[table, records.get(table)!] as const]
      : [...records].filter(([name, rows]) => name !== "failures" && rows.has(id));
    const [owner, ...others] = owners.map(([, rows]) => rows.get(id)).filter((row) => row !== undefined);
    if (others.length > 0) {
      const names = owners.map(([name]) => name);
      issues.push(issueAt(placeOf(row, "record"), "case/ambiguous-record", "error", { value: shown(id), params: { tables: names } }));
    } else if (owner === undefined) looseRows.push({ place: placeOf(row, "record"), kind: "record", value: id });
    else append(owner, "evidence", partOf(row, "table", "record"));
  }
}
