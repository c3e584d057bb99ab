import { CaseError } from "../errors.js";
import { readProvenance, type Provenance } from "../provenance/index.js";
import { markdownClaim, partMarkdown, partPage, type Parted } from "../report/provenance-block.js";
import { reportMarker } from "../report/render-html.js";
import { isTooDeep, jsonRoot } from "./json-pieces.js";

export type FileKind = "html" | "md" | "json" | "csv";

/** Characters of a file beyond which it is none of ours. */
export const mostCharacters = 128 * 1024 * 1024;

const refusals = {
  "verify/empty": "The file is empty.",
  "verify/too-large": "The file is larger than any that crosstie writes.",
  "verify/archive": "Word documents, workbooks and other archives cannot be verified. Verify the page, the Markdown, the JSON or the CSV of the same result.",
  "verify/several-reports": "The file holds the reports of several cases. Write the report of each case to a file of its own, and verify that.",
  "verify/not-ours": "This is no report or result of crosstie.",
  "verify/truncated": "The file breaks off before its end.",
  "verify/nothing-again": "Computing it again from this case gives no result to hold the file against.",
  "verify/broken-json": "The file is not valid JSON: it breaks off, or was changed so that it cannot be read.",
  "verify/too-deep": "The file holds lists within lists deeper than any that crosstie writes.",
  "verify/no-provenance": "The file does not say where it comes from, so there is nothing to hold it against. Results of older versions, and files that were written anew by another program, do not.",
  "verify/bad-provenance": "What the file says of where it comes from has not the form that crosstie writes.",
} as const;

export type RefusalCode = keyof typeof refusals;

export const refusal = (code: RefusalCode): CaseError => new CaseError(code, refusals[code], {});

/** Pieces beyond which a file is none of ours: comparing so many would take more memory than a computer has. */
const mostPieces = 2_000_000;

/** Signs that part one piece from the next, by the kind of file. */
const parting: Readonly<Record<FileKind, readonly string[]>> = { html: ["<", ","], json: [",", "[", "{"], md: ["|", "\n"], csv: [",", "\n"] };

function refuseTooMany(text: string, kind: FileKind): FileKind {
  let pieces = 0;
  for (const sign of parting[kind]) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) if (++pieces > mostPieces) throw refusal("verify/too-large");
  }
  return kind;
}

/** What a text is, by what stands in it. */
export function kindOfFile(text: string): FileKind {
  if (text.trim() === "") throw refusal("verify/empty");
  if (text.length > mostCharacters) throw refusal("verify/too-large");
  const start = text.slice(0, 400).trimStart();
  if (/^<!doctype html/i.test(start)) {
    if (!start.includes(reportMarker)) throw refusal("verify/not-ours");
    if (!text.includes("</html>")) throw refusal("verify/truncated");
    return refuseTooMany(text, "html");
  }
  return refuseTooMany(text, /^[{[]/.test(start) ? "json" : /^# /.test(start) || text.includes(markdownClaim) ? "md" : "csv");
}

/** A JSON text as data, or a refusal. Names of fields mean nothing to the program: `__proto__` is a field like any other, and ours have none. */
export function dataOf(text: string): unknown {
  refuseTooMany(text, "json");
  if (isTooDeep(text)) throw refusal("verify/too-deep");
  if (jsonRoot(text) === null) throw refusal("verify/broken-json");
  return JSON.parse(text) as unknown;
}

/** What is claimed, checked for its form. */
export function claimOf(data: unknown): Provenance {
  if (data === undefined || data === null) throw refusal("verify/no-provenance");
  const claimed = readProvenance(data);
  if (claimed === null) throw refusal("verify/bad-provenance");
  return claimed;
}

/** A report in HTML or Markdown, parted from its claim. */
export function partedReport(text: string, kind: "html" | "md"): { readonly claimed: Provenance; readonly rest: string } {
  const parted: Parted | null = kind === "html" ? partPage(text) : partMarkdown(text);
  if (parted === null) throw refusal(kind === "md" && /<!-- crosstie-provenance /.test(text) ? "verify/truncated" : "verify/no-provenance");
  return { claimed: claimOf(dataOf(parted.claim)), rest: parted.rest };
}
