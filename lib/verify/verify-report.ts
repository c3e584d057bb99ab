import type { Case } from "../case/index.js";
import { canonicalJson, digestOf, sha256Of, withProvenance, type Provenance } from "../provenance/index.js";
import { draftReport, pageOfDraft, type ReportDraft, type ReportOptions } from "../report/report.js";
import { renderMarkdown } from "../report/render-markdown.js";
import { claimOf, dataOf, kindOfFile, partedReport, refusal } from "./claims.js";
import { checkRecord } from "./check-record.js";
import { comparePieces, elsewhere, orElsewhere, type Comparison } from "./compare-pieces.js";
import { htmlPieces } from "./html-pieces.js";
import { jsonPieces } from "./json-pieces.js";
import { carriedScripts, sameScripts, type CarriedScripts } from "./page-scripts.js";
import { markdownPieces } from "./text-pieces.js";
import { verification, type Remark, type Verification } from "./verification.js";

/** What a report is recomputed with: what it was made with, given again. */
export interface VerifyReportOptions extends Omit<ReportOptions, "mapScript" | "workerScript" | "notices"> {
  /** What the case and the options are now; without it what the case says of itself. */
  readonly provenance?: Provenance | null;
  /** The programs that this version puts into a page. */
  readonly scripts?: CarriedScripts | null;
}

const fewest = (made: readonly Comparison[]): Comparison => made.reduce((best, one) => (one.differences.length < best.differences.length ? one : best));

/**
 * Holds a report (a page, Markdown or JSON) against a case: it is made again with the same options, and each digit compared. What the
 * file says of where it comes from is checked for itself, and the report made again under the file's own record, so that a changed case
 * is told apart from a changed number. A page without charts is one of the core door. Cost: one report or two.
 *
 * @throws CaseError `verify/not-ours`, `verify/truncated`, `verify/no-provenance`, `verify/bad-provenance` and others where there is nothing to compare.
 * @example
 * const source = parseCase({ format: "crosstie-case", id: "city", title: "A city", organisations: [] });
 * verifyReport(report(source).html(), source).holds; // true
 */
export function verifyReport(text: string, source: Case, { provenance = null, scripts = null, drawChart = null, ...options }: VerifyReportOptions = {}): Verification {
  return verifyAgainst(text, (record) => draftReport(source, { ...options, provenance: record }), { provenance, scripts, drawChart });
}

/** The same against a report that is drafted by whoever calls, under a record that is handed over: null for what the case says of itself. */
export function verifyAgainst(text: string, draft: (record: Provenance | null) => ReportDraft, { provenance = null, scripts = null, drawChart = null }: Pick<VerifyReportOptions, "provenance" | "scripts" | "drawChart">): Verification {
  const kind = kindOfFile(text);
  if (kind === "csv") throw refusal("verify/not-ours");
  const data = kind === "json" ? dataOf(text) as Readonly<Record<string, unknown>> : null;
  if (Array.isArray(data)) throw refusal("verify/several-reports");
  const { claimed, rest } = data !== null ? { claimed: claimOf(data["provenance"]), rest: "" } : partedReport(text, kind as "html" | "md");
  const found = draft(provenance);
  const now = found.document.provenance;
  // Under the file's own record, so that its version and its digests stand where the file has them.
  const again = claimed.digest === now.digest ? found : draft(claimed);
  const content = data === null ? sha256Of(rest) : digestOf({ ...data, provenance: undefined });
  const remarks: Remark[] = checkRecord(claimed, now, { content, ofCase: new Set((provenance ?? now).inputs.map(({ name }) => name)) });
  const intact = claimed.content === content;
  const ended = (made: Comparison) => verification(kind, claimed, now.version, made, remarks);

  if (data !== null) {
    const { provenance: own, ...document } = again.document;
    const made = JSON.stringify(withProvenance(document, own), null, 2);
    const compared = comparePieces(jsonPieces(text, { inReport: true }) ?? [], jsonPieces(made, { inReport: true }) ?? [], intact);
    return ended(orElsewhere(compared, canonicalJson({ ...data, provenance: undefined }), canonicalJson(document), intact));
  }
  if (kind === "md") {
    const made = partedReport(renderMarkdown(again.document), "md").rest;
    const plain = rest.replace(/\r\n/g, "\n");
    return ended(orElsewhere(comparePieces(markdownPieces(plain), markdownPieces(made), false), plain, made, false));
  }
  // Made again with the programs that the file carries: they are compared for themselves.
  const carried = carriedScripts(text);
  const pieces = htmlPieces(rest);
  const against = (chart: typeof drawChart): Comparison => {
    const made = partedReport(pageOfDraft(again, { ...carried, drawChart: chart }), "html").rest;
    return orElsewhere(comparePieces(pieces, htmlPieces(made), intact), rest, made, intact);
  };
  const drawn = against(drawChart);
  const made = drawn.differences.length > 20 && drawChart !== null ? fewest([drawn, against(null)]) : drawn;
  const programs = sameScripts(carried, scripts);
  if (programs === null) remarks.push({ code: "program-not-here", name: "", fails: true });
  return ended(programs === false ? { ...made, differences: [...made.differences, elsewhere("program")] } : made);
}
