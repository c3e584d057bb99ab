import type * as Plot from "./plot-marks.js";
import { textWidth } from "../../layout/index.js";
import type { Chart } from "./chart.js";
import type { Drawing } from "./drawing.js";
import { fit, gutterOf } from "./fit.js";

type Kind = "kept" | "begun" | "ended" | "present";

const [row, thick, head, gap] = [30, 18, 26, 48];

/** For each panel a bar a state: kept grey, begun ink, ended outlined; hatched where nothing is stated, and never 0. */
export function drawBars(plot: typeof Plot, { panels, words }: Extract<Chart, { kind: "bars" }>, width: number): Drawing {
  const all = panels.flatMap(({ bars }) => bars);
  const beside = width >= 700;
  const own = beside ? (width - gap * (panels.length - 1)) / panels.length : width;
  const labels = gutterOf(all.map(({ label }) => label), 60, own * 0.34);
  const [left, right] = [labels + 12, gutterOf(all.map(({ text }) => text), 40, own * 0.34, 11.5) + 10];
  const room = own - left - right;
  const high = (of: number) => head + panels[of]!.bars.length * row + 10;
  const corner = panels.map((_, p) => (beside ? { x: p * (own + gap), y: 0 } : { x: 0, y: panels.slice(0, p).reduce((sum, __, before) => sum + high(before), 0) }));
  const bottom = Math.max(0, ...panels.map((_, p) => corner[p]!.y + high(p)));
  const used = (["kept", "begun", "ended", "present"] as const).filter((kind) => all.some(({ parts: has }) => has !== null && has[kind] > 0));
  const key = keyed([...used.map((kind) => ({ kind, text: words[kind] })), { kind: "hatch" as const, text: words.notStated }], width, bottom + 6);
  const height = bottom + 6 + key.high;
  const parts: { x: number; x2: number; y: number; y2: number; kind: Kind | "hatch" }[] = [];
  const counts: { x: number; y: number; text: string; kind: Kind }[] = [];
  const texts = panels.flatMap(({ label, bars }, p) => {
    const most = Math.max(1, ...bars.map(({ parts: has, unstated = 0 }) => (has === null ? unstated : has.kept + has.begun + has.ended + has.present)));
    const at = corner[p]!;
    bars.forEach(({ parts: has, unstated }, i) => {
      const y = at.y + head + i * row;
      if (has === null) {
        parts.push({ x: at.x + left, x2: at.x + left + (unstated === undefined ? room : (unstated / most) * room), y, y2: y + thick, kind: "hatch" });
        return;
      }
      let x = at.x + left;
      for (const kind of ["kept", "begun", "ended", "present"] as const) {
        const wide = (has[kind] / most) * room;
        if (has[kind] > 0) {
          parts.push({ x: x + 0.5, x2: x + wide - 0.5, y, y2: y + thick, kind });
          if (wide > 16) counts.push({ x: x + wide / 2, y: y + thick / 2, text: String(has[kind]), kind });
        }
        x += wide;
      }
    });
    return [
      { x: at.x, y: at.y + 12, text: label, kind: "head" },
      ...bars.flatMap((bar, i) => {
        const y = at.y + head + i * row + thick / 2;
        return [{ x: at.x + left - 12, y, text: fit(bar.label, labels), kind: "label" }, { x: at.x + own, y, text: fit(bar.text, right - 10, 11.5), kind: "end" }];
      }),
    ];
  });
  parts.push(...key.swatches);
  texts.push(...key.texts);
  const of = (kind: string) => ({ filter: (each: { kind: string }) => each.kind === kind });
  const box = { x1: "x", x2: "x2", y1: "y", y2: "y2" } as const;
  return {
    height,
    options: {
      width, height, margin: 0, x: { type: "identity", axis: null }, y: { type: "identity", axis: null },
      marks: [
        plot.rect(parts, { ...box, ...of("hatch"), fill: "url(#hatch)", stroke: "var(--line)", strokeDasharray: "3 3" }),
        plot.rect(parts, { ...box, ...of("kept"), fill: "var(--line)" }),
        plot.rect(parts, { ...box, ...of("begun"), fill: "var(--ink)" }),
        plot.rect(parts, { ...box, ...of("ended"), fill: "none", stroke: "var(--ink)" }),
        plot.rect(parts, { ...box, ...of("present"), fill: "var(--chip)", stroke: "var(--ink)", strokeDasharray: "2 2" }),
        plot.text(counts, { x: "x", y: "y", text: "text", ...of("present"), fill: "var(--ink)", fontSize: 11.5, fontWeight: 650 }),
        plot.text(counts, { x: "x", y: "y", text: "text", ...of("kept"), fill: "var(--page)", fontSize: 11.5, fontWeight: 650 }),
        plot.text(counts, { x: "x", y: "y", text: "text", ...of("begun"), fill: "var(--page)", fontSize: 11.5, fontWeight: 650 }),
        plot.text(counts, { x: "x", y: "y", text: "text", ...of("ended"), fill: "var(--ink)", fontSize: 11.5, fontWeight: 650 }),
        plot.text(texts, { x: "x", y: "y", text: "text", ...of("head"), textAnchor: "start", fontSize: 12.5, fontWeight: 650, fill: "var(--ink)" }),
        plot.text(texts, { x: "x", y: "y", text: "text", ...of("label"), textAnchor: "end", fontSize: 12.5, fill: "var(--ink)" }),
        plot.text(texts, { x: "x", y: "y", text: "text", ...of("key"), textAnchor: "start", fontSize: 11.5, fill: "var(--ink2)" }),
        plot.text(texts, { x: "x", y: "y", text: "text", ...of("end"), textAnchor: "end", fontSize: 11.5, fill: "var(--ink3)" }),
      ],
    },
  };
}

/** A row of samples under the bars, in as many lines as they take. */
function keyed<K extends string>(items: readonly { readonly kind: K; readonly text: string }[], width: number, top: number) {
  let [x, y] = [0, top];
  const swatches: { x: number; x2: number; y: number; y2: number; kind: K }[] = [];
  const texts: { x: number; y: number; text: string; kind: string }[] = [];
  for (const { kind, text } of items) {
    const wide = 26 + textWidth(text, 11.5) + 18;
    if (x > 0 && x + wide > width) [x, y] = [0, y + 20];
    swatches.push({ x: x + 0.5, x2: x + 18, y: y + 2, y2: y + 13, kind });
    texts.push({ x: x + 25, y: y + 8, text, kind: "key" });
    x += wide;
  }
  return { swatches, texts, high: y - top + 20 };
}
