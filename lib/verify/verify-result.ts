import { canonicalJson, digestOf, sha256Of, type Provenance } from "../provenance/index.js";
import { claimOf, dataOf, partedReport, refusal } from "./claims.js";
import { checkRecord } from "./check-record.js";
import { comparePieces, orElsewhere } from "./compare-pieces.js";
import { jsonPieces } from "./json-pieces.js";
import { csvPieces, markdownPieces } from "./text-pieces.js";
import { verification, type Remark, type Verification } from "./verification.js";

interface Marked {
  readonly metric?: unknown;
  readonly options?: unknown;
  readonly provenance?: unknown;
}

const listOf = (data: unknown): readonly Marked[] => (Array.isArray(data) ? data as readonly Marked[] : [data as Marked]);

const contentOf = (result: Marked): string => digestOf({ ...result, provenance: undefined });

/** Results without their records, in one spelling: what differs between two of them and in no piece is their order. */
const bare = (data: unknown): string => canonicalJson(listOf(data).map((result) => ({ ...result, provenance: undefined })));

/** What results claim, one claim each; the first speaks for what they have in common. */
export const claimsOf = (text: string): readonly Provenance[] => listOf(dataOf(text)).map((result) => claimOf((result as Marked | null)?.provenance));

const distinct = (remarks: readonly Remark[]): Remark[] => [...new Map(remarks.map((one) => [`${one.code} ${one.name}`, one] as const)).values()];

/** A file of one metric, from a folder of several, is held against that metric alone. */
function matching(recomputed: string, data: unknown): string {
  const made = JSON.parse(recomputed) as unknown;
  if (Array.isArray(data) || !Array.isArray(made)) return recomputed;
  const { metric } = data as Marked;
  const one = (made as readonly Marked[]).find((result) => result.metric === metric);
  return one === undefined ? recomputed : JSON.stringify(one, null, 2);
}

/**
 * Holds results in JSON against the same computed again: each number as it is spelled, each word. What each result says of where it
 * comes from is checked for itself.
 *
 * @throws CaseError as `verifyReport`.
 */
export function verifyResult(text: string, recomputed: string, ofCase: ReadonlySet<string>, version: string): Verification {
  const data = dataOf(text);
  const claims = claimsOf(text);
  const against = matching(recomputed, data);
  const found = claimsOf(against);
  if (found.length === 0) throw refusal("verify/nothing-again");
  const contents = listOf(data).map(contentOf);
  const remarks = distinct(claims.flatMap((claimed, i) => checkRecord(claimed, found[i] ?? found[0]!, { content: contents[i]!, ofCase })));
  const intact = claims.every(({ content }, i) => content === contents[i]);
  const made = comparePieces(jsonPieces(text, { inReport: false }) ?? [], jsonPieces(against, { inReport: false }) ?? [], intact);
  return verification("json", claims[0]!, version, orElsewhere(made, bare(data), bare(dataOf(against)), intact), remarks);
}

/** The same for a table: `claimed` and `found` are the records that stand beside the two. */
export function verifyTable(text: string, recomputed: string, { claimed, found, ofCase }: { readonly claimed: Provenance; readonly found: Provenance; readonly ofCase: ReadonlySet<string> }): Verification {
  const content = digestOf(text.replace(/^\uFEFF/, ""));
  return verification("csv", claimed, found.version, comparePieces(csvPieces(text), csvPieces(recomputed), claimed.content === content), checkRecord(claimed, found, { content, ofCase }));
}

/** The line before the record, which names the record itself: of two records it differs where the records do. */
const withoutLine = (text: string): string => text.replace(/\ncrosstie \d[^\n]*…\n$/, "\n");

/** The same for a result in Markdown, which carries its record at its end. */
export function verifyMarkdown(text: string, recomputed: string, ofCase: ReadonlySet<string>): Verification {
  const [{ claimed, rest }, { claimed: found, rest: again }] = [partedReport(text, "md"), partedReport(recomputed, "md")];
  const content = sha256Of(rest);
  const made = comparePieces(markdownPieces(withoutLine(rest)), markdownPieces(withoutLine(again)), claimed.content === content);
  return verification("md", claimed, found.version, made, checkRecord(claimed, found, { content, ofCase }));
}
