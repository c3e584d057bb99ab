import { issueAt, type Issue, type Severity } from "../../case/index.js";
import type { IssueCode } from "../../words/issues.js";
import type { Params } from "../../words/messages.js";
import type { ForeignNetwork, ForeignOrganisation, ForeignTie, ForeignValue, ForeignValues, ReadForeign } from "../foreign.js";
import type { Limits } from "../limits.js";
import { strengthAndRelation } from "./known-names.js";

/** Thrown within a reader where going on makes no sense: the issue is noted, and no network is given. It never leaves the reader. */
export class StopReading extends Error {}

/** Of one trouble so many places are told one by one; the others are counted. */
const mostAlike = 50;

export interface Found {
  readonly value?: string | number | boolean | null;
  readonly params?: Params;
  readonly column?: string | null;
}

/** What has gone wrong in a file so far. */
export interface Troubles {
  readonly tell: (code: IssueCode, severity: Severity, row: number | null, found?: Found) => void;
  /** As `tell`, but once in a file. */
  readonly once: (code: IssueCode, severity: Severity, row: number | null, found?: Found) => void;
  readonly stop: (code: IssueCode, row: number | null, found?: Found) => never;
  readonly issues: () => readonly Issue[];
}

const shortened = (value: Found["value"]) => (typeof value === "string" && value.length > 80 ? `${value.slice(0, 80)}…` : value ?? null);

export function troublesOf(file: string): Troubles {
  const issues: Issue[] = [];
  const counts = new Map<IssueCode, number>();
  const tell: Troubles["tell"] = (code, severity, row, found = {}) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= mostAlike) issues.push(issueAt({ file, row, column: found.column ?? null }, code, severity, { value: shortened(found.value), params: found.params ?? {} }));
  };
  return {
    tell,
    once: (code, severity, row, found) => { if (!counts.has(code)) tell(code, severity, row, found); },
    stop: (code, row, found) => {
      tell(code, "error", row, found);
      throw new StopReading(code);
    },
    issues: () => issues.flatMap((issue, i) => {
      const more = counts.get(issue.code)! - mostAlike;
      const isLast = more > 0 && !issues.slice(i + 1).some(({ code }) => code === issue.code);
      return isLast ? [issue, issueAt({ file, row: null, column: null }, "graph/more", issue.severity, { params: { count: more } })] : [issue];
    }),
  };
}

export interface GivenTie {
  readonly id?: string | null;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly strength?: number | null;
  readonly relation?: string | null;
  readonly attributes: Iterable<readonly [string, ForeignValue]>;
  readonly row: number | null;
}

/** A network while it is read. Ends of ties are looked up when all is read, for a file may name them first. */
export interface NetworkDraft {
  readonly organisation: (organisation: Omit<ForeignOrganisation, "attributes"> & { readonly attributes: Iterable<readonly [string, ForeignValue]> }) => void;
  readonly tie: (tie: GivenTie) => void;
  readonly relation: (id: string, label: string | null) => void;
  readonly has: (id: string) => boolean;
  readonly finish: (about: { readonly name: string | null; readonly attributes: Iterable<readonly [string, ForeignValue]> }) => ForeignNetwork;
}

/** Own fields whatever their names: `__proto__` becomes one like any other. */
export const valuesOf = (pairs: Iterable<readonly [string, ForeignValue]>): ForeignValues => Object.fromEntries(pairs);

export function networkDraft(format: ForeignNetwork["format"], file: string, limits: Limits, troubles: Troubles): NetworkDraft {
  const organisations = new Map<string, ForeignOrganisation>();
  const ties: ForeignTie[] = [];
  const relations = new Map<string, string | null>();
  let cells = 0;
  /** Defaults that a file declares once would fill every record: the values are counted, not the file's bytes. */
  const counted = (values: ForeignValues, row: number | null): ForeignValues => {
    cells += Object.keys(values).length;
    return cells > limits.cells ? troubles.stop("graph/too-many-values", row, { params: { most: limits.cells } }) : values;
  };
  return {
    organisation: ({ id, label, attributes, row }) => {
      const first = organisations.get(id);
      if (first !== undefined) return troubles.tell("graph/duplicate-organisation", "warning", row, { value: id, params: { first: first.row } });
      if (organisations.size >= limits.organisations) return troubles.stop("graph/too-many-organisations", row, { params: { most: limits.organisations } });
      organisations.set(id, { id, label: label === "" ? null : label, attributes: counted(valuesOf(attributes), row), row });
    },
    tie: (given) => {
      if (ties.length >= limits.ties) return troubles.stop("graph/too-many-ties", given.row, { params: { most: limits.ties } });
      const { strength, relation, others } = strengthAndRelation(given, troubles);
      if (relation !== null && !relations.has(relation)) relations.set(relation, null);
      ties.push({ id: given.id ?? null, source: given.source, target: given.target, directed: given.directed, strength, relation, attributes: counted(valuesOf(others), given.row), row: given.row });
    },
    relation: (id, label) => { relations.set(id, label ?? relations.get(id) ?? null); },
    has: (id) => organisations.has(id),
    finish: ({ name, attributes }) => ({
      format, file, name: name === "" ? null : name,
      organisations: [...organisations.values()],
      ties: ties.filter(({ source, target, row }) => {
        const unknown = [source, target].find((end) => !organisations.has(end));
        if (unknown !== undefined) troubles.tell("graph/unknown-end", "error", row, { value: unknown });
        return unknown === undefined;
      }),
      relations: [...relations].map(([id, label]) => ({ id, label })),
      attributes: valuesOf(attributes),
    }),
  };
}

/** Runs a reader: what it stops at is an issue, and its networks are then none. */
export function reading(file: string, read: (troubles: Troubles) => readonly ForeignNetwork[]): ReadForeign {
  const troubles = troublesOf(file);
  try {
    const networks = read(troubles);
    return { networks, issues: troubles.issues() };
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    return { networks: [], issues: troubles.issues() };
  }
}
