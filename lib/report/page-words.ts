import { fill, reportMessages, type Params, type ReportCode } from "../words/index.js";
import type { DrawChart } from "./chart/chart.js";
import type { ReportDocument } from "./block.js";

/** What the parts of a page share: its document, how it says things and how it draws charts. */
export interface PageVoice {
  readonly document: ReportDocument;
  readonly say: (code: ReportCode, params?: Params) => string;
  /** Null where nothing draws charts: their rows stand in their place. */
  readonly drawChart: DrawChart | null;
  /** Ids of records that have a row in some table. */
  readonly anchored: ReadonlySet<string>;
}

export function pageVoice(document: ReportDocument, drawChart: DrawChart | null): PageVoice {
  return {
    document, drawChart, say: (code, params = {}) => fill(reportMessages[code], params, document.language),
    anchored: new Set(document.blocks.flatMap((block) => (block.kind === "table" ? block.anchors ?? [] : []))),
  };
}
