import { nearest } from "../../words/nearest.js";
import { readText } from "../cell.js";
import { issueAt, type Issue } from "../issue.js";
import { languageSuffixes, type Table } from "../tables.js";

/** What a column of a file holds: a field (with its language), an attribute, or nothing that is read. */
export interface Heading {
  readonly field: string;
  readonly language: (typeof languageSuffixes)[number] | null;
  readonly attribute: boolean;
  /** As it stands in the file. */
  readonly written: string;
}

const attributePrefix = "attributes.";

export const attributeHeading = (name: string, write: (text: string) => string): string => attributePrefix + write(name);

const plain = (heading: string) => heading.normalize("NFKC").toLowerCase().replace(/[\s_-]+/g, "");

type Known = ReadonlyMap<string, Pick<Heading, "field" | "language">>;

/** Every way a heading of this table may be spelled once case, spaces and underscores are taken away. */
function knownHeadings(table: Table): Known {
  const known = new Map<string, Pick<Heading, "field" | "language">>();
  for (const [field, column] of Object.entries(table.columns)) {
    known.set(plain(field), { field, language: null });
    if (column === "label") for (const language of languageSuffixes) known.set(plain(`${field}_${language}`), { field, language });
  }
  for (const [also, field] of Object.entries(table.alsoCalled ?? {})) if (!known.has(plain(also))) known.set(plain(also), { field, language: null });
  return known;
}

/** The headings a table offers, as they are best written. */
export const offeredHeadings = (table: Table): string[] =>
  Object.entries(table.columns).flatMap(([field, column]) => (column === "label" ? languageSuffixes.map((language) => `${field}_${language}`) : [field]));

export function headingTest(table: Table): (heading: string) => boolean {
  const known = knownHeadings(table);
  return (heading) => known.has(plain(heading)) || heading.startsWith(attributePrefix);
}

/**
 * Reads the first row. Headings match whatever their case, spaces and underscores. One that is not known
 * becomes an attribute, with a note, or is left out where records carry none.
 */
export function readHeadings(cells: readonly string[], table: Table, file: string): { headings: (Heading | null)[]; issues: Issue[] } {
  const known = knownHeadings(table);
  const issues: Issue[] = [];
  const seen = new Set<string>();

  const headings = cells.map((cell): Heading | null => {
    const written = cell.trim();
    if (written === "") return null;
    const place = { file, row: 1, column: written };
    let heading: Heading | null;
    const match = known.get(plain(written));
    if (match !== undefined) heading = { ...match, attribute: false, written };
    else if (table.attributes) {
      const prefixed = cell.trimStart().startsWith(attributePrefix);
      const name = prefixed ? readText(cell.trimStart().slice(attributePrefix.length)) ?? "" : written;
      if (name === "__proto__") {
        issues.push(issueAt(place, "case/reserved-name", "warning", { value: written }));
        return null;
      }
      if (!prefixed) issues.push(unknownColumn("case/unknown-column", "note"));
      heading = { field: name, language: null, attribute: true, written };
    } else {
      issues.push(unknownColumn("case/column-left-out", "warning"));
      return null;
    }
    const key = JSON.stringify([heading.attribute, heading.field, heading.language]);
    if (seen.has(key)) {
      issues.push(issueAt(place, "case/repeated-column", "error", { value: written }));
      return null;
    }
    seen.add(key);
    return heading;

    function unknownColumn(code: "case/unknown-column" | "case/column-left-out", severity: "note" | "warning"): Issue {
      const near = nearest(written, offeredHeadings(table));
      return issueAt(place, code, severity, { value: written, suggestion: near === null ? null : { value: near, place: null } });
    }
  });
  return { headings, issues };
}
