/**
 * The tables of a case folder, described once for reader and writer.
 *
 * Ids may be left out of `ties.csv`, `memberships.csv`, `ratings.csv`, `codings.csv`, `absent-ties.csv`,
 * `merge-candidates.csv` and `positions.csv`: they are then given by row order (t01, t02, ...; m01, r01, k01, x01, g01, p01), all of one
 * width. So a row put in between renames those after it: write ids down before referring to them.
 */

/**
 * `label` stands for three columns (`x_en`, `x_zh`, `x_translation`; a plain `x` is understood), `list` for
 * ids parted by `;`, `entries` for such a list where each id is a record of its own with that one field.
 */
export type Column = "text" | "label" | "list" | "number" | "boolean" | { readonly entries: "organisation" | "resource" };
export type Columns = Readonly<Record<string, Column>>;

export interface Table {
  readonly file: string;
  readonly columns: Columns;
  /** Ids are given by row order when there is no `id` column. */
  readonly idPrefix?: string;
  /** Other headings that people use, by the field they mean. */
  readonly alsoCalled?: Readonly<Record<string, string>>;
  readonly attributes: boolean;
}

const text = "text", label = "label", list = "list", number = "number", boolean = "boolean";

export const tables = {
  organisations: {
    file: "organisations.csv", attributes: true,
    columns: { id: text, label, aliases: list, sector: text, level: text, jurisdiction: text, kind: text, role: label, count: number, certainty: text },
  },
  ties: {
    file: "ties.csv", attributes: true, idPrefix: "t", alsoCalled: { from: "source", to: "target" },
    columns: {
      id: text, source: text, target: text, layer: text, dimension: text, subtype: text, directed: boolean, flow: text, activeFrom: text, activeTo: text,
      status: text, wave: text, presence: text, strength: number, multiplicity: number, trust: number, value: number, initiative: text,
      governanceMode: text, instrument: text, dimensionCertainty: text, subtypeCertainty: text, stateCertainty: text, certainty: text,
    },
  },
  absentTies: {
    file: "absent-ties.csv", attributes: true, idPrefix: "x",
    columns: { id: text, a: text, b: text, dimension: text, layer: text, meaning: label, certainty: text },
  },
  memberships: {
    file: "memberships.csv", attributes: true, idPrefix: "m",
    columns: { id: text, organisation: text, body: text, role: text, certainty: text },
  },
  ratings: {
    file: "ratings.csv", attributes: true, idPrefix: "r",
    columns: { id: text, rater: text, rated: text, item: text, value: number, respondent: text, wave: text, certainty: text },
  },
  tasks: {
    file: "tasks.csv", attributes: true,
    columns: {
      id: text, label, activeFrom: text, requiredOrganisations: { entries: "organisation" }, requiredResources: { entries: "resource" },
      leads: list, supports: list, deciders: list, prerequisites: list, certainty: text,
    },
  },
  resources: {
    file: "resources.csv", attributes: true,
    columns: { id: text, label, kind: text, heldBy: list, importance: number, control: number, sufficiency: text, certainty: text },
  },
  instruments: {
    file: "instruments.csv", attributes: true,
    columns: { id: text, label, mode: text, role: text, parties: { entries: "organisation" }, document: text, certainty: text },
  },
  codings: {
    file: "codings.csv", attributes: true, idPrefix: "k",
    columns: { id: text, codebook: text, code: text, value: text, coder: text, note: label, certainty: text },
  },
  documents: {
    file: "documents.csv", attributes: true,
    columns: { id: text, title: label, citation: label },
  },
  positions: {
    file: "positions.csv", attributes: true, idPrefix: "p",
    columns: { id: text, organisation: text, layout: text, x: number, y: number },
  },
  mergeCandidates: {
    file: "merge-candidates.csv", attributes: true, idPrefix: "g",
    columns: { id: text, a: text, b: text, recommended: boolean, effect: label, rationale: label, certainty: text },
  },
} as const satisfies Record<string, Table>;

/** The case's own lists that are tables. */
export type TableKey = keyof typeof tables;
export const tableKeys = Object.keys(tables) as TableKey[];

/** Tables whose rows are parts of a record of another table, and the columns that say of which. */
export const partTables = {
  requirements: {
    file: "requirements.csv", attributes: false,
    columns: { task: text, organisation: text, resource: text, contribution: label, certainty: text },
  },
  parties: {
    file: "parties.csv", attributes: false,
    columns: { instrument: text, organisation: text, certainty: text },
  },
  failures: {
    file: "failures.csv", attributes: false,
    columns: { task: text, step: label, certainty: text },
  },
  evidence: {
    file: "evidence.csv", attributes: false,
    columns: { table: text, record: text, document: text, section: text, paraphrase: label },
  },
} as const satisfies Record<string, Table>;

export type PartTableKey = keyof typeof partTables;

/** What `evidence.csv` calls a table: its file name without the ending. */
export const tableName = (table: Table): string => table.file.replace(/\.csv$/, "");

export const tableFileNames: readonly string[] = [...Object.values(tables), ...Object.values(partTables)].map((table) => table.file);

export const caseFileName = "case.json";

const filesOfCase: ReadonlyMap<string, string> = new Map([caseFileName, ...tableFileNames].map((file) => [file.toLowerCase(), file]));

/** The file of a case that a name means, however its letters are written: `Ties.CSV` is `ties.csv` on many systems. Null for any other file. */
export const fileOfCase = (name: string): string | null => filesOfCase.get(name.toLowerCase()) ?? null;

export const languageSuffixes = ["en", "zh", "translation"] as const;
