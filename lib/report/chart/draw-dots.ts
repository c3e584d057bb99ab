import type * as Plot from "./plot-marks.js";
import { decimals } from "../../table/decimals.js";
import type { Chart } from "./chart.js";
import { fit, gutterOf } from "./fit.js";
import type { Drawing } from "./drawing.js";

const cap = 6;

/** A dot plot: filled all ties, hollow stated ties only, a 2 px line with caps for an interval; the axis includes 0 and never clips. */
export function drawDots(plot: typeof Plot, chart: Extract<Chart, { kind: "dots" }>, width: number): Drawing {
  // On a phone a name stands above its row: cut short, two of them might read alike.
  const above = width < 480;
  const labels = above ? width - 60 : gutterOf(chart.rows.map(({ label }) => label), 60, width * 0.44);
  const [left, right, top, bottom, row] = [above ? 16 : labels + 14, 52, above ? 14 : 4, 24, above ? 40 : 26];
  const height = top + chart.rows.length * row + bottom;
  const rows = chart.rows.map((each, i) => ({ ...each, at: i + 0.5, name: fit(each.label, labels), said: decimals(each.value, chart.digits) }));
  const values = rows.flatMap(({ value, hollow, low, high }) => [value, hollow ?? value, low ?? value, high ?? value]);
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5].find((size) => (Math.max(0, ...values) - Math.min(0, ...values)) / size <= (width < 480 ? 4 : 6)) ?? 1;
  const least = Math.floor(Math.min(0, ...values) / step + 1e-9);
  const most = Math.max(1, Math.ceil(Math.max(0, ...values) / step - 1e-9));
  const ticks = Array.from({ length: most - least + 1 }, (_, i) => (least + i) * step);
  const between = rows.filter(({ hollow }) => hollow !== null);
  const intervals = rows.filter(({ low, high }) => low !== null && high !== null);
  const y = { y: "at" } as const;
  return {
    height,
    options: {
      width, height, marginLeft: left, marginRight: right, marginTop: top, marginBottom: bottom,
      x: { domain: [least * step, most * step], axis: null }, y: { domain: [0, rows.length], range: [top, height - bottom], axis: null },
      marks: [
        plot.ruleX(ticks, { stroke: "var(--rule)" }),
        plot.ruleX([0], { stroke: "var(--line)" }),
        plot.text(ticks, { x: (tick: number) => tick, text: (tick: number) => decimals(tick, step < 0.1 || step === 0.25 ? 2 : 1), frameAnchor: "bottom", dy: 18, fontSize: 11.5, fill: "var(--ink3)" }),
        plot.link(between, { x1: "value", x2: "hollow", y1: "at", y2: "at", stroke: "var(--line)" }),
        plot.link(intervals, { x1: "low", x2: "high", y1: "at", y2: "at", stroke: "var(--ink)", strokeWidth: 2 }),
        ...(["low", "high"] as const).map((end) => plot.vector(intervals, { x: end, ...y, rotate: 0, length: cap, anchor: "middle", shape: { draw: (path, length) => { path.moveTo(0, 0); path.lineTo(0, -length); } }, stroke: "var(--ink)", strokeWidth: 2 })),
        plot.dot(between, { x: "hollow", ...y, r: 4, fill: "var(--page)", stroke: "var(--ink)", strokeWidth: 1.5 }),
        plot.dot(rows, { x: "value", ...y, r: 4.5, fill: "var(--ink)", stroke: "none" }),
        plot.text(rows, { frameAnchor: "left", ...y, text: "name", ...(above ? { dx: -16, dy: -15, textAnchor: "start", stroke: "var(--page)", strokeWidth: 4 } : { dx: -14, textAnchor: "end" }), fontSize: 12.5, fill: "var(--ink)" }),
        plot.text(rows, { frameAnchor: "right", ...y, text: "said", dx: right, textAnchor: "end", fontSize: 12.5, fontWeight: 650, fontVariant: "tabular-nums", fill: "var(--ink)" }),
      ],
    },
  };
}
