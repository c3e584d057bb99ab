import { writeReportDocx } from "../exchange/docx/report-docx.js";
import { rasteriser } from "../node/rasterise.js";
import type { DrawChart, Report } from "../report/with-charts.js";

/** A report as a Word document, with pictures for older programs as far as this computer has letters for them. */
export const docxOf = async ({ document }: Report, drawChart: DrawChart | null): Promise<Uint8Array> =>
  writeReportDocx(document, { drawChart, rasterise: await rasteriser() });
