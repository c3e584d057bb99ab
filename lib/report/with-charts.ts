/**
 * The report with its charts: the same `report` as that of the core door, with what draws charts brought along. It is a door of its
 * own because the library that draws takes longer to load than the whole core.
 *
 * ```ts
 * import { report } from "crosstie/report";
 * const page = report(parseCase(data), { language: "zh" }).html();
 * ```
 */
import type { Case } from "../case/index.js";
import { chartDrawer } from "./chart/chart-drawer.js";
import { report as reportOn, type Report, type ReportOptions } from "./report.js";

export type { Chart, ChartFrame, DrawChart } from "./chart/chart.js";
export type { Block, CellText, ReportDocument, ReportFinding } from "./block.js";
export { chartDrawer };
export type { Report, ReportOptions };

const drawChart = await chartDrawer();

/** The report on a case, its charts drawn. Deterministic: the same case and options give the same bytes, in Node and in a browser. */
export const report = (source: Case, options: ReportOptions = {}): Report => reportOn(source, { drawChart, ...options });
