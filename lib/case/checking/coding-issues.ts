import { frameworkId } from "../../codebook/framework.js";
import { withOwnCodebooks } from "../../codebook/codebooks.js";
import type { Codebook } from "../../codebook/codebook.js";
import type { Draft } from "../draft.js";
import { issueAt, shown, type Issue } from "../issue.js";
import { candidate, suggester, type Candidate } from "./names.js";
import { recordsOf, textOf } from "./records.js";

const listed = 20;

/** Codes and codebooks go by their id and by their name. */
const offered = (id: string, label: Codebook["label"]): Candidate => candidate({ record: { id, label }, path: [] }, false)!;

/**
 * Codings in a codebook that is not known, and codes that a known codebook does not have. Neither keeps a case from being
 * used: the codings are kept, and what reads a codebook leaves them out and says so.
 */
export function codingIssues({ data, places }: Draft, own: readonly Codebook[]): Issue[] {
  const codebooks = withOwnCodebooks(own);
  const books = new Map(codebooks.map((book) => [book.id, { book, suggest: suggester([...book.codes, ...book.further ?? []].map(({ code, label }) => offered(code, label)), places) }]));
  const suggestBook = suggester(codebooks.map(({ id, label }) => offered(id, label)), places);
  return recordsOf(data, "codings").flatMap(({ record, path }) => {
    const name = textOf(record, "codebook") ?? frameworkId;
    const found = books.get(name);
    if (found === undefined) {
      return [issueAt(places([...path, "codebook"]), "case/unknown-codebook", "note", { value: shown(name), params: { options: codebooks.map(({ id }) => id) }, suggestion: suggestBook(name) })];
    }
    const code = textOf(record, "code");
    const codes = [...found.book.codes, ...found.book.further ?? []].map((one) => one.code);
    if (code === null || codes.includes(code)) return [];
    const options = codes.length > listed ? [...codes.slice(0, listed), "…"] : codes;
    return [issueAt(places([...path, "code"]), "case/unknown-code", "warning", { value: shown(code), params: { codebook: name, options }, suggestion: found.suggest(code) })];
  });
}
