import { readFile, stat } from "node:fs/promises";
import { limits } from "../exchange/limits.js";
import { beginningOf } from "../node/read-limited.js";
import { digestOf, readProvenance, type Provenance } from "../provenance/index.js";
import { partMarkdown } from "../report/provenance-block.js";

/** Signs near the start of a page, a picture, a network, a script, a Word document, a workbook or a bibliography that no other program writes. */
const marks = /<!-- crosstie report |(?:<!-- |<creator>|"creator": ?"|^(?:\/\/|%|#) |\n% )made by crosstie\b|^% crosstie \d|^<svg [^>]*role="img" lang="[\w-]+" aria-labelledby="(?:map|elements)-title\b/;

/** The line that closes a result in plain text. */
const closingLine = /\ncrosstie \d[\w.+-]*[,，][^\n]*[0-9a-f]{12}…\n$/;

/** Where the record of a table stands. */
export const besideOf = (path: string): string => `${path}.provenance.json`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

const isRecorded = (data: unknown): boolean => readProvenance((data as { readonly provenance?: unknown } | null)?.provenance) !== null || readProvenance(data) !== null;

async function recordAt(path: string): Promise<Provenance | null> {
  try {
    return (await stat(path)).isFile() ? readProvenance(parsed(await readFile(path, "utf8"))) : null;
  } catch {
    return null;
  }
}

/** Whether a file is a case, whoever wrote it: a case is written over by a case. */
export async function isCaseFile(path: string): Promise<boolean> {
  try {
    return /"format"\s*:\s*"crosstie-case"/.test(await beginningOf(path, 2000));
  } catch {
    return false;
  }
}

/**
 * Whether crosstie wrote the file at a path, by what stands in it: a mark near its start, a record of where it comes from (in JSON
 * and at the end of Markdown), the line that closes a text. A table has no room for one: its record stands beside it and must be that
 * of this very table, since the table may have been replaced. What is doubtful is another's.
 */
export async function isOurs(path: string): Promise<boolean> {
  const found = await stat(path);
  if (!found.isFile() || found.size > limits.fileBytes) return false;
  if (marks.test(await beginningOf(path, 400))) return true;
  const text = await readFile(path, "utf8");
  if (closingLine.test(text)) return true;
  const markdown = partMarkdown(text);
  if (markdown !== null && text.trimEnd().endsWith("-->") && readProvenance(parsed(markdown.claim)) !== null) return true;
  if (/^\s*[{[]/.test(text)) {
    const data = parsed(text);
    return Array.isArray(data) ? data.length > 0 && data.every(isRecorded) : isRecorded(data);
  }
  return (await recordAt(besideOf(path)))?.content === digestOf(text.replace(/^\uFEFF/, ""));
}
