import type { CaseInput, Issue } from "../../case/index.js";
import type { Drafting, Grounds } from "./drafting.js";
import type { SheetPlace } from "./import-types.js";
import { sectionOf, sheetName } from "./places.js";

const key = ({ document, section }: Grounds): string => JSON.stringify([document, section]);

/** The evidence of what is read at a place; the place can be told from it again. */
export function groundsAt(place: SheetPlace, drafting: Pick<Drafting, "documents" | "rules" | "placeOf">, basis = ""): Grounds {
  const grounds = { document: drafting.documents.get(place.file)!, section: sectionOf(place, drafting.rules.language, basis) };
  drafting.placeOf.set(key(grounds), place);
  return grounds;
}

type Records = readonly { readonly evidence?: readonly { readonly document: string; readonly section?: string | null | undefined }[] | undefined }[];

/** An issue of the case, told at the row of the file that its record was read from. */
export function inFiles(issue: Issue, made: CaseInput, drafting: Drafting): Issue {
  const list = (["organisations", "ties", "tasks", "resources"] as const).find((name) => name === issue.file);
  const file = [...drafting.documents.keys()].join(", ") || issue.file;
  if (list === undefined) return { ...issue, file, row: null };
  const records: Records = made[list] ?? [];
  const placeOf = (row: number): SheetPlace | null => {
    const first = records[row - 1]?.evidence?.[0];
    return first === undefined ? null : drafting.placeOf.get(key({ document: first.document, section: first.section ?? "" })) ?? null;
  };
  const place = issue.row === null ? null : placeOf(issue.row);
  if (place === null) return { ...issue, file, row: null };
  const { rows } = issue.params;
  const params = Array.isArray(rows) ? { ...issue.params, rows: (rows as readonly number[]).map((row) => placeOf(row)?.row ?? row) } : issue.params;
  return { ...issue, file: sheetName(place), row: place.row, params };
}
