import type * as Plot from "./plot-marks.js";
import type { Chart } from "./chart.js";
import type { Drawing } from "./drawing.js";
import { textWidth } from "../../layout/index.js";
import { wrapped } from "../../picture/index.js";

/** What chance gives, as bars of counts, with the observed value as a marked line. */
export function drawHistogram(plot: typeof Plot, { bins, observed, axis, words }: Extract<Chart, { kind: "histogram" }>, width: number): Drawing {
  const axisLines = wrapped(axis, width - 10, 11.5);
  const [left, right, top, bottom] = [12, 12, 50, 34 + axisLines.length * 14];
  const height = 222 + axisLines.length * 14;
  const values = [...bins.map(({ value }) => value), observed.value];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const every = Math.max(1, Math.ceil((high - low + 1) / 12));
  const ticks = Array.from({ length: Math.floor((high - low) / every) + 1 }, (_, i) => low + i * every);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const half = Math.min(0.42, 0.06 * (high - low + 1) + 0.1);
  const position = left + ((observed.value - low + 0.75) / (high - low + 1.5)) * (width - left - right);
  const reach = textWidth(observed.label, 12.5, true) / 2;
  const anchor = position - reach < 0 ? "start" : position + reach > width ? "end" : "middle";
  return {
    height,
    options: {
      width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom,
      x: { domain: [low - 0.75, high + 0.75], axis: null }, y: { domain: [0, most], axis: null, nice: true },
      marks: [
        plot.rect(bins, { x1: ({ value }: { value: number }) => value - half, x2: ({ value }: { value: number }) => value + half, y1: 0, y2: "count", fill: "var(--line)" }),
        plot.ruleY([0], { stroke: "var(--ink)" }),
        plot.text(ticks, { x: (tick: number) => tick, text: (tick: number) => String(tick), frameAnchor: "bottom", dy: 16, fontSize: 11.5, fill: "var(--ink3)" }),
        plot.text([axisLines.join("\n")], { frameAnchor: "bottom", lineAnchor: "top", dy: 28, text: (label: string) => label, fontSize: 11.5, fill: "var(--ink3)" }),
        plot.text([words.count], { frameAnchor: "top-left", dx: -left, dy: -44, textAnchor: "start", text: (label: string) => label, fontSize: 11.5, fill: "var(--ink3)" }),
        plot.ruleX([observed.value], { stroke: "var(--ink)", strokeWidth: 2, strokeDasharray: "6 3", insetTop: -22 }),
        plot.text(bins, { x: "value", y: "count", text: "count", dy: -9, fontSize: 11.5, fontVariant: "tabular-nums", fill: "var(--ink2)", stroke: "var(--page)", strokeWidth: 5 }),
        plot.dot([observed.value], { x: (value: number) => value, frameAnchor: "bottom", r: 5, symbol: "triangle", fill: "var(--ink)", dy: -2 }),
        plot.text([observed], { x: "value", frameAnchor: "top", dy: -29, text: "label", textAnchor: anchor, fontSize: 12.5, fontWeight: 650, fill: "var(--ink)", stroke: "var(--page)", strokeWidth: 4 }),
      ],
    },
  };
}
