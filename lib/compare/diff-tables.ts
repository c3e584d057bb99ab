import type { Case } from "../case/index.js";
import { isRecord, type Fields } from "./diff-values.js";

/** The lists of a case whose records are held against one another. `id` is the field by which a record is known. */
export const diffTables = {
  case: { id: "record", of: (source: Case) => [ownFields(source)] },
  lead: { id: "organisation", of: (source) => (source.lead === null ? [] : [source.lead]) },
  liaison: { id: "organisation", of: (source) => source.liaison },
  levels: { id: "id", of: ({ vocabulary }) => vocabulary.levels },
  sectors: { id: "id", of: ({ vocabulary }) => vocabulary.sectors },
  kinds: { id: "id", of: ({ vocabulary }) => vocabulary.kinds },
  jurisdictions: { id: "id", of: ({ vocabulary }) => vocabulary.jurisdictions },
  states: { id: "id", of: ({ vocabulary }) => vocabulary.states.map((state, i, all) => ({ ...state, after: all[i - 1]?.id ?? null })) },
  layers: { id: "id", of: ({ vocabulary }) => vocabulary.layers },
  ratingItems: { id: "id", of: ({ vocabulary }) => vocabulary.ratings },
  documents: { id: "id", of: (source) => source.documents },
  organisations: { id: "id", of: (source) => source.organisations },
  ties: { id: "id", of: (source) => source.ties },
  absentTies: { id: "id", of: (source) => source.absentTies },
  memberships: { id: "id", of: (source) => source.memberships },
  ratings: { id: "id", of: (source) => source.ratings },
  tasks: { id: "id", of: (source) => source.tasks },
  resources: { id: "id", of: (source) => source.resources },
  instruments: { id: "id", of: (source) => source.instruments },
  codings: { id: "id", of: (source) => source.codings },
  mergeCandidates: { id: "id", of: (source) => source.mergeCandidates },
  positions: { id: "id", of: (source) => source.positions },
  frames: { id: "layout", of: (source) => source.frames },
  rules: { id: "id", of: (source) => source.rules },
  zones: { id: "id", of: (source) => source.zones },
  unknowns: { id: "id", of: (source) => source.unknowns },
} satisfies Record<string, { readonly id: string; readonly of: (source: Case) => readonly object[] }>;

export type DiffTable = keyof typeof diffTables;
export const diffTableNames = Object.keys(diffTables) as DiffTable[];

/** What a case says of itself, beside its lists. */
function ownFields({ format, formatVersion, id, title, synthetic, asOf, basis, attributes }: Case): Fields {
  return { record: "case", format, formatVersion, id, title, synthetic, asOf, basis, attributes };
}

/** The records of a list by what they are known by. */
export function recordsOf(source: Case, table: DiffTable): Map<string, Fields> {
  const { id, of } = diffTables[table];
  return new Map((of(source) as readonly object[]).filter(isRecord).map((record) => [String(record[id]), record]));
}
