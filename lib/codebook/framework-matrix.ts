import type { Case } from "../case/index.js";
import type { Label, Note } from "../words/index.js";
import { frameworkCodebookOf, type Codebook, type CodebookCode } from "./codebook.js";
import { codebookOf, codeOf } from "./codebooks.js";
import { mostDoubtful, type CodingValue } from "./doubt.js";
import { frameworkId, subConstituents, type FrameworkVersion } from "./framework.js";
import { codedPassages, type CodedPassages } from "./passages.js";

/** "Not coded" is a state of its own: nobody has looked, which is not to say that it is absent. */
export type CellState = CodingValue | "not-coded";

export interface MatrixCell {
  readonly case: string;
  /** The most doubtful of the codings. */
  readonly state: CellState;
  /** Whether the codings differ in value. */
  readonly differ: boolean;
  readonly codings: readonly CodedPassages[];
}

export interface MatrixRow {
  readonly code: string;
  readonly label: Label;
  readonly group: string | null;
  /** Whether it is one of those that are counted; a part of another code is not. */
  readonly counted: boolean;
  /** One for each case, in the order of the cases. */
  readonly cells: readonly MatrixCell[];
}

/** How the counted codes of one case stand. */
export interface MatrixCounts {
  readonly case: string;
  readonly present: number;
  readonly expected: number;
  readonly absent: number;
  readonly contradicted: number;
  readonly notCoded: number;
  readonly of: number;
}

export interface FrameworkMatrix {
  readonly kind: "framework-matrix";
  readonly codebook: string;
  readonly label: Label;
  /** Of the collaboration framework; null for another codebook. */
  readonly version: FrameworkVersion | null;
  readonly cases: readonly { readonly id: string; readonly title: Label }[];
  readonly groups: readonly { readonly code: string; readonly label: Label }[];
  readonly rows: readonly MatrixRow[];
  /** Codes that do not count and stand outside this version, where a case has coded them. */
  readonly beside: readonly MatrixRow[];
  readonly counts: readonly MatrixCounts[];
  readonly notes: readonly Note[];
}

export interface MatrixOptions {
  readonly codebook?: string | Codebook;
  readonly version?: FrameworkVersion;
}

/**
 * Which constituents each case gives evidence for: the codes of a codebook by cases, each cell with all its codings and the
 * passages they rest on. The state shown is the most doubtful of the codings; a code that nobody coded is "not coded".
 *
 * The framework's version `v5` has seventeen rows under five elements; `v4` has them under four, governance inside
 * structure, and shows the plan (`P1.plan`), which counts in neither. Codings of other codebooks are left alone; codes the
 * codebook does not have are noted.
 *
 * @throws UsageError `usage/unknown-codebook`.
 * @example frameworkMatrix([sCity]).rows.map(({ code, cells }) => `${code} ${cells[0].state}`) // ["A1 present", ...]
 */
export function frameworkMatrix(cases: readonly Case[], { codebook = frameworkId, version = "v5" }: MatrixOptions = {}): FrameworkMatrix {
  const isFramework = (typeof codebook === "string" ? codebook : codebook.id) === frameworkId;
  const book = isFramework ? frameworkCodebookOf(version) : typeof codebook === "string" ? codebookOf(codebook) : codebook;
  const codingsOf = (source: Case, code: string) => source.codings.filter((coding) => coding.codebook === book.id && coding.code === code);
  const row = ({ code, label, group }: CodebookCode, counted: boolean): MatrixRow => ({
    code, label, group: group ?? null, counted,
    cells: cases.map((source) => {
      const codings = codingsOf(source, code);
      const values = new Set(codings.map(({ value }) => value));
      return { case: source.id, state: mostDoubtful(values) ?? "not-coded", differ: values.size > 1, codings: codedPassages(source, codings) };
    }),
  });
  const further = book.further ?? [];
  const shown = (code: CodebookCode) => isFramework && (subConstituents.find((one) => one.code === code.code)?.versions.includes(version) ?? false);
  const rows = book.codes.flatMap((code) => [row(code, true), ...further.filter((one) => shown(one) && one.partOf === code.code).map((one) => row(one, false))]);
  const beside = further.filter((one) => !shown(one)).map((one) => row(one, false)).filter(({ cells }) => cells.some(({ state }) => state !== "not-coded"));
  const count = (source: Case, state: CellState) => rows.filter(({ counted, cells }) => counted && cells[cases.indexOf(source)]?.state === state).length;
  const notes = cases.flatMap((source): Note[] => {
    const own = source.codings.filter((coding) => coding.codebook === book.id);
    if (own.length === 0) return [{ code: "coding/none-here", params: { case: source.id, codebook: book.id } }];
    return own.filter(({ code }) => codeOf(book, code) === undefined).map(({ id, code }) => ({ code: "coding/not-in-codebook", params: { case: source.id, code, codebook: book.id }, about: id }));
  });
  return {
    kind: "framework-matrix", codebook: book.id, label: book.label, version: isFramework ? version : null,
    cases: cases.map(({ id, title }) => ({ id, title })), groups: book.groups ?? [], rows, beside,
    counts: cases.map((source) => ({
      case: source.id, present: count(source, "present"), expected: count(source, "expected"), absent: count(source, "absent"), contradicted: count(source, "contradicted"),
      notCoded: count(source, "not-coded"), of: book.codes.length,
    })),
    notes,
  };
}
