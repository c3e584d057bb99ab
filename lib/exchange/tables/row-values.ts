import type { Certainty } from "../../case/index.js";
import type { Attributes, Drafting } from "./drafting.js";
import type { SheetRow } from "./sheet-rows.js";
import type { ValueField } from "./values.js";
import { issueAt } from "../../case/index.js";
import { filePlace } from "./places.js";

/** The meaning of a cell's word, or null; a word that nothing is known of is kept among the attributes. */
export function meaningIn(row: SheetRow, role: string, fields: readonly ValueField[], drafting: Drafting, attributes: Attributes): { readonly field: ValueField; readonly means: string } | null {
  const written = row.text(role);
  if (written === "") return null;
  const found = drafting.words.translate(fields, written, row.placeOf(role));
  if (found === null) attributes[row.headingOf(role)] = written;
  return found;
}

/** A number in a cell, full-width digits too; what is none is kept among the attributes and told. */
export function numberIn(row: SheetRow, role: string, drafting: Drafting, attributes: Attributes, allowed: (value: number) => boolean = () => true): number | null {
  const written = row.text(role);
  if (written === "") return null;
  const plain = written.normalize("NFKC").replace(/\s/g, "");
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : NaN;
  if (Number.isFinite(value) && allowed(value)) return value;
  attributes[row.headingOf(role)] = written;
  drafting.issues.push(issueAt(filePlace(row.placeOf(role)), Number.isFinite(value) ? "import/number-not-possible" : "import/not-a-number", "warning", { value: written }));
  return null;
}

/** What the row says of its certainty; rows that are to be confirmed are implied whatever else they say. */
export function certaintyIn(row: SheetRow, drafting: Drafting, attributes: Attributes): Certainty {
  const means = meaningIn(row, "certainty", ["certainty"], drafting, attributes)?.means as Certainty | undefined;
  return row.certainty === "implied" && (means === undefined || means === "stated") ? "implied" : means ?? row.certainty;
}
