import type { Chart, DrawChart } from "./chart.js";
import { drawBars } from "./draw-bars.js";
import { drawDots } from "./draw-dots.js";
import { drawHeat } from "./draw-heat.js";
import { drawHistogram } from "./draw-histogram.js";
import type { Drawing } from "./drawing.js";
import { pageOf } from "./page-of.js";
import { writeSvg } from "./write-svg.js";

/**
 * What draws the charts of a report: Observable Plot, on the page's own document or, where there is none, on one that is only a
 * tree of elements. Both are loaded when this is asked for, never with the core door. The same chart gives the same bytes.
 */
export async function chartDrawer(): Promise<DrawChart> {
  const [plot, document] = await Promise.all([import("./plot-marks.js"), pageOf()]);
  const drawing = (chart: Chart, width: number): Drawing => {
    switch (chart.kind) {
      case "dots": return drawDots(plot, chart, width);
      case "heat": return drawHeat(plot, chart, width);
      case "bars": return drawBars(plot, chart, width);
      case "histogram": return drawHistogram(plot, chart, width);
    }
  };
  return (chart, frame) => {
    const { options, height } = drawing(chart, frame.width);
    return writeSvg(plot.plot({ ...options, document }), height, frame);
  };
}
