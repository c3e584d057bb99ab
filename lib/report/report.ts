import type { Case } from "../case/index.js";
import type { DiagnoseOptions } from "../diagnosis/index.js";
import { catalogue as ours } from "../framework/index.js";
import type { Catalogue } from "../metric/index.js";
import { build, type Selection } from "../network/index.js";
import type { MapData } from "../picture/index.js";
import { optionsOfSelection, provenanceOf, type Provenance } from "../provenance/index.js";
import type { Language } from "../words/index.js";
import type { ReportDocument } from "./block.js";
import type { DrawChart } from "./chart/chart.js";
import { composeReport } from "./compose.js";
import { mapPicture } from "./map-picture.js";
import { measuredOnce } from "./measured-once.js";
import { renderHtml, type PageScripts } from "./render-html.js";
import { renderMarkdown } from "./render-markdown.js";
import { summaryOf } from "./summary.js";

export interface ReportOptions {
  readonly language?: Language;
  readonly selection?: Selection;
  /** The metrics of its tables and of the map's sizes; a user's own come with `extend`. */
  readonly catalogue?: Catalogue;
  /** Survey, rubric and settings of the problems looked for. */
  readonly diagnosis?: DiagnoseOptions;
  /** Where it comes from, by whoever read the files; otherwise what the case and the selection say of themselves. */
  readonly provenance?: Provenance | null;
  /** The interactive map's script; without it the page shows the static picture. */
  readonly mapScript?: string | null;
  /** The script of the map's worker, which the page then carries beside the case it measures; without it the map computes nothing. */
  readonly workerScript?: string | null;
  /** What draws the charts, from `chartDrawer`; without it a page shows the rows they stand for. `crosstie/report` brings it along. */
  readonly drawChart?: DrawChart | null;
  /** Licence notices of what the scripts contain. */
  readonly notices?: string | null;
}

export interface Report {
  /** One screen of plain text. */
  readonly summary: string;
  readonly document: ReportDocument;
  readonly html: () => string;
  readonly markdown: () => string;
}

/** A report before it is a page: plain data, so that a worker may compute it and hand it over. */
export interface ReportDraft {
  readonly document: ReportDocument;
  readonly map: MapData;
  /** What the map's worker measures anew. */
  readonly source: NonNullable<MapData["source"]>;
}

/** What takes time in a report: everything that is measured, and the layout of its map. */
export function draftReport(source: Case, { language = "en", selection = {}, catalogue = ours, diagnosis = {}, provenance = null }: Pick<ReportOptions, "language" | "selection" | "catalogue" | "diagnosis" | "provenance"> = {}): ReportDraft {
  const network = build(source, selection);
  const measured = measuredOnce(network, catalogue);
  const picture = mapPicture(network, measured, language);
  const origin = provenance ?? provenanceOf(source, { command: "report", options: { ...optionsOfSelection(selection), lang: language } });
  return { document: composeReport(network, measured, picture, language, { diagnosis, origin }), map: picture.data, source: { case: source, selection } };
}

/** The page of a draft, with the scripts that its map runs. */
export const pageOfDraft = ({ document, map, source }: ReportDraft, { workerScript = null, ...scripts }: PageScripts): string =>
  renderHtml(document, workerScript === null ? map : { ...map, source }, { ...scripts, workerScript });

/**
 * The report on a case. Deterministic: the same case and options give the same bytes, without a date.
 *
 * @throws UsageError when the selection names what the case does not have.
 */
export function report(source: Case, { mapScript = null, workerScript = null, notices = null, drawChart = null, ...options }: ReportOptions = {}): Report {
  const draft = draftReport(source, options);
  const { document } = draft;
  return {
    summary: summaryOf(document), document,
    html: () => pageOfDraft(draft, { mapScript, workerScript, notices, drawChart }),
    markdown: () => renderMarkdown(document),
  };
}
