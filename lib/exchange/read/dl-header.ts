import type { Troubles } from "./network-draft.js";

/** What the head of a DL file says, and where its data begin. */
export interface DlHeader {
  readonly rows: number;
  readonly columns: number;
  readonly isTwoMode: boolean;
  readonly matrices: number;
  readonly format: string;
  readonly diagonal: boolean;
  readonly embedded: { readonly rows: boolean; readonly columns: boolean };
  readonly names: { readonly rows: readonly Name[]; readonly columns: readonly Name[]; readonly matrices: readonly Name[] };
  readonly title: string | null;
  /** Position of the first data line. */
  readonly from: number;
}

export interface Name {
  readonly text: string;
  readonly row: number;
}

type List = "rows" | "columns" | "matrices" | "both";

/** The list that a heading such as `row labels embedded:` or `labels:` begins. */
function listOf(words: string): { readonly list: List; readonly embedded: boolean } | null {
  const found = /^(?:(row|col|column|matrix|level|mat|page)\s*)?labels?\s*(embedded)?\s*[:=]?$/i.exec(words.trim());
  if (found === null) return null;
  const kind = (found[1] ?? "both").toLowerCase();
  return { list: kind === "row" ? "rows" : kind.startsWith("col") ? "columns" : kind === "both" ? "both" : "matrices", embedded: found[2] !== undefined };
}

const formats: Readonly<Record<string, string>> = {
  fullmatrix: "fullmatrix", fm: "fullmatrix", upperhalf: "upperhalf", uh: "upperhalf", lowerhalf: "lowerhalf", lh: "lowerhalf",
  edgelist1: "edgelist1", el1: "edgelist1", edgelist: "edgelist1", edgelist2: "edgelist2", el2: "edgelist2",
  nodelist1: "nodelist1", nl1: "nodelist1", nodelist: "nodelist1", nodelist2: "nodelist2", nl2: "nodelist2",
};
const section = /((?:(?:row|col|column|matrix|level|mat|page)\s+)?labels?\s*(?:embedded)?\s*[:=]|(?:(?:row|col|column)\s+)?labels?\s+embedded(?=$|[\s,])|data\s*:)/i;

/** A line with its quoted names blotted out: a name may read `data:`. */
export const blotted = (line: string): string => line.replace(/"[^"]*"/g, (quoted) => "\u0001".repeat(quoted.length));

/** Names of a line, parted by commas or spaces; quotation marks keep one together. */
export function namesIn(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^\s,"]+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

/**
 * Reads what stands before `data:`. Settings come in any order, on one line or many, with or without commas and equal
 * signs; lists of names follow their headings until the next one.
 */
export function readDlHeader(lines: readonly string[], troubles: Troubles): DlHeader {
  const settings = new Map<string, { value: string; row: number }>();
  const names = { rows: [] as Name[], columns: [] as Name[], matrices: [] as Name[], both: [] as Name[] };
  const embedded = { rows: false, columns: false };
  let diagonal = true;
  let list: List | null = null;
  let title: string | null = null;

  function settle(words: string, row: number): void {
    const text = words.replace(/^\s*dl\b/i, " ").replace(/\bdiagonal\s*=?\s*(present|absent)/gi, (_, said: string) => {
      diagonal = said.toLowerCase() === "present";
      return " ";
    }).replace(/\btitle\s*[:=]\s*(?:"([^"]*)"|([^,]*))/i, (_, quoted?: string, bare?: string) => {
      title = (quoted ?? bare ?? "").trim();
      return " ";
    });
    for (const [, key, value, alone] of text.matchAll(/([A-Za-z]+)\s*=\s*([^\s,;]+)|([^\s,;]+)/g)) {
      if (key !== undefined && ["n", "nr", "nc", "nm", "format"].includes(key.toLowerCase())) settings.set(key.toLowerCase(), { value: value!, row });
      else troubles.tell("graph/unknown-setting", "warning", row, { value: key === undefined ? alone ?? "" : `${key}=${value ?? ""}` });
    }
  }

  for (let at = 0; at < lines.length; at++) {
    let rest = lines[at]!;
    while (rest.trim() !== "") {
      const found = section.exec(blotted(rest));
      const before = found === null ? rest : rest.slice(0, found.index);
      if (list === null) settle(before, at + 1);
      else for (const name of namesIn(before)) names[list].push({ text: name, row: at + 1 });
      if (found === null) break;
      rest = rest.slice(found.index + found[0].length);
      if (/^data/i.test(found[0])) {
        return { ...sized(settings, names, troubles), diagonal, embedded, title, names: { rows: names.rows.length > 0 ? names.rows : names.both, columns: names.columns.length > 0 ? names.columns : names.both, matrices: names.matrices }, from: at + 1 };
      }
      const heading = listOf(found[0]);
      if (heading?.embedded === true) {
        if (heading.list !== "columns") embedded.rows = true;
        if (heading.list !== "rows") embedded.columns = true;
        list = null;
        rest = rest.replace(/^\s*[:=]/, "");
      } else list = heading?.list ?? null;
    }
  }
  return troubles.stop("graph/no-network", lines.length);
}

function sized(settings: ReadonlyMap<string, { value: string; row: number }>, names: Readonly<Record<List, readonly Name[]>>, troubles: Troubles): Pick<DlHeader, "rows" | "columns" | "isTwoMode" | "matrices" | "format"> {
  const count = (key: string): number | null => {
    const given = settings.get(key);
    if (given === undefined) return null;
    return /^\d{1,9}$/.test(given.value) ? Number(given.value) : troubles.stop("graph/count-form", given.row, { value: given.value });
  };
  const [n, nr, nc] = [count("n"), count("nr"), count("nc")];
  const said = settings.get("format");
  const format = Object.hasOwn(formats, said?.value.toLowerCase() ?? "fullmatrix") ? formats[said?.value.toLowerCase() ?? "fullmatrix"]! : null;
  if (format === null) troubles.stop("graph/line-form", said!.row, { value: said!.value, params: { expected_en: Object.values(formats).filter((name, i, all) => all.indexOf(name) === i).join(", "), expected_zh: Object.values(formats).filter((name, i, all) => all.indexOf(name) === i).join("、") } });
  const isTwoMode = n === null && (nr !== null || nc !== null) || format === "edgelist2" || format === "nodelist2";
  const rows = nr ?? n ?? (names.rows.length > 0 ? names.rows : names.both).length;
  const columns = nc ?? n ?? (names.columns.length > 0 ? names.columns : isTwoMode ? [] : names.both).length;
  return { rows, columns: isTwoMode ? columns : rows, isTwoMode, matrices: count("nm") ?? 1, format };
}
